"""The effects of type changes on values, checked against XML Schema itself and the runtime's readers."""

from __future__ import annotations

from functools import cache
from itertools import permutations, product
from pathlib import Path

import pytest
from lxml import etree

from soapwright.base.qname import QName
from soapwright.compare import builtin_values
from soapwright.compare.change import Level
from soapwright.compare.value_changes import OTHER, SAME, Fit, Values
from soapwright.contract.builtins import BUILTINS
from soapwright.contract.schema_model import Value
from soapwright.contract.schema_views import Alias, Flags, Map, Tokens
from soapwright.contract.views import ContractView
from soapwright.runtime.scalars import SCALARS
from tests.unit.contract.schemas import Schemas

from .small_contracts import array, both_ways, enum, field, named, reported, struct

# At least one text of every type, and for most pairs of types one that distinguishes them.
TEXTS = [
    *(
        "0",
        "1",
        "-1",
        "127",
        "128",
        "255",
        "256",
        "32767",
        "32768",
        "65535",
        "65536",
        "2147483647",
        "2147483648",
    ),
    *("4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551615"),
    *("18446744073709551616", "-128", "-129", "-32768", "-32769", "-2147483648", "-2147483649"),
    *("-9223372036854775808", "-9223372036854775809", "1.5", "-0.5", "1E5", "INF", "NaN", "true", "false"),
    *(
        "2026-05-01",
        "2026-05-01Z",
        "2026-05-01T10:00:00",
        "2026-05-01T10:00:00Z",
        "10:00:00",
        "2026",
        "2026-05",
    ),
    *(
        "--05-01",
        "---01",
        "--05",
        "P1D",
        "YWJj",
        "YWI=",
        "abcd",
        "ABCDEF",
        "",
        "a b",
        " a ",
        "a\tb",
        "a:b",
        "a/b",
    ),
    *("a_b", "-a", "en", "en-GB", "http://a.b/c d", "x" * 40, "a  b", "é", ":a", "a.b"),
]
# Those that the schema processor takes any text for, or that need a document around them.
UNCHECKED = {
    "base64Binary",
    "anyType",
    "anySimpleType",
    "NOTATION",
    "QName",
    "ID",
    "IDREF",
    "IDREFS",
    "ENTITY",
    "ENTITIES",
}
CHECKED = sorted(BUILTINS - UNCHECKED)


@cache
def _of(builtin: str) -> set[str]:
    """Return those of the texts that are of a type, by the schema processor."""
    schema = etree.XMLSchema(
        etree.fromstring(
            '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'
            f'<xs:element name="v" type="xs:{builtin}"/></xs:schema>'
        )
    )
    made = {}
    for text in TEXTS:
        made[text] = etree.Element("v")
        made[text].text = text
    return {text for text, node in made.items() if schema.validate(node)}


def test_every_builtin_has_a_text() -> None:
    assert [name for name in CHECKED if not _of(name)] == []


def test_a_type_includes_itself() -> None:
    assert [one for one in CHECKED if not builtin_values.includes(one, one)] == []


def test_a_wider_type_accepts_all_texts_of_a_narrower_one() -> None:
    for one, other in product(CHECKED, CHECKED):
        if builtin_values.includes(one, other):
            assert _of(other) <= _of(one), (one, other)


def test_a_narrower_type_accepts_some_texts_of_a_wider_one() -> None:
    for one, other in product(CHECKED, CHECKED):
        if builtin_values.is_narrower(one, other):
            assert _of(one) & _of(other), (one, other)


@pytest.mark.parametrize(
    ("one", "other", "included", "narrower"),
    [
        ("long", "long", True, False),
        ("long", "int", True, False),
        ("int", "long", False, True),
        ("nonNegativeInteger", "unsignedInt", True, False),
        ("int", "unsignedInt", False, True),
        ("negativeInteger", "nonNegativeInteger", False, False),
        ("nonPositiveInteger", "nonNegativeInteger", False, True),
        ("integer", "positiveInteger", True, False),
        ("decimal", "integer", True, False),
        ("integer", "decimal", False, True),
        ("decimal", "boolean", False, False),
        ("float", "double", False, True),
        ("double", "float", True, False),
        ("float", "decimal", True, False),
        ("string", "date", True, False),
        ("token", "date", True, False),
        ("normalizedString", "NMTOKENS", True, False),
        ("token", "normalizedString", False, True),
        ("token", "anySimpleType", False, False),
        ("Name", "IDREF", True, False),
        ("ID", "IDREF", False, True),
        ("language", "anyURI", False, True),
        ("date", "string", False, False),
        ("date", "dateTime", False, False),
        ("string", "anyType", False, False),
        ("int", "anyType", False, False),
        ("gMonth", "string", False, True),
        ("anyType", "anyType", True, False),
        ("anyType", "string", True, False),
        ("anySimpleType", "int", True, False),
    ],
)
def test_which_values_a_type_has_of_another_one(one: str, other: str, included: bool, narrower: bool) -> None:
    assert builtin_values.includes(one, other) is included
    assert builtin_values.is_narrower(one, other) is narrower


