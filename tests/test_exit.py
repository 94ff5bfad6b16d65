"""However a run of the command line ends: with an exit code and one message, and never with a traceback."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

import soapwright
from soapwright import __version__, api
from soapwright.cli import main
from tests.command import printed

CASES = Path(__file__).parent / "cases"
POSIX = pytest.mark.skipif(os.name == "nt", reason="signals and devices are those of POSIX")
COMMAND = [sys.executable, "-m", "soapwright"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a contract, and the client of it."""
    folder = tmp_path_factory.mktemp("ending")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        printed("init", CASES / "minimal" / "service.wsdl", "--as", "acme/echo")
        printed("generate")
    return folder


@pytest.fixture(autouse=True)
def project(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such a folder of the test's own, which is the current one."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)


def _run(*arguments: str, **how: object) -> subprocess.CompletedProcess[str]:
    done: subprocess.CompletedProcess[str] = subprocess.run(  # type: ignore[call-overload]
        [*COMMAND, *arguments], check=False, text=True, stderr=subprocess.PIPE, timeout=60, **how
    )
    return done


# Output that goes nowhere

PRINTING = [
    ["--help"],
    ["--version"],
    ["rules"],
    ["check"],
    ["generate"],
    ["show", "Say"],
    ["diff", "schemas", "schemas"],
    ["update", "--dry-run"],
]


@POSIX
@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_standard_output_to_a_full_disk(arguments: list[str]) -> None:
    with open("/dev/full", "w") as full:
        done = _run(*arguments, stdout=full)
    assert done.returncode == 1
    assert done.stderr == (
        "error: standard output: cannot write: No space left on device\n"
        "  Check where the output goes, and that the disk is not full.\n"
    )


@POSIX
@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_closed_pipe(arguments: list[str]) -> None:
    end, start = os.pipe()
    os.close(end)
    done = _run(*arguments, stdout=start)
    os.close(start)
    assert (done.returncode, done.stderr) == (141, "")


@POSIX
def test_unwritable_messages_do_not_change_the_exit_code() -> None:
    for arguments, code in ((["check", "--config", "no.toml"], 1), (["chekc"], 2), (["check"], 0)):
        with open("/dev/full", "w") as full:
            done = subprocess.run([*COMMAND, *arguments], check=False, stdout=subprocess.PIPE, stderr=full)
        assert done.returncode == code


@POSIX
def test_closed_streams() -> None:
    for arguments, code in ((["check"], 0), (["generate"], 0), (["check", "--config", "no.toml"], 1)):
        command = f"{' '.join([*COMMAND, *arguments])} >&- 2>&-"
        assert subprocess.run(command, shell=True, check=False).returncode == code


def test_a_terminal_without_the_characters() -> None:
    text = Path("schemas/acme/echo/echo.xsd").read_text()
    Path("old").mkdir()
    Path("old/echo.xsd").write_text(text.replace("Text", "Téxt中"))
    Path("old/service.wsdl").write_text(Path("schemas/acme/echo/service.wsdl").read_text())
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    done = _run(
        "diff", "old", "schemas/acme/echo", stdout=subprocess.PIPE, env=environment, encoding="latin-1"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert r"Téxt\u4e2d" in done.stdout


# Ctrl-C

# Sends the signal when a module is about to be loaded, and runs the command.
INTERRUPTED_BY_IMPORT = """
import os, signal, sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == {name!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Finder())
import runpy
sys.argv[0] = "soapwright"
runpy.run_module("soapwright", run_name="__main__", alter_sys=True)
"""


@POSIX
@pytest.mark.parametrize("name", ["click", "soapwright.cli"])
def test_ctrl_c_while_soapwright_loads(name: str) -> None:
    command = [sys.executable, "-c", INTERRUPTED_BY_IMPORT.format(name=name), "generate"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")


@POSIX
@pytest.mark.parametrize("name", "lxml.etree jinja2 xsdata soapwright.pipeline".split())
def test_ctrl_c_while_a_command_loads(name: str) -> None:
    command = [sys.executable, "-c", INTERRUPTED_BY_IMPORT.format(name=name), "generate"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    message = "Interrupted. No file is left half written."
    assert (done.returncode, done.stdout, done.stderr.strip()) == (130, "", message)


@POSIX
def test_ctrl_c_while_a_command_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(5)

    monkeypatch.setattr(api, "generate", interrupted)
    result = CliRunner().invoke(main, ["generate"])
    assert (result.exit_code, result.stdout) == (130, "")
    assert result.stderr.strip() == "Interrupted. No file is left half written."


@POSIX
def test_a_terminated_command_ends_like_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    cleaned: list[str] = []

    def terminated(*_: object, **__: object) -> None:
        with tempfile.TemporaryDirectory() as folder:
            cleaned.append(folder)
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(5)

    monkeypatch.setattr(api, "generate", terminated)
    result = CliRunner().invoke(main, ["generate"])
    assert (result.exit_code, result.stdout, result.stderr) == (143, "", "")
    assert not Path(*cleaned).exists()
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


@POSIX
def test_ctrl_c_does_not_wait_for_servers() -> None:
    lock = Path("schemas/soapwright.lock")
    lines = lock.read_text().split("\n")
    server = socket.create_server(("127.0.0.1", 0))
    source = f'source = "http://127.0.0.1:{server.getsockname()[1]}/echo?wsdl"'
    lock.write_text("\n".join(source if line.startswith("source =") else line for line in lines))
    with server, subprocess.Popen([*COMMAND, "update"], stderr=subprocess.PIPE, text=True) as process:
        # The connection that is never answered.
        connection, _ = server.accept()
        process.send_signal(signal.SIGINT)
        started = time.monotonic()
        _, message = process.communicate(timeout=20)
        connection.close()
    assert time.monotonic() - started < 5
    assert (process.returncode, message.strip()) == (130, "Interrupted. No file is left half written.")


# Unexpected exceptions


def test_unexpected_exceptions_are_reported_as_bugs(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("x" * 10_000 + "\nsecond line")

    monkeypatch.setattr(api, "generate", broken)
    result = CliRunner().invoke(main, ["generate"])
    assert (result.exit_code, result.stdout) == (70, "")
    first, second = result.stderr.splitlines()
    assert first.startswith("error: soapwright: KeyError: 'xxx") and len(first) < 600
    assert second.startswith("  This is a bug in soapwright. Please report it")
    assert "with what it shows with --debug" in second and f"soapwright {__version__}, Python " in second
    for arguments in (["generate", "--debug"], ["--debug", "generate"]):
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 70
        assert result.stderr.startswith("Traceback (most recent call last):\n")
        assert "in broken" in result.stderr and "This is a bug in soapwright" in result.stderr


def test_the_python_api_raises_exceptions_unchanged(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr(api, "generate", broken)
    with pytest.raises(KeyError):
        main(["generate"], standalone_mode=False)


def test_importing_the_package_imports_nothing_else() -> None:
    program = (
        "import __future__, sys; before = set(sys.modules); import soapwright; "
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout == "soapwright\n"
    assert soapwright.__version__ == __version__


@POSIX
@pytest.mark.parametrize(
    ("command", "stages"),
    [
        (["list", "service.wsdl"], ["reading"]),
        (["diff", "service.wsdl", "service.wsdl"], ["reading", "comparing"]),
    ],
)
def test_a_terminal_shows_a_bar_for_each_step(command: list[str], stages: list[str]) -> None:
    Path("service.wsdl").write_bytes((CASES / "minimal" / "service.wsdl").read_bytes())
    ours, theirs = os.openpty()
    with subprocess.Popen([*COMMAND, *command], stdout=subprocess.PIPE, stderr=theirs) as process:
        os.close(theirs)
        printed_out, _ = process.communicate(timeout=60)
        shown = os.read(ours, 10_000).decode()
    os.close(ours)
    assert process.returncode == 0 and printed_out
    assert [stage for stage in stages if f"\r{stage}" not in shown] == []
    # What was drawn last is wiped out.
    assert shown.endswith("\r") and shown.split("\r")[-2].isspace()
