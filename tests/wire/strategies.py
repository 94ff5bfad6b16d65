"""Random samples of a contract's types, for property tests."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone
from functools import cache
from typing import Any

from hypothesis import strategies as st

from soapwright.base.qname import QName
from soapwright.contract.schema_views import Alias, Array, Enum, Field, Flags, Map, Struct, Tokens
from soapwright.contract.views import ContractView
from soapwright.runtime.names import QualifiedName

from .builtin_values import XML
from .clients import contract
from .samples import NOTHING, Choice, Items, Leaf, Many, Pairs, Record, Sample, Words

# Characters allowed in XML.
CHARACTERS = st.characters(
    exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"
) | st.sampled_from("\t\n\r&<>\"']")
TEXT = st.text(CHARACTERS, max_size=12)
WORD = st.from_regex(r"[a-z][a-z0-9]{0,7}", fullmatch=True)

# XSD ends at fourteen hours.
ZONES = st.sampled_from([None, UTC]) | st.integers(-14 * 60, 14 * 60).map(
    lambda minutes: timezone(timedelta(minutes=minutes))
)
FINITE = st.floats(allow_nan=False)


def _whole(low: int, high: int) -> st.SearchStrategy[Any]:
    return st.integers(low, high)


BUILTIN_STRATEGIES: dict[str, st.SearchStrategy[Any]] = {
    "string": TEXT,
    "anySimpleType": TEXT,
    # These may not have line breaks or tabs, or not those blanks.
    "normalizedString": st.from_regex(r"[ a-z&<]{0,8}", fullmatch=True),
    "token": WORD,
    "language": st.from_regex(r"[a-z]{2}(-[A-Z0-9]{2})?", fullmatch=True),
    "Name": WORD,
    "NCName": WORD,
    "NMTOKEN": WORD,
    "NMTOKENS": st.lists(WORD, min_size=1, max_size=3).map(" ".join),
    # An ID occurs once in a document.
    "ID": st.uuids().map(lambda found: f"id-{found}"),
    "anyURI": WORD.map("urn:x:{}".format),
    "QName": WORD.map(lambda name: QualifiedName(XML, name)),
    "duration": st.integers(0, 99).map("P{}D".format),
    "gYearMonth": st.integers(1000, 9999).map("{}-12".format),
    "gYear": st.integers(1000, 9999).map(str),
    "gMonthDay": st.integers(10, 28).map("--02-{}".format),
    "gDay": st.integers(10, 31).map("---{}".format),
    "gMonth": st.integers(10, 12).map("--{}".format),
    "boolean": st.booleans(),
    # libxml2, which checks the result, ends at 24 digits.
    "decimal": st.decimals(
        allow_nan=False, allow_infinity=False, min_value=-(10**17), max_value=10**17, places=6
    ),
    "float": FINITE,
    "double": FINITE,
    "dateTime": st.datetimes(timezones=ZONES),
    "date": st.dates(),
    "time": st.times(timezones=ZONES),
    "base64Binary": st.binary(max_size=9),
    "hexBinary": st.binary(max_size=9),
    "integer": _whole(-(10**23), 10**23),
    "nonPositiveInteger": _whole(-(10**23), 0),
    "negativeInteger": _whole(-(10**23), -1),
    "nonNegativeInteger": _whole(0, 10**23),
    "positiveInteger": _whole(1, 10**23),
    **{
        name: _whole(-(1 << bits - 1), (1 << bits - 1) - 1)
        for name, bits in (("long", 64), ("int", 32), ("short", 16), ("byte", 8))
    },
    **{
        name: _whole(0, (1 << bits) - 1)
        for name, bits in (
            ("unsignedLong", 64),
            ("unsignedInt", 32),
            ("unsignedShort", 16),
            ("unsignedByte", 8),
        )
    },
}


@cache
def samples(service: str, name: QName, depth: int = 0) -> st.SearchStrategy[Sample]:
    """Return the samples of a type; `depth` says how many structs are around it."""
    held = contract(service)
    found = held.types.get(name)
    if found is None:
        return BUILTIN_STRATEGIES[name.name].map(lambda value: Leaf(name, "", value))
    if isinstance(found, Alias):
        return samples(service, found.target, depth)
    if isinstance(found, Enum):
        return st.sampled_from(found.texts).map(lambda text: Choice(found, text))
    if isinstance(found, Flags):
        flags = st.lists(st.sampled_from(found.texts), unique=True, max_size=4)
        return flags.map(lambda texts: Words(found, tuple(texts)))
    if isinstance(found, Tokens):
        tokens = st.lists(samples(service, found.item, depth), max_size=4)
        return tokens.map(lambda leaves: Words(found, tuple(leaves)))  # type: ignore[arg-type]
    if isinstance(found, Array):
        return _many(service, found.item, depth).map(lambda items: Items(found, tuple(items)))
    if isinstance(found, Map):
        keys = samples(service, found.key.type, depth)
        values = _or_nil(found.value, samples(service, found.value.type, depth))
        pairs = st.lists(st.tuples(keys, values), max_size=3, unique_by=lambda pair: repr(pair[0]))
        return pairs.map(lambda pairs: Pairs(found, tuple(pairs)))
    assert isinstance(found, Struct)
    return st.one_of([records(service, struct, depth + 1) for struct in _concrete(held, found)])


def _concrete(held: ContractView, struct: Struct) -> list[Struct]:
    below = [other for child in held.derived(struct.name) for other in _concrete(held, child)]
    return below if struct.abstract else [struct, *below]


def _many(service: str, item: Field, depth: int) -> st.SearchStrategy[list[Sample]]:
    if depth > MAX_DEPTH:
        return st.just([])
    return st.lists(_or_nil(item, st.deferred(lambda: samples(service, item.type, depth))), max_size=2)


def _or_nil(held: Field, found: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return found | st.just(NOTHING) if held.nillable else found


MAX_DEPTH = 4


@cache
def records(service: str, struct: Struct, depth: int = 0) -> st.SearchStrategy[Record]:
    """Return the samples of exactly this struct."""
    fields = contract(service).fields(struct)

    @st.composite
    def build(draw: st.DrawFn) -> Record:
        found = []
        for inner in fields:
            required = inner.min_occurs > 0
            if not required and (depth > MAX_DEPTH or draw(st.booleans())):
                continue
            if inner.repeated:
                many = draw(_many(service, inner, depth))
                # No value at all is the field left out.
                found += [(inner, Many(tuple(many)))] if many else []
            else:
                # A received nil is None, so only a required field is written as nil again.
                one = samples(service, inner.type, depth)
                found.append((inner, draw(_or_nil(inner, one) if required else one)))
        return Record(struct, tuple(found))

    return build()
