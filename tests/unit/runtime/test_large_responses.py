"""Large SOAP responses, whose lists are read while they are parsed: the same as when they are read as a whole."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

from soapwright.runtime import soap, soap_items, xml_items
from soapwright.runtime.encoded_names import ENCODING_1_1
from soapwright.runtime.errors import DecodeError
from soapwright.runtime.names import ENVELOPES, XSI
from soapwright.runtime.service import HttpAnswer, Operation, Service
from soapwright.runtime.soap import SoapProtocol
from soapwright.runtime.soap_items import read_large
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "large_shop",
    """
@struct("Item", SHOP)
class Item(Struct):
    id: int | None = element("id", "xs:int")
    name: str | None = element("name", "xs:string")

class Color(WireEnum):
    RED = "red"

AnyItems = Array("any", "xs:anyType", SHOP)
Encoded = Array("item", "Item", SHOP, dimensions=1)
Marked = Array("item", "Item", SHOP, remembers=True)
Items = Array("item", "Item", SHOP)
Numbers = Array("number", "xs:int", SHOP)
Colors = Array("color", "Color", SHOP)

@struct("listed", SHOP)
class Listed(Struct):
    size: int | None = attribute("size", "xs:int")
    note: str | None = element("note", "xs:string")
    one: Item | None = element("one", "Item")
    things: list[object] | None = element("things", "xs:anyType", many=True)
    any: list[object] | None = element("any", "AnyItems")
    encoded: list[Item] | None = element("encoded", "Encoded")
    marked: list[Item] | None = element("marked", "Marked")
    items: list[Item] | None = element("items", "Items")
    photo: bytes | None = attachment("photo", "image/png")
    numbers: list[int] | None = element("numbers", "Numbers")
    colors: list[Color] | None = element("colors", "Colors")
    texts: list[str] | None = element("texts", "xs:string", many=True)
    shades: list[Color] | None = element("shades", "Color", many=True)
    more: list[Item] | None = element("more", "Item", many=True)
    last: str | None = element("last", "xs:string")

@struct("ordered", SHOP, content="items, note")
class Ordered(Struct):
    items: list[Item] | None = element("items", "Items")
    note: str | None = element("note", "xs:string")

@struct("page", OTHER)
class Page(Struct):
    listed: Listed | None = element("Listed", "Listed")

@struct("", SHOP, element=("pages", SHOP))
class Pages(Struct):
    page: Page | None = element("page", "Page", namespace=OTHER)

@struct("", SHOP)
class Bare(Struct):
    note: str | None = element("note", "xs:string")
    more: list[Item] | None = element("more", "Item", many=True)

@struct("list", SHOP)
class List(Struct):
    pass
