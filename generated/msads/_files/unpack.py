"""Read a file as text, packed or not: limited in size, and only from a zip with a single file."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TextIO

from .errors import FileBroken, FileTooLarge

__all__ = ["text_of"]

_BROKEN = (zipfile.BadZipFile, zlib.error, gzip.BadGzipFile, EOFError, NotImplementedError, RuntimeError)


@contextmanager
def text_of(path: Path, most: int) -> Generator[TextIO]:
    """Open the text of a file that may be in a zip or gzip, for csv.reader; a UTF-8 byte order mark is skipped.

    Raises FileTooLarge if it exceeds `most` bytes, and FileBroken if it is invalid.
    """
    with path.open("rb") as packed:
        head = packed.read(4)
        packed.seek(0)
        try:
            if head[:2] == b"PK":
                source: Any = _only_file(packed, path, most)
            elif head[:2] == b"\x1f\x8b":
                source = gzip.GzipFile(fileobj=packed)
            else:
                source = packed
            limited = io.BufferedReader(_Limited(source, path, most), 1 << 16)
            with io.TextIOWrapper(limited, encoding="utf-8-sig", newline="") as text:
                yield text
        except _BROKEN as error:
            raise FileBroken(f"{path.name} cannot be unpacked: {error}") from None
        except UnicodeDecodeError as error:
            raise FileBroken(f"{path.name} is not UTF-8 text: {error.reason}") from None


def _only_file(packed: IO[bytes], path: Path, most: int) -> IO[bytes]:
    archive = zipfile.ZipFile(packed)
    files = [one for one in archive.infolist() if not one.is_dir()]
    if len(files) != 1:
        raise FileBroken(f"{path.name} contains {len(files)} files instead of one")
    if files[0].file_size > most:
        raise _too_large(path, most)
    return archive.open(files[0])


def _too_large(path: Path, most: int) -> FileTooLarge:
    return FileTooLarge(f"{path.name} unpacks to more than {most:,} bytes, the limit set by max_bytes")


class _Limited(io.RawIOBase):
    """The bytes of another file, up to a limit."""

    def __init__(self, source: Any, path: Path, most: int) -> None:
        self._source = source
        self._path = path
        self._most = most
        self._left = most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._source.read(len(buffer))
        self._left -= len(data)
        if self._left < 0:
            raise _too_large(self._path, self._most)
        buffer[: len(data)] = data
        return len(data)
