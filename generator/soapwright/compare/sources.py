"""Find the contracts of OLD and NEW: a WSDL, a URL, a folder with one contract or a tree, or a git revision of these.

opened(text) → Source: contracts by their path below it → paired(old, new): pairs to compare
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from soapwright.canonical.lock import LOCK_NAME, UNDATED, Dated, read_lock
from soapwright.compare.revisions import Revision
from soapwright.compare.subject import DEFAULTS
from soapwright.config.config import FILE_NAME, Config, ServiceConfig
from soapwright.config.load import load_config
from soapwright.errors import InputError, SoapwrightError, UsageError, Where
from soapwright.read.imports import is_url, source_location
from soapwright.read.library import Library
from soapwright.read.service_wsdls import service_wsdls

FOLDERS = 5_000
"""How many folders to search for contracts."""
MANY = 10
"""How many contracts a message names."""


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """The config and the lock entry of a contract."""

    config: Config
    service: ServiceConfig | None
    dated: Dated = UNDATED


@dataclass(frozen=True, slots=True)
class FoundContract:
    """A contract that has not been read yet: its name, its location, and its settings if it has any."""

    name: str
    location: str
    settings: SourceSettings | None = None

    def can_hold(self, name: str) -> bool:
        """Return whether the absence of that file is meaningful: it is for a folder, but not for a single document."""
        return os.path.isdir(self.location) or (Path(self.location).parent / name).is_file()


@dataclass(frozen=True, slots=True)
class Source:
    """One side of a comparison, as the user named it: its contracts by their path below it, "" for itself."""

    text: str
    contracts: Mapping[str, FoundContract]


@dataclass(frozen=True, slots=True)
class ContractPair:
    """Two contracts to compare; `service` is the wsdl:service that the user chose in them."""

    old: FoundContract | None
    new: FoundContract | None
    service: str | None = None


@contextmanager
def opened(source: str, library: Callable[[Config], Library]) -> Iterator[Source]:
    """Find the contracts of a source; the files of a git revision exist while the context is open.

    Raises InputError if there are none, or if nothing is at the source.
    """
    revision = Revision.parse(source)
    if revision is None:
        location = source_location(source)
        text = location if is_url(location) else source
        yield _source(text, location, library, Path(location).absolute().anchor)
        return
    with TemporaryDirectory(prefix="soapwright-") as folder:
        try:
            location = str(revision.extract(Path(folder)))
            yield _source(source, location, library, folder)
        except SoapwrightError as error:
            raise _renamed(error, os.path.join(folder, ""), f"{revision.name}:") from None


def paired(old: Source, new: Source, services: Sequence[str] = ()) -> tuple[ContractPair, ...]:
    """Return pairs of contracts to compare: by path, or the only one of each side whatever their paths.

    `services` selects some, each by its path or the last part of it; if each side has one contract, it
    selects the wsdl:service. Raises UsageError if a selected one does not exist, InputError if the sides have
    nothing in common.
    """
    sides = old.contracts, new.contracts
    if all(len(side) == 1 for side in sides):
        (key, one), (other_key, other) = (next(iter(side.items())) for side in sides)
        known = {*_names(key), *_names(other_key)}
        return (ContractPair(one, other, next((name for name in services if name not in known), None)),)
    keys = _chosen({key for side in sides for key in side}, services)
    before, after = (sorted(keys & side.keys()) for side in sides)
    if len(before) == len(after) == 1:
        return (ContractPair(sides[0][before[0]], sides[1][after[0]]),)
    if before and after and set(before).isdisjoint(after):
        what = f"no contract has the same path as in {new.text}: {_listed(before)}; {_listed(after)}"
        raise InputError.at(old.text, what, "Name folders with the same layout, or one contract of each.")
    return tuple(ContractPair(sides[0].get(key), sides[1].get(key)) for key in sorted(keys))


def _chosen(keys: set[str], services: Sequence[str]) -> set[str]:
    if not services:
        return keys
    chosen = {name: {key for key in keys if name in _names(key)} for name in services}
    for name, found in chosen.items():
        if not found:
            raise UsageError.at(
                "--service", f"there is no contract {name!r}", f"Choose from {_listed(sorted(keys))}."
            )
    return set().union(*chosen.values())


def _names(key: str) -> tuple[str, str]:
    return key, key.rpartition("/")[2]


def _listed(keys: Sequence[str]) -> str:
    named = [key or "the folder itself" for key in keys]
    return ", ".join(named[:MANY]) + (f" and {len(named) - MANY} more" if len(named) > MANY else "")


def _source(text: str, location: str, library: Callable[[Config], Library], top: str) -> Source:
    contracts = dict(_contracts(text, location, library, top))
    if not contracts:
        raise InputError.at(
            text, "no WSDL in it defines a service", "Name a WSDL, or a folder that contains one."
        )
    return Source(text, contracts)


def _contracts(
    shown: str, location: str, library: Callable[[Config], Library], top: str
) -> Iterator[tuple[str, FoundContract]]:
    """Yield the contracts at a location with their keys; configs are searched in the folders up to `top`."""
    config = next((one.config for one in _settings(location, top)), DEFAULTS)
    for key, place in _places(location, library(config)):
        above = shown if not key or shown.endswith(("/", ":")) else f"{shown}/"
        name = f"{above}{key}"
        settings = list(_settings(place, top))
        if len(settings) < 2:
            yield key, FoundContract(name, place, *settings)
            continue
        # A config can have several clients for the services of one WSDL.
        for one in settings:
            part = one.service.name.rpartition("/")[2] if one.service else ""
            yield f"{key}/{part}".lstrip("/"), FoundContract(f"{name} ({part})", place, one)


def _places(location: str, library: Library) -> Iterator[tuple[str, str]]:
    """Yield the keys and locations of the contracts in a folder, or the location itself."""
    if not os.path.isdir(location):
        yield "", location
        return
    for folder in _folders(location):
        key = os.path.relpath(folder, location).replace(os.sep, "/").removeprefix(".")
        found = service_wsdls(folder, library)
        if len(found) == 1:
            yield key, folder
        else:
            yield from ((f"{key}/{Path(path).stem}".lstrip("/"), path) for path in found)


def _folders(location: str) -> Iterator[str]:
    """Yield a folder and its subfolders; raise InputError if there are too many."""
    found: list[str] = []
    for folder, inner, _ in os.walk(location):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        found.append(folder)
        if len(found) > FOLDERS:
            what = f"{location} contains more than {FOLDERS:,} folders"
            raise InputError.at(location, what, "Name the folder of the contracts itself.")
    yield from found


def _settings(location: str, top: str) -> Iterator[SourceSettings]:
    """Yield the settings of a contract in the nearest config or lock, one for each of its clients."""
    if is_url(location):
        return
    path = Path(os.path.abspath(location))
    folders = [folder for folder in (path, *path.parents) if folder.is_relative_to(top)]
    files = (FILE_NAME, LOCK_NAME)
    root = next((folder for folder in folders if any((folder / name).is_file() for name in files)), None)
    if root is None:
        return
    file, lock = root / FILE_NAME, read_lock(root / LOCK_NAME)
    config = load_config(file) if file.is_file() else DEFAULTS
    named = [service for service in config.services if _is_same(service.schema, path)]
    folder = path if path.is_dir() else path.parent
    services: list[ServiceConfig | None] = [*named] or [None]
    for service in services:
        name = service.name if service else folder.relative_to(root).as_posix()
        entry = lock.get(name)
        yield SourceSettings(config, service, entry.dated if entry else UNDATED)


def _is_same(schema: Path, location: Path) -> bool:
    """Return whether two paths are the same contract: a document may represent its folder."""
    one, other = Path(os.path.realpath(schema)), Path(os.path.realpath(location))
    return (
        one == other or (one.is_file() and one.parent == other) or (other.is_file() and other.parent == one)
    )


def _renamed(error: SoapwrightError, folder: str, revision: str) -> SoapwrightError:
    """Return an error that shows paths of the revision instead of those of the temporary folder."""
    problems = (
        replace(
            problem,
            where=Where(problem.where.location.replace(folder, revision), problem.where.line),
            what=problem.what.replace(folder, revision),
            hint=problem.hint.replace(folder, revision),
        )
        for problem in error.problems
    )
    return type(error)(problems)
