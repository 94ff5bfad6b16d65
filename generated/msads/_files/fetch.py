"""Download a file: in parts, resumed if the connection breaks, and limited in size."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypedDict

from .._runtime import clock
from .errors import DownloadFailed, FileError, FileTooLarge
from .steps import Answer, Pause, Step, Steps, Transfer, is_transport

__all__ = ["Limits", "Options", "Progress", "Watch", "fetched", "unwatched"]

_GONE = (401, 403, 404, 410)
"""The HTTP statuses of a signed URL that has expired, which it does after some minutes."""

_LONGEST = 120.0
"""The longest wait in seconds, whatever a server asks for."""


class Progress(NamedTuple):
    """The progress of a job: percent while the service works (0 if unknown), bytes during a transfer."""

    stage: str
    """"waiting", "downloading" or "uploading"."""

    done: int
    total: int | None = None
    request_id: str = ""


Watch = Callable[[Progress], object]


class Options(TypedDict, total=False):
    """How to wait for files, and the connections for them; times in seconds."""

    http: Any
    progress: Watch | None
    timeout: float
    max_bytes: int


def unwatched(progress: Progress) -> None:
    """Ignore the progress."""


class Limits(NamedTuple):
    """The maximum size of a file, packed and unpacked, the number of attempts, and the first pause (seconds)."""

    bytes: int
    tries: int = 5
    pause: float = 1.0


def fetched(
    url: str, again: Callable[[], Steps[str]], path: Path, limits: Limits, watch: Watch, request_id: str
) -> Steps[Path]:
    """Download a URL to a path; `again` requests a new URL when this one has expired."""
    part = path.with_name(f"{path.name}.part")
    path.parent.mkdir(parents=True, exist_ok=True)
    # An existing file, like a temporary one, determines the permissions.
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666
    sink = _Sink(part, mode, limits.bytes, watch, request_id)
    tries = 0
    try:
        while True:
            before = sink.size
            answer, failure = yield from _transferred(url, sink)
            if failure is None and sink.is_whole:
                sink.close()
                os.replace(part, path)
                return path
            tries = 1 if sink.size > before else tries + 1
            if answer is not None and answer.status not in (200, 206, 416, 429) and answer.status < 500:
                if answer.status not in _GONE or tries > 2:
                    raise DownloadFailed(_refused(answer), request_id, status=answer.status)
                url = yield from again()
                continue
            if tries > limits.tries:
                status = answer.status if answer else None
                said = failure or (_refused(answer) if answer and answer.status >= 300 else "it was cut off")
                raise DownloadFailed(f"the download broke {tries} times: {said}", request_id, status=status)
            yield Pause(_seconds(answer, limits.pause, tries))
    finally:
        sink.close()
        with suppress(OSError):
            part.unlink()


def _transferred(url: str, sink: _Sink) -> Steps[tuple[Answer | None, str | None]]:
    """Request the missing part of a file; return the response, and what broke."""
    try:
        step: Step = Transfer("GET", url, {"Accept-Encoding": "identity", **sink.range}, sink.begin)
        answer: Answer = yield step
    except Exception as error:
        if not is_transport(error):
            raise
        # Without the URL, which gives access to the file.
        return sink.answer, type(error).__name__
    return answer, None


def _refused(answer: Answer) -> str:
    said = " ".join(answer.text.split())[:200]
    return f"HTTP {answer.status}{': ' if said else ''}{said}"


def _seconds(answer: Answer | None, first: float, tries: int) -> float:
    """Return the wait in seconds: the server's, or one that grows with each attempt, with jitter."""
    asked = answer.headers.get("Retry-After", "") if answer else ""
    if asked.isdecimal():
        return min(float(asked), _LONGEST)
    with suppress(ValueError):
        moment = parsedate_to_datetime(asked)
        from datetime import UTC, datetime

        return min(max((moment - datetime.now(UTC)).total_seconds(), 0.0), _LONGEST)
    return clock.jitter(min(first * 2.0 ** (tries - 1), _LONGEST))


class _Sink:
    """The part of a file received so far, and the mark that identifies the file's version on the server."""

    def __init__(self, path: Path, mode: int, most: int, watch: Watch, request_id: str) -> None:
        self._path = path
        self._mode = mode
        self._most = most
        self._watch = watch
        self._request_id = request_id
        self._file: BinaryIO | None = None
        self._mark = ""
        self._ended = False
        self.size = 0
        self.total: int | None = None
        self.answer: Answer | None = None

    @property
    def range(self) -> dict[str, str]:
        """The headers that request only the rest, if the file's version can be checked."""
        if not self.size or not self._mark:
            return {}
        return {"Range": f"bytes={self.size}-", "If-Range": self._mark}

    @property
    def is_whole(self) -> bool:
        """Whether the file is complete."""
        done = self.answer is not None and self.answer.status in (200, 206)
        return done and (self.total is None or self.size == self.total)

    def begin(self, answer: Answer) -> Callable[[bytes], None] | None:
        """Take the head of a response; accept its body if it is the file or the rest of it."""
        self.answer = answer
        length = answer.headers.get("Content-Length", "")
        if answer.status == 206 and self._continues(answer.headers.get("Content-Range", "")):
            return self._take
        if answer.status in (206, 416):
            # Not the missing part: start again.
            self.answer, self._mark = answer._replace(status=416), ""
            return None
        if answer.status != 200:
            return None
        self._start()
        self.total = int(length) if length.isdecimal() else None
        tag = answer.headers.get("ETag", "")
        self._mark = tag if tag and not tag.startswith("W/") else answer.headers.get("Last-Modified", "")
        if self.total is not None and self.total > self._most:
            raise self._too_large()
        return self._take

    def close(self) -> None:
        """Flush the file."""
        if self._file:
            self._file.close()
            self._file = None

    def _continues(self, stated: str) -> bool:
        unit, _, rest = stated.partition(" ")
        span, _, total = rest.partition("/")
        if unit != "bytes" or span.partition("-")[0] != str(self.size):
            return False
        return self.total is None or total in ("*", str(self.total))

    def _start(self) -> None:
        self.close()
        self.size = 0
        number = os.open(
            self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), self._mode
        )
        self._file = os.fdopen(number, "wb")

    def _take(self, part: bytes) -> None:
        self.size += len(part)
        if self.size > self._most:
            raise self._too_large()
        assert self._file
        self._file.write(part)
        self._watch(Progress("downloading", self.size, self.total, self._request_id))

    def _too_large(self) -> FileError:
        what = f"the file is larger than {self._most:,} bytes, the limit set by max_bytes"
        return FileTooLarge(what, self._request_id)
