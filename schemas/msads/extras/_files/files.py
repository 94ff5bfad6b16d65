"""A downloaded file of rows: as lines for csv.reader, or as dictionaries."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from .unpack import text_of

__all__ = ["GIGABYTE", "Rows", "temporary"]

GIGABYTE = 1 << 30


class Rows:
    """A downloaded file, packed or not; a temporary one is removed when it is closed."""

    def __init__(self, path: Path | None, delimiter: str, most: int, *, keep: bool) -> None:
        self.path = path
        """The path of the file as downloaded, usually a zip.

        None if there is no file because there is no data.
        """
        self.delimiter = delimiter
        self._most = most
        self._keep = keep

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove the file, unless the caller chose its path."""
        if self.path and not self._keep:
            with suppress(OSError):
                self.path.unlink()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self.path) if self.path else None!r})"

    @contextmanager
    def text(self) -> Generator[TextIO | Iterable[str]]:
        """Open the text of the file, unpacked while it is read; empty if there is no file."""
        if self.path is None:
            yield ()
            return
        with text_of(self.path, self._most) as text:
            yield text

    def cells(self) -> Iterator[list[str]]:
        """Yield the cells of each line, whatever its meaning."""
        with self.text() as text:
            yield from csv.reader(text, delimiter=self.delimiter)


def temporary(suffix: str) -> Path:
    """Return the path of a new file that only its owner can read."""
    with tempfile.NamedTemporaryFile(prefix="msads-", suffix=suffix, delete=False) as file:
        return Path(file.name)
