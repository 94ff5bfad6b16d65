"""Failures of a service, one scenario for each line of docs/reliability.md.

Both protocols play the same ones.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Callable
from typing import NamedTuple

from .server import Connection, Script, pause

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
CUSTOMER = "https://bingads.microsoft.com/Customer/v13"
ENTITIES = f"{CUSTOMER}/Entities"
TOKEN = "secret-token-9d3f"
"""The access token that clients send; no error may show it."""
_MB = 1024 * 1024


class Scenario(NamedTuple):
    """One line of the table; `limited` calls have a short timeout, and are over when it is."""

    group: str
    name: str
    title: str
    script: Script
    limited: bool = False
    scheme: str = "http"


SCENARIOS: dict[str, Scenario] = {}


def _scenario(
    group: str, title: str, *, limited: bool = False, before: bool = False, scheme: str = "http"
) -> Callable[[Callable[[Connection], None]], Callable[[Connection], None]]:
    def add(play: Callable[[Connection], None]) -> Callable[[Connection], None]:
        name = play.__name__
        SCENARIOS[name] = Scenario(group, name, title, Script(play, before), limited, scheme)
        return play

    return add


def envelope(inner: str, header: str = "") -> str:
    """Return a SOAP envelope."""
    head = f"<s:Header>{header}</s:Header>" if header else ""
    return f'<s:Envelope xmlns:s="{SOAP}">{head}<s:Body>{inner}</s:Body></s:Envelope>'


def response(protocol: str, name: str = "Contoso") -> str:
    """Return a GetCustomer response, as text."""
    if protocol == "rest":
        return json.dumps({"Customer": {"Id": "1", "Name": name}}, ensure_ascii=False)
    inner = f'<e:Id xmlns:e="{ENTITIES}">1</e:Id><e:Name xmlns:e="{ENTITIES}">{name}</e:Name>'
    return envelope(
        f'<GetCustomerResponse xmlns="{CUSTOMER}"><Customer>{inner}</Customer></GetCustomerResponse>'
    )


def fault(protocol: str, name: str = "ApiFault") -> bytes:
    """Return a fault of the contract, or one that it does not know."""
    if protocol == "rest":
        error = {"Code": 1001, "Message": "No."}
        return json.dumps({"Type": name, "TrackingId": "t-1", "OperationErrors": [error]}).encode()
    item = f'<x:OperationError xmlns:x="{CUSTOMER}/Exception"><x:Code>1001</x:Code><x:Message>No.</x:Message></x:OperationError>'
    errors = f'<OperationErrors xmlns="{CUSTOMER}/Exception">{item}</OperationErrors>'
    tracking = '<TrackingId xmlns="https://adapi.microsoft.com">t-1</TrackingId>'
    detail = f'<detail><{name} xmlns="{CUSTOMER}">{tracking}{errors}</{name}></detail>'
    text = "<faultcode>s:Server</faultcode><faultstring>Refused.</faultstring>"
    return envelope(f"<s:Fault>{text}{detail}</s:Fault>").encode()


def media_type(protocol: str) -> str:
    """Return the Content-Type of an answer."""
    return "application/json" if protocol == "rest" else "text/xml"


def whole(connection: Connection) -> bytes:
    """Return the content of a right answer."""
    return response(connection.protocol).encode()


# The connection

_CONNECTION = "The connection"


@_scenario(_CONNECTION, "closed at once", before=True)
def closed_at_once(connection: Connection) -> None:
    pass


@_scenario(_CONNECTION, "closed after the request")
def closed_after_request(connection: Connection) -> None:
    pass


@_scenario(_CONNECTION, "reset after the request")
def reset_after_request(connection: Connection) -> None:
    connection.reset()


@_scenario(_CONNECTION, "closed in the status line")
def closed_in_status(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 20")


@_scenario(_CONNECTION, "closed in the headers")
def closed_in_headers(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/xm")


@_scenario(_CONNECTION, "closed in a body of a stated length")
def closed_in_body(connection: Connection) -> None:
    connection.begin(Content_Length="5000")
    connection.send(whole(connection))


@_scenario(_CONNECTION, "closed in a chunked body")
def closed_in_chunk(connection: Connection) -> None:
    connection.begin(Transfer_Encoding="chunked")
    connection.send(b"1388\r\n" + whole(connection))


@_scenario(_CONNECTION, "reset in the body")
def reset_in_body(connection: Connection) -> None:
    connection.begin(Content_Length="5000")
    connection.send(whole(connection))
    pause(0.05)
    connection.reset()


# Time

_TIME = "Time (a timeout of 1 s)"


@_scenario(_TIME, "no TLS handshake", limited=True, before=True, scheme="https")
def tls_stalls(connection: Connection) -> None:
    connection.stall()


@_scenario(_TIME, "a TLS handshake that drips", limited=True, before=True, scheme="https")
def tls_drips(connection: Connection) -> None:
    connection.socket.recv(65536)
    connection.send(b"\x16\x03\x03\x3f\xff")
    connection.drip(b"x")


@_scenario(_TIME, "no response", limited=True)
def stalls(connection: Connection) -> None:
    connection.stall()


@_scenario(_TIME, "headers that stall", limited=True)
def headers_stall(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nContent-")
    connection.stall()


@_scenario(_TIME, "a body that stalls", limited=True)
def body_stalls(connection: Connection) -> None:
    connection.begin(Content_Length="5000")
    connection.send(b"{")
    connection.stall()


@_scenario(_TIME, "headers that drip", limited=True)
def headers_drip(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nX-Drip: ")
    connection.drip(b"x")


@_scenario(_TIME, "endless interim responses (103)", limited=True)
def interim_answers(connection: Connection) -> None:
    connection.drip(b"HTTP/1.1 103 Early Hints\r\n\r\n")


@_scenario(_TIME, "a body that drips", limited=True)
def body_drips(connection: Connection) -> None:
    connection.begin(Content_Length="5000")
    connection.drip(b" ")


@_scenario(_TIME, "a chunk's head that drips", limited=True)
def chunk_drips(connection: Connection) -> None:
    connection.begin(Transfer_Encoding="chunked")
    connection.send(b"5;")
    connection.drip(b"x")


@_scenario(_TIME, "headers that drip on a connection that was used before", limited=True)
def second_drips(connection: Connection) -> None:
    connection.answer(
        whole(connection), Content_Type=media_type(connection.protocol), Connection="keep-alive"
    )
    connection.socket.recv(65536)
    headers_drip(connection)


# HTTP

_HTTP = "HTTP"


@_scenario(_HTTP, "not HTTP")
def garbage(connection: Connection) -> None:
    connection.send(b"\x00\x01\x02 SSH-2.0-OpenSSH_9.6\r\n\r\n")


@_scenario(_HTTP, "endless headers")
def endless_headers(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\n")
    for _ in range(200):
        connection.send(b"X-Long: " + b"x" * 2000 + b"\r\n")


@_scenario(_HTTP, "two lengths that differ")
def two_lengths(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")


@_scenario(_HTTP, "a chunk size that is not a number")
def bad_chunk(connection: Connection) -> None:
    connection.begin(Transfer_Encoding="chunked")
    connection.send(b"zz\r\n{}\r\n")


@_scenario(_HTTP, "a length that is too small")
def too_short(connection: Connection) -> None:
    connection.begin(Content_Length="20", Content_Type=media_type(connection.protocol))
    connection.send(whole(connection))


@_scenario(_HTTP, "no length, and cut off")
def cut_off(connection: Connection) -> None:
    connection.begin(Content_Type=media_type(connection.protocol))
    connection.send(whole(connection)[:-9])


@_scenario(_HTTP, "a valid chunked response")
def chunked(connection: Connection) -> None:
    connection.begin(Transfer_Encoding="chunked", Content_Type=media_type(connection.protocol))
    connection.chunks(whole(connection), 1)


# Status

_STATUS = "Status"


@_scenario(_STATUS, "200 without a body")
def empty_200(connection: Connection) -> None:
    connection.answer(b"")


@_scenario(_STATUS, "204")
def no_content(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 204 No Content\r\n\r\n")


@_scenario(_STATUS, "202 without a body")
def accepted(connection: Connection) -> None:
    connection.answer(b"", "202 Accepted")


@_scenario(_STATUS, "301 to another address")
def redirect(connection: Connection) -> None:
    connection.answer(b"", "301 Moved Permanently", Location="https://elsewhere.example/api")


@_scenario(_STATUS, "307 to another address")
def redirect_again(connection: Connection) -> None:
    connection.answer(b"", "307 Temporary Redirect", Location="https://elsewhere.example/api")


@_scenario(_STATUS, "302 without an address")
def redirect_nowhere(connection: Connection) -> None:
    connection.answer(b"", "302 Found")


@_scenario(_STATUS, "401 that repeats the credentials")
def echo(connection: Connection) -> None:
    found = re.search(rb"[^\r\n<>]*%b[^\r\n<>]*" % TOKEN.encode(), connection.head + connection.content)
    assert found
    connection.answer(b"denied: " + found.group(), "401 Unauthorized")


@_scenario(_STATUS, "429, Retry-After in seconds")
def too_many(connection: Connection) -> None:
    connection.answer(b"Slow down", "429 Too Many Requests", Retry_After="60")


@_scenario(_STATUS, "503, Retry-After as a date, HTML")
def unavailable(connection: Connection) -> None:
    page = b"<!DOCTYPE html><html><body>Busy</body></html>"
    connection.answer(
        page, "503 Service Unavailable", Retry_After="Wed, 21 Oct 2015 07:28:00 GMT", Content_Type="text/html"
    )


@_scenario(_STATUS, "500 without a body")
def empty_500(connection: Connection) -> None:
    connection.answer(b"", "500 Internal Server Error")


# Faults

_FAULTS = "Faults"


@_scenario(_FAULTS, "a fault of the contract, 500")
def fault_500(connection: Connection) -> None:
    connection.answer(fault(connection.protocol), "500 Internal Server Error")


@_scenario(_FAULTS, "a fault of the contract, 400")
def fault_400(connection: Connection) -> None:
    connection.answer(fault(connection.protocol), "400 Bad Request")


@_scenario(_FAULTS, "a fault of the contract, 200")
def fault_200(connection: Connection) -> None:
    connection.answer(fault(connection.protocol))


@_scenario(_FAULTS, "a fault that the contract does not know")
def unknown_fault(connection: Connection) -> None:
    connection.answer(fault(connection.protocol, "NewerFault"), "500 Internal Server Error")


@_scenario(_FAULTS, "a fault with a value that cannot be read")
def broken_fault(connection: Connection) -> None:
    content = fault(connection.protocol).replace(
        b"1001", b'"many"' if connection.protocol == "rest" else b"many"
    )
    connection.answer(content, "500 Internal Server Error")


# Content

_CONTENT = "Content"


@_scenario(_CONTENT, "neither XML nor JSON")
def no_content_at_all(connection: Connection) -> None:
    connection.answer(b"\xde\xad\xbe\xef" * 10)


@_scenario(_CONTENT, "a page in HTML with status 200")
def html(connection: Connection) -> None:
    connection.answer(b"<!DOCTYPE html><p>Sign in<br></p>", Content_Type="text/html")


@_scenario(_CONTENT, "the other protocol's response")
def wrong_protocol(connection: Connection) -> None:
    other = "soap" if connection.protocol == "rest" else "rest"
    connection.answer(response(other).encode(), Content_Type=media_type(other))


@_scenario(_CONTENT, "the response of another operation")
def wrong_response(connection: Connection) -> None:
    soap = envelope(f'<GetUserResponse xmlns="{CUSTOMER}"/>').encode()
    connection.answer(b"[]" if connection.protocol == "rest" else soap)


@_scenario(_CONTENT, "a document type declaration")
def document_type(connection: Connection) -> None:
    entities = '<!DOCTYPE e [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    connection.answer((entities + response(connection.protocol, "&b;")).encode())


@_scenario(_CONTENT, "UTF-16")
def utf_16(connection: Connection) -> None:
    connection.answer(response(connection.protocol).encode("utf-16"))


@_scenario(_CONTENT, "ISO-8859-1, declared by the Content-Type")
def latin_1(connection: Connection) -> None:
    kind = f"{media_type(connection.protocol)}; charset=ISO-8859-1"
    connection.answer(response(connection.protocol, "Straße").encode("latin-1"), Content_Type=kind)


@_scenario(_CONTENT, "attachments (MTOM, multipart/related)")
def multipart(connection: Connection) -> None:
    part = "Content-Type: application/xop+xml\r\n\r\n" + response(connection.protocol)
    kind = 'multipart/related; boundary=b; type="application/xop+xml"'
    connection.answer(f"--b\r\n{part}\r\n--b--\r\n".encode(), Content_Type=kind)


@_scenario(_CONTENT, "attachments that are cut off")
def cut_off_parts(connection: Connection) -> None:
    part = "Content-Type: application/xop+xml\r\n\r\n" + response(connection.protocol)
    kind = 'multipart/related; boundary=b; type="application/xop+xml"'
    connection.answer(f"--b\r\n{part}\r\n".encode(), Content_Type=kind)


@_scenario(_CONTENT, "a missing attachment")
def missing_part(connection: Connection) -> None:
    include = '<xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:gone"/>'
    part = "Content-Type: application/xop+xml\r\n\r\n" + response(connection.protocol, include)
    kind = 'multipart/related; boundary=b; type="application/xop+xml"'
    connection.answer(f"--b\r\n{part}\r\n--b--\r\n".encode(), Content_Type=kind)


# Size

_SIZE = "Size (a limit of 12 MiB; the default is 64 MiB)"


@_scenario(_SIZE, "gzip")
def zipped(connection: Connection) -> None:
    connection.answer(gzip.compress(whole(connection)), Content_Encoding="gzip")


@_scenario(_SIZE, "deflate without zlib's frame")
def raw_deflate(connection: Connection) -> None:
    raw = zlib.compressobj(wbits=-15)
    connection.answer(raw.compress(whole(connection)) + raw.flush(), Content_Encoding="deflate")


@_scenario(_SIZE, "invalid gzip")
def no_gzip(connection: Connection) -> None:
    connection.answer(whole(connection), Content_Encoding="gzip")


@_scenario(_SIZE, "gzip that is cut off")
def half_gzip(connection: Connection) -> None:
    connection.answer(gzip.compress(whole(connection))[:-12], Content_Encoding="gzip")


@_scenario(_SIZE, "a compression that was not asked for")
def brotli(connection: Connection) -> None:
    connection.answer(whole(connection), Content_Encoding="br")


@_scenario(_SIZE, "a gzip bomb: 50 kB that become 50 MB")
def bomb(connection: Connection) -> None:
    connection.answer(BOMB, Content_Encoding="gzip")


@_scenario(_SIZE, "100 MB, announced")
def announced(connection: Connection) -> None:
    connection.begin(Content_Length=str(100 * _MB))
    connection.send(b" " * _MB)


@_scenario(_SIZE, "100 MB in chunks")
def large(connection: Connection) -> None:
    connection.begin(Transfer_Encoding="chunked")
    connection.chunks(b" " * _MB, 100)


@_scenario(_SIZE, "a text of 11 MB")
def long_text(connection: Connection) -> None:
    connection.answer(response(connection.protocol, "x" * (11 * _MB)).encode())


@_scenario(_SIZE, "300 levels deep")
def deep(connection: Connection) -> None:
    connection.answer(_nested(connection.protocol, 300))


@_scenario(_SIZE, "100,000 levels deep")
def deeper(connection: Connection) -> None:
    connection.answer(_nested(connection.protocol, 100_000))


def _nested(protocol: str, levels: int) -> bytes:
    if protocol == "rest":
        return b'{"Customer":{},"New":' + b'{"New":' * (levels - 1) + b"{}" + b"}" * levels
    inner = "<n>" * levels + "</n>" * levels
    return envelope(f'<GetCustomerResponse xmlns="{CUSTOMER}">{inner}</GetCustomerResponse>').encode()


def _bomb() -> bytes:
    packed = zlib.compressobj(wbits=31)
    return b"".join([*(packed.compress(bytes(_MB)) for _ in range(50)), packed.flush()])


BOMB = _bomb()
