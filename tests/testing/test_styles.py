"""Fake services of contracts in other styles: RPC, SOAP 1.2, SOAP encoding, parts of bodies, further ports."""

from __future__ import annotations

import asyncio
from datetime import date
from importlib import import_module
from typing import Any

import pytest

pytestmark = pytest.mark.usefixtures("styles")


CALLS: list[tuple[str, str, dict[str, Any], str | None, dict[str, Any]]] = [
    ("document_parts.registry", "SQUARE", {"number": 3}, "SquareResponse", {"square": 9}),
    ("document_parts.registry", "PING", {}, "PingResponse", {}),
    ("document_parts.registry", "TOUCH", {}, None, {}),
    ("one_way.log", "WRITE", {"line": "<a>"}, None, {}),
    ("one_way.log", "FLUSH", {}, "FlushResponse", {}),
    ("overloads.finder", "FIND", {"name": "x"}, "FindResponse", {"found": "1"}),
    ("overloads.finder", "FIND_2", {"number": 2}, "Find2Response", {"found": "2"}),
    ("overloads.finder", "FIND_3", {}, "Find3Response", {"count": 3}),
    ("ports.harbour", "DO", {"id": 1}, "DoResponse", {"id": 2}),
    ("ports.harbour", "LOAD", {"id": 1}, "DoResponse", {"id": 3}),
    ("rpc_literal.depot", "COUNT", {"label": "x"}, "CountResponse", {"count": 1}),
    ("rpc_literal.depot", "SWEEP", {}, "SweepResponse", {}),
    ("soap12.next", "GO", {"way": "up"}, "GoResponse", {"place": "top"}),
]


def fake_of(place: str) -> tuple[Any, Any, Any]:
    """Return a fake service of a contract with one client, its operations and its package."""
    package = import_module(place)
    testing = import_module(f"{place.partition('.')[0]}.testing")
    client = getattr(package, next(name for name in package.__all__ if f"Async{name}" in package.__all__))
    return testing.FakeService(client), import_module(f"{place}.operations"), package


@pytest.mark.parametrize(("place", "constant", "given", "response", "fields"), CALLS)
def test_one_call_of_each_style(
    place: str, constant: str, given: dict[str, Any], response: str | None, fields: dict[str, Any]
) -> None:
    fake, operations, package = fake_of(place)
    operation = getattr(operations, constant)
    answer = response and getattr(package, response)(**fields)
    fake.reply(operation, answer)
    service = fake.client()
    method = next(name for name in dir(service) if name.upper() == constant)
    assert getattr(service, method)(**given) == answer
    assert fake.received(operation) == [getattr(package, operation.request)(**given)]


def test_header_parts_are_sent_and_received() -> None:
    fake, operations, package = fake_of("document_parts.registry")
    root = import_module("document_parts")
    person = package.Person(name="Ann")
    entry = package.Entry(key="k")
    fake.reply(operations.REGISTER, package.RegisterResponse(number=None, entry=entry, trace="back"))
    service = fake.client(root.Credentials(trace="there"))
    assert (
        service.register(who=person, again=person, remark="r", contact=package.Phone(number="1")).trace
        == "back"
    )
    assert fake.calls[0].headers == {"trace": "there"}


def test_a_fault_over_soap_1_2() -> None:
    fake, operations, package = fake_of("soap12.next")
    fault = package.Broken(part="axle")
    fault.fault_subcodes, fault.fault_node = ("q:Worn", "q:Old"), "urn:node"
    fault.fault_reasons = {"en": "broken", "de": "kaputt"}
    fake.reply(operations.GO, fault)
    with pytest.raises(package.Broken) as error:
        fake.client().go(way="up")
    found = error.value
    assert (found.part, found.fault_code, found.fault_subcodes) == ("axle", "s:Receiver", ("q:Worn", "q:Old"))
    assert (found.fault_reasons, found.fault_string) == (fault.fault_reasons, "broken")
    assert found.fault_node == "urn:node"


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("Locked", {"by": "ann"}),
        ("Missing", {"entry": 4, "since": date(2026, 1, 2)}),
        ("Refused", {"reason": "no"}),
    ],
)
def test_faults_that_share_an_element(name: str, fields: dict[str, Any]) -> None:
    fake, operations, package = fake_of("typed_faults.ledger")
    fake.reply(operations.READ, getattr(package, name)(**fields))
    with pytest.raises(getattr(package, name)) as error:
        fake.client().read(number=1)
    assert {field: getattr(error.value, field) for field in fields} == fields


def test_a_response_may_have_the_type_of_a_fault() -> None:
    fake, operations, package = fake_of("faults_as_messages.alarms")
    fake.reply(operations.REPORT, package.Reported(level=8), package.Alarm(level=2))
    assert fake.client().report(level=7) == package.Reported(level=8)
    with pytest.raises(package.Alarm) as caught:
        fake.client().report(level=7)
    assert (type(caught.value), caught.value.level) == (package.Alarm, 2)


def test_a_client_of_another_port() -> None:
    fake, operations, package = fake_of("ports.harbour")
    fake.reply(operations.DO, package.DoResponse(id=9))
    assert fake.client(port="HarbourMirror").do(id=1).id == 9


