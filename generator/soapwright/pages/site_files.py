"""Write a site: all of it or nothing, beside files that soapwright did not write and never over one."""

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
"""The file that says which files of the folder are soapwright's."""


@dataclass(frozen=True, slots=True)
class WrittenSite:
    """What a run did, in numbers of files, and how large the site is, in bytes."""

    changed: int
    removed: int
    unchanged: int
    size: int


def write_site(folder: Path, files: Mapping[str, str], waiting: Waiting = wait_silently) -> WrittenSite:
    """Make a folder hold exactly these files, beside those that are not soapwright's.

    `waiting` is called when another run is to end first. Raises InputError, and leaves everything as it was, when
    something is in the way that soapwright did not write.
    """
    listing = json.dumps({"files": sorted(files)}, indent=1) + "\n"
    # The listing first, so that it says of a half filled folder what in it is soapwright's.
    contents = {LISTING: listing.encode()} | {path: text.encode() for path, text in files.items()}
    # In full, because the current folder may be in an old one that goes; past a link, which is to stay one.
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
    # Only what is below the folder: a listing that somebody changed leads nowhere else.
    inside = (path for path in listed if isinstance(path, str) and is_inner(path))
    return frozenset((LISTING, *inside))


def _in_the_way(home: Path, contents: Mapping[str, bytes], own: frozenset[str]) -> Iterator[Problem]:
    hint = "Name another folder with --output, or move it away."
    if home.is_file():
        yield Problem(Where(str(home)), "a file is where the folder is to be", hint)
        return
    if not own and home.is_dir() and any(home.iterdir()):
        yield Problem(Where(str(home)), "the folder holds files that soapwright did not write", hint)
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
