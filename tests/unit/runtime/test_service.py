"""Requests and responses as values, and the WS-Addressing of requests."""

from __future__ import annotations

import re
from pprint import PrettyPrinter
from types import SimpleNamespace
from typing import Any

import pytest

from soapwright.runtime.addressing import Addressing, addressing_headers
from soapwright.runtime.errors import EncodeError, UsageError
from soapwright.runtime.exchange import Headers
from soapwright.runtime.pretty import register
from soapwright.runtime.service import Addressed, CredentialsBase, HttpAnswer, HttpRequest, Operation


def test_requests_and_responses_do_not_show_their_content() -> None:
    assert repr(HttpRequest("POST", "http://a/?key=1", {"A": "b"}, b"secret")) == "HttpRequest(POST)"
    assert repr(HttpAnswer(200, {"A": "b"}, b"secret")) == "HttpAnswer(200, 6 bytes)"


@pytest.mark.parametrize(
    ("content_type", "media_type", "charset"),
    [
        ("Text/XML; Charset=UTF-8", "text/xml", "UTF-8"),
        ('text/xml; a=b; charset="latin-1"', "text/xml", "latin-1"),
        ("text/xml;charset=", "text/xml", None),
        ("text/xml", "text/xml", None),
        ("", "", None),
    ],
)
def test_the_content_type_has_a_media_type_and_a_charset(
    content_type: str, media_type: str, charset: str | None
) -> None:
    answer = HttpAnswer(200, {"Content-Type": content_type} if content_type else {}, b"")
    assert (answer.media_type, answer.charset) == (media_type, charset)


@pytest.mark.parametrize(
    ("status", "succeeded"), [(199, False), (200, True), (204, True), (299, True), (300, False), (500, False)]
)
def test_only_200_to_299_is_a_success(status: int, succeeded: bool) -> None:
    assert HttpAnswer(status, {}, b"").succeeded == succeeded


@pytest.mark.parametrize(
    ("content", "charset", "text"),
    [
        ("Straße".encode(), "", "Straße"),
        ("Straße".encode("latin-1"), "", "Stra\ufffde"),
        ("Straße".encode("latin-1"), "latin-1", "Straße"),
        ("Straße".encode("utf-16"), "", "Straße"),
        (b"\xfe\xff" + "Straße".encode("utf-16-be"), "", "Straße"),
        ("Straße".encode("utf-16"), "unknown", "Straße"),
        ("Straße".encode(), "unknown", "Straße"),
        ("Straße".encode(), "hex", "Straße"),
        (b"", "", ""),
    ],
)
def test_a_body_is_shown_in_its_charset(content: bytes, charset: str, text: str) -> None:
    headers = {"Content-Type": f"text/plain; charset={charset}"} if charset else {}
    assert HttpAnswer(500, headers, content).text == text


def test_credentials_are_asked_for_their_values_and_do_not_show_them() -> None:
    class Credentials(CredentialsBase):
        """Credentials without dataclass fields."""

        token = staticmethod(lambda: "a")
        account = 5

    given = Credentials()
    assert (given.value("token"), given.value("account"), given._attributes()) == ("a", 5, ())
    assert repr(given) == "Credentials(…)"


def test_headers_have_names_in_any_case_and_values_of_repeated_ones() -> None:
    found = Headers([("X-A", "1"), ("x-a", "2"), ("X-B", "3")])
    assert (found["X-a"], found["x-b"], len(found), list(found)) == ("1, 2", "3", 2, ["X-A", "X-B"])
    assert repr(found) == "Headers({'X-A': '1, 2', 'X-B': '3'})"


DO: Operation[Any, Any] = Operation("Do", "urn:action", "Done")
ADDRESSED = DO._replace(addressing=Addressed("urn:addressed", "2004/08"))
OPTIONAL = DO._replace(addressing=Addressed("urn:addressed", optional=True))
NEW, OLD = "http://www.w3.org/2005/08/addressing", "http://schemas.xmlsoap.org/ws/2004/08/addressing"


def headers(operation: Operation[Any, Any], wanted: bool | Addressing | None = None) -> str:
    return addressing_headers(operation, wanted, "https://ann:pw@shop.example/x")


@pytest.mark.parametrize(
    ("operation", "wanted"),
    [(DO, None), (DO, False), (ADDRESSED, False), (OPTIONAL, None), (OPTIONAL, False)],
)
def test_there_is_no_addressing_unless_the_contract_or_the_user_wants_it(
    operation: Operation[Any, Any], wanted: bool | None
) -> None:
    assert headers(operation, wanted) == ""


@pytest.mark.parametrize(
    ("operation", "wanted", "action", "namespace"),
    [
        (DO, True, "urn:action", NEW),
        (DO, Addressing(version="2004/08"), "urn:action", OLD),
        (ADDRESSED, None, "urn:addressed", OLD),
        (ADDRESSED, Addressing(version="2005/08"), "urn:addressed", NEW),
        (OPTIONAL, True, "urn:addressed", NEW),
    ],
)
def test_the_action_and_the_version_are_those_of_the_contract(
    operation: Operation[Any, Any], wanted: bool | Addressing | None, action: str, namespace: str
) -> None:
    text = headers(operation, wanted)
    assert f'<wsa:Action xmlns:wsa="{namespace}">{action}</wsa:Action>' in text
    assert ">https://shop.example/x</wsa:To>" in text and "<wsa:ReplyTo" in text


def test_addresses_may_be_others() -> None:
    text = headers(DO._replace(response=None), Addressing(to="urn:to<"))
    assert ">urn:to&lt;</wsa:To>" in text and "ReplyTo" not in text
    text = headers(DO._replace(response=None), Addressing(reply_to="urn:here"))
    assert "<wsa:Address>urn:here</wsa:Address>" in text
    assert repr(Addressing(to="urn:to")) == "Addressing(to='urn:to')"


def test_every_request_has_an_id_of_its_own() -> None:
    found = [
        re.search(r"<wsa:MessageID [^>]*>urn:uuid:([0-9a-f-]{36})</wsa:MessageID>", headers(ADDRESSED))
        for _ in "12"
    ]
    ids = {one[1] for one in found if one}
    assert len(ids) == 2


def test_addressing_needs_an_action_and_a_known_version() -> None:
    with pytest.raises(EncodeError, match=r"^addressing: Do has no action for WS-Addressing$"):
        headers(DO._replace(action=""), True)
    with pytest.raises(
        UsageError, match="WS-Addressing has no version '2006'; choose from '2005/08' and '2004/08'"
    ):
        Addressing(version="2006")  # type: ignore[arg-type]


def test_a_pprint_without_its_table_is_left_alone() -> None:
    for printer in (object, SimpleNamespace(_dispatch={}), SimpleNamespace(_format_namespace_items=1)):
        register(SimpleNamespace(PrettyPrinter=printer), repr)  # type: ignore[arg-type]
        assert getattr(printer, "_dispatch", {}) == {}
    own = SimpleNamespace(_dispatch={}, _format_namespace_items=PrettyPrinter)
    register(SimpleNamespace(PrettyPrinter=own), repr)  # type: ignore[arg-type]
    assert list(own._dispatch) == [repr]
