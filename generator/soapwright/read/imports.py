"""Where the references of schema files may lead, and how they are resolved."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass, field, fields
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from urllib.request import url2pathname

from soapwright.base.project import is_within, project_root
from soapwright.errors import ForbiddenError, InputError, SoapwrightError, Where
from soapwright.read.secrets import hidden, shown

SCHEMES = ("http", "https")


_NO_SOURCES = {"": "it is empty", "-": "contracts cannot be read from standard input"}
"""What cannot be a source, with the reason."""


def _allowed(what: str) -> Any:
    return field(default=False, metadata={"what": what})


@dataclass(frozen=True, slots=True)
class Imports:
    """What references of schema files may lead to in addition to harmless places.

    Docs/limits.md has the table.
    """

    files: bool = _allowed("absolute paths, file URLs, and links that lead out of the project")
    private_hosts: bool = _allowed(
        "this machine and private networks, from a contract that is not there itself"
    )
    plain_http: bool = _allowed("http, from a document that came over https")


IMPORTS = Imports()
"""The defaults."""
LEADS_TO = {one.name: str(one.metadata["what"]) for one in fields(Imports)}
"""What each key allows."""


def refused(key: str, where: Where, what: str) -> ForbiddenError:
    """Return the error for a reference to a forbidden place, naming the key that allows it."""
    option = key.replace("_", "-")
    hint = f"If you trust the contract: {key} = true under [imports] in soapwright.toml, or --allow {option}."
    return ForbiddenError.at(where, what, hint)


def is_url(location: str) -> bool:
    """Return whether a location is fetched over HTTP or HTTPS."""
    return location.lower().startswith(("http:", "https:"))


def is_elsewhere(base: str, reference: str) -> bool:
    """Return whether a reference in the document at `base` leads to another host or is an absolute file path."""
    if is_url(base):
        return is_url(reference) and urlsplit(base).netloc != urlsplit(reference).netloc
    return "://" in reference or os.path.isabs(reference)


def is_source(text: str) -> bool:
    """Return whether a text is a source rather than a place of the config: a URL or a path."""
    return "://" in text or is_url(text) or text.strip() in _NO_SOURCES or os.path.exists(text)


def source_location(source: str) -> str:
    """Return the location of a user's SOURCE: a path, or a URL without fragment and secrets."""
    if what := _NO_SOURCES.get(source.strip()):
        raise InputError.at("SOURCE", what, "Name a WSDL: a file, a folder or a URL.")
    if "://" not in source and not is_url(source):
        return source
    try:
        return _file(source) or _http(source, Where(shown(source)))
    except ValueError as error:
        raise no_url(source, Where(shown(source)), error) from None


@dataclass(frozen=True)
class References:
    """Resolves the references of the contract at `source`: a folder, a file or a URL."""

    source: str
    imports: Imports = IMPORTS

    def location(self, base: str, reference: str, asked_by: Where) -> str:
        """Return the location of a reference in the document at `base` (RFC 3986, section 5).

        Raises InputError if it is not a location, or leads where references may not lead.
        """
        reference = reference.strip()
        try:
            _check_characters(reference)
            return self._location(base, reference, asked_by)
        except ValueError as error:
            raise no_url(reference, asked_by, error) from None

    def _location(self, base: str, reference: str, asked_by: Where) -> str:
        if is_url(base):
            found = _http(urljoin(base, reference.replace("\\", "/")), asked_by, from_url=True)
            if urlsplit(base).scheme == "https" and urlsplit(found).scheme == "http":
                what = f"a document that came over https refers to {found} over plain http"
                if not self.imports.plain_http:
                    raise refused("plain_http", asked_by, what)
            return found
        if is_url(reference):
            return _http(reference, asked_by)
        if "://" in reference or reference.startswith("file:"):
            path = _file(reference)
            if path is None:
                raise _no_scheme(reference, asked_by)
            self._check_absolute(reference, asked_by)
            return path
        path = reference
        # A file whose name really contains a percent sign or a backslash takes precedence over the decoded name.
        if not os.path.exists(os.path.join(os.path.dirname(base), path)):
            path = unquote(urldefrag(path).url).replace("\\", "/")
        if os.path.isabs(path) or os.path.splitdrive(path)[0]:
            self._check_absolute(reference, asked_by)
        else:
            self.check_links(base, path, asked_by)
        return os.path.normpath(os.path.join(os.path.dirname(base), path))

    def _check_absolute(self, reference: str, asked_by: Where) -> None:
        if not self.imports.files:
            what = f"{reference!r} is a path on this machine, not relative to the document"
            raise refused("files", asked_by, what)

    def check_links(self, base: str, path: str, asked_by: Where) -> None:
        """Raise InputError if a relative path leads out of the project through a symbolic link."""
        if self.imports.files:
            return
        folder = os.path.dirname(base)
        real = os.path.realpath(os.path.normpath(os.path.join(folder, path)))
        if real == os.path.normpath(os.path.join(os.path.realpath(folder), path)):
            return
        if not any(is_within(real, root) for root in self._roots):
            raise refused("files", asked_by, f"{path!r} is a link that leads out of the project, to {real}")

    @cached_property
    def _roots(self) -> tuple[Path, ...]:
        # Both, because the source may be a symbolic link to the folder of its other files.
        sources = (os.path.abspath(self.source), os.path.realpath(self.source))
        return tuple(project_root(one if os.path.isdir(one) else os.path.dirname(one)) for one in sources)


