"""`disk.system` on systems and file systems that lack what it uses."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

import pytest

from soapwright.disk.system import exchange, locked

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there are no locks")


def folders(root: Path) -> tuple[Path, Path]:
    found = root / "one", root / "other"
    for folder in found:
        folder.mkdir()
        (folder / folder.name).write_text("")
    return found


@pytest.mark.parametrize("lacking", [TypeError(), OSError(), None])
def test_without_the_call_nothing_is_exchanged(
    lacking: Exception | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def library(*_: object, **__: object) -> object:
        if lacking is not None:
            raise lacking
        return object()

    one, other = folders(tmp_path)
    monkeypatch.setattr(ctypes, "CDLL", library)
    assert not exchange(one, other)
    assert (one / "one").exists() and (other / "other").exists()


@pytest.mark.parametrize(("number", "raises"), [(errno.EINVAL, False), (errno.EACCES, True)])
@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_file_system_without_exchange_is_told_from_an_error(
    platform: str, number: int, raises: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Library:
        def renameat2(self, *_: object) -> int:
            ctypes.set_errno(number)
            return -1

        renamex_np = renameat2

    one, other = folders(tmp_path)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: Library())
    if raises:
        with pytest.raises(PermissionError) as error:
            exchange(one, other)
        assert (error.value.filename, error.value.filename2) == (str(one), str(other))
    else:
        assert not exchange(one, other)


@POSIX
@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOSYS, errno.EIO])
def test_a_file_system_without_locks_is_used_without_one(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def flock(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", flock)
    folder = tmp_path / "new" / "folder"
    opened = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    if number == errno.EIO:
        with pytest.raises(OSError, match="Input/output error"), locked(folder):
            pass
        # What was created for the lock is removed again.
        assert list(tmp_path.iterdir()) == []
    else:
        with locked(folder):
            assert folder.is_dir()
    if opened:
        assert len(os.listdir("/proc/self/fd")) == opened


@POSIX
def test_a_folder_that_another_run_removes_is_created_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other run fails between our creation of the folder and our opening it, or while we wait for the lock."""
    import fcntl

    folder = tmp_path / "folder"
    open_, flock, moments = os.open, fcntl.flock, ["open", "lock"]

    def opening(path: Path, flags: int) -> int:
        if path == folder and moments[:1] == ["open"]:
            moments.pop(0)
            folder.rmdir()
        return open_(path, flags)

    def locking(descriptor: int, kind: int) -> None:
        if moments[:1] == ["lock"]:
            moments.pop(0)
            folder.rmdir()
        flock(descriptor, kind)

    monkeypatch.setattr(os, "open", opening)
    monkeypatch.setattr(fcntl, "flock", locking)
    with locked(folder):
        assert folder.is_dir() and moments == []
