"""A message may be of a type derived from that of its element: over SOAP, in SOAP encoding and over REST, both ways."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import DecodeError, EncodeError, Fault
from soapwright.runtime.options import PLAIN
from soapwright.runtime.rest import RestProtocol
from soapwright.runtime.rest_server import RestServer
from soapwright.runtime.service import (
    CredentialsBase,
    HttpAnswer,
    HttpRequest,
    Operation,
    Rest,
    Route,
    Service,
)
from soapwright.runtime.soap import SoapProtocol
from soapwright.runtime.soap_server import SoapServer
from tests.unit.runtime.contracts import SHOP, contract

TYPES: Any = contract(
    "derived_messages_shop",
    """
TYPES = {"{urn:shop}Order": "Order", "{urn:shop}Rush": "Rush", "{urn:other}Overnight": "Overnight"}

@struct("Order", SHOP, derived={"Rush": "Rush", "Overnight": "Overnight"},
        kinds={"RushOrder": "Rush", "Overnight": "Overnight"})
class Order(Struct):
    sku: str | None = element("Sku", "xs:string")
    parts: list[Order] | None = element("Part", "Order", many=True)

@struct("Rush", SHOP, derived={"Overnight": "Overnight"}, kind="RushOrder")
class Rush(Order):
    until: date | None = element("Until", "xs:date", nillable=True)

@struct("Overnight", OTHER)
class Overnight(Rush):
    flight: str | None = element("Flight", "xs:string")

@struct("Order", SHOP, derived={"Rush": "Rush", "Overnight": "Overnight"},
        kinds={"RushOrder": "Rush", "Overnight": "Overnight"}, element=("PlaceOrder", SHOP))
class PlaceOrder(Order):
    pass

@struct("Order", SHOP, derived={"Rush": "Rush", "Overnight": "Overnight"},
        kinds={"RushOrder": "Rush", "Overnight": "Overnight"}, element=("OrderFound", SHOP))
class OrderFound(Order):
    pass

@struct("Order", SHOP, derived={"Rush": "RushOrderTraced"}, element=("OrderTraced", SHOP))
class OrderTraced(Order):
    trace: str | None = header_part("Trace", "xs:string")

@struct("Rush", SHOP, element=("OrderTraced", SHOP))
class RushOrderTraced(Rush):
    trace: str | None = header_part("Trace", "xs:string")

@struct("Rush", SHOP, derived={"Overnight": "Overnight"}, element=("PlaceRush", SHOP))
class PlaceRush(Rush):
    pass

@struct("Other", SHOP)
class Other(Struct):
    pass

from soapwright.runtime.errors import Fault
@struct("Rush", SHOP, kind="RushOrder")
class RushFault(Fault):
    sku: str | None = element("Sku", "xs:string")
    until: date | None = element("Until", "xs:date", nillable=True)
