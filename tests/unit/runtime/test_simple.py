"""Simple types: texts to values and back."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from soapwright.runtime.names import QualifiedName
from soapwright.runtime.scalars import NOT_OF_TYPE, NOT_WRITABLE
from soapwright.runtime.simple import (
    converter,
    is_scoped,
    is_simple,
    scoped_converter,
    scoped_text_of,
    text_of,
)
from soapwright.runtime.wire import named
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "shop_simple",
    """
class Status(WireEnum):
    ON = "On"
    PADDED = " Off"

class Side(WireEnum):
    LEFT = "L"

class Days(WireFlags):
    MON = "Mon"
    TUE = "Tue"

class Level(WireIntEnum, base="xs:byte"):
    LOW = 1
    AGENT = 7, "007"

class Rate(WireValueEnum, base="xs:decimal"):
    LOW = "1.50"

Renamed = Simple("Status")
Plain = Simple("xs:boolean")
Padded = Simple("xs:decimal", spelling=True)
Spelt = Simple("xs:string", spelling=True)
Switch = Simple("xs:boolean", spelling=True, booleans=("1", "0"))
Names = Tokens("xs:QName")
Counts = Tokens("xs:int")
Words = Tokens("xs:string")
Prices = Tokens("Padded")
Plains = Tokens("Plain")
Spelt_Name = Simple("xs:QName", spelling=True)
Plain_Counts = Simple("Counts")
Spelt_Counts = Simple("Counts", spelling=True)
Spelt_Names = Simple("Names", spelling=True)
Number = Union("xs:int", "Status", "xs:boolean")
Numbers = Tokens("Number")
Sides = Union("Side", "Status")
Levels = Union("Level", "Side")
Word = Union("Status", "xs:string")
Named = Union("xs:byte", "xs:QName")
Several = Union("Counts", "xs:string")
Short = Union("Small", "xs:boolean")
Small = Simple("Byte")
Byte = Simple("xs:byte")
Ints = Array("int", "xs:int", SHOP)
Book = Map("pair", SHOP, ("key", "xs:string"), ("value", "xs:int"), SHOP)

@struct("Foo", SHOP)
class Foo(Struct):
    q: str | None = element("q", "xs:string")

