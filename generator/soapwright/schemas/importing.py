"""Import a contract: read schema files from anywhere, write their canonical form and the lock entry."""

from __future__ import annotations

import keyword
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from soapwright.contract.resolve import resolve
from soapwright.errors import InputError, Level, Problem, UsageError, Where
from soapwright.files import remove_leftovers, replace_all
from soapwright.read.documents import load
from soapwright.read.fetch import is_url, source_location
from soapwright.read.parse import parse
from soapwright.schemas.canonical import canonical
from soapwright.schemas.lock import LOCK_NAME, Entry, digest, lock_bytes, read_lock


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: paths of files written, removed and left alone (the lock among them), warnings."""

    name: str
    folder: Path
    written: tuple[Path, ...]
    removed: tuple[Path, ...]
    unchanged: tuple[Path, ...]
    problems: tuple[Problem, ...]


def import_contract(
    source: str,
    name: str,
    root: Path,
    *,
    service: str | None = None,
    revision: str | None = None,
    origin: str | None = None,
) -> Imported:
    """Write the contract at `source` (file, folder or URL) to `<root>/<name>` in canonical form.

    `name` is package/version/service; `service` chooses one of several services in the WSDL. The lock records
    `origin`, or else the source, and `revision`. Files in the folder that no import wrote are left alone.

    Raises UsageError for a name that cannot be a Python package, InputError for everything in the schema
    files, the lock or the folder that does not let the import be done; nothing is changed then.
    """
    _check_name(name)
    folder, lock_path = root / name, root / LOCK_NAME
    entries = read_lock(lock_path)
    previous = entries.get(name)
    documents = load(source)
    contract, warnings = resolve(parse(documents), service)
    files = canonical(documents, contract)
    sha256 = digest(files)
    kept, dropped = _revision(previous, sha256, revision, lock_path)
    entry = Entry(_recorded(source, origin, root, folder, previous), sha256, tuple(files), kept)
    wanted: dict[Path, bytes | None] = {folder / file: content for file, content in files.items()}
    known = {folder / file for file in previous.files} if previous else set()
    _check_foreign(wanted, known)
    wanted |= {path: None for path in sorted(known - wanted.keys()) if path.exists()}
    # The lock goes last: should the machine stop in between, its hash shows that the files are not those.
    wanted[lock_path] = lock_bytes(entries | {name: entry})
    changes = {
        path: content for path, content in wanted.items() if content is None or not _holds(path, content)
    }
    remove_leftovers((folder, root))
    replace_all(changes)
    return Imported(
        name,
        folder,
        written=tuple(path for path, content in changes.items() if content is not None),
        removed=tuple(path for path, content in changes.items() if content is None),
        unchanged=tuple(path for path in wanted if path not in changes),
        problems=(*warnings, *dropped),
    )


def _check_name(name: str) -> None:
    parts = name.split("/")
    bad = [part for part in parts if not _is_module_name(part)]
    if bad:
        what = f"{bad[0]!r} cannot be part of a contract's name"
        raise UsageError.at(name, what, "Use lower-case Python identifiers, as in package/version/service.")
    if len(parts) < 2:
        what = "a contract's name has at least two parts"
        raise UsageError.at(name, what, "Write it as package/version/service.")


def _is_module_name(part: str) -> bool:
    return part.isascii() and part.isidentifier() and part == part.lower() and not keyword.iskeyword(part)


def _revision(
    previous: Entry | None, sha256: str, given: str | None, lock_path: Path
) -> tuple[str | None, tuple[Problem, ...]]:
    """Return the revision to record: the given one, or the recorded one while the contract is the same."""
    if given is not None or previous is None or previous.revision is None:
        return given, ()
    if previous.sha256 == sha256:
        return previous.revision, ()
    problem = Problem(
        Where(str(lock_path)),
        f"the contract is no longer that of revision {previous.revision}, and no new one was given",
        "Give the revision, if it is known; the lock records none until then.",
        Level.WARNING,
    )
    return None, (problem,)


def _recorded(source: str, origin: str | None, root: Path, folder: Path, previous: Entry | None) -> str:
    location = source_location(source)
    if origin is not None:
        return origin
    if is_url(location):
        return location
    path = os.path.abspath(location)
    # Reading our own files again, after an edit by hand say, says nothing about where they came from.
    if previous and os.path.commonpath([path, os.path.abspath(folder)]) == os.path.abspath(folder):
        return previous.source
    return PurePath(os.path.relpath(path, os.path.abspath(root))).as_posix()


def _check_foreign(wanted: Mapping[Path, bytes | None], known: set[Path]) -> None:
    """Refuse to overwrite a file that no import wrote."""
    problems = list(_foreign(wanted, known))
    if problems:
        raise InputError(problems)


def _foreign(wanted: Mapping[Path, bytes | None], known: set[Path]) -> Iterator[Problem]:
    for path, content in wanted.items():
        if content is not None and path not in known and path.exists() and not _holds(path, content):
            yield Problem(
                Where(str(path)),
                "the file exists, and no import wrote it",
                "Move it away, or delete it, and import again.",
            )


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content
