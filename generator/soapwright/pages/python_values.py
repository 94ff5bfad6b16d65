"""Example values in Python, of the right types and without fields that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.base.naming import Name
from soapwright.base.qname import QName
from soapwright.contract.schema_model import Element, GroupKind, Union
from soapwright.contract.schema_views import (
    Alias,
    Array,
    Branch,
    Enum,
    Field,
    Flags,
    Leaf,
    Map,
    Node,
    Place,
    Struct,
    Tokens,
    fields_in,
)
from soapwright.docs.facts import EVERY
from soapwright.pages.descriptions import Words
from soapwright.pages.spelling import Spelling
from soapwright.python.annotations import is_supplied
from soapwright.python.code import NONE, Call, Code, Constant, DictOf, Dotted, Items, Pair, Ref, Text
from soapwright.python.module_refs import TYPES
from soapwright.python.python_types import ANY_ELEMENT, BYTES, QUALIFIED_NAME, python_type

DEEPEST = 2
"""The deepest nesting of optional structs in an example; deeper ones contain only what is required."""

_DATETIME, _UTC = Ref(Name("datetime"), "datetime"), Ref(Name("UTC"), "datetime")
_SHOWN = frozenset({Place.ELEMENT, Place.ATTRIBUTE, Place.TEXT, Place.TURNS, Place.CHOICE})
"""The places of optional fields in examples: those with names in the contract."""


@dataclass(frozen=True, slots=True)
class PythonValues:
    """Makes the example values of one contract in one naming style.

    With the `verb` of an operation, they omit what requests of that verb must not contain.
    """

    spelling: Spelling
    words: Words
    verb: str = ""

    def keywords(self, struct: Struct, depth: int = 0, within: tuple[QName, ...] = ()) -> dict[str, Code]:
        """Return the fields of a struct for an example, by their Python names."""
        names = self.spelling.names
        excluded = {
            ident
            for level in names.contract.lineage(struct)
            for ident in _excluded(level, names.fields[level.name])
        }
        given = {}
        for ident, inner, level in names.all(struct):
            is_asked = depth < DEEPEST and inner.place in _SHOWN and not self._refused(struct, level, inner)
            is_shown = inner.min_occurs > 0 or is_asked
            if is_shown and ident not in excluded and not is_supplied(inner):
                given[str(ident)] = self.field(inner, depth, within)
        return given

    def _refused(self, struct: Struct, level: Struct, inner: Field) -> bool:
        uses = self.words.facts(struct, level, inner).uses
        use = uses.get(self.verb) or uses.get(EVERY)
        return use is not None and use.kind.refused

    def field(self, inner: Field, depth: int = 0, within: tuple[QName, ...] = ()) -> Code:
        """Return an example for a field."""
        match inner.place:
            case Place.CHOICE:
                one = self._element(inner.alternatives[0].element, depth, within)
            case Place.ANY:
                one = Call(ANY_ELEMENT, (Text("name"), Text("text")))
            case Place.TEXTS:
                return Items((Text("text"),), listed=True)
            case Place.ANY_ATTRIBUTES:
                return DictOf((("name", Text("text")),))
            case _:
                one = self.value(inner.type, depth, within)
        return _listed(one) if inner.repeated else one

    def value(self, name: QName, depth: int = 0, within: tuple[QName, ...] = ()) -> Code:
        """Return an example for a type."""
        names = self.spelling.names
        match names.contract.types.get(names.target(name)):
            case None:
                return builtin(names.target(name).name)
            case Struct() as struct:
                return self._struct(struct, depth, within)
            case Enum() as found:
                return self._member(found)
            case Flags() as found:
                return _listed(self._member(found))
            case Array(item=item) | Tokens(item=item):
                listed = item.type if isinstance(item, Field) else item
                return _listed(self.value(listed, depth, within))
            case Map(key=key, value=value):
                return Pair(self.value(key.type, depth, within), self.value(value.type, depth, within))
            case Union(members=members):
                return self.value(members[0], depth, within) if members else Text("text")
            case Alias() as other:
                raise TypeError(f"{other.name} is an alias of nothing")

    def _struct(self, struct: Struct, depth: int, within: tuple[QName, ...]) -> Code:
        names = self.spelling.names
        below = names.contract.derived(struct.name)
        if below and (struct.abstract or struct.name not in within):
            # Like in the templates: a base is replaced by the first of its derived types.
            shown = min(below, key=lambda one: one.name.name)
            return self._struct(shown, depth, (*within, struct.name))
        if struct.name in within and depth >= DEEPEST:
            # A value that requires itself must end somewhere: with nil, or with an empty list.
            return NONE
        given = self.keywords(struct, depth + 1, (*within, struct.name))
        keywords = tuple((Name(ident), value) for ident, value in given.items())
        return Call(Ref(names.classes[struct.name], TYPES), (), keywords, tall=bool(given))

    def _element(self, element: Element, depth: int, within: tuple[QName, ...]) -> Code:
        own = self.spelling.names.choices.element_class(element)
        return Call(Ref(own, TYPES)) if own else self.value(element.type, depth, within)

    def _member(self, found: Enum | Flags) -> Code:
        planned = self.spelling.enum(found)
        return Dotted(Ref(planned.ident, TYPES), planned.members[0].ident) if planned.members else Text("")


def _listed(item: Code) -> Items:
    items = () if item == NONE else (item,)
    return Items(items, listed=True, tall=isinstance(item, Call) and item.tall)


def builtin(name: str) -> Code:
    """Return an example for a built-in type."""
    type_ = python_type(name)
    match str(type_):
        case "int":
            return Constant(42)
        case "bool":
            return Constant(True)
        case "float":
            return Constant(1.5)
        case "bytes":
            return Call(Dotted(BYTES, Name("fromhex")), (Text("00ff"),))
        case "Decimal":
            return Call(type_, (Text("1.50"),))
        case "date":
            return Call(type_, tuple(map(Constant, (2026, 1, 31))))
        case "datetime":
            day = tuple(map(Constant, (2026, 1, 31, 12, 0)))
            return Call(type_, day, ((Name("tzinfo"), _UTC),))
        case "time":
            return Call(type_, tuple(map(Constant, (12, 0))))
        case "QualifiedName":
            return Call(QUALIFIED_NAME, (Text("urn:example"), Text("name")))
        case _:
            return Text("text")


def _excluded(struct: Struct, idents: tuple[str, ...]) -> Iterator[str]:
    """Yield the fields that are excluded by the first alternatives of their choices."""
    if struct.content:
        shown = set(_first(struct.content))
        yield from (idents[place] for place in fields_in(struct.content) if place not in shown)


def _first(node: Node) -> Iterator[int]:
    match node:
        case Leaf(field=place):
            yield place
        case Branch(kind=kind, nodes=nodes):
            for one in nodes[:1] if kind is GroupKind.CHOICE else nodes:
                yield from _first(one)
