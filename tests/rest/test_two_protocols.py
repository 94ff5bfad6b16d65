"""One service, two protocols: the same values give equal responses, and the same failures equal exceptions."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self

import pytest
from lxml import etree

from soapwright.contract.model import Fault
from soapwright.contract.views import Operation
from tests.wire.samples import Record
from tests.wire.values import Values
from tests.wire.xml_trees import ENVELOPE, TreeWriter, envelope

from .json_trees import Ornate, text, typed, with_nothing
from .loopback import Answer, Asked, Loopback
from .rest_clients import MARKET, TRACKING, Service, Wire, names, service

SERVICES = [name for name in names() if name.startswith("msads/") or name == MARKET]
FLAVOURS = [(protocol, asynchronous) for protocol in ("soap", "rest") for asynchronous in (False, True)]


@dataclass
class Outcome:
    """The service's message in either protocol: a response, or a fault that the operation declares."""

    found: Service
    operation: Operation
    record: Record
    fault: Fault | None = None

    def answer(self, asked: Asked) -> Answer:
        """Answer a request as its protocol does."""
        status = 500 if self.fault else 200
        if "soapaction" in asked.headers:
            assert asked.headers["soapaction"] == f'"{self.operation.soap_action}"'
            return Answer(self._envelope(), status, {"Content-Type": "text/xml; charset=utf-8"})
        route = self.found.rest.routes[self.operation.name]
        assert (asked.method, asked.path) == (route.verb, route.path)
        tree = Ornate(self.found.contract, self.found.rest, 2).record(self.record)
        if self.fault:
            tree[self.found.rest.facts.discriminator] = self.record.struct.name.name
        headers = {"Content-Type": "application/json", "TrackingId": TRACKING}
        return Answer(text(tree).encode(), status, headers)

    def _envelope(self) -> bytes:
        writer = TreeWriter(self.found.contract)
        tracking = etree.Element(f"{{{self.found.contract.namespace}}}TrackingId")
        tracking.text = TRACKING
        if self.fault is None:
            assert self.operation.response
            return envelope([writer.message(self.operation.response.element, self.record)], [tracking])
        node = etree.Element(f"{{{ENVELOPE}}}Fault")
        etree.SubElement(node, "faultcode").text = "s:Server"
        etree.SubElement(node, "faultstring").text = "Invalid client data."
        detail = writer.message(self.fault.element, self.record, self.fault.type)
        etree.SubElement(node, "detail").append(detail)
        return envelope([node], [tracking])


class Callers:
    """Four clients of one service at one server: over SOAP and REST, sync and async."""

    def __init__(self, found: Service, url: str) -> None:
        self.found = found
        self._clients = [
            found.client(protocol=protocol, asynchronous=asynchronous, endpoint=url)
            for protocol, asynchronous in FLAVOURS
        ]
        self._loop = asyncio.Runner()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        for client, (_, asynchronous) in zip(self._clients, FLAVOURS, strict=True):
            closed = client.close()
            if asynchronous:
                self._loop.run(closed)
        self._loop.close()

    def call(self, operation: Operation) -> list[Any]:
        """Return what a call returns or raises, for each client."""
        request = Values(self.found.contract).least(operation.request)
        arguments = self.found.package.arguments(operation, request)
        outcomes = []
        for client, (_, asynchronous) in zip(self._clients, FLAVOURS, strict=True):
            method = getattr(client, self.found.package.method(operation).ident)
            try:
                result = method(**arguments)
                outcomes.append(self._loop.run(result) if asynchronous else result)
            except self.found.package.root.ServiceError as error:
                outcomes.append(error)
        return outcomes


def sample(found: Service, record: Any) -> Record:
    """Return a record without what only one protocol can express."""
    return with_nothing(typed(record, found.contract, found.rest))


@pytest.mark.parametrize("name", SERVICES)
def test_equal_responses(name: str) -> None:
    found = service(name)
    with Loopback() as server, Callers(found, server.url) as callers:
        for operation in found.contract.operations:
            assert operation.response
            record = sample(found, Values(found.contract, 1, precise=True).full(operation.response))
            server.answer = Outcome(found, operation, record).answer
            first, *others = callers.call(operation)
            assert type(first) is found.package.cls(record.struct), first
            assert first.tracking_id == TRACKING
            assert others == [first] * 3
            for ident, value in found.package.fields(record).items():
                assert getattr(first, ident) == value, ident


