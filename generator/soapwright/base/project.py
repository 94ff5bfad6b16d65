"""How far a project reaches: what its files and the links in them may lead to, and how paths in it are spelled."""

from __future__ import annotations

import os
from pathlib import Path, PurePath, PureWindowsPath

MARKS = (".git", ".hg", ".svn", ".jj", "_darcs", ".fslckout")
"""What is at the root of a work tree of Git, Mercurial, Subversion, Jujutsu, Darcs and Fossil."""

_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))]
)
"""The names that Windows keeps for devices, whatever ending they have."""


def project_root(folder: Path | str) -> Path:
    """Return the root of the version control that a folder is under, or without any the folder above it."""
    path = Path(os.path.abspath(folder))
    for parent in (path, *path.parents):
        if any((parent / mark).exists() for mark in MARKS):
            return parent
    return path.parent


def tidied(path: Path) -> Path:
    """Return a path without steps back in it; as it is where they lead somewhere else, as they may after a link."""
    tidy = Path(os.path.normpath(path))
    return tidy if os.path.realpath(tidy) == os.path.realpath(path) else path


def seen_from(path: Path | str, folder: Path | str) -> str:
    """Return a path as seen from a folder, with slashes on every system; in full where it is on another drive."""
    try:
        found = os.path.relpath(path, folder)
    except ValueError:
        found = os.path.abspath(path)
    return PurePath(found).as_posix()


def file_stem(stem: str) -> str:
    """Return a name without its ending as files on every system can have it."""
    first, dot, rest = stem.partition(".")
    return f"{first}_{dot}{rest}" if first.casefold() in _DEVICES else stem


def is_inner(path: str) -> bool:
    """Return whether a relative path with slashes leads to something below its folder, on every system."""
    # To Windows a backslash divides, too, and a drive leads elsewhere.
    found = PureWindowsPath(path)
    return bool(found.parts) and not found.anchor and ".." not in found.parts


def is_within(path: Path | str, folder: Path | str) -> bool:
    """Return whether a path is in a folder, or is it, once all links are followed."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))
