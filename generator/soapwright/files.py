"""Change several files together: all of them, or none."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from soapwright.errors import InputError


def replace_all(changes: Mapping[Path, bytes | None]) -> None:
    """Give each path its new content, or remove it where that is None.

    New content is written beside the files first and then moved in, in the order of `changes`. Raises
    InputError when something cannot be written; everything is then as it was before.
    """
    made: list[Path] = []
    staged: dict[Path, Path] = {}
    try:
        for path, content in changes.items():
            if content is not None:
                _make_folders(path.parent, made)
                staged[path] = _write_beside(path, content)
        _move_in(changes, staged)
    except BaseException as error:
        for temporary in staged.values():
            temporary.unlink(missing_ok=True)
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        if not isinstance(error, OSError):
            raise
        raise InputError.at(
            str(error.filename or next(iter(changes))),
            f"cannot write: {error.strerror or error}",
            "Nothing was changed. Check who may write there, and that the disk is not full.",
        ) from None


def _make_folders(folder: Path, made: list[Path]) -> None:
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    for path in reversed(missing):
        path.mkdir()
        made.append(path)


def _write_beside(path: Path, content: bytes) -> Path:
    temporary = _beside(path)
    try:
        temporary.write_bytes(content)
        if path.exists():
            temporary.chmod(path.stat().st_mode)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _beside(path: Path) -> Path:
    """Return a new name beside `path` that no reader of the folder takes for a schema file."""
    return path.with_name(f".{path.name}.{token_hex(4)}.tmp")


def _move_in(changes: Mapping[Path, bytes | None], staged: Mapping[Path, Path]) -> None:
    aside: dict[Path, Path] = {}
    done: list[Path] = []
    try:
        for path in changes:
            if path.exists():
                old = _beside(path)
                os.replace(path, old)
                aside[path] = old
            if path in staged:
                os.replace(staged[path], path)
            done.append(path)
    except BaseException:
        for path in done:
            path.unlink(missing_ok=True)
        for path, old in aside.items():
            os.replace(old, path)
        raise
    for old in aside.values():
        # The change is made; an old file that cannot be removed is no reason to call it failed.
        with suppress(OSError):
            old.unlink()
