"""Values of header parts: asked for, checked, written into the header of a request, and read from that of a response."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.credentials import (
    SECURITY,
    HeaderValues,
    Overriding,
    asked,
    awaited,
    filled,
    not_awaitable,
)
from soapwright.runtime.errors import EncodeError
from soapwright.runtime.names import QualifiedName
from soapwright.runtime.options import PLAIN, Speaking
from soapwright.runtime.security import UsernameToken
from soapwright.runtime.service import Addressed, CredentialsBase, HeaderPart, Operation
from soapwright.runtime.soap_header import read_header, write_header
from tests.unit.runtime.contracts import SHOP, contract, document

types: Any = contract(
    "shop_headers",
    """
class Level(WireEnum):
    HIGH = "High"

class Rights(WireFlags):
    READ = "Read"
    WRITE = "Write"

Ids = Tokens("xs:int")

@struct("Login", SHOP)
class Login(Struct):
    user: str | None = element("user", "xs:string")

@struct("Done", SHOP)
class Done(Struct):
    trace: str | None = header_part("trace", "xs:string")
    count: int | None = header_part("count", "xs:int")
    login: Login | None = header_part("login", "Login")
    first: int | None = header_part("limit", "xs:int")
    second: int | None = header_part("limit", "xs:int", namespace=OTHER)
    note: str | None = element("note", "xs:string")
