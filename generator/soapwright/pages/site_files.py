"""Write a site: all of it or nothing, without overwriting files that soapwright did not write."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from soapwright.base.project import is_inner
from soapwright.disk.file_changes import cannot_write
from soapwright.disk.folders import FolderChange, recover, replace_folders
from soapwright.disk.system import Waiting, locked, wait_silently
from soapwright.errors import InputError, Problem, Where

LISTING = "soapwright.pages.json"
"""The file that lists soapwright's files in the folder."""


@dataclass(frozen=True, slots=True)
class WrittenSite:
    """The result of a run: numbers of files, and the size of the site in bytes."""

    changed: int
    removed: int
    unchanged: int
    size: int


def write_site(folder: Path, files: Mapping[str, str], waiting: Waiting = wait_silently) -> WrittenSite:
    """Make a folder contain exactly these files, besides those that are not soapwright's.

    `waiting` is called if another run has to end first. Raises InputError, and changes nothing, if this would
    overwrite something that soapwright did not write.
    """
    listing = json.dumps({"files": sorted(files)}, indent=1) + "\n"
    # The listing first, so that it identifies soapwright's files in a half-filled folder.
    contents = {LISTING: listing.encode()} | {path: text.encode() for path, text in files.items()}
    # Absolute, because the current folder may be inside an old one that is removed; resolved, to keep a link
    # a link.
    home = Path(os.path.realpath(folder))
    try:
        with locked(home.parent, waiting):
            recover(home, _own)
            return _write(home, contents)
    except OSError as error:
        raise cannot_write(error, folder) from None


def _write(home: Path, contents: Mapping[str, bytes]) -> WrittenSite:
    own = _own(home)
    problems = list(_in_the_way(home, contents, own))
    if problems:
        raise InputError(problems)
    kept = [path for path, content in contents.items() if path in own and _holds(home / path, content)]
    written = {path: content for path, content in contents.items() if path not in set(kept)}
    removed = own - contents.keys()
    if written or removed:
        replace_folders([FolderChange(home, written, kept, own | contents.keys())])
    size = sum(map(len, contents.values()))
    return WrittenSite(len(written), len(removed), len(kept), size)


def _own(folder: Path) -> frozenset[str]:
    """Return the files of a folder that soapwright wrote there."""
    try:
        listed = json.loads((folder / LISTING).read_bytes())["files"]
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()
    # Only paths inside the folder, because the listing may have been edited.
    inside = (path for path in listed if isinstance(path, str) and is_inner(path))
    return frozenset((LISTING, *inside))


def _in_the_way(home: Path, contents: Mapping[str, bytes], own: frozenset[str]) -> Iterator[Problem]:
    hint = "Name another folder with --output, or move it away."
    if home.is_file():
        yield Problem(Where(str(home)), "there is a file at the place of the folder", hint)
        return
    if not own and home.is_dir() and any(home.iterdir()):
        yield Problem(Where(str(home)), "the folder contains files that soapwright did not write", hint)
        return
    for path in contents.keys() - own:
        if os.path.lexists(home / path):
            yield Problem(
                Where(str(home / path)), "the file is in the way: soapwright did not write it", hint
            )


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False
