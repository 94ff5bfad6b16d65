"""Texts of example values as Python expressions."""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import dataclass

from soapwright.python.code import Ref
from soapwright.python.python_types import BOOL, BYTES, FLOAT, INT, OBJECT, STR
from soapwright.runtime.scalars import FALSE_TEXTS

_MADE = {
    "date": "date(2026, 1, 31)",
    "datetime": "datetime(2026, 1, 31, 12)",
    "time": "time(12)",
    "Decimal": "Decimal('1.5')",
}
"""Expressions for values of the standard library's classes."""

_INTEGER = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?[0-9]*\.?[0-9]+")
_ZEROS = re.compile("(00)+|A+={0,2}")
"""Octets that are zero, in either spelling."""
_QUOTABLE = re.compile(r"[\w .,:;/+=@#%&*()<>?\[\]{}|~^-]*")
"""Texts that need no escapes, neither in Python nor in a shell's double quotes."""


@dataclass(frozen=True, slots=True)
class Example:
    """A value as code, and the names it needs, each with its module."""

    text: str
    needs: frozenset[tuple[str, str]] = frozenset()

    @property
    def plain(self) -> bool:
        """Whether it is just a literal."""
        return not self.needs


def of_text(kind: Ref, text: str) -> Example | None:
    """Return the Python value of a text as code, another value of its kind if the text has none.

    None if it is not of a kind that has examples.
    """
    if kind in (STR, OBJECT):
        return Example(f"'{text}'" if text and _QUOTABLE.fullmatch(text) else "'text'")
    if kind == BOOL:
        return Example(str(text not in FALSE_TEXTS))
    if kind == INT:
        return Example(str(int(text)) if _INTEGER.fullmatch(text) else "1")
    if kind == FLOAT:
        return Example(str(float(text)) if _DECIMAL.fullmatch(text) else "1.5")
    if kind == BYTES:
        return Example(_octets(text))
    if kind.module not in ("datetime", "decimal") or kind.name not in _MADE:
        return None
    is_decimal = kind.name == "Decimal" and _DECIMAL.fullmatch(text)
    made = f"Decimal('{text}')" if is_decimal else _MADE[kind.name]
    return Example(made, frozenset({(kind.module, str(kind.name))}))


def _octets(text: str) -> str:
    """Return an expression for octets: zeros where examples have them, because their number counts."""
    if _ZEROS.fullmatch(text):
        return f"bytes({len(text) // 2 if text[0] == '0' else len(b64decode(text))})"
    return "b'text'"
