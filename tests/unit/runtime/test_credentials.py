"""Credentials: what they may be, that both protocols take the same, and that nothing shows them."""

from __future__ import annotations

import asyncio
import copy
import html
import json
import pickle
from collections.abc import Callable, Iterator
from decimal import Decimal
from types import FrameType, TracebackType
from typing import Any, Literal
from urllib.parse import quote

import httpx
import pytest

from msads import (
    Credentials,
    DecodeError,
    EncodeError,
    Fault,
    HttpError,
    ServiceError,
    TransportError,
    UsageError,
)
from msads.v13.campaign_management import AsyncCampaignManagement, CampaignManagement

PROTOCOLS: tuple[Literal["soap", "rest"], ...] = ("soap", "rest")
TOKEN = "EwCYAx/9 \"tricky\" <&> 'token'"


def sent(protocol: Literal["soap", "rest"], asynchronous: bool = False, **credentials: Any) -> str:
    """Return the header and body of the request that is sent with these credentials."""
    found: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        found.append(request)
        return httpx.Response(503)

    transport, given = httpx.MockTransport(answer), Credentials(**credentials)

    async def run() -> None:
        async with httpx.AsyncClient(transport=transport) as http:
            await AsyncCampaignManagement(given, protocol=protocol, http=http).add_campaigns()

    with pytest.raises(HttpError):
        if asynchronous:
            asyncio.run(run())
        else:
            http = httpx.Client(transport=transport)
            CampaignManagement(given, protocol=protocol, http=http).add_campaigns()
    (request,) = found
    return "\n".join(f"{name}: {value}" for name, value in request.headers.items()) + request.content.decode()


async def _token() -> str:
    await asyncio.sleep(0)
    return "renewed"


class Later:
    """Gives its text when it is awaited."""

    def __await__(self) -> Iterator[Any]:
        return _token().__await__()


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("value", [5, "5", lambda: 5, lambda: "5"])
def test_number_is_sent_as_its_digits(
    protocol: Literal["soap", "rest"], asynchronous: bool, value: Any
) -> None:
    text = sent(protocol, asynchronous, customer_id=value, developer_token="d")
    expected = {"soap": ">5</", "rest": "customerid: 5\n"}[protocol]
    assert expected in text


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", [_token, lambda: _token(), lambda: Later(), lambda: "renewed", "renewed"])
def test_async_client_awaits_async_functions(protocol: Literal["soap", "rest"], value: Any) -> None:
    assert "renewed" in sent(protocol, True, access_token=value)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_sync_client_refuses_an_async_function(protocol: Literal["soap", "rest"]) -> None:
    error = _refused(protocol, _token)
    assert str(error) == "AddCampaigns: access_token: an async function, which only async clients support"


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(
    "value",
    [
        True,
        1.5,
        Decimal(5),
        b"secret",
        ["secret"],
        {"secret": 1},
        object(),
        lambda: b"secret",
        lambda: lambda: "x",
    ],
)
def test_other_types_are_refused_by_name(
    protocol: Literal["soap", "rest"], asynchronous: bool, value: Any
) -> None:
    error = _refused(protocol, value, asynchronous)
    assert str(error).startswith(
        "AddCampaigns: access_token: expected xs:string or a function that returns it, got "
    )
    assert error.path == ("access_token",) and "secret" not in f"{error!r} {vars(error)}"


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", ["secret\0", "secret\x1b", "\ud800secret", "secret\ufffe"])
def test_text_that_xml_cannot_contain_is_refused(protocol: Literal["soap", "rest"], value: str) -> None:
    error = _refused(protocol, value)
    assert str(error) == "AddCampaigns: access_token: contains a character that is not allowed in messages"


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("asynchronous", [False, True])
def test_function_that_raises_is_named_and_its_error_kept(
    protocol: Literal["soap", "rest"], asynchronous: bool
) -> None:
    def token() -> str:
        raise LookupError("no login")

    async def later() -> str:
        return token()

    for value in (token, later) if asynchronous else (token,):
        error = _refused(protocol, value, asynchronous)
        assert str(error) == "AddCampaigns: access_token: the function raised LookupError"
        assert isinstance(error.__cause__, LookupError)


def _refused(protocol: Literal["soap", "rest"], value: Any, asynchronous: bool = False) -> EncodeError:
    def answer(request: httpx.Request) -> httpx.Response:
        raise AssertionError("nothing may be sent")

    transport = httpx.MockTransport(answer)
    given = Credentials(access_token=value)
    with pytest.raises(EncodeError) as caught:
        if asynchronous:
            http = httpx.AsyncClient(transport=transport)
            asyncio.run(AsyncCampaignManagement(given, protocol=protocol, http=http).add_campaigns())
        else:
            client = CampaignManagement(given, protocol=protocol, http=httpx.Client(transport=transport))
            client.add_campaigns()
    return caught.value


# Nothing shows them


def _forms(token: str) -> list[str]:
    return [token, html.escape(token), json.dumps(token)[1:-1], quote(token), quote(token, safe="")]


def _soap(inner: str) -> bytes:
    return (
        f'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>{inner}</s:Body></s:Envelope>'
    ).encode()