def _is_read(reader: str, text: str) -> bool:
    read = SCALARS[reader].read
    try:
        return read is None or read(text) is not None
    except (ValueError, ArithmeticError):
        return False


def test_types_that_are_said_to_be_readable_are_read() -> None:
    for reader, written in product(CHECKED, CHECKED):
        if builtin_values.reads(reader, written):
            assert all(_is_read(reader, text) for text in _of(written)), (reader, written)


@pytest.mark.parametrize(
    ("reader", "written", "expected"),
    [
        ("anyType", "anyType", True),
        ("anyType", "int", True),
        ("string", "anyType", False),
        ("string", "int", True),
        ("int", "unsignedLong", True),
        ("int", "decimal", False),
        ("float", "int", True),
        ("float", "boolean", False),
        ("decimal", "int", True),
        ("date", "dateTime", False),
    ],
)
def test_which_types_a_client_reads_as_another_one(reader: str, written: str, expected: bool) -> None:
    assert builtin_values.reads(reader, written) is expected


# types of the contract


def pairs(name: str, value: str, key: str = "Name") -> Map:
    """Return a map whose pairs have such a key and value."""
    item = field("Pair", "Pair", 0, None)
    return Map(named(name), item, field(key), field("Value", value))


def _typed(type_: str) -> ContractView:
    """Return a contract with a field of a type that both requests and responses hold."""
    order = struct(
        "Order",
        field("X", type_),
        *(field(one, one) for one in ("Size", "Sizes", "Few", "Options", "Options2", "Numbers", "Words")),
        *(
            field(one, one)
            for one in ("Id", "Ad", "TextAd", "Ads", "Longs", "Ints", "NullableLongs", "Others")
        ),
    )
    return both_ways(
        order,
        enum("Size", "S", "L"),
        enum("Sizes", "S", "L", "XL"),
        enum("Few", "S"),
        Flags(named("Options"), (Value("S"), Value("L"))),
        Flags(named("Options2"), (Value("S"), Value("L"), Value("XL"))),
        Tokens(named("Numbers"), named("xs:int")),
        Tokens(named("Words"), named("xs:string")),
        Alias(named("Id"), named("xs:long")),
        Alias(named("Advert"), named("Ad")),
        struct("Ad", "Title"),
        struct("TextAd", "Text", base="Ad"),
        array("Ads", "Ad"),
        array("Longs", "xs:long"),
        array("Ints", "xs:int"),
        array("NullableLongs", "xs:long", nillable=True),
        array("MoreNullableLongs", "xs:long", nillable=True),
        array("Others", "Size"),
        array("MoreLongs", "xs:long"),
        pairs("Names", "xs:string"),
        pairs("NamesOfTokens", "xs:token"),
        pairs("Keys", "xs:string", "Key"),
        struct("Pair", "Name", "Value"),
    )