""",
)
OPERATION: Operation[Any, Any] = Operation(
    "PlaceOrder", "", "OrderFound", route=Route("POST", "/Orders"), request="PlaceOrder"
)
ENCODED = OPERATION._replace(encoded="1.1", response_encoded="1.1")
SERVICE = Service("Shop", TYPES, (SHOP, TYPES.OTHER), {}, {}, rest=Rest({}, {}, {}))
ORDERS = [
    TYPES.Rush(sku="tea"),
    TYPES.Overnight(sku="tea", flight="LH 1"),
    TYPES.Overnight(sku="tea", parts=[TYPES.Order(sku="cup"), TYPES.Rush(sku="pot")]),
]


class NoCredentials(CredentialsBase):
    """Nothing to be filled in."""


def _there_and_back(
    operation: Operation[Any, Any], request: Any, response: Any, rest: bool
) -> tuple[Any, Any]:
    """Return the request as a server reads it, and its answer as the client does."""
    protocol: Any = RestProtocol(SERVICE, Rest({}, {}, {})) if rest else SoapProtocol(SERVICE)
    server: Any = (
        RestServer(SERVICE, Rest({}, {}, {}), [operation]) if rest else SoapServer(SERVICE, [operation])
    )
    sent: HttpRequest = protocol.encode(operation, request, NoCredentials(), "https://a.example", PLAIN)
    received = server.read(sent)
    return received.request, protocol.decode(operation, server.response(operation, response))


@pytest.mark.parametrize("rest", [False, True])
@pytest.mark.parametrize("order", ORDERS)
def test_what_is_sent_is_received(order: Any, rest: bool) -> None:
    assert _there_and_back(OPERATION, order, order, rest) == (order, order)


@pytest.mark.parametrize("order", ORDERS)
def test_what_is_sent_is_received_in_soap_encoding(order: Any) -> None:
    assert _there_and_back(ENCODED, order, order, False) == (order, order)


@pytest.mark.parametrize(("operation", "rest"), [(OPERATION, False), (OPERATION, True), (ENCODED, False)])
@pytest.mark.parametrize("cls", [TYPES.Order, TYPES.PlaceOrder, TYPES.OrderFound])
def test_a_message_is_read_as_its_own_class_whichever_class_of_its_type_was_sent(
    operation: Operation[Any, Any], rest: bool, cls: type[Any]
) -> None:
    """A response can be the next request."""
    found = _there_and_back(operation, cls(sku="tea"), cls(sku="tea"), rest)
    assert found == (TYPES.PlaceOrder(sku="tea"), TYPES.OrderFound(sku="tea"))


def test_a_response_of_a_derived_type_has_the_header_parts_of_its_operation() -> None:
    operation: Operation[Any, Any] = Operation("TraceOrder", "", "OrderTraced", request="PlaceOrder")
    for order in (TYPES.OrderTraced(sku="tea"), TYPES.RushOrderTraced(sku="tea")):
        answer = SoapServer(SERVICE, [operation]).response(operation, order)
        header = b"<s:Header><n:Trace xmlns:n='urn:shop'>7</n:Trace></s:Header><s:Body>"
        traced = answer._replace(content=answer.content.replace(b"<s:Body>", header))
        found = SoapProtocol(SERVICE).decode(operation, traced)
        assert (type(found), found.sku, found.trace) == (type(order), "tea", "7")


def test_a_message_of_a_derived_type_states_it_where_its_base_is_expected() -> None:
    found = _there_and_back(OPERATION, TYPES.PlaceRush(sku="tea"), TYPES.Rush(), False)
    assert found == (TYPES.Rush(sku="tea"), TYPES.Rush())


def test_a_message_in_a_field_has_the_type_of_its_element() -> None:
    order = TYPES.PlaceOrder(parts=[TYPES.PlaceRush(sku="a"), TYPES.OrderFound(sku="b")])
    received, _ = _there_and_back(OPERATION, order, TYPES.OrderFound(), False)
    assert received.parts == [TYPES.Rush(sku="a"), TYPES.Order(sku="b")]


def test_an_extended_class_is_written_as_what_it_extends() -> None:
    class Mine(TYPES.Overnight):  # type: ignore[misc]
        """A user's own."""

        __slots__ = ()

    received, _ = _there_and_back(OPERATION, Mine(sku="tea"), Mine(), False)
    assert received == TYPES.Overnight(sku="tea")


def _decoded(body: str, operation: Operation[Any, Any] = OPERATION) -> Any:
    declared = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:o="urn:other" xmlns="urn:shop"'
    envelope = "http://schemas.xmlsoap.org/soap/envelope/"
    content = f'<s:Envelope xmlns:s="{envelope}"><s:Body {declared}>{body}</s:Body></s:Envelope>'
    return SoapProtocol(SERVICE).decode(operation, HttpAnswer(200, {}, content.encode()))


def _read(attributes: str, inner: str = "") -> Any:
    return _decoded(f"<OrderFound {attributes}>{inner}</OrderFound>")


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ("", TYPES.OrderFound()),
        ('xsi:type="Order"', TYPES.OrderFound()),
        ('xsi:type=" o:Overnight "', TYPES.Overnight()),
        ('xsi:type="Unknown"', TYPES.OrderFound()),
        ('xsi:type="PlaceOrder"', TYPES.OrderFound()),
        ('xsi:nil="true"', TYPES.OrderFound()),
        ('xsi:type="Rush" xsi:nil="true"', TYPES.OrderFound()),
    ],
)
def test_what_the_root_of_an_answer_states(attributes: str, expected: Any) -> None:
    assert _read(attributes) == expected


