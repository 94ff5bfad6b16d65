"""The content of reference pages, as facts in a compact notation: each type once, each operation by its members.

    production https://api.example.com/v1           base URLs, the address of a page, the aliases of namespaces
    namespace m urn:messages
    namespace t urn:types
    request Token? UserId                           the header parts of requests

    AddOrder POST /Order                            an operation, its verb and path; without those, SOAP alone
    > Order? Order                                  members of the request and of the response, in SOAP order
    > Labels? [a:string]
    < OrderId long

    Order t *                                       a type, the namespace of its elements; * has a page of its own
    Id? long
    Lines? [Line Line]
    + BulkOrder GiftOrder                           the types that pages list as derived from it, in their order

    GiftOrder t : Order = Gift                      its base, and the value that names it over REST if not the name

A member is `Name`, `?` where it may be nil, and what stands in it: nothing for a value that JSON prints as
"ValueHere"; `long`, `int`, `double` or `decimal` for one that it prints so; the name of a type; or an item in
brackets, for a list. `x:Name` is in the namespace x and not in that of what it stands in; `Order(GiftOrder)` lists
other derived types than those of the type, `Order()` none; `= text` is what JSON prints in its place. Two
renderings of a type are two types, `Order` and `Order~2`: pages are of different dates. A type in namespace `-`
stands in JSON alone. Templates that do not follow from all this are literal, as outlines, behind `==`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .outline import HEAD, Key, Page

WORDS = ("long", "int", "double", "decimal")
JSON_ALONE = UNSAID = "-"
MEMBER = re.compile(r"(?:(\w+):)?([\w.]+)(\?)?(?: (.+))?")
TYPE = re.compile(r"([\w.]+(?:~\d+)?)(?:\(([^)]*)\))?")


@dataclass(frozen=True)
class Member:
    """An element or member, and what stands in it: a value, a type or an item."""

    name: str
    nil: bool = False
    alias: str = ""
    word: str = ""
    type: str = ""
    subtypes: tuple[str, ...] | None = None
    item: Member | None = None
    literal: str | None = None


@dataclass
class Type:
    """One rendering of a type; `name` is what pages call it, `key` distinguishes renderings."""

    key: str
    alias: str
    members: tuple[Member, ...] = ()
    base: str = ""
    subtypes: tuple[str, ...] = ()
    value: str = ""
    page: bool = False

    @property
    def name(self) -> str:
        """What the pages call the type."""
        return self.key.partition("~")[0]


@dataclass
class Operation:
    """What the page of an operation says."""

    name: str
    verb: str = ""
    path: str = ""
    messages: dict[str, tuple[Member, ...]] = field(default_factory=dict)


@dataclass
class Facts:
    """What the pages of one service at one version say."""

    title: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    """`production`, `sandbox`, `reference`: as the pages have them."""
    namespaces: dict[str, str] = field(default_factory=dict)
    """By alias."""
    headers: tuple[Member, ...] = ()
    operations: dict[str, Operation] = field(default_factory=dict)
    types: dict[str, Type] = field(default_factory=dict)
    literal: dict[Key, Page] = field(default_factory=dict)

    def subtypes(self, member: Member) -> tuple[str, ...]:
        """Return the derived types that pages list where a member stands."""
        return self.types[member.type].subtypes if member.subtypes is None else member.subtypes


# Text


def load(path: Path) -> Facts:
    """Return what a recorded file holds."""
    text, *literal = path.read_text(encoding="utf-8").split("\n== ")
    title, *blocks = text.split("\n\n")
    found = Facts(title.partition("\n")[0])
    for line in title.splitlines()[1:]:
        word, rest = line.split(" ", 1)
        if word == "namespace":
            alias, uri = rest.split()
            found.namespaces[alias] = uri
        elif word == "request":
            found.headers = tuple(map(_member, rest.split()))
        else:
            found.facts[word] = rest
    for block in blocks:
        first, *lines = block.strip("\n").splitlines()
        if re.fullmatch(r"\w+(?: (?:[A-Z]+|-) /\S+)?", first):
            _load_operation(found, first, lines)
        else:
            _load_type(found, first, lines)
    for part in literal:
        first, *lines = part.splitlines()
        match = HEAD.fullmatch(f"== {first}")
        assert match, f"{path}: not a template's first line: {first}"
        found.literal[Key(*match.groups()[:3])] = Page(tuple(filter(None, lines)), bool(match[4]))
    return found


def _load_operation(found: Facts, first: str, lines: list[str]) -> None:
    name, verb, path, *_ = [*first.split(), "", ""]
    messages: dict[str, list[Member]] = {"request": [], "response": []}
    for line in lines:
        messages["request" if line.startswith(">") else "response"].append(_member(line[2:]))
    found.operations[name] = Operation(name, verb, path, {kind: tuple(of) for kind, of in messages.items()})


def _load_type(found: Facts, first: str, lines: list[str]) -> None:
    match = re.fullmatch(r"(\S+) (\S+)(?: : (\S+))?(?: = (\S+))?( \*)?", first)
    assert match, f"not a type's first line: {first}"
    key, alias, base, value, page = match.groups()
    subtypes = [name for line in lines if line.startswith("+ ") for name in line[2:].split()]
    members = tuple(_member(line) for line in lines if not line.startswith("+ "))
    found.types[key] = Type(key, alias, members, base or "", tuple(subtypes), value or "", bool(page))


def _member(text: str) -> Member:
    text, equals, literal = text.partition(" = ")
    match = MEMBER.fullmatch(text)
    assert match, f"not a member: {text}"
    alias, name, nil, kind = match.groups()
    rest = {"literal": literal if equals else None}
    common = (name, bool(nil), alias or "")
    if not kind:
        return Member(*common, **rest)  # type: ignore[arg-type]
    if kind.startswith("["):
        return Member(*common, item=_member(kind[1:-1]), **rest)  # type: ignore[arg-type]
    if kind in WORDS:
        return Member(*common, word=kind, **rest)  # type: ignore[arg-type]
    typed = TYPE.fullmatch(kind)
    assert typed, f"not a type: {kind}"
    subtypes = None if typed[2] is None else tuple(typed[2].split())
    return Member(*common, type=typed[1], subtypes=subtypes, **rest)  # type: ignore[arg-type]


def dump(facts: Facts) -> str:
    """Return the text of a recorded file."""
    return "\n".join(_lines(facts)) + "\n"


def _lines(facts: Facts) -> Iterator[str]:
    yield facts.title
    yield from (f"{name} {value}" for name, value in facts.facts.items())
    yield from (f"namespace {alias} {uri}" for alias, uri in facts.namespaces.items())
    if facts.headers:
        yield f"request {' '.join(map(_text, facts.headers))}"
    for operation in facts.operations.values():
        yield ""
        yield " ".join(filter(None, (operation.name, operation.verb, operation.path)))
        for kind, mark in (("request", ">"), ("response", "<")):
            yield from (f"{mark} {_text(member)}" for member in operation.messages.get(kind, ()))
    for _, found in sorted(facts.types.items()):
        yield ""
        base = f" : {found.base}" if found.base else ""
        value = f" = {found.value}" if found.value else ""
        yield f"{found.key} {found.alias}{base}{value}{' *' * found.page}"
        yield from map(_text, found.members)
        yield from (f"+ {line}" for line in _wrapped(found.subtypes))
    for key, page in sorted(facts.literal.items()):
        yield from ("", f"== {' '.join(key)}{' unindented' * page.unindented}", *page.lines)


def _text(member: Member) -> str:
    alias = f"{member.alias}:" if member.alias else ""
    kind = member.word or member.type
    if member.subtypes is not None:
        kind += f"({' '.join(member.subtypes)})"
    if member.item:
        kind = f"[{_text(member.item)}]"
    literal = "" if member.literal is None else f" = {member.literal}"
    return f"{alias}{member.name}{'?' * member.nil}{f' {kind}' if kind else ''}{literal}"


def _wrapped(names: Iterable[str]) -> Iterator[str]:
    line = ""
    for name in names:
        if line and len(line) + len(name) > 100:
            yield line
            line = ""
        line = f"{line} {name}".strip()
    if line:
        yield line
