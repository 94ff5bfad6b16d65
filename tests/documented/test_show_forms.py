"""What `show` makes of contracts that the documented services have no example of."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest
from lxml import etree

from soapwright.base.qname import XS, QName
from soapwright.base.toml import TomlFile
from soapwright.contract.encoding import ENCODINGS
from soapwright.contract.model import Endpoint, Header
from soapwright.contract.schema_model import Value
from soapwright.contract.schema_views import (
    Alias,
    Array,
    Enum,
    Field,
    Flags,
    Map,
    Place,
    Struct,
    Tokens,
    Type,
)
from soapwright.contract.views import ContractView, Message, Operation, PortType
from soapwright.errors import InputError
from soapwright.pipeline import load_contract
from soapwright.rest.apply_rest import Rest
from soapwright.rest.rest_toml import RestFacts
from soapwright.show import json_templates as rest
from soapwright.show import soap_templates

SHOP = "urn:shop"
GOODS = "urn:goods"
LONG = QName(XS, "long")
TEXT = QName(XS, "string")


def shop(name: str) -> QName:
    return QName(SHOP, name)


def text(name: str, namespace: str = SHOP, place: Place = Place.ELEMENT) -> Field:
    return Field(name, namespace, TEXT, place=place)


def contract(
    request: tuple[Field, ...],
    *types: Type,
    headers: tuple[Header, ...] = (),
    soap_version: str = "1.1",
    action: str = "Order",
    one_way: bool = False,
    encoding: str = "",
) -> ContractView:
    """A service with one operation, whose request and response have the same fields."""
    body = Struct(shop("/Order"), request)
    message = Message(shop("Order"), body.name, headers, encoding)
    operation = Operation("Order", action, message, None if one_way else message)
    port_type = PortType("Shop", (Endpoint("Port", "https://shop.example", soap_version),), (operation,))
    return ContractView("Shop", SHOP, (port_type,), {found.name: found for found in (body, *types)})


def request(found: ContractView, hidden: frozenset[str] = frozenset(), *shown: str) -> str:
    return soap_templates.request_template(found, found.operations[0], hidden, shown)


def response(found: ContractView) -> str:
    return soap_templates.response_template(found, found.operations[0])


def inside(template: str) -> str:
    """The lines inside the message's element; the template must be well-formed."""
    etree.fromstring(template.encode())
    lines = template.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("    <Order"))
    return dedent("\n".join(lines[start + 1 : lines.index("    </Order>")]))


def lines(expected: str) -> str:
    return dedent(expected).strip("\n")


ITEM = Struct(shop("Item"), (text("Name"), text("Type")))
BOOK = Struct(shop("Book"), (text("Pages"), text("Author")), base=ITEM.name)
COMIC = Struct(shop("Comic"), (text("Artist"),), base=BOOK.name)
APPLE = Struct(shop("Apple"), (), base=ITEM.name)


def test_derived_types_have_sections_after_the_base_fields() -> None:
    found = contract((Field("Item", SHOP, ITEM.name, nillable=True),), ITEM, BOOK, COMIC, APPLE)
    assert inside(request(found)) == lines("""
        <Item i:nil="false" i:type="-- derived type specified here with the appropriate prefix --">
          <Name>ValueHere</Name>
          <Type>ValueHere</Type>
          <!--These fields are applicable if the derived type attribute is set to Book-->
          <Pages>ValueHere</Pages>
          <Author>ValueHere</Author>
          <!--These fields are applicable if the derived type attribute is set to Comic-->
          <Pages>ValueHere</Pages>
          <Author>ValueHere</Author>
          <Artist>ValueHere</Artist>
          <!--No additional fields are applicable if the derived type attribute is set to Apple-->
        </Item>
        """)


def test_a_declared_type_that_extends_another_shows_the_inherited_fields_first() -> None:
    found = contract((Field("Comic", SHOP, COMIC.name),), ITEM, BOOK, COMIC)
    assert inside(request(found)) == lines("""
        <Comic>
          <Name>ValueHere</Name>
          <Type>ValueHere</Type>
          <Pages>ValueHere</Pages>
          <Author>ValueHere</Author>
          <Artist>ValueHere</Artist>
        </Comic>
        """)


