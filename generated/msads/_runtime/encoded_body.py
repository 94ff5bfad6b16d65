"""SOAP bodies in SOAP encoding: writing them, and finding the response in them."""

from __future__ import annotations

from typing import Any

from lxml import etree

from .encoded_names import ENCODING_1_1
from .encoded_read import EncodedReader
from .encoded_write import EncodedWriter, attributes_of
from .service import Operation
from .soap_body import holder_of_parts, unexpected
from .soap_message import stated_type
from .struct import Message
from .wire import root_of, types_of
from .xml_text import Reader, XmlElement

__all__ = ["encoded_reader_in", "write_encoded"]

_ROOT = f"{{{ENCODING_1_1}}}root"


def write_encoded(cls: type[Any], message: Message, encoded: str, pieces: list[str]) -> None:
    """Write the body with a message of a class in the encoding of a SOAP version; raise EncodeError."""
    name, namespace = root_of(cls)
    attributes = f"{attributes_of(encoded)}{stated_type(cls, message)}"
    pieces.append("<s:Body>")
    writer = EncodedWriter(pieces, types_of(cls), encoded)
    writer.body(namespace.prefixed(name) if name else "", message, attributes)
    pieces.append("</s:Body>")


def encoded_reader_in(
    operation: Operation[Any], cls: type[Any], body: XmlElement | None
) -> tuple[Reader, XmlElement]:
    """Return a reader for a response, and the element to read; raise DecodeError for other bodies.

    Elements that are only targets of references are skipped.
    """
    children = [] if body is None else list(body.iterchildren(etree.Element))
    roots = [child for child in children if child.get(_ROOT) not in ("0", "false")]
    name, namespace = root_of(cls)
    if body is None:
        raise unexpected(operation, [namespace.tag(name)], children)
    reader = EncodedReader(body.getroottree().getroot(), types_of(cls))
    found = holder_of_parts(operation, cls, body, roots, reader.follow) if name else body
    if found is None:
        raise unexpected(operation, [namespace.tag(name)], children)
    return lambda node: reader.message(node, cls, operation.rpc), found
