"""xsdata: dataclasses that its command wrote from the same WSDL, and its parser and serialiser."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found, import-untyped, no-untyped-call"

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any

from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.serializers import XmlSerializer

from ..job import POLYMORPHIC, Facts, Job, Shape, Works, kinds, written_accounts


def _output(service: str, operation: str) -> Any:
    module = import_module(f"peer.{service}.service")
    name = "".join(part.title() for part in service.split("_"))
    return getattr(module, f"I{name[0].lower()}{name[1:]}Service{operation}Output")


def _read_accounts(content: bytes) -> Job:
    cls = _output("customer_management", "SearchAccounts")
    parser = XmlParser(context=XmlContext())

    def facts(envelope: Any) -> Facts:
        accounts = envelope.body.search_accounts_response.accounts.advertiser_account
        return [len(accounts), accounts[-1].name, str(accounts[-1].id)]

    return Job(lambda: parser.from_bytes(content, cls), facts)


def _write_accounts(content: bytes) -> Job:
    cls = _output("customer_management", "SearchAccounts")
    context = XmlContext()
    envelope = XmlParser(context=context).from_bytes(content, cls)
    serializer = XmlSerializer(context=context)
    return Job(lambda: serializer.render(envelope).encode(), written_accounts)


def _read_polymorphic(shape: Shape, content: bytes) -> Job:
    cls = _output("campaign_management", shape.operation)
    parser = XmlParser(context=XmlContext())

    def facts(envelope: Any) -> Facts:
        response = getattr(envelope.body, f"{shape.constant.lower()}_response")
        return kinds(getattr(getattr(response, _snake(shape.items)), _snake(shape.item)), _snake(shape.part))

    return Job(lambda: parser.from_bytes(content, cls), facts)


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


WORKS: Works = {
    "read accounts": _read_accounts,
    "write accounts": _write_accounts,
    **{f"read {name}": partial(_read_polymorphic, shape) for name, shape in POLYMORPHIC.items()},
}
