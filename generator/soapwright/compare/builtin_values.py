"""The values of XSD's built-in types: which include which, and which texts a client can read.

See XML Schema part 2, 3; what a client can read is defined in `runtime/scalars.py`.
"""

from __future__ import annotations

from soapwright.contract.builtins import TEXT_TYPES
from soapwright.python.python_types import FLOAT, INT, STR, python_type

_INFINITE = float("inf")
_INTEGERS: dict[str, tuple[float, float]] = {
    "integer": (-_INFINITE, _INFINITE),
    "nonPositiveInteger": (-_INFINITE, 0),
    "negativeInteger": (-_INFINITE, -1),
    "nonNegativeInteger": (0, _INFINITE),
    "positiveInteger": (1, _INFINITE),
    **{name: (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) for name, bits in (("long", 64), ("int", 32))},
    **{name: (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) for name, bits in (("short", 16), ("byte", 8))},
    **{f"unsigned{name}": (0, 2**bits - 1) for name, bits in (("Long", 64), ("Int", 32))},
    **{f"unsigned{name}": (0, 2**bits - 1) for name, bits in (("Short", 16), ("Byte", 8))},
}
_NUMBERS = {"decimal", "float", "double", *_INTEGERS}
# Every type derived from string by restriction, with its base; lists are not included.
_TEXT_BASES = {
    "normalizedString": "string",
    "token": "normalizedString",
    "language": "token",
    "NMTOKEN": "token",
    "Name": "token",
    "NCName": "Name",
    "ID": "NCName",
    "IDREF": "NCName",
    "ENTITY": "NCName",
}
_ANY_TEXT = {"string", "anySimpleType", "anyType"}
# Types of any text apart from white space; values of other kinds contain none.
_ANY_WORDS = {"normalizedString", "token"}


def includes(one: str, other: str) -> bool:
    """Return whether every text that is valid for `other` is valid for `one`."""
    if one == other or one in _ANY_TEXT:
        return other != "anyType" or one == "anyType"
    if one in _ANY_WORDS and other not in (*TEXT_TYPES, "anyType", "anySimpleType"):
        return True
    if one in _INTEGERS and other in _INTEGERS:
        (low, high), (lowest, highest) = _INTEGERS[one], _INTEGERS[other]
        return low <= lowest and highest <= high
    if one == "decimal":
        return other in _INTEGERS
    if one in ("double", "float"):
        return other in _NUMBERS and other != "double"
    above = _TEXT_BASES.get(other)
    return above is not None and includes(one, above)


def is_narrower(one: str, other: str) -> bool:
    """Return whether a type has some but not all of the other's values: numbers of numbers, texts of texts."""
    if includes(one, other):
        return False
    if one in _INTEGERS and other in _INTEGERS:
        return max(_INTEGERS[one][0], _INTEGERS[other][0]) <= min(_INTEGERS[one][1], _INTEGERS[other][1])
    texts = is_text(one) and is_text(other) and includes(other, one)
    return texts or any(kind.issuperset((one, other)) for kind in (_NUMBERS, TEXT_TYPES))


def is_text(name: str) -> bool:
    """Return whether values of a type are str in Python."""
    return python_type(name) == STR


def reads(one: str, other: str) -> bool:
    """Return whether the reader of `one` reads every text of `other` as the same value."""
    if is_text(one):
        return other != "anyType"
    if python_type(one) == INT:
        return other in _INTEGERS
    if python_type(one) == FLOAT:
        return other in _NUMBERS
    return includes(one, other)
