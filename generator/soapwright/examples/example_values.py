"""Example values of simple types, within the facets of the contract; always the same for a contract."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from decimal import Decimal

from soapwright.base.qname import QName
from soapwright.contract.schema_model import NO_FACETS, Atomic, Facets, List, Type, Union
from soapwright.examples.pattern_checks import taken
from soapwright.examples.patterns import text_for

_TEXTS = {
    "boolean": "true",
    "dateTime": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "time": "12:00:00Z",
    "float": "1.5",
    "double": "1.5",
    "decimal": "1.5",
    "base64Binary": "AAECAw==",
    "hexBinary": "00010203",
    "QName": "xml:example",
    "NOTATION": "xml:example",
    "language": "en",
    "duration": "P1D",
    "gYear": "2026",
    "gYearMonth": "2026-01",
    "gMonth": "--01",
    "gMonthDay": "--01-31",
    "gDay": "---31",
    "anyURI": "https://example.com/",
    "negativeInteger": "-1",
    "nonPositiveInteger": "-1",
}
_FREE = frozenset("string normalizedString token anySimpleType anyType".split())
"""Types with arbitrary text, for which the field's name makes a good example."""
_NAMES = frozenset("Name NCName NMTOKEN NMTOKENS ENTITY ENTITIES".split())
_INTEGERS = frozenset(
    """integer nonPositiveInteger negativeInteger nonNegativeInteger positiveInteger long int short
    byte unsignedLong unsignedInt unsignedShort unsignedByte""".split()
)
_OCTETS = {"hexBinary": "00", "base64Binary": "AAAA"}


class ExampleValues:
    """Makes example values of the simple types of a contract."""

    def __init__(self, types: Mapping[QName, Type]) -> None:
        self._types = types
        self._made: dict[tuple[QName, str], str] = {}
        self._ids = 0

    def text(self, type_: QName, name: str) -> str:
        """Return a text for a simple type; `name` is the name of the field that it is for."""
        if type_.is_builtin and type_.name in ("ID", "IDREF", "IDREFS"):
            self._ids += type_.name == "ID"
            return f"id{self._ids}"
        key = (type_, name)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._text(type_, name, NO_FACETS)
        return found

    def builtin(self, type_: QName) -> str:
        """Return the built-in type that a simple type restricts, "" for a list, a union or another type."""
        while isinstance(found := self._types.get(type_), Atomic):
            type_ = found.base
        return type_.name if type_.is_builtin else ""

    def _text(self, type_: QName, name: str, facets: Facets) -> str:
        found = self._types.get(type_)
        if isinstance(found, Atomic):
            facets = _narrowed(found.facets, facets)
            if found.values:
                return next(_within([value.text for value in found.values], facets), found.values[0].text)
            return self._text(found.base, name, facets)
        if isinstance(found, List):
            count = facets.length or facets.min_length or 1
            return " ".join([self._text(found.item, name, NO_FACETS)] * count)
        if isinstance(found, Union):
            return self._text(found.members[0], name, NO_FACETS) if found.members else ""
        return self._builtin(type_.name, name, facets)

    def _builtin(self, kind: str, name: str, facets: Facets) -> str:
        if kind in _INTEGERS or kind in ("decimal", "float", "double"):
            candidates = _numbers(kind, facets)
        elif kind in _OCTETS:
            length = facets.length or facets.min_length or 0
            candidates = iter((_TEXTS[kind],) if not length else (_octets(kind, length),))
        else:
            candidates = self._texts(kind, name, facets)
        return next(_within(candidates, facets), _TEXTS.get(kind, ""))

    def _texts(self, kind: str, name: str, facets: Facets) -> Iterator[str]:
        usual = name if kind in _FREE or kind in _NAMES else _TEXTS.get(kind, name)
        if not facets.patterns:
            yield _sized(usual, facets)
            return
        yield usual
        for pattern in facets.patterns:
            for longer in (0, 1, facets.length or facets.min_length or 2):
                yield text_for(pattern, longer)


def _narrowed(base: Facets, own: Facets) -> Facets:
    """Return the facets of a type, narrowed by those of a restriction."""
    stated = {one.name: getattr(own, one.name) for one in fields(own)}
    given = {name: value for name, value in stated.items() if value not in (None, ())}
    return replace(base, **given)


def _sized(text: str, facets: Facets) -> str:
    least = facets.length if facets.length is not None else facets.min_length or 0
    most = facets.length if facets.length is not None else facets.max_length
    text = text.ljust(least, "x")
    return text if most is None else text[:most]


def _octets(kind: str, length: int) -> str:
    if kind == "hexBinary":
        return "00" * length
    whole, rest = divmod(length, 3)
    return "AAAA" * whole + ("", "AA==", "AAA=")[rest]


def _numbers(kind: str, facets: Facets) -> Iterator[str]:
    whole = kind in _INTEGERS
    yield _TEXTS.get(kind, "1")
    if not whole:
        yield "1"
    yield "0"
    step = Decimal(1) if whole else Decimal(1).scaleb(-(facets.fraction_digits or 0))
    for bound, move in (
        (facets.min_inclusive, Decimal(0)),
        (facets.max_inclusive, Decimal(0)),
        (facets.min_exclusive, step),
        (facets.max_exclusive, -step),
    ):
        if bound is not None and bound not in ("INF", "-INF", "NaN"):
            yield str(Decimal(bound) + move)
    for pattern in facets.patterns:
        yield text_for(pattern)
        yield text_for(pattern, 1)


def _within(candidates: Iterator[str] | list[str], facets: Facets) -> Iterator[str]:
    """Yield those of some texts that the facets allow."""
    for text in candidates:
        fits = _is_sized(text, facets) and _is_bounded(text, facets)
        if fits and (not facets.patterns or taken(facets.patterns, [text])):
            yield text


def _is_sized(text: str, facets: Facets) -> bool:
    # The length of binary values and lists is counted differently, and their makers take care of it.
    if facets.patterns and facets.length is not None and len(text) != facets.length:
        return False
    if facets.patterns and facets.min_length is not None and len(text) < facets.min_length:
        return False
    digits = text.lstrip("+-").replace(".", "")
    return facets.total_digits is None or not digits.isdecimal() or len(digits) <= facets.total_digits


def _is_bounded(text: str, facets: Facets) -> bool:
    bounds = (facets.min_inclusive, facets.min_exclusive, facets.max_inclusive, facets.max_exclusive)
    if not any(bounds):
        return facets.fraction_digits is None or len(text.partition(".")[2]) <= facets.fraction_digits
    try:
        value = Decimal(text)
        low, above, high, below = (None if bound is None else Decimal(bound) for bound in bounds)
    except ArithmeticError:
        return True
    return (
        (low is None or value >= low)
        and (above is None or value > above)
        and (high is None or value <= high)
        and (below is None or value < below)
        and (facets.fraction_digits is None or len(text.partition(".")[2]) <= facets.fraction_digits)
    )
