"""Warnings about information in responses that a client cannot keep."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.base.qname import QName
from soapwright.contract.schema_model import Atomic, Union
from soapwright.contract.schema_model import Union as UnionShape
from soapwright.contract.schema_views import Enum, Field, Place
from soapwright.contract.views import Message
from soapwright.errors import Level, Problem, Where
from soapwright.python.python_names import Names
from soapwright.python.python_types import BOOL, python_type

_NIL = 'Pass NIL for nil, and None for absent. If both mean the same, set nil = "absent" in soapwright.toml.'
_NIL_CAUSE = "parameters may be nil or absent, but responses represent both as None"
_TYPE = "No action is needed unless the service relies on the xsi:type."
_TYPE_CAUSE = "parameters do not keep the narrower type that a response states"


def response_losses(names: Names, where: Where) -> Iterator[Problem]:
    """Yield a warning for each parameter that is also a response field whose value cannot represent all of it.

    Structs remember such facts about their fields, but a request made from parameters cannot.
    """
    operations = names.contract.operations
    read = {one.key for operation in operations for one in _elements(names, operation.response)}
    narrower = _narrower(names)
    for operation in operations:
        for one in _elements(names, operation.request):
            if one.key not in read:
                continue
            parameter = f"parameter {one.name!r} of {operation.name}"
            if one.nillable and one.min_occurs == 0 and not one.repeated:
                what = f"{parameter} may be nil or absent, but a response represents both as None"
                yield Problem(where, what, _NIL, Level.WARNING, _NIL_CAUSE)
            if one.type in narrower and _is_single(names, one.type):
                what = f"{parameter} does not keep the xsi:type {narrower[one.type]} of a response"
                yield Problem(where, what, _TYPE, Level.WARNING, _TYPE_CAUSE)


def _elements(names: Names, message: Message | None) -> Iterator[Field]:
    struct = None if message is None else names.of_message(message)
    for one in names.contract.fields(struct) if struct else ():
        if one.place is Place.ELEMENT:
            yield one


def _narrower(names: Names) -> dict[QName, QName]:
    """Return the simple types that named types are derived from, each with one of these."""
    found: dict[QName, QName] = {}
    model = names.contract.model
    for one in model.types.values() if model else ():
        match one:
            case Union(members=members):
                stated = [member for member in members if "/" not in member.name]
                found.update((one.name, member) for member in stated[:1])
            # An anonymous type cannot be stated.
            case Atomic(base=base) if "/" not in one.name.name:
                found.setdefault(base, one.name)
            case _:
                pass
    return found


def _is_single(names: Names, name: QName) -> bool:
    """Return whether equal values of a type are the same object, so that they cannot keep a stated type."""
    target = names.target(name)
    shape = names.contract.types.get(target)
    if isinstance(shape, UnionShape):
        return any(_is_single(names, member) for member in shape.members)
    return isinstance(shape, Enum) or python_type(target.name) == BOOL
