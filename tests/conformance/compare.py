"""Find what an XML element lost on its way through a client."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from .values import collapsed, same

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_HINTS = {f"{XSI}schemaLocation", f"{XSI}noNamespaceSchemaLocation"}


class Loss(NamedTuple):
    """One difference: its kind, its place, and a description."""

    kind: str
    where: str
    was: str
    now: str


def parsed(text: bytes) -> etree._Element:
    """Return the root of a text without comments and processing instructions. Raises etree.XMLSyntaxError."""
    parser = etree.XMLParser(
        resolve_entities="internal", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(text, parser)


def losses(was: etree._Element, now: etree._Element, where: str = "") -> Iterator[Loss]:
    """Yield the differences of an element: names, order, attributes, values, texts between elements."""
    where = f"{where}/{etree.QName(was).localname}"
    if was.tag != now.tag:
        yield Loss("another element", where, str(was.tag), str(now.tag))
        return
    yield from _attributes(was, now, where)
    before, after = list(was), list(now)
    names = [[str(child.tag) for child in children] for children in (before, after)]
    if names[0] != names[1]:
        yield _other_children(names[0], names[1], where)
    elif not before:
        if not same(was.text or "", was.nsmap, now.text or "", now.nsmap):
            yield Loss("value", where, was.text or "", now.text or "")
        return
    else:
        for old, new in zip(before, after, strict=True):
            yield from losses(old, new, where)
    texts = [[collapsed(text) for text in _between(element)] for element in (was, now)]
    if names[0] != names[1]:
        # Where elements are missing, the texts around them have run together.
        texts = [[collapsed(" ".join(between))] for between in texts]
    if texts[0] != texts[1]:
        yield Loss("text between elements", where, " | ".join(texts[0]), " | ".join(texts[1]))


def _attributes(was: etree._Element, now: etree._Element, where: str) -> Iterator[Loss]:
    before = {name: value for name, value in was.attrib.items() if name not in _HINTS}
    after = {name: value for name, value in now.attrib.items() if name not in _HINTS}
    for name, value in before.items():
        if name not in after:
            yield Loss(f"{_of_xsi(name)} lost", f"{where}/@{name}", value, "")
        elif not same(value, was.nsmap, after[name], now.nsmap):
            yield Loss(f"{_of_xsi(name)} value", f"{where}/@{name}", value, after[name])
    for name in after.keys() - before.keys() - {f"{XSI}type"}:
        yield Loss(f"{_of_xsi(name)} added", f"{where}/@{name}", "", after[name])


def _of_xsi(name: str) -> str:
    return f"xsi:{name.removeprefix(XSI)}" if name.startswith(XSI) else "attribute"


def _other_children(before: list[str], after: list[str], where: str) -> Loss:
    lost, added = Counter(before) - Counter(after), Counter(after) - Counter(before)
    kind = "element lost" if lost else "element added" if added else "order"
    return Loss(kind, where, " ".join(before), " ".join(after))


def _between(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield child.tail or ""
