"""RPC responses: a wrapper with another name or none at all, and bodies from which nobody can tell the parts."""

from __future__ import annotations

import re

import pytest

from soapwright.runtime.errors import DecodeError
from soapwright.runtime.service import HttpAnswer, Operation, Service
from soapwright.runtime.soap import SoapProtocol
from soapwright.runtime.wire import UNQUALIFIED, Array

from .contracts import SHOP, contract

TYPES = contract(
    "rpc_contract",
    """
@struct("Cell", SHOP)
class Cell(Struct):
    item: str | None = element("item", "xs:string")
    note: str | None = element("note", "xs:string")

@struct("ItemResponse", SHOP)
class ItemResponse(Struct):
    item: Cell | None = element("item", "Cell", namespace=UNQUALIFIED)
    count: int | None = element("count", "xs:int", namespace=UNQUALIFIED)

@struct("NumberResponse", SHOP)
class NumberResponse(Struct):
    number: int | None = element("number", "xs:int", namespace=UNQUALIFIED)

@struct("ListResponse", SHOP)
class ListResponse(Struct):
    cells: list[Cell] | None = element("cells", "Cells", namespace=UNQUALIFIED)
    anything: object | None = element("anything", "xs:anyType", namespace=UNQUALIFIED)

@struct("NothingResponse", SHOP)
class NothingResponse(Struct):
    pass
""".replace("@struct", "from soapwright.runtime.wire import UNQUALIFIED\n@struct", 1),
)
TYPES.Cells = Array("cell", "Cell", UNQUALIFIED)  # type: ignore[attr-defined]
PROTOCOL = SoapProtocol(Service("Shop", TYPES, (SHOP,), {}, {}))

LITERAL, ENCODED = "", "1.1"
BOTH = pytest.mark.parametrize("encoded", [LITERAL, ENCODED])


def read(response: str, body: str, encoded: str, rpc: bool = True) -> str:
    """Return the repr of the response in a body, or the message of the error."""
    operation = Operation[object](response, "", response, rpc=rpc, response_encoded=encoded)
    content = (
        '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:shop="urn:shop" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><s:Body>{body}</s:Body></s:Envelope>'
    )
    try:
        return repr(PROTOCOL.decode(operation, HttpAnswer(200, {}, content.encode())))
    except DecodeError as error:
        return str(error)


ITEM = "<item><note>fine</note></item>"
READ = "ItemResponse(item=Cell(note='fine'), count=2)"


@BOTH
@pytest.mark.parametrize(
    "body",
    [
        f"<shop:ItemResponse>{ITEM}<count>2</count></shop:ItemResponse>",
        f"<ItemResponse>{ITEM}<count>2</count></ItemResponse>",
        f"<getItem>{ITEM}<count>2</count></getItem>",
        # The right one is preferred to one in another namespace.
        f"<ItemResponse><count>3</count></ItemResponse><shop:ItemResponse>{ITEM}<count>2</count></shop:ItemResponse>",
        f"<x/><ItemResponse>{ITEM}<count>2</count></ItemResponse>",
        # A wrapper that is called like a part.
        f"<shop:count>{ITEM}<count>2</count></shop:count>",
        f"{ITEM}<count>2</count>",
        f"<shop:count>2</shop:count><shop:item>{ITEM[6:-7]}</shop:item>",
        f"{ITEM}<new>1</new><count>2</count>",
    ],
)
def test_parts_are_found_in_any_wrapper_and_without_one(body: str, encoded: str) -> None:
    assert read("ItemResponse", body, encoded) == READ


@pytest.mark.parametrize("root", ["0", "false"])
def test_what_is_only_referred_to_is_not_the_wrapper(root: str) -> None:
    e = 'xmlns:e="http://schemas.xmlsoap.org/soap/encoding/"'
    beside = f'<multiRef {e} e:root="{root}" id="1"><note>fine</note></multiRef>'
    wrapper = '<getItem><item href="#1"/><count>2</count></getItem>'
    assert read("ItemResponse", beside + wrapper, ENCODED) == READ
    assert read("ItemResponse", wrapper + beside, ENCODED) == READ


