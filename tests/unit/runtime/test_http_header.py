"""Header parts as HTTP headers: values to texts and back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from soapwright.runtime.errors import DecodeError, EncodeError
from soapwright.runtime.http_header import header_text, header_value
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "header_values",
    """
class Status(WireEnum):
    ON = "On"

Ids = Tokens("xs:long")
Own_Ids = Simple("Ids")
Price = Simple("xs:decimal")
Longs = Array("long", "xs:long", SHOP)

@struct("Order", SHOP)
class Order(Struct):
    id: int | None = element("id", "xs:long")
""",
)


@pytest.mark.parametrize(
    ("reference", "value", "text"),
    [
        ("xs:string", "a, b", "a, b"),
        ("xs:long", 7, "7"),
        ("xs:boolean", True, "true"),
        ("xs:date", date(2026, 5, 1), "2026-05-01"),
        ("Price", Decimal("1.50"), "1.50"),
        ("Status", types.Status.ON, "On"),
        ("Ids", [1, 2], "1, 2"),
        ("Ids", [], ""),
        ("Own_Ids", [3], "3"),
        ("xs:anySimpleType", "a", "a"),
    ],
)
def test_values_are_texts_of_headers(reference: str, value: Any, text: str) -> None:
    assert header_text(value, reference, types) == text
    assert header_value(text, reference, types) == value


@pytest.mark.parametrize(
    ("reference", "value"),
    [("Order", types.Order(id=1)), ("Longs", [1, 2]), ("xs:anyType", {"a": 1}), ("xs:anyType", [["a"]])],
)
def test_values_that_are_not_simple_are_refused(reference: str, value: Any) -> None:
    with pytest.raises(EncodeError):
        header_text(value, reference, types)


def test_a_text_of_another_type_is_refused() -> None:
    with pytest.raises(DecodeError, match="cannot read 'x': not a whole number"):
        header_value("1, x", "Ids", types)
