"""The borders of a project: how far its files and links may lead, and how paths in it are spelled."""

from __future__ import annotations

import os
from pathlib import Path, PurePath, PureWindowsPath

MARKS = (".git", ".hg", ".svn", ".jj", "_darcs", ".fslckout")
"""The marker at the root of a work tree of Git, Mercurial, Subversion, Jujutsu, Darcs and Fossil."""

_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))]
)
"""The names that Windows reserves for devices, with any suffix."""


def project_root(folder: Path | str) -> Path:
    """Return the root of a folder's work tree or, without version control, the folder above it."""
    path = Path(os.path.abspath(folder))
    for parent in (path, *path.parents):
        if any((parent / mark).exists() for mark in MARKS):
            return parent
    return path.parent


def tidied(path: Path) -> Path:
    """Return a path with `..` steps resolved, unless a symbolic link makes them lead elsewhere."""
    tidy = Path(os.path.normpath(path))
    return tidy if os.path.realpath(tidy) == os.path.realpath(path) else path


def seen_from(path: Path | str, folder: Path | str) -> str:
    """Return a path relative to a folder, with slashes on every system.

    Absolute if it is on another drive.
    """
    try:
        found = os.path.relpath(path, folder)
    except ValueError:
        found = os.path.abspath(path)
    return PurePath(found).as_posix()


def file_stem(stem: str) -> str:
    """Return a file name's stem with what some systems do not allow replaced."""
    first, dot, rest = stem.partition(".")
    return f"{first}_{dot}{rest}" if first.casefold() in _DEVICES else stem


def is_inner(path: str) -> bool:
    """Return whether a relative path with slashes stays within its folder, on every system."""
    # On Windows a backslash also separates, and a drive leads elsewhere.
    found = PureWindowsPath(path)
    return bool(found.parts) and not found.anchor and ".." not in found.parts


def is_within(path: Path | str, folder: Path | str) -> bool:
    """Return whether a path is a folder or lies in it, after resolving all links."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))
