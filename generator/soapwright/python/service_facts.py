"""The facts about a service in the output, as code: REST names, WS-Addressing, and behaviour."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from soapwright.base.naming import ClassName, Name
from soapwright.calls.calls_toml import CODE_FIELDS, CallFacts
from soapwright.contract.model import Addressing
from soapwright.python.code import TRUE, Call, Code, Constant, DictOf, Items, Ref, Text, keyword
from soapwright.python.module_refs import RUNTIME


@dataclass(frozen=True, slots=True)
class PlannedRest:
    """The REST side of a client: base URLs, header formats, fault classes by discriminator, JSON names."""

    endpoints: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, ClassName], ...]
    http_headers: tuple[tuple[str, str], ...]
    discriminator: str
    pair: tuple[str, str]

    @property
    def stated(self) -> Call:
        """The facts of REST, for `operations.py`."""
        keywords = [
            keyword("endpoints", texts(self.endpoints)),
            keyword("headers", texts(self.headers)),
            keyword("kinds", texts(self.kinds)),
        ]
        return Call(of_service("Rest"), (), tuple(keywords), tall=True)

    @property
    def names(self) -> Call:
        """The JSON names, for `types/wire_types.py`."""
        return Call(
            Ref(Name("JsonNames"), f"{RUNTIME}.wire"), tuple(map(Text, (self.discriminator, *self.pair)))
        )


def addressed(stated: Addressing) -> Call:
    """Return the runtime's statement of WS-Addressing."""
    said = [Text(stated.action)] + ([Text(stated.version)] if stated.version != "2005/08" else [])
    optional = (keyword("optional", TRUE),) if stated.optional else ()
    return Call(of_service("Addressed"), tuple(said), optional)


def behaves(facts: CallFacts) -> Call:
    """Return the runtime's statement of how a service behaves."""
    keywords: list[tuple[Name, Code]] = []
    if facts.retry:
        keywords.append(keyword("retry", _numbers(facts.retry)))
    if facts.expired:
        keywords.append(keyword("expired", Items(tuple(map(Text, facts.expired)))))
    if facts.code_fields != CODE_FIELDS and (facts.retry or facts.expired):
        keywords.append(keyword("code_fields", Items(tuple(map(Text, facts.code_fields)))))
    if facts.retry_after_fields:
        keywords.append(keyword("retry_after_fields", _numbers(facts.retry_after_fields)))
    return Call(of_service("Behaviour"), (), tuple(keywords))


def of_service(name: str) -> Ref:
    """Return the reference to a runtime class that describes services."""
    return Ref(Name(name), f"{RUNTIME}.service")


def texts(pairs: Iterable[tuple[str, str]]) -> DictOf:
    """Return a table of texts by name."""
    return DictOf(tuple((key, Text(value)) for key, value in pairs), tall=True)


def _numbers(pairs: Mapping[str, float]) -> DictOf:
    return DictOf(tuple((key, Constant(plain_number(one))) for key, one in pairs.items()))


def plain_number(number: float) -> float:
    """Return a number without a trailing .0."""
    return int(number) if number == int(number) else number
