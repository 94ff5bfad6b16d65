"""The lock: where each contract under `schemas/` came from, and a hash of the files that import wrote."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from soapwright.base.files import read_file
from soapwright.base.project import is_inner
from soapwright.base.toml import quoted
from soapwright.errors import InputError, Problem, UsageError, Where

LOCK_NAME = "soapwright.lock"
HEAD = "# Written by `soapwright import`: where the contracts come from, and the hashes of their files.\n"
HINT = "Restore the lock from version control, or delete it and import the contracts again."


class Dated(NamedTuple):
    """The revision of a contract and its date; "" if unknown."""

    revision: str = ""
    date: str = ""

    def __str__(self) -> str:
        return " ".join(filter(None, (self.revision, f"({self.date})" if self.date else "")))


UNDATED = Dated()
"""The value for a contract of unknown revision."""


def check_date(text: str | None) -> None:
    """Raise UsageError unless the text is a date or None."""
    try:
        date.fromisoformat(text or "2000-01-01")
    except ValueError:
        raise UsageError.at("--date", f"{text!r} is not a date", "Write it like 2026-10-12.") from None


@dataclass(frozen=True, slots=True)
class Entry:
    """One contract: its source, its revision and date if given, and the files that import wrote.

    A source that is not a URL is a path relative to the lock. `sha256` is the hex digest from `files_digest`.
    `service` is the wsdl:service that was chosen, if there was a choice.
    """

    source: str
    sha256: str
    files: tuple[str, ...]
    revision: str | None = None
    service: str | None = None
    date: str | None = None

    @property
    def dated(self) -> Dated:
        """Its revision and date."""
        return Dated(self.revision or "", self.date or "")


def files_digest(files: Mapping[str, bytes]) -> str:
    """Return the SHA-256 of files, sorted by name, each as its name, length and bytes."""
    total = sha256()
    for name in sorted(files):
        total.update(f"{name}\n{len(files[name])}\n".encode() + files[name])
    return total.hexdigest()


def read_lock(path: Path) -> dict[str, Entry]:
    """Return contract name → entry; empty if there is no lock yet.

    Raises InputError with everything that is wrong, for example after an edit by hand or a bad merge.
    """
    try:
        tables = tomllib.loads(read_file(path).decode())
    except FileNotFoundError:
        return {}
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        where = Where(str(path), int(line[1]) if line else None)
        raise InputError.at(where, f"not valid TOML: {error}", HINT) from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError.at(
            str(path), f"cannot read the lock: {getattr(error, 'strerror', None) or error}", HINT
        ) from None
    problems = [
        Problem(Where(str(path)), what, HINT)
        for name, table in tables.items()
        for what in _wrong(name, table)
    ]
    if problems:
        raise InputError(problems)
    return {name: Entry(**table | {"files": tuple(table["files"])}) for name, table in tables.items()}


def read_dated(path: Path, name: str) -> Dated:
    """Return the revision that a lock records for a contract; raise InputError as `read_lock` does."""
    entry = read_lock(path).get(name)
    return entry.dated if entry else UNDATED


def lock_bytes(entries: Mapping[str, Entry]) -> bytes:
    """Return the lock's text: one table per contract, sorted by name."""
    tables = []
    for name, entry in sorted(entries.items()):
        lines = [f"[{quoted(name)}]", f"source = {quoted(entry.source)}"]
        if entry.service is not None:
            lines.append(f"service = {quoted(entry.service)}")
        if entry.revision is not None:
            lines.append(f"revision = {quoted(entry.revision)}")
        if entry.date is not None:
            lines.append(f"date = {quoted(entry.date)}")
        lines.append(f"sha256 = {quoted(entry.sha256)}")
        lines += ["files = [", *(f"    {quoted(file)}," for file in entry.files), "]"]
        tables.append("".join(f"{line}\n" for line in lines))
    return "\n".join([HEAD, *tables]).encode()


def _wrong(name: str, table: object) -> list[str]:
    if not isinstance(table, dict):
        return [f"{name} is not a table"]
    keys = {"source", "sha256", "files", "revision", "service", "date"}
    found = [f"[{name}] has an unknown key {key!r}" for key in table if key not in keys]
    for key in sorted(keys - {"revision", "service", "date"} - table.keys()):
        found.append(f"[{name}] has no {key}")
    for key in ("source", "sha256", "revision", "service", "date"):
        if not isinstance(table.get(key, ""), str):
            found.append(f"[{name}] {key} is not a string")
    files = table.get("files", [])
    if not isinstance(files, list) or not all(
        isinstance(file, str) and _is_file_name(file) for file in files
    ):
        found.append(f"[{name}] files is not a list of *.wsdl and *.xsd file names")
    if isinstance(table.get("sha256"), str) and not re.fullmatch(r"[0-9a-f]{64}", table["sha256"]):
        found.append(f"[{name}] sha256 is not a SHA-256 in hexadecimal")
    return found


def _is_file_name(text: str) -> bool:
    # Import removes files that the lock lists, so it must not be able to name other files.
    return re.fullmatch(r"[^/\\]+\.(wsdl|xsd)", text) is not None and is_inner(text)
