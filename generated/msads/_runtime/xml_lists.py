"""Read elements that hold a list or a map and nothing else: arrays, and maps as .NET and Java write them."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

from .pairs import mapping_of
from .wire import Array, Map, named
from .xml_read import part_reader, type_reader
from .xml_text import Reader, XmlElement, is_nil, leaf_reader

__all__ = ["array_reader", "map_reader"]


def array_reader(reference: str, array: Array, types: ModuleType) -> Reader:
    """Return the reader of an element that holds the items of a list and nothing else."""
    if array.dimensions:
        # Some services use arrays of SOAP encoding in literal messages.
        from .encoded_read import array_reader as encoded_reader

        return encoded_reader(reference, types)
    tag = array.namespace.tag(array.item)
    read_item, convert = type_reader(array.type, types)
    read_one = leaf_reader(convert) if read_item is None else read_item

    def read(node: XmlElement) -> list[Any] | None:
        items = [read_one(child) for child in node if child.tag == tag]
        if not items and len(node):
            items = [read_one(child) for child in _in_another_namespace(node, tag)] or flat(node)
        return None if not items and is_nil(node) else items

    def flat(node: XmlElement) -> list[Any]:
        """Return the items of a list of lists whose inner lists are missing: each item is a list of one."""
        inner = None if array.type.startswith("xs:") else named(array.type, types)
        if not isinstance(inner, (Array, Map)):
            return []
        found = _in_another_namespace(node, inner.namespace.tag(inner.item))
        if isinstance(inner, Map):
            read_pairs = _pairs_reader(inner, types)
            return [read_pairs([child]) for child in found]
        read_inner = part_reader(inner.type, types)
        return [[read_inner(child)] for child in found]

    def read_marked(node: XmlElement) -> list[Any] | None:
        # Imported late: only some arrays need it.
        from .xsi_marks import marked_items

        items = read(node)
        return items and marked_items(items, [child for child in node if child.tag == tag], array.type, types)

    return read_marked if array.remembers else read


def _in_another_namespace(node: XmlElement, tag: str) -> list[XmlElement]:
    """Return the children with a local name, for an element that has none with the full tag."""
    local = tag.rpartition("}")[2]
    return [child for child in node if isinstance(child.tag, str) and child.tag.rpartition("}")[2] == local]


def map_reader(map_: Map, types: ModuleType) -> Reader:
    """Return the reader of an element that holds the pairs of a map and nothing else."""
    tag = map_.namespace.tag(map_.item)
    read_pairs = _pairs_reader(map_, types)

    def read(node: XmlElement) -> dict[Any, Any] | None:
        found = [child for child in node if child.tag == tag]
        found = found or _in_another_namespace(node, tag)
        if not found:
            return None if is_nil(node) else {}
        return read_pairs(found)

    return read


def _pairs_reader(map_: Map, types: ModuleType) -> Callable[[list[XmlElement]], dict[Any, Any]]:
    """Return the reader of the elements that are the pairs of a map."""
    key_tag, value_tag = map_.pair_namespace.tag(map_.key[0]), map_.pair_namespace.tag(map_.value[0])
    read_key, read_value = part_reader(map_.key[1], types), part_reader(map_.value[1], types)

    def read(found: list[XmlElement]) -> dict[Any, Any]:
        pairs: list[tuple[Any, Any]] = []
        absent: list[Any] = []
        for pair in found:
            key = value = None
            for part in pair:
                if part.tag == key_tag:
                    key = part
                elif part.tag == value_tag:
                    value = part
            if key is None or value is None:
                key = part_of(pair, key, key_tag)
                value = part_of(pair, value, value_tag)
            pairs.append(
                (None if key is None else read_key(key), None if value is None else read_value(value))
            )
            if value is None and map_.remembers:
                absent.append(pairs[-1][0])
        return mapping_of(pairs, absent)

    def part_of(pair: XmlElement, found: XmlElement | None, tag: str) -> XmlElement | None:
        others = _in_another_namespace(pair, tag) if found is None else []
        return others[-1] if others else found

    return read
