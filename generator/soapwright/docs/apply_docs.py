"""Apply the documentation to a contract: facts about operations, types, fields and values, and their pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from soapwright.base.qname import QName
from soapwright.contract.schema_views import Enum, Flags, Map, Struct
from soapwright.contract.views import ContractView, Message, Operation
from soapwright.docs.docs_toml import DocsFile, FactNames
from soapwright.docs.facts import EVERY, NOTHING, Facts, Topic
from soapwright.docs.links import filled
from soapwright.errors import Level, Problem, did_you_mean

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_CAUSE = "docs.toml has facts about things that are not in the contract"


@dataclass(frozen=True, slots=True)
class Docs:
    """The documentation of one contract, by the names of the contract; `place` is that of its clients.

    `problems` are warnings about facts for things that the contract does not have.
    """

    file: DocsFile = field(default_factory=DocsFile)
    place: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def as_of(self) -> str:
        """The date of the source of the facts, "" if unknown."""
        return self.file.as_of

    def operation(self, operation: Operation) -> Facts:
        """Return the facts about an operation."""
        return self._first(Topic.OPERATIONS, (operation.key,), (operation.name,))

    def element(self, operation: Operation, name: str) -> Facts:
        """Return the facts about an element of an operation's request."""
        return self._first(Topic.REQUESTS, (operation.key, name), (operation.name, name))

    def type(self, name: QName) -> Facts:
        """Return the facts about a struct or an enumeration."""
        return self._of_type(Topic.TYPES, name)

    def field(self, owner: QName, name: str) -> Facts:
        """Return the facts about a field in one struct: another struct that inherits it may have other facts."""
        return self._of_type(Topic.FIELDS, owner, name)

    def value(self, owner: QName, text: str) -> Facts:
        """Return the facts about a value of an enumeration."""
        return self._of_type(Topic.VALUES, owner, text)

    def effective(self, contract: ContractView, struct: Struct, name: str) -> Facts:
        """Return the facts about a field in a struct: the struct's own take precedence over inherited ones."""
        found: dict[str, Any] = {}
        for level in contract.lineage(struct):
            facts = self.field(level.name, name)
            stated = {one.name: getattr(facts, one.name) for one in fields(Facts)}
            found |= {key: said for key, said in stated.items() if said != getattr(NOTHING, key)}
        return Facts(**found)

    def inherited(self, contract: ContractView, struct: Struct) -> Iterator[tuple[str, Facts]]:
        """Yield the inherited fields for which a struct has facts of its own."""
        if Topic.FIELDS not in self.file.facts:
            return
        own = {one.name for one in struct.fields}
        for one in contract.fields(struct):
            if one.name and one.name not in own and (facts := self.field(struct.name, one.name)) != NOTHING:
                yield one.name, facts

    def page(self, thing: Operation | Struct | Enum | Flags | Map) -> str:
        """Return the URL of the reference page of a thing, "" if it has none."""
        if isinstance(thing, Operation):
            facts, name, pattern = self.operation(thing), thing.name, self.file.reference.operation
        else:
            facts, name, pattern = self.type(thing.name), thing.name.name, self.file.reference.type
            if "/" in name:
                return ""
        if facts.page is not None:
            return facts.page
        return filled(pattern, self.place.rpartition("/")[2], name)

    def anchor(self, page: str, member: str) -> str:
        """Return the URL of a field or value on its owner's page, "" if there are no such URLs."""
        pattern = self.file.reference.member
        return page + filled(pattern, "", member) if page and pattern else ""

    def _of_type(self, topic: Topic, owner: QName, *member: str) -> Facts:
        """Return the facts about a type or a member of it."""
        if topic not in self.file.facts:
            return NOTHING
        return self._first(topic, *((one, *member) for one in _spellings(owner)))

    def _first(self, topic: Topic, *names: FactNames) -> Facts:
        known = self.file.facts.get(topic)
        return next((found for one in names if (found := known.get(one))), NOTHING) if known else NOTHING


UNDOCUMENTED = Docs()
"""The documentation without any facts."""


def fit_docs(contract: ContractView, file: DocsFile, place: str) -> Docs:
    """Return the documentation of a contract, with a warning for each thing that the contract lacks."""
    # Facts about operations that were not chosen, and about what only they reach, are not checked.
    # A missing struct occurs once for each of its fields.
    problems = () if contract.not_chosen else dict.fromkeys(_Check(file, contract).problems())
    return Docs(file, place, tuple(problems))


@dataclass(frozen=True, slots=True)
class _Check:
    """Finds facts about things that are not in the contract."""

    file: DocsFile
    contract: ContractView

    def problems(self) -> Iterator[Problem]:
        verbs = {verb(one.name) for one in self.contract.operations}
        for topic, things in self.file.facts.items():
            known = self._known(topic)
            for names, facts in things.items():
                at = (topic.value, *names)
                if names[0] not in known:
                    yield self._problem(at[:2], f"there is no {_WORDS[topic]} {names[0]}", known)
                elif len(names) > 1 and names[1] not in (inner := known[names[0]]):
                    yield self._problem(at, f"{names[0]} has no {_MEMBERS[topic]} {names[1]}", inner)
                for used in facts.uses:
                    if used != EVERY and used not in verbs:
                        yield self._problem((*at, used), f"no operation name starts with {used!r}", verbs)

    def _problem(self, at: FactNames, what: str, known: Iterable[str]) -> Problem:
        names = [name for name in known if not name.startswith("{")]
        hint = f"{did_you_mean(at[-1], names)} Or remove it." if names else "Remove it."
        return Problem(self.file.where(*at), what, hint, Level.WARNING, _CAUSE)

    def _known(self, topic: Topic) -> Mapping[str, frozenset[str]]:
        """Return the names of the things of a topic, each with the names of its members."""
        found: dict[str, set[str]] = {}
        if topic in (Topic.OPERATIONS, Topic.REQUESTS):
            for operation in self.contract.operations:
                for name in (operation.key, operation.name):
                    found.setdefault(name, set()).update(elements(self.contract, operation.request))
        for one in self.contract.types.values() if topic in (Topic.TYPES, Topic.FIELDS, Topic.VALUES) else ():
            held: Iterable[str] = ()
            if isinstance(one, Struct) and topic is not Topic.VALUES:
                held = {inner.name or inner.word for inner in self.contract.fields(one)}
            elif isinstance(one, (Enum, Flags)) and topic is not Topic.FIELDS:
                held = one.texts
            elif not (isinstance(one, Map) and topic is Topic.TYPES):
                continue
            for name in _spellings(one.name):
                found.setdefault(name, set()).update(held)
        return {name: frozenset(held) for name, held in found.items()}


_WORDS = {
    Topic.OPERATIONS: "operation",
    Topic.REQUESTS: "operation",
    Topic.TYPES: "struct or enumeration",
    Topic.FIELDS: "struct",
    Topic.VALUES: "enumeration",
}
_MEMBERS = {Topic.REQUESTS: "element", Topic.FIELDS: "field", Topic.VALUES: "value"}


def elements(contract: ContractView, request: Message) -> tuple[str, ...]:
    """Return the names of the elements of a request."""
    struct = contract.struct(request.type)
    return tuple(one.name or one.word for one in contract.fields(struct)) if struct else ()


def verb(operation: str) -> str:
    """Return the first word of an operation's name, in lower case."""
    found = _WORD.match(operation)
    return (found[0] if found else operation).lower()


def _spellings(name: QName) -> tuple[str, str]:
    """Return the spellings of a type in docs.toml: with its namespace if several types have the name."""
    return str(name), name.name.strip("/")
