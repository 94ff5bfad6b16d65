"""Parse the XML of a response by the rules of RFC 7303, within libxml2's limits or beyond them."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from lxml import etree

from .service import HttpAnswer
from .xml_text import XmlElement

__all__ = ["OPTIONS", "decoding", "parse", "parser"]

OPTIONS: Any = {
    "resolve_entities": False,
    "no_network": True,
    "remove_comments": True,
    "remove_pis": True,
    # An ID that occurs twice would be an error, though it is no concern of a client.
    "collect_ids": False,
}
"""The options of every parser: no network, no entities, and no comments or processing instructions."""

_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def parse(answer: HttpAnswer) -> XmlElement:
    """Return the root of a response; raise etree.XMLSyntaxError if it is not XML.

    A byte order mark takes precedence over the charset of the Content-Type, and that over the XML
    declaration.
    """
    content, encoding = _encoded(answer)
    try:
        return etree.fromstring(content, parser(encoding))
    except etree.XMLSyntaxError:
        # libxml2's limits (10 MB of text, depth 256) are too low for responses whose size is limited by us.
        # With huge_tree it does not limit entities either, so the document must not declare any.
        if _has_document_type(content, encoding):
            raise
        return etree.fromstring(content, parser(encoding, huge=True))


def parser(encoding: str | None = None, huge: bool = False) -> etree.XMLParser:
    """Return a parser for one response."""
    # A new parser for each call: a shared one would make threads wait for each other.
    made: etree.XMLParser = etree.XMLParser(encoding=encoding, huge_tree=huge, **OPTIONS)
    return made


def decoding(start: bytes, charset: str | None) -> tuple[str | None, str | None]:
    """Return the encodings for the parser and for decoding in Python first, based on the first bytes.

    The parser's is None if it should determine it from the content.
    """
    if charset is None or start.startswith(_MARKS):
        return None, None
    try:
        etree.XMLParser(encoding=charset)
        return charset, None
    except LookupError:
        # The parser supports fewer charsets than Python.
        try:
            " ".encode(charset)
        except (LookupError, ValueError):
            return None, None
        return "utf-8", charset


def _encoded(answer: HttpAnswer) -> tuple[bytes, str | None]:
    """Return the content and the encoding for the parser, None to determine it from the content."""
    encoding, python_encoding = decoding(answer.content, answer.charset)
    if python_encoding is None:
        return answer.content, encoding
    try:
        return answer.content.decode(python_encoding).encode(), encoding
    except ValueError:
        return answer.content, None


def _has_document_type(content: bytes, encoding: str | None) -> bool:
    """Return whether there is a document type declaration before the root element, or no root element."""
    try:
        steps: Any = etree.iterparse(BytesIO(content), events=("start",), encoding=encoding, **OPTIONS)
        _, root = next(iter(steps))
    except (etree.XMLSyntaxError, StopIteration):
        return True
    return bool(root.getroottree().docinfo.doctype)
