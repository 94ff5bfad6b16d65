"""What writers refuse: values of other types than those of their fields, and of abstract types.

The latter are errors in responses, too. Conversions refuse classes that are not of the contract.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from .as_dataclass import stating
from .errors import EncodeError, Fault, UsageError
from .per_class import per_class
from .wire import ANY_TYPES, Member, members, named, type_class, types_of

__all__ = [
    "abstract_in_answer",
    "contract_class",
    "expected",
    "has_to_hold",
    "is_abstract",
    "items_of",
    "refuse_absent",
    "refuse_abstract",
    "refuse_other",
    "write_whole",
]

_Written = TypeVar("_Written")


def contract_class(cls: type[Any]) -> type[Any]:
    """Return the contract's class that a class is or extends; raise UsageError if there is none."""
    try:
        return stating(cls)
    except AttributeError:
        what = f"{cls.__name__} is not a type of the contract, so it cannot be converted"
        raise UsageError(f"{what}; see fault_detail" if issubclass(cls, Fault) else what) from None


def expected(what: str, value: Any) -> EncodeError:
    """Return the error for a value of another type than its field's."""
    return EncodeError(f"expected {what}, got {value!r}")


def items_of(values: Any) -> Any:
    """Return the values of a list field; raise EncodeError if it is not a list."""
    # A text is a sequence, too, and passing one instead of a list is a common mistake.
    if isinstance(values, (str, bytes, dict)) or not hasattr(values, "__iter__"):
        raise expected("a list", values)
    return values


def refuse_other(cls: type[Any], message: object) -> None:
    """Raise EncodeError if a value is not a message of a class, nor of a type derived from that of its element."""
    if not isinstance(message, type_class(cls)):
        raise expected(cls.__name__, message)


def write_whole(write: Callable[..., _Written], *arguments: Any) -> _Written:
    """Call a writer; raise EncodeError if the value is nested too deeply for Python's stack."""
    try:
        return write(*arguments)
    except RecursionError:
        raise EncodeError("nested too deeply to be written; see sys.setrecursionlimit") from None


def refuse_abstract(cls: type[Any]) -> None:
    """Raise EncodeError if the class is abstract in the contract."""
    if is_abstract(cls):
        raise EncodeError(f"{type_class(cls).__name__} is abstract; send one of the classes derived from it")


def abstract_in_answer(cls: type[Any], by: str) -> str:
    """Return what is wrong with a value of an abstract type; `by` is what should name a derived type."""
    return f"{type_class(cls).__wire__.name} is abstract: expected {by} to name a type derived from it"


def is_abstract(cls: type[Any]) -> bool:
    """Return whether the type of a class is abstract in the contract."""
    abstract: bool = type_class(cls).__wire__.abstract
    return abstract


@per_class
def has_to_hold(cls: type[Any]) -> Member | None:
    """Return the field that must have a value, because it is all that an element of an abstract type holds."""
    for member in members(cls):
        if member.wire.place == "whole" and member.wire.type not in ANY_TYPES and not member.wire.nillable:
            held = named(member.wire.type, types_of(cls))
            return member if hasattr(held, "__wire__") and is_abstract(held) else None
    return None


def refuse_absent(cls: type[Any], value: object) -> None:
    """Raise EncodeError for a struct without the value that it must hold."""
    member = has_to_hold(cls)
    if member is not None and getattr(value, member.attribute) is None:
        raise EncodeError(f"expected {member.wire.type}, got None", (member.attribute,))