def no_url(text: str, where: Where, error: Exception | str) -> SoapwrightError:
    """Return the error for a text that is not a URL."""
    return InputError.at(where, f"cannot fetch {shown(text)!r}: {error}", "Check the location.")


def redirected(url: str, target: str, where: Where) -> str:
    """Return the target of a redirect; raise InputError if it is on another host, or drops TLS."""
    try:
        new = _http(urljoin(url, target), where, from_url=True)
        old_place, new_place = _place(url), _place(new)
    except ValueError as error:
        raise no_url(target, where, error) from None
    secured = old_place[0] == new_place[0] and (old_place[1], new_place[1]) == (80, 443)
    if not secured and (old_place != new_place or urlsplit(url).scheme != urlsplit(new).scheme):
        what = f"cannot fetch {url}: it redirects to {new}, on another host or port, or without TLS"
        raise InputError.at(where, what, "Use the URL that it leads to.")
    return new


def _check_characters(location: str) -> None:
    if any(unicodedata.category(one) == "Cc" for one in (*location, *unquote(location))):
        raise ValueError("it contains a control character")


def _place(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return (parts.hostname or "").rstrip("."), parts.port or (443 if parts.scheme == "https" else 80)


def _file(url: str) -> str | None:
    """Return the path of a file URL of this machine, None for any other URL."""
    parts = urlsplit(url)
    here = parts.scheme == "file" and parts.netloc in ("", "localhost")
    return url2pathname(parts.path) if here else None


def _http(url: str, where: Where, *, from_url: bool = False) -> str:
    """Return an http(s) URL without its fragment; raise InputError for any other URL."""
    try:
        _check_characters(url)
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise no_url(url, where, error) from None
    if parts.scheme in SCHEMES and parts.username is not None:
        # The lock and this message would reveal it.
        place = Where(parts.hostname or "") if where.location == shown(url) else where
        what = f"a URL of {parts.hostname} contains a user name"
        raise InputError.at(place, what, "Download it and name the file, with the URL as --origin.")
    if parts.scheme in SCHEMES and parts.hostname and port != 0:
        return hidden(urldefrag(url).url)
    if from_url:
        what = f"a document from a URL refers to {shown(url)!r}"
        raise InputError.at(where, what, "Only http and https references are followed from there.")
    raise _no_scheme(url, where)


def _no_scheme(url: str, where: Where) -> InputError:
    parts = urlsplit(url)
    lacks = {"file": "path"}.get(parts.scheme, "host") if parts.scheme in (*SCHEMES, "file") else ""
    lacks = "" if parts.netloc else lacks
    why = f": it has no {lacks}" if lacks else ""
    hint = "Name a path, or an http, https or file URL."
    return InputError.at(where, f"cannot fetch {shown(url)!r}{why}", hint)
