"""How far a project reaches: what its files and the links in them may lead to."""

from __future__ import annotations

import os
from pathlib import Path

MARKS = (".git", ".hg", ".svn", ".jj", "_darcs", ".fslckout")
"""What stands at the root of a work tree of Git, Mercurial, Subversion, Jujutsu, Darcs and Fossil."""


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


def is_within(path: Path | str, folder: Path | str) -> bool:
    """Return whether a path is in a folder, or is it, once all links are followed."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))
