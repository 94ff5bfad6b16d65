"""Change several files together: all of them, or none."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from soapwright.disk.system import make_folders, remove_empty
from soapwright.errors import InputError

_LEFTOVER = re.compile(r"\..+\.[0-9a-f]{8}\.soapwright")


def replace_all(changes: Mapping[Path, bytes | None]) -> None:
    """Give each path its new content, or remove it if that is None.

    New content is written beside the files first and then moved over them, in the order of `changes`. Raises
    InputError if something cannot be written; everything is unchanged then. A kill leaves every file intact,
    old or new, and temporary files that `remove_leftovers` recognizes.
    """
    made: list[Path] = []
    staged: dict[Path, Path] = {}
    try:
        for path, content in changes.items():
            if content is not None:
                make_folders(path.parent, made)
                staged[path] = _beside(path)
                write_durably(staged[path], content)
                if path.exists():
                    staged[path].chmod(path.stat().st_mode)
        _move_in(changes, staged)
    except BaseException as error:
        for temporary in staged.values():
            # A file that was never written does not exist, and its folder may even be a file, which is
            # reported elsewhere.
            with suppress(OSError):
                temporary.unlink()
        remove_empty(made)
        if not isinstance(error, OSError):
            raise
        raise cannot_write(error, next(iter(changes))) from None


def remove_leftovers(folders: Iterable[Path]) -> None:
    """Remove what a killed `replace_all` left in folders that no other run is changing now."""
    for folder in folders:
        for path in folder.iterdir() if folder.is_dir() else ():
            if _LEFTOVER.fullmatch(path.name) and path.is_file():
                path.unlink(missing_ok=True)


def write_durably(path: Path, content: bytes) -> None:
    """Write a new file and flush it to the disk. Raises OSError."""
    try:
        with path.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        # Unlike open(), write() does not set the file name.
        error.filename = str(path)
        raise


def cannot_write(error: OSError, path: Path | str) -> InputError:
    """Return the error for a file or folder, by default `path`, that cannot be written.

    Nothing has changed.
    """
    return InputError.at(
        str(error.filename or path),
        f"cannot write: {error.strerror or error}",
        "Nothing was changed. Check its permissions and the free space.",
    )


def _beside(path: Path) -> Path:
    """Return a new name beside `path` that readers of the folder do not take for a schema file."""
    return path.with_name(f".{path.name}.{token_hex(4)}.soapwright")


def _move_in(changes: Mapping[Path, bytes | None], staged: Mapping[Path, Path]) -> None:
    aside: dict[Path, Path] = {}
    done: list[Path] = []
    try:
        for path in changes:
            if path.exists():
                # A second name: the file itself stays in its place until the new one is moved over it.
                aside[path] = _beside(path)
                _second_name(path, aside[path])
            done.append(path)
            if path in staged:
                os.replace(staged[path], path)
            else:
                path.unlink()
    except BaseException:
        for path in done:
            if path in aside:
                os.replace(aside[path], path)
            else:
                path.unlink(missing_ok=True)
        raise
    finally:
        for old in aside.values():
            # Failing to remove an old file is not an error.
            with suppress(OSError):
                old.unlink()


def _second_name(path: Path, name: Path) -> None:
    try:
        os.link(path, name)
    except OSError:
        # Some file systems do not support links.
        shutil.copy2(path, name)
