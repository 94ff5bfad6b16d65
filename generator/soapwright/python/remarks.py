"""What a client cannot keep of what it reads, said when it is generated."""

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

_NIL = 'Pass NIL for nil; None leaves the parameter out. nil = "absent" in soapwright.toml says that both mean the same.'
_NIL_CAUSE = "parameters may be nil or absent, and responses read both as None"
_TYPE = "No action is needed unless the service relies on the xsi:type."
_TYPE_CAUSE = "values of parameters do not keep which narrower type a response states for them"


def not_kept(names: Names, where: Where) -> Iterator[Problem]:
    """Yield a warning for each parameter that is a field of a response as well, and whose value cannot say all of it.

    What a struct remembers of its fields, a request made of parameters does not know.
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
                what = f"{parameter} may be nil or absent, and a response reads both as None"
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
    """Return the simple types in whose place others with a name may stand, each with one of these."""
    found: dict[QName, QName] = {}
    model = names.contract.model
    for one in model.types.values() if model else ():
        match one:
            case Union(members=members):
                stated = [member for member in members if "/" not in member.name]
                found.update((one.name, member) for member in stated[:1])
            # What has no name cannot be stated.
            case Atomic(base=base) if "/" not in one.name.name:
                found.setdefault(base, one.name)
            case _:
                pass
    return found


def _is_single(names: Names, name: QName) -> bool:
    """Whether values of a type are the same objects wherever they occur, so that none can keep what was stated of it."""
    target = names.target(name)
    shape = names.contract.types.get(target)
    if isinstance(shape, UnionShape):
        return any(_is_single(names, member) for member in shape.members)
    return isinstance(shape, Enum) or python_type(target.name) == BOOL
