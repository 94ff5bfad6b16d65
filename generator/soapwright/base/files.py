"""Read files named by the user or by a contract: only regular files, so that no read can block."""

from __future__ import annotations

import errno
import os
import stat
from math import inf
from pathlib import Path
from typing import BinaryIO

_KINDS = {
    stat.S_IFIFO: "it is a named pipe, not a file",
    stat.S_IFSOCK: "it is a socket, not a file",
    stat.S_IFCHR: "it is a device, not a file",
    stat.S_IFBLK: "it is a device, not a file",
}
# A pipe or a terminal that replaces the file after the check must not block the run.
_FLAGS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_PART = 1 << 20


def read_file(path: Path | str, most: float = inf) -> bytes:
    """Return the content of a file, or only its first `most` bytes.

    Raises OSError if it cannot be read, if it is a pipe, socket or device, or if the path is not valid.
    """
    try:
        _check_kind(os.stat(path).st_mode, path)
        with open(path, "rb", opener=lambda name, flags: os.open(name, flags | _FLAGS)) as file:
            _check_kind(os.fstat(file.fileno()).st_mode, path)
            return _read(file, most)
    except ValueError as error:
        # A NUL, or a character that the file system cannot encode.
        raise OSError(errno.EINVAL, f"not a path: {error}", str(path)) from None


def _read(file: BinaryIO, most: float) -> bytes:
    # In parts: a file may claim to be larger than the memory, or have no size, like those of /proc.
    data = bytearray()
    while len(data) < most:
        part = file.read(int(min(_PART, most - len(data))))
        if part is None:
            raise BlockingIOError(errno.EAGAIN, "it has nothing to read yet")
        if not part:
            break
        data += part
    return bytes(data)


def _check_kind(mode: int, path: Path | str) -> None:
    kind = _KINDS.get(stat.S_IFMT(mode))
    if kind:
        raise OSError(errno.EINVAL, kind, str(path))
