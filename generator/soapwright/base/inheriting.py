"""Files of facts that inherit from one another: TOML in which `inherit` names the file with what this one leaves out."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from soapwright.base.toml import TomlFile
from soapwright.errors import InputError

INHERIT = "inherit"
"""The key that names the file to inherit from, relative to the file that has it."""

Parse: TypeAlias = Callable[[TomlFile], Mapping[str, Any]]
"""Returns what one file says, by key, and reports what is wrong with it to the file."""


@dataclass(frozen=True, slots=True)
class Inheriting:
    """A file of facts and those that it inherits, nearest first, and what they say together.

    A table is merged key by key; any other value is that of the nearest file that has one.
    """

    files: tuple[TomlFile, ...]
    merged: Mapping[str, Any]

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of all the files, nearest first."""
        return tuple(file.text for file in self.files)

    def stating(self, key: str) -> TomlFile:
        """Return the nearest file that has a key, or else the nearest of all."""
        return next((file for file in self.files if key in file.data), self.files[0])


def read_inheriting(path: Path, kind: str, parse: Parse) -> Inheriting:
    """Read a file of facts and what it inherits; raises InputError with every problem in them.

    `kind` says in messages what the file is: "REST facts".
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
        # One file has one name, so that what is said of it is said once.
        path = Path(os.path.normpath(files[-1].path.parent / above))
        if path.resolve() in seen:
            files[-1].report((INHERIT,), f"{path} inherits itself", "Remove one of the two.")
            break
        seen.add(path.resolve())
        files.append(TomlFile.read(path, kind, f"{files[-1].path} inherits it: check the path."))
    return files
