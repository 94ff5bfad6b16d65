"""From facts to templates: the outline of each, by the conventions of the pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .notation import JSON_ALONE, Facts, Member, Operation, Type
from .outline import Key, Page

MESSAGES = "m"
ENVELOPE_ALIAS, XSI_ALIAS = "s", "i"
PRINTED = {"": '"ValueHere"', "long": '"LongValueHere"', "int": "IntValueHere", "double": "DoubleValueHere"}
PRINTED["decimal"] = "DecimalValueHere"
KIND = "Type"


def page(facts: Facts, key: Key) -> Page:
    """Return a template as the page prints it."""
    return facts.literal.get(key) or derived(facts, key)


def derived(facts: Facts, key: Key) -> Page:
    """Return a template as it follows from the facts."""
    operation = facts.operations[key.operation]
    if key.protocol == "rest":
        return Page(tuple(_Rest(facts).message(operation, key.kind)))
    return Page(tuple(_Soap(facts, key.kind).message(operation)))


def data_object(facts: Facts, found: Type) -> Page:
    """Return the JSON that the page of a type prints."""
    return Page(tuple(_Rest(facts).object(found)))


@dataclass
class _Soap:
    facts: Facts
    kind: str

    def message(self, operation: Operation) -> Iterator[str]:
        request = self.kind == "request"
        yield f"s:Envelope{' +i=i' * request} +s=s"
        yield f"  s:Header +={MESSAGES}"
        if request:
            yield f'    {MESSAGES}:Action mustUnderstand="1" = {operation.name}'
        tracking = (Member("TrackingId", nil=True),)
        for header in self.facts.headers if request else tracking:
            yield from self.element(header, MESSAGES, 3, request)
        yield "  s:Body"
        members = operation.messages[self.kind]
        wrapper = f"    {MESSAGES}:{operation.name}{self.kind.capitalize()} +={MESSAGES}"
        yield wrapper if members else f"{wrapper} /"
        yield from self.elements(members, MESSAGES, 4, request)

    def elements(self, members: Iterable[Member], alias: str, depth: int, xsi: bool) -> Iterator[str]:
        for member in members:
            yield from self.element(member, alias, depth, xsi)

    def element(self, member: Member, alias: str, depth: int, xsi: bool) -> Iterator[str]:
        alias = member.alias or alias
        found = self.facts.types[member.type] if member.type else None
        subtypes = self.facts.subtypes(member) if found else ()
        sections = [self.facts.types[name] for name in subtypes]
        declared = []
        for inside in self._inside(member, found, sections, alias):
            arrays = self.facts.namespaces[inside].endswith("/Serialization/Arrays")
            declared.append(("a1" if arrays else "e", inside))
        marked = member.nil or bool(sections)
        if marked and not xsi:
            declared.append((f"d{depth}p1", XSI_ALIAS))
        words = [f"{alias}:{member.name}", *(f"+{prefix}={of}" for prefix, of in sorted(declared))]
        words += ["nil"] * member.nil + ["type"] * bool(sections)
        if found and not (found.members or sections):
            words.append("/")
        yield "  " * (depth - 1) + " ".join(words)
        xsi = xsi or marked
        if member.item:
            yield from self.element(member.item, alias, depth + 1, xsi)
        if found:
            inner = alias if found.alias == JSON_ALONE else found.alias
            yield from self.elements(found.members, inner, depth + 1, xsi)
            for section in sections:
                yield f"{'  ' * depth}<!--{_announcement(section)}-->"
                yield from self.elements(section.members, section.alias, depth + 1, xsi)

    def _inside(self, member: Member, found: Type | None, sections: list[Type], alias: str) -> Iterator[str]:
        """Yield the namespaces of what stands in an element, each once, but for its own."""
        inside = [member.item.alias] if member.item else []
        for one in [found, *sections] if found else []:
            inside += [inner.alias or one.alias for inner in one.members]
        yield from (one for one in dict.fromkeys(inside) if one not in ("", alias))


def _announcement(section: Type) -> str:
    subject = {0: "No additional fields are", 1: "This field is"}
    beginning = subject.get(len(section.members), "These fields are")
    return f"{beginning} applicable if the derived type attribute is set to {section.name}"


@dataclass
class _Rest:
    facts: Facts

    def message(self, operation: Operation, kind: str) -> Iterator[str]:
        for member in operation.messages[kind]:
            yield from self.member(member.name, member, 0)

    def object(self, found: Type) -> Iterator[str]:
        levels = [found]
        while levels[-1].base:
            levels.append(self.facts.types[levels[-1].base])
        own, *above = levels
        yield from self.levels([one.members for one in above], own.members, 0, own if above else None)

    def levels(
        self, above: list[tuple[Member, ...]], own: tuple[Member, ...], depth: int, named: Type | None
    ) -> Iterator[str]:
        """Yield members by level, the value that names the type in its field, or before its own."""
        value = f'"{named.value or named.name}"' if named else ""
        known = {member.name for level in (*above, own) for member in level}
        for level in above:
            yield from self.group(level, depth, value)
        if value and KIND not in known:
            yield f"{'  ' * depth}{KIND} {value}"
        yield from self.group(own, depth, value)

    def group(self, members: Iterable[Member], depth: int, value: str) -> Iterator[str]:
        for member in sorted(members, key=lambda one: one.name.casefold()):
            if value and member.name == KIND:
                yield f"{'  ' * depth}{KIND} {value}"
            else:
                yield from self.member(member.name, member, depth)

    def member(self, name: str, member: Member, depth: int) -> Iterator[str]:
        pad = "  " * depth
        if member.literal is not None:
            yield f"{pad}{name} {member.literal}"
        elif member.item:
            inner = member.item
            while inner.item:  # A list of lists is printed flat.
                inner = inner.item
            yield f"{pad}{name} []"
            yield from self.member("-", inner, depth + 1)
        elif member.type:
            yield from self.struct(name, member, depth)
        else:
            yield f"{pad}{name} {PRINTED[member.word]}"

    def struct(self, name: str, member: Member, depth: int) -> Iterator[str]:
        found = self.facts.types[member.type]
        subtypes = [self.facts.types[one] for one in self.facts.subtypes(member)]
        shown = min(subtypes, key=lambda one: one.name) if subtypes else None
        above, own = ([found.members], shown.members) if shown else ([], found.members)
        # A member whose declared type is itself a derived one is printed without what names the type.
        lines = list(self.levels(above, own, depth + 1, None if found.base else shown))
        nothing = '""'
        yield f"{'  ' * depth}{name} {'{}' if lines else nothing}"
        yield from lines
