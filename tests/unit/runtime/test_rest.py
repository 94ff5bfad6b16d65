"""Requests over REST: their URLs, headers and bodies, and what is refused before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from soapwright.runtime.errors import EncodeError, UsageError
from soapwright.runtime.rest import RestProtocol
from soapwright.runtime.service import (
    CredentialsBase,
    HeaderPart,
    HttpAnswer,
    HttpRequest,
    Operation,
    Rest,
    Route,
    Service,
)
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "rest_asked",
    """
@struct("Find", SHOP)
class Find(Struct):
    name: str | None = element("Name", "xs:string")

Ids = Tokens("xs:int")
""",
)
SERVICE = Service("Shop", types, (SHOP,), {}, {}, http_headers={"Api": "1"})
REST = RestProtocol(SERVICE, Rest({}, {"Token": "Authorization: Bearer {}"}, {}))
FIND: Operation[Any, Any] = Operation(
    "Find",
    "",
    "Found",
    (
        HeaderPart("Token", SHOP, "token"),
        HeaderPart("Count", SHOP, "count", "xs:int"),
        HeaderPart("Ids", SHOP, "ids", "Ids"),
    ),
    Route("PUT", "/v1/find"),
    request="Find",
)


@dataclass
class Credentials(CredentialsBase):
    token: Any = None
    count: Any = None
    ids: Any = None


def asked(operation: Operation[Any, Any] = FIND, message: Any = None, **credentials: Any) -> HttpRequest:
    message = types.Find(name="tea\ud800") if message is None else message
    return REST.encode(operation, message, Credentials(**credentials), "https://a.example/api/")


def test_a_request_has_the_route_of_its_operation() -> None:
    json = "application/json"
    assert asked() == (
        "PUT",
        "https://a.example/api/v1/find",
        {"Content-Type": json, "Accept": json, "Api": "1"},
        b'{"Name": "tea\\ud800"}',
    )
    with pytest.raises(UsageError, match=r"^Find has no REST route; use the client with protocol='soap'$"):
        asked(FIND._replace(route=None))
    with pytest.raises(EncodeError, match=r"^expected Find, got 'a'$"):
        asked(message="a")


def test_header_parts_are_http_headers() -> None:
    headers = asked(token="abc d", count=5, ids=[1, 2]).headers
    assert [headers[name] for name in ("Authorization", "Count", "Ids")] == ["Bearer abc d", "5", "1, 2"]
    with pytest.raises(EncodeError, match=r"^count: expected xs:int or a function that returns it, got str$"):
        asked(count="a")
    with pytest.raises(EncodeError, match=r"^ids\[1\]: cannot write 'a': "):
        asked(ids=[1, "a"])


def test_a_response_is_read_as_that_of_the_operation() -> None:
    found = REST.decode(FIND._replace(response="Find"), HttpAnswer(200, {}, b'{"Name": "tea"}'))
    assert found == types.Find(name="tea")


@pytest.mark.parametrize("token", ["a\r\nEvil: 1", "a\n", "a\x7f", "a ", "ä", "a\t"])
def test_no_header_part_can_end_its_header(token: str) -> None:
    with pytest.raises(EncodeError) as caught:
        asked(token=token)
    assert str(caught.value) == "token: contains a character that is not allowed in HTTP headers"
