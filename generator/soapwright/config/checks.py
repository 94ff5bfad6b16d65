"""What can be wrong with the values of soapwright.toml by themselves, each problem at its line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lxml import etree

from soapwright.base.toml import TomlFile, is_name, spelled
from soapwright.config.places import place_problem
from soapwright.read.secrets import shown

if TYPE_CHECKING:
    from soapwright.config.config import ServiceConfig

PROTOCOLS = ("rest", "soap")
_LISTS = {"hidden_headers": "a hidden header", "port": "a port", "operations": "a pattern of operations"}
URL = re.compile(r"https?://[^\s/?#]+\S*", re.IGNORECASE)


def check_service(file: TomlFile, service: ServiceConfig, table: Mapping[str, Any]) -> None:
    """Report what is wrong with one service, whose `table` may hold values of any type."""
    at = ("services", service.name)
    problem = place_problem(service.name)
    if problem:
        file.report(at, *problem)
    client, protocol = table.get("client"), table.get("protocol")
    if isinstance(client, str) and client and not is_name(client):
        what = f"{spelled((*at, 'client'))!r} is {client!r}, which is not a public Python name"
        file.report((*at, "client"), what, "Choose a class name.")
    if isinstance(protocol, str) and protocol and protocol not in PROTOCOLS:
        what = f"{spelled((*at, 'protocol'))!r} is {protocol!r}"
        file.report((*at, "protocol"), what, f"Use {' or '.join(map(repr, PROTOCOLS))}.")
    for key, thing in _LISTS.items():
        listed = table.get(key)
        for number, part in enumerate(listed if isinstance(listed, list) else ()):
            if not isinstance(part, str) or not part:
                file.report((*at, key, number), f"{thing} is {part!r}", "Make it a string.")
    for environment, url in service.endpoints.items():
        if not environment:
            what = "an environment has an empty name"
            file.report((*at, "endpoints", ""), what, "Name it, like sandbox.")
        # An empty one is reported already.
        if url and not URL.fullmatch(url):
            what = f"{spelled((*at, 'endpoints', environment))!r} is {url!r}"
            file.report((*at, "endpoints", environment), what, "Give a URL, like https://example.com/orders.")
    schema = table.get("schema")
    if isinstance(schema, str) and "://" in schema:
        hint = f"Bring it here: soapwright import {shown(schema)} --as {service.name}"
        file.report((*at, "schema"), "the schema is a URL, and not a file or folder", hint)


def check_shown_headers(file: TomlFile, given: object) -> tuple[str, ...]:
    """Return the header elements that `show` prints beside those of the contract; report what is none."""
    found = given if isinstance(given, list) else []
    for number, text in enumerate(found):
        if not isinstance(text, str) or not _is_element(text):
            what = f"a shown header is {text!r}, which is not an element of XML"
            hint = "Write one, like <Action>{action}</Action>."
            file.report(("shown_headers", number), what, hint)
    return tuple(map(str, found))


def _is_element(text: str) -> bool:
    try:
        etree.fromstring(text, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return False
    return not text.lstrip().startswith("<!")


def check_together(file: TomlFile, services: Sequence[ServiceConfig]) -> None:
    """Report services that are in each other's way."""
    for number, service in enumerate(services):
        at = ("services", service.name)
        for other in services:
            if other.name.startswith(f"{service.name}/"):
                what = f"{service.name!r} is a folder that holds {other.name!r}"
                file.report(at, what, "Choose another place for one of the two.")
        for other in services[:number]:
            if other.name.casefold() == service.name.casefold():
                what = f"{service.name!r} and {other.name!r} differ only in capitals, which not every disk tells apart"
                file.report(at, what, "Choose another place for one of the two.")
            if service.client and service.client == other.client and _folder(service) == _folder(other):
                what = f"{service.name!r} and {other.name!r} both call their client {service.client!r}"
                file.report((*at, "client"), what, "Choose another name for one of the two.")


def _folder(service: ServiceConfig) -> str:
    return service.name.rpartition("/")[0]
