"""Responses item by item: transports without a connection, several parts, limits, and what an error shows."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from msads import Credentials, DecodeError, HttpError, TimedOut, UsageError
from msads._runtime import clock
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement

SHOWN = 100_000
ENVELOPE = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>'
    '<SearchAccountsResponse xmlns="https://bingads.microsoft.com/Customer/v13"><Accounts '
    'xmlns:a="https://bingads.microsoft.com/Customer/v13/Entities"><a:AdvertiserAccount><a:Id>{}</a:Id></a:AdvertiserAccount>'
    "<a:AdvertiserAccount><a:Id>2</a:Id></a:AdvertiserAccount></Accounts></SearchAccountsResponse></s:Body></s:Envelope>"
)


def accounts(
    content: bytes | Iterator[bytes] | httpx.SyncByteStream,
    protocol: Any = "rest",
    status: int = 200,
    headers: Any = None,
    extensions: Any = None,
    **options: Any,
) -> Any:
    """Return the items of a response."""
    given: Any = {"stream" if isinstance(content, httpx.SyncByteStream) else "content": content}
    response = httpx.Response(status, **given, headers=headers, extensions=extensions)
    http = httpx.Client(transport=httpx.MockTransport(lambda request: response))
    client = CustomerManagement(Credentials(access_token="t"), protocol=protocol, http=http, **options)
    return client.iterate.search_accounts()


def pieces(*found: bytes | Callable[[], None]) -> Iterator[bytes]:
    """Yield the pieces of a response, and call functions between them."""
    for one in found:
        if callable(one):
            one()
        else:
            yield one


def listed(*numbers: Any, **fields: Any) -> bytes:
    return json.dumps({"Accounts": [{"Id": number} for number in numbers], **fields}).encode()


def test_what_a_transport_has_decompressed_is_read() -> None:
    content = gzip.compress(listed(1, 2))
    found = accounts(content, headers={"Content-Encoding": "gzip"})
    assert [one.id for one in found] == [1, 2]
    assert found.response.accounts is None


@pytest.mark.parametrize("number", ["1", "x"])
def test_the_items_of_several_parts_come_at_their_end(number: str) -> None:
    content = f"--b\r\n\r\n{ENVELOPE.format(number)}\r\n--b--".encode()
    found = accounts(pieces(content), "soap", headers={"Content-Type": "multipart/related; boundary=b"})
    if number == "1":
        assert [one.id for one in found] == [1, 2]
        assert found.response.accounts is None
    else:
        with pytest.raises(DecodeError, match="Id: cannot read 'x'"):
            next(found)


def test_a_soap_response_is_read_alike() -> None:
    content = ENVELOPE.format(1).encode()
    found = accounts(pieces(content[:430], content[430:]), "soap")
    assert [one.id for one in found] == [1, 2] and found.response.accounts is None
    found = accounts(pieces(ENVELOPE.format("x").encode()), "soap")
    with pytest.raises(DecodeError, match="Id: cannot read 'x'"):
        next(found)
    assert next(found).id == 2
    with pytest.raises(DecodeError, match=r"the response is not a SOAP 1\.1 envelope, but a_page"):
        next(accounts(pieces(b"<a_page></a_page>"), "soap"))
    with pytest.raises(DecodeError, match="the response is not XML"):
        next(accounts(pieces(content[:200]), "soap"))


def test_a_call_is_logged_at_its_end(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", "msads"):
        found = accounts(pieces(listed(1)), headers={"TrackingId": "T"})
        assert next(found) and caplog.messages == []
        assert list(found) == []
    (line,) = caplog.messages
    assert line.startswith("SearchAccounts rest 200 in ") and line.endswith(", attempt 1, tracking id T")


def test_an_error_shows_the_beginning_of_the_response() -> None:
    content = listed(*range(9000)) + b"x"
    found = accounts(pieces(content[:5], content[5:70_000], content[70_000:]))
    ids: list[int] = []
    with pytest.raises(DecodeError, match="expected nothing more") as caught:
        ids.extend(one.id for one in found)
    assert len(content) > SHOWN and ids == [*range(9000)]
    assert caught.value.exchange and caught.value.exchange.body == content[:SHOWN].decode()
    # No more than that is kept.
    assert len(found._state.call.answer.content) == SHOWN


def test_problems_of_the_rest_follow_the_items() -> None:
    # The list of a wrapped response is found when all of it has been read.
    content = b'{"wrapped": {"Accounts": [{"Id": 1}, {"Id": "a"}, {"Id": 2}]}}'
    found = accounts(pieces(content), headers={"TrackingId": "T"})
    assert [next(found).id for _ in range(3)] == [1, None, 2]
    with pytest.raises(DecodeError, match="Id: cannot read 'a'") as caught:
        next(found)
    assert caught.value.tracking_id == "T" and list(found) == []
    assert found.response.tracking_id == "T" and found.response.accounts is None


def test_the_response_is_available_after_its_items() -> None:
    found = accounts(pieces(listed(1)))
    for items in ([], [1]):
        assert [next(found).id for _ in items] == items
        with pytest.raises(UsageError, match="SearchAccounts: the response is available only after"):
            _ = found.response
    assert list(found) == [] and found.response.accounts is None


@pytest.mark.parametrize("compressed", [False, True])
def test_the_limit_counts_what_is_between_two_items(compressed: bool) -> None:
    first, second = b'{"Accounts": [{"Id": 1}', b' , {"Id": 2, "Name": "' + b"a" * 400 + b'"}]}'
    headers = {"Content-Encoding": "gzip"} if compressed else {}

    def found(limit: int) -> list[Any]:
        packed = [gzip.compress(one) if compressed else one for one in (first, second[:200], second[200:])]
        return [one.id for one in accounts(pieces(*packed), headers=headers, max_answer_bytes=limit)]

    assert found(400) == [1, 2]
    with pytest.raises(DecodeError, match=r"exceeds the limit max_answer_bytes=100 \(between two items\)"):
        found(100)


def test_a_limit_may_be_reached() -> None:
    content = [b'{"Accounts": [', b" " * 85, b"{}]}"]
    assert len(list(accounts(pieces(*content), max_answer_bytes=99))) == 1
    with pytest.raises(DecodeError, match="between two items"):
        list(accounts(pieces(*content), max_answer_bytes=98))
    # Each item starts a new count.
    content = [b'{"Accounts": [{}', b" " * 90, b"]}"]
    assert len(list(accounts(pieces(*content), max_answer_bytes=92))) == 1
    with pytest.raises(DecodeError, match="between two items"):
        list(accounts(pieces(*content), max_answer_bytes=91))


def test_compressed_data_has_to_be_complete() -> None:
    found = accounts(pieces(gzip.compress(listed(1))[:-1]), headers={"Content-Encoding": "gzip"})
    assert next(found).id == 1
    with pytest.raises(DecodeError, match="is cut off: its gzip data is incomplete"):
        next(found)


class Stream:
    """The network stream of a connection."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return b""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        pass


