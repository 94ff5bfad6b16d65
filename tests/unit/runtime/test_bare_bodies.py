"""Messages whose parts are directly in the body: one of them is required, in both directions."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import DecodeError, EncodeError
from soapwright.runtime.service import HttpAnswer, Operation, Service
from soapwright.runtime.soap import SoapProtocol, write_body
from tests.unit.runtime.contracts import SHOP, contract

TYPES: Any = contract(
    "bare_bodies",
    """
@struct("", SHOP)
class Two(Struct):
    a: str = required(element("a", "xs:string"))
    b: int = required(element("b", "xs:int"))

@struct("", SHOP)
class OneNil(Struct):
    a: str | None = required(element("a", "xs:string", nillable=True))

@struct("", SHOP, content="a?, any*")
class Open(Struct):
    a: str | None = element("a", "xs:string")
    any: list[AnyElement] | None = wildcard("##other", "lax", many=True)

@struct("", SHOP)
class Nothing(Struct):
    pass

@struct("", SHOP)
class HeaderAlone(Struct):
    a: str | None = header_part("a", "xs:string")
""",
)


def _written(message: Any) -> str:
    pieces: list[str] = []
    write_body(type(message), message, "", pieces)
    return "".join(pieces)


@pytest.mark.parametrize(
    ("message", "parts"),
    [(TYPES.Two(a=None, b=None), "a or b"), (TYPES.Open(), "a or any"), (TYPES.Open(any=[]), "a or any")],
)
def test_a_body_without_any_part_is_refused(message: Any, parts: str) -> None:
    with pytest.raises(EncodeError, match=f"^expected {parts}, got None$"):
        _written(message)


@pytest.mark.parametrize(
    "message",
    [
        *(TYPES.Two(a="", b=None), TYPES.Two(a=None, b=1), TYPES.OneNil(a=None), TYPES.Open(a="")),
        *(TYPES.Nothing(), TYPES.HeaderAlone(a=None)),
    ],
)
def test_written_bodies_can_be_read(message: Any) -> None:
    name = type(message).__name__
    protocol = SoapProtocol(Service("Shop", TYPES, (SHOP,), {}, {}))
    envelope = '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:shop="urn:shop" {}>{}</s:Envelope>'
    declared = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    content = envelope.format(declared, _written(message)).encode()
    assert protocol.decode(Operation("Do", "", name), HttpAnswer(200, {}, content)) == message


def test_an_empty_body_is_refused_where_there_are_parts() -> None:
    protocol = SoapProtocol(Service("Shop", TYPES, (SHOP,), {}, {}))
    content = b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>'
    with pytest.raises(
        DecodeError, match=r"^Do: expected \{urn:shop\}a or \{urn:shop\}b in the body, found nothing"
    ):
        protocol.decode(Operation("Do", "", "Two"), HttpAnswer(200, {}, content))
