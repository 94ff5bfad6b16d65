"""Make an input small that still shows the same kind of fault."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from lxml import etree

from .grammar import Files
from .run import Fault, Target, judged

SECONDS = 60.0
"""How long to try."""


def minimized(target: Target, fault: Fault, seconds: float = SECONDS) -> Files:
    """Return files of which nothing more can be left out, as far as there is time to try."""
    until = time.monotonic() + seconds

    def shows(files: Files) -> bool:
        if time.monotonic() > until:
            return False
        found = judged(target, files, fault.number)
        return found is not None and found[0] == fault.kind

    files = dict(fault.files)
    if not shows(files):
        # It depends on state left by other inputs.
        return files
    size = _size(files) + 1
    while _size(files) < size:
        size = _size(files)
        for shrink in (_fewer_files, _smaller_trees, _smaller_bytes):
            files = shrink(files, shows)
    return files


def _size(files: Files) -> int:
    return sum(map(len, files.values()))


def _fewer_files(files: Files, shows: Callable[[Files], bool]) -> Files:
    for name in list(files)[1:]:
        fewer = {other: content for other, content in files.items() if other != name}
        if shows(fewer):
            files = fewer
    return files


def _smaller_trees(files: Files, shows: Callable[[Files], bool]) -> Files:
    """Return files without the elements, attributes and texts that can be left out of their trees."""
    for name in list(files):
        try:
            root = etree.fromstring(files[name])
        except etree.XMLSyntaxError:
            continue
        others = files

        def holds(name: str = name, root: etree._Element = root, others: Files = others) -> bool:
            return shows({**others, name: etree.tostring(root, encoding="utf-8")})

        if holds():
            for undo in _changes(root):
                if not holds():
                    undo()
            etree.indent(root)
            if not holds():
                continue
            files = {**files, name: etree.tostring(root, encoding="utf-8")}
    return files


def _changes(root: etree._Element) -> Iterator[Callable[[], None]]:
    """Leave out one thing after the other, the largest first; yield what puts it back."""
    weight = {node: sum(1 for _ in node.iter()) for node in root.iter()}
    for node in sorted(weight, key=lambda one: -weight[one]):
        parent = node.getparent()
        if parent is not None and root in node.iterancestors():
            place, tail = parent.index(node), node.tail
            parent.remove(node)

            def put_back(
                parent: etree._Element = parent,
                node: etree._Element = node,
                place: int = place,
                tail: str | None = tail,
            ) -> None:
                node.tail = tail
                parent.insert(place, node)

            yield put_back
    for node in list(root.iter(etree.Element)):
        for key, value in list(node.attrib.items()):
            del node.attrib[key]
            yield lambda node=node, key=key, value=value: node.set(key, value)  # type: ignore[misc]
        text = node.text
        if text:
            node.text = None
            yield lambda node=node, text=text: setattr(node, "text", text)  # type: ignore[misc]


def _smaller_bytes(files: Files, shows: Callable[[Files], bool]) -> Files:
    """Return files without the stretches of bytes that can be left out."""
    for name in list(files):
        size = max(1, len(files[name]) // 2)
        while size:
            at = 0
            while at < len(files[name]):
                content = files[name]
                candidate = {**files, name: content[:at] + content[at + size :]}
                if shows(candidate):
                    files = candidate
                else:
                    at += size
            size //= 2
    return files
