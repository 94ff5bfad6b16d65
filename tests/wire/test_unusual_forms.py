"""Structs of contracts without REST, and with types that are not like others, are the same again in each form."""

from __future__ import annotations

import importlib
import json
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from lxml import etree

from tests.importing import importable

TESTS = Path(__file__).parents[1]
RUNTIME = TESTS.parent / "generator" / "soapwright" / "runtime"
FORMS = ("dict", "json", "xml")
Types = Callable[[str], ModuleType]


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Types]:
    """A function from the place of a client to its `types`; the packages are those that the cases expect."""
    folder = tmp_path_factory.mktemp("odd")
    places = {
        "abstract_message": "zoo",
        "any_type": "anything",
        "anonymous": "nest",
        "repeated_groups": "ledger",
        "element_classes": "basket",
        "nil_messages": "meter",
        "standard_schemas": "archive",
        "same_names": "twins",
    }
    for case in places:
        shutil.copytree(TESTS / "cases" / case / "expected" / case, folder / case)
        shutil.copytree(RUNTIME, folder / case / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    with importable(folder):
        yield lambda case: importlib.import_module(f"{case}.{places[case]}.types")


def _again(value: Any, form: str, cls: type[Any] | None = None) -> Any:
    text = getattr(value, f"to_{form}")()
    return getattr(cls or type(value), f"from_{form}")(text)


@pytest.mark.parametrize(
    ("case", "make"),
    [
        ("abstract_message", lambda types: types.Fed(value=types.Dog(name="Rex", barks=True))),
        ("abstract_message", lambda types: types.Counted(value="three")),
        ("any_type", lambda types: types.EchoRequest(value=date(2026, 1, 2))),
        ("any_type", lambda types: types.EchoRequest(value=True)),
        ("element_classes", lambda types: types.CodesElement(value=[1, 2])),
        ("nil_messages", lambda types: types.Set()),
    ],
)
def test_messages_that_are_a_whole_element(types: Types, case: str, make: Callable[..., Any]) -> None:
    value = make(types(case))
    # Its root, too, declares all of its prefixes.
    etree.fromstring(value.to_xml())
    assert _again(value, "xml") == value
    assert _again(value, "dict") == value


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("case", "make"),
    [
        ("anonymous", lambda types: types.CampaignExtended(id=7, more="x")),
        (
            "repeated_groups",
            lambda types: types.AccountEntry(day=date(2026, 1, 2), amount=Decimal("12.50"), note="a"),
        ),
    ],
)
def test_anonymous_types(types: Types, case: str, make: Callable[..., Any], form: str) -> None:
    value = make(types(case))
    assert _again(value, form) == value
    if form == "xml":
        assert etree.QName(etree.fromstring(value.to_xml())).localname == type(value).__name__


def test_a_nil_root_has_no_fields_set(types: Types) -> None:
    for case, name in (("repeated_groups", "Account"), ("nil_messages", "Set")):
        cls = getattr(types(case), name)
        nil = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"'
        uri = cls.__wire__.namespace.uri
        found = cls.from_xml(f'<{cls.__wire__.name} xmlns="{uri}" {nil}/>')
        assert type(found) is cls and not any(found.to_dict().values())


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("own", [None, "http://example.com/#PasswordDigest"])
def test_a_field_called_type_stays_beside_the_type(types: Types, form: str, own: str | None) -> None:
    archive = types("standard_schemas")
    value = archive.PasswordString(value="abc", type=own)
    assert _again(value, form) == value
    read = _again(value, form, archive.AttributedString)
    assert type(read) is archive.PasswordString and read == value


@pytest.mark.parametrize("form", FORMS)
def test_derived_types_of_one_name_are_distinguished(types: Types, form: str) -> None:
    twins = types("same_names")
    things = [twins.Thing(id=1), twins.Thing_2(id=2), twins.Thing_3(id=3)]
    derived = [one for one in things if isinstance(one, twins.Base)]
    assert derived
    for value in derived:
        read = _again(value, form, twins.Base)
        assert type(read) is type(value) and read == value


def test_json_and_dicts_name_derived_types_alike(types: Types) -> None:
    dog = types("abstract_message").Dog(name="Rex", barks=True)
    assert json.loads(dog.to_json())["@type"] == dog.to_dict()["@type"] == "Dog"
