"""Replace whole folders: at any moment, and after any kill, a folder is the old one or the new one.

The new folder is made beside the old one, as `.NAME.TOKEN.soapwright`; unchanged files get a second name
there, a hard link. Then the two are exchanged in one step, and the old one is removed.

If the system or the file system cannot exchange folders, the old folder is moved aside and the new one moved
in. A kill between the two leaves neither in its place; `recover` puts the old one back.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias

from soapwright.disk.file_changes import write_durably
from soapwright.disk.system import exchange

OwnFiles: TypeAlias = Callable[[Path], AbstractSet[str]]
"""Returns soapwright's own paths in a folder: relative to it, with slashes."""

_WASTE = "waste"
_ASIDE = "0"
_CACHE = "__pycache__"
_NO_LINKS = frozenset({errno.EPERM, errno.EMLINK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
_LINK_ITSELF: dict[str, Any] = {"follow_symlinks": False} if os.link in os.supports_follow_symlinks else {}


@dataclass(frozen=True, slots=True)
class FolderChange:
    """The new content of a folder: `written` (path → content), `kept` unchanged, and everything that is not `own`."""

    home: Path
    written: Mapping[str, bytes]
    kept: Collection[str]
    own: AbstractSet[str]


def replace_folders(changes: Sequence[FolderChange]) -> None:
    """Change each folder, one after the other; none, if one of them cannot be changed.

    The parent of each folder has to be locked. Raises OSError; everything is unchanged then.
    """
    made: list[tuple[Path, Path]] = []
    try:
        for change in changes:
            made.append((change.home, _new_folder(change.home)))
            _fill(change, made[-1][1])
        for home, new in made:
            _move_in(home, new)
    except BaseException:
        for home, new in reversed(made):
            _move_back(home, new)
            _remove(new)
        raise
    for change, (home, new) in zip(changes, made, strict=True):
        for old in filter(Path.exists, (new, _beside(home, _ASIDE))):
            _finish(old, home, change.own)


def recover(home: Path, own_files: OwnFiles) -> None:
    """Finish what a killed run left of `home`; its parent folder has to be locked. Raises OSError."""
    for path in sorted(home.parent.iterdir()):
        found = _pattern(home).fullmatch(path.name)
        if not found or path.is_symlink() or not path.is_dir():
            continue
        if found[1].startswith(_WASTE) or found[1] == _token(path):
            _remove(path)
        elif home.exists():
            _finish(path, home, own_files(path) | own_files(home))
        else:
            path.rename(home)


def meant(path: Path, home: Path) -> Path:
    """Map a path in the folder made beside `home` to `home`; other paths are returned unchanged."""
    for folder in (path, *path.parents):
        if folder.parent == home.parent and _pattern(home).fullmatch(folder.name):
            return home / path.relative_to(folder)
    return path


# Names


def _pattern(home: Path) -> re.Pattern[str]:
    return re.compile(rf"\.{re.escape(home.name)}\.({_WASTE}|(?:{_WASTE}-)?[0-9a-f]+)\.soapwright")


def _beside(home: Path, token: str) -> Path:
    return home.with_name(f".{home.name}.{token}.soapwright")


def _token(folder: Path) -> str:
    # The inode number stays with a folder that is exchanged, unlike its name, so an old folder has the
    # other's number.
    return f"{folder.stat().st_ino:x}"


def _new_folder(home: Path) -> Path:
    unnamed = _beside(home, _WASTE)
    unnamed.mkdir()
    return unnamed.rename(_beside(home, _token(unnamed)))


# Filling the new folder


def _fill(change: FolderChange, new: Path) -> None:
    home = change.home
    if home.exists():
        for path, is_folder in _theirs(home, change.own, _above((*change.written, *change.kept))):
            (new / path if is_folder else (new / path).parent).mkdir(parents=True, exist_ok=True)
            if not is_folder:
                _second_name(home / path, new / path)
    for path in change.kept:
        (new / path).parent.mkdir(parents=True, exist_ok=True)
        _second_name(home / path, new / path)
    for path, content in change.written.items():
        (new / path).parent.mkdir(parents=True, exist_ok=True)
        write_durably(new / path, content)
        if (home / path).is_file():
            _same_owner(home / path, new / path)
            (new / path).chmod(stat.S_IMODE((home / path).stat().st_mode))
    rewritten = {str(PurePosixPath(path).parent) for path in change.written}
    for folder in sorted((new, *_folders(new)), reverse=True):
        path = folder.relative_to(new).as_posix()
        if (home / path).is_dir():
            _like(home / path, folder, changed=path in rewritten)


def _theirs(
    folder: Path, own: AbstractSet[str], living: AbstractSet[str] = frozenset()
) -> Iterator[tuple[str, bool]]:
    """Yield what in a folder is not soapwright's own, and whether it is a folder, outer ones first.

    Python's caches of own modules are removed with them; they are kept only for the `living` folders.
    """
    ours = _above(own)
    device = folder.stat().st_dev
    pending = ["."]
    while pending:
        inner = pending.pop()
        with os.scandir(folder / inner) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
        for entry in found:
            path = str(PurePosixPath(inner, entry.name))
            if entry.name == _CACHE and inner in ours and inner not in living:
                continue
            if not entry.is_dir(follow_symlinks=False):
                if path not in own:
                    yield path, False
                continue
            if entry.stat(follow_symlinks=False).st_dev != device:
                raise OSError(errno.EXDEV, os.strerror(errno.EXDEV), entry.path)
            if path not in ours:
                yield path, True
            pending.append(path)


def _above(paths: Collection[str]) -> set[str]:
    """Return the parent folders of paths, up to "."."""
    return {str(folder) for path in paths for folder in PurePosixPath(path).parents}


def _second_name(path: Path, name: Path) -> None:
    """Give a file (or symbolic link, …) a second name or, if links are not supported, an exact copy."""
    try:
        os.link(path, name, **_LINK_ITSELF)
    except OSError as error:
        mode = path.lstat().st_mode
        # Other kinds cannot be copied: reading from a pipe or a device may block.
        if error.errno not in _NO_LINKS or not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
            raise
        shutil.copy2(path, name, follow_symlinks=False)
        _same_owner(path, name)


def _like(old: Path, new: Path, *, changed: bool) -> None:
    """Copy a folder's owner, mode and, unless it has changed, times."""
    _same_owner(old, new)
    same = not changed and set(os.listdir(old)) == set(os.listdir(new))
    shutil.copystat(old, new)
    if not same:
        os.utime(new)


def _same_owner(old: Path, new: Path) -> None:
    one, other = old.lstat(), new.lstat()
    if (one.st_uid, one.st_gid) != (other.st_uid, other.st_gid):
        # Only root may change the owner; otherwise the user's own folder is fine.
        with suppress(PermissionError):
            os.chown(new, one.st_uid, one.st_gid, follow_symlinks=False)


def _folders(folder: Path) -> Iterator[Path]:
    for path, inner, _ in os.walk(folder):
        yield from (Path(path, name) for name in inner if not Path(path, name).is_symlink())


# Exchanging


def _move_in(home: Path, new: Path) -> None:
    if not home.exists():
        new.rename(home)
    elif not exchange(new, home):
        home.rename(_beside(home, _ASIDE))
        new.rename(home)


def _move_back(home: Path, new: Path) -> None:
    """Undo `_move_in`, as far as it got."""
    if home.exists() and _beside(home, _token(home)) == new:
        if new.exists():
            exchange(new, home)
        else:
            home.rename(new)
    aside = _beside(home, _ASIDE)
    if aside.exists() and not home.exists():
        aside.rename(home)


def _finish(old: Path, home: Path, own: AbstractSet[str]) -> None:
    """Keep what others have put into the old folder since the new one was filled, and remove the old folder.

    The change is already made: failing to remove the old folder is not an error. The next run tries again.
    """
    with suppress(OSError):
        for path, is_folder in _theirs(old, own):
            source, target = old / path, home / path
            if is_folder:
                target.mkdir(parents=True, exist_ok=True)
            elif not os.path.lexists(target) or _replaced_since(source, target):
                target.parent.mkdir(parents=True, exist_ok=True)
                os.replace(source, target)
        # If it were half removed, its manifest would be wrong about what in it is soapwright's own.
        _remove(old.rename(_beside(home, f"{_WASTE}-{_token(old)}")))


def _replaced_since(source: Path, target: Path) -> bool:
    """Return whether a file was replaced after it got its second name."""
    one, other = source.lstat(), target.lstat()
    return not os.path.samestat(one, other) and one.st_mtime_ns > other.st_mtime_ns


def _remove(folder: Path) -> None:
    """Remove a folder and its content, as far as possible."""

    def retry(function: Callable[[str], None], path: str, error: object) -> None:
        # It is in a read-only folder. Folders are never hard-linked, so changing the mode affects no other.
        with suppress(OSError):
            if path != str(folder):
                os.chmod(os.path.dirname(path), stat.S_IRWXU)
                function(path)

    shutil.rmtree(folder, onerror=retry)