Foos = Choice((("foo", SHOP, "Foo"),))
""",
)
NAME = QualifiedName("urn:a", "b")
STATUS, LEVEL = types.Status, types.Level


def shown(value: object) -> tuple[object, ...]:
    """Return a value, its class without what keeps a text, and the text that it keeps."""
    items = [shown(one) for one in value] if isinstance(value, list) else value
    kept = getattr(value, "wire_text", None)
    return (items, kept, type(value) if kept is None else None)


@pytest.mark.parametrize(
    ("reference", "text", "value", "kept", "written"),
    [
        ("xs:string", " a<", " a<", None, " a&lt;"),
        ("xs:int", " 7 ", 7, None, "7"),
        ("xs:QName", "{urn:a}b", NAME, None, None),
        ("Renamed", "On", STATUS.ON, None, "On"),
        ("Status", "  On ", STATUS.ON, None, "On"),
        ("Status", " Off", STATUS.PADDED, None, " Off"),
        ("Status", "Later", STATUS("Later"), None, "Later"),
        ("Days", "Mon  Tue", [types.Days.MON, types.Days.TUE], None, "Mon Tue"),
        ("Level", "007", LEVEL.AGENT, None, "007"),
        ("Level", " 1", LEVEL.LOW, None, "1"),
        ("Rate", "1.5", types.Rate.LOW, None, "1.50"),
        ("Plain", "1", True, None, "true"),
        ("Padded", "1.50", Decimal("1.5"), None, "1.50"),
        ("Padded", " +1.50", Decimal("1.5"), " +1.50", " +1.50"),
        ("Spelt", " a", " a", None, " a"),
        ("Switch", "1", True, None, "1"),
        ("Switch", "0", False, None, "0"),
        ("Names", " {urn:a}b  {urn:a}b", [NAME, NAME], None, None),
        ("Spelt_Names", " {urn:a}b", [NAME], None, None),
        ("Words", " a  b&", ["a", "b&"], None, "a b&amp;"),
        ("Counts", " 1  02", [1, 2], None, "1 2"),
        ("Plain_Counts", " 1  02", [1, 2], None, "1 2"),
        ("Spelt_Counts", " 1  02", [1, 2], " 1  02", " 1  02"),
        ("Spelt_Counts", "1 2", [1, 2], None, "1 2"),
        ("Plains", "1  true", [True, True], None, "true true"),
        ("Prices", "+1  2", [Decimal(1), Decimal(2)], "+1  2", "+1  2"),
        ("Numbers", "1 On  true", [1, STATUS.ON, True], "1 On  true", "1 On  true"),
        ("Number", "01", 1, "01", "01"),
        ("Number", "true", True, None, "true"),
        ("Number", "On", STATUS.ON, None, "On"),
        ("Number", "Later", STATUS("Later"), None, "Later"),
        ("Sides", " Off", STATUS.PADDED, None, " Off"),
        ("Sides", " L ", types.Side.LEFT, None, "L"),
        ("Sides", "Later", types.Side("Later"), None, "Later"),
        ("Word", " On ", STATUS.ON, None, "On"),
        ("Word", " Later ", " Later ", None, " Later "),
        ("Levels", "Later", types.Side("Later"), None, "Later"),
        ("Named", "{urn:a}b", NAME, None, None),
        ("Named", "300x", "300x", None, "300x"),
        ("Several", "1  2", [1, 2], "1  2", "1  2"),
        ("Several", "1 x", "1 x", None, "1 x"),
        ("Short", "300", "300", None, "300"),
        ("Short", "100", 100, None, "100"),
    ],
)
def test_texts_are_values_and_values_texts(
    reference: str, text: str, value: Any, kept: str | None, written: str | None
) -> None:
    target = named(reference, types)
    convert = converter(target, types)
    found = text if convert is None else convert(text)
    assert found == value
    assert isinstance(found, type(value))
    assert getattr(found, "wire_text", None) == kept
    scoped = scoped_converter(target, types)(text, None)
    assert shown(scoped) == shown(found)
    if written is not None:
        assert text_of(target, types)(found) == written
        assert scoped_text_of(target, types)(found, None) == written
    else:
        scope: dict[str | None, str] = {}

        def declare(uri: str, _: str) -> str:
            scope["p"] = uri
            return "p"

        again = scoped_text_of(target, types)(found, declare)
        assert again.replace("p:b", "{urn:a}b") == " ".join(text.split())
        assert scoped_converter(target, types)(again, scope) == value


@pytest.mark.parametrize("reference", ["Named", "Spelt_Name"])
def test_qualified_names_do_not_keep_prefixes_of_another_place(reference: str) -> None:
    found = scoped_converter(named(reference, types), types)("a:b", {"a": "urn:a"})
    assert (found, getattr(found, "wire_text", None)) == (NAME, None)


@pytest.mark.parametrize("reference", ["Spelt_Counts", "Prices", "Numbers"])
def test_a_list_that_was_changed_is_written_as_it_is(reference: str) -> None:
    target = named(reference, types)
    found = scoped_converter(target, types)("01  2", None)
    assert text_of(target, types)(found) == "01  2"
    found.append(3)
    assert text_of(target, types)(found) == "01 2 3"


@pytest.mark.parametrize(
    ("reference", "simple", "scoped"),
    [
        ("xs:int", True, False),
        ("xs:QName", True, True),
        ("xs:NOTATION", True, True),
        ("Status", True, False),
        ("Days", True, False),
        ("Level", True, False),
        ("Rate", True, False),
        ("Padded", True, False),
        ("Counts", True, False),
        ("Names", True, True),
        ("Spelt_Names", True, True),
        ("Number", True, False),
        ("Named", True, True),
        ("Ints", False, False),
        ("Book", False, False),
        ("Foos", False, False),
        ("Foo", False, False),
    ],
)
def test_kinds_of_types(reference: str, simple: bool, scoped: bool) -> None:
    target = named(reference, types)
    assert is_simple(target) is simple
    assert is_scoped(target, types) is scoped


@pytest.mark.parametrize(
    ("reference", "text", "message"),
    [
        ("xs:int", "x", "not a whole number"),
        ("Counts", "1 x", "not a whole number"),
        ("Plain", "x", "neither true nor false"),
        ("Padded", "x", "not a decimal number"),
        ("Level", "x", "not a whole number"),
        ("Names", "a:b", "the prefix 'a' is not declared"),
    ],
)
def test_texts_of_another_type(reference: str, text: str, message: str) -> None:
    target = named(reference, types)
    convert = converter(target, types)
    assert convert is not None
    with pytest.raises(NOT_OF_TYPE):
        convert(text)
    with pytest.raises(NOT_OF_TYPE, match=message):
        scoped_converter(target, types)(text, {})


@pytest.mark.parametrize(
    ("reference", "value", "message"),
    [
        ("Switch", 1, "not a bool"),
        ("Counts", 1, "not a list"),
        ("Names", NAME, "not a list"),
        ("Days", "Mon", "not a list"),
        ("Numbers", "1", "not a list"),
        ("Level", "x", "not Level"),
        ("Number", 1.5, "not of any member type: xs:int, Status, xs:boolean"),
    ],
)
def test_values_of_another_type(reference: str, value: Any, message: str) -> None:
    target = named(reference, types)
    for write in (text_of(target, types), lambda one: scoped_text_of(target, types)(one, None)):
        with pytest.raises(NOT_WRITABLE, match=message):
            write(value)


def test_tuples_are_lists() -> None:
    assert text_of(named("Counts", types), types)((1, 2)) == "1 2"
    assert text_of(named("Level", types), types)(7) == "007"
