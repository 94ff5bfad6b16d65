"""Small contracts as generated code states them, and their structs through the XML codec."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

from lxml import etree

from soapwright.runtime.names import XSI
from soapwright.runtime.wire import JsonNames, Namespace
from soapwright.runtime.xml_read import struct_reader
from soapwright.runtime.xml_write import struct_writer

SHOP, OTHER = Namespace("urn:shop", "shop"), Namespace("urn:other", "other")
_HEAD = """
from __future__ import annotations
from datetime import *
from decimal import Decimal
from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.enums import WireEnum, WireFlags
from soapwright.runtime.names import QualifiedName
from soapwright.runtime.struct import *
from soapwright.runtime.value_enums import WireIntEnum, WireValueEnum
from soapwright.runtime.wire import Array, Choice, Map, Namespace, Simple, Tokens, Union
SHOP, OTHER = Namespace("urn:shop", "shop"), Namespace("urn:other", "other")
OTHER = Namespace("urn:other", "other")
"""


def contract(name: str, source: str) -> ModuleType:
    """Return a `types` package, as the generator lays it out, with the classes that a source states."""
    package = sys.modules[name] = ModuleType(name)
    namespaces = sys.modules[f"{name}.namespaces"] = ModuleType(f"{name}.namespaces")
    namespaces.ALL = (SHOP, Namespace("urn:other", "other"))  # type: ignore[attr-defined]
    package.__path__ = []
    package.namespaces = namespaces  # type: ignore[attr-defined]
    package.JSON = JsonNames("Type", "Key", "Value")  # type: ignore[attr-defined]
    structs = sys.modules[f"{name}.structs"] = ModuleType(f"{name}.structs")
    exec(_HEAD + source, structs.__dict__)  # noqa: S102 - the test's own source
    for key, value in vars(structs).items():
        if not key.startswith("__"):
            setattr(package, key, value)
    return package


def document(inner: str, tag: str = "r") -> etree._Element:
    """Return an element r of the shop's namespace, with a, b … of it inside."""
    declared = (
        f'xmlns="urn:shop" xmlns:shop="urn:shop" xmlns:other="urn:other" xmlns:xsi="{XSI}" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    )
    text = f"<{tag} {declared}{inner if inner.startswith(' ') else '>' + inner}</{tag}>"
    return etree.fromstring(text, etree.XMLParser(huge_tree=True))


def read(cls: type[Any], inner: str) -> Any:
    """Return the struct that an element reads as."""
    return struct_reader(cls)(document(inner))


def written(value: Any, write: Callable[..., None] | None = None) -> etree._Element:
    """Return the element that a struct is written as."""
    pieces: list[str] = []
    (write or struct_writer(type(value)))("shop:r", value, "", pieces.append)
    return document("".join(pieces), "box")[0]


def canonical(node: etree._Element) -> bytes:
    """Return an element in canonical form, without the prefixes that it is written with."""
    pieces: list[str] = []
    for event, one in etree.iterwalk(node, events=("start", "end")):
        if event == "end":
            pieces.append(f")[{one.tail if one is not node and one.tail else ''}]")
            continue
        attributes = sorted((str(name), str(text)) for name, text in one.attrib.items())
        pieces.append(f"({one.tag!s} {attributes} [{one.text or ''}]")
    return "".join(pieces).encode()


def same_again(cls: type[Any], inner: str) -> Any:
    """Return what an element reads as, after it was written as it was read."""
    value = read(cls, inner)
    assert canonical(written(value)) == canonical(document(inner))
    return value
