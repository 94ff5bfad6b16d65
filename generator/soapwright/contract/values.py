"""Values in schemas (defaults, fixed and enumerated values): whether they are valid for their types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from xsdata.models import xsd

from soapwright.base.qname import QName
from soapwright.contract.builtins import NAME_TYPES, is_builtin
from soapwright.runtime.names import read_name
from soapwright.runtime.scalars import NOT_OF_TYPE, SCALARS

if TYPE_CHECKING:
    from soapwright.contract.resolver import Resolver

TextNode: TypeAlias = (
    xsd.ComplexType | xsd.SimpleType | xsd.SimpleContent | xsd.Extension | xsd.Restriction | xsd.List
)


@dataclass(frozen=True, slots=True)
class TextKind:
    """The text of a simple type: a built-in type, and whether it is a list of its values.

    `builtin` is None if any text is valid, as for a union, and if the type has no text.
    """

    builtin: str | None = None
    listed: bool = False

    @property
    def holds_names(self) -> bool:
        """Whether the values are qualified names."""
        return self.builtin in NAME_TYPES

    def tokens(self, text: str) -> list[str]:
        """Return the values in a text: itself, or the items of a list."""
        return text.split() if self.listed else [text]

    def reads(self, text: str) -> bool:
        """Return whether a client can read a text; names have their namespace instead of a prefix."""
        scalar = SCALARS.get(self.builtin or "")
        if scalar is None:
            return True
        try:
            for token in self.tokens(text):
                if self.holds_names:
                    read_name(token, None)
                elif scalar.read is not None:
                    scalar.read(token)
        except NOT_OF_TYPE:
            return False
        return True

    def __str__(self) -> str:
        return f"{'list of ' if self.listed else ''}xs:{self.builtin}"


def kind_of(types: Resolver, name: QName) -> TextKind:
    """Return the kind of a type's text, from its definition alone."""
    listed = False
    while not is_builtin(name):
        found = types.node(name)
        node: TextNode | None = found[0] if found else None
        while isinstance(node, TextNode):
            listed = listed or isinstance(node, xsd.List)
            inner = _inner(node)
            if isinstance(inner, str):
                break
            node = inner
        else:
            return TextKind()
        assert found is not None
        name = found[1].qname(inner, node)
    return TextKind(name.name, listed)


def _inner(node: TextNode) -> TextNode | str | None:
    """Return the base of a definition: a part of it, or the name of a type."""
    match node:
        case xsd.ComplexType():
            return node.simple_content
        case xsd.SimpleContent():
            return node.restriction or node.extension
        case xsd.SimpleType():
            return node.restriction or node.list
        case xsd.List():
            return node.simple_type or node.item_type
        case xsd.Restriction():
            return node.simple_type or node.base
        case xsd.Extension():
            return node.base
