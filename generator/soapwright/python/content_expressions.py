"""Content expressions: the order of a struct's elements, in terms of its field names."""

from __future__ import annotations

from soapwright.base.naming import Identifier
from soapwright.contract.schema_model import GroupKind
from soapwright.contract.schema_views import Branch, Leaf, Node

_BETWEEN = {GroupKind.SEQUENCE: ", ", GroupKind.CHOICE: " | ", GroupKind.ALL: " & "}


def expression(node: Node, idents: tuple[Identifier, ...]) -> str:
    """Return the expression for a node, for `@struct(content=…)`."""
    text = _text(node, idents)
    once = isinstance(node, Branch) and not _times(node)
    return text[1:-1] if once and text.startswith("(") else text


def any_order(node: Node | None) -> bool:
    """Return whether a node contains elements that may come in any order."""
    if not isinstance(node, Branch):
        return False
    return (node.kind is GroupKind.ALL and len(node.nodes) > 1) or any(map(any_order, node.nodes))


def _text(node: Node, idents: tuple[Identifier, ...]) -> str:
    match node:
        case Leaf(field=index):
            return f"{idents[index]}{_times(node)}"
        case Branch(kind=kind, nodes=nodes):
            return f"({_BETWEEN[kind].join(_text(one, idents) for one in nodes)}){_times(node)}"


def _times(node: Node) -> str:
    match node.min, node.max:
        case 1, 1:
            return ""
        case 0, 1:
            return "?"
        case 0, None:
            return "*"
        case 1, None:
            return "+"
        case least, None:
            return f"{{{least},}}"
        case least, most:
            return f"{{{least}}}" if least == most else f"{{{least},{most}}}"