def test_a_section_of_one_field_in_a_namespace_of_its_own() -> None:
    pear = Struct(QName(GOODS, "Pear"), (text("Weight", GOODS),), base=ITEM.name)
    found = contract((Field("Item", SHOP, ITEM.name),), ITEM, pear)
    assert inside(request(found)) == lines("""
        <Item xmlns:e1="urn:goods" i:type="-- derived type specified here with the appropriate prefix --">
          <Name>ValueHere</Name>
          <Type>ValueHere</Type>
          <!--This field is applicable if the derived type attribute is set to Pear-->
          <e1:Weight>ValueHere</e1:Weight>
        </Item>
        """)


def test_a_response_declares_the_xsi_prefix_at_its_first_use() -> None:
    box = Struct(shop("Box"), (Field("Item", SHOP, ITEM.name), text("Label")))
    found = contract((Field("Box", SHOP, box.name),), box, ITEM, APPLE)
    assert inside(response(found)) == lines("""
        <Box>
          <Item d5p1:type="-- derived type specified here with the appropriate prefix --"\
 xmlns:d5p1="http://www.w3.org/2001/XMLSchema-instance">
            <Name>ValueHere</Name>
            <Type>ValueHere</Type>
            <!--No additional fields are applicable if the derived type attribute is set to Apple-->
          </Item>
          <Label>ValueHere</Label>
        </Box>
        """)


def test_rest_shows_a_base_as_its_first_derived_type_by_name() -> None:
    found = contract((Field("Item", SHOP, ITEM.name),), ITEM, COMIC, BOOK)
    facts = RestFacts(TomlFile(Path("rest.toml"), "", {}), discriminator="Type")
    side = Rest(facts, {}, {struct.name: struct.name.name for struct in (BOOK, COMIC)})
    assert (
        rest.request_template(found, found.operations[0], side)
        == lines("""
        {
          "Item": {
            "Name": "ValueHere",
            "Type": "Book",
            "Author": "ValueHere",
            "Pages": "ValueHere"
          }
        }
        """)
        + "\n"
    )


def test_a_struct_that_contains_itself_is_printed_once() -> None:
    node = Struct(shop("Node"), (text("Name"), Field("Next", SHOP, shop("Node"), nillable=True)))
    found = contract((Field("Node", SHOP, node.name),), node)
    assert inside(request(found)) == lines("""
        <Node>
          <Name>ValueHere</Name>
          <Next i:nil="false">
            <!--Recursive: the content of Node again-->
          </Next>
        </Node>
        """)
    assert (
        rest.request_template(found, found.operations[0])
        == lines("""
        {
          "Node": {
            "Name": "ValueHere",
            "Next": {}
          }
        }
        """)
        + "\n"
    )


def test_a_base_that_its_derived_type_contains_is_printed_once() -> None:
    crate = Struct(shop("Crate"), (Field("Inside", SHOP, ITEM.name),), base=ITEM.name)
    found = contract((Field("Item", SHOP, ITEM.name),), ITEM, crate)
    assert inside(request(found)).splitlines()[3:] == [
        "  <!--This field is applicable if the derived type attribute is set to Crate-->",
        "  <Inside>",
        "    <!--Recursive: the content of Item again-->",
        "  </Inside>",
        "</Item>",
    ]


def test_an_array_of_itself_is_printed_once() -> None:
    tree = Array(shop("Tree"), Field("Branch", SHOP, shop("Tree"), max_occurs=None))
    found = contract((Field("Tree", SHOP, tree.name),), tree)
    assert inside(request(found)) == lines("""
        <Tree>
          <Branch>
            <!--Recursive: the content of Tree again-->
          </Branch>
        </Tree>
        """)
    assert rest.request_template(found, found.operations[0]).split() == ["{", '"Tree":', "[", "{}", "]", "}"]


def test_structs_that_refer_to_each_other_are_printed_once() -> None:
    names = [f"S{number}" for number in range(40)]
    structs = [
        Struct(shop(name), tuple(Field(other, SHOP, shop(other)) for other in names)) for name in names
    ]
    found = contract((Field("S0", SHOP, shop("S0")), Field("Last", SHOP, shop("S39"))), *structs)
    shown = inside(request(found)).splitlines()
    # Each of the 40 structs has 40 fields; the 39 that open another struct have no comment.
    assert sum("<!--" in line for line in shown) == 40 * 40 - 39 + 1
    assert shown[-3:] == ["<Last>", "  <!--Recursive: the content of S39 again-->", "</Last>"]


