"""Get the bytes of a schema file, from a path or an http(s) URL, within limits."""

from __future__ import annotations

import os
import time
from http.client import HTTPException, HTTPMessage
from typing import IO
from urllib import request
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit
from urllib.request import url2pathname

from soapwright.errors import InputError, SoapwrightError, UnreachableError, Where
from soapwright.read.limits import Limits, exceeded
from soapwright.read.secrets import hidden, opened, shown, without_secrets

CHUNK = 1 << 16
SAFE_IN_URLS = "%/:?#[]@!$&'()*+,;=~"


def is_url(location: str) -> bool:
    """Return whether a location is fetched over http(s)."""
    return location.lower().startswith(("http:", "https:"))


def source_location(source: str) -> str:
    """Return the location a user named: a path as given, a URL without fragment and secrets, file:// as a path."""
    return source if "://" not in source else _of_url(source, Where(shown(source)))


def referred_location(base: str, reference: str, asked_by: Where) -> str:
    """Return the location that a reference in the document at `base` stands for (RFC 3986, section 5).

    Raises InputError when a document from a URL refers to a file, or the scheme is not http, https or file.
    """
    reference = reference.strip()
    try:
        if is_url(base):
            return _of_url(urljoin(base, reference), asked_by, from_url=True)
        if "://" in reference or reference.startswith("file:"):
            return _of_url(reference, asked_by)
        path = os.path.join(os.path.dirname(base), reference)
        # A file whose name really holds a percent sign wins over the encoded reading of it.
        return os.path.normpath(path if os.path.exists(path) else unquote(urldefrag(path).url))
    except ValueError as error:
        raise _no_url(reference, asked_by, error) from None


def fetch(location: str, asked_by: Where | None, limits: Limits) -> tuple[str, bytes]:
    """Return the bytes at a location, and where they came from in the end (after redirects).

    Raises InputError at `asked_by`, the reference that led here, or at the location itself; UnreachableError
    when nobody answers there.
    """
    where = asked_by or Where(location)
    try:
        final, data = _download(location, limits) if is_url(location) else (location, _read(location, limits))
    except HTTPError as error:
        # What urllib says of redirects without end has several lines.
        reason = str(error.reason).partition("\n")[0]
        what = f"{location} answered {error.code} {reason}"
        raise InputError.at(where, what, "Check the URL, and whether it needs a login.") from None
    except TimeoutError:
        raise _timed_out(location, where, limits) from None
    except URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise _timed_out(location, where, limits) from None
        what = f"cannot fetch {location}: {without_secrets(str(error.reason), opened(location))}"
        raise UnreachableError.at(where, what, _network_hint(location)) from None
    except _RefusedRedirectError as error:
        raise InputError.at(
            where, f"cannot fetch {location}: {error}", "Name the URL that it leads to."
        ) from None
    except (HTTPException, UnicodeError, ValueError) as error:
        what = f"cannot fetch {location}: {without_secrets(str(error), opened(location))}"
        raise InputError.at(where, what, "Check the URL.") from None
    except OSError as error:
        raise InputError.at(
            where,
            f"cannot read {location}: {error.strerror or error}",
            "Check the path, and who may read it.",
        ) from None
    if len(data) > limits.document_bytes:
        raise exceeded(limits, "document_bytes", Where(location))
    return final, data


class _RefusedRedirectError(Exception):
    """An answer sends us elsewhere."""


class _SameHost(request.HTTPRedirectHandler):
    """Follows redirects that stay on the host and do not leave https."""

    def redirect_request(
        self, req: request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> request.Request | None:
        old, new = urlsplit(req.full_url), urlsplit(newurl)
        if old.hostname != new.hostname or (old.scheme, new.scheme) == ("https", "http"):
            raise _RefusedRedirectError(f"it redirects to {shown(newurl)}, on another host or without TLS")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> request.OpenerDirector:
    # Not build_opener: it would add handlers for file, ftp and data URLs.
    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler(),
        request.HTTPHandler(),
        request.HTTPSHandler(),
        _SameHost(),
        request.HTTPDefaultErrorHandler(),
        request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _download(url: str, limits: Limits) -> tuple[str, bytes]:
    deadline = time.monotonic() + limits.seconds
    asked = request.Request(quote(opened(url), safe=SAFE_IN_URLS), headers={"User-Agent": "soapwright"})
    with _opener().open(asked, timeout=limits.seconds) as response:
        data = bytearray()
        while len(data) <= limits.document_bytes and (chunk := response.read1(CHUNK)):
            data += chunk
            # The timeout of urllib is for one read; a server that trickles would never reach it.
            if time.monotonic() > deadline:
                raise TimeoutError
        return hidden(response.url), bytes(data)


def _read(path: str, limits: Limits) -> bytes:
    with open(path, "rb") as file:
        return file.read(limits.document_bytes + 1)


def _of_url(url: str, where: Where, *, from_url: bool = False) -> str:
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise _no_url(url, where, error) from None
    if parts.scheme in ("http", "https") and parts.username is not None:
        # The lock would tell everybody, and so would this message.
        place = Where(parts.hostname or "") if where.location == shown(url) else where
        what = f"a URL of {parts.hostname} has a user name in it"
        raise InputError.at(place, what, "Download it and name the file, with the URL as --origin.")
    if parts.scheme in ("http", "https") and parts.hostname:
        return hidden(urldefrag(url).url)
    if parts.scheme == "file" and parts.netloc in ("", "localhost") and not from_url:
        return url2pathname(parts.path)
    if from_url:
        raise InputError.at(
            where,
            f"a document from a URL refers to {shown(url)!r}",
            "Only http and https references are followed from there.",
        )
    raise InputError.at(where, f"cannot fetch {shown(url)!r}", "Name a path, or an http, https or file URL.")


def _no_url(text: str, where: Where, error: ValueError) -> SoapwrightError:
    return InputError.at(where, f"cannot fetch {shown(text)!r}: {error}", "Check the URL.")


def _timed_out(location: str, where: Where, limits: Limits) -> SoapwrightError:
    what = f"{location} did not answer in full within {limits.seconds:g} seconds"
    return UnreachableError.at(where, what, "Try again, or download it and name the file.")


def _network_hint(url: str) -> str:
    parts = urlsplit(url)
    proxied = parts.scheme in request.getproxies() and not request.proxy_bypass(parts.hostname or "")
    proxy = f", and the proxy that {parts.scheme}_proxy names" if proxied else ""
    return f"Check the URL and the network{proxy}."
