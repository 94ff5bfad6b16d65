"""What the statements of a contract say about fields and classes, and what `struct` makes of them."""

from __future__ import annotations

import sys
from typing import Any, get_type_hints
from unittest.mock import ANY

import pytest

from soapwright.runtime.struct import Struct, struct
from soapwright.runtime.wire import derived_name, is_plain, members, root_of, type_class
from tests.unit.runtime.contracts import OTHER, SHOP, contract

SOURCE = """from soapwright.runtime.errors import Fault
Tone = Choice((("high", SHOP, "Note"),))

@struct("Note", SHOP, kind="note", derived={"Long": "Long", "Short": "Short"}, kinds={"long": "Long"})
class Note(Struct):
    words: str | None = required(element("Words", "xs:string", nillable=True))
    lines: list[int] | None = element("Line", "xs:int", many=True, namespace=OTHER)
    size: int = element("Size", "xs:int", fixed="3", default="4", always=True)
    rank: int = attribute("rank", "xs:int", default="5")
    tag: str = attribute("tag", "xs:string", namespace=OTHER, fixed="t", always=True)

@struct("Long", OTHER)
class Long(Note):
    lines: list[int] | None = element("Line", "xs:int", many=True)
    turned: list[Line] | None = turns("Line")
    once: Line | None = turns("Line", many=False)
    tone: Note | None = choice("Tone")
    tones: list[Note] | None = choice("Tone", many=True)
    any: AnyElement | None = wildcard("##other")
    anys: list[AnyElement] | None = wildcard("##any", "lax", many=True, namespace=SHOP)
    more: dict[str, str] | None = any_attributes("##local", "skip")
    mixed: list[str] | None = texts()

@struct("", SHOP)
class Line(Struct):
    text: str | None = text_content("xs:string", default="x", fixed="y")

@struct("", SHOP, element=("message", OTHER), nillable=True)
class Message(Struct):
    all: object = whole("xs:anyType", nillable=True)
    session: str | None = header_part("Session", "xs:string", namespace=OTHER)
    scan: bytes | None = attachment("scan")
    photo: bytes | None = attachment("photo", "image/png")

@struct("Song", SHOP)
class Song(Struct):
    tone: Note | None = choice("Tone")

@struct("Reading", SHOP, remembers=True)
class Reading(Struct):
    value: int | None = element("value", "xs:int")

@struct("Shorter", SHOP)
class Shorter(Reading):
    value: int | None = required(element("value", "xs:int"))
    unit: str | None = element("unit", "xs:string")

@struct("Plain", SHOP)
class Plain(Struct):
    value: int | None = element("value", "xs:int")
    part: str | None = attribute("part", "xs:string")

@struct("", SHOP, element=("plain", SHOP))
class PlainElement(Plain):
    session: str | None = header_part("Session", "xs:string")

@struct("", SHOP, element=("wide", SHOP))
class WideElement(Plain):
    width: int | None = element("width", "xs:int")

@struct("", SHOP, element=("empty", SHOP))
class EmptyElement(Struct):
    pass

@struct("Refusal", SHOP)
class Refusal(Fault):
    number: int = required(element("number", "xs:int"))
    note: str | None = element("note", "xs:string")
"""


@pytest.fixture
def types() -> Any:
    return contract("stated_fields", SOURCE)


def test_fields_are_as_stated(types: Any) -> None:
    fields = {one.attribute: (one.wire.place, one.wire.name, one.wire.type) for one in members(types.Long)}
    assert fields == {
        "words": ("element", "Words", "xs:string"),
        "lines": ("element", "Line", "xs:int"),
        "size": ("element", "Size", "xs:int"),
        "rank": ("attribute", "rank", "xs:int"),
        "tag": ("attribute", "tag", "xs:string"),
        "turned": ("turns", "", "Line"),
        "once": ("turns", "", "Line"),
        "tone": ("choice", "", "Tone"),
        "tones": ("choice", "", "Tone"),
        "any": ("any", "strict", "##other"),
        "anys": ("any", "lax", "##any"),
        "more": ("any_attributes", "skip", "##local"),
        "mixed": ("texts", "", "xs:string"),
    }
    message = {
        one.attribute: (one.wire.place, one.wire.name, one.wire.type) for one in members(types.Message)
    }
    assert message == {
        "all": ("whole", "", "xs:anyType"),
        "session": ("header", "Session", "xs:string"),
        "scan": ("attachment", "scan", "application/octet-stream"),
        "photo": ("attachment", "photo", "image/png"),
    }


def test_only_fields_of_repeated_elements_hold_many(types: Any) -> None:
    many = [one.attribute for one in members(types.Long) if one.wire.many]
    assert many == ["lines", "turned", "tones", "anys"]
    stated = [*members(types.Long), *members(types.Message)]
    assert [one.attribute for one in stated if one.wire.nillable] == ["words", "all"]
    assert [one.attribute for one in stated if one.wire.required] == ["words"]
    assert [one.attribute for one in stated if one.wire.always] == ["size", "tag"]


def test_a_fixed_value_comes_before_a_default(types: Any) -> None:
    supplied = {one.attribute: one.wire.supplied for one in members(types.Long) if one.wire.supplied}
    assert supplied == {"size": "3", "rank": "5", "tag": "t"}
    assert [one.wire.supplied for one in members(types.Line)] == ["y"]


