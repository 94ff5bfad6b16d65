"""Paths through messages: to the field at a dotted name, and to the only list of a response."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.schema_views import Alias, Array, Field, Place, Struct
from soapwright.contract.views import ContractView, Message, Operation

__all__ = ["Path", "Step", "item_of", "list_of", "path_to", "struct_of", "target_of"]


@dataclass(frozen=True, slots=True)
class Step:
    """A field and the struct that it is reached from, which may inherit it."""

    struct: Struct
    field: Field


Path: TypeAlias = tuple[Step, ...]


def target_of(contract: ContractView, name: QName) -> QName:
    """Return the type that an alias refers to."""
    while isinstance(found := contract.types.get(name), Alias):
        name = found.target
    return name


def struct_of(contract: ContractView, message: Message) -> Struct | None:
    """Return the struct with the fields of a message, None if the message is a single value."""
    found = contract.struct(target_of(contract, message.type))
    return None if found is None or found.abstract else found


def path_to(contract: ContractView, struct: Struct, names: str) -> Path | None:
    """Return the path to the element at a dotted name; only the last element may repeat."""
    found: list[Step] = []
    at: Struct | None = struct
    for name in names.split("."):
        if at is None or (found and found[-1].field.repeated):
            return None
        named = (one for one in _elements(contract, at) if name == one.name)
        field = next(named, None)
        if field is None:
            return None
        found.append(Step(at, field))
        at = contract.struct(target_of(contract, field.type))
    return tuple(found)


def list_of(contract: ContractView, operation: Operation) -> Path | None:
    """Return the path to the list of a response that has exactly one, None for all others.

    Wrappers that tools put around every response are entered: an element named after the operation, or
    `return`. Messages in SOAP encoding are excluded: items may be references to other places, so they cannot
    be read one by one.
    """
    if operation.response is None or operation.response.encoding:
        return None
    at = struct_of(contract, operation.response)
    found: Path = ()
    while at is not None:
        fields = contract.fields(at)
        lists = [one for one in fields if item_of(contract, at, one) is not None]
        if len(lists) == 1 and not _repeats_otherwise(fields, lists[0]):
            return (*found, Step(at, lists[0]))
        if found or len(fields) != 1 or fields[0].name not in (f"{operation.name}Result", "return"):
            return None
        found = (Step(at, fields[0]),)
        at = contract.struct(target_of(contract, fields[0].type))
    return None


def item_of(contract: ContractView, struct: Struct, field: Field) -> Field | None:
    """Return the item of a field that is a list by itself, None for other fields.

    A repeated element that is mixed with others in any order is not: only all of them together express the
    order.
    """
    if field.place is not Place.ELEMENT:
        return None
    if field.repeated:
        return None if any(level.content is not None for level in contract.lineage(struct)) else field
    array = contract.types.get(target_of(contract, field.type))
    return array.item if isinstance(array, Array) and not array.dimensions else None


def _repeats_otherwise(fields: tuple[Field, ...], known: Field) -> bool:
    return any(one.repeated for one in fields if one is not known and one.place is not Place.TEXTS)


def _elements(contract: ContractView, struct: Struct) -> Iterator[Field]:
    return (one for one in contract.fields(struct) if one.place is Place.ELEMENT)