""",
)


@dataclass(slots=True, kw_only=True, repr=False)
class Credentials(CredentialsBase):
    """Credentials with two header parts."""

    token: Any = None
    account: Any = None


def part(kind: str) -> HeaderPart:
    return HeaderPart("Part", SHOP, "part", kind)


def value_sent(kind: str, value: Any) -> tuple[Any, bool]:
    """Return the value that is sent for a part of a type, and whether it is a text."""
    ((_, sent, is_text),) = filled((part(kind),), HeaderValues({"part": value}), types)
    return sent, is_text


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("xs:string", "a & b", "a & b"),
        ("xs:string", 5, "5"),
        ("xs:int", 5, "5"),
        ("xs:int", "5", "5"),
        ("xs:boolean", True, "true"),
        ("xs:boolean", "false", "false"),
        ("xs:decimal", Decimal("1.50"), "1.50"),
        ("xs:date", date(2026, 5, 1), "2026-05-01"),
        ("xs:anyType", "any", "any"),
        ("xs:string", types.Level.HIGH, "High"),
        ("Level", types.Level.HIGH, "High"),
        ("Level", "Higher", "Higher"),
    ],
)
def test_values_of_simple_types_are_sent_as_text(kind: str, value: Any, text: str) -> None:
    sent, is_text = value_sent(kind, value)
    assert (type(sent), sent, is_text) == (str, text, True)


@pytest.mark.parametrize(
    ("kind", "value", "sent"),
    [
        ("xs:QName", "{urn:shop}a", QualifiedName("urn:shop", "a")),
        ("xs:QName", QualifiedName("", "a"), QualifiedName("", "a")),
        ("xs:anyType", 5, 5),
        ("Rights", types.Rights.READ, types.Rights.READ),
        ("Rights", "Read", "Read"),
        ("Ids", [1, 2], [1, 2]),
        ("Login", types.Login(user="ann"), types.Login(user="ann")),
        ("Login", "ann", "ann"),
    ],
)
def test_other_values_are_written_by_their_type(kind: str, value: Any, sent: Any) -> None:
    assert value_sent(kind, value) == (sent, False)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("xs:string", True),
        ("xs:string", 1.5),
        ("xs:int", True),
        ("xs:int", "5 or so"),
        ("xs:boolean", 1),
        ("xs:decimal", True),
        ("xs:date", True),
        ("xs:QName", "a b"),
        ("Level", 1),
    ],
)
def test_a_value_of_another_type_is_named_by_its_type_only(kind: str, value: Any) -> None:
    with pytest.raises(EncodeError) as error:
        value_sent(kind, value)
    name = type(value).__name__
    assert str(error.value) == f"part: expected {kind} or a function that returns it, got {name}"


@pytest.mark.parametrize("kind", ["xs:string", "xs:anyType", "Level"])
def test_a_character_that_xml_cannot_contain_is_refused(kind: str) -> None:
    with pytest.raises(EncodeError, match=r"^part: contains a character that is not allowed in messages$"):
        value_sent(kind, "a\0b")


def test_a_part_without_a_value_is_left_out() -> None:
    assert list(filled((part("xs:string"),), HeaderValues({"part": None}), types)) == []


# Where values come from


def test_a_view_replaces_some_values() -> None:
    base = Credentials(token=lambda: "of the client", account=lambda: 1)
    view = Overriding(base, {"account": lambda: 2})
    assert (view.value("token"), view.value("account")) == ("of the client", 2)
    assert view.token is base.token and view.account() == 2
    assert view._attributes() == ("token", "account")


def test_a_view_keeps_how_the_credentials_make_their_values() -> None:
    class Own(Credentials):
        def value(self, attribute: str) -> Any:
            return f"own {attribute}"

    view = Overriding(Own(), {"account": 2})
    assert (view.value("token"), view.value("account")) == ("own token", 2)


PARTS = (HeaderPart("Token", SHOP, "token"), HeaderPart("Account", SHOP, "account"))
TOKEN = UsernameToken("ann", "pw")


@pytest.mark.parametrize(
    ("security", "known", "expected"),
    [
        (None, {}, {"token": "asked", "account": 1}),
        (None, {"token": "renewed"}, {"token": "renewed", "account": 1}),
        (TOKEN, {}, {"token": "asked", "account": 1, SECURITY: TOKEN}),
        (lambda: TOKEN, {}, {"token": "asked", "account": 1, SECURITY: TOKEN}),
        (lambda: TOKEN, {SECURITY: None}, {"token": "asked", "account": 1, SECURITY: None}),
    ],
)
def test_each_request_asks_for_values_that_were_not_renewed(
    security: Any, known: dict[str, Any], expected: dict[str, Any]
) -> None:
    given = Credentials(token=lambda: "asked", account=1)
    assert dict(asked(given, PARTS, security, known)) == expected


class Later:
    """Something awaitable that is not a coroutine."""

    def __await__(self) -> Generator[Any, Any, str]:
        yield from ()
        return "found"


def test_a_sync_client_closes_a_coroutine_that_it_refuses() -> None:
    async def later() -> None: ...

    coroutine = later()
    for value in (coroutine, Later()):
        with pytest.raises(
            EncodeError, match=r"^token: an async function, which only async clients support$"
        ):
            not_awaitable(value, "token")
    with pytest.raises(RuntimeError, match="cannot reuse already awaited coroutine"):
        coroutine.send(None)
    assert not_awaitable("a", "token") == "a"


def test_an_async_client_waits_for_values() -> None:
    async def run() -> list[Any]:
        return [await awaited(value, "token") for value in ("a", Later())]

    assert asyncio.run(run()) == ["a", "found"]


# The header of a request


def header_of(
    parts: tuple[HeaderPart, ...] = (),
    values: dict[str, Any] | None = None,
    speaking: Speaking = PLAIN,
    addressing: Addressed | None = None,
) -> str:
    operation: Operation[Any, Any] = Operation("Do", "urn:do", None, parts, addressing=addressing)
    pieces: list[str] = []
    write_header(
        operation, HeaderValues(values or {}), "https://shop.example/", speaking, types, pieces.append
    )
    return "".join(pieces)


def test_a_request_without_header_values_has_no_header() -> None:
    assert header_of() == ""
    assert header_of(speaking=Speaking(security=lambda: None), values={SECURITY: None}) == ""


def test_header_parts_are_written_by_their_types() -> None:
    parts = (
        HeaderPart("Token", SHOP, "token"),
        HeaderPart("Login", SHOP, "login", "Login"),
        HeaderPart("Ids", SHOP, "ids", "Ids"),
    )
    values = {"token": "a<b", "login": types.Login(user="ann"), "ids": [1, 2]}
    assert header_of(parts, values) == (
        "<s:Header><shop:Token>a&lt;b</shop:Token>"
        "<shop:Login><shop:user>ann</shop:user></shop:Login><shop:Ids>1 2</shop:Ids></s:Header>"
    )
    with pytest.raises(EncodeError, match=r"^login\.user: cannot write 5: not a str$"):
        header_of(parts, {**values, "login": types.Login(user=5)})


def test_tokens_follow_the_headers_of_addressing() -> None:
    found = header_of(
        speaking=Speaking(security=TOKEN, addressing=True),
        values={SECURITY: [TOKEN, AnyElement("{urn:saml}Assertion", "x")]},
    )
    assert found.startswith("<s:Header><wsa:Action") and found.endswith("</wsse:Security></s:Header>")
    assert found.index("</wsa:To>") < found.index("<wsse:UsernameToken>") < found.index("Assertion")
    assert "<wsa:Action" in header_of(addressing=Addressed("urn:addressed"))


# The header of a response


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<trace>t</trace><count>3</count><trace>u</trace>", {"trace": "t", "count": 3}),
        ('<trace xmlns="urn:elsewhere">t</trace>', {"trace": "t"}),
        ('<trace xmlns="urn:elsewhere">u</trace><trace>t</trace>', {"trace": "t"}),
        ("<login><user>ann</user></login>", {"login": types.Login(user="ann")}),
        ("<limit>1</limit>", {"first": 1}),
        ('<limit xmlns="urn:other">2</limit><limit>1</limit>', {"first": 1, "second": 2}),
        ('<limit xmlns="urn:elsewhere">2</limit>', {}),
        ("<count/><login/>", {"login": types.Login()}),
        ("<trace/><count/>", {"trace": ""}),
        ('<trace xsi:nil="true"/>', {}),
        ("<note>n</note>", {}),
    ],
)
def test_header_parts_are_recognized_by_name_if_that_is_clear(inner: str, expected: dict[str, Any]) -> None:
    response = types.Done(note="of the body")
    read_header(response, document(inner), types)
    assert response == types.Done(note="of the body", **expected)


def test_a_response_may_have_no_header() -> None:
    response = types.Done()
    read_header(response, None, types)
    assert response == types.Done()
