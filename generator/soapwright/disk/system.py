"""What the operating system does in one step: exchange two folders, lock a folder."""

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
"""Is called once with the folder that another run holds, if that takes longer than a moment."""

_MOMENT = 1.0
_PAUSE = 0.05

_AT_FDCWD = -100
_RENAME_EXCHANGE = _RENAME_SWAP = 2
_UNABLE = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP})


def wait_silently(folder: Path) -> None:
    """Say nothing."""


def exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False, and nothing done, where system or file system cannot."""
    names = os.fsencode(one), os.fsencode(other)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            failed = libc.renamex_np(*names, _RENAME_SWAP)
        else:
            failed = libc.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE)
    except (AttributeError, OSError, TypeError):
        # The C library does not have the call, or, on Windows, is none.
        return False
    number = ctypes.get_errno() if failed else 0
    if failed and number not in _UNABLE:
        raise OSError(number, os.strerror(number), str(one), None, str(other))
    return not failed


@contextmanager
def locked(folder: Path, waiting: Waiting = wait_silently, *, shared: bool = False) -> Iterator[None]:
    """Hold a lock on a folder, which is made if it is not there; wait while another process holds it.

    Many processes may share a lock, if all of them ask for that. It goes with its process, however that ends.
    What keeps no locks, Windows and some network file systems, is used without. Raises OSError.
    """
    made: list[Path] = []
    descriptor = _lock(folder, waiting, shared, made)
    try:
        yield
    except BaseException:
        remove_empty(made)
        raise
    finally:
        if descriptor is not None:
            os.close(descriptor)


def make_folders(folder: Path, made: list[Path]) -> None:
    """Make a folder and those above it; `made` gets those that were not there, outer ones first."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    for path in reversed(missing):
        try:
            path.mkdir()
        except FileExistsError:
            # Another run was faster, and what it made is its own; anything but a folder is in the way.
            if not path.is_dir():
                raise
        else:
            made.append(path)


def remove_empty(made: list[Path]) -> None:
    """Remove the folders that `make_folders` made, as far as they are empty."""
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
            # Another run made the folder, failed, and removed it.
            continue
        try:
            _wait(descriptor, fcntl.LOCK_SH if shared else fcntl.LOCK_EX, folder, waiting)
            # Another run may have made the folder, failed, and removed it, all while this one waited.
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
