"""Concurrent runs wait for each other, and the final output is that of one of them."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from soapwright.disk.system import locked

CASE = Path(__file__).parents[1] / "cases" / "minimal"
GENERATE = [sys.executable, "-m", "soapwright", "generate"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each run is a fork of one process")
def test_racing_runs_never_mix_their_outputs(tmp_path: Path) -> None:
    script = Path(__file__).with_name("racing.py")
    done = subprocess.run([sys.executable, script, tmp_path], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_second_run_reports_that_it_waits_and_then_uses_the_first_output(tmp_path: Path) -> None:
    shutil.copy(CASE / "service.wsdl", tmp_path)
    (tmp_path / "soapwright.toml").write_text('output = "out"\n[services."a/b"]\nschema = "service.wsdl"\n')
    out = tmp_path / "out"
    with locked(out):
        waiting = subprocess.Popen(
            GENERATE, cwd=tmp_path, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert waiting.stderr is not None
        assert waiting.stderr.readline() == f"waiting for another run that writes into {out}\n"
        assert waiting.poll() is None
        assert list(out.iterdir()) == []
    assert "files written" in waiting.communicate()[0]
    assert waiting.returncode == 0
    again = subprocess.run(GENERATE, cwd=tmp_path, text=True, check=True, capture_output=True)
    assert "; up to date: " in again.stdout and again.stderr == ""


# The lock


def test_folder_created_by_another_run_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = Path.mkdir

    def made_by_another(path: Path) -> None:
        make(path)
        make(path)

    monkeypatch.setattr(Path, "mkdir", made_by_another)
    folder = tmp_path / "out" / "inner"
    with pytest.raises(KeyError), locked(folder):
        raise KeyError
    # It is not this run's to remove.
    assert folder.is_dir()


def test_folder_removed_by_another_run_is_created_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, folder = os.open, tmp_path / "out"

    def removed_once(path: Path, flags: int) -> int:
        monkeypatch.setattr(os, "open", opened)
        path.rmdir()
        return opened(path, flags)

    monkeypatch.setattr(os, "open", removed_once)
    with locked(folder):
        assert folder.is_dir()


def test_a_file_in_the_place_of_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "out").symlink_to("nowhere")
    with pytest.raises(FileExistsError), locked(tmp_path / "out"):
        pass


def test_lock_is_exclusive_or_shared(tmp_path: Path) -> None:
    order: list[str] = []

    def other(name: str, *, shared: bool) -> threading.Thread:
        def hold() -> None:
            with locked(tmp_path, shared=shared):
                order.append(name)

        thread = threading.Thread(target=hold)
        thread.start()
        return thread

    with locked(tmp_path, shared=True):
        other("shared", shared=True).join(5)
        writer = other("alone", shared=False)
        writer.join(0.2)
        order.append("first")
    writer.join(5)
    assert order == ["shared", "first", "alone"]


def test_lock_ends_with_its_process(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    held = context.Event()
    process = context.Process(target=_hold, args=(tmp_path, held))
    process.start()
    assert held.wait(20)
    process.kill()
    process.join()
    reported: list[Path] = []
    with locked(tmp_path, reported.append):
        assert reported == []
    assert list(tmp_path.iterdir()) == []


def _hold(folder: Path, held: threading.Event) -> None:
    with locked(folder):
        held.set()
        threading.Event().wait()


def test_folder_removed_while_another_run_waits_for_its_lock(tmp_path: Path) -> None:
    """One run creates the folder, fails, and removes it: the other one must not continue with a removed folder."""
    folder = tmp_path / "deep" / "out"
    reported = threading.Event()

    def wait() -> None:
        with locked(folder, lambda _: reported.set()):
            (folder / "written").touch()

    with pytest.raises(RuntimeError, match="fails"), locked(folder):
        thread = threading.Thread(target=wait)
        thread.start()
        assert reported.wait(10)
        raise RuntimeError("this one fails")
    thread.join(10)
    assert (folder / "written").exists()
