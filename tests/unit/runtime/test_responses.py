"""From the bytes of a response to its struct.

Charsets, limits, depth, invalid responses; and the headers of requests.
"""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Callable, Iterator
from typing import Any, Literal

import httpx
import pytest
from lxml import etree

from msads import Credentials, DecodeError, HttpError, ServiceError, TimedOut, TransportError, UsageError
from msads._runtime.service import HttpAnswer
from msads._runtime.soap import SoapProtocol
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement
from msads.v13.customer_management.operations import GET_CUSTOMER, SERVICE

CUSTOMER = "https://bingads.microsoft.com/Customer/v13"
PROTOCOLS: tuple[Literal["soap", "rest"], ...] = ("soap", "rest")
MB = 1024 * 1024


def envelope(name: str, declaration: str = "") -> str:
    """Return a GetCustomer response."""
    inner = f'<e:Name xmlns:e="{CUSTOMER}/Entities">{name}</e:Name>'
    return (
        f'{declaration}<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>'
        f'<GetCustomerResponse xmlns="{CUSTOMER}"><Customer>{inner}</Customer></GetCustomerResponse></s:Body></s:Envelope>'
    )


def read(content: bytes, content_type: str = "") -> str | None:
    """Return the customer's name in an answer over SOAP."""
    headers = {"Content-Type": content_type} if content_type else {}
    response = SoapProtocol(SERVICE).decode(GET_CUSTOMER, HttpAnswer(200, headers, content))
    return None if response.customer is None else response.customer.name


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("ISO-8859-1", "latin-1"), ('"iso-8859-15"', "iso-8859-15"), ("windows-1252", "cp1252"), ("utf-8", "utf-8"),
        ("UTF8", "utf-8"), ("utf-16", "utf-16"), ("utf-16le", "utf-16-le"), ("utf-16-be", "utf-16-be"), ("cp037", "cp037"),
        ("mac_roman", "mac-roman"), ("gb18030", "gb18030"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("declared", ["", '<?xml version="1.0" encoding="utf-8"?>', '<?xml version="1.0"?>'])
def test_charset_of_the_content_type_precedes_the_declaration(
    charset: str, encoding: str, declared: str
) -> None:
    content = envelope("Straße", declared).encode(encoding)
    for kind in (f"text/xml; charset={charset}", f"text/xml;action=x; CHARSET = {charset} ; x=y"):
        assert read(content, kind) == "Straße"


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_byte_order_mark_precedes_the_charset(mark: str) -> None:
    content = envelope("Straße").encode(mark)
    for kind in ("", "text/xml", "text/xml; charset=us-ascii", "text/xml; charset=nonsense"):
        assert read(content, kind) == "Straße"


@pytest.mark.parametrize(
    "kind", ["", "text/xml", "text/xml; charset=nonsense", 'text/xml; charset=""', "text/xml; charset"]
)
def test_without_a_known_charset_the_declaration_counts(kind: str) -> None:
    declaration = '<?xml version="1.0" encoding="ISO-8859-1"?>'
    assert read(envelope("Straße", declaration).encode("latin-1"), kind) == "Straße"


def test_charset_counts_over_rest_and_for_error_pages() -> None:
    content = '{"Customer": {"Name": "Straße"}}'.encode("latin-1")
    headers = {"Content-Type": "application/json; charset=ISO-8859-1"}
    assert _call(lambda request: httpx.Response(200, content=content, headers=headers)) == "Straße"
    page = httpx.Response(
        502, content="Übersicht".encode("latin-1"), headers={"Content-Type": "text/html; charset=latin1"}
    )
    assert _failed(lambda request: page).exchange.body == "Übersicht"


# Limits


def test_text_of_more_than_ten_megabytes_is_read() -> None:
    name = "QUJD" * (3 * MB)
    assert read(envelope(name).encode()) == name


@pytest.mark.parametrize("levels", [256, 300, 2000])
def test_depth_of_more_than_256_is_read(levels: int) -> None:
    assert (
        read(envelope("n").replace("<Customer>", "<x>" * levels + "</x>" * levels + "<Customer>").encode())
        == "n"
    )


@pytest.mark.skipif(etree.LIBXML_VERSION < (2, 14), reason="this libxml2 has no limit that cannot be raised")
def test_depth_beyond_the_limit_of_the_parser_is_reported() -> None:
    content = envelope("<x>" * 5000 + "</x>" * 5000).encode()
    with pytest.raises(DecodeError, match=r"exceeds a fixed limit of the XML parser: .*2048"):
        read(content)


@pytest.mark.parametrize("levels", [10, 5000])
@pytest.mark.parametrize("text", ["&lol9;", "x" * (11 * MB)])
def test_entities_are_not_expanded_within_any_limit(levels: int, text: str) -> None:
    entities = "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE l [<!ENTITY lol0 "lol">{entities}]>'
    inner = "<x>" * levels + f'<x a="&lol9;">{text}</x>' + "</x>" * levels
    with pytest.raises(DecodeError):
        read(envelope(inner, bomb).encode())


def test_limit_applies_compressed_and_decompressed() -> None:
    content = b'{"Customer": {"Name": "' + b"n" * 100_000 + b'"}}'
    packed = gzip.compress(content)
    zipped = {"Content-Encoding": "gzip"}
    assert len(_call(_streamed(packed, zipped), max_answer_bytes=len(content)) or "") == 100_000
    for answer, limit, found in (
        (_streamed(packed, zipped), len(content) - 1, "decompressed"),
        (_streamed(packed, zipped), len(packed) - 1, "compressed"),
        (_streamed(content), len(content) - 1, "as it arrives"),
        (
            _streamed(content, {"Content-Length": str(len(content))}),
            1000,
            f"{len(content)} bytes are announced",
        ),
        (lambda request: httpx.Response(200, content=content), 1000, "as it arrives"),
        (_streamed(content, status=500), 1000, "as it arrives"),
    ):
        error = _failed(answer, max_answer_bytes=limit)
        assert type(error) is DecodeError
        message = f"GetCustomer: the response exceeds the limit max_answer_bytes={limit} ({found}) (HTTP "
        assert str(error).startswith(message)
        assert error.exchange is not None and error.exchange.status in (200, 500)


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        ("gzip", gzip.compress),
        ("X-GZIP", gzip.compress),
        ("gzip", lambda data: gzip.compress(data[:9]) + gzip.compress(data[9:])),
        ("gzip", lambda data: gzip.compress(data) + b"\0\0\0"),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
        ("identity", bytes),
        ("", bytes),
    ],
)
def test_compression_in_pieces_of_any_size(coding: str, pack: Callable[[bytes], bytes], size: int) -> None:
    content = pack(b'{"Customer": {"Name": "Contoso"}}')
    assert _call(_streamed(content, {"Content-Encoding": coding}, size=size)) == "Contoso"


