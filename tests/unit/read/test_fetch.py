"""Fetching: special files, servers that never finish, compressed bodies; no fetch hangs."""

from __future__ import annotations

import gzip
import os
import shutil
import socket
import ssl
import subprocess
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

import pytest

from soapwright.canonical.lock import read_lock
from soapwright.config.load import load_config
from soapwright.errors import InputError, UnreachableError
from soapwright.read.documents import load
from soapwright.read.imports import Imports
from soapwright.read.library import Library
from soapwright.read.limits import Limits
from tests.raw_server import endless, raw_server, slowly

SCHEMA = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="a">{}</xs:schema>'
OK = b"HTTP/1.1 200 OK\r\n"
BODY = SCHEMA.format("").encode()
SOON = 0.3


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy, even if the environment names one."""
    monkeypatch.setenv("no_proxy", "*")


def _problem(source: object, **limits: float) -> str:
    """Return the problem of a source, which must be reported soon."""
    began = time.monotonic()
    with pytest.raises(InputError) as raised:
        load(str(source), Library(Limits(**limits)))  # type: ignore[arg-type]
    assert time.monotonic() - began < limits.get("seconds", 1.0) + 5.0
    (found,) = raised.value.problems
    return found.what


# special files


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _terminal(path: Path) -> None:
    path.symlink_to(os.ttyname(os.openpty()[1]))


def _socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


def _folder(path: Path) -> None:
    path.mkdir()


NO_FILES = {
    "pipe": (_pipe, "it is a named pipe, not a file"),
    "device": (_device, "it is a device, not a file"),
    "terminal": (_terminal, "it is a device, not a file"),
    "socket": (_socket, "it is a socket, not a file"),
    "folder": (_folder, "Is a directory"),
}


@pytest.mark.parametrize("kind", NO_FILES)
def test_pipes_and_devices_are_refused_without_waiting(tmp_path: Path, kind: str) -> None:
    make, what = NO_FILES[kind]
    make(tmp_path / "other.xsd")
    (tmp_path / "main.xsd").write_text(SCHEMA.format('<xs:include schemaLocation="other.xsd"/>'))
    with pytest.raises(InputError) as raised:
        load(str(tmp_path / "main.xsd"), Library(imports=Imports(files=True)))
    assert raised.value.problems[0].what == f"cannot read {tmp_path / 'other.xsd'}: {what}"
    assert str(raised.value.problems[0].where) == f"{tmp_path / 'main.xsd'}:1"
    if kind != "folder":
        assert what in _problem(tmp_path / "other.xsd")


@pytest.mark.parametrize("kind", NO_FILES)
def test_config_and_lock_must_be_files(tmp_path: Path, kind: str) -> None:
    make, what = NO_FILES[kind]
    make(tmp_path / "file")
    for read in (load_config, read_lock):
        with pytest.raises(InputError, match=what):
            read(tmp_path / "file")


@pytest.mark.parametrize("text", ["x%00.xsd", "%1B[31mx.xsd", "x%C2%85.xsd", "a%0Ab.xsd", "http://h/a%00"])
def test_a_control_character_in_a_reference_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "main.xsd").write_text(SCHEMA.format(f'<xs:include schemaLocation="{text}"/>'))
    assert _problem(tmp_path / "main.xsd") == f"cannot fetch {text!r}: it contains a control character"


@pytest.mark.parametrize("source", ["a\0b.wsdl", "http://example.com/a\0b", "x" * 5000, "http://h:99999/"])
def test_impossible_sources_are_refused(source: str) -> None:
    assert _problem(source).startswith("cannot ")


def _chunks(data: Iterable[bytes]) -> Iterator[bytes]:
    yield OK + b"Transfer-Encoding: chunked\r\n\r\n"
    for one in data:
        yield b"%x\r\n%s\r\n" % (len(one), one)


STALLS: dict[str, Callable[[], Iterable[bytes]]] = {
    "nothing": lambda: endless(b"", 0.05),
    "status line, byte by byte": lambda: slowly(OK * 20),
    "headers, byte by byte": lambda: chain([OK], slowly(b"X-Header: value\r\n" * 20)),
    "headers without end": lambda: chain([OK], endless(b"X-Header: value\r\n", 0.02)),
    "interim answers without end": lambda: endless(b"HTTP/1.1 100 Continue\r\n\r\n", 0.001),
    "body, byte by byte": lambda: chain([OK + b"Content-Length: 1000\r\n\r\n"], slowly(BODY * 9)),
    "chunks, byte by byte": lambda: _chunks(slowly(BODY * 9)),
    "chunk head, byte by byte": lambda: chain([OK, b"Transfer-Encoding: chunked\r\n\r\n"], slowly(b"1" * 99)),
    "body that stops": lambda: chain([OK + b"Content-Length: 1000\r\n\r\n" + BODY], endless(b"", 0.05)),
    "error page without end": lambda: chain([b"HTTP/1.1 302 Found\r\nLocation: /b\r\n"], slowly(b"x" * 99)),
}


# over TLS


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    """The TLS context of a server, and its self-signed certificate."""
    if not shutil.which("openssl"):
        pytest.skip("openssl makes the certificate")
    folder = tmp_path_factory.mktemp("tls")
    command = "openssl req -x509 -newkey rsa:2048 -nodes -keyout key -out cert -days 2 -subj /CN=test -addext"
    subprocess.run(
        [*command.split(), "subjectAltName=IP:127.0.0.1"], cwd=folder, check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert", folder / "key")
    return context, folder / "cert"


def test_tls_certificates_are_checked(
    tls: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server(lambda: [OK, b"\r\n", BODY], tls[0]) as url:
        assert "certificate verify failed" in _problem(f"{url}/a.xsd", seconds=5)
        monkeypatch.setenv("SSL_CERT_FILE", str(tls[1]))
        (document,) = load(f"{url}/a.xsd")
        assert document.data == BODY

        def resolve(host: str, port: int) -> list[object]:
            return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", port))]

        another = url.replace("127.0.0.1", "other.example")
        with pytest.raises(UnreachableError, match="certificate is not valid for"):
            load(f"{another}/a.xsd", Library(resolve=resolve))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["nothing", "headers, byte by byte", "body, byte by byte"])
def test_the_deadline_applies_over_tls(
    tls: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tls[1]))
    with raw_server(STALLS[kind], tls[0]) as url:
        assert "did not answer in full within 0.3 seconds" in _problem(f"{url}/a.xsd", seconds=SOON)


def test_the_deadline_applies_to_the_handshake() -> None:
    with raw_server(lambda: slowly(b"\x16\x03\x03\x40\x00" + b"x" * 100)) as url:
        what = _problem(f"{url.replace('http', 'https')}/a.xsd", seconds=SOON)
    assert "did not answer in full within 0.3 seconds" in what


# servers that never come to an end


@pytest.mark.parametrize("kind", STALLS)
def test_one_deadline_applies_to_everything_that_a_server_sends(kind: str) -> None:
    with raw_server(STALLS[kind]) as url:
        what = _problem(f"{url}/a.xsd", seconds=SOON)
    assert what == f"{url}/a.xsd did not answer in full within {SOON} seconds"


def test_the_deadline_is_for_all_documents_together() -> None:
    numbers = iter(range(1000))

    def script() -> Iterator[bytes]:
        include = f'<xs:include schemaLocation="{next(numbers)}.xsd"/>'
        yield OK + b"\r\n"
        time.sleep(0.08)
        yield SCHEMA.format(include).encode()

    with raw_server(script) as url:
        assert "did not answer in full within 0.3 seconds" in _problem(f"{url}/a.xsd", seconds=SOON)
    assert next(numbers) < 9


def test_a_host_that_is_not_resolved_in_time() -> None:
    def resolve(host: str, port: int) -> list[object]:
        time.sleep(1)
        return []

    with pytest.raises(UnreachableError, match="did not answer in full"):
        load("http://slow.example/a.xsd", Library(Limits(seconds=0.2), resolve=resolve))  # type: ignore[arg-type]


def test_a_silent_address_leaves_time_for_the_next_one() -> None:
    with (
        socket.create_server(("127.0.0.1", 0), backlog=0) as full,
        raw_server(lambda: [OK, b"\r\n", BODY]) as url,
    ):
        # Its queue is full, so that it does not answer.
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        port = int(url.rpartition(":")[2])

        def resolve(host: str, _: int) -> list[object]:
            places = (full.getsockname(), ("127.0.0.1", port))
            return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", place) for place in places]

        library = Library(Limits(seconds=1.5), resolve=resolve)  # type: ignore[arg-type]
        assert len(load("http://two.example/a.xsd", library)) == 1
        for one in waiting:
            one.close()


def test_an_endless_body_stops_at_the_limit_of_bytes() -> None:
    with raw_server(lambda: chain([OK, b"\r\n"], endless(b"x" * 65536))) as url:
        assert _problem(f"{url}/a.xsd", document_bytes=1_000_000) == "more than 1000000 bytes in one document"


def test_the_body_of_a_redirect_is_not_read() -> None:
    answers = iter(
        [
            chain([b"HTTP/1.1 302 Found\r\nLocation: /b.xsd\r\n\r\n"], endless(b"x" * 65536)),
            [OK, b"\r\n", BODY],
        ]
    )
    with raw_server(lambda: next(answers)) as url:
        (document,) = load(f"{url}/a.xsd", Library(Limits(seconds=5)))
    assert document.location == f"{url}/b.xsd"


BROKEN = {
    "garbage": b"\x00\xff\x00\xff\r\n\r\n",
    "closed at once": b"",
    "closed in the headers": OK + b"Content-Le",
    "wrong length": OK + b"Content-Length: 9999\r\n\r\n" + BODY,
    "negative length": OK + b"Content-Length: -5\r\n\r\n",
    "wrong chunks": OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    "many headers": OK + b"X: y\r\n" * 1000 + b"\r\n",
    "long header": OK + b"X: " + b"y" * 100_000 + b"\r\n\r\n",
    "redirect to nowhere": b"HTTP/1.1 302 Found\r\n\r\n",
    "redirect to a file": b"HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n",
    "redirect to no URL": b"HTTP/1.1 302 Found\r\nLocation: http://[/\r\n\r\n",
    "redirect with a control character": b"HTTP/1.1 302 Found\r\nLocation: /\x1b[31m\r\n\r\n",
    "status with a control character": b"HTTP/1.1 404 \x1b[31mred\r\n\r\n",
    "unknown coding": OK + b"Content-Encoding: br\r\n\r\nxxx",
    "no gzip": OK + b"Content-Encoding: gzip\r\n\r\nxxx",
    "gzip that ends early": OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(BODY * 50)[:-20],
    "empty gzip": OK + b"Content-Encoding: gzip\r\n\r\n",
}


@pytest.mark.parametrize("kind", BROKEN)
def test_invalid_responses_are_one_clear_line(kind: str) -> None:
    with raw_server(lambda: [BROKEN[kind]]) as url:
        what = _problem(f"{url}/a.xsd", seconds=5)
    assert what.isprintable()


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "GZIP", "deflate", "deflate without head", "identity"])
def test_a_compressed_response_is_read(coding: str) -> None:
    bare = zlib.compressobj(wbits=-15)
    packed = {
        "deflate": zlib.compress(BODY),
        "deflate without head": bare.compress(BODY) + bare.flush(),
        "identity": BODY,
    }.get(coding, gzip.compress(BODY))
    head = OK + f"Content-Encoding: {coding.partition(' ')[0]}\r\n\r\n".encode()
    with raw_server(lambda: [head, packed]) as url:
        (document,) = load(f"{url}/a.xsd")
    assert document.data == BODY


def test_a_decompression_bomb_stops_at_the_limit_of_bytes() -> None:
    packed = gzip.compress(b"x" * 50_000_000)
    with raw_server(lambda: [OK + b"Content-Encoding: gzip\r\n\r\n", packed]) as url:
        assert _problem(f"{url}/a.xsd", document_bytes=1_000_000) == "more than 1000000 bytes in one document"
