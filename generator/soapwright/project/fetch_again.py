"""Update contracts: read each again from its source in the lock, all of them or none."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from soapwright.base.files import read_file
from soapwright.canonical.lock import LOCK_NAME, Entry, files_digest
from soapwright.config.config import ServiceConfig
from soapwright.disk.file_changes import replace_all
from soapwright.errors import InputError, Problem, UnreachableError, Where
from soapwright.project.contract_files import Canonical, Kept, differing, keep, read_canonical
from soapwright.read.document import Document, parse_document
from soapwright.read.documents import load
from soapwright.read.imports import is_url, source_location
from soapwright.read.library import Library

AT_ONCE = 8
"""How many sources to read at the same time, so that the time-outs of dead servers do not add up."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A contract as its source has it now, and what will be stored."""

    canonical: Canonical
    kept: Kept

    def documents(self, schema: Path, library: Library) -> tuple[Document, ...]:
        """Return the documents that reading `schema` will give once the files are written; none for another path.

        A service may read its contract from the folder or from a WSDL in it.
        """
        paths = [path for path, content in self.kept.wanted.items() if content is not None]
        if Path(os.path.normpath(schema)) not in (paths[0].parent, paths[0]):
            return ()
        return tuple(parse_document(str(path), self.kept.wanted[path] or b"", library) for path in paths)

    @property
    def changes(self) -> Mapping[Path, bytes | None]:
        """The files of the contract that will change; None for those to be removed."""
        return differing(self.kept.wanted)


def check_unedited(root: Path, entries: Mapping[str, Entry]) -> None:
    """Raise InputError for contracts whose files were changed since import wrote them."""
    problems = [
        Problem(
            Where(str(root / name)),
            f"the files of {name} were edited, and an update would lose the changes",
            f"Restore them from version control, record them with soapwright import {root / name} --as {name}, "
            "or overwrite them with --force.",
        )
        for name, entry in entries.items()
        if _edited(root / name, entry)
    ]
    if problems:
        raise InputError(problems)


def fetch_again(
    root: Path,
    entries: Mapping[str, Entry],
    services: Mapping[str, ServiceConfig],
    revision: str | None,
    date: str | None,
    library: Library,
) -> tuple[Fetched, ...]:
    """Return contracts as their sources have them now, without writing anything.

    `services` select the operations of each, and its wsdl:service if the lock has none. `revision` and `date`
    are recorded for contracts that have changed. Raises InputError with the problems of all of them.
    """
    fetched: list[Fetched] = []
    unreachable: dict[str, UnreachableError] = {}
    problems: list[Problem] = []
    pool = ThreadPoolExecutor(AT_ONCE)
    try:
        loading = {name: pool.submit(_load, root, name, entry, library) for name, entry in entries.items()}
        wait(loading.values())
    finally:
        # After an interruption, do not wait for servers that do not answer.
        pool.shutdown(wait=False, cancel_futures=True)
    for name, entry in entries.items():
        try:
            service = entry.service or services[name].service
            canonical = read_canonical(loading[name].result(), service, library, services[name].chosen)
            changed = files_digest(canonical.files) != entry.sha256
            given, dated = (revision, date) if changed else (None, None)
            # Locks written by old versions may contain a secret.
            source = source_location(entry.source)
            kept = keep(name, canonical, root, source, service=entry.service, revision=given, date=dated)
        except UnreachableError as error:
            unreachable[name] = error
        except InputError as error:
            problems.extend(error.problems)
        else:
            fetched.append(Fetched(canonical, kept))
    if unreachable:
        problems.insert(0, _unreachable(root, unreachable))
    if problems:
        raise InputError(problems)
    return tuple(fetched)


@contextmanager
def undone_on_failure(wanted: Mapping[Path, bytes | None]) -> Iterator[None]:
    """Restore the files that are about to be changed if the following steps fail."""
    before = {path: read_file(path) if path.exists() else None for path in differing(wanted)}
    try:
        yield
    except BaseException:
        replace_all(before)
        raise


def _load(root: Path, name: str, entry: Entry, library: Library) -> tuple[Document, ...]:
    source = source_location(entry.source)
    source = source if is_url(source) else os.path.normpath(root / source)
    try:
        return load(source, library)
    except UnreachableError:
        raise
    except InputError as error:
        hint = f"It is the source of {name} in the lock; soapwright import SOURCE --as {name} records another one."
        raise InputError(
            Problem(one.where, one.what, f"{one.hint} {hint}" if one.where.location == source else one.hint)
            for one in error.problems
        ) from None


def _unreachable(root: Path, errors: Mapping[str, UnreachableError]) -> Problem:
    """Return one problem for all sources that do not answer: they usually have the same cause."""
    reasons = "".join(f"\n    {name}: {error.problems[0].what}" for name, error in errors.items())
    what = f"cannot reach these sources:{reasons}"
    hints = dict.fromkeys(error.problems[0].hint for error in errors.values())
    return Problem(Where(str(root / LOCK_NAME)), what, f"Nothing was changed. {' '.join(hints)}")


def _edited(folder: Path, entry: Entry) -> bool:
    paths = [folder / file for file in entry.files]
    if not all(path.is_file() for path in paths):
        return True
    return files_digest({path.name: read_file(path) for path in paths}) != entry.sha256