@pytest.mark.parametrize("place", ["names", "wire_names"])
def test_a_contract_with_the_names_of_the_client_module(place: str) -> None:
    package, operations = import_module(f"{place}.client"), import_module(f"{place}.client.operations")
    fake = import_module(f"{place}.testing").FakeService(package.ClientClient)
    status = {"names": "status", "wire_names": "Status"}[place]
    asked = [one for one in vars(operations).values() if type(one).__name__ == "Operation"]
    for operation in asked:
        fake.reply(operation, package.Client_2())
        fake.client()._call(operation, package.Types(operations="x", types="y", **{status: None}), None)
        (request,) = fake.received(operation)
        assert (request.operations, request.types) == ("x", "y")
    assert len(asked) > 5


def test_messages_headers_and_faults_of_derived_types() -> None:
    fake, operations, package = fake_of("derived_messages.depot")
    root = import_module("derived_messages")
    order = package.Overnight(sku="tea", flight="LH 1")
    late = package.LateReceiptOrderPlaced(number=1, usage_2=package.DetailedUsage(calls=2, left=3))
    fake.reply(operations.PLACE_ORDER, late, package.LimitFault(reason="late", limit=3))
    fake.reply(operations.GET_ORDER, order, package.OrderFound(sku="cup"))
    service = fake.client(root.Credentials(session=package.TokenSession(user="u", token="t")))
    assert service.with_request(operations.PLACE_ORDER, order) == late
    assert fake.received(operations.PLACE_ORDER) == [order]
    assert fake.calls[0].headers == {"session": package.TokenSession(user="u", token="t")}
    with pytest.raises(package.LimitFault) as caught:
        service.place_order(sku="tea")
    assert (caught.value.reason, caught.value.limit) == ("late", 3)
    assert [service.get_order(number=one) for one in (1, 2)] == [order, package.OrderFound(sku="cup")]


def test_a_request_as_a_whole_has_to_be_one_of_the_operation() -> None:
    fake, operations, package = fake_of("derived_messages.depot")
    root, others = import_module("derived_messages"), import_module("soap12.next.operations")
    fake.reply(operations.GET_ORDER, package.OrderFound(sku="tea"))
    service = fake.client().with_options(timeout=5)
    raw = service.with_raw_response(service.with_request, operations.GET_ORDER, package.GetOrder(number=1))
    assert (raw.response, raw.exchange.operation) == (package.OrderFound(sku="tea"), "GetOrder")
    with pytest.raises(root.UsageError, match=r"^GetOrder: expected GetOrder, got Order\(sku='tea'\)"):
        service.with_request(operations.GET_ORDER, package.Order(sku="tea"))
    with pytest.raises(root.UsageError, match=r"^Depot has no operation Go"):
        service.with_request(others.GO, package.Order(sku="tea"))


async def _found(package: Any, operations: Any, fake: Any) -> Any:
    async with fake.client() as service:
        return await service.with_request(operations.GET_ORDER, package.LateReceipt(number=1))


def test_async_clients_send_derived_requests() -> None:
    _, operations, package = fake_of("derived_messages.depot")
    fake = import_module("derived_messages.testing").FakeService(package.AsyncDepot)
    fake.reply(operations.GET_ORDER, package.Rush(sku="tea"))
    assert asyncio.run(_found(package, operations, fake)) == package.Rush(sku="tea")
    assert fake.received(operations.GET_ORDER) == [package.LateReceipt(number=1)]


@pytest.mark.parametrize(
    ("detail", "limit"),
    [
        ("<d:LimitFault {}><d:Reason>late</d:Reason><d:Limit>3</d:Limit></d:LimitFault>", 3),
        ("<LimitFault><Reason>late</Reason><Limit>3</Limit></LimitFault>", 3),
        ('<d:OrderFault {} xsi:type="d:LimitFault"><d:Reason>late</d:Reason></d:OrderFault>', None),
    ],
)
def test_the_detail_of_a_fault_may_be_named_after_a_derived_type(detail: str, limit: int | None) -> None:
    fake, operations, package = fake_of("derived_messages.depot")
    root, service = import_module("derived_messages"), import_module("derived_messages._runtime.service")
    declared = 'xmlns:d="https://example.com/depot" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    content = (
        '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server'
        f"</faultcode><faultstring>no</faultstring><detail>{detail.format(declared)}</detail></s:Fault></s:Body></s:Envelope>"
    )
    fake.reply(
        operations.PLACE_ORDER, service.HttpAnswer(500, {"Content-Type": "text/xml"}, content.encode())
    )
    with pytest.raises(package.OrderFault) as caught:
        fake.client(root.Credentials()).place_order(sku="tea")
    assert caught.value == package.LimitFault(reason="late", limit=limit)


@pytest.mark.parametrize("declared", ["", "xmlns='urn:older'", "xmlns='https://example.com/depot'"])
def test_header_parts_are_recognized_by_their_names_like_elements(declared: str) -> None:
    fake, operations, package = fake_of("derived_messages.depot")
    root, service = import_module("derived_messages"), import_module("derived_messages._runtime.service")
    content = (
        '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">'
        f"<s:Header><Other/><Usage {declared}><Calls>3</Calls></Usage></s:Header>"
        f"<s:Body><OrderPlaced {declared}><Number>7</Number></OrderPlaced></s:Body></s:Envelope>"
    )
    fake.reply(
        operations.PLACE_ORDER, service.HttpAnswer(200, {"Content-Type": "text/xml"}, content.encode())
    )
    found = fake.client(root.Credentials()).place_order(sku="tea")
    assert found == package.OrderPlaced(number=7, usage=package.Usage(calls=3))
