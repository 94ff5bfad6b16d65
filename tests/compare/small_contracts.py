"""Small hand-made contracts, and short forms of the results of comparing them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from soapwright.base.qname import XS, QName
from soapwright.base.toml import TomlFile
from soapwright.compare.change import Change, Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.subject import Subject
from soapwright.contract.model import Endpoint, Fault, Header
from soapwright.contract.schema_model import Value
from soapwright.contract.schema_views import Array, Enum, Field, Struct, Type
from soapwright.contract.views import ContractView, Message, Operation, PortType
from soapwright.rest.apply_rest import Rest, resolve_rest
from soapwright.rest.rest_toml import RestFacts, RouteRule

NS = "https://example.com/shop/v1"
LONG, STRING = QName(XS, "long"), QName(XS, "string")


def named(name: str, namespace: str = NS) -> QName:
    """Return a name in the contract's own namespace; `xs:…` is one of XSD's."""
    return QName(XS, name[3:]) if name.startswith("xs:") else QName(namespace, name)


def field(
    name: str, type_: str = "xs:string", low: int = 0, high: int | None = 1, nillable: bool = False
) -> Field:
    """Return an optional field, unless `low` says otherwise."""
    return Field(name, NS, named(type_), low, high, nillable)


def struct(name: str, *fields: Field | str, base: str = "", abstract: bool = False) -> Struct:
    """Return a struct; a field that is only a name is an optional text."""
    made = tuple(field(one) if isinstance(one, str) else one for one in fields)
    return Struct(named(name), made, named(base) if base else None, abstract)


def enum(name: str, *values: str) -> Enum:
    """Return an enum."""
    return Enum(named(name), tuple(map(Value, values)))


def array(name: str, item: str, nillable: bool = False) -> Array:
    """Return an array whose items are called like their type."""
    return Array(named(name), field(item.removeprefix("xs:"), item, 0, None, nillable))


def operation(
    name: str,
    sends: Iterable[Field] = (),
    receives: Iterable[Field] | None = (),
    faults: Iterable[str] = (),
    request_headers: Iterable[str] = (),
    response_headers: Iterable[str] = (),
) -> tuple[Operation, list[Type]]:
    """Return an operation with the types of its messages; without `receives` it is one-way."""
    types: list[Type] = [Struct(named(f"/{name}Request"), tuple(sends))]
    request = _message(f"{name}Request", request_headers)
    response = None
    if receives is not None:
        types.append(Struct(named(f"/{name}Response"), tuple(receives)))
        response = _message(f"{name}Response", response_headers)
    declared = tuple(Fault(fault, named(fault), named(fault)) for fault in faults)
    return Operation(name, name, request, response, declared), types


def _message(element: str, headers: Iterable[str]) -> Message:
    parts = tuple(Header(header, NS, STRING) for header in headers)
    return Message(named(element), named(f"/{element}"), parts)


def contract(operations: Iterable[tuple[Operation, list[Type]]], *types: Type) -> ContractView:
    """Return a contract of operations with the types of their messages, and further types."""
    made = list(operations)
    found = [*(one for _, messages in made for one in messages), *types]
    endpoint = Endpoint("Shop", "https://example.com/shop.svc")
    port_type = PortType("ShopService", (endpoint,), tuple(one for one, _ in made))
    return ContractView("ShopService", NS, (port_type,), {one.name: one for one in found})


def both_ways(*types: Type, root: str = "") -> ContractView:
    """Return a contract in which one operation sends and receives a type: the first one, if none is named."""
    held = field("Value", root or types[0].name.name)
    return contract([operation("Use", [held], [held])], *types)


def answering(asked: ContractView) -> ContractView:
    """Return a contract whose operations answer with what they ask for."""

    def answered(found: PortType) -> PortType:
        both = (replace(one, response=one.request) for one in found.operations)
        return replace(found, operations=tuple(both))

    return replace(asked, port_types=tuple(map(answered, asked.port_types)))


def rest_side(made: ContractView, **facts: Any) -> Rest:
    """Return the REST side of a contract, of one environment and one rule for all routes unless stated."""
    rule = RouteRule(re.compile(r"(?P<name>\w+)"), "POST", "/{name}")
    given = {"endpoints": {"production": "https://a.com"}, "rules": (rule,), **facts}
    return resolve_rest(made, RestFacts(TomlFile(Path("rest.toml"), "", {}), **given))


def changes(old: ContractView, new: ContractView) -> tuple[Change, ...]:
    """Return the changes that a comparison finds."""
    sides = (Subject(Origin(name, made.name), made) for name, made in (("old", old), ("new", new)))
    return compare_contracts(*sides).changes


def reported(old: ContractView, new: ContractView) -> list[str]:
    """Return each change as its rule, the end of its path, and its effects."""
    return [
        " ".join((change.rule.id, change.path[-1].rpartition("}")[2], *_hit(change)))
        for change in changes(old, new)
    ]


def _hit(change: Change) -> Iterable[str]:
    return (f"{side.value}={level}" for side, level in change.effects.items())
