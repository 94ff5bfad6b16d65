"""The built-in types: which texts are read, with which value, and how values are written."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import Any

import pytest

from soapwright.runtime.scalars import (
    ASIDE,
    NOT_OF_TYPE,
    NOT_WRITABLE,
    SCALARS,
    attribute_text,
    escape,
    in_words,
)


def read(name: str, text: str) -> Any:
    convert = SCALARS[name].read
    assert convert is not None
    return convert(text)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("boolean", "true", True),
        ("boolean", "1", True),
        ("boolean", " false\n", False),
        ("boolean", "0", False),
        ("decimal", "-1.50", Decimal("-1.50")),
        ("double", "INF", math.inf),
        ("float", "-INF", -math.inf),
        ("base64Binary", "eA==", b"x"),
        ("base64Binary", " eHl6\n eHl6 ", b"xyzxyz"),
        ("hexBinary", "0fB7", b"\x0f\xb7"),
        ("unsignedByte", "7", 7),
    ],
)
def test_a_text_is_read_as_a_value_of_its_type(name: str, text: str, value: Any) -> None:
    found = read(name, text)
    assert (found, type(found), str(found)) == (value, type(value), str(value))


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("boolean", "TRUE", "neither true nor false"),
        ("decimal", "1e", "not a decimal number"),
        ("decimal", "NaN", "not a finite number"),
        ("decimal", "Infinity", "not a finite number"),
        ("base64Binary", "e?A==", "not base64"),
        ("base64Binary", "eA=", "not base64"),
        ("int", "1.5", "not a whole number"),
        ("double", "1,5", "not a number"),
        ("hexBinary", "0", "not hexadecimal"),
    ],
)
def test_no_other_text_is_read(name: str, text: str, reason: str) -> None:
    with pytest.raises(NOT_OF_TYPE) as caught:
        read(name, text)
    assert str(in_words(SCALARS[name].read, caught.value)) == reason


class Count(int):
    """A number with a text of its own, as those of IntEnum have."""

    def __repr__(self) -> str:
        return "a count"


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("boolean", True, "true"),
        ("boolean", False, "false"),
        ("decimal", Decimal("1E+3"), "1000"),
        ("decimal", Decimal("0.000000001"), "0.000000001"),
        ("decimal", 12, "12"),
        ("double", math.inf, "INF"),
        ("double", -math.inf, "-INF"),
        ("double", math.nan, "NaN"),
        ("double", 3, "3.0"),
        ("int", Count(5), "5"),
        ("base64Binary", memoryview(b"xyz" * 40), "eHl6" * 40),
        ("hexBinary", bytearray(b"\x0f\xb7"), "0FB7"),
        ("string", 'a < b & "c" > d\r\n\té', 'a &lt; b &amp; "c" &gt; d&#13;\n\té'),
    ],
)
def test_a_value_is_written_as_its_type_requires(name: str, value: Any, text: str) -> None:
    assert SCALARS[name].write(value) == text


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("boolean", "true", "not a bool"),
        ("decimal", 0.5, "use Decimal, so that the amount is exact"),
        ("decimal", False, "not a Decimal"),
        ("decimal", Decimal("NaN"), "not a finite number"),
        ("decimal", Decimal("-Infinity"), "not a finite number"),
        ("double", True, "not a float"),
        ("double", "1", "not a float"),
        ("int", False, "not an int"),
        ("int", Decimal(1), "not an int"),
        ("base64Binary", "x", "not bytes"),
        ("hexBinary", "0F", "not bytes"),
        ("string", None, "not a str"),
        ("string", b"x", "not a str"),
        ("string", "\x1f", "the character '\\x1f' is not allowed in XML"),
    ],
)
def test_no_other_value_is_written(name: str, value: Any, reason: str) -> None:
    with pytest.raises(NOT_WRITABLE, match=f"^{re.escape(reason)}$"):
        SCALARS[name].write(value)


def test_an_attribute_keeps_white_space_and_quotes() -> None:
    assert attribute_text('a "b"\n\t<c>') == "a &quot;b&quot;&#10;&#9;&lt;c&gt;"
    assert escape("plain") == "plain"


def test_binary_values_go_aside_while_something_takes_them() -> None:
    write = SCALARS["base64Binary"].write
    try:
        ASIDE.take = lambda value: f"{len(value)} octets"
        assert write(b"xyz") == "3 octets"
        assert SCALARS["hexBinary"].write(b"x") == "78"
    finally:
        ASIDE.take = None
    assert write(b"xyz") == "eHl6"
