"""The OpenAPI document of one of a config's services."""

from __future__ import annotations

from soapwright.canonical.lock import LOCK_NAME, read_dated
from soapwright.config.config import REST_NAME, Config, ServiceConfig
from soapwright.errors import InputError, UsageError
from soapwright.openapi.openapi_document import document_text
from soapwright.pipeline import load_contract
from soapwright.rest.apply_rest import resolve_rest
from soapwright.rest.rest_toml import load_facts


def document_of(config: Config, place: str | None = None) -> str:
    """Return the document of the service at a place, or of the only one with a REST side.

    Raises UsageError if the choice is ambiguous, InputError if the service has no REST side.
    """
    service = _chosen(config, place)
    contract, _ = load_contract(str(service.schema), service.service, config.library(), service.chosen)
    dated = read_dated(config.root / LOCK_NAME, service.name)
    rest = resolve_rest(contract, load_facts(service.rest_file), dated)
    return document_text(contract, rest, dated.revision, frozenset(service.hidden_headers))


def _chosen(config: Config, place: str | None) -> ServiceConfig:
    known = [one for one in config.services if place in (None, one.name)]
    names = ", ".join(one.name for one in config.services)
    if not known:
        raise UsageError.at(str(config.file), f"there is no service {place!r}", f"Choose from {names}.")
    found = [one for one in known if one.rest_file.is_file()]
    if not found:
        raise InputError.at(
            place or str(config.file),
            f"there is no {REST_NAME} beside the schema files, so there is no REST side",
            "Write one, as described in docs/rest.md.",
        )
    if len(found) > 1:
        names = ", ".join(one.name for one in found)
        raise UsageError.at(
            str(config.file), f"several services have a REST side: {names}", "Name one of them."
        )
    return found[0]
