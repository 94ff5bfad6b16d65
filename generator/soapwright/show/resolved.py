"""A resolved contract as JSON values and as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from typing import Any

from soapwright.base.qname import QName
from soapwright.contract.schema_model import Union
from soapwright.contract.schema_views import Alias, Array, Field, Flags, Map, Place, Struct, Tokens, Type
from soapwright.contract.schema_views import Enum as ValueEnum
from soapwright.contract.views import ContractView
from soapwright.show.listing import text

FORMAT = 1
"""The version of the format of `resolved`; it grows when programs that read it might have to change."""


def resolved(contract: ContractView) -> dict[str, Any]:
    """Return the whole contract, by the names of soapwright's contract model.

    An object states its kind as `is`, and omits default values: optional, empty or false. Names are
    {namespace}name.
    """
    return {"format": FORMAT, **_plain(contract.model)}


def outline(contract: ContractView) -> Iterator[str]:
    """Yield the lines of a contract's summary and of its types."""
    yield from text(contract)
    for found in sorted(contract.types.values(), key=lambda one: (one.name.name, one.name.namespace)):
        yield ""
        yield from _type_lines(contract, found)


def _plain(value: object) -> Any:
    if isinstance(value, QName):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        stated = {
            one.name: _plain(getattr(value, one.name))
            for one in fields(value)
            if getattr(value, one.name) != _usual(one)
        }
        return {"is": type(value).__name__, **stated}
    if isinstance(value, Mapping):
        return {_key(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, (tuple, list, frozenset)):
        return [_plain(inner) for inner in value]
    return value


def _usual(one: Any) -> object:
    if one.default is not MISSING:
        return one.default
    return one.default_factory() if one.default_factory is not MISSING else MISSING


def _key(key: object) -> str:
    return str(_plain(key)) if isinstance(key, (QName, Enum, str)) else str(key)


def _type_lines(contract: ContractView, found: Type) -> Iterator[str]:
    name = _called(found.name)
    match found:
        case Struct():
            base = f", extends {_called(found.base)}" if found.base else ""
            yield f"{'abstract ' if found.abstract else ''}struct {name}{base}"
            yield from (f"  {_field(one)}" for one in found.fields)
        case ValueEnum() | Flags():
            yield f"{'enum' if isinstance(found, ValueEnum) else 'flags'} {name}"
            yield from (f"  {one}" for one in found.texts)
        case Array(item=item):
            yield f"array {name}"
            yield f"  {_field(item)}"
        case Map(key=key, value=value):
            yield f"map {name}"
            yield f"  {_field(key)}"
            yield f"  {_field(value)}"
        case Tokens(item=item_type):
            yield f"list {name} of {_called(item_type)}"
        case Union(members=members):
            yield f"union {name} of {', '.join(map(_called, members))}"
        case Alias(target=target):
            yield f"alias {name} of {_called(target)}"


def _field(one: Field) -> str:
    most = "*" if one.max_occurs is None else one.max_occurs
    place = "" if one.place is Place.ELEMENT else f" ({one.place.value})"
    nillable = " nillable" if one.nillable else ""
    return f"{one.name or one.word}: {_called(one.type)} {one.min_occurs}..{most}{nillable}{place}"


def _called(name: QName) -> str:
    return name.name
