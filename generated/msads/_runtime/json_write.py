"""Write structs as JSON, with the wire names as member names.

A writer is a function from a value to its JSON text. Text is written directly, not through dicts, so that
decimals stay exact. Longs are written as strings, because JavaScript's numbers cannot represent them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from json.encoder import encode_basestring
from types import ModuleType
from typing import Any, NoReturn, TypeAlias

from .enums import WireEnum, WireFlags
from .errors import EncodeError
from .json_names import json_members, json_names, kind_of, kind_spellings
from .names import QualifiedName
from .nil import NIL
from .per_class import per_class
from .refusals import expected, has_to_hold, items_of, refuse_absent, refuse_abstract
from .scalars import NOT_WRITABLE, SCALARS, Scalar
from .simple import is_value_enum, text_of
from .struct import Struct
from .wire import ANY_TYPES, Array, Choice, Map, Member, Simple, Tokens, Union, named, type_class, types_of

__all__ = ["ToJson", "struct_writer", "type_writer"]

ToJson: TypeAlias = Callable[[Any], str]

_BARE = frozenset(
    {"boolean", "decimal", "int", "short", "byte", "unsignedInt", "unsignedShort", "unsignedByte"}
)
_FLOATS = frozenset({"float", "double"})


@per_class
def struct_writer(cls: type[Any]) -> ToJson:
    """Return the writer of a struct's JSON object; it raises EncodeError for an abstract struct."""
    refuse_abstract(cls)
    types = types_of(cls)
    names = json_names(types)
    fields = [_Field(name, member, types) for name, member in json_members(cls).items()]
    # A derived type states its name, unless a field does.
    stated = next((field for field in fields if field.name == names.discriminator), None)
    kind_value = kind_of(type_class(cls)) if names.discriminator else ""
    kind = f'"{names.discriminator}": {encode_basestring(kind_value)}' if kind_value else ""
    if kind and stated is not None:
        # A value read over SOAP may contain the type's SOAP name.
        stated.means(_spellings(cls), encode_basestring(kind_value))

    def write(value: Any) -> str:
        pieces: list[str] = []
        for field in fields:
            item = getattr(value, field.attribute)
            if item is None:
                if field is stated and kind:
                    pieces.append(kind)
                continue
            try:
                text = field.write(item) if item is not NIL else field.nil()
            except EncodeError as error:
                raise error.below(field.attribute) from None
            pieces.append(f"{field.start}{text}")
        if kind and stated is None:
            pieces.append(kind)
        return f"{{{', '.join(pieces)}}}"

    if has_to_hold(cls) is None:
        return write

    def write_held(value: Any) -> str:
        refuse_absent(cls, value)
        return write(value)

    return write_held


def _spellings(cls: type[Any]) -> frozenset[str]:
    """Return the discriminator values for this struct, relative to any of its bases."""
    bases = [base for base in cls.__mro__ if "__wire__" in base.__dict__]
    return frozenset(
        spelling
        for base in bases
        for spelling, derived in kind_spellings(base).items()
        if derived == cls.__name__
    )


class _Field:
    """A member of an object; its writer is chosen when the first value is written."""

    __slots__ = ("_types", "_wire", "attribute", "name", "start", "write")

    def __init__(self, name: str, member: Member, types: ModuleType) -> None:
        self._types = types
        self._wire = member.wire
        self.attribute = member.attribute
        self.name = name
        self.start = f"{encode_basestring(name)}: "
        self.write: ToJson = self._first

    def means(self, spellings: frozenset[str], kind: str) -> None:
        """Write any spelling of the struct's kind as the kind."""
        write = self._writer()
        self.write = lambda value: kind if isinstance(value, str) and value in spellings else write(value)

    def _first(self, value: Any) -> str:
        self.write = self._writer()
        return self.write(value)

    def _writer(self) -> ToJson:
        write = self._writer_of_one()
        return _list_writer(write, self._wire.nillable) if self._wire.many else write

    def _writer_of_one(self) -> ToJson:
        wire, types = self._wire, self._types
        if wire.place == "choice":
            return _choice_writer(named(wire.type, types), types)
        if wire.place == "any":
            return _write_element
        if wire.place == "any_attributes":
            return _checked(_write_texts)
        if wire.place == "texts":
            return _list_writer(_text, False)
        return type_writer(wire.type, types)

    def nil(self) -> str:
        """Return the text for a nil value; raise EncodeError if a value is required."""
        if self._wire.many or not self._wire.nillable:
            return _refuse_nil()
        return "null"


def _refuse_nil() -> NoReturn:
    raise EncodeError("NIL, but the contract does not allow nil here; use None to omit it")


def _write_element(value: Any) -> str:
    """Return an element that the contract does not name, or a struct in its place: its XML, as a text."""
    # Imported late: few contracts have such elements.
    from .any_element import AnyElement

    element = value if isinstance(value, AnyElement) else AnyElement.of(value)
    return encode_basestring(element.to_text())


def _write_texts(found: Any) -> str:
    return f"{{{', '.join(f'{_text(name)}: {_text(text)}' for name, text in found.items())}}}"


def _text(value: Any) -> str:
    try:
        return encode_basestring(value)
    except TypeError:
        raise EncodeError(f"cannot write {value!r}: not a str") from None


