"""Check that messages contain what a page shows: its elements in order, its members, its derived types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from .compare import OURS_ALONE, PAGE_ALONE, Difference, in_namespace
from .expand import KIND, MESSAGES
from .notation import Facts, Member, Type
from .outline import NIL, TYPE

NO_NUMBERS = ("NaN", "Infinity", "-Infinity")
SHAPES = {"long": "text", "int": "number", "double": "number", "decimal": "number"}


@dataclass
class Walk:
    """Walks along the facts of an operation and a message; records what is missing and what was seen."""

    facts: Facts
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The types that a value stands for which names a derived type; one that is not here is a type's name."""
    differences: set[Difference] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)

    def message(self, members: Iterable[Member], message: Any, owner: str) -> None:
        """Look at a message."""
        raise NotImplementedError

    def note(self, where: str, what: str) -> None:
        """Note a difference."""
        self.differences.add(Difference(where, what))

    def missing(self, members: Iterable[Member], owner: str) -> set[str]:
        """Return what the page shows but no message had, except noted differences."""
        noted = {difference.where for difference in self.differences}
        return {one for one in self._all(members, owner) if one not in self.seen and one not in noted}

    def _all(self, members: Iterable[Member], owner: str) -> Iterator[str]:
        for member in members:
            yield f"{owner}.{member.name}"
            if member.literal is not None and not self.shown(member):
                continue
            while member.item:
                member = member.item
            for found in self.shown(member):
                yield from self._all(found.members, found.name)

    def shown(self, member: Member) -> list[Type]:
        """Return the types whose members the page shows where a member stands."""
        return self._types(member)

    def _types(self, member: Member) -> list[Type]:
        if not member.type:
            return []
        return [self.facts.types[key] for key in (member.type, *self.facts.subtypes(member))]

    def groups(self, member: Member, stated: str) -> list[Type]:
        """Return the types whose members stand in an object: the declared one, and the derived one that it states."""
        declared, *derived = self._types(member)
        names = self.names.get(stated, frozenset((stated,)))
        return [declared, *(one for one in derived if one.name in names)]


@dataclass
class XmlWalk(Walk):
    """Goes along SOAP messages."""

    def message(self, members: Iterable[Member], element: etree._Element, owner: str) -> None:
        """Look at the element of a message."""
        self._fields([(MESSAGES, member, owner) for member in members], element)

    def _fields(self, wanted: list[tuple[str, Member, str]], element: etree._Element) -> None:
        children = list(element.iterchildren(etree.Element))
        names = [etree.QName(child) for child in children]
        at = 0
        for alias, member, owner in wanted:
            where = f"{owner}.{member.name}"
            found = [number for number, name in enumerate(names) if name.localname == member.name]
            if not found:
                self.note(where, PAGE_ALONE)
                continue
            after = [number for number in found if number >= at]
            if not after:
                self.note(where, "elsewhere on the page")
            at = (after or found)[0]
            self._element(member, alias, children[at], where)
            at += 1

    def _element(self, member: Member, alias: str, element: etree._Element, where: str) -> None:
        if element.get(NIL) == "true":
            return
        self.seen.add(where)
        alias = member.alias or alias
        name = etree.QName(element)
        if name.localname != member.name:
            self.note(where, f"{member.name} on the page, {name.localname} here")
        if name.namespace != self.facts.namespaces[alias]:
            self.note_namespace(where, alias)
        if member.item:
            for child in element.iterchildren(etree.Element):
                self._element(member.item, alias, child, where)
        elif member.type:
            stated = element.get(TYPE, "").rpartition(":")[2]
            groups = self.groups(member, stated)
            self._fields([(one.alias, inner, one.name) for one in groups for inner in one.members], element)
        else:
            for child in element.iterchildren(etree.Element):
                self.note(f"{where}.{etree.QName(child).localname}", OURS_ALONE)

    def note_namespace(self, where: str, alias: str) -> None:
        """Note that something is in another namespace than on the page."""
        self.differences.add(in_namespace(where, self.facts.namespaces[alias]))


@dataclass
class JsonWalk(Walk):
    """Goes along JSON bodies."""

    def shown(self, member: Member) -> list[Type]:
        """Return the types whose members the page shows where a member stands."""
        return self._types(member) if member.literal is None else []

    def message(self, members: Iterable[Member], tree: Any, owner: str) -> None:
        """Look at the object of a message."""
        self._members(members, tree, owner)

    def _members(self, members: Iterable[Member], tree: Mapping[str, Any], owner: str) -> None:
        names = tree if len(tree) != 2 else {**tree, **{name.casefold(): one for name, one in tree.items()}}
        for member in members:
            where = f"{owner}.{member.name}"
            if member.name in names:
                self.seen.add(where)
                self._value(member, names[member.name], where)
            else:
                self.note(where, PAGE_ALONE)

    def _value(self, member: Member, value: Any, where: str) -> None:
        if member.literal is not None or value is None:
            return
        if member.item:
            if not isinstance(value, list):
                self.note(where, f"a list on the page, {_shape(value)} here")
                return
            for one in value:
                self._value(member.item, one, where)
        elif member.type:
            if not isinstance(value, dict):
                self.note(where, f"an object on the page, {_shape(value)} here")
                return
            for group in self.groups(member, str(value.get(KIND, ""))):
                # An object of the declared type itself does not cover derived ones.
                base = bool(self.facts.subtypes(member)) and KIND not in value
                members = (one for one in group.members if not (base and one.name == KIND))
                self._members(members, value, group.name)
        elif _shape(value) != SHAPES.get(member.word, _shape(value)) or isinstance(value, list | dict):
            self.note(where, f"{member.word or 'a value'} on the page, {_shape(value)} here")


def _shape(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return "flag"
    return "text" if isinstance(value, str) and value not in NO_NUMBERS else "number"
