"""The server side of REST: which operation a request is for, its headers, and what responses and faults are sent as."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from soapwright.runtime.errors import DecodeError, EncodeError, Fault, RestFault
from soapwright.runtime.rest_server import RestServer
from soapwright.runtime.service import HeaderPart, HttpAnswer, HttpRequest, Operation, Rest, Route, Service
from soapwright.runtime.wire import JsonNames
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "rest_served",
    """
from soapwright.runtime.errors import Fault

@struct("Find", SHOP)
class Find(Struct):
    id: int | None = element("Id", "xs:int")

@struct("Found", SHOP)
class Found(Struct):
    name: str | None = element("Name", "xs:string")
    tracking: str | None = header_part("Tracking", "xs:string")
    left: int | None = header_part("Left", "xs:int")

@struct("Failed", SHOP)
class Failed(Fault):
    code: int | None = element("Code", "xs:int")

@struct("Problem", SHOP, derived={"Refused": "Refused"})
class Problem(Fault):
    why: str | None = element("Why", "xs:string")

@struct("Refused", SHOP)
class Refused(Problem):
    pass

@struct("Typed", SHOP)
class Typed(Fault):
    type: str | None = element("Type", "xs:string")

@struct("Elsewhere", SHOP)
class Elsewhere(Fault):
    what: str | None = element("What", "xs:string")
""",
)
untyped: Any = contract(
    "rest_served_untyped",
    """
from soapwright.runtime.errors import Fault

@struct("Failed", SHOP)
class Failed(Fault):
    code: int | None = element("Code", "xs:int")
""",
)
untyped.JSON = JsonNames("", "Key", "Value")
TOKEN = HeaderPart("Token", SHOP, "token")
COUNT = HeaderPart("Count", SHOP, "count", "xs:int")


def operation(path: str, response: str | None = "Found", **facts: Any) -> Operation[Any, Any]:
    return Operation(path, "", response, route=Route("POST", path), request="Find", **facts)


FIND = operation("/find", headers=(TOKEN, COUNT))
SHOP_FIND = operation("/shop/find")
FORGET = operation("/forget", None)
KINDS = {"Failed": "Failed", "Refused": "Refused", "Typed": "Typed", "Lost": "Lost"}
REST = Rest({}, {"Token": "Authorization: Bearer {}!"}, KINDS)
SERVICE = Service("Shop", types, (SHOP,), {}, {}, tracking_header="TrackingId")
SERVER = RestServer(SERVICE, REST, [FIND, SHOP_FIND, FORGET])


class Lost(Fault):
    """A fault of a program, whose name is that of one of the contract."""


def request(
    url: str = "https://a.example/find",
    content: bytes = b"{}",
    headers: Mapping[str, str] | None = None,
    method: str = "POST",
) -> HttpRequest:
    return HttpRequest(method, url, {**(headers or {})}, content)


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://a.example/find", FIND),
        ("https://a.example/v1/api/find", FIND),
        ("https://a.example/find?next=/shop/find", FIND),
        ("https://a.example/shop/find", SHOP_FIND),
        ("https://a.example/v1/shop/find", SHOP_FIND),
        ("https://forget/find", FIND),
    ],
)
def test_a_request_is_for_the_operation_at_the_end_of_its_path(url: str, found: Operation[Any]) -> None:
    received = SERVER.read(request(url, b'{"Id": 1}'))
    assert received == (found, types.Find(id=1), {})


@pytest.mark.parametrize(
    ("sent", "message"),
    [
        (request("https://a.example/v1/lose?a=/find"), "Shop has no route POST /v1/lose"),
        (request(method="GET"), "Shop has no route GET /find"),
        (request("https://a.example/find/"), "Shop has no route POST /find/"),
        (request(content=b"{"), "the request is not JSON: "),
        (request(content=b"[]"), "the request is not a JSON object"),
        (request(content=b'{"Id": "a"}'), "Find/Id: cannot read 'a': not a whole number"),
        (request(headers={"Count": "a"}), "not a whole number"),
    ],
)
def test_what_is_no_request_of_the_contract_is_refused(sent: HttpRequest, message: str) -> None:
    with pytest.raises((DecodeError, ValueError)) as caught:
        SERVER.read(sent)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ({}, {}),
        ({"authorization": "Bearer abc!", "Count": "5"}, {"token": "abc", "count": 5}),
        ({"Authorization": "Bearer !"}, {"token": ""}),
        ({"Authorization": "Basic abc!"}, {}),
        ({"Authorization": "Bearer abc"}, {}),
        ({"Token": "abc"}, {}),
    ],
)
def test_header_parts_are_in_http_headers(headers: dict[str, str], found: dict[str, Any]) -> None:
    assert SERVER.read(request(headers=headers)).headers == found


def test_a_response_has_its_header_parts_in_http_headers() -> None:
    answer = SERVER.response(FIND, types.Found(name="tea\ud800", left=3))
    assert answer == HttpAnswer(
        200, {"Left": "3", "Content-Type": "application/json"}, b'{"Name": "tea\\ud800"}'
    )
    assert SERVER.response(FORGET, None) == HttpAnswer(204, {}, b"")
    with pytest.raises(EncodeError, match=r"^left: cannot write 'many': "):
        SERVER.response(FIND, types.Found(left="many"))
    with pytest.raises(EncodeError, match=r"^expected Found, got None$"):
        SERVER.response(FIND, None)


@pytest.mark.parametrize(
    ("fault", "data"),
    [
        (types.Failed(code=5), {"Type": "Failed", "Code": 5}),
        (types.Failed(), {"Type": "Failed"}),
        (types.Refused(why="no"), {"Why": "no", "Type": "Refused"}),
        (types.Typed(type="Typed"), {"Type": "Typed"}),
        (types.Elsewhere(what="a"), {"Type": "Fault", "Message": "Elsewhere"}),
        (RestFault(), {"Type": "Fault", "Message": "RestFault"}),
        (Lost(), {"Type": "Fault", "Message": "Lost"}),
    ],
)
def test_a_fault_states_its_type(fault: Fault, data: dict[str, Any]) -> None:
    answer = SERVER.fault(fault)
    assert (answer.status, answer.headers) == (400, {"Content-Type": "application/json"})
    pairs: list[tuple[str, Any]] = json.loads(answer.content, object_pairs_hook=list)
    assert dict(pairs) == data and len(pairs) == len(data)


@pytest.mark.parametrize(
    ("fault", "content"), [(untyped.Failed(code=5), b'{"Code": 5}'), (Lost(), b'{"Message": "Lost"}')]
)
def test_a_fault_of_a_service_without_discriminators_states_no_type(fault: Fault, content: bytes) -> None:
    server = RestServer(Service("Shop", untyped, (SHOP,), {}, {}), REST, [])
    assert server.fault(fault).content == content


def test_a_fault_has_its_status_code_and_tracking_id() -> None:
    fault = RestFault()
    fault.fault_code, fault.fault_string, fault.status, fault.tracking_id = "7", "no", 503, "abc"
    answer = SERVER.fault(fault)
    assert (answer.status, answer.headers["TrackingId"]) == (503, "abc")
    assert answer.content == b'{"Type": "Fault", "Code": "7", "Message": "no"}'
    untracked = RestServer(SERVICE._replace(tracking_header=""), REST, [])
    assert untracked.fault(fault).headers == {"Content-Type": "application/json"}