def test_a_struct_that_contains_another_twice_is_not_recursive() -> None:
    pair = Struct(shop("Pair"), (Field("Left", SHOP, APPLE.name), Field("Right", SHOP, APPLE.name)))
    apple = Struct(APPLE.name, (text("Colour"),))
    found = contract((Field("Pair", SHOP, pair.name),), pair, apple)
    assert inside(request(found)).count("<Colour>") == 2


def test_attributes_and_text() -> None:
    fields = (
        text("value", "", Place.TEXT),
        text("unit", "", Place.ATTRIBUTE),
        text("grade", GOODS, Place.ATTRIBUTE),
        text("lang", "http://www.w3.org/XML/1998/namespace", Place.ATTRIBUTE),
    )
    weight = Struct(shop("Weight"), fields)
    found = contract((Field("Weight", SHOP, weight.name, nillable=True),), weight)
    assert inside(request(found)) == (
        '<Weight xmlns:e1="urn:goods" i:nil="false" unit="ValueHere" e1:grade="ValueHere" xml:lang="ValueHere">'
        "ValueHere</Weight>"
    )


def test_an_attribute_in_the_default_namespace_needs_a_prefix() -> None:
    box = Struct(shop("Box"), (text("size", SHOP, Place.ATTRIBUTE),))
    found = contract((Field("Box", SHOP, box.name),), box)
    assert inside(request(found)) == '<Box xmlns:e1="urn:shop" e1:size="ValueHere" />'


def test_an_attribute_of_a_derived_type_is_reported_in_its_section() -> None:
    box = Struct(shop("Box"), (text("Label"),))
    big = Struct(shop("BigBox"), (text("size", "", Place.ATTRIBUTE),), base=box.name)
    found = contract((Field("Box", SHOP, box.name),), box, big)
    assert inside(request(found)).splitlines()[1:] == [
        "  <Label>ValueHere</Label>",
        "  <!--This field is applicable if the derived type attribute is set to BigBox-->",
        '  <!--Attribute: size="ValueHere"-->',
        "</Box>",
    ]


def test_unqualified_elements_leave_the_default_namespace() -> None:
    inner = Struct(shop("Inner"), (text("Plain", ""), text("Own")))
    found = contract((Field("Inner", "", inner.name), text("Qualified")), inner)
    template = request(found)
    assert inside(template) == lines("""
        <Inner xmlns="" xmlns:e1="urn:shop">
          <Plain>ValueHere</Plain>
          <e1:Own>ValueHere</e1:Own>
        </Inner>
        <Qualified>ValueHere</Qualified>
        """)
    tags = [element.tag for element in etree.fromstring(template.encode()).iterfind(".//{urn:shop}Order//")]
    assert tags == ["Inner", "Plain", "{urn:shop}Own", "{urn:shop}Qualified"]


def test_unqualified_elements_inside_a_prefixed_one() -> None:
    inner = Struct(QName(GOODS, "Inner"), (text("Plain", ""),))
    outer = Struct(QName(GOODS, "Outer"), (Field("Inner", GOODS, inner.name),))
    found = contract((Field("Outer", SHOP, outer.name),), inner, outer)
    assert inside(request(found)) == lines("""
        <Outer xmlns:e1="urn:goods">
          <e1:Inner>
            <Plain xmlns="">ValueHere</Plain>
          </e1:Inner>
        </Outer>
        """)


def test_simple_types_and_repeated_fields_are_one_value() -> None:
    colour = Enum(shop("Colour"), (Value("Red"), Value("Green")))
    days = Flags(shop("Days"), (Value("Monday"), Value("Tuesday")))
    sizes = Tokens(shop("Sizes"), LONG)
    number = Alias(shop("Number"), LONG)
    fields = (
        Field("Colour", SHOP, colour.name),
        Field("Days", SHOP, days.name),
        Field("Sizes", SHOP, sizes.name),
        Field("Numbers", SHOP, number.name, 0, None, nillable=True),
        Field("Anything", SHOP, QName(XS, "anyType")),
    )
    found = contract(fields, colour, days, sizes, number)
    names = [field.name for field in fields]
    assert inside(request(found)).splitlines() == [f"<{name}>ValueHere</{name}>" for name in names]
    assert (
        rest.request_template(found, found.operations[0])
        == lines("""
        {
          "Colour": "ValueHere",
          "Days": "ValueHere",
          "Sizes": "ValueHere",
          "Numbers": [
            "LongValueHere"
          ],
          "Anything": "ValueHere"
        }
        """)
        + "\n"
    )


