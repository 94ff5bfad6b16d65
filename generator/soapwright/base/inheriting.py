"""TOML files of facts that inherit from one another: `inherit` names the file to take missing keys from."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from soapwright.base.toml import TomlFile
from soapwright.errors import InputError

INHERIT = "inherit"
"""The key for the file to inherit from; its path is relative to the file that has the key."""

Parse: TypeAlias = Callable[[TomlFile], Mapping[str, Any]]
"""Returns a file's facts by key, and reports what is wrong to the file."""


@dataclass(frozen=True, slots=True)
class Inheriting:
    """A file of facts and the files it inherits, nearest first, with their merged facts.

    Tables are merged key by key; other values come from the nearest file that has them.
    """

    files: tuple[TomlFile, ...]
    merged: Mapping[str, Any]

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of all files, nearest first."""
        return tuple(file.text for file in self.files)

    def stating(self, key: str) -> TomlFile:
        """Return the nearest file that has a key, or the first file if none has."""
        return next((file for file in self.files if key in file.data), self.files[0])


def read_inheriting(path: Path, kind: str, parse: Parse) -> Inheriting:
    """Read a file of facts and what it inherits; raise InputError with all their problems.

    `kind` describes the file in messages, like "REST facts".
    """
    files = _files(path, kind)
    merged: dict[str, Any] = {}
    for file in reversed(files):
        for name, value in parse(file).items():
            inherited = merged.get(name)
            merged[name] = {**inherited, **value} if isinstance(inherited, dict) else value
    problems = [problem for file in files for problem in file.problems]
    if problems:
        raise InputError(problems)
    return Inheriting(tuple(files), merged)


def _files(path: Path, kind: str) -> list[TomlFile]:
    """Return the file and those that it inherits, in this order."""
    files = [TomlFile.read(path, kind, "Check the path.")]
    seen = {path.resolve()}
    while isinstance(above := files[-1].data.get(INHERIT), str):
        # One spelling for each file, so that its problems are reported once.
        path = Path(os.path.normpath(files[-1].path.parent / above))
        if path.resolve() in seen:
            files[-1].report((INHERIT,), f"{path} inherits itself", "Remove one of the two.")
            break
        seen.add(path.resolve())
        files.append(TomlFile.read(path, kind, f"{files[-1].path} inherits it: check the path."))
    return files