def _choice_writer(choice: Choice, types: ModuleType) -> ToJson:
    """Return the writer of a choice of elements: an object with one member, the element's name."""
    found: dict[type[Any], str] = {}

    def write(value: object) -> str:
        if not found:
            for stated in choice.alternatives:
                found.setdefault(getattr(types, stated[2]), stated[0])
        name = next((found[level] for level in type(value).__mro__ if level in found), None)
        if name is None:
            raise expected(" or ".join(stated[2] for stated in choice.alternatives), value)
        return f"{{{encode_basestring(name)}: {struct_writer(type(value))(value)}}}"

    return write


def type_writer(reference: str, types: ModuleType) -> ToJson:
    """Return the writer of a type's values."""
    if reference in ANY_TYPES:
        return _write_any
    target = named(reference, types)
    if isinstance(target, Scalar):
        write = _scalar_writer(target)
        return write if write is _text else _checked(write)
    if isinstance(target, Array):
        return _list_writer(type_writer(target.type, types), True)
    if isinstance(target, Map):
        # Imported late: not every contract has maps.
        from .json_maps import map_writer

        return map_writer(target, types)
    if isinstance(target, Tokens):
        return _list_writer(type_writer(target.type, types), False)
    if isinstance(target, Simple):
        return type_writer(target.type, types)
    if isinstance(target, Union):
        return _union_writer(target, types)
    if is_value_enum(target):
        return _value_enum_writer(target, types)
    if issubclass(target, WireFlags):
        return _checked(lambda values: encode_basestring(", ".join(map(str, items_of(values)))))
    if issubclass(target, WireEnum):
        return _text
    return _struct_writer(target)


def _scalar_writer(scalar: Scalar) -> ToJson:
    if scalar.name in _BARE:
        return scalar.write
    if scalar.name in _FLOATS:
        named_ = {"INF": '"Infinity"', "-INF": '"-Infinity"', "NaN": '"NaN"'}
        return lambda value: named_.get(text := scalar.write(value), text)
    if scalar.name in ("QName", "NOTATION"):
        to_text = text_of(scalar, _NO_TYPES)
        return lambda value: encode_basestring(to_text(value))
    if scalar.read is None:
        return _text
    # All other texts need no escaping.
    return lambda value: f'"{scalar.write(value)}"'


_NO_TYPES = ModuleType("none")


def _checked(to_json: ToJson) -> ToJson:
    def write(value: Any) -> str:
        try:
            return to_json(value)
        except NOT_WRITABLE as error:
            raise EncodeError(f"cannot write {value!r}: {error}") from None

    return write


def _union_writer(union: Union, types: ModuleType) -> ToJson:
    writers = [type_writer(member, types) for member in union.members]

    def write(value: Any) -> str:
        for write_member in writers:
            try:
                return write_member(value)
            except EncodeError:
                continue
        if isinstance(value, str):
            return encode_basestring(value)
        raise EncodeError(f"cannot write {value!r}: not of any member type: {', '.join(union.members)}")

    return write


def _value_enum_writer(enum: Any, types: ModuleType) -> ToJson:
    write_value = type_writer(enum.wire_base, types)

    def write(value: Any) -> str:
        if not isinstance(value, enum):
            try:
                value = enum(value)
            except NOT_WRITABLE:
                raise EncodeError(f"cannot write {value!r}: not {enum.__name__}") from None
        return write_value(value.value)

    return write


def _list_writer(write: ToJson, nillable: bool) -> ToJson:
    def write_list(values: Any) -> str:
        pieces: list[str] = []
        for index, value in enumerate(items_of(values)):
            try:
                if value is not None and value is not NIL:
                    pieces.append(write(value))
                else:
                    pieces.append("null" if nillable else _refuse_nil())
            except EncodeError as error:
                raise error.below(f"[{index}]") from None
        return f"[{', '.join(pieces)}]"

    return write_list


def _struct_writer(cls: type[Any]) -> ToJson:
    own = type_class(cls)

    def write(value: object) -> str:
        if not isinstance(value, own):
            raise expected(cls.__name__, value)
        return struct_writer(type(value))(value)

    return write


def _write_any(value: Any) -> str:
    if isinstance(value, Struct):
        return struct_writer(type(value))(value)
    if is_value_enum(type(value)):
        value = value.value
    for kind, name in _KINDS:
        if isinstance(value, kind):
            return _checked(_scalar_writer(SCALARS[name]))(value)
    if isinstance(value, (list, tuple)):
        return _list_writer(_write_any, True)(value)
    if isinstance(value, dict):
        # Imported late: not every contract has maps.
        from .json_maps import object_of

        return object_of(value, _write_any, _write_any)
    from .any_element import AnyElement

    if isinstance(value, AnyElement):
        return _write_element(value)
    raise EncodeError(f"cannot write {type(value).__name__} as xs:anyType")


_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (int, "long"),
    (float, "double"),
    (Decimal, "decimal"),
    (str, "string"),
    (bytes, "base64Binary"),
    (datetime, "dateTime"),
    (date, "date"),
    (time, "time"),
    (QualifiedName, "QName"),
)