def test_a_connection_that_was_there_before_obeys_the_deadline() -> None:
    stream = Stream()
    found = accounts(pieces(listed(1)), extensions={"network_stream": stream})
    assert next(found).id == 1 and {"read", "write"} <= vars(stream).keys()


def test_only_the_service_is_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(clock, "monotonic", lambda: now[0])

    def wait(seconds: float) -> Callable[[], None]:
        return lambda: now.__setitem__(0, now[0] + seconds)

    content = (b'{"Accounts": [{"Id": 1}, ', wait(6), b'{"Id": 2}', b', {"Id": 3}]', wait(5), b"}")
    found = accounts(pieces(*content), timeout=10)
    for number in (1, 2):
        assert next(found).id == number
        wait(100)()
    assert next(found).id == 3
    with pytest.raises(TimedOut, match=r"was not complete within 10 s"):
        next(found)


class Content(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The content of a response, which knows when its connection was released."""

    def __init__(self, *found: bytes) -> None:
        self.found = found
        self.released = 0

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.found)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for one in self.found:
            yield one

    def close(self) -> None:
        self.released += 1

    async def aclose(self) -> None:
        self.released += 1


def begun(content: Content) -> Any:
    """Return items of which the first one was taken."""
    found = accounts(content)
    assert next(found).id == 1
    return found


def test_a_connection_is_released_when_it_is_not_needed_any_more() -> None:
    whole, broken = Content(listed(1), b" "), Content(b'{"Accounts": [{"Id": 1}, ', b"x", b"}")
    found = begun(whole)
    assert whole.released == 0 and repr(found) == "Items(SearchAccounts)"
    assert list(found) == [] and whole.released > 0
    found = begun(broken)
    with pytest.raises(DecodeError):
        next(found)
    assert broken.released > 0 and list(found) == []
    content = Content(listed(1, 2))
    found = begun(content)
    found.close()
    assert content.released > 0 and list(found) == []
    content = Content(listed(1, 2))
    with begun(content) as found:
        assert content.released == 0
    assert content.released > 0 and list(found) == []


def test_async_items_are_alike() -> None:
    async def main(content: Content) -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=content))
        async with httpx.AsyncClient(transport=transport) as http:
            client = AsyncCustomerManagement(Credentials(access_token="t"), protocol="rest", http=http)
            found = client.iterate.search_accounts()
            assert [one and one.id async for one in found] == [1, 2] and content.released > 0
            assert found.response.accounts is None and repr(found) == "AsyncItems(SearchAccounts)"
            content.released = 0
            async with client.iterate.search_accounts() as found:
                assert await anext(found) and content.released == 0
            assert [one async for one in found] == [] and content.released > 0
            content.found = (b"x",)
            with pytest.raises(DecodeError, match="the response is not JSON"):
                await anext(client.iterate.search_accounts())

    asyncio.run(main(Content(listed(1, 2))))


def test_an_error_status_is_raised_first() -> None:
    for content in (b"busy", pieces(b"bu", b"sy")):
        with pytest.raises(HttpError, match="SearchAccounts: HTTP 503: busy") as caught:
            next(accounts(content, status=503, max_retries=0))
        assert caught.value.exchange and caught.value.exchange.body == "busy"
