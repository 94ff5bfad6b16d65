"""Read structs from JSON, as `json_problems.parse` returns it: objects as dicts, fractions as Decimals.

A reader is a function from a JSON value other than null to a Python value. Each struct's reader uses a table
of member name → field, filled as members are first seen.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any, TypeAlias

from .constructors import is_given, maker, value_given
from .enums import WireEnum, WireFlags
from .json_names import json_members, json_names, kind_spellings
from .json_problems import UnreadableJson
from .json_values import (
    LIST,
    NOT_OF_JSON_TYPE,
    OBJECT,
    Reader,
    enum_reader,
    flags_reader,
    read_text,
    scalar_reader,
)
from .per_class import per_class
from .refusals import abstract_in_answer, is_abstract
from .scalars import Scalar
from .simple import is_value_enum
from .tolerant_reading import problem
from .wire import (
    ANY_TYPES,
    Array,
    Choice,
    Map,
    Member,
    Simple,
    StructWire,
    Tokens,
    Union,
    members,
    named,
    type_class,
    types_of,
)

__all__ = ["item_reader", "struct_reader", "type_reader"]

_Entry: TypeAlias = tuple[int, Reader]
"""A member: the field's index and reader."""


@per_class
def struct_reader(cls: type[Any]) -> Reader:
    """Return the reader of exactly this struct; unknown members are skipped."""
    types = types_of(cls)
    make = maker(cls)
    index_of = {member.attribute: index for index, member in enumerate(members(cls))}
    fields = json_members(cls)
    # A missing member of a service that breaks its own contract is None, not an error.
    blank: list[Any] = [None] * len(index_of)
    for member in members(cls):
        if is_given(member.wire) and not member.wire.always:
            blank[index_of[member.attribute]] = value_given(member.wire, types)
    table: dict[str, _Entry] = {}

    def learn(name: str) -> _Entry | None:
        member = fields.get(name)
        if member is None:
            # Not cached, because there may be any number of unknown names.
            return None
        table[name] = entry = (index_of[member.attribute], _member_reader(member, types))
        return entry

    def read(data: Any) -> Any:
        values = blank.copy()
        name = ""
        if not isinstance(data, OBJECT):
            raise TypeError("not an object")
        items = iter(data.items())
        while True:
            try:
                for name, value in items:
                    if value is None:
                        continue
                    try:
                        index, convert = table[name]
                    except KeyError:
                        entry = learn(name)
                        if entry is None:
                            continue
                        index, convert = entry
                    values[index] = convert(value)
                break
            except NOT_OF_JSON_TYPE as error:
                problem(UnreadableJson(data, name, data[name], error))
        return make(values)

    return read


def _member_reader(member: Member, types: ModuleType) -> Reader:
    place, many = member.wire.place, member.wire.many
    if place == "choice":
        read = _choice_reader(named(member.wire.type, types), types)
    elif place == "any":
        read = _read_element
    elif place == "any_attributes":
        return lambda data: {str(name): read_text(text) for name, text in data.items()}
    elif place == "texts":
        return _list_reader(read_text)
    else:
        read = type_reader(member.wire.type, types)
    return _list_reader(read) if many else read


def _read_element(value: Any) -> Any:
    """Return an element that the contract does not name: JSON has its XML, as a text."""
    # Imported late: few contracts have such elements.
    from .any_element import AnyElement

    return AnyElement.from_text(read_text(value))


def _choice_reader(choice: Choice, types: ModuleType) -> Reader:
    """Return the reader of a choice of elements: an object with one member, the element's name."""
    references = {stated[0]: stated[2] for stated in choice.alternatives}

    def read(data: Any) -> Any:
        if not isinstance(data, OBJECT) or len(data) != 1:
            raise TypeError(f"not an object with one of {', '.join(references)}")
        [(name, value)] = data.items()
        if name not in references:
            raise TypeError(f"{name} is not one of {', '.join(references)}")
        return type_reader(references[name], types)({} if value is None else value)

    return read


