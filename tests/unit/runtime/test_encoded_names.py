"""The names of types in SOAP encoding: those that responses state, and those that requests state."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.encoded_names import ARRAY, ENCODING_1_1, ENCODING_1_2, MAP, VECTOR, TypeNames
from soapwright.runtime.names import XS, QualifiedName
from tests.unit.runtime.contracts import contract


def names() -> TypeNames:
    """Return the names of a client with types in a namespace of its own, in none, and in one without a prefix."""
    made: Any = contract("encoded_names_contract", "")
    made.TYPES = {
        "{urn:shop}Order": "Order",
        "Bare": "Bare",
        "{urn:hidden}Deep": "Deep",
        # The first name is the one to state.
        "{urn:other}Order": "Order",
    }
    return TypeNames(made)


@pytest.mark.parametrize(
    ("reference", "name"),
    [("Order", "shop:Order"), ("Bare", "Bare"), ("Deep", None), ("Anonymous", None), ("xs:int", "xs:int")],
)
def test_the_name_of_a_type_that_is_stated(reference: str, name: str | None) -> None:
    assert names().stated(reference) == name


@pytest.mark.parametrize(
    ("namespace", "local", "reference"),
    [
        ("urn:shop", "Order", "Order"),
        ("urn:other", "Order", "Order"),
        ("urn:hidden", "Deep", "Deep"),
        ("urn:shop", "No", None),
        (XS, "int", "xs:int"),
        (ENCODING_1_1, "int", "xs:int"),
        (ENCODING_1_2, "base64", "xs:base64Binary"),
        ("http://www.w3.org/1999/XMLSchema", "timeInstant", "xs:dateTime"),
        (XS, "uriReference", "xs:anyURI"),
        (XS, "no", None),
        ("urn:shop", "int", None),
        (ENCODING_1_1, "Array", ARRAY),
        (ENCODING_1_2, "Array", ARRAY),
        ("http://xml.apache.org/xml-soap", "Map", MAP),
        ("http://xml.apache.org/xml-soap", "Vector", VECTOR),
    ],
)
def test_the_type_of_a_name_that_is_stated(namespace: str, local: str, reference: str | None) -> None:
    assert names().reference(QualifiedName(namespace, local)) == reference


def test_types_are_optional() -> None:
    assert TypeNames(contract("encoded_names_without_types", "")).stated("Order") is None
