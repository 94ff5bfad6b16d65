"""Hints for undefined names: what may be meant instead."""

from __future__ import annotations

import pytest

from soapwright.base.qname import XS, QName
from soapwright.contract.undefined_names import of_schema, of_wsdl
from tests.unit.contract.schemas import t, xs

NOWHERE = "No schema read defines {}: add it, or import the schema file that defines it."
NEAR = "Did you mean {!r}? If not, add it, or import the schema file that defines it."


def test_only_where_an_element_is_expected_a_type_is_pointed_out() -> None:
    name = QName(XS, "int")
    assert of_schema("element", "xs:int", name, ()).startswith(f"{name} is a type: write type")
    for kind in ("attribute", "group"):
        assert of_schema(kind, "xs:int", name, ()) == NOWHERE.format(name)
    for other in (t("int"), xs("nothing")):
        assert of_schema("element", "p:name", other, ()) == NOWHERE.format(other)


def test_an_element_in_the_place_of_a_type_and_a_type_in_that_of_an_element() -> None:
    assert of_schema("type", "t:A", t("A"), (), [t("A")]) == (
        "{urn:t}A is an element: write element, not type."
    )
    assert of_schema("element", "t:A", t("A"), (), [t("A")]) == (
        "{urn:t}A is a type: write type, not element, or declare an element of that type."
    )


@pytest.mark.parametrize(
    ("name", "asked"),
    [("strin", " Did you mean 'xs:string'?"), ("String", " Did you mean 'xs:string'?"), ("no", "")],
)
def test_types_that_xsd_lacks(name: str, asked: str) -> None:
    assert of_schema("type", f"xs:{name}", xs(name), ()) == f"XSD has no type of that name.{asked}"


@pytest.mark.parametrize(
    ("name", "known", "expected"),
    [
        (
            t("A"),
            [t("B"), QName("urn:a", "A"), QName("urn:b", "A")],
            "in urn:a, not in urn:t: is the prefix right?",
        ),
        (QName("", "A"), [QName("urn:a", "A")], "in urn:a: write it with a prefix of that namespace."),
        (t("A"), [QName("", "A")], "without a namespace: is a targetNamespace missing there?"),
    ],
)
def test_a_definition_in_another_namespace_is_named(name: QName, known: list[QName], expected: str) -> None:
    assert of_schema("group", "t:A", name, known) == f"'A' is defined {expected}"
    assert of_wsdl(name, known) == f"'A' is defined {expected}"


def test_a_type_of_xsd_may_be_meant() -> None:
    expected = f"'int' is defined in {XS}, not in urn:t: is the prefix right?"
    assert of_schema("type", "t:int", t("int"), ()) == expected


@pytest.mark.parametrize(
    ("text", "known", "near"),
    [
        ("t:Custmer", ["Cluster", "Customer", "Customers"], "t:Customer"),
        ("Custmer", ["Customer"], "Customer"),
        ("{urn:t}Custmer", ["Customer"], "{urn:t}Customer"),
        ("t:CUSTOMER", ["Customer"], "t:Customer"),
        ("t:CustomerAddress", ["CustomerAddressOld"], "t:CustomerAddressOld"),
        ("t:CustomerAddressOld", ["CustomerAddress"], "t:CustomerAddress"),
        # Not those of another length, or with little in common.
        ("t:CustomerAddress", ["CustomerAddressList"], ""),
        ("t:Customer", ["Consumed"], ""),
    ],
)
def test_a_similar_name_is_suggested_as_it_would_be_written(text: str, known: list[str], near: str) -> None:
    name = t(text.rpartition(":")[2].rpartition("}")[2])
    expected = NEAR.format(near) if near else NOWHERE.format(name)
    assert of_schema("group", text, name, map(t, known)) == expected
    elsewhere = [QName("urn:other", one) for one in known]
    assert of_schema("group", text, name, elsewhere) == NOWHERE.format(name)


@pytest.mark.parametrize(
    ("count", "listed"),
    [
        (0, ""),
        (1, " Defined names: {urn:t}0."),
        (5, f" Defined names: {', '.join(f'{{urn:t}}{n}' for n in range(5))}."),
        (6, ""),
    ],
)
def test_a_few_names_of_a_wsdl_are_listed(count: int, listed: str) -> None:
    known = (t(str(number)) for number in range(count))
    assert of_wsdl(t("Sing"), known) == f"Add it, or import the WSDL that defines it.{listed}"
    assert of_wsdl(t("Sing"), [t("Song")]) == (
        "Did you mean '{urn:t}Song'? If not, add it, or import the WSDL that defines it."
    )
