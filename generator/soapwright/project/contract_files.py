"""Import contracts: read schema files, and store their canonical form and the lock."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from soapwright.base.files import read_file
from soapwright.base.project import seen_from
from soapwright.canonical.form import canonical
from soapwright.canonical.lock import LOCK_NAME, Entry, files_digest, lock_bytes, read_lock
from soapwright.contract.resolve import read_contract
from soapwright.contract.selection import ALL, Selection
from soapwright.contract.views import ContractView
from soapwright.disk.file_changes import remove_leftovers, replace_all
from soapwright.errors import InputError, Level, Problem, Where
from soapwright.read.document import Document
from soapwright.read.imports import is_url, source_location
from soapwright.read.library import Library
from soapwright.read.secrets import variables


@dataclass(frozen=True, slots=True)
class Canonical:
    """A contract as read from its source, and its canonical form: file name → content."""

    contract: ContractView
    files: Mapping[str, bytes]
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A contract to be stored under a name, and its new entry in the lock.

    `wanted` is the content of each of its files; None for a file of an earlier import that is no longer
    needed.
    """

    name: str
    entry: Entry
    wanted: Mapping[Path, bytes | None]
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class FileChanges:
    """What changed on the disk: paths of files written, removed and left alone."""

    written: tuple[Path, ...]
    removed: tuple[Path, ...]
    unchanged: tuple[Path, ...]


def read_canonical(
    documents: Sequence[Document],
    service: str | None = None,
    library: Library | None = None,
    chosen: Selection = ALL,
) -> Canonical:
    """Return schema files in canonical form; `service` selects a service if the WSDL has several.

    They are stored as a whole, including what only operations that are not `chosen` need; the contract has
    the chosen ones. Raises InputError with all problems that prevent the import.
    """
    try:
        whole = read_contract(documents, service, library)
    except InputError:
        if not chosen.patterns:
            raise
        # Warnings about operations that were not chosen do not matter.
        contract, warnings = read_contract(documents, service, library, chosen)
        return Canonical(contract, canonical(documents, contract), warnings)
    contract, warnings = read_contract(documents, service, library, chosen) if chosen.patterns else whole
    return Canonical(contract, canonical(documents, whole[0]), warnings)


def keep(
    name: str,
    canonical: Canonical,
    root: Path,
    source: str,
    *,
    service: str | None = None,
    revision: str | None = None,
    date: str | None = None,
) -> Kept:
    """Return what to write to store a contract in `<root>/<name>`, without writing it.

    The lock will record `source`, in the form of `recorded_source`. Files in the folder that no import wrote
    are left alone; raises InputError if one of them would be overwritten.
    """
    folder, lock = root / name, root / LOCK_NAME
    previous = read_lock(lock).get(name)
    sha256 = files_digest(canonical.files)
    revision, date, dropped = _revision(name, previous, sha256, revision, date, lock)
    wanted: dict[Path, bytes | None] = {folder / file: content for file, content in canonical.files.items()}
    known = {folder / file for file in previous.files} if previous else set()
    problems = list(_foreign(wanted, known))
    if problems:
        raise InputError(problems)
    wanted |= {path: None for path in sorted(known - wanted.keys())}
    entry = Entry(source, sha256, tuple(canonical.files), revision, service, date)
    return Kept(name, entry, wanted, (*canonical.warnings, *dropped))


def write(kept: Sequence[Kept], root: Path, beside: Mapping[Path, bytes] | None = None) -> FileChanges:
    """Write contracts, the lock, and the files in `beside`: all of them, or nothing.

    Files that are up to date are not touched.
    """
    wanted = {**wanted_files(kept, root), **(beside or {})}
    changes = differing(wanted)
    remove_leftovers({path.parent for path in wanted})
    replace_all(changes)
    return FileChanges(
        tuple(path for path, content in changes.items() if content is not None),
        tuple(path for path, content in changes.items() if content is None),
        tuple(path for path, content in wanted.items() if path not in changes and content is not None),
    )


