"""Import contracts: read schema files from anywhere, keep their canonical form and what the lock says of it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from soapwright.base.files import read_file
from soapwright.base.project import seen_from
from soapwright.canonical.form import canonical
from soapwright.canonical.lock import LOCK_NAME, Entry, files_digest, lock_bytes, read_lock
from soapwright.contract.chosen import ALL, Chosen
from soapwright.contract.resolve import read_contract
from soapwright.contract.views import ContractView
from soapwright.disk.file_changes import remove_leftovers, replace_all
from soapwright.errors import InputError, Level, Problem, Where
from soapwright.read.document import Document
from soapwright.read.imports import is_url, source_location
from soapwright.read.library import Library
from soapwright.read.secrets import variables


@dataclass(frozen=True, slots=True)
class Canonical:
    """A contract as it was read from its source, and its canonical form: file name → content."""

    contract: ContractView
    files: Mapping[str, bytes]
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A contract that is to be kept under a name, and what the lock is then to say of it.

    `wanted` is the content of each of its files, None for those that an earlier import wrote and that are
    no longer made.
    """

    name: str
    entry: Entry
    wanted: Mapping[Path, bytes | None]
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class FileChanges:
    """What happened on disk: paths of files written, removed and left alone."""

    written: tuple[Path, ...]
    removed: tuple[Path, ...]
    unchanged: tuple[Path, ...]


def read_canonical(
    documents: Sequence[Document],
    service: str | None = None,
    library: Library | None = None,
    chosen: Chosen = ALL,
) -> Canonical:
    """Return what schema files say in canonical form; `service` chooses one of several services in the WSDL.

    They are kept as a whole, also what only operations that are not `chosen` need; the contract has those that are.
    Raises InputError with everything in them that does not let the import be done.
    """
    try:
        whole = read_contract(documents, service, library)
    except InputError:
        if not chosen.patterns:
            raise
        # What is wrong with operations that nobody wants is in nobody's way.
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
    """Return what is to be written so that a contract is kept in `<root>/<name>`; nothing is written yet.

    The lock is to record `source`, as `recorded_source` has it. Files in the folder that no import wrote are
    left alone; raises InputError when one is in the way.
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
    """Write contracts, the lock, and what is to change together with them: all of it, or nothing.

    Files that hold what they should are not touched.
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
    """Return what `write` makes each file hold, None for those that it removes."""
    entries = read_lock(root / LOCK_NAME) | {one.name: one.entry for one in kept}
    wanted = {path: content for one in kept for path, content in one.wanted.items()}
    # The lock goes last: should the machine stop in between, its hash shows that the files are not those.
    return wanted | {root / LOCK_NAME: lock_bytes(entries)}


def differing(wanted: Mapping[Path, bytes | None]) -> dict[Path, bytes | None]:
    """Return those of the files that do not hold what they should, or are there and should not be."""
    return {
        path: content
        for path, content in wanted.items()
        if (path.exists() if content is None else not _holds(path, content))
    }


def recorded_service(root: Path, name: str) -> str | None:
    """Return the wsdl:service that an earlier import of a contract had to choose, if it did."""
    entry = read_lock(root / LOCK_NAME).get(name)
    return entry.service if entry else None


def recorded_source(source: str, root: Path, name: str) -> str:
    """Return how the lock of `root` names the source of a contract: a URL, or a path relative to the lock."""
    location = source_location(source)
    if is_url(location):
        return location
    path, folder = os.path.abspath(location), os.path.abspath(root / name)
    previous = read_lock(root / LOCK_NAME).get(name)
    # Reading our own files again, after an edit by hand say, says nothing about where they came from.
    if previous and Path(path).is_relative_to(folder):
        return previous.source
    return seen_from(path, os.path.abspath(root))


def kept_out(source: str, root: Path, name: str) -> tuple[Problem, ...]:
    """Return the warning that a secret in the URL of a source, as the user gave it, does not reach the lock."""
    recorded = source_location(source)
    if not is_url(recorded) or recorded == source:
        return ()
    names = [variable for variable in variables(recorded) if variable not in variables(source)]
    if not names:
        return ()
    what = f"the source of {name} has a secret in its URL, which is recorded as {recorded}"
    hint = (
        f"soapwright update needs {' and '.join(names)} in the environment, with the value that it has now."
    )
    return (Problem(Where(str(root / LOCK_NAME)), what, hint, Level.WARNING),)


def _revision(
    name: str,
    previous: Entry | None,
    sha256: str,
    given: str | None,
    date: str | None,
    lock: Path,
) -> tuple[str | None, str | None, tuple[Problem, ...]]:
    """Return the revision and the date to record: the given ones, or the recorded ones while the contract is the same.

    What goes with the date goes on as it was until somebody gives another one: a service that gets an old date
    answers as it did then.
    """
    if previous is None:
        return given, date, ()
    same = previous.sha256 == sha256
    known = previous.revision if same else None
    problems: list[Problem] = []
    if given is None and previous.revision is not None and not same:
        problems.append(
            _dropped(lock, f"{name} is no longer that of revision {previous.revision}", "revision")
        )
    if date is None and previous.date is not None and not same:
        problems.append(_dropped(lock, f"{name} is no longer that of {previous.date}", "date"))
    return known if given is None else given, previous.date if date is None else date, tuple(problems)


def _dropped(lock: Path, what: str, option: str) -> Problem:
    until = "the lock records none until then" if option == "revision" else "the old one stays until then"
    hint = f"Give it with --{option}, if it is known; {until}."
    return Problem(Where(str(lock)), f"{what}, and no new one was given", hint, Level.WARNING)


def _foreign(wanted: Mapping[Path, bytes | None], known: set[Path]) -> Iterator[Problem]:
    """Yield a problem for each file that is in the way and that no import wrote."""
    for path, content in wanted.items():
        if content is not None and path not in known and path.exists() and not _holds(path, content):
            yield Problem(
                Where(str(path)),
                "the file exists, and no import wrote it",
                "Move it away, or delete it, and import again.",
            )


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and read_file(path) == content
