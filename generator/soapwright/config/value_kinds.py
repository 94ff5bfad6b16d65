"""The kinds of values in soapwright.toml beyond texts and lists; each reports invalid values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from lxml import etree

from soapwright.base.project import tidied
from soapwright.base.toml import TomlFile, is_name, spelled
from soapwright.base.toml_keys import TEXT, TEXTS_BY_NAME, Kind, texts
from soapwright.base.toml_lines import Keys
from soapwright.read.secrets import shown

PROTOCOLS = ("rest", "soap")
_URL = re.compile(r"https?://[^\s/?#]+\S*", re.IGNORECASE)


def _path(file: TomlFile, at: Keys, value: str) -> Path:
    return tidied(file.path.parent / value)


def _schema(file: TomlFile, at: Keys, value: str) -> Path:
    if "://" in value:
        hint = f"Import it: soapwright import {shown(value)} --as {at[1]}"
        file.report(at, "the schema is a URL, not a file or folder", hint)
    return _path(file, at, value)


def _client(file: TomlFile, at: Keys, value: str | Mapping[str, object]) -> str | Mapping[str, str]:
    if not isinstance(value, str):
        return file.identifiers(value, *at)
    if not is_name(value):
        what = f"{spelled(at)!r} is {value!r}, which is not a public Python name"
        file.report(at, what, "Choose a class name.")
    return value


def _ports(file: TomlFile, at: Keys, value: str | Sequence[object]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(texts("a port").read(file, at, value))


def _hidden(file: TomlFile, at: Keys, value: Sequence[object]) -> frozenset[str]:
    return frozenset(texts("a hidden header").read(file, at, value))


def _endpoints(file: TomlFile, at: Keys, value: Mapping[str, object]) -> dict[str, str]:
    found = file.texts(value, *at)
    for environment, url in found.items():
        if not environment:
            file.report((*at, ""), "an environment has an empty name", "Name it, like sandbox.")
        # An empty URL has been reported already.
        if url and not _URL.fullmatch(url):
            what = f"{spelled((*at, environment))!r} is {url!r}"
            file.report((*at, environment), what, "Give a URL, like https://example.com/orders.")
    return found


def _shown_headers(file: TomlFile, at: Keys, values: Sequence[object]) -> tuple[str, ...]:
    for number, text in enumerate(values):
        if not isinstance(text, str) or not _is_element(text):
            what = f"a shown header is {text!r}, which is not an XML element"
            file.report((*at, number), what, "Write an element, like <Action>{action}</Action>.")
    return tuple(map(str, values))


def _is_element(text: str) -> bool:
    try:
        etree.fromstring(text, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return False
    return not text.lstrip().startswith("<!")


_LIST = {"type": "array", "items": TEXT.schema}
PATH = Kind((str,), TEXT.schema, _path)
SCHEMA = Kind((str,), TEXT.schema, _schema)
CLIENT = Kind((str, dict), {"minLength": 1, **TEXTS_BY_NAME.schema, "type": ["string", "object"]}, _client)
PORTS = Kind((str, list), {"type": ["string", "array"], "minLength": 1, "items": TEXT.schema}, _ports)
HIDDEN_HEADERS = Kind((list,), _LIST, _hidden)
SHOWN_HEADERS = Kind((list,), _LIST, _shown_headers)
ENDPOINTS = Kind((dict,), TEXTS_BY_NAME.schema, _endpoints)
EXTRAS = Kind((dict,), TEXTS_BY_NAME.schema)
TABLE = Kind((dict,), {"type": "object"})
"""A table whose valid keys depend on the rest of the config; `load` reads it."""
