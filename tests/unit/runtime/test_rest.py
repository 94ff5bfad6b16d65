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
""",
)
SERVICE = Service("Shop", types, (SHOP,), {}, {}, http_headers={"Api": "1"})
REST = RestProtocol(SERVICE, Rest({}, {"Token": "Authorization: Bearer {}"}, {}))
FIND: Operation[Any, Any] = Operation(
    "Find",
    "",
    "Found",
    (HeaderPart("Token", SHOP, "token"), HeaderPart("Count", SHOP, "count", "xs:int")),
    Route("PUT", "/v1/find"),
    request="Find",
)


@dataclass
class Credentials(CredentialsBase):
    token: Any = None
    count: Any = None


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
    headers = asked(token="abc d", count=5).headers
    assert (headers["Authorization"], headers["Count"]) == ("Bearer abc d", "5")
    with pytest.raises(EncodeError, match=r"^count: expected xs:int or a function that returns it, got str$"):
        asked(count="a")


@pytest.mark.parametrize("token", ["a\r\nEvil: 1", "a\n", "a\x7f", "a ", "ä", "a\t"])
def test_no_header_part_can_end_its_header(token: str) -> None:
    with pytest.raises(EncodeError) as caught:
        asked(token=token)
    assert str(caught.value) == "token: contains a character that is not allowed in HTTP headers"