@pytest.mark.parametrize("declared", ["xmlns=''", "xmlns='urn:older'", "xmlns='urn:shop'"])
def test_the_root_of_an_answer_is_recognized_by_its_name_like_the_elements_in_it(declared: str) -> None:
    assert _decoded(f"<OrderFound {declared}><Sku>tea</Sku></OrderFound>") == TYPES.OrderFound(sku="tea")
    with pytest.raises(DecodeError, match=r"expected \{urn:shop\}OrderFound in the body, found"):
        _decoded(f"<Order {declared}><Sku>tea</Sku></Order>")


def test_the_root_of_an_encoded_answer_may_be_a_reference() -> None:
    target = '<o:m id="1" xsi:type="Rush"><Sku>tea</Sku><Part href="#1"/></o:m>'
    found = _decoded(f'<OrderFound href="#1"/>{target}', ENCODED)
    assert (type(found), found.sku, found.parts[0] is found) == (TYPES.Rush, "tea", True)
    with pytest.raises(DecodeError, match="refers to '2', which is not in the response") as caught:
        _decoded(f'<OrderFound href="#2"/>{target}', ENCODED)
    assert caught.value.partial == TYPES.OrderFound()


def test_values_in_a_derived_message_keep_what_they_state() -> None:
    found = _read('xsi:type="Rush"', '<Until xsi:nil="false">2024-02-29</Until>')
    sent = SoapProtocol(SERVICE).encode(OPERATION, found, NoCredentials(), "").content.decode()
    assert '<shop:Until xsi:nil="false">2024-02-29</shop:Until>' in sent


@pytest.mark.parametrize("rest", [False, True])
@pytest.mark.parametrize("value", [TYPES.Other(), Fault(), None, "tea"])
def test_other_values_are_not_messages(value: Any, rest: bool) -> None:
    protocol: Any = RestProtocol(SERVICE, Rest({}, {}, {})) if rest else SoapProtocol(SERVICE)
    with pytest.raises(EncodeError, match=r"^expected PlaceOrder, got "):
        protocol.encode(OPERATION, value, NoCredentials(), "https://a.example", PLAIN)


@pytest.mark.parametrize("order", [*ORDERS, TYPES.PlaceOrder(sku="tea"), TYPES.PlaceRush(sku="tea")])
def test_other_forms_keep_the_class(order: Any) -> None:
    cls = type(order)
    assert cls.from_xml(order.to_xml()) == order
    assert cls.from_json(order.to_json()) == order
    assert cls.from_dict(order.to_dict()) == order
    if not cls.__name__.startswith("Place"):
        assert TYPES.PlaceOrder.from_xml(order.to_xml()) == order
        assert TYPES.PlaceOrder.from_json(order.to_json()) == order


@pytest.mark.parametrize(("status", "fails"), [(200, False), (500, True)])
@pytest.mark.parametrize(
    "content", ['{"Type": "RushOrder", "Sku": "tea"}', '{"Type": "RushOrder", "Until": null}']
)
def test_a_message_may_be_of_the_type_of_a_fault(status: int, fails: bool, content: str) -> None:
    """Over REST, where only the status says which one it is."""
    protocol = RestProtocol(SERVICE, Rest({}, {}, {"RushOrder": "RushFault"}))
    answer = HttpAnswer(status, {}, content.encode())
    if fails:
        with pytest.raises(TYPES.RushFault):
            protocol.decode(OPERATION, answer)
    else:
        assert type(protocol.decode(OPERATION, answer)) is TYPES.Rush
    # An operation whose response cannot be of the type fails with any status.
    with pytest.raises(TYPES.RushFault):
        protocol.decode(OPERATION._replace(response="Other"), answer)