def test_a_map_shows_one_pair_and_a_dictionary_one_member() -> None:
    entry = Field("Entry", GOODS, QName(GOODS, "Entry"), max_occurs=None)
    key, value = text("key", GOODS), Field("value", GOODS, QName(XS, "int"), nillable=True)
    prices = Map(QName(GOODS, "Prices"), entry, key, value)
    stock = Map(QName(GOODS, "Stock"), entry, key, value, dictionary=True)
    found = contract((Field("Prices", SHOP, prices.name), Field("Stock", SHOP, stock.name)), prices, stock)
    assert inside(request(found)).splitlines()[:6] == [
        '<Prices xmlns:e1="urn:goods">',
        "  <e1:Entry>",
        "    <e1:key>ValueHere</e1:key>",
        '    <e1:value i:nil="false">ValueHere</e1:value>',
        "  </e1:Entry>",
        "</Prices>",
    ]
    assert (
        rest.request_template(found, found.operations[0])
        == lines("""
        {
          "Prices": [
            {
              "key": "ValueHere",
              "value": IntValueHere
            }
          ],
          "Stock": {
            "ValueHere": IntValueHere
          }
        }
        """)
        + "\n"
    )


def test_headers_actions_and_the_envelope() -> None:
    session = Struct(QName(GOODS, "/Session"), (text("Id", GOODS),))
    headers = (Header("Secret", SHOP, TEXT), Header("Session", GOODS, session.name, nillable=True))
    found = contract((), session, headers=headers, soap_version="1.2", action="urn:shop?a&b")
    action = '<Action mustUnderstand="1">{action}</Action>'
    assert (
        request(found, frozenset({"Secret"}), action)
        == lines("""
        <s:Envelope xmlns:i="http://www.w3.org/2001/XMLSchema-instance"\
 xmlns:s="http://www.w3.org/2003/05/soap-envelope">
          <s:Header xmlns="urn:shop">
            <Action mustUnderstand="1">urn:shop?a&amp;b</Action>
            <Session xmlns="urn:goods" i:nil="false">
              <Id>ValueHere</Id>
            </Session>
          </s:Header>
          <s:Body>
            <Order xmlns="urn:shop" />
          </s:Body>
        </s:Envelope>
        """)
        + "\n"
    )


def test_only_headers_of_the_contract_are_shown() -> None:
    found = contract((), headers=(Header("Secret", SHOP, TEXT),))
    assert "Header" not in request(found, frozenset({"Secret"}))
    assert "Header" not in request(contract(()))
    assert request(found).count("<Secret>ValueHere</Secret>") == 1


def test_a_one_way_operation_has_no_response() -> None:
    found = contract((text("Name"),), one_way=True)
    for template in (soap_templates.response_template, rest.response_template):
        with pytest.raises(InputError, match=r"Shop: operation 'Order' is one-way and has no response"):
            template(found, found.operations[0])


ROW = Array(shop("Table/row"), Field("item", "", LONG), 1)
TABLE = Array(shop("Table"), Field("item", "", ROW.name), 2)
INNER = Array(shop("Nested/row"), Field("item", "", LONG), 1)
NESTED = Array(shop("Nested"), Field("item", "", INNER.name), 1)
PAIR = Struct(shop("Pair"), (Field("key", "", TEXT), Field("value", "", LONG)))
PAIRS = Map(shop("Pairs"), Field("item", "", PAIR.name), PAIR.fields[0], PAIR.fields[1], dimensions=1)
OTHER_PAIRS = Map(shop("OtherPairs"), Field("item", "", shop("Half")), PAIR.fields[0], PAIR.fields[1])
FIELDS = (
    Field("Name", SHOP, TEXT),
    Field("Any", SHOP, QName(XS, "anyType")),
    Field("Item", SHOP, ITEM.name),
    Field("Table", SHOP, TABLE.name),
    Field("Nested", SHOP, NESTED.name),
    Field("Pairs", SHOP, PAIRS.name),
    Field("OtherPairs", SHOP, OTHER_PAIRS.name),
)


