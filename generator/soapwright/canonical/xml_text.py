"""Write XML that is easy to diff: one element per line, all prefixes on the root."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

_IN_ATTRIBUTES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


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
        _write(child, "  ", lines)
    if root.children:
        lines.append(f"</{root.tag}>")
    return "".join(line + "\n" for line in lines).encode()


def _write(node: XmlNode, indent: str, lines: list[str]) -> None:
    """Add the lines of an element."""
    start = " ".join([node.tag, *[_attribute(name, value) for name, value in node.attributes.items()]])
    if node.children:
        lines.append(f"{indent}<{start}>")
        for child in node.children:
            _write(child, indent + "  ", lines)
        lines.append(f"{indent}</{node.tag}>")
    elif node.text:
        lines.append(f"{indent}<{start}>{escape(node.text)}</{node.tag}>")
    else:
        lines.append(f"{indent}<{start}/>")


def _attribute(name: str, value: str) -> str:
    return f'{name}="{escape(value, _IN_ATTRIBUTES)}"'
