"""Plan the classes of enumerations."""

from __future__ import annotations

from soapwright.base.naming import VALUE_ENUM_MEMBERS, ConstantName, Name, settle
from soapwright.contract.schema_views import Enum, Flags
from soapwright.python.code import Code, Constant, Items, Ref, Text, keyword
from soapwright.python.docstrings import Docstrings
from soapwright.python.module_refs import RUNTIME
from soapwright.python.planned import EnumMember, PlannedEnum
from soapwright.python.python_names import Names
from soapwright.python.python_types import INT, STR, python_type


def plan_enum(names: Names, docstrings: Docstrings, found: Enum | Flags) -> PlannedEnum:
    """Plan an enum or flags class."""
    kind = python_type(found.base.name) if isinstance(found, Enum) else STR
    reserved = frozenset() if kind == STR else VALUE_ENUM_MEMBERS
    idents = settle(names.naming.enum_member(text, reserved) for text in found.texts)
    called = dict(zip(found.texts, idents, strict=True))
    members = tuple(
        EnumMember(
            ConstantName(ident),
            value.text,
            _stated(kind, value.text),
            *docstrings.value(found, value, called),
        )
        for ident, value in zip(idents, found.values, strict=True)
    )
    keywords: tuple[tuple[Name, Code], ...] = ()
    if isinstance(found, Enum) and kind != STR:
        keywords = (keyword("base", Text(f"xs:{found.base.name}")),)
    return PlannedEnum(
        names.classes[found.name], _base(found, kind), members, docstrings.enum(found), keywords
    )


def _base(found: Enum | Flags, kind: Ref) -> Ref:
    if kind == STR:
        return Ref(Name("WireFlags" if isinstance(found, Flags) else "WireEnum"), f"{RUNTIME}.lazy_classes")
    return Ref(Name("WireIntEnum" if kind == INT else "WireValueEnum"), f"{RUNTIME}.value_enums")


def _stated(kind: Ref, text: str) -> Code:
    """Return the value of a member: its text, or the integer it represents, with the text if they differ."""
    number = _whole(text) if kind == INT else None
    if number is None:
        return Text(text)
    return Constant(number) if str(number) == text else Items((Constant(number), Text(text)))


def _whole(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None