""",
)
PROTOCOL = SoapProtocol(Service("Shop", types, (SHOP,), {}, {}))
LISTED: Operation[Any, Any] = Operation("List", "", "Listed", request="List")
BARE: Operation[Any, Any] = Operation("List", "", "Bare", request="List")


def item(number: int, tag: str = "item") -> str:
    return f"<{tag}><id>{number}</id><name>Grün {number}</name></{tag}>"


EVERYTHING = (
    '<listed size="3"><note>n</note>' + item(0, "one") + "<things>a</things><any><any>b</any></any><encoded>"
    f'{item(1)}</encoded><marked xsi:type="Marked" xmlns:xsi="{XSI}">{item(1)}</marked><!-- a --><items> ' + "\n".join(map(item, range(5)))
    + " </items><numbers><number>1</number><number>2</number></numbers><colors><color>red</color></colors>"
    "<texts>a</texts><texts>b</texts><shades>red</shades>" + "".join(item(n, "more") for n in range(4))
    + "<last>l</last></listed>"
)  # fmt: skip


def envelope(body: str, header: str = "") -> str:
    return (
        f'<s:Envelope xmlns:s="{ENVELOPES["1.1"]}" xmlns="urn:shop" xmlns:e="{ENCODING_1_1}">'
        f"<s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    )


def answer(text: str, charset: str = "utf-8", content_type: str = "") -> HttpAnswer:
    stated = content_type or f"text/xml; charset={charset}"
    return HttpAnswer(200, {"Content-Type": stated}, text.encode(charset))


@pytest.fixture(params=[1, 7, 64, 1000, 131072])
def in_pieces(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    size: int = request.param
    monkeypatch.setattr(soap_items, "_PIECE", size)
    return size


def test_the_lists_of_structs_are_read_on_the_way() -> None:
    assert [one.attributes for one in soap_items._lists(types.Listed)] == [("items",), ("more",)]
    assert soap_items._lists(types.Ordered) == ()


@pytest.mark.parametrize(
    ("path", "holder", "item"),
    [
        (
            "page listed items",
            "{urn:shop}pages {urn:other}page {urn:other}Listed {urn:shop}items",
            "{urn:shop}item",
        ),
        ("page listed more", "{urn:shop}pages {urn:other}page {urn:other}Listed", "{urn:shop}more"),
    ],
)
def test_a_list_is_found_below_the_elements_that_hold_it(path: str, holder: str, item: str) -> None:
    found = xml_items.list_at(types.Pages, tuple(path.split()))
    assert (found.holder, found.item, found.attributes) == (tuple(holder.split()), item, tuple(path.split()))
    assert found.read(etree.fromstring('<x xmlns="urn:shop"><id>1</id></x>')) == types.Item(id=1)
    assert xml_items.list_at(types.Bare, ("more",)).holder == ()


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "latin-1", "cp500", "utf-7", "euc_jis_2004"])
def test_a_response_in_pieces_reads_as_it_does_as_a_whole(in_pieces: int, charset: str) -> None:
    received = answer(envelope(EVERYTHING), charset)
    expected = PROTOCOL.decode(LISTED, received)
    assert expected.items[4] == expected.more[0].__class__(id=4, name="Grün 4")
    found = read_large(PROTOCOL, LISTED, received)
    assert found == (expected, []) and type(found[0].marked) is type(expected.marked)


@pytest.mark.parametrize(
    ("operation", "body", "header"),
    [
        (LISTED, "<listed/>", ""),
        (LISTED, "<listed><items/></listed>", ""),
        (LISTED, f"<listed>{item(1, 'more')}<note>n</note>{item(2, 'more')}<last>l</last></listed>", ""),
        # What only looks like an item of the list.
        (LISTED, f"<listed><items>{item(1)}</items></listed>", f"<listed><items>{item(9)}</items></listed>"),
        (LISTED, f"<listed><note/></listed><listed><items>{item(9)}</items></listed>", ""),
        (LISTED, f"<listed><one><items>{item(9)}</items></one><items>{item(1)}</items></listed>", ""),
        (LISTED, f"<listed><one>{item(9, 'more')}</one>{item(1, 'more')}</listed>", ""),
        (LISTED, f"<listed><items>{item(1)}{item(9, 'more')}{item(2)}</items>{item(3, 'more')}</listed>", ""),
        (LISTED, f"<listed>{item(1, 'more')}<one>{item(9, 'more')}</one>{item(2, 'more')}</listed>", ""),
        (LISTED, "<listed/>", f"<listed><items>{item(9)}</items></listed>"),
        # If a list occurs twice, the last one counts.
        (LISTED, f"<listed><items>{item(1)}</items><items>{item(2)}</items></listed>", ""),
        (BARE, f"<note>n</note>{item(1, 'more')}{item(2, 'more')}{item(3, 'more')}", ""),
        (BARE, item(1, "more"), item(9, "more")),
    ],
)
def test_only_the_items_of_a_list_are_taken(
    operation: Operation[Any, Any], body: str, header: str, in_pieces: int
) -> None:
    received = answer(envelope(body, header))
    assert read_large(PROTOCOL, operation, received) == (PROTOCOL.decode(operation, received), [])


def test_a_response_without_lists_or_with_several_parts_is_read_as_a_whole() -> None:
    ordered: Operation[Any, Any] = Operation("Order", "", "Ordered", request="List")
    assert read_large(PROTOCOL, ordered, answer(envelope("<ordered/>"))) is None
    # What precedes the first part is ignored.
    parts = f"<x/>\r\n--b\r\n\r\n{envelope(EVERYTHING)}\r\n--b--"
    received = answer(parts, content_type="multipart/related; boundary=b")
    assert read_large(PROTOCOL, LISTED, received) is None
    assert len(PROTOCOL.decode(LISTED, received).items) == 5


def test_items_that_were_read_are_removed_from_the_tree() -> None:
    (items, more) = soap_items._lists(types.Listed)
    content = envelope(EVERYTHING).encode()
    parser = xml_items.XmlItems((items, more), None, lambda root: None)
    most = 0
    for start in range(0, len(content), 16):
        for _, node in parser.take(content[start : start + 16]):
            parent = node.getparent()
            most = max(most, len(parent) if parent is not None and node.tag == items.item else 0)
    root = parser.close()
    assert most <= 3
    assert root.findall(".//{*}items/{*}item") == root.findall(".//{*}more") == []


def test_problems_of_items_are_reported_as_usual(in_pieces: int) -> None:
    received = answer(envelope(f"<listed><items>{item(1)}<item><id>x</id></item></items></listed>"))
    found = read_large(PROTOCOL, LISTED, received)
    assert found is not None
    with pytest.raises(DecodeError) as error:
        PROTOCOL.decode(LISTED, received)
    assert [str(one) for one in found[1]] == list(error.value.problems)
    assert found[0] == error.value.partial


def test_a_large_response_in_soap_encoding_may_have_references(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soap, "_LARGE", 1)
    encoded = LISTED._replace(response_encoded="1.1", rpc=True)
    body = '<listed><more href="#1"/></listed><m id="1" e:root="0"><id>3</id></m>'
    assert PROTOCOL.decode(encoded, answer(envelope(body))).more == [types.Item(id=3)]


def test_a_large_answer_to_a_one_way_request_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soap, "_LARGE", 1)
    assert PROTOCOL.decode(LISTED._replace(response=None), answer(envelope("<done/>"))) is None


@pytest.mark.parametrize("body", [f"<x><listed><items>{item(1)}</items></listed></x>", "<x/>", ""])
def test_a_response_in_another_element_is_refused(body: str, in_pieces: int) -> None:
    with pytest.raises(DecodeError, match=r"^List: expected \{urn:shop\}listed in the body, found"):
        read_large(PROTOCOL, LISTED, answer(envelope(body)))


@pytest.mark.parametrize("size", [1, 16, 100_000])
def test_items_before_an_error_are_read(size: int) -> None:
    content = envelope(f"<listed><items>{item(1)}{item(2)}</broken>").encode()
    parser = xml_items.XmlItems(soap_items._lists(types.Listed), None, lambda root: None)
    found: list[Any] = []
    with pytest.raises(etree.XMLSyntaxError):
        for start in range(0, len(content), size):
            for place, node in parser.take(content[start : start + size]):
                found.append(place.read(node).id)
    assert found == [1, 2]


@pytest.mark.parametrize("content", [b"no XML", b"<", b"<a", b"", b"<a>"])
def test_what_is_not_xml_is_refused(content: bytes) -> None:
    parser = xml_items.XmlItems(soap_items._lists(types.Listed), None, lambda root: None)
    with pytest.raises(etree.XMLSyntaxError):
        assert list(parser.take(content)) == []
        parser.close()


def test_a_root_is_not_an_item() -> None:
    parser = xml_items.XmlItems(soap_items._lists(types.Listed), None, lambda root: None)
    assert list(parser.take(b'<item xmlns="urn:shop"><item/></item>')) == []


@pytest.mark.parametrize("name", ["l", "li", "list"])
def test_what_is_not_an_envelope_is_refused_at_once(name: str) -> None:
    message = rf"^List: the response is not a SOAP 1\.1 envelope, but {name}$"
    found = answer(f"<{name}/>")
    with pytest.raises(DecodeError, match=message):
        read_large(PROTOCOL, LISTED, found)
    reader = PROTOCOL.items(LISTED, ("items",), lambda: found)
    with pytest.raises(DecodeError, match=message):
        list(reader.take(found.content))
        reader.rest()


def test_characters_that_are_cut_off_are_an_error() -> None:
    parser = xml_items.XmlItems(soap_items._lists(types.Listed), "utf-8-sig", lambda root: None)
    assert list(parser.take(envelope("<listed/>").encode() + b"\xc3")) == []
    with pytest.raises(UnicodeError):
        parser.close()


def test_a_text_may_be_longer_than_the_parser_allows_by_default() -> None:
    found = read_large(
        PROTOCOL, LISTED, answer(envelope(f"<listed><note>{'a' * 10_000_001}</note></listed>"))
    )
    assert found is not None and found[0].note is not None
    assert len(found[0].note) == 10_000_001
