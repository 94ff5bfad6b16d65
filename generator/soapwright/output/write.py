"""Write the output: all of it or nothing, and never over files that soapwright did not write."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from soapwright.disk.file_changes import cannot_write
from soapwright.disk.folders import FolderChange, meant, recover, replace_folders
from soapwright.disk.system import Waiting, locked, wait_silently
from soapwright.errors import InputError, Problem, Where
from soapwright.output import manifest
from soapwright.output.drift import Cause, Difference, Drift, Packages, compare
from soapwright.output.manifest import read_manifest

_OVERWRITE = "Move it away, make the change in the schema files, or overwrite it with --force."
_REFUSED = {
    Cause.EDITED: ("the file was edited since soapwright wrote it", _OVERWRITE),
    Cause.EDITED_EXTRA: (
        "the file was edited since soapwright copied it from {about}",
        "Make the change in {about}, or overwrite the file with --force.",
    ),
    Cause.IN_THE_WAY: ("the file is in the way: soapwright did not write it", _OVERWRITE),
}
_IMMOVABLE = frozenset({errno.EXDEV, errno.EBUSY})


@dataclass(frozen=True, slots=True)
class Written:
    """The result of a run: paths relative to the output folder."""

    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0


def write_output(
    output: Path, packages: Packages, *, force: bool = False, waiting: Waiting = wait_silently
) -> Written:
    """Make each package's folder contain exactly its files, besides those that are not soapwright's.

    Each folder with differences is exchanged for a new one in one step. `waiting` is called if another run
    has to end first. Raises InputError, and changes nothing, if this would overwrite a file that soapwright
    did not write or that was edited since; `force` overwrites it.
    """
    homes = {name: _home(output / name) for name in packages}
    try:
        with _locked(homes, waiting):
            for home in homes.values():
                recover(home, _own_files)
            found = compare(output, packages)
            _stop_if_refused(found, homes, packages, force)
            replace_folders(list(_changes(found, homes, packages)))
    except OSError as error:
        raise _cannot_write(error, output, homes) from None
    differing = sorted(found.differences, key=lambda one: one.path)
    return Written(
        tuple(one.path for one in differing if one.made is not None),
        tuple(one.path for one in differing if one.made is None),
        found.unchanged,
    )


def check_output(output: Path, packages: Packages, *, force: bool = False) -> None:
    """Raise InputError if `write_output` would refuse to write; write nothing."""
    homes = {name: _home(output / name) for name in packages}
    try:
        with _locked(homes, shared=True):
            _stop_if_refused(compare(output, packages), homes, packages, force)
    except OSError as error:
        raise _cannot_write(error, output, homes) from None


def compare_output(output: Path, packages: Packages) -> Drift:
    """Return the differences that `write_output` would fix, once no other run is writing.

    Raises InputError.
    """
    homes = {name: _home(output / name) for name in packages}
    try:
        with _locked(homes, shared=True):
            return compare(output, packages)
    except OSError as error:
        raise InputError.at(
            str(output), f"cannot read the output: {error.strerror}", "Check its permissions."
        ) from None


def _stop_if_refused(found: Drift, homes: Mapping[str, Path], packages: Packages, force: bool) -> None:
    problems = list(_blocked(found.output, homes, packages))
    if not problems and not force:
        problems = list(_refused(found, packages))
    if problems:
        raise InputError(problems)


def _home(folder: Path) -> Path:
    # Absolute, because the current folder may be inside an old one that is removed; resolved, to keep a link
    # a link.
    return Path(os.path.realpath(folder))


@contextmanager
def _locked(
    homes: Mapping[str, Path], waiting: Waiting = wait_silently, *, shared: bool = False
) -> Iterator[None]:
    """Hold the locks on the parents of the packages' folders; a shared lock creates no folders."""
    parents = sorted({home.parent for home in homes.values()})
    with ExitStack() as locks:
        for parent in parents:
            if not shared or parent.is_dir():
                locks.enter_context(locked(parent, waiting, shared=shared))
        yield


def _own_files(folder: Path) -> frozenset[str]:
    known = read_manifest(folder)
    return frozenset((*known.files, manifest.NAME)) if known else frozenset()


def _changes(found: Drift, homes: Mapping[str, Path], packages: Packages) -> Iterator[FolderChange]:
    for package, files in packages.items():
        differing = {one.path for one in found.differences if one.path.startswith(f"{package}/")}
        if differing:
            # The manifest first, so that it identifies soapwright's files in a half-filled folder.
            ordered = sorted(files.items(), key=lambda file: not file[0].endswith(f"/{manifest.NAME}"))
            texts = {path.removeprefix(f"{package}/"): (path, text) for path, text in ordered}
            yield FolderChange(
                homes[package],
                {name: text.encode() for name, (path, text) in texts.items() if path in differing},
                [name for name, (path, _) in texts.items() if path not in differing],
                _own_files(homes[package]) | texts.keys(),
            )


def _refused(found: Drift, packages: Packages) -> Iterator[Problem]:
    """Yield a problem for each file that would be lost but that soapwright did not write in its present form."""
    refused = [one for one in found.differences if one.cause in _REFUSED and not _is_manifest(one)]
    for one in sorted(refused, key=lambda one: one.path):
        what, hint = (text.format(about=one.about) for text in _REFUSED[one.cause])
        yield Problem(Where(str(found.output / one.path)), what, hint)
    for package in packages:
        folder = found.output / package
        in_the_way = any(one.path.startswith(f"{package}/") for one in refused)
        if not in_the_way and read_manifest(folder) is None:
            for path in islice(_files(folder), 3):
                yield Problem(
                    Where(str(path)),
                    "the output folder contains files that soapwright did not write",
                    "Choose another output in the config, move them away, or write beside them with --force.",
                )


def _is_manifest(one: Difference) -> bool:
    return one.path.endswith(f"/{manifest.NAME}")


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def _blocked(output: Path, homes: Mapping[str, Path], packages: Packages) -> Iterator[Problem]:
    """Yield a problem for each file or link at the place of a package's folder."""
    for package, home in homes.items():
        own = (*packages[package], *(f"{package}/{name}" for name in _own_files(home)))
        for folder in sorted({parent for path in own for parent in _folders_of(path)}):
            inner = home / folder.relative_to(package)
            if inner.is_symlink() or (inner.exists() and not inner.is_dir()):
                what = "a symbolic link" if inner.is_symlink() else "a file"
                hint = "Move it away; the folders inside a package must be real folders."
                yield Problem(Where(str(output / folder)), f"{what} is in the place of a folder", hint)


def _folders_of(path: str) -> Iterable[PurePosixPath]:
    return PurePosixPath(path).parents[:-1]


def _cannot_write(error: OSError, output: Path, homes: Mapping[str, Path]) -> InputError:
    """Return the error for a refusal by the system, with places in the output folder."""
    named = Path(error.filename) if isinstance(error.filename, str) else output
    for package, home in homes.items():
        path = meant(named, home)
        if path == home or home in path.parents:
            named = output / package / path.relative_to(home)
        elif path == home.parent:
            named = output
    if error.errno not in _IMMOVABLE:
        return cannot_write(OSError(error.errno, error.strerror), named)
    return InputError.at(
        str(named),
        "the folder cannot be moved: it is a mount point, on another file system than the package, or part "
        "of a container image",
        "Nothing was changed. Mount the output folder instead of one inside it, or remove this one and generate again.",
    )
