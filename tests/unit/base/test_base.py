"""The small things that everything uses: files that are files, files that inherit, sentences with numbers."""

from __future__ import annotations

import errno
import gc
import os
from pathlib import Path

import pytest

from soapwright.base.files import read_file
from soapwright.base.garbage import seldom_collected
from soapwright.base.inheriting import read_inheriting
from soapwright.base.number_words import bounds, counted, sizes
from soapwright.base.toml import TomlFile
from soapwright.errors import InputError


def test_a_file_is_read_up_to_a_limit(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"0123456789")
    assert (read_file(path), read_file(path, 4), read_file(path, 0), read_file(str(path), 99)) == (
        b"0123456789",
        b"0123",
        b"",
        b"0123456789",
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_devices_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, what in ((tmp_path / "pipe", "named pipe"), (Path(os.devnull), "device")):
        with pytest.raises(OSError, match=what) as refused:
            read_file(path)
        assert refused.value.errno == errno.EINVAL and refused.value.filename == str(path)
    with pytest.raises(IsADirectoryError):
        read_file(tmp_path)
    with pytest.raises(OSError, match="not a path"):
        read_file(f"{tmp_path}/a\0b")


def test_garbage_collection_is_restored_after_errors() -> None:
    before = gc.get_threshold()
    with pytest.raises(KeyError), seldom_collected():
        assert gc.get_threshold()[0] > before[0] or before[0] >= 100_000
        raise KeyError
    assert gc.get_threshold() == before


def inheriting(folder: Path, **files: str) -> tuple[dict[str, object], str]:
    """Return what a.toml says with those that it inherits, and which file it has the key `x` from."""
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text)
    found = read_inheriting(
        folder / "a.toml", "facts", lambda file: {k: v for k, v in file.data.items() if k != "inherit"}
    )
    return dict(found.merged), found.stating("x").path.name


def test_the_nearest_file_wins_and_tables_are_merged_by_key(tmp_path: Path) -> None:
    merged, stating = inheriting(
        tmp_path,
        a='inherit = "b.toml"\nlist = [1]\n[t]\na = 1',
        b='inherit = "c.toml"\nlist = [2, 3]\nx = 1\n[t]\na = 2\nb = 2',
        c="x = 2\ny = 3\n[t]\nc = 3",
    )
    assert merged == {"list": [1], "x": 1, "y": 3, "t": {"a": 1, "b": 2, "c": 3}} and stating == "b.toml"


@pytest.mark.parametrize(
    ("files", "what"),
    [
        ({"a": 'inherit = "a.toml"'}, "a.toml inherits itself"),
        ({"a": 'inherit = "b.toml"', "b": 'inherit = "./a.toml"'}, "a.toml inherits itself"),
        ({"a": 'inherit = "gone.toml"'}, "gone.toml"),
    ],
)
def test_circular_and_missing_files_are_reported(files: dict[str, str], what: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=what):
        inheriting(tmp_path, **files)


def test_problems_of_all_files_are_reported_together(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('inherit = "b.toml"')
    (tmp_path / "b.toml").write_text("x = 1")

    def parse(file: TomlFile) -> dict[str, object]:
        file.report((), f"{file.path.name} is wrong", "Correct it.")
        return {}

    with pytest.raises(InputError) as refused:
        read_inheriting(tmp_path / "a.toml", "facts", parse)
    assert [one.what for one in refused.value.problems] == ["a.toml is wrong", "b.toml is wrong"]


def test_numbers_in_sentences() -> None:
    assert [counted(0, "item"), counted(1, "item"), counted(2, "item")] == ["0 items", "1 item", "2 items"]
    pairs = [(None, None), (1, 1), (1, 5), (2, None), (None, 1)]
    assert [[*sizes(*pair, "item")] for pair in pairs] == [
        [],
        ["Exactly 1 item."],
        ["1 to 5 items."],
        ["At least 2 items."],
        ["At most 1 item."],
    ]
    assert [[*bounds(*pair)] for pair in pairs] == [
        [],
        ["From 1 to 1."],
        ["From 1 to 5."],
        ["At least 2."],
        ["At most 1."],
    ]
