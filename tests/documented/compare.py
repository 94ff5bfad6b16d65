"""Differences between a page and what is printed or sent, member by member, in terms of the page's types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from .expand import KIND
from .notation import Facts, Member, Type
from .outline import nested

SECTION = re.compile(r"<!--(.*) set to (.+)-->")
PAGE_ALONE, OURS_ALONE = "on the page alone", "not on the page"


class Difference(NamedTuple):
    """Where, in the terms of the page (`Type.Member`, `Operation request.Member`), and what."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def in_namespace(where: str, uri: str) -> Difference:
    """Return the difference of something that is in another namespace than on the page."""
    return Difference(where, f"in namespace {uri} on the page")


@dataclass
class Element:
    """An element or member of a template: its name, all else that its line says, and what stands in it."""

    name: str
    words: str
    base: list[Element] = field(default_factory=list)
    sections: dict[str, list[Element]] = field(default_factory=dict)
    announced: dict[str, str] = field(default_factory=dict)


def elements(lines: Any) -> list[Element]:
    """Return the elements of an outline."""
    return _elements(nested(lines))


def _elements(nodes: list[tuple[str, list[Any]]]) -> list[Element]:
    found = []
    for line, children in nodes:
        name, _, words = line.partition(" ")
        element = Element(name, words)
        current = element.base
        start = 0
        for number, (text, _) in enumerate(children):
            if match := SECTION.fullmatch(text):
                current += _elements(children[start:number])
                current = element.sections[match[2]] = []
                element.announced[match[2]] = match[1]
                start = number + 1
        current += _elements(children[start:])
        found.append(element)
    return found


@dataclass
class Comparison:
    """Compares templates of one service; content that a page prints only once is searched once."""

    facts: Facts

    def differences(
        self, page: Any, ours: Any, owner: str, members: tuple[Member, ...]
    ) -> Iterator[Difference]:
        """Yield what differs between two outlines, or parts of them.

        `members` are what the page's facts are.
        """
        yield from self._all(elements(page), elements(ours), owner, {one.name: one for one in members})

    def _all(
        self, page: list[Element], ours: list[Element], owner: str, members: Mapping[str, Member]
    ) -> Iterator[Difference]:
        words = [next((one.words for one in side if one.name == KIND), "") for side in (page, ours)]
        if words[0] != words[1] and owner in self.facts.types:
            # JSON shows one derived type: when that is another one, what it alone has says nothing.
            yield Difference(
                f"{owner}.{KIND}", f"{words[0] or 'nothing'} on the page, {words[1] or 'nothing'} here"
            )
            base = {one.name for one in self.facts.types[owner].members} - {KIND}
            page, ours = ([one for one in side if one.name in base] for side in (page, ours))
        names, own = ([_local(one.name) for one in side] for side in (page, ours))
        matcher = SequenceMatcher(a=names, b=own, autojunk=False)
        for tag, a, after_a, b, after_b in matcher.get_opcodes():
            if tag == "equal":
                for theirs, found in zip(page[a:after_a], ours[b:after_b], strict=True):
                    yield from self._one(theirs, found, owner, members.get(_local(theirs.name)))
                continue
            for name in names[a:after_a]:
                what = "elsewhere on the page" if name in own else PAGE_ALONE
                yield Difference(f"{owner}.{name}", what)
            for name in own[b:after_b]:
                if name not in names:
                    yield Difference(f"{owner}.{name}", OURS_ALONE)

    def _one(self, page: Element, ours: Element, owner: str, member: Member | None) -> Iterator[Difference]:
        where = f"{owner}.{_local(page.name)}"
        yield from self._words(page, ours, where)
        while member and member.item and len(page.base) == len(ours.base) == 1 and not page.sections:
            # The item of a list is compared as the content of the list.
            (page,), (ours,), member = page.base, ours.base, member.item
            yield from self._words(page, ours, where)
        inner = member.type if member and member.type else where
        yield from self._all(page.base, ours.base, _called(inner), self._members(inner))
        for name in page.sections.keys() - ours.sections.keys():
            yield Difference(f"{_called(inner)} > {name}", PAGE_ALONE)
        for name in ours.sections.keys() - page.sections.keys():
            yield Difference(f"{_called(inner)} > {name}", OURS_ALONE)
        common = [name for name in page.sections if name in ours.sections]
        if common != [name for name in ours.sections if name in page.sections]:
            yield Difference(_called(inner), "derived types in another order")
        sections = self.facts.subtypes(member) if member and member.type else ()
        by_name = {_called(key): key for key in sections}
        for name in common:
            yield from self._all(
                page.sections[name], ours.sections[name], name, self._members(by_name.get(name, ""))
            )

    def _words(self, page: Element, ours: Element, where: str) -> Iterator[Difference]:
        if page.name != ours.name:
            yield in_namespace(where, self.facts.namespaces[page.name.partition(":")[0]])
        # What is declared follows from the namespaces of what stands inside.
        theirs, own = ([word for word in one.words.split() if word[0] != "+"] for one in (page, ours))
        if theirs != own:
            yield Difference(
                where, f"{' '.join(theirs) or 'nothing'} on the page, {' '.join(own) or 'nothing'} here"
            )

    def all_members(self, found: Type) -> tuple[Member, ...]:
        """Return the members of a type and of its bases."""
        above = self.all_members(self.facts.types[found.base]) if found.base else ()
        return (*above, *found.members)

    def _members(self, key: str) -> Mapping[str, Member]:
        found = self.facts.types.get(key)
        if found is None:
            return {}
        above = self._members(found.base) if found.base else {}
        subtypes = {one.name: one for name in found.subtypes for one in self.facts.types[name].members}
        return {**subtypes, **above, **{one.name: one for one in found.members}}


def _local(name: str) -> str:
    return name.partition(":")[2] or name


def _called(key: str) -> str:
    return key.partition("~")[0]