def test_slow_transport_ends_with_the_call() -> None:
    def slow() -> Iterator[bytes]:
        import time

        for _ in range(1000):
            time.sleep(0.01)
            yield b" "

    error = _failed(lambda request: httpx.Response(200, content=slow()), timeout=0.1)
    assert type(error) is TimedOut
    assert str(error).startswith("GetCustomer: the response was not complete within 0.1 s\n")


def test_silent_async_transport_ends_with_the_call() -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        raise AssertionError("nobody waits so long")

    async def token() -> str:
        await asyncio.sleep(60)
        return "never"

    async def run(credentials: Credentials) -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            await AsyncCustomerManagement(credentials, http=http, timeout=0.1).get_customer(customer_id=1)

    for credentials in (Credentials(), Credentials(access_token=token)):
        with pytest.raises(TimedOut, match=r"^GetCustomer: no response within 0.1 s\n"):
            asyncio.run(run(credentials))


# Invalid responses


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_redirect_names_its_target_and_is_not_followed(protocol: Literal["soap", "rest"]) -> None:
    sent = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(308, headers={"Location": "https://elsewhere.example/api"})

    error = _failed(answer, protocol, follow_redirects=True)
    assert type(error) is HttpError
    assert str(error) == (
        "GetCustomer: HTTP 308 to https://elsewhere.example/api: empty body\n"
        "Redirects are not followed: pass the right URL as endpoint=."
    )
    assert len(sent) == 1


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("status", [429, 503])
def test_error_keeps_the_headers_of_its_response(protocol: Literal["soap", "rest"], status: int) -> None:
    headers = [("Retry-After", "120"), ("X-Two", "a"), ("X-Two", "b")]
    error = _failed(lambda request: httpx.Response(status, headers=headers, content=b"busy"), protocol)
    assert error.headers["retry-after"] == error.headers["RETRY-AFTER"] == "120"
    assert error.headers["x-two"] == "a, b" and "x-three" not in error.headers
    assert error.exchange is not None
    assert error.exchange[:2] == ("GetCustomer", "POST") and error.exchange.url.startswith(
        "https://clientcenter."
    )
    assert (error.exchange.status, error.exchange.body) == (status, "busy")


