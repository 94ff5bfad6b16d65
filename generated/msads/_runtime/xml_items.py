"""Remove the items of a response's lists from the tree while it is parsed, so that memory is freed at once.

Items that are not found stay in the tree and are read from there, so a response with an unexpected layout
takes more memory but loses nothing.
"""

from __future__ import annotations

from codecs import getincrementaldecoder
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from lxml import etree

from .named_tuple import NamedTuple
from .wire import Array, Member, members, named, root_of, types_of
from .xml_answer import OPTIONS, decoding, parser
from .xml_read import part_reader
from .xml_text import Reader, XmlElement

__all__ = ["XmlItems", "XmlList", "list_at"]

_SNIFFED = 4
"""The number of bytes needed to recognize the encoding."""

_HEAD = 4096
"""Bytes to parse at a time until there is a root."""


class XmlList(NamedTuple):
    """A list of a response: its attribute, and how its items are found and read.

    `holder` has the tags from the child of the body down to the element that contains the items; `item` is
    their tag.
    """

    attributes: tuple[str, ...]
    holder: tuple[str, ...]
    item: str
    read: Reader


def list_at(cls: type[Any], path: tuple[str, ...]) -> XmlList:
    """Return the list at a path of attributes in a response class."""
    name, namespace = root_of(cls)
    holder = [namespace.tag(name)] if name else []
    for attribute in path[:-1]:
        member = _member(cls, attribute)
        holder.append(member.namespace.tag(member.wire.name))
        cls = named(member.wire.type, types_of(cls))
    return _list_of(cls, _member(cls, path[-1]), path, holder)


def _member(cls: type[Any], attribute: str) -> Member:
    return next(one for one in members(cls) if one.attribute == attribute)


def _list_of(cls: type[Any], member: Member, path: tuple[str, ...], holder: Sequence[str]) -> XmlList:
    types = types_of(cls)
    own = member.namespace.tag(member.wire.name)
    if member.wire.many:
        return XmlList(path, tuple(holder), own, part_reader(member.wire.type, types))
    array: Array = named(member.wire.type, types)
    item = array.namespace.tag(array.item)
    return XmlList(path, (*holder, own), item, part_reader(array.type, types))


class XmlItems:
    """Parses an envelope chunk by chunk, and yields the items of lists as they are complete.

    `check` is called with the root as soon as it is available, and raises an error if it is wrong. Parser
    errors (etree.XMLSyntaxError) are raised after the items before them; ValueError means invalid data for
    the charset.
    """

    def __init__(
        self, lists: Sequence[XmlList], charset: str | None, check: Callable[[XmlElement], None]
    ) -> None:
        self._lists = lists
        self._charset = charset
        self._check = check
        self._start = bytearray()
        self._encoding: str | None = None
        self._decode: Callable[..., str] | None = None
        self._probe: etree.XMLPullParser[Any] | None = None
        self._parser: etree.XMLPullParser[Any] | None = None
        self._holder: XmlElement | None = None
        self._held: XmlList | None = None
        self._read: list[XmlElement] = []

    def take(self, piece: bytes) -> Iterator[tuple[XmlList, XmlElement]]:
        """Parse received data, and yield complete items; each must be read before the next is requested."""
        failed: etree.XMLSyntaxError | None = None
        try:
            fed = self._fed(piece)
        except etree.XMLSyntaxError as error:
            # Items before the error are still valid.
            fed, failed = self._parser, error
        for _, node in () if fed is None else fed.read_events():
            holder = node.getparent()
            held = self._held if holder is self._holder else None
            if held is None or held.item != node.tag:
                held = self._list_in(holder, str(node.tag))
            if held is not None:
                yield held, node
                self._read.append(node)
        if failed is not None:
            raise failed
        self._drop()

    def close(self) -> XmlElement:
        """Return the root of the rest; raise etree.XMLSyntaxError if the document is incomplete."""
        if self._parser is None:
            # Too short to be anything but an error.
            short = etree.fromstring(bytes(self._start), parser())
            self._check(short)
            return short
        if self._decode is not None:
            self._parser.feed(self._decode(b"", True).encode())
        root: XmlElement = self._parser.close()
        for node in self._read:
            self._remove(node)
        return root

    def _fed(self, piece: bytes) -> etree.XMLPullParser[Any] | None:
        if self._parser is None:
            self._start += piece
            if len(self._start) < _SNIFFED:
                return None
            if self._probe is None:
                piece = bytes(self._start)
                self._encoding, charset = decoding(piece, self._charset)
                if charset is not None:
                    self._decode = _decoder(charset)
                # With huge_tree, the parser does not limit the expansion of entities either, so it is used
                # only after checking that the document declares none.
                self._probe = etree.XMLPullParser(("start",), encoding=self._encoding, **OPTIONS)
            root = self._root(self._probe, piece)
            if root is None:
                return None
            self._check(root)
            tags = [one.item for one in self._lists]
            self._probe = None
            self._parser = etree.XMLPullParser(
                ("end",), tag=tags, encoding=self._encoding, huge_tree=True, **OPTIONS
            )
            piece, self._start = bytes(self._start), bytearray()
            if self._decode is not None:
                self._decode = _decoder(str(self._charset))
        self._parser.feed(piece if self._decode is None else self._decode(piece).encode())
        return self._parser

    def _root(self, probe: etree.XMLPullParser[Any], piece: bytes) -> XmlElement | None:
        try:
            # The head is enough, and is parsed again.
            for start in range(0, len(piece), _HEAD):
                part = piece[start : start + _HEAD]
                probe.feed(part if self._decode is None else self._decode(part).encode())
                root = next((node for _, node in probe.read_events()), None)
                if root is not None:
                    return root
        except etree.XMLSyntaxError:
            root = next((node for _, node in probe.read_events()), None)
            if root is None:
                raise
            # An error after the root occurs again, after the complete items before it.
            return root
        return None

    def _list_in(self, holder: XmlElement | None, item: str) -> XmlList | None:
        """Return the list whose items an element contains, None if there is none; the result is cached."""
        for one in self._lists:
            if holder is not None and one.item == item and _stands(holder, one.holder):
                self._holder, self._held = holder, one
                return one
        return None

    def _drop(self) -> None:
        """Drop items that were read, except the last, to whose tail the parser may still append."""
        for node in self._read[:-1]:
            self._remove(node)
        del self._read[:-1]

    def _remove(self, node: XmlElement) -> None:
        holder = node.getparent()
        if holder is not None:
            holder.remove(node)


def _decoder(charset: str) -> Callable[..., str]:
    return getincrementaldecoder(charset)().decode


def _stands(node: XmlElement, tags: tuple[str, ...]) -> bool:
    """Return whether an element is at the path of tags from the body's first child."""
    above = [node, *node.iterancestors()]
    path = [*reversed(tags), f"{{{etree.QName(above[-1]).namespace}}}Body"]
    # Items directly in the body stay there: without them, it would have no response.
    return bool(tags) and [one.tag for one in above[:-1]] == path and above[-2][0] is above[-3]
