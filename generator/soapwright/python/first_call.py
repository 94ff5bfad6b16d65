"""A one-line program that makes a first call with a client, to try it out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from soapwright.python.code import Code, Dotted, Ref, Subscript, members
from soapwright.python.planned import PlannedEnum, PlannedField, PlannedStruct
from soapwright.python.planned_client import ClientPlan
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.planned_methods import PlannedMethod
from soapwright.python.python_types import BOOL, BYTES, FLOAT, INT, LIST, OBJECT, SEQUENCE, STR

_READS = ("get", "list", "find", "search", "query", "read", "lookup", "describe", "echo", "ping")
"""Prefixes of the names of operations that probably change nothing."""

_SECRETS = {INT: "1", STR: "'...'"}
_TEXTS = {INT: "1", STR: "'text'", BOOL: "True", FLOAT: "1.5", BYTES: "b'text'", OBJECT: "'text'"}
_MADE = {
    "date": "date(2026, 1, 31)",
    "datetime": "datetime(2026, 1, 31, 12)",
    "time": "time(12)",
    "Decimal": "Decimal('1.5')",
}
"""Expressions for values of the standard library's classes."""

_SHOWN = 3
"""How many optional parameters to pass."""

_DEPTH = 4
"""The deepest nesting of structs in a value."""


FoundCall: TypeAlias = Callable[[str], PlannedStruct | None]
"""Returns the struct with this class name, None if there is none."""


def first_call(plan: ContractPlan, struct: FoundCall | None = None) -> str:
    """Return a program that calls the most harmless operation of a contract's clients, "" if none is suitable.

    It has no double quotes, so that a shell can quote it with them. `struct` finds structs that are not in
    the plan.
    """
    planned: dict[str, PlannedStruct] = {one.ident: one for one in (*plan.structs, *plan.elements)}
    examples = _Examples(plan, struct or planned.get)
    methods = [(client, method) for client in plan.clients for method in client.methods]
    for reads in (True, False):
        calls = [
            (_rank(given), client, method, given)
            for client, method in methods
            if _reads(method) is reads and (given := examples.arguments(method)) is not None
        ]
        if calls:
            _, client, method, given = min(calls, key=lambda call: call[0])
            return _program(plan, client, method, given)
    return ""


@dataclass(frozen=True, slots=True)
class _Example:
    """A value as code, and the names it needs, each with its module."""

    text: str
    needs: frozenset[tuple[str, str]] = frozenset()

    @property
    def plain(self) -> bool:
        """Whether it is just a literal."""
        return not self.needs


def _reads(method: PlannedMethod) -> bool:
    """Return whether a call probably changes nothing."""
    return method.operation.lower().startswith(_READS)


def _rank(given: Mapping[str, _Example]) -> tuple[bool, bool, int]:
    """Return the sort key of a call: those with few plain values come first."""
    plain = all(one.plain for one in given.values())
    return not plain, not given, len(given)


def _program(
    plan: ContractPlan, client: ClientPlan, method: PlannedMethod, given: Mapping[str, _Example]
) -> str:
    needs = {(plan.dotted, str(client.ident)), *(need for one in given.values() for need in one.needs)}
    made = f"{client.ident}()"
    if client.credentials:
        needs.add((plan.package, "Credentials"))
        # Of a number, the other way to write it comes second.
        first = ((one.ident, members(one.value)[0]) for one in client.credentials)
        texts = (f"{name}={_SECRETS[kind]}" for name, kind in first if kind in _SECRETS)
        made = f"{client.ident}(Credentials({', '.join(texts)}))"
    if not any(url for _, url in client.port.endpoints):
        made = f"{made[:-1]}, endpoint='https://...')".replace("(, ", "(")
    arguments = ", ".join(f"{name}={one.text}" for name, one in given.items())
    return "; ".join([*_imports(needs), f"print({made}.{method.ident}({arguments}))"])


def _imports(needs: Iterable[tuple[str, str]]) -> Iterator[str]:
    modules: dict[str, list[str]] = {}
    for module, name in sorted(needs):
        modules.setdefault(module, []).append(name)
    for module, names in modules.items():
        yield f"from {module} import {', '.join(names)}"


class _Examples:
    """Makes examples of the values that a contract's methods take."""

    def __init__(self, plan: ContractPlan, struct: FoundCall) -> None:
        self._place = plan.dotted
        self._enums: dict[str, PlannedEnum] = {one.ident: one for one in plan.enums if one.members}
        self._found = struct

    def arguments(self, method: PlannedMethod) -> dict[str, _Example] | None:
        """Return the arguments of a call: the required ones and a few plain values.

        None if one has no example.
        """
        found: dict[str, _Example] = {}
        for one in method.parameters:
            value = self._value(one.annotation, _DEPTH)
            if value is None and one.required:
                return None
            shown = value is not None and value.plain and not method.exclusive and len(found) < _SHOWN
            if value is not None and (one.required or shown):
                found[one.ident] = value
        return found

    def _value(self, annotation: Code, depth: int) -> _Example | None:
        """Return an example for an annotation, None if there is none."""
        examples = (self._one(one, depth) for one in members(annotation))
        return next((one for one in examples if one is not None), None)

    def _one(self, code: Code, depth: int) -> _Example | None:
        match code:
            case Ref(name, "datetime" | "decimal" as module) if name in _MADE:
                return _Example(_MADE[name], frozenset({(module, str(name))}))
            case Ref() if code in _TEXTS:
                return _Example(_TEXTS[code])
            case Dotted(_, name):
                return self._enum(name) or self._struct(name, depth)
            case Subscript(of, (item,)) if of in (LIST, SEQUENCE):
                value = self._value(item, depth)
                return None if value is None else _Example(f"[{value.text}]", value.needs)
        return None

    def _enum(self, name: str) -> _Example | None:
        enum = self._enums.get(name)
        if enum is None:
            return None
        return _Example(f"{name}.{enum.members[0].ident}", frozenset({(self._place, name)}))

    def _struct(self, name: str, depth: int) -> _Example | None:
        """Return a struct with its required fields."""
        struct = self._found(name)
        if struct is None or struct.abstract or not depth:
            return None
        texts, needs = [], {(self._place, name)}
        for field in self._required(struct):
            value = self._value(field.annotation, depth - 1)
            if value is None:
                return None
            texts.append(f"{field.ident}={value.text}")
            needs |= value.needs
        return _Example(f"{name}({', '.join(texts)})", frozenset(needs))

    def _required(self, struct: PlannedStruct) -> Iterator[PlannedField]:
        """Yield the required fields of the constructor, those of the base first."""
        base = self._found(struct.extends or "")
        if base is not None:
            yield from self._required(base)
        yield from (field for field in struct.fields if field.required)