@pytest.mark.parametrize(
    "kind", ['multipart/related; boundary=b; type="application/xop+xml"', "Multipart/Mixed; boundary=b"]
)
def test_the_first_of_several_parts_is_the_envelope(kind: str) -> None:
    with pytest.raises(DecodeError, match=r"^GetCustomer: the response is not a SOAP 1\.1 envelope, but x$"):
        read(b"--b\r\n\r\n<x/>\r\n--b--", kind)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize(
    "raised",
    [
        httpx.InvalidURL("no"),
        RuntimeError("closed"),
        OSError(5, "io"),
        KeyError("k"),
        httpx.TooManyRedirects("r"),
    ],
)
def test_any_exception_of_a_transport_is_a_transport_error(
    protocol: Literal["soap", "rest"], raised: Exception
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise raised

    error = _failed(answer, protocol)
    assert type(error) is TransportError and error.__cause__ is raised
    assert str(error).startswith(f"GetCustomer: {type(raised).__name__}: ")


def test_any_exception_of_writing_or_reading_is_an_error_of_the_client(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: Any) -> Any:
        raise AttributeError("a mistake of ours")

    monkeypatch.setattr("msads._runtime.rest_responses.type_reader", broken)
    error = _failed(lambda request: httpx.Response(200, json={}))
    assert type(error) is DecodeError
    assert str(error).startswith(
        "GetCustomer: the response cannot be read: AttributeError: a mistake of ours (at broken, line"
    )
    monkeypatch.setattr("msads._runtime.rest.struct_writer", broken)
    assert "AttributeError: a mistake of ours" in str(_failed(lambda request: httpx.Response(200, json={})))


def test_invalid_timeout_of_a_call_is_a_service_error() -> None:
    wrong: Any = "5"
    service = CustomerManagement(Credentials(), http=httpx.Client())
    with pytest.raises(ServiceError, match="timeout must be a number of seconds above 0, not '5'") as caught:
        service.get_customer(customer_id=1, timeout=wrong)
    assert isinstance(caught.value, UsageError)


# Contents of requests


@pytest.mark.parametrize(
    ("action", "sent"),
    [
        ("urn:plain", b'"urn:plain"'),
        ("http://x/#Пол", '"http://x/#Пол"'.encode()),
        ('say "x" \\ y', b'"say %22x%22 %5C y"'),
        ("a\r\nEvil: 1\x00\x7f", b'"a%0D%0AEvil: 1%00%7F"'),
        ("", b'""'),
    ],
)
def test_any_action_can_be_sent(action: str, sent: bytes) -> None:
    request = GET_CUSTOMER._replace(action=action)
    for version, name in (("1.1", "SOAPAction"), ("1.2", "Content-Type")):
        from msads.v13.customer_management.types import GetCustomerRequest

        protocol = SoapProtocol(SERVICE._replace(soap_version=version))
        encoded = protocol.encode(
            request, GetCustomerRequest(customer_id=1), Credentials(), "https://h.example/"
        )
        made = httpx.Request(encoded.method, encoded.url, headers=encoded.headers, content=encoded.content)  # type: ignore[arg-type]
        value = {key.lower(): one for key, one in made.headers.raw}[name.lower().encode()]
        assert value.endswith(sent)


def _streamed(
    content: bytes, headers: dict[str, str] | None = None, *, size: int = 1000, status: int = 200
) -> Callable[[httpx.Request], httpx.Response]:
    """Return a transport's answer that arrives in pieces."""

    def pieces() -> Iterator[bytes]:
        yield from (content[start : start + size] for start in range(0, len(content), size))

    return lambda request: httpx.Response(status, content=pieces(), headers=headers)


def _call(
    answer: Callable[[httpx.Request], httpx.Response],
    protocol: Literal["soap", "rest"] = "rest",
    follow_redirects: bool = False,
    **options: Any,
) -> str | None:
    """Return the name of the customer that a call gets."""
    transport = httpx.MockTransport(answer)
    http = httpx.Client(transport=transport, follow_redirects=follow_redirects)
    service = CustomerManagement(Credentials(access_token="t"), protocol=protocol, http=http, **options)
    customer = service.get_customer(customer_id=1).customer
    return None if customer is None else customer.name


def _failed(answer: Callable[[httpx.Request], httpx.Response], *arguments: Any, **options: Any) -> Any:
    with pytest.raises(ServiceError) as caught:
        _call(answer, *arguments, **options)
    return caught.value
