"""Read lists of SOAP responses while these are parsed: for large responses, and item by item."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from .errors import DecodeError, ServiceError
from .items import ItemReader
from .per_class import per_class
from .service import HttpAnswer, Operation, ResponseT
from .soap import SoapProtocol
from .tolerant_reading import read_whole
from .wire import Array, is_plain, members, named, types_of
from .xml_items import XmlItems, XmlList, list_at
from .xml_text import XmlElement

__all__ = ["SoapItems", "read_large"]

_PIECE = 131072
"""Bytes of a large response to parse at once: trees that fit the processor's caches are faster to read."""


def read_large(
    protocol: SoapProtocol, operation: Operation[ResponseT], answer: HttpAnswer
) -> tuple[ResponseT, list[DecodeError]] | None:
    """Return the response and its problems for a large response, whose lists are read while it is parsed.

    None if it has no suitable lists, or if it is not XML, which the caller reports.
    """
    lists = _lists(protocol.class_of(operation))
    if not lists or answer.media_type.startswith("multipart/"):
        return None

    def read(answer: HttpAnswer) -> ResponseT:
        parser = XmlItems(lists, answer.charset, lambda root: protocol.check_root(operation, answer, root))
        root, found = _taken(parser, answer.content)
        response = protocol.response(operation, answer, root)
        for (attribute,), items in found.items():
            setattr(response, attribute, items)
        return response

    try:
        return read_whole(read, answer)
    except (etree.XMLSyntaxError, UnicodeError):
        return None


def _taken(parser: XmlItems, content: bytes) -> tuple[XmlElement, dict[tuple[str, ...], list[Any]]]:
    """Return the root of the rest of a response, and the items of its lists by attribute path."""
    found: dict[tuple[str, ...], list[Any]] = {}
    holders: dict[tuple[str, ...], XmlElement | None] = {}
    for start in range(0, len(content), _PIECE):
        for place, node in parser.take(content[start : start + _PIECE]):
            holder = node.getparent()
            if holders.get(place.attributes) is not holder:
                holders[place.attributes] = holder
                # If a list occurs twice, the last one counts.
                found[place.attributes] = []
            found[place.attributes].append(place.read(node))
    return parser.close(), found


@per_class
def _lists(cls: type[Any]) -> tuple[XmlList, ...]:
    """Return the lists that can be removed from a response while parsing: lists of structs found by name alone."""
    if not is_plain(cls):
        return ()
    types = types_of(cls)
    found: list[XmlList] = []
    for member in members(cls):
        if member.wire.place != "element" or member.wire.type.startswith("xs:"):
            continue
        target = named(member.wire.type, types)
        if isinstance(target, Array):
            if target.dimensions or target.remembers or target.type.startswith("xs:"):
                continue
            target = named(target.type, types)
        elif not member.wire.many:
            continue
        if hasattr(target, "__wire__"):
            found.append(list_at(cls, (member.attribute,)))
    return tuple(found)


class SoapItems(ItemReader[ResponseT]):
    """Reads the response of one call item by item; see `items.ItemReader`."""

    broken = (etree.XMLSyntaxError, UnicodeError)

    def __init__(
        self,
        protocol: SoapProtocol,
        operation: Operation[ResponseT],
        path: tuple[str, ...],
        answer: Callable[[], HttpAnswer],
    ) -> None:
        self._protocol = protocol
        one = list_at(protocol.class_of(operation), path)
        super().__init__(operation, answer, XmlItems((one,), answer().charset, self._check), one.attributes)

    def _item(self, found: tuple[XmlList, XmlElement]) -> tuple[Any, list[DecodeError]]:
        place, node = found
        return read_whole(place.read, node)

    def _response(self, answer: HttpAnswer, left: XmlElement) -> tuple[ResponseT, list[DecodeError]]:
        return read_whole(lambda root: self._protocol.response(self._operation, answer, root), left)

    def _check(self, root: XmlElement) -> None:
        self._protocol.check_root(self._operation, self._answer(), root)

    def _unparsed(self, error: Exception) -> ServiceError:
        return self._protocol.unparsed(self._operation, self._answer(), error)