@BOTH
@pytest.mark.parametrize(
    ("response", "body", "expected"),
    [
        ("NumberResponse", "<number>7</number>", "NumberResponse(number=7)"),
        ("NumberResponse", "<number><number>7</number></number>", "NumberResponse(number=7)"),
        ("NumberResponse", "<number/>", "NumberResponse()"),
        ("NumberResponse", '<number xsi:nil="true"/>', "NumberResponse()"),
        ("NumberResponse", "<shop:NumberResponse/>", "NumberResponse()"),
        ("NumberResponse", '<shop:NumberResponse xsi:nil="true"/>', "NumberResponse()"),
        ("ItemResponse", ITEM, "ItemResponse(item=Cell(note='fine'))"),
        ("ItemResponse", "<item><count>2</count></item>", "ItemResponse(count=2)"),
        (
            "ItemResponse",
            "<item><item>a</item></item><count>2</count>",
            "ItemResponse(item=Cell(item='a'), count=2)",
        ),
        (
            "ListResponse",
            "<cells><cell><note>a</note></cell></cells>",
            "ListResponse(cells=[Cell(note='a')])",
        ),
        ("NothingResponse", "", "NothingResponse()"),
        ("NothingResponse", "<other/>", "NothingResponse()"),
        ("NothingResponse", "<NothingResponse><x/></NothingResponse>", "NothingResponse()"),
    ],
)
def test_a_body_is_read_where_only_one_reading_fits(
    response: str, body: str, expected: str, encoded: str
) -> None:
    assert read(response, body, encoded) == expected


@BOTH
@pytest.mark.parametrize(
    ("response", "body", "found"),
    [
        ("ItemResponse", "", "nothing"),
        ("ItemResponse", "<other/>", "other"),
        ("ItemResponse", "<other>text</other>", "other"),
        ("ItemResponse", "<other/><more/>", "other, more"),
        # The part with its own element, or a wrapper with the part.
        ("ItemResponse", "<item><item>a</item></item>", "item"),
        ("ListResponse", "<cells><cells/></cells>", "cells"),
        ("ListResponse", "<anything><anything/></anything>", "anything"),
    ],
)
def test_a_body_from_which_nobody_can_tell_is_an_error(
    response: str, body: str, found: str, encoded: str
) -> None:
    expected = f"{response}: expected {{urn:shop}}{response} in the body, found {found}"
    assert read(response, body, encoded) == expected


def test_names_of_parts_do_not_count_in_encoded_messages() -> None:
    body = "<other><result>7</result></other>"
    assert read("NumberResponse", body, ENCODED) == "NumberResponse(number=7)"
    for encoded, rpc in ((LITERAL, True), (ENCODED, False)):
        assert re.search("expected .* found other$", read("NumberResponse", body, encoded, rpc))


def test_the_first_element_of_an_encoded_body_is_the_wrapper() -> None:
    body = "<getItem><count>2</count></getItem><x/>"
    assert read("ItemResponse", body, ENCODED) == "ItemResponse(count=2)"
    assert read("ItemResponse", body, LITERAL).endswith(" in the body, found getItem, x")


def test_wrappers_and_parts_may_be_references() -> None:
    beside = '<multiRef id="1"><item href="#2"/></multiRef><multiRef id="2"><note>a</note></multiRef>'
    expected = "ItemResponse(item=Cell(note='a'))"
    assert read("ItemResponse", f'<other href="#1"/>{beside}', ENCODED) == expected
    assert read("ItemResponse", f'<item href="#2"/>{beside}', ENCODED) == expected
    lost = read("ItemResponse", '<other href="#9"/>', ENCODED)
    assert lost == "ItemResponse: expected {urn:shop}ItemResponse in the body, found other"
