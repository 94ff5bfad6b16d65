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

@struct("Cell", SHOP)
class Cell(Struct):
    item: str | None = element("item", "xs:string")

@struct("", SHOP)
class OneCell(Struct):
    cell: Cell | None = element("cell", "Cell", namespace=Namespace("", ""))

@struct("", SHOP)
class TwoCells(Struct):
    cell: Cell | None = element("cell", "Cell", namespace=Namespace("", ""))
    other: Cell | None = element("other", "Cell", namespace=Namespace("", ""))

@struct("", SHOP)
class Qualified(Struct):
    cell: Cell | None = element("cell", "Cell")

@struct("", SHOP)
class Plain(Struct):
    text: str | None = element("text", "xs:string", namespace=Namespace("", ""))

@struct("", SHOP)
class Coded(Struct):
    code: str | None = element("code", "Code", namespace=Namespace("", ""))

Code = Simple("xs:string")

@struct("Note", SHOP)
class Note(Struct):
    item: str | None = element("item", "xs:string")

@struct("", SHOP, content="either?")
class Chosen(Struct):
    either: Note | Cell | None = choice("Either")

Either = Choice((("note", SHOP, "Note"), ("cell", SHOP, "Cell")))

@struct("Fault", SHOP)
class Faulty(Struct):
    item: str | None = element("item", "xs:string")

@struct("Named", SHOP)
class Named(Struct):
    item: str | None = element("item", "xs:string")

from soapwright.runtime.errors import Fault
@struct("Problem", SHOP)
class Problem(Fault):
    item: str | None = element("item", "xs:string")

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


def _response(name: str, body: str, **faults: str) -> Any:
    """Return the response in a body of the shop's elements; `faults` are the names of detail elements."""
    known = {f"{{urn:shop}}{element}": cls for element, cls in faults.items()}
    protocol = SoapProtocol(Service("Shop", TYPES, (SHOP,), {}, known))
    content = f'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="urn:shop"><s:Body>{body}</s:Body></s:Envelope>'
    return protocol.decode(Operation("Do", "", name), HttpAnswer(200, {}, content.encode()))


def test_the_body_itself_may_be_of_the_type_of_the_only_part() -> None:
    assert _response("OneCell", "<item>a</item>") == TYPES.OneCell(cell=TYPES.Cell(item="a"))
    assert _response("OneCell", "<cell><item>a</item></cell>") == TYPES.OneCell(cell=TYPES.Cell(item="a"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Named", "{urn:shop}Named"),
        ("OneCell", "cell"),
        ("TwoCells", "cell or other"),
        ("Qualified", "{urn:shop}cell"),
        ("Plain", "text"),
        ("Coded", "code"),
    ],
)
def test_other_bodies_are_refused(name: str, expected: str) -> None:
    body = "<other/>" if name == "OneCell" else "<item>a</item>"
    with pytest.raises(DecodeError) as error:
        _response(name, body)
    assert str(error.value).startswith(f"Do: expected {expected} in the body, found {{urn:shop}}")


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Named", "<Named><item>a</item></Named>"),
        ("Qualified", "<cell><item>a</item></cell>"),
        ("Chosen", "<note><item>a</item></note>"),
        ("Chosen", "<cell><item>a</item></cell>"),
    ],
)
def test_a_detail_element_by_itself_is_a_fault_unless_responses_start_with_it(name: str, body: str) -> None:
    tag = body[1:].partition(">")[0]
    assert isinstance(_response(name, body, **{tag: "Problem"}), getattr(TYPES, name))
    other = "Two" if name != "Named" else "Qualified"
    with pytest.raises(TYPES.Problem):
        _response(other, body, **{tag: "Problem"})


def test_an_element_with_the_name_of_a_fault_may_be_a_response() -> None:
    assert _response("Faulty", "<Fault><item>a</item></Fault>") == TYPES.Faulty(item="a")