def faults(found: Service) -> Iterator[Outcome]:
    """Yield each declared fault and each that derives from it, once for each service."""
    seen = set()
    for operation in found.contract.operations:
        for fault in operation.faults:
            struct = found.contract.struct(fault.type)
            assert struct
            for turn in range(len(Values(found.contract).concrete(struct))):
                record = sample(found, Values(found.contract, turn, precise=True).sample(fault.type))
                if (fault.element, record.struct.name) not in seen:
                    seen.add((fault.element, record.struct.name))
                    yield Outcome(found, operation, record, fault)


def facts(error: Any) -> dict[str, Any]:
    """Return the facts in an exception, without those that only SOAP has."""
    own = {name: getattr(error, name) for name in getattr(error, "__dataclass_fields__", {})}
    common = {name: getattr(error, name) for name in ("status", "tracking_id", "code", "message", "body")
            if hasattr(error, name)}  # fmt: skip
    return {"class": type(error), "text": str(error), **own, **common}


@pytest.mark.parametrize("name", SERVICES)
def test_equal_faults(name: str) -> None:
    found = service(name)
    outcomes = list(faults(found))
    assert len(outcomes) >= 2
    with Loopback() as server, Callers(found, server.url) as callers:
        for outcome in outcomes:
            server.answer = outcome.answer
            first, *others = callers.call(outcome.operation)
            assert type(first) is found.package.cls(outcome.record.struct)
            assert [facts(error) for error in others] == [facts(first)] * 3
            assert first.status == 500 and first.tracking_id


@pytest.mark.parametrize("content", [b"", b"<html>Service Unavailable</html>", b"{}", b"Too many"])
@pytest.mark.parametrize("status", [401, 403, 429, 503])
def test_equal_http_errors(content: bytes, status: int) -> None:
    found = service(MARKET)
    operation = found.operation("RefreshMarket")
    answer = Answer(content, status, {"TrackingId": TRACKING})
    with Loopback(lambda asked: answer) as server, Callers(found, server.url) as callers:
        first, *others = callers.call(operation)
    assert type(first) is found.package.root.HttpError
    assert [facts(error) for error in others] == [facts(first)] * 3
    assert (first.status, first.tracking_id, first.body) == (status, TRACKING, content.decode())


def test_equal_transport_errors() -> None:
    found = service(MARKET)
    operation = found.operation("RefreshMarket")
    with Callers(found, "http://127.0.0.1:9") as callers:
        errors = callers.call(operation)
    assert {type(error) for error in errors} == {found.package.root.NotConnected}
    assert issubclass(found.package.root.NotConnected, found.package.root.TransportError)
    assert all(str(error).startswith("RefreshMarket: ConnectError: ") for error in errors)


@pytest.mark.parametrize(
    "fields", [{"id": "5"}, {"price": 1.5}, {"kinds": "Retail"}, {"labels": {"a": 5}}, {"since": "today"}]
)
def test_equal_encode_errors(fields: dict[str, Any]) -> None:
    found = service(MARKET)
    offers = [found.package.types.TextOffer(**fields)]
    errors = []
    for protocol, asynchronous in FLAVOURS:
        wire = Wire()
        with pytest.raises(found.package.root.EncodeError) as error:
            found.call("AddOffers", wire, protocol=protocol, asynchronous=asynchronous, offers=offers)
        assert wire.sent == []
        errors.append(error.value.path)
    assert errors == errors[:1] * 4


def test_values_read_over_one_protocol_can_be_written_over_the_other() -> None:
    found = service(MARKET)
    read = found.operation("GetOffersByIds")
    assert read.response
    record = sample(found, Values(found.contract, 2).full(read.response))
    written: dict[tuple[str, str], bytes] = {}
    with Loopback(Outcome(found, read, record).answer) as server, Callers(found, server.url) as callers:
        for (source, _), response in zip(FLAVOURS, callers.call(read), strict=True):
            for target in ("soap", "rest"):
                wire = Wire(b"", 500)
                with pytest.raises(found.package.root.HttpError):
                    found.call("AddOffers", wire, protocol=target, offers=response.offers)
                written[source, target] = wire.sent[0].content
    assert written["soap", "soap"] == written["rest", "soap"]
    assert written["soap", "rest"] == written["rest", "rest"]
    assert len(json.loads(written["soap", "rest"])["Offers"]) == 5
