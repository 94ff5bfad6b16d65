"""The body of an answer as it arrives: decompressed, and never larger than allowed. No I/O."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

from .errors import DecodeError

__all__ = ["ACCEPTED", "Body"]

ACCEPTED = "gzip, deflate"
"""What requests say that they accept: what is read here, with limits, and nothing else."""

_GZIP, _ZLIB, _RAW = 31, 15, -15
"""Window bits, by which zlib distinguishes the formats."""


class Body:
    """Takes the pieces of a body; raises DecodeError when they exceed `limit` (bytes), compressed or not.

    `whose` is the operation that errors name.
    """

    def __init__(self, whose: str, limit: int, headers: Mapping[str, str]) -> None:
        self._whose = whose
        self._limit = limit
        # Not a list of pieces: a service may send them byte by byte.
        self._content = bytearray()
        self._arrived = 0
        self._coding = (headers.get("Content-Encoding") or "identity").strip().lower()
        self._inflate: Any = None
        self._start = b""
        if self._coding not in ("identity", "gzip", "x-gzip", "deflate"):
            raise self._error(f"is compressed as {self._coding!r}, which was not asked for")
        announced = headers.get("Content-Length") or ""
        if announced.isdecimal() and (len(announced) > 18 or int(announced) > limit):
            raise self._too_large(f"{announced[:40]} bytes are announced")

    def take(self, piece: bytes) -> None:
        """Take what has arrived."""
        self._arrived += len(piece)
        if self._coding == "identity":
            self._keep(piece)
        elif self._arrived > self._limit:
            raise self._too_large("compressed")
        else:
            self._decompress(piece)

    def arrived(self, most: int) -> bytes:
        """Return the beginning of what has arrived."""
        return bytes(self._content[:most])

    def whole(self) -> bytes:
        """Return all of it."""
        if self._start and not (self._inflate and self._inflate.eof):
            raise self._error(f"is cut off: its {self._coding} data have no end")
        return bytes(self._content)

    def _decompress(self, piece: bytes) -> None:
        if self._inflate is None:
            self._start += piece
            if len(self._start) < 2:
                # Two bytes tell what it is.
                return
            piece = self._start
            self._inflate = zlib.decompressobj(_bits(self._coding, piece))
        try:
            while piece:
                if self._inflate.eof:
                    if self._coding == "deflate" or piece[:1] != b"\x1f":
                        # What follows the end means nothing.
                        return
                    # gzip allows several of it in a row.
                    self._inflate = zlib.decompressobj(_bits(self._coding, piece))
                # One byte more than allowed is enough to know.
                self._keep(self._inflate.decompress(piece, self._limit - len(self._content) + 1))
                piece = self._inflate.unconsumed_tail or self._inflate.unused_data
        except zlib.error as error:
            raise self._error(f"is not compressed as it says ({self._coding}): {error}") from None

    def _keep(self, piece: bytes) -> None:
        if len(self._content) + len(piece) > self._limit:
            raise self._too_large("as it arrives" if self._coding == "identity" else "decompressed")
        self._content += piece

    def _too_large(self, found: str) -> DecodeError:
        return self._error(f"exceeds the limit max_answer_bytes={self._limit} ({found})")

    def _error(self, what: str) -> DecodeError:
        return DecodeError(f"{self._whose}: the answer {what}")


def _bits(coding: str, start: bytes) -> int:
    if coding != "deflate":
        return _GZIP
    # Some services send deflate without zlib's frame; the frame begins with a multiple of 31.
    framed = start[0] & 15 == 8 and int.from_bytes(start[:2], "big") % 31 == 0
    return _ZLIB if framed else _RAW