@pytest.mark.parametrize(
    ("encoding", "table", "nested", "row", "pairs"),
    [
        (
            ENCODINGS[0],
            'soapenc:arrayType="xs:long[1,1]"',
            'soapenc:arrayType="xs:long[][1]"',
            'soapenc:arrayType="xs:long[1]"',
            'soapenc:arrayType="t1:Pair[1]"',
        ),
        (
            ENCODINGS[1],
            'soapenc:itemType="xs:long" soapenc:arraySize="1 1"',
            'soapenc:itemType="soapenc:Array" soapenc:arraySize="1"',
            'soapenc:itemType="xs:long" soapenc:arraySize="1"',
            'soapenc:itemType="t1:Pair" soapenc:arraySize="1"',
        ),
    ],
)
def test_messages_in_soap_encoding_state_types(
    encoding: str, table: str, nested: str, row: str, pairs: str
) -> None:
    types = (ITEM, BOOK, TABLE, ROW, NESTED, INNER, PAIR, PAIRS, OTHER_PAIRS)
    found = contract(FIELDS, *types, encoding=encoding)
    expected = lines(f"""
        <Name i:type="xs:string">ValueHere</Name>
        <Any i:type="-- type of the value specified here with the appropriate prefix --">ValueHere</Any>
        <Item i:type="-- derived type specified here with the appropriate prefix --">
          <Name i:type="xs:string">ValueHere</Name>
          <Type i:type="xs:string">ValueHere</Type>
          <!--These fields are applicable if the derived type attribute is set to Book-->
          <Pages i:type="xs:string">ValueHere</Pages>
          <Author i:type="xs:string">ValueHere</Author>
        </Item>
        <Table i:type="t1:Table" {table}>
          <item xmlns="" i:type="xs:long">ValueHere</item>
        </Table>
        <Nested i:type="t1:Nested" {nested}>
          <item xmlns="" i:type="soapenc:Array" {row}>
            <item i:type="xs:long">ValueHere</item>
          </item>
        </Nested>
        <Pairs i:type="t1:Pairs" {pairs}>
          <item xmlns="" i:type="t1:Pair">
            <key i:type="xs:string">ValueHere</key>
            <value i:type="xs:long">ValueHere</value>
          </item>
        </Pairs>
        <OtherPairs i:type="t1:OtherPairs">
          <item xmlns="">
            <key i:type="xs:string">ValueHere</key>
            <value i:type="xs:long">ValueHere</value>
          </item>
        </OtherPairs>
        """)
    assert inside(request(found)) == expected
    assert inside(response(found)) == expected
    assert f'<Order s:encodingStyle="{encoding}" xmlns="urn:shop">' in request(found)


CASES = Path(__file__).parents[1] / "cases"


@pytest.mark.parametrize(
    ("case", "operation", "body"),
    [
        (
            "document_parts",
            "File",
            """
              <s:Body>
                <Person xmlns="https://example.com/registry">
                  <Name>ValueHere</Name>
                  <Born>ValueHere</Born>
                </Person>
                <Number xmlns="https://example.com/registry" i:nil="false">ValueHere</Number>
                <entry xmlns:e1="https://example.com/registry" lang="ValueHere">
                  <e1:Key>ValueHere</e1:Key>
                  <e1:Note>ValueHere</e1:Note>
                </entry>
              </s:Body>
            """,
        ),
        ("document_parts", "Square", "<s:Body>\n  <number>ValueHere</number>\n</s:Body>"),
        ("document_parts", "Ping", "<s:Body>\n</s:Body>"),
        (
            "rpc_literal",
            "Count",
            """
              <s:Body>
                <Count xmlns="https://example.com/depot">
                  <label xmlns="">ValueHere</label>
                </Count>
              </s:Body>
            """,
        ),
        ("rpc_literal", "Sweep", '<s:Body>\n  <Sweep xmlns="urn:depot:calls" />\n</s:Body>'),
        (
            "overloads",
            "find_2",
            """
              <s:Body>
                <find xmlns="urn:finder:calls">
                  <number xmlns="">ValueHere</number>
                </find>
              </s:Body>
            """,
        ),
    ],
)
def test_messages_of_parts(case: str, operation: str, body: str) -> None:
    found = load_contract(str(CASES / case / "service.wsdl"))[0]
    declared = found.operation(operation)
    assert declared
    shown = soap_templates.request_template(found, declared)
    etree.fromstring(shown)
    inner = dedent(shown[shown.index("  <s:Body>") : shown.index("</s:Envelope>")])
    assert inner.strip() == dedent(body).strip()