def _echoes(token: str) -> list[httpx.Response]:
    """Return responses that repeat the token, in every way that leads to an error."""
    xml, quoted = html.escape(token), json.dumps(token)
    campaign = "https://bingads.microsoft.com/CampaignManagement/v13"
    detail = (
        '<detail><AdApiFaultDetail xmlns="https://adapi.microsoft.com"><TrackingId>t</TrackingId><Errors><AdApiError>'
        f"<Code>5</Code><Detail>{xml}</Detail><Message>{xml}</Message></AdApiError></Errors></AdApiFaultDetail></detail>"
    )
    fault = f"<s:Fault><faultcode>{xml}</faultcode><faultstring>{xml}</faultstring>{detail}</s:Fault>"
    errors = [{"Code": 5, "Message": token, "Detail": token}]
    return [
        httpx.Response(401, content=f"denied: {form}".encode(), headers={"X-Echo": quote(token)})
        for form in _forms(token)
    ] + [
        httpx.Response(
            301, headers={"Location": f"https://elsewhere.example/?token={quote(token, safe='')}"}
        ),
        httpx.Response(200, content=f"<p>{xml}".encode()),
        httpx.Response(200, content=("x" * 1980 + token).encode()),
        httpx.Response(200, content=("x" * 180 + token).encode()),
        httpx.Response(502, content=("x" * 1985 + token).encode()),
        httpx.Response(500, content=_soap(fault)),
        httpx.Response(500, content=_soap(fault.replace("AdApiFaultDetail", "Newer"))),
        httpx.Response(200, content=_soap(f"<Other>{xml}</Other>")),
        httpx.Response(
            200,
            content=_soap(
                f'<AddCampaignsResponse xmlns="{campaign}"><CampaignIds xmlns:a="http://schemas.datacontract.org/2004/07/System">'
                f"<a:long>{xml}</a:long></CampaignIds></AddCampaignsResponse>"
            ),
        ),
        httpx.Response(400, json={"Type": "AdApiFaultDetail", "TrackingId": token, "Errors": errors}),
        httpx.Response(400, json={"Type": "NewerFault", "Errors": errors, "More": {token: [token]}}),
        httpx.Response(200, content=f'{{"CampaignIds": [{quoted}]}}'.encode()),
        httpx.Response(200, content=f'{{"CampaignIds": {quoted}'.encode()),
    ]


def _raising(token: str) -> list[Callable[[httpx.Request], httpx.Response]]:
    """Return transports that raise exceptions with the token in them."""

    def of_httpx(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError(f"broke while {token} was sent", request=request)

    def invalid(request: httpx.Request) -> httpx.Response:
        raise httpx.InvalidURL(f"not a URL: {token}")

    def any_other(request: httpx.Request) -> httpx.Response:
        try:
            raise LookupError(token)
        except LookupError as error:
            raise RuntimeError(request.content, request.headers.multi_items()) from error

    return [of_httpx, invalid, any_other]


def _answering(response: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    return lambda request: response


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("token", ["EwCYAxPlainToken1234567890", TOKEN])
def test_no_error_shows_a_token(protocol: Literal["soap", "rest"], asynchronous: bool, token: str) -> None:
    transports = [*map(_answering, _echoes(token)), *_raising(token)]
    kinds = set()
    for answer in transports:
        error = _error(answer, protocol, asynchronous, token)
        kinds.add(
            next(kind for kind in (Fault, HttpError, DecodeError, TransportError) if isinstance(error, kind))
        )
        for form in {*_forms(token), token[:20]}:
            shown = _everything(error)
            assert form not in shown, shown[max(0, shown.index(form) - 200) :][:500]
        for copied in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
            assert type(copied) is type(error) and str(copied) == str(error)
    assert kinds == {Fault, HttpError, DecodeError, TransportError}


def _error(
    answer: Callable[[httpx.Request], httpx.Response],
    protocol: Literal["soap", "rest"],
    asynchronous: bool,
    token: str,
) -> ServiceError:
    transport, given = httpx.MockTransport(answer), Credentials(access_token=token, customer_id=5)
    try:
        if asynchronous:
            http = httpx.AsyncClient(transport=transport)
            asyncio.run(AsyncCampaignManagement(given, protocol=protocol, http=http).add_campaigns())
        else:
            CampaignManagement(
                given, protocol=protocol, http=httpx.Client(transport=transport)
            ).add_campaigns()
    except ServiceError as error:
        return error
    raise AssertionError("no error was raised")


def _everything(error: BaseException) -> str:
    """Return everything visible in an error: texts, attributes, causes, and the local variables of our frames."""
    shown, waiting, seen = [], [error], set()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        shown += [str(one), repr(one), repr(one.args), repr(vars(one)), *map(str, one.args)]
        shown += map(repr, _locals(one.__traceback__))
        waiting += [inner for inner in (one.__cause__, one.__context__) if inner is not None]
    return "\n".join(shown)


def _locals(trace: TracebackType | None) -> Iterator[object]:
    while trace is not None:
        frame: FrameType = trace.tb_frame
        # The test's own frames contain the token, of course.
        if frame.f_code.co_filename != __file__:
            yield from frame.f_locals.values()
        trace = trace.tb_next


@pytest.mark.parametrize("client", [CampaignManagement, AsyncCampaignManagement])
def test_credentials_that_the_client_does_not_send_are_refused(client: Any) -> None:
    other = Credentials(access_token="t", user_name="ann", password="pass-secret")
    message = "CampaignManagement does not send password and user_name; remove them from its credentials"
    with pytest.raises(UsageError, match=message) as caught:
        client(other)
    assert "pass-secret" not in str(caught.value)
    with pytest.raises(UsageError, match=message):
        client(Credentials(access_token="t")).with_credentials(other)


def test_ids_are_not_masked() -> None:
    answer = _answering(httpx.Response(400, content=b"customer 151234567 is not yours"))
    http = httpx.Client(transport=httpx.MockTransport(answer))
    given = Credentials(access_token="secret-token", customer_id="151234567", customer_account_id=5)
    with pytest.raises(HttpError, match="customer 151234567 is not yours"):
        CampaignManagement(given, http=http).add_campaigns()
