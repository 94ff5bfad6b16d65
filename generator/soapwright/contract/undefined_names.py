"""Hints for undefined names, most of which are misspelled or have the wrong prefix."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import BUILTINS

_FEW = 5
"""The most names that a message lists."""
_LENGTHS = 3
"""The largest difference in length between a name and its misspelling."""


def of_schema(kind: str, text: str, name: QName, known: Iterable[QName], others: Iterable[QName] = ()) -> str:
    """Return the hint for an undefined name of a type, an element … that is written as `text`.

    `known` are the names of its kind, `others` those of the kind it is confused with: elements for types,
    types for elements.
    """
    if kind == "type":
        known = [*known, *(QName(XS, one) for one in sorted(BUILTINS))]
        if name.namespace == XS:
            near = _nearest(name, known)
            asked = f" Did you mean {_spelled(text, near)!r}?" if near else ""
            return f"XSD has no type of that name.{asked}"
    if found := _alike(text, name, known, "import the schema file that defines it"):
        return found
    if kind == "element" and name.namespace == XS and name.name in BUILTINS:
        return _TYPE.format(name)
    if name in others:
        return f"{name} is an element: write element, not type." if kind == "type" else _TYPE.format(name)
    return f"No schema read defines {name}: add it, or import the schema file that defines it."


def of_wsdl(name: QName, known: Iterable[QName]) -> str:
    """Return the hint for an undefined name of a message, a port type or a binding."""
    names = list(known)
    there = f" Defined names: {', '.join(map(str, names))}." if 0 < len(names) <= _FEW else ""
    return _alike(str(name), name, names, _WSDL) or f"Add it, or {_WSDL}.{there}"


_WSDL = "import the WSDL that defines it"
_TYPE = "{} is a type: write type, not element, or declare an element of that type."


def _alike(text: str, name: QName, known: Iterable[QName], otherwise: str) -> str:
    """Return which definition may be meant: the same name in another namespace, or a similar name."""
    names = list(known)
    elsewhere = [one for one in names if one.name == name.name]
    if elsewhere:
        one = elsewhere[0]
        if not one.namespace:
            return f"{one.name!r} is defined without a namespace: is a targetNamespace missing there?"
        if not name.namespace:
            return f"{one.name!r} is defined in {one.namespace}: write it with a prefix of that namespace."
        return f"{one.name!r} is defined in {one.namespace}, not in {name.namespace}: is the prefix right?"
    near = _nearest(name, names)
    return f"Did you mean {_spelled(text, near)!r}? If not, add it, or {otherwise}." if near else ""


def _nearest(name: QName, known: Iterable[QName]) -> QName | None:
    """Return the most similar name of the same namespace, None if there is none."""
    wanted = name.name.casefold()
    spelled = {
        one.name.casefold(): one
        for one in known
        if one.namespace == name.namespace and abs(len(one.name) - len(name.name)) <= _LENGTHS
    }
    found = difflib.get_close_matches(wanted, sorted(spelled), cutoff=0.75)
    return spelled[found[0]] if found else None


def _spelled(text: str, name: QName) -> str:
    """Return a name as it would be written instead of a text."""
    if text.startswith("{"):
        return str(name)
    prefix, colon, _ = text.rpartition(":")
    return f"{prefix}{colon}{name.name}"