def type_reader(reference: str, types: ModuleType) -> Reader:
    """Return the reader of a type's values."""
    if reference in ANY_TYPES:
        return _read_any
    target = named(reference, types)
    if isinstance(target, Scalar):
        return scalar_reader(target)
    if isinstance(target, (Array, Tokens)):
        return _list_reader(_array_item_reader(target, types))
    if isinstance(target, Map):
        # Imported late: not every contract has maps.
        from .json_maps import map_reader

        return map_reader(target, types)
    if isinstance(target, Simple):
        return type_reader(target.type, types)
    if isinstance(target, Union):
        # Imported late: not every contract has unions.
        from .json_unions import union_reader

        return union_reader(target, types)
    if is_value_enum(target):
        return _value_enum_reader(target, types)
    if issubclass(target, WireFlags):
        return flags_reader(target)
    if issubclass(target, WireEnum):
        return enum_reader(target)
    return _polymorphic_reader(target)


def item_reader(member: Member, types: ModuleType) -> Reader:
    """Return the reader of a list's items: of an array, or of a repeated element."""
    reference = member.wire.type
    return (
        type_reader(reference, types)
        if member.wire.many
        else _array_item_reader(named(reference, types), types)
    )


def _array_item_reader(array: Array | Tokens, types: ModuleType) -> Reader:
    read = type_reader(array.type, types)
    inner = None if array.type.startswith("xs:") else named(array.type, types)
    # A list of lists may be flat.
    if isinstance(inner, Array):
        return lambda value: read(value if isinstance(value, list) else [value])
    if isinstance(inner, Map):
        from .json_maps import pair_test

        is_pair = pair_test(inner, types)
        return lambda value: read([value] if is_pair(value) else value)
    return read


def _value_enum_reader(enum: Any, types: ModuleType) -> Reader:
    read = type_reader(enum.wire_base, types)
    return lambda value: enum(read(value))


def _list_reader(read: Reader) -> Reader:
    def read_list(values: Any) -> list[Any]:
        if type(values) is not LIST:
            raise TypeError("not a list")
        found: list[Any] = []
        items = iter(values)
        while True:
            try:
                for value in items:
                    found.append(None if value is None else read(value))
                return found
            except NOT_OF_JSON_TYPE as error:
                problem(UnreadableJson(values, "", values[len(found)], error))
                found.append(None)

    return read_list


def _polymorphic_reader(cls: type[Any]) -> Reader:
    """Return the reader of a struct or, depending on the discriminator, of a derived one."""
    names = json_names(types_of(cls))
    kinds = kind_spellings(cls)
    own: StructWire = type_class(cls).__wire__
    # Without a discriminator, the derived type of an abstract one cannot be stated.
    by = names.discriminator
    refused = bool(by) and is_abstract(cls)
    base: list[Reader] = []
    readers: dict[str, Reader] = {}

    def read_base(data: Any) -> Any:
        # Looked up late, because structs may contain each other.
        if not base:
            base.append(struct_reader(cls))
        return base[0](data)

    read_unstated = _abstract_reader(cls, read_base, by) if refused else read_base

    def read(data: Any) -> Any:
        kind = data.get(by) if type(data) is OBJECT else None
        if not isinstance(kind, str):
            return read_unstated(data)
        reader = readers.get(kind)
        if reader is None:
            derived = kinds.get(kind)
            if derived:
                found = getattr(types_of(cls), derived)
                reader = struct_reader(found)
                if is_abstract(found):
                    reader = _abstract_reader(found, reader, by)
                readers[kind] = reader
            else:
                # An unknown kind may belong to a newer revision.
                reader = read_unstated if kind in (own.kind, own.name) else read_base
        return reader(data)

    return read if kinds or refused else read_base


def _abstract_reader(cls: type[Any], read_base: Reader, by: str) -> Reader:
    """Return the reader of objects that do not state which type derived from an abstract one they have."""

    def read(data: Any) -> Any:
        value = read_base(data)
        problem(UnreadableJson(data, "", data, TypeError(abstract_in_answer(cls, by))))
        return value

    return read


def _read_any(value: Any) -> Any:
    return value