@pytest.mark.parametrize(
    ("old", "new", "hit"),
    [
        ("xs:int", "xs:long", ""),
        ("xs:long", "xs:int", "requests=warning"),
        ("xs:int", "xs:unsignedInt", "requests=warning"),
        ("xs:long", "Id", ""),
        ("Id", "xs:int", "requests=warning"),
        ("xs:int", "xs:decimal", "responses=breaking code=breaking"),
        ("xs:decimal", "xs:int", "requests=warning code=breaking"),
        ("xs:float", "xs:double", ""),
        ("xs:double", "xs:float", "requests=warning"),
        ("xs:string", "xs:anyURI", "requests=warning"),
        ("xs:token", "xs:string", ""),
        ("xs:string", "xs:int", "requests=breaking code=breaking"),
        ("xs:dateTime", "xs:date", "requests=breaking responses=breaking code=breaking"),
        ("xs:int", "xs:anyType", "responses=breaking code=breaking"),
        ("xs:anyType", "xs:int", "requests=breaking code=breaking"),
        ("Size", "xs:string", "code=breaking"),
        ("Size", "xs:token", "requests=warning code=breaking"),
        ("xs:string", "Size", "requests=warning code=breaking"),
        ("xs:int", "Size", "requests=breaking responses=breaking code=breaking"),
        ("Size", "Sizes", "code=breaking"),
        ("Size", "Few", "requests=breaking code=breaking"),
        ("Size", "Options", "responses=breaking code=breaking"),
        ("Options", "Size", "requests=warning code=breaking"),
        ("Options", "Options2", "code=breaking"),
        ("Options", "xs:string", "responses=breaking code=breaking"),
        ("xs:string", "Options", "requests=warning code=breaking"),
        ("Numbers", "Words", "responses=breaking code=breaking"),
        ("Words", "xs:string", "responses=breaking code=breaking"),
        # What a derived type adds is skipped, but other derived types can no longer be sent.
        ("Ad", "TextAd", "requests=warning code=breaking"),
        ("TextAd", "Ad", "requests=breaking responses=breaking code=breaking"),
        ("Ad", "Size", "requests=breaking responses=breaking code=breaking"),
        ("Longs", "MoreLongs", ""),
        ("Longs", "NullableLongs", "responses=breaking code=breaking"),
        ("NullableLongs", "Longs", "requests=breaking code=breaking"),
        # The items have another name.
        ("Longs", "Ints", "requests=breaking responses=breaking"),
        ("Names", "NamesOfTokens", "requests=warning"),
        ("NamesOfTokens", "Names", ""),
        ("Names", "Keys", "requests=breaking responses=breaking"),
        ("Size", "xs:anyType", "responses=breaking code=breaking"),
        ("xs:anyType", "Size", "requests=breaking code=breaking"),
        ("Longs", "Ads", "requests=breaking responses=breaking code=breaking"),
        # Two names of one type.
        ("Ad", "Advert", ""),
        ("Advert", "Ad", ""),
        ("NullableLongs", "MoreNullableLongs", ""),
        # Types of different kinds.
        *(
            (old, new, "requests=breaking responses=breaking code=breaking")
            for old, new in permutations(("Ad", "Longs", "Names", "Words", "Size", "xs:int"), 2)
        ),
        ("xs:string", "Ad", "requests=breaking responses=breaking code=breaking"),
        ("Ad", "xs:string", "requests=breaking responses=breaking code=breaking"),
        ("xs:string", "Numbers", "requests=warning code=breaking"),
    ],
)
def test_a_field_with_another_type(old: str, new: str, hit: str) -> None:
    assert reported(_typed(old), _typed(new)) == [f"field-type-changed X {hit}".rstrip()]


def test_a_narrower_type_is_reported_by_name() -> None:
    def made(target: str) -> ContractView:
        return both_ways(
            struct("Order", field("A", "Id"), field("B", "Id")), Alias(named("Id"), named(target))
        )

    assert reported(made("xs:long"), made("xs:int")) == ["alias-target-changed Id requests=warning"]
    assert reported(made("xs:int"), made("xs:string")) == [
        "alias-target-changed Id responses=breaking code=breaking"
    ]


LIMITED = '<xs:simpleType name="{}"><xs:restriction base="xs:string"><xs:maxLength value="{}"/></xs:restriction></xs:simpleType>'


def test_a_limit_of_another_type_may_refuse_what_is_sent(tmp_path: Path) -> None:
    """A new limit of the same type is reported there, not wherever the type is used."""
    names = ("A", "B", "C")
    fields = "".join(f'<xs:element name="{name.lower()}" type="t:{name}"/>' for name in names)

    def made(*limits: int) -> ContractView:
        types = "".join(map(LIMITED.format, names, limits))
        return Schemas(tmp_path).view(types, fields)

    values = Values(made(5, 5, 5), made(5, 3, 7))
    a, b, c = (QName("urn:t", name) for name in names)
    assert values.fit(b, b) == values.fit(a, c) == SAME
    assert values.fit(a, b) == Fit(sent=Level.WARNING)


def test_a_type_of_another_kind_does_not_fit() -> None:
    """Neither one of the same name nor one that is derived from a type of this name."""
    old = both_ways(enum("Ad", "a"))
    new = both_ways(struct("TextAd", "Text", base="Ad"), struct("Ad", "Title"))
    for name in ("Ad", "TextAd"):
        assert Values(old, new).fit(named("Ad"), named(name)) == OTHER
        assert Values(new, old).fit(named(name), named("Ad")) == OTHER
