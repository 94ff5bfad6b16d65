"""Python names for every kind of wire name, as docs/naming.md describes them."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from soapwright.base import naming
from soapwright.base.naming import Naming, Style, class_name, constant_name, module_name, settle, snake_case

DOC = (Path(__file__).parents[3] / "docs" / "naming.md").read_text(encoding="utf-8")
PYTHON, WIRE = Naming(Style.PYTHON), Naming(Style.WIRE)


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("LastModifiedTime", "last_modified_time"),
        ("AdApiError", "ad_api_error"),
        ("MSClickId", "ms_click_id"),
        ("HTTPServer2Go", "http_server2_go"),
        ("Line1", "line1"),
        ("a1B2", "a1_b2"),
        ("ABC", "abc"),
        ("already_snake", "already_snake"),
        ("some-thing.odd", "some_thing_odd"),
        ("__dunder__", "dunder"),
        ("Größe", "größe"),
        ("x²", "x2"),
        ("x௰", "x"),
        ("1st", "field_1st"),
        ("", "field"),
        ("---", "field"),
    ],
)
def test_snake_case(wire: str, python: str) -> None:
    assert snake_case(wire) == python


@pytest.mark.parametrize(
    ("value", "python", "wire"),
    [
        ("DarkBlue", "DARK_BLUE", "DarkBlue"),
        ("None", "NONE", "None_"),
        ("class", "CLASS", "class_"),
        ("30 days", "VALUE_30_DAYS", "VALUE_30_days"),
        ("a-b", "A_B", "a_b"),
        ("", "VALUE", "VALUE"),
        ("mro", "MRO", "mro_"),
        ("title", "TITLE", "title_"),
        ("½", "VALUE_1_2", "VALUE_1_2"),
        ("Straße", "STRASSE", "Straße"),
        ("_", "UNDERSCORE", "UNDERSCORE"),
        (" ", "SPACE", "SPACE"),
        ("-1", "MINUS_1", "MINUS_1"),
        ("+1", "PLUS_1", "PLUS_1"),
        ("-0.5", "MINUS_0_5", "MINUS_0_5"),
        ("-INF", "MINUS_INF", "MINUS_INF"),
        ("A+", "A_PLUS", "A_PLUS"),
        ("a-", "A_MINUS", "a_MINUS"),
        ("C++", "C_PLUS_PLUS", "C_PLUS_PLUS"),
        ("C#", "C_HASH", "C_HASH"),
        ("UTC+01:00", "UTC_PLUS_01_00", "UTC_PLUS_01_00"),
        ("<18", "LESS_18", "LESS_18"),
        (">= 65", "GREATER_EQUALS_65", "GREATER_EQUALS__65"),
        ("10%", "VALUE_10_PERCENT", "VALUE_10_PERCENT"),
        ("%LIKE%", "PERCENT_LIKE_PERCENT", "PERCENT_LIKE_PERCENT"),
        ("!=", "NOT_EQUALS", "NOT_EQUALS"),
        ("<=", "LESS_EQUALS", "LESS_EQUALS"),
        ("\\", "BACKSLASH", "BACKSLASH"),
        # Between two words, a symbol is not more than that.
        ("soap+xml", "SOAP_XML", "soap_xml"),
        ("ISO-8859-1", "ISO_8859_1", "ISO_8859_1"),
        ("--None--", "NONE", "VALUE_None"),
        ("IVL<REAL>", "IVL_REAL", "IVL_REAL_"),
    ],
)
def test_enum_members(value: str, python: str, wire: str) -> None:
    assert (PYTHON.enum_member(value), WIRE.enum_member(value)) == (python, wire)


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("Customer", "Customer"),
        ("customer", "Customer"),
        ("ArrayOflong", "ArrayOflong"),
        ("some-thing.odd_name", "SomeThingOddName"),
        ("Struct", "Struct"),
        ("JSON", "JSON_"),
        ("None", "None_"),
        ("2nd", "Type2nd"),
        ("²", "Type2"),
        ("-", "Type"),
    ],
)
def test_class_names(wire: str, python: str) -> None:
    assert class_name(wire) == python


@pytest.mark.parametrize(
    ("wire", "python", "kept"),
    [
        ("Class", "class_", "Class"),
        ("List", "list", "List"),
        ("element", "element", "element"),
        ("self", "self_", "self_"),
        ("Self", "self_", "Self"),
        ("Match", "match", "Match"),
        ("Code", "code_", "Code"),
    ],
)
def test_reserved_names_get_an_underscore(wire: str, python: str, kept: str) -> None:
    reserved = frozenset({"code"})
    assert (PYTHON.member(wire, reserved), WIRE.member(wire, reserved)) == (python, kept)


def test_constants_of_a_module_do_not_hide_its_own() -> None:
    assert [constant_name(name) for name in ("all", "Customer", "10.0")] == ["ALL_", "CUSTOMER", "FIELD_10_0"]


@pytest.mark.parametrize(
    ("names", "taken", "settled"),
    [
        (["a", "b"], [], ["a", "b"]),
        (["a", "a", "a"], [], ["a", "a_2", "a_3"]),
        (["a", "a_2", "a"], [], ["a", "a_2", "a_3"]),
        (["a", "a", "a_2"], [], ["a", "a_2", "a_2_2"]),
        (["class_", "class_"], [], ["class_", "class_2"]),
        (["a"], ["a"], ["a_2"]),
    ],
)
def test_names_that_clash_are_numbered(names: list[str], taken: list[str], settled: list[str]) -> None:
    assert settle(names, taken) == settled


@given(st.lists(st.text(max_size=4)), st.lists(st.text(max_size=4)))
def test_resolved_names_differ_and_the_first_keeps_its_own(names: list[str], taken: list[str]) -> None:
    settled = settle(names, taken)
    assert len({*settled, *taken}) == len(settled) + len(set(taken))
    assert all(
        new == old
        for index, (new, old) in enumerate(zip(settled, names, strict=True))
        if old not in [*taken, *settled[:index]]
    )


@given(st.lists(st.sampled_from("abc")), st.sampled_from("abc"))
def test_a_name_added_at_the_end_renames_nothing(names: list[str], added: str) -> None:
    assert settle([*names, added])[:-1] == settle(names)


def test_every_text_of_ascii_symbols_has_a_name_of_its_own() -> None:
    symbols = [chr(code) for code in range(32, 127) if not chr(code).isalnum()]
    texts = [*symbols, *(a + b for a in symbols for b in symbols)]
    names = {PYTHON.enum_member(text) for text in texts}
    assert len(names) == len(texts)
    assert not any(name.startswith("VALUE") for name in names)


@given(st.integers(1), st.sampled_from(["", "+", "-"]), st.sampled_from(["", "+", "-"]))
def test_a_sign_makes_another_name(number: int, sign: str, other: str) -> None:
    for pattern in ("{0}{1}", "{1}{0}"):
        names = [PYTHON.enum_member(pattern.format(one, number)) for one in (sign, other)]
        assert (names[0] == names[1]) is (sign == other)


@given(st.text())
def test_any_text_becomes_a_name(text: str) -> None:
    made: list[str] = [class_name(text), constant_name(text)]
    for policy in (PYTHON, WIRE):
        made += [policy.member(text), policy.enum_member(text)]
    for name in made:
        # Python itself is the judge: what it reads is the name that is written.
        code = compile(f"{name} = 1", "", "exec")
        assert code.co_names == (name,)
        assert not keyword.iskeyword(name) and not name.startswith("_")


@given(st.text())
@example("Class")
@example("Pass")
@example("Länge" * 100)
@example("名" * 200)
def test_any_text_becomes_the_name_of_a_file_that_can_be_imported(text: str) -> None:
    name = module_name(text)
    assert compile(f"from .{name} import __name__", "", "exec")
    assert len(f"{name}.cpython-311.opt-1.pyc".encode()) <= 255


def test_reserved_names_are_documented() -> None:
    lists = re.findall(r"^<!-- (\w+) -->\n(.*?)\n\n", DOC, re.MULTILINE | re.DOTALL)
    documented = {title: frozenset(re.findall(r"`(\w+)`", names)) for title, names in lists}
    code = {title: found for title, found in vars(naming).items() if isinstance(found, frozenset)}
    assert documented == code


def test_documented_examples_are_true() -> None:
    (table,) = re.findall(
        r"^\| wire name \| Python name \|\n\| --- \| --- \|\n(.*?)\n\n", DOC, re.MULTILINE | re.DOTALL
    )
    rows = re.findall(r"^\| `(.*?)` \| `(.*?)` \|$", table, re.MULTILINE)
    assert len(rows) == len(table.splitlines())
    for wire, python in rows:
        assert PYTHON.member(wire) == python


def test_attributes_of_str_are_not_names_of_enum_members() -> None:
    # A newer Python may have more; the list changes with soapwright, not with what it runs on.
    assert naming.ENUM_MEMBERS - set(dir(str)) == {"known", "mro", "name", "of", "value"}
