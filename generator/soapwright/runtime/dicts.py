"""Conversions of a struct: to and from a dict of plain Python values."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import ModuleType
from typing import Any, TypeVar

from .as_dataclass import Forms, stating
from .enums import WireEnum, WireFlags
from .errors import DecodeError, EncodeError
from .nil import NIL
from .pairs import Pairs
from .refusals import contract_class
from .scalars import Scalar
from .simple import is_value_enum
from .wire import (
    ANY_TYPES,
    Array,
    Choice,
    Map,
    Member,
    Simple,
    Tokens,
    class_of,
    derived_name,
    members,
    named,
    types_of,
)

__all__ = ["TYPE", "from_dict", "to_dict"]

TYPE = "@type"
"""The key of a dict for the type of a derived struct, spelled as in the contract."""

_MAPPING: type[Any] = Mapping
_LIST: type[Any] = list
_PAIRS: type[Any] = Pairs
"""Untyped aliases, because type checkers narrow the builtins too far."""

_S = TypeVar("_S", bound=Forms)


class _OtherShape(TypeError):
    """A value that is not of the shape which the error names: a list, a dict."""


class _Incomplete(TypeError):
    """A struct without a required field, which the error names."""


def to_dict(struct: Any) -> dict[str, Any]:
    """Return a struct's fields by their Python names, with dicts for structs and maps, without fields that are None.

    A derived struct has its type as TYPE; a choice of elements is a dict with one key, the element's name.
    """
    cls = class_of(struct)
    contract_class(cls)
    found: dict[str, Any] = {}
    if name := derived_name(cls):
        found[TYPE] = name
    for member in members(cls):
        value: Any = getattr(struct, member.attribute)
        if value is None and not member.wire.required:
            continue
        plain = partial(_plain_choice, member, struct) if member.wire.place == "choice" else _plain
        if member.wire.many and value is not None:
            found[member.attribute] = [plain(one) for one in value]
        else:
            found[member.attribute] = plain(value)
    return found


def from_dict(cls: type[_S], data: Mapping[str, Any]) -> _S:
    """Return the struct for such a dict; names and values may also be spelled as in the contract.

    Raises DecodeError for a key that is not a field, a value that is invalid for its field, and a required field
    that is missing.
    """
    contract_class(cls)
    try:
        struct: _S = _struct(cls, data)
        return struct
    except _OtherShape:
        raise DecodeError(f"{cls.__name__}: expected a dict, found {data!r:.200}") from None
    except _Incomplete as error:
        raise DecodeError(str(error)) from None
    except RecursionError:
        raise DecodeError("nested too deeply to be read; see sys.setrecursionlimit") from None


def _is_struct(value: Any) -> bool:
    return hasattr(class_of(value), "__wire__")


def _plain(value: Any) -> Any:
    if _is_struct(value):
        return to_dict(value)
    if isinstance(value, _PAIRS):
        return [(key, _plain(one)) for key, one in value.pairs]
    if isinstance(value, _MAPPING):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, _LIST) else value


def _plain_choice(member: Member, holder: Any, value: Any) -> Any:
    if not _is_struct(value):
        return value
    cls = class_of(holder)
    choice: Choice = named(member.wire.type, types_of(cls))
    names = {stated[2]: stated[0] for stated in reversed(choice.alternatives)}
    for level in type(value).__mro__:
        if level.__name__ in names:
            return {names[level.__name__]: to_dict(value)}
    raise EncodeError(f"{type(value).__name__} is not one of {', '.join(names)}", (member.attribute,))


def _struct(cls: type[Any], data: Any) -> Any:
    own = stating(cls)
    if isinstance(data, own) or data is NIL or data is None:
        return data
    if not isinstance(data, _MAPPING):
        raise _OtherShape("a dict")
    stated = data.get(TYPE)
    if stated is not None and stated != derived_name(cls):
        derived = own.__wire__.derived.get(stated)
        if derived is None:
            raise DecodeError(f"{own.__name__}: {TYPE} {stated!r} is not one of its derived types")
        return _struct(getattr(types_of(own), derived), data)
    own_names = {member.attribute: member for member in members(cls)}
    # Names of the contract that are unique to one field.
    known = {**{member.wire.name: member for member in members(cls)}, **own_names}
    values: dict[str, Any] = {}
    for name, value in data.items():
        if name == TYPE:
            continue
        if name not in known:
            raise DecodeError(f"{own.__name__} has no field {name!r}; it has {', '.join(own_names)}")
        member = known[name]
        try:
            values[member.attribute] = _field(member, value, types_of(own))
        except DecodeError:
            raise
        except (ValueError, ArithmeticError, TypeError) as error:
            wrong = _in_words(error, value, member)
            raise DecodeError(f"{own.__name__}.{member.attribute}: {wrong}") from None
    try:
        return cls(**values)
    except TypeError as error:
        words = str(error).replace(".__init__() missing", " lacks").replace("keyword-only argument", "field")
        raise _Incomplete(words) from None


def _in_words(error: Exception, value: Any, member: Member) -> str:
    """Return what is wrong with the value of a field."""
    if isinstance(error, _Incomplete):
        return str(error)
    if isinstance(error, _OtherShape):
        return f"expected {error}, found {value!r:.200}"
    return f"{value!r:.200} is not a value of {member.wire.type}"


def _field(member: Member, value: Any, types: ModuleType) -> Any:
    place, reference = member.wire.place, member.wire.type
    if place in ("any", "any_attributes", "texts", "attachment") or value is None:
        return value
    take = partial(_one_of, named(reference, types)) if place == "choice" else partial(_value, reference)
    if member.wire.many:
        return [take(types, one) for one in _items(value)]
    return take(types, value)


def _items(value: Any) -> Any:
    """Return a list; raise _OtherShape for what Python could iterate over, but is not one."""
    if isinstance(value, (str, bytes, _MAPPING)):
        raise _OtherShape("a list")
    return value


def _one_of(choice: Choice, types: ModuleType, value: Any) -> Any:
    classes = {stated[0]: stated[2] for stated in choice.alternatives}
    if isinstance(value, _MAPPING) and len(value) == 1:
        [(name, inner)] = value.items()
        if name in classes:
            return _struct(getattr(types, classes[name]), inner)
    if _is_struct(value):
        return value
    raise DecodeError(f"expected a dict with one of {', '.join(classes)}, found {value!r:.200}")


def _value(reference: str, types: ModuleType, value: Any) -> Any:
    if value is None or value is NIL or reference in ANY_TYPES:
        return value
    target: Any = named(reference, types)
    if isinstance(target, Scalar):
        return target.read(value) if isinstance(value, str) and target.read else value
    if isinstance(target, Simple):
        return _value(target.type, types, value)
    if isinstance(target, (Array, Tokens)):
        return [_value(target.type, types, one) for one in _items(value)]
    if isinstance(target, Map):
        pairs = value.items() if isinstance(value, _MAPPING) else value
        key, inner = target.key[1], target.value[1]
        found = [(_value(key, types, one), _value(inner, types, other)) for one, other in pairs]
        return dict(found) if isinstance(value, _MAPPING) else found
    if is_value_enum(target):
        return target.read(value) if isinstance(value, str) else target(value)
    cls: Any = target
    if isinstance(cls, type) and issubclass(cls, WireEnum):
        return [target(one) for one in _items(value)] if issubclass(cls, WireFlags) else target(value)
    return _struct(target, value) if hasattr(target, "__wire__") else value
