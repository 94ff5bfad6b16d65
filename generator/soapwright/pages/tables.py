"""Tables of the elements of messages and structs, with types, occurrence and documentation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.model import Header
from soapwright.contract.schema_model import Element, Union
from soapwright.contract.schema_views import Alias, Array, Enum, Field, Flags, Map, Place, Struct, Tokens
from soapwright.contract.views import Message, Operation
from soapwright.pages.page import Family, Link, PageTable, Row
from soapwright.pages.volume import Volume
from soapwright.python.docstring_words import field_words

Said: TypeAlias = Callable[[Field], str]

_KINDS = {
    Place.ATTRIBUTE: "attribute",
    Place.TEXT: "text of the element",
    Place.TURNS: "group, in turns",
    Place.CHOICE: "one of these elements",
    Place.ANY: "any element",
    Place.ANY_ATTRIBUTES: "any attributes",
    Place.TEXTS: "text between the elements",
}


@dataclass(slots=True)
class Tables:
    """Makes the tables of one contract."""

    volume: Volume
    _named: dict[str, QName] = field(init=False)

    def __post_init__(self) -> None:
        self._named = {path: name for name, path in self.volume.types.items()}

    def request(self, operation: Operation) -> PageTable:
        """Return the table of a request's body."""
        return self._message(operation.request, partial(self.volume.words.element, operation))

    def response(self, message: Message) -> PageTable:
        """Return the table of a response's body."""
        return self._message(message)

    def struct(self, struct: Struct) -> PageTable:
        """Return the table of a struct's elements and attributes, inherited ones first."""
        return self._table(struct)

    def _message(self, message: Message, said: Said | None = None) -> PageTable:
        """Return the table of the fields of a body's struct, or of its single element."""
        struct = self.volume.contract.struct(message.type)
        if struct is None:
            inner = Field(message.name, message.namespace, message.type)
            return PageTable((self._row(inner, field_words(self.volume.python.names, inner)),))
        page = self.volume.page_of(struct.name)
        return replace(
            self._table(struct, said), of=Link(self.volume.title(struct.name), page) if page else None
        )

    def _table(self, struct: Struct, said: Said | None = None) -> PageTable:
        levels = self.volume.contract.lineage(struct)
        choices = "\n".join(filter(None, map(self.volume.words.choices, levels)))
        return PageTable(tuple(self._rows(struct, 0, (struct.name,), said)), choices)

    def header(self, header: Header) -> Row:
        """Return the row of a header part."""
        said = self.volume.words.header(header)
        return Row(header.name, self.type(header.type), "1", header.nillable, said)

    def type(self, name: QName) -> tuple[Link, ...]:
        """Return a description of a type, with links to the pages of its parts."""
        found = self.volume.contract.types.get(name)
        match found:
            case None:
                return (Link(name.name),)
            case Struct() | Enum():
                return (self._link(name),)
            case Flags():
                return Link("any of "), self._link(name)
            case Array(item=item):
                return Link("array of "), *self.type(item.type)
            case Map(key=key, value=value):
                return Link("map of "), *self.type(key.type), Link(" to "), *self.type(value.type)
            case Tokens(item=item):
                return Link("list of "), *self.type(item)
            case Union(members=members):
                either: list[Link] = []
                for member in members:
                    either += [*([Link(" or ")] if either else []), *self.type(member)]
                return tuple(either)
            case Alias(target=target):
                own = () if "/" in name.name else (Link(f" ({name.name})"),)
                return (*self.type(target), *own)

    def families(self, table: PageTable) -> tuple[Family, ...]:
        """Return the types in a table that have derived types, with those."""
        paths = dict.fromkeys(link.path for row in table.rows for link in row.type if link.path)
        found = ((self._link(name), self.derived(name)) for name in map(self._named.__getitem__, paths))
        return tuple(Family(base, derived) for base, derived in found if derived)

    def derived(self, name: QName) -> tuple[Link, ...]:
        """Return the direct and indirect derived types of a type, each before its own derived ones."""
        below = self.volume.contract.derived(name)
        return tuple(link for one in below for link in (self._link(one.name), *self.derived(one.name)))

    def bases(self, struct: Struct) -> tuple[Link, ...]:
        """Return the bases of a struct, the nearest first."""
        *above, _ = self.volume.contract.lineage(struct)
        return tuple(self._link(one.name) for one in reversed(above))

    def _link(self, name: QName) -> Link:
        return Link(self.volume.title(name), self.volume.page_of(name))

    def _rows(
        self, struct: Struct, depth: int, within: tuple[QName, ...], said: Said | None = None
    ) -> Iterator[Row]:
        """Yield the rows of a struct's fields.

        `said` returns a field's documentation if it is not the struct's.
        """
        names, words = self.volume.python.names, self.volume.words
        for ident, inner, level in names.all(struct):
            owner = None if level is struct else self._link(level.name)
            annotation = str(self.volume.python.types.annotations.field(inner))
            row = self._row(inner, said(inner) if said else words.field(struct, level, inner), depth)
            yield replace(row, python=ident, annotation=annotation, owner=owner)
            yield from self._inside(inner, depth + 1, within)

    def _row(self, inner: Field, said: str, depth: int = 0) -> Row:
        kind = _KINDS.get(inner.place, "")
        type_ = () if inner.place in (Place.TURNS, Place.CHOICE, Place.ANY) else self.type(inner.type)
        name = inner.name or ("" if inner.place in _KINDS else inner.word)
        return Row(name, type_, _occurs(inner), inner.nillable, said, depth, kind)

    def _inside(self, inner: Field, depth: int, within: tuple[QName, ...]) -> Iterator[Row]:
        """Yield the rows for the content of a field that has no page."""
        if inner.place is Place.CHOICE:
            for one in inner.alternatives:
                yield from self._alternative(one.element, depth)
            return
        struct = self._unpaged(inner.type)
        if struct is None:
            return
        if struct.name in within:
            yield Row("", (), kind="the same elements again", depth=depth)
            return
        yield from self._rows(struct, depth, (*within, struct.name))

    def _alternative(self, element: Element, depth: int) -> Iterator[Row]:
        yield Row(element.name.name, self.type(element.type), "", element.nillable, element.doc, depth)

    def _unpaged(self, name: QName) -> Struct | None:
        """Return the struct without a page that values of a type contain, if any."""
        match self.volume.contract.types.get(name):
            case Array(item=item):
                return self._unpaged(item.type)
            case Map(value=value):
                return self._unpaged(value.type)
            case Struct() as struct if not self.volume.page_of(name):
                return struct
            case _:
                return None


def _occurs(inner: Field) -> str:
    least, most = inner.min_occurs, inner.max_occurs
    if least == most:
        return str(least)
    return f"{least}..{'n' if most is None else most}"
