"""Atomic operations of the operating system: exchanging two folders, locking a folder."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeAlias

if sys.platform != "win32":
    import fcntl

Waiting: TypeAlias = Callable[[Path], None]
"""Called once with the folder that another run holds, if that takes longer than a moment."""

_MOMENT = 1.0
_PAUSE = 0.05

_AT_FDCWD = -100
_RENAME_EXCHANGE = _RENAME_SWAP = 2
_UNABLE = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP})


def wait_silently(folder: Path) -> None:
    """Do nothing."""


def exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; return False and change nothing if that is not supported."""
    names = os.fsencode(one), os.fsencode(other)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            failed = libc.renamex_np(*names, _RENAME_SWAP)
        else:
            failed = libc.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE)
    except (AttributeError, OSError, TypeError):
        # The C library lacks the call, or, on Windows, does not exist.
        return False
    number = ctypes.get_errno() if failed else 0
    if failed and number not in _UNABLE:
        raise OSError(number, os.strerror(number), str(one), None, str(other))
    return not failed


@contextmanager
def locked(folder: Path, waiting: Waiting = wait_silently, *, shared: bool = False) -> Iterator[None]:
    """Hold a lock on a folder, which is created if needed; wait while another process holds it.

    Several processes may hold a shared lock. The lock ends with its process, however that ends. File systems
    without locks (on Windows, and some network file systems) are used without one. Raises OSError.
    """
    made: list[Path] = []
    descriptor: int | None = None
    try:
        descriptor = _lock(folder, waiting, shared, made)
        yield
    except BaseException:
        remove_empty(made)
        raise
    finally:
        if descriptor is not None:
            os.close(descriptor)


def make_folders(folder: Path, made: list[Path]) -> None:
    """Create a folder and its parents; the ones created are added to `made`, outer ones first."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    for path in reversed(missing):
        try:
            path.mkdir()
        except FileExistsError:
            # Another run was faster, and owns what it created; anything but a folder is an error.
            if not path.is_dir():
                raise
        else:
            made.append(path)


def remove_empty(made: list[Path]) -> None:
    """Remove the folders that `make_folders` created, if they are empty."""
    for folder in reversed(made):
        with suppress(OSError):
            folder.rmdir()


def _lock(folder: Path, waiting: Waiting, shared: bool, made: list[Path]) -> int | None:
    while True:
        make_folders(folder, made)
        if sys.platform == "win32":
            return None
        try:
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        except FileNotFoundError:
            # Another run created the folder, failed, and removed it.
            continue
        try:
            _wait(descriptor, fcntl.LOCK_SH if shared else fcntl.LOCK_EX, folder, waiting)
            # Another run may have created the folder, failed and removed it while this one waited.
            if folder.exists() and os.path.samestat(os.fstat(descriptor), folder.stat()):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _wait(descriptor: int, kind: int, folder: Path, waiting: Waiting) -> None:
    until = time.monotonic() + _MOMENT
    try:
        while time.monotonic() < until:
            with suppress(BlockingIOError):
                return fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
            time.sleep(_PAUSE)
        waiting(folder)
        fcntl.flock(descriptor, kind)
    except OSError as error:
        if error.errno not in (*_UNABLE, errno.ENOLCK, errno.EBADF):
            raise
