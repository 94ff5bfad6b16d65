"""Compare a request with its documented template: elements, order, namespaces, nil markers, derived types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from lxml import etree

from .xml_trees import NIL, TYPE

SECTION = " applicable if the derived type attribute is set to "


@dataclass
class Comparison:
    """Walks a template and a request side by side and notes what differs, by path.

    `sections` fills with the places (path, derived type) whose sections were compared; `all_sections` with
    those that the template has.
    """

    differences: list[str] = field(default_factory=list)
    sections: set[tuple[str, str]] = field(default_factory=set)
    all_sections: set[tuple[str, str]] = field(default_factory=set)

    def compare(self, template: etree._Element, sent: etree._Element, path: str = "") -> None:
        """Compare an element of the template with one of the request that has its name."""
        path = f"{path}/{etree.QName(sent).localname}"
        base, sections = _parts(template)
        if base is None:
            return  # a type inside itself, which the template does not repeat
        self.all_sections |= {(path, name) for name in sections}
        stated = sent.get(TYPE, "").rpartition(":")[2]
        if stated:
            self.sections.add((path, stated))
        expected = base + (sections.get(stated, []) if stated else [])
        if stated and stated not in sections:
            self.differences.append(f"{path}: the template has no derived type {stated}")
        groups = [list(group) for _, group in groupby(sent.iterchildren(etree.Element), lambda one: one.tag)]
        names = [group[0].tag for group in groups]
        if names != [child.tag for child in expected]:
            self.differences.append(f"{path}: {names}, documented {[child.tag for child in expected]}")
            return
        for child, group in zip(expected, groups, strict=True):
            for one in group:
                self.compare(child, one, path)


def _parts(
    template: etree._Element,
) -> tuple[list[etree._Element] | None, dict[str, list[etree._Element]]]:
    """Return the elements that any value has (None for a type again) and those of each derived type."""
    base: list[etree._Element] = []
    sections: dict[str, list[etree._Element]] = {}
    current = base
    for child in template:
        if isinstance(child, etree._Comment):
            text = child.text or ""
            if text.startswith("Recursive:"):
                return None, {}
            if SECTION in text:
                current = sections.setdefault(text.partition(SECTION)[2], [])
        else:
            current.append(child)
    return base, sections


def nil_markers(template: etree._Element) -> set[tuple[str, ...]]:
    """Return the paths of the elements that the template marks as nillable."""
    return {path for path, element in _paths(template, ()) if NIL in element.attrib}


def _paths(
    element: etree._Element, above: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], etree._Element]]:
    path = (*above, str(element.tag))
    yield path, element
    for child in element.iterchildren(etree.Element):
        yield from _paths(child, path)


def nil_paths(sent: etree._Element) -> set[tuple[str, ...]]:
    """Return the paths of the elements that are sent as nil."""
    return {path for path, element in _paths(sent, ()) if element.get(NIL) == "true"}
