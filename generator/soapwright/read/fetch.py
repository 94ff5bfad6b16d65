"""Fetch the bytes of schema files from paths and http(s) URLs, within the limits of one contract."""

from __future__ import annotations

import errno
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.client import BadStatusLine, HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection, responses
from typing import Any
from urllib import request
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit

from soapwright.base.files import read_file
from soapwright.errors import InputError, MissingError, SoapwrightError, UnreachableError, Where
from soapwright.read.connect import (
    Deadline,
    Network,
    PrivateAddressError,
    Resolve,
    look_up,
    timed_tls,
)
from soapwright.read.imports import Imports, is_url, no_url, redirected, refused
from soapwright.read.limits import Limits, exceeded, raising
from soapwright.read.secrets import opened, without_secrets

CHUNK = 1 << 16
SAFE_IN_URLS = "%/:?#[]@!$&'()*+,;=~"
REDIRECTS = (301, 302, 303, 307, 308)
MOST_REDIRECTS = 10
CODINGS = {"gzip", "x-gzip", "deflate"}
_NOTHING = (errno.ENOENT, errno.ENOTDIR)
_GONE = (404, 410)


class Fetcher:
    """Fetches the documents of the contract at `source`, with one deadline and one byte count for all of them."""

    def __init__(self, source: str, limits: Limits, imports: Imports, resolve: Resolve = look_up) -> None:
        self.limits = limits
        self._network = Network(imports.private_hosts, is_url(source), resolve)
        self._seconds = limits.seconds
        self._bytes = 0

    def fetch(self, location: str, asked_by: Where | None = None) -> tuple[str, bytes]:
        """Return the final location (after redirects) of a document, and its bytes.

        Raises InputError at `asked_by`, the reference that led here, or at the location itself: MissingError
        if nothing is there, UnreachableError if no server answers.
        """
        where = asked_by or Where(location)
        final = location
        if is_url(location):
            final, data = self._from_url(location, where)
        else:
            try:
                data = read_file(location, self.limits.document_bytes + 1)
            except OSError as error:
                what = f"cannot read {location}: {error.strerror or error}"
                kind = MissingError if error.errno in _NOTHING else InputError
                raise kind.at(where, what, "Check the path and its permissions.") from None
        if len(data) > self.limits.document_bytes:
            raise exceeded(self.limits, "document_bytes", Where(location))
        self._bytes += len(data)
        if self._bytes > self.limits.total_bytes:
            raise exceeded(self.limits, "total_bytes", where)
        return final, data

    def _from_url(self, location: str, where: Where) -> tuple[str, bytes]:
        began = time.monotonic()
        deadline = Deadline(self._seconds)
        url = location
        try:
            for _ in range(MOST_REDIRECTS):
                # A URL from a document must not receive values from the environment.
                asked = opened(url, environment=where.location == location)
                with self._problems_of(url, asked, where):
                    answer = _Exchange(asked, self._network, deadline, self.limits.document_bytes).run()
                if isinstance(answer, bytes):
                    return url, answer
                url = redirected(url, answer, where)
        finally:
            # Time spent between documents does not count.
            self._seconds -= time.monotonic() - began
        what = f"{location} redirects more than {MOST_REDIRECTS} times"
        raise InputError.at(where, what, "Name the URL of the document itself.")

    @contextmanager
    def _problems_of(self, url: str, asked: str, where: Where) -> Iterator[None]:
        """Raise a request's failure as a problem; `asked` is the URL with its secrets."""
        try:
            yield
        except HTTPError as error:
            what = f"{url} answered {error.code} {responses.get(error.code, '')}".rstrip()
            kind = MissingError if error.code in _GONE else InputError
            raise kind.at(where, what, "Check the URL, and whether it needs a login.") from None
        except TimeoutError:
            raise self._timed_out(url, where) from None
        except URLError as error:
            if isinstance(error.reason, TimeoutError):
                raise self._timed_out(url, where) from None
            what = f"cannot fetch {url}: {_printable(error.reason, asked)}"
            raise UnreachableError.at(where, what, _network_hint(url)) from None
        except PrivateAddressError as error:
            what = f"{url} is at {error}, on this machine or in a private network, but the contract is not"
            raise refused("private_hosts", where, what) from None
        except OSError as error:
            what = f"cannot fetch {url}: {_printable(error.strerror or error, asked)}"
            raise UnreachableError.at(where, what, _network_hint(url)) from None
        except BadStatusLine:
            raise no_url(url, where, "the server does not speak HTTP") from None
        except (HTTPException, ValueError, zlib.error) as error:
            raise no_url(url, where, _printable(error, asked)) from None

    def _timed_out(self, url: str, where: Where) -> SoapwrightError:
        what = f"{url} did not answer in full within {self.limits.seconds:g} seconds"
        hint = f"Try again, download it and name the file, or {raising('seconds')}."
        return UnreachableError.at(where, what, hint)