def test_a_field_is_in_the_namespace_of_its_class_unless_it_states_one(types: Any) -> None:
    found = {one.attribute: one.namespace.uri for one in members(types.Long)}
    assert found["words"] == SHOP.uri and found["rank"] == "" and found["tag"] == OTHER.uri
    # A field that is stated again is that of the class that does so.
    assert found["lines"] == found["any"] == OTHER.uri and found["anys"] == SHOP.uri
    assert {one.attribute: one.namespace.uri for one in members(types.Note)}["lines"] == OTHER.uri


def test_names_in_json_are_those_of_xml_unless_they_are_stated(types: Any) -> None:
    assert (types.Note.__wire__.kind, types.Note.__wire__.kinds) == ("note", {"long": "Long"})
    assert (types.Long.__wire__.kind, types.Long.__wire__.kinds) == ("Long", {})
    made = contract(
        "stated_kinds",
        """@struct("Note", SHOP, derived={"Long": "Long"})
class Note(Struct):
    pass
""",
    )
    assert made.Note.__wire__.kinds == {"Long": "Long"}


def test_a_class_knows_its_type_and_its_element(types: Any) -> None:
    assert root_of(types.Message) == ("message", OTHER)
    assert root_of(types.Note) == ("Note", SHOP)
    assert (derived_name(types.Long), derived_name(types.Note)) == ("Long", "")

    class Mine(types.Long):  # type: ignore[misc]
        """What a user makes of it."""

    assert derived_name(Mine) == "Long"
    assert type_class(Mine) is types.Long and type_class(types.Message) is types.Message
    assert type_class(types.PlainElement) is types.Plain
    assert type_class(types.WideElement) is types.WideElement
    assert type_class(types.EmptyElement) is types.EmptyElement
    assert type_class(str) is str

    class MyOwn(types.EmptyElement):  # type: ignore[misc]
        """What a user makes of an element."""

    assert type_class(MyOwn) is types.EmptyElement


def test_a_class_is_plain_if_its_fields_are_all_there_is_to_it(types: Any) -> None:
    assert [cls.__name__ for cls in vars(types).values() if hasattr(cls, "__wire__") and is_plain(cls)] == [
        "Plain",
        "PlainElement",
        "WideElement",
        "EmptyElement",
        "Refusal",
    ]


def test_only_new_fields_have_a_slot(types: Any) -> None:
    slots = {
        name: cls.__slots__
        for name, cls in vars(types).items()
        if isinstance(cls, type) and name != "Refusal" and issubclass(cls, Struct) and cls is not Struct
    }
    kept = ("_as_read",)
    assert slots == {
        "Note": ("words", "lines", "size", "rank", "tag", *kept),
        "Long": ("turned", "once", "tone", "tones", "any", "anys", "more", "mixed"),
        "Line": ("text",),
        "Message": ("all", "session", "scan", "photo", *kept),
        "Song": ("tone", *kept),
        "Reading": ("value", *kept),
        "Shorter": ("unit",),
        "Plain": ("value", "part"),
        "PlainElement": ("session",),
        "WideElement": ("width",),
        "EmptyElement": (),
    }
    for name in slots:
        assert not hasattr(getattr(types, name).__new__(getattr(types, name)), "__dict__")


def test_a_fault_has_defaults_instead_of_slots(types: Any) -> None:
    assert types.Refusal.note is None and not hasattr(types.Refusal, "number")
    raised = types.Refusal(number=3)
    assert (raised.number, raised.note, isinstance(raised, Exception)) == (3, None, True)


def test_what_is_not_passed_has_the_value_of_the_contract(types: Any) -> None:
    note = types.Note(words="w")
    assert (note.lines, note.size, note.rank, note.tag) == (None, 3, 5, "t")
    assert types.Note(words="w", size=7, rank=0, tag="").tag == ""
    # That of an element is for an empty one.
    assert types.Line().text is None


def test_structs_are_compared_and_shown_by_their_fields(types: Any) -> None:
    plain = types.Plain(value=1)
    assert plain == types.Plain(value=1) and plain not in (types.Plain(value=2), types.Plain(part="p"), "x")
    # Others may have their own opinion.
    assert plain == ANY
    assert list(plain.__rich_repr__()) == [("value", 1, None), ("part", None, None)]
    assert repr(plain) == "Plain(value=1)"


def test_type_hints_of_a_constructor_are_those_of_all_modules_that_state_fields() -> None:
    first = contract(
        "first_hints",
        """@struct("First", SHOP)
class First(Struct):
    when: Later | None = element("when", "xs:string")
""",
    )
    first.First()
    # A name may be defined after the first call.
    vars(sys.modules["first_hints.structs"])["Later"] = str
    assert get_type_hints(first.First.__init__) == {"when": str | None, "return": type(None)}
    vars(sys.modules["first_hints.structs"])["First_2"] = first.First
    second = contract(
        "second_hints",
        """from first_hints import First
Own = bytes

@struct("Second", SHOP)
class Second(First):
    what: Own | None = element("what", "xs:string")
""",
    )
    second.Second()
    hints = {"when": str | None, "what": bytes | None, "return": type(None)}
    assert get_type_hints(second.Second.__init__) == hints
    # One of the modules may be gone.
    del sys.modules["first_hints.structs"]

    @struct("Third", SHOP)
    class Third(second.Second):  # type: ignore[misc, name-defined]
        """A struct of this module."""

    assert Third(what=b"x").what == b"x"
