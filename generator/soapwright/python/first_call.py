"""A one-line program that makes a first call with a client, to try it out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.paths import target_of
from soapwright.contract.schema_views import Array, Tokens
from soapwright.contract.views import ContractView
from soapwright.examples.example_values import ExampleValues
from soapwright.python.code import Code, Dotted, Ref, Subscript, members
from soapwright.python.example_expressions import Example, of_text
from soapwright.python.planned import PlannedEnum, PlannedField, PlannedStruct
from soapwright.python.planned_client import ClientPlan
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.planned_methods import PlannedMethod
from soapwright.python.python_types import INT, LIST, SEQUENCE, STR
from soapwright.runtime.content import Leaf, Node, parse

_READS = tuple("get list find search query read lookup describe retrieve fetch check count echo ping".split())
"""Prefixes of the names of operations that probably change nothing."""

_SECRETS = {INT: "1", STR: "'...'"}
_SHOWN = 3
"""How many optional parameters to pass."""

_DEPTH = 4
"""The deepest nesting of structs in a value."""


FoundCall: TypeAlias = Callable[[str], PlannedStruct | None]
"""Returns the struct with this class name, None if there is none."""


def first_call(plan: ContractPlan, contract: ContractView, struct: FoundCall | None = None) -> str:
    """Return a program that calls the most harmless operation of a contract's clients, "" if none is suitable.

    It has no double quotes, so that a shell can quote it with them. Values are within the facets of the contract.
    `struct` finds structs that are not in the plan.
    """
    planned: dict[str, PlannedStruct] = {
        one.ident: one for one in (*plan.structs, *plan.elements, *plan.requests)
    }
    examples = _Examples(plan, contract, struct or planned.get)
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


def _reads(method: PlannedMethod) -> bool:
    """Return whether a call probably changes nothing."""
    return method.operation.lower().startswith(_READS)


def _rank(given: Mapping[str, Example]) -> tuple[bool, bool, int]:
    """Return the sort key of a call: those with few plain values come first."""
    plain = all(one.plain for one in given.values())
    return not plain, not given, len(given)


def _program(
    plan: ContractPlan, client: ClientPlan, method: PlannedMethod, given: Mapping[str, Example]
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

    def __init__(self, plan: ContractPlan, contract: ContractView, struct: FoundCall) -> None:
        self._place = plan.dotted
        self._contract, self._types = contract, contract.types
        self._values = ExampleValues(contract.model.types if contract.model else {})
        self._enums: dict[str, PlannedEnum] = {one.ident: one for one in plan.enums if one.members}
        self._found = struct

    def arguments(self, method: PlannedMethod) -> dict[str, Example] | None:
        """Return the arguments of a call: the required ones and a few plain values.

        None if one has no example.
        """
        found: dict[str, Example] = {}
        fields = {field.ident: field for field in self._fields(self._found(method.request))}
        needed = _needed(fields.values(), self._contents(self._found(method.request)))
        for one in method.parameters:
            field = fields.get(one.field)
            value = self._value(one.annotation, _DEPTH, field.type if field else None)
            if value is None and one.required:
                return None
            spare = method.exclusive or (field is not None and _is_fixed(field))
            shown = value is not None and value.plain and not spare and len(found) < _SHOWN
            if value is not None and (one.required or one.field in needed or shown):
                found[one.ident] = value
        return found

    def _value(self, annotation: Code, depth: int, type_: QName | None) -> Example | None:
        """Return an example for an annotation of a field of a type, None if there is none."""
        examples = (self._one(one, depth, type_) for one in members(annotation))
        return next((one for one in examples if one is not None), None)

    def _one(self, code: Code, depth: int, type_: QName | None) -> Example | None:
        match code:
            case Ref():
                return of_text(code, self._text(type_))
            case Dotted(_, name):
                return self._enum(name) or self._struct(name, depth)
            case Subscript(of, (item,)) if of in (LIST, SEQUENCE):
                return self._list(item, depth, type_)
        return None

    def _list(self, item: Code, depth: int, type_: QName | None) -> Example | None:
        """Return a list: with all items that an xs:list needs, with one otherwise."""
        found = None if type_ is None else self._types.get(type_)
        if isinstance(found, Array):
            type_ = found.item.type
        # The text of an xs:list has its items; other texts with spaces are those of one item.
        is_list = type_ is not None and isinstance(self._types.get(target_of(self._contract, type_)), Tokens)
        texts = self._text(type_).split() if is_list else []
        values = [of_text(item, text) for text in texts] if isinstance(item, Ref) else []
        if not values:
            values = [self._value(item, depth, type_)]
        known = [one for one in values if one is not None]
        if len(known) < len(values):
            return None
        return Example(f"[{', '.join(one.text for one in known)}]", known[0].needs)

    def _text(self, type_: QName | None) -> str:
        """Return a text for a type, "" if any text of its annotation will do."""
        return "" if type_ is None else self._values.text(type_, "text")

    def _enum(self, name: str) -> Example | None:
        enum = self._enums.get(name)
        if enum is None:
            return None
        return Example(f"{name}.{enum.members[0].ident}", frozenset({(self._place, name)}))

    def _struct(self, name: str, depth: int) -> Example | None:
        """Return a struct with its required fields."""
        struct = self._found(name)
        if struct is None or struct.abstract or not depth:
            return None
        texts, needs = [], {(self._place, name)}
        fields = [*self._fields(struct)]
        needed = _needed(fields, self._contents(struct))
        for field in fields:
            if field.ident not in needed:
                continue
            value = self._value(field.annotation, depth - 1, field.type)
            if value is None:
                return None
            texts.append(f"{field.ident}={value.text}")
            needs |= value.needs
        return Example(f"{name}({', '.join(texts)})", frozenset(needs))

    def _fields(self, struct: PlannedStruct | None) -> Iterator[PlannedField]:
        """Yield the fields of the constructor, those of the base first."""
        for level in self._levels(struct):
            yield from level.fields

    def _contents(self, struct: PlannedStruct | None) -> Iterator[str]:
        """Yield the content expressions of a struct and its bases."""
        return (level.content for level in self._levels(struct) if level.content)

    def _levels(self, struct: PlannedStruct | None) -> Iterator[PlannedStruct]:
        if struct is not None:
            yield from self._levels(self._found(struct.extends or ""))
            yield struct


def _needed(fields: Iterable[PlannedField], contents: Iterable[str]) -> frozenset[str]:
    """Return the fields that a valid struct has: the required ones, and one alternative of each choice."""
    required = {str(field.ident) for field in fields if field.required}
    return frozenset(required.union(*(_least(parse(content)) for content in contents)))


def _least(node: Node) -> list[str]:
    """Return the fields for the least content of a node; of equal alternatives, the first."""
    if node.min == 0:
        return []
    if isinstance(node, Leaf):
        return [node.name]
    inner = [_least(one) for one in node.nodes]
    return min(inner, key=len) if node.kind == "|" else [name for one in inner for name in one]


def _is_fixed(field: PlannedField) -> bool:
    """Return whether the contract states the field's value."""
    return any(name == "fixed" for name, _ in field.stated.keywords)