class _Exchange:
    """One request and its response."""

    def __init__(self, url: str, network: Network, deadline: Deadline, most: int) -> None:
        self.asked = request.Request(quote(url, safe=SAFE_IN_URLS), headers={"User-Agent": "soapwright"})
        self.network = network
        self.deadline = deadline
        self.most = most
        proxy = request.getproxies().get(self.asked.type)
        self.proxy = None if proxy is None or request.proxy_bypass(self.asked.host) else proxy

    def run(self) -> bytes | str:
        """Return the body of the response, or the location it redirects to."""
        if self.proxy:
            # The addresses that a proxy connects to are not visible from here.
            parts = urlsplit(self.asked.full_url)
            self.network.check_name(parts.hostname or "", parts.port or 0)
        try:
            with self._opener().open(self.asked, timeout=self.deadline.left()) as response:
                return self._body(response)
        except HTTPError as error:
            with error:
                if error.code in REDIRECTS and error.headers.get("Location"):
                    return str(error.headers["Location"])
                raise

    def _opener(self) -> request.OpenerDirector:
        # Not build_opener: it would add handlers for file, ftp and data URLs, and one that reads bodies of
        # redirects.
        opener = request.OpenerDirector()
        tls = self.network.tls if self.asked.type == "https" else None
        if tls:
            tls.sslsocket_class = timed_tls(self.deadline)
        for handler in (
            request.ProxyHandler({self.asked.type: self.proxy} if self.proxy else {}),
            _HttpHandler(self._connect),
            *([_HttpsHandler(self._connect, tls)] if tls else []),
            request.HTTPDefaultErrorHandler(),
            request.HTTPErrorProcessor(),
        ):
            opener.add_handler(handler)
        return opener

    def _connect(self, place: tuple[str, int], *_: object) -> Any:
        return self.network.connect(*place, self.deadline, checked=self.proxy is None)

    def _body(self, response: HTTPResponse) -> bytes:
        data = bytearray()
        # None if the body is chunked or ends with the connection.
        announced = response.length
        while len(data) <= self.most and len(data) != announced and (chunk := response.read1(CHUNK)):
            data += chunk
            self.deadline.left()
        if announced is not None and len(data) < min(announced, self.most):
            raise HTTPException(f"only {len(data)} of {announced} bytes were received")
        coding = response.headers.get("Content-Encoding", "identity").strip().lower()
        if coding in CODINGS:
            return _unpacked(bytes(data), coding, self.most)
        if coding not in ("", "identity"):
            raise HTTPException(f"its Content-Encoding is {coding!r}, which was not requested")
        return bytes(data)


class _HttpHandler(request.HTTPHandler):
    """Opens http URLs over connections that `connect` makes."""

    def __init__(self, connect: Any) -> None:
        super().__init__()
        self._connect = connect

    def http_open(self, req: request.Request) -> HTTPResponse:
        return self.do_open(partial(_made_by, HTTPConnection, self._connect), req)


class _HttpsHandler(request.HTTPSHandler):
    """Opens https URLs over connections that `connect` makes."""

    def __init__(self, connect: Any, tls: Any) -> None:
        super().__init__(context=tls)
        self._connect, self._tls = connect, tls

    def https_open(self, req: request.Request) -> HTTPResponse:
        return self.do_open(partial(_made_by, HTTPSConnection, self._connect, context=self._tls), req)


def _made_by(kind: type[HTTPConnection], connect: Any, host: str, **options: Any) -> HTTPConnection:
    """Return an http.client connection whose sockets `connect` makes."""
    connection = kind(host, **options)
    connection._create_connection = connect  # type: ignore[attr-defined]
    return connection


def _unpacked(data: bytes, coding: str, most: int) -> bytes:
    """Decompress a body, up to little more than `most` bytes."""
    # Some servers send raw deflate data, without the zlib header.
    bare = coding == "deflate" and not (data[:1] and data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0)
    unpacker = zlib.decompressobj(-15 if bare else 47)
    unpacked = unpacker.decompress(data, most + 1)
    if not unpacker.eof and len(unpacked) <= most:
        raise HTTPException(f"the {coding} data ends too early")
    return unpacked


def _printable(error: object, asked: str) -> str:
    """Return an error's text for a message, made safe: servers can influence it."""
    text = without_secrets(str(error), asked)
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in text)


def _network_hint(url: str) -> str:
    parts = urlsplit(url)
    proxied = parts.scheme in request.getproxies() and not request.proxy_bypass(parts.hostname or "")
    proxy = f", and the proxy in {parts.scheme}_proxy" if proxied else ""
    return f"Check the URL and the network{proxy}."
