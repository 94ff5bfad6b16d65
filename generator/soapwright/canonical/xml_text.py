"""Write XML that is easy to diff: one element per line, all prefixes on the root."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_IN_ATTRIBUTES = _IN_TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


@dataclass(slots=True)
class XmlNode:
    """An element with a prefixed tag; attributes are written in order, followed by text or children."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[XmlNode] = field(default_factory=list)
    text: str = ""


def document(root: XmlNode, namespaces: Mapping[str, str]) -> bytes:
    """Return the XML document in UTF-8, indented by two spaces, each prefix and root attribute on its own line."""
    attributes = {f"xmlns:{prefix}": uri for prefix, uri in namespaces.items()} | root.attributes
    lines = ['<?xml version="1.0" encoding="utf-8"?>', f"<{root.tag}"]
    lines += [f"    {_attribute(name, value)}" for name, value in attributes.items()]
    lines[-1] += ">" if root.children else "/>"
    for child in root.children:
        lines.extend(_lines(child, "  "))
    if root.children:
        lines.append(f"</{root.tag}>")
    return "".join(line + "\n" for line in lines).encode()


def _lines(node: XmlNode, indent: str) -> Iterator[str]:
    start = " ".join((node.tag, *(_attribute(name, value) for name, value in node.attributes.items())))
    if node.children:
        yield f"{indent}<{start}>"
        for child in node.children:
            yield from _lines(child, indent + "  ")
        yield f"{indent}</{node.tag}>"
    elif node.text:
        yield f"{indent}<{start}>{node.text.translate(_IN_TEXT)}</{node.tag}>"
    else:
        yield f"{indent}<{start}/>"


def _attribute(name: str, value: str) -> str:
    return f'{name}="{value.translate(_IN_ATTRIBUTES)}"'