def wanted_files(kept: Sequence[Kept], root: Path) -> dict[Path, bytes | None]:
    """Return the new content of each file, None for those to be removed."""
    entries = read_lock(root / LOCK_NAME) | {one.name: one.entry for one in kept}
    wanted = {path: content for one in kept for path, content in one.wanted.items()}
    # The lock is written last: if the machine stops before, its hash shows that the files do not match.
    return wanted | {root / LOCK_NAME: lock_bytes(entries)}


def differing(wanted: Mapping[Path, bytes | None]) -> dict[Path, bytes | None]:
    """Return the files whose content is not the wanted one, including files to be removed."""
    return {
        path: content
        for path, content in wanted.items()
        if (path.exists() if content is None else not _holds(path, content))
    }


def recorded_service(root: Path, name: str) -> str | None:
    """Return the wsdl:service that an earlier import of a contract selected, if any."""
    entry = read_lock(root / LOCK_NAME).get(name)
    return entry.service if entry else None


def recorded_source(source: str, root: Path, name: str) -> str:
    """Return the source of a contract as the lock of `root` records it: a URL, or a path relative to the lock."""
    location = source_location(source)
    if is_url(location):
        return location
    path, folder = os.path.abspath(location), os.path.abspath(root / name)
    previous = read_lock(root / LOCK_NAME).get(name)
    # An import from the project's own files, for example after an edit by hand, keeps the recorded source.
    if previous and Path(path).is_relative_to(folder):
        return previous.source
    return seen_from(path, os.path.abspath(root))


def kept_out(source: str, root: Path, name: str) -> tuple[Problem, ...]:
    """Return a warning if the URL of a source contains a secret, which the lock does not record."""
    recorded = source_location(source)
    if not is_url(recorded) or recorded == source:
        return ()
    names = [variable for variable in variables(recorded) if variable not in variables(source)]
    if not names:
        return ()
    what = f"the URL of {name} contains a secret; it is recorded as {recorded}"
    hint = f"For soapwright update, set the environment variable {' and '.join(names)} to the secret."
    return (Problem(Where(str(root / LOCK_NAME)), what, hint, Level.WARNING),)


def _revision(
    name: str,
    previous: Entry | None,
    sha256: str,
    given: str | None,
    date: str | None,
    lock: Path,
) -> tuple[str | None, str | None, tuple[Problem, ...]]:
    """Return the revision and date to record: the given ones, or the recorded ones if the contract is unchanged.

    If a new contract comes without a date, the old date stays, because a service that is sent an old date
    answers as it did then.
    """
    if previous is None:
        return given, date, ()
    same = previous.sha256 == sha256
    known = previous.revision if same else None
    problems: list[Problem] = []
    if given is None and previous.revision is not None and not same:
        problems.append(_dropped(lock, f"{name} has changed since revision {previous.revision}", "revision"))
    if date is None and previous.date is not None and not same:
        problems.append(_dropped(lock, f"{name} has changed since {previous.date}", "date"))
    return known if given is None else given, previous.date if date is None else date, tuple(problems)


def _dropped(lock: Path, what: str, option: str) -> Problem:
    until = "until then the lock records none" if option == "revision" else "until then the old one stays"
    hint = f"Give it with --{option}, if it is known; {until}."
    return Problem(Where(str(lock)), f"{what}, and no new one was given", hint, Level.WARNING)


def _foreign(wanted: Mapping[Path, bytes | None], known: set[Path]) -> Iterator[Problem]:
    """Yield a problem for each file that would be overwritten but that no import wrote."""
    for path, content in wanted.items():
        if content is not None and path not in known and path.exists() and not _holds(path, content):
            yield Problem(
                Where(str(path)),
                "the file exists, but no import wrote it",
                "Move it away, or delete it, and import again.",
            )


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and read_file(path) == content
