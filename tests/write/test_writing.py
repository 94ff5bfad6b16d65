"""Writing the output: what is changed, which files belong to soapwright, and failures."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import socket
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from soapwright.disk import folders, system
from soapwright.disk.file_changes import replace_all
from soapwright.errors import InputError
from soapwright.output.manifest import with_manifest
from soapwright.output.write import Written, compare_output, write_output

Packages = dict[str, dict[str, str]]


def package(name: str, **modules: str) -> Packages:
    """Return a package of modules, each called as its path with __ for slashes."""
    files = {f"{name}/{module.replace('__', '/')}.py": text for module, text in modules.items()}
    return {name: with_manifest(name, files, files, {}, "")}


FIRST = package("p", a="1", b="1", old__a="1", v1__a="1", v1__b="1")
SECOND = package("p", a="2", b="1", v1__a="1", v1__b="1", v2__a="1")
CHANGED = ("p/a.py", "p/soapwright.manifest.json", "p/v2/a.py")


def tree(folder: Path) -> dict[str, str]:
    """Return the files and links in a folder: path → text, or where it leads."""
    return {
        path.relative_to(folder).as_posix(): os.readlink(path) if path.is_symlink() else path.read_text()
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def state(folder: Path) -> dict[str, tuple[int, ...]]:
    """Return what shows that something was touched: path → number, mode, owner, size, time of change."""
    paths = {path.relative_to(folder).as_posix(): path.lstat() for path in (folder, *folder.rglob("*"))}
    return {
        path: (one.st_ino, one.st_mode, one.st_uid, one.st_size, one.st_mtime_ns)
        for path, one in paths.items()
    }


def refused(output: Path, packages: Packages, **options: Any) -> list[str]:
    """Write something that cannot be written; check that no file changed, and return the problems."""
    before = state(output)
    with pytest.raises(InputError) as raised:
        write_output(output, packages, **options)
    after = state(output)
    # The folder itself sees that something was made beside the package, and went again.
    assert {**after, ".": before["."]} == before
    return [str(problem).replace(str(output), "OUT") for problem in raised.value.problems]


# What is written


def test_comparing_finds_what_writing_would_change_and_changes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    found = compare_output(out, FIRST)
    assert (len(found.differences), found.unchanged, out.exists()) == (6, 0, False)
    assert write_output(out, FIRST).changed == tuple(sorted(FIRST["p"]))
    assert tree(out) == FIRST["p"]
    found = compare_output(out, SECOND)
    assert sorted(one.path for one in found.differences) == sorted([*CHANGED, "p/old/a.py"])
    assert tree(out) == FIRST["p"]
    assert write_output(out, SECOND) == Written(CHANGED, ("p/old/a.py",), 3)
    assert tree(out) == SECOND["p"]
    assert sorted(path.name for path in out.iterdir()) == ["p"]


def test_without_changes_nothing_is_touched(tmp_path: Path) -> None:
    write_output(tmp_path, FIRST)
    before = state(tmp_path)
    assert write_output(tmp_path, FIRST) == Written(unchanged=6)
    assert state(tmp_path) == before


def test_unchanged_files_are_not_touched_when_others_change(tmp_path: Path) -> None:
    write_output(tmp_path, FIRST)
    for path in tmp_path.rglob("*"):
        os.utime(path, (1, 1))
    (tmp_path / "p/a.py").chmod(0o640)
    (tmp_path / "p/v1").chmod(0o750)
    before = state(tmp_path)
    write_output(tmp_path, SECOND)
    after = state(tmp_path)
    for kept in ("p/b.py", "p/v1/a.py", "p/v1/b.py"):
        assert after[kept] == before[kept]
    # A folder in which nothing changed is a new one that looks like the old one.
    assert after["p/v1"][1:] == before["p/v1"][1:]
    assert after["p"][-1] != before["p"][-1]
    assert stat.S_IMODE(after["p/a.py"][1]) == 0o640


def test_line_ends_are_the_same_everywhere(tmp_path: Path) -> None:
    write_output(tmp_path, package("p", a="one\ntwo\n"))
    assert (tmp_path / "p/a.py").read_bytes() == b"one\ntwo\n"


def test_writing_works_from_within_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_output(tmp_path, FIRST)
    monkeypatch.chdir(tmp_path / "p" / "v1")
    both = SECOND | package("q", a="1")
    assert write_output(Path("../.."), both).removed == ("p/old/a.py",)
    assert tree(tmp_path) == SECOND["p"] | both["q"]


# What is not soapwright's


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """An output with things of others in it, of every kind."""
    write_output(tmp_path, FIRST)
    home = tmp_path / "p"
    (home / "notes.txt").write_text("mine")
    (home / "old" / "mine.py").write_text("mine")
    (home / "v1" / "link").symlink_to("../notes.txt")
    (home / "nowhere").symlink_to("none")
    (home / "elsewhere").symlink_to(tmp_path.parent, target_is_directory=True)
    (home / "empty" / "inner").mkdir(parents=True)
    (home / ".git" / "objects").mkdir(parents=True)
    (home / ".git" / "objects" / "12").write_text("object")
    (home / ".git" / "objects" / "12").chmod(0o444)
    (home / ".git" / "objects").chmod(0o555)
    (home / "v1" / "__pycache__").mkdir()
    (home / "v1" / "__pycache__" / "a.pyc").write_text("cached")
    with socket.socket(socket.AF_UNIX) as server:
        current = Path.cwd()
        os.chdir(home)
        server.bind("socket")
        os.chdir(current)
    return tmp_path


THEIRS = "notes.txt old/mine.py v1/link nowhere elsewhere .git/objects/12 v1/__pycache__/a.pyc socket".split()


def test_foreign_files_stay_unchanged(foreign: Path) -> None:
    before = state(foreign / "p")
    assert write_output(foreign, SECOND).removed == ("p/old/a.py",)
    after = state(foreign / "p")
    assert {path: after[path] for path in THEIRS} == {path: before[path] for path in THEIRS}
    folders = ["empty", "empty/inner", ".git", ".git/objects"]
    assert {path: after[path][1:] for path in folders} == {path: before[path][1:] for path in folders}
    assert after.keys() - {".", *folders, *THEIRS, "v1", "v1/__pycache__", "v2", "old"} == {
        path.removeprefix("p/") for path in SECOND["p"]
    }


def test_foreign_files_that_cannot_be_linked_are_copied_or_refused(
    foreign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(path: Path, name: Path, **_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted", str(path), None, str(name))

    monkeypatch.setattr(os, "link", link)
    assert refused(foreign, SECOND) == [
        f"error: OUT/p/socket: cannot write: Operation not permitted\n{CANNOT}"
    ]
    (foreign / "p" / "socket").unlink()
    before = state(foreign / "p")
    write_output(foreign, SECOND)
    after = state(foreign / "p")
    kept = set(THEIRS) - {"socket"} | {"b.py", "v1/a.py"}
    assert {path: after[path][1:] for path in kept} == {path: before[path][1:] for path in kept}


def test_empty_folders_are_removed_with_pythons_cache(tmp_path: Path) -> None:
    write_output(tmp_path, FIRST)
    (tmp_path / "p/old/__pycache__").mkdir()
    (tmp_path / "p/old/__pycache__/a.pyc").write_text("cached")
    write_output(tmp_path, SECOND)
    assert not (tmp_path / "p/old").exists()


@pytest.mark.parametrize("exchanging", [True, False])
def test_concurrent_changes_are_not_lost(
    foreign: Path, monkeypatch: pytest.MonkeyPatch, exchanging: bool
) -> None:
    """Just before the exchange, another program writes new files, and saves an existing one as editors do."""
    home, real = foreign / "p", system.exchange

    def exchange(one: Path, other: Path) -> bool:
        if other == home:
            (home / "late").mkdir()
            for name in ("late.txt", "late/deep.txt", "old/late.txt"):
                (home / name).write_text("late")
            (home / "notes.new").write_text("saved late")
            (home / "notes.new").replace(home / "notes.txt")
        return exchanging and real(one, other)

    monkeypatch.setattr(folders, "exchange", exchange)
    write_output(foreign, SECOND)
    for name in ("late.txt", "late/deep.txt", "old/late.txt"):
        assert (home / name).read_text() == "late"
    assert (home / "notes.txt").read_text() == "saved late"
    assert not (home / "old/a.py").exists()
    assert sorted(path.name for path in foreign.iterdir()) == ["p"]


def test_forced_writing_overwrites_only_generated_files(tmp_path: Path) -> None:
    (tmp_path / "p/v1").mkdir(parents=True)
    (tmp_path / "p/v1/a.py").write_text("not made by soapwright")
    (tmp_path / "p/v1/mine.py").write_text("mine")
    (message,) = refused(tmp_path, FIRST)
    assert message == (
        "error: OUT/p/v1/a.py: the file is in the way: soapwright did not write it\n"
        "  Move it away, make the change in the schema files, or overwrite it with --force."
    )
    write_output(tmp_path, FIRST, force=True)
    assert tree(tmp_path) == FIRST["p"] | {"p/v1/mine.py": "mine"}
    (tmp_path / "p/old/a.py").write_text("edited")
    (tmp_path / "p/b.py").write_text("edited")
    assert [line.split("\n")[0] for line in refused(tmp_path, SECOND)] == [
        "error: OUT/p/b.py: the file was edited since soapwright wrote it",
        "error: OUT/p/old/a.py: the file was edited since soapwright wrote it",
    ]
    write_output(tmp_path, SECOND, force=True)
    assert tree(tmp_path) == SECOND["p"] | {"p/v1/mine.py": "mine"}


def test_names_that_only_resemble_temporary_files_stay(tmp_path: Path) -> None:
    write_output(tmp_path, FIRST)
    (tmp_path / ".p.soapwright").mkdir()
    (tmp_path / ".q.12.soapwright").mkdir()
    (tmp_path / ".p.12.soapwright").write_text("a file")
    write_output(tmp_path, SECOND)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".p.12.soapwright",
        ".p.soapwright",
        ".q.12.soapwright",
        "p",
    ]


# Places that are special


def test_package_that_is_a_link_stays_a_link(tmp_path: Path) -> None:
    out, real = tmp_path / "out", tmp_path / "real" / "place"
    out.mkdir()
    (out / "p").symlink_to("../real/place")
    write_output(out, FIRST)
    write_output(out, SECOND)
    assert (out / "p").is_symlink()
    assert {f"p/{path}": text for path, text in tree(real).items()} == SECOND["p"]
    assert [path.name for path in (tmp_path / "real").iterdir()] == ["place"]


@pytest.mark.parametrize("force", [False, True])
def test_link_in_the_place_of_a_folder_of_the_package(tmp_path: Path, force: bool) -> None:
    write_output(tmp_path, FIRST)
    (tmp_path / "p/v1").rename(tmp_path / "elsewhere")
    (tmp_path / "p/v1").symlink_to("../elsewhere")
    # The second one makes nothing in that folder, and would have to remove what is there.
    for packages in (SECOND, package("p", a="1")):
        (message,) = refused(tmp_path, packages, force=force)
        assert message == (
            "error: OUT/p/v1: a symbolic link is in the place of a folder\n"
            "  Move it away; the folders inside a package must be real folders."
        )


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[..., Path]]:
    """Mounts something on a folder, where the system allows it."""
    done: list[Path] = []

    def mount(folder: Path, *arguments: str) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            subprocess.run(["mount", *arguments, str(folder)], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            pytest.skip(f"nothing can be mounted here: {error}")
        done.append(folder)
        return folder

    yield mount
    for folder in reversed(done):
        subprocess.run(["umount", str(folder)], check=True)


IMMOVABLE = (
    "the folder cannot be moved: it is a mount point, on another file system than the package, or part "
    "of a container image\n  Nothing was changed. Mount the output folder instead of one inside it, or remove this one "
    "and generate again."
)


@pytest.mark.parametrize("inner", ["p", "p/v1", "p/mine"])
def test_folder_that_is_a_mount_point(tmp_path: Path, mounted: Callable[..., Path], inner: str) -> None:
    write_output(tmp_path, FIRST)
    mounted(tmp_path / inner, "-t", "tmpfs", "-o", "size=1m", "none")
    assert refused(tmp_path, SECOND) == [f"error: OUT/{inner}: {IMMOVABLE}"]


def test_folder_from_a_lower_layer_of_a_container(tmp_path: Path, mounted: Callable[..., Path]) -> None:
    for name in ("lower", "upper", "work"):
        (tmp_path / name).mkdir()
    write_output(tmp_path / "lower", FIRST)
    layers = f"lowerdir={tmp_path}/lower,upperdir={tmp_path}/upper,workdir={tmp_path}/work"
    out = mounted(tmp_path / "out", "-t", "overlay", "overlay", "-o", layers)
    assert refused(out, SECOND) == [f"error: OUT/p: {IMMOVABLE}"]
    shutil.rmtree(out / "p")
    write_output(out, SECOND)
    write_output(out, FIRST)
    assert tree(out) == FIRST["p"]


# When it cannot be written

CANNOT = "  Nothing was changed. Check its permissions and the free space."


def test_read_only_output(tmp_path: Path, mounted: Callable[..., Path]) -> None:
    out = tmp_path / "out"
    if os.geteuid() == 0:
        mounted(out, "-t", "tmpfs", "-o", "size=1m", "none")
    write_output(out, FIRST)
    if os.geteuid() == 0:
        subprocess.run(["mount", "-o", "remount,ro", str(out)], check=True)
        reason = "Read-only file system"
    else:
        out.chmod(0o555)
        reason = "Permission denied"
    try:
        assert write_output(out, FIRST) == Written(unchanged=6)
        assert compare_output(out, SECOND).differs
        assert refused(out, SECOND) == [f"error: OUT/p: cannot write: {reason}\n{CANNOT}"]
    finally:
        if os.geteuid() != 0:
            out.chmod(0o755)


def test_full_disk(tmp_path: Path, mounted: Callable[..., Path]) -> None:
    out = mounted(tmp_path / "out", "-t", "tmpfs", "-o", "size=256k", "none")
    write_output(out, FIRST | package("q", a="1"))
    before = tree(out)
    large = package("q", a="x" * 300_000)
    assert refused(out, SECOND | large) == [
        f"error: OUT/q/a.py: cannot write: No space left on device\n{CANNOT}"
    ]
    assert tree(out) == before
    assert write_output(out, SECOND).changed == CHANGED


def test_file_larger_than_the_limit_of_the_system(tmp_path: Path) -> None:
    write_output(tmp_path, FIRST)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        large = package("p", a="1", z="x" * 20_000)
        assert refused(tmp_path, large) == [f"error: OUT/p/z.py: cannot write: File too large\n{CANNOT}"]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("exchanging", [True, False])
@pytest.mark.parametrize("failing", [0, 1])
def test_when_one_package_cannot_be_exchanged_all_are_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int, exchanging: bool
) -> None:
    write_output(tmp_path, FIRST | package("q", a="1"))
    before, real, left = state(tmp_path / "p"), system.exchange, failing

    def exchange(one: Path, other: Path) -> bool:
        nonlocal left
        left -= 1
        if left == -1:
            raise OSError(errno.EIO, "Input/output error", str(one), None, str(other))
        return exchanging and real(one, other)

    monkeypatch.setattr(folders, "exchange", exchange)
    name = ("p", "q")[failing]
    new = package("new", a="1") | SECOND | package("q", a="2")
    assert refused(tmp_path, new) == [f"error: OUT/{name}: cannot write: Input/output error\n{CANNOT}"]
    assert state(tmp_path / "p") == before
    monkeypatch.setattr(folders, "exchange", real)
    write_output(tmp_path, new)
    assert tree(tmp_path) == new["new"] | new["p"] | new["q"]


def test_interrupted_run_leaves_no_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(folders, "write_durably", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_output(tmp_path / "deep" / "out", FIRST)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("links", [True, False])
def test_files_are_replaced_together_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    def no_link(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    if not links:
        monkeypatch.setattr(os, "link", no_link)
    first, gone, new, taken = (tmp_path / name for name in ("first", "gone", "new", "taken"))
    for path in (first, gone):
        path.write_text("old")
    taken.mkdir()
    before = tree(tmp_path)
    with pytest.raises(InputError, match="cannot write"):
        replace_all({first: b"new", gone: None, new: b"new", taken: b"new"})
    assert tree(tmp_path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "gone", "taken"]
    replace_all({first: b"new", gone: None, new: b"new"})
    assert tree(tmp_path) == {"first": "new", "new": "new"}
