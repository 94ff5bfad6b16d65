"""SOAP bodies in SOAP encoding: writing them, and finding the response in them."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from lxml import etree

from .encoded_names import ENCODING_1_1
from .encoded_read import EncodedReader
from .encoded_write import EncodedWriter, attributes_of
from .service import Operation
from .soap_body import unexpected, wrapper_of
from .struct import Struct
from .wire import StructWire, members, types_of
from .xml_read import Reader, XmlElement

__all__ = ["encoded_reader_in", "write_encoded"]

_ROOT = f"{{{ENCODING_1_1}}}root"


def write_encoded(message: Struct, encoded: str, types: ModuleType, pieces: list[str]) -> None:
    """Write the body of a message in the encoding of a SOAP version; raise EncodeError."""
    wire: StructWire = message.__wire__
    tag = wire.namespace.prefixed(wire.name) if wire.name else ""
    pieces.append("<s:Body>")
    EncodedWriter(pieces, types, encoded).body(tag, message, attributes_of(encoded))
    pieces.append("</s:Body>")


def encoded_reader_in(
    operation: Operation[Any], cls: type[Any], body: XmlElement | None
) -> tuple[Reader, XmlElement]:
    """Return a reader for a response, and the element to read; raise DecodeError for other bodies.

    Elements that are only targets of references are skipped.
    """
    children = [] if body is None else list(body.iterchildren(etree.Element))
    roots = [child for child in children if child.get(_ROOT) not in ("0", "false")]
    wire: StructWire = cls.__wire__
    found = body
    if wire.name:
        tag = wire.namespace.tag(wire.name)
        found = wrapper_of(tag, roots)
        if found is None and operation.rpc:
            # The response is the first element, and may be missing if it has no fields.
            found = roots[0] if roots else None if members(cls) else body
    if found is None:
        raise unexpected(operation, [wire.namespace.tag(wire.name)], children)
    reader = EncodedReader(found.getroottree().getroot(), types_of(cls))
    return lambda node: reader.message(node, cls, operation.rpc), found
