"""The body of a response as it arrives: decompressed, and limited in size. No I/O."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from .errors import DecodeError

__all__ = ["ACCEPTED", "Body", "Pieces"]

ACCEPTED = "gzip, deflate"
"""The Accept-Encoding of requests: only encodings that are decoded here, within limits."""

_PIECE = 65536
"""The number of bytes to decompress at once."""

_GZIP, _ZLIB, _RAW = 31, 15, -15
"""Window bits that select the formats of zlib."""


class Pieces:
    """Decompresses a body chunk by chunk; raises DecodeError if it is not what the headers say.

    `whose` is the operation to name in errors.
    """

    def __init__(self, whose: str, headers: Mapping[str, str]) -> None:
        self._whose = whose
        self._coding = (headers.get("Content-Encoding") or "identity").strip().lower()
        self._inflate: Any = None
        self._start = b""
        if self._coding not in ("identity", "gzip", "x-gzip", "deflate"):
            raise self.error(f"is compressed as {self._coding!r}, which was not requested")

    def decoded(self, piece: bytes) -> Iterator[bytes]:
        """Yield the decoded content of a chunk in small pieces, however well it was compressed."""
        if self._coding == "identity":
            for start in range(0, len(piece), _PIECE):
                yield piece[start : start + _PIECE]
            return
        if self._inflate is None:
            self._start += piece
            if len(self._start) < 2:
                # Two bytes are needed to recognize the format.
                return
            piece = self._start
            self._inflate = zlib.decompressobj(_bits(self._coding, piece))
        more = True
        try:
            while more:
                if self._inflate.eof:
                    if self._coding == "deflate" or piece[:1] != b"\x1f":
                        # Anything after the end is ignored.
                        return
                    # gzip allows several members in a row.
                    self._inflate = zlib.decompressobj(_bits(self._coding, piece))
                found = self._inflate.decompress(piece, _PIECE)
                yield found
                piece = self._inflate.unconsumed_tail or self._inflate.unused_data
                # Output that fills a piece may continue even if all input was consumed.
                more = bool(piece) or len(found) == _PIECE
        except zlib.error as error:
            raise self.error(f"is not valid {self._coding} data: {error}") from None

    def end(self) -> None:
        """Raise DecodeError if the compressed data is incomplete."""
        if self._start and not (self._inflate and self._inflate.eof):
            raise self.error(f"is cut off: its {self._coding} data is incomplete")

    def error(self, what: str) -> DecodeError:
        """Return an error about the response."""
        return DecodeError(f"{self._whose}: the response {what}")


class Body(Pieces):
    """A body kept as a whole; raises DecodeError if it exceeds `limit` bytes, compressed or not."""

    def __init__(self, whose: str, limit: int, headers: Mapping[str, str]) -> None:
        super().__init__(whose, headers)
        self._limit = limit
        # Not a list of chunks, because a service may send single bytes. getvalue() does not copy.
        self._content = BytesIO()
        self._arrived = 0
        announced = headers.get("Content-Length") or ""
        if announced.isdecimal() and (len(announced) > 18 or int(announced) > limit):
            raise self._too_large(f"{announced[:40]} bytes are announced")

    def take(self, piece: bytes) -> None:
        """Add received data."""
        self._arrived += len(piece)
        if self._arrived > self._limit:
            raise self._too_large("as it arrives" if self._coding == "identity" else "compressed")
        for part in self.decoded(piece):
            if self._content.tell() + len(part) > self._limit:
                raise self._too_large("decompressed")
            self._content.write(part)

    def arrived(self, most: int) -> bytes:
        """Return the first bytes received."""
        return bytes(self._content.getbuffer()[:most])

    def whole(self) -> bytes:
        """Return the whole body."""
        self.end()
        return self._content.getvalue()

    def _too_large(self, found: str) -> DecodeError:
        return self.error(f"exceeds the limit max_answer_bytes={self._limit} ({found})")


def _bits(coding: str, start: bytes) -> int:
    if coding != "deflate":
        return _GZIP
    # Some services send deflate without zlib's frame, which starts with a multiple of 31.
    framed = start[0] & 15 == 8 and int.from_bytes(start[:2], "big") % 31 == 0
    return _ZLIB if framed else _RAW
