"""What holds on Windows and macOS, as far as it can be shown here: docs/platforms.md has the rest."""

from __future__ import annotations

import ast
import ntpath
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soapwright.base import project
from soapwright.base.naming import module_name, settle
from soapwright.base.project import file_stem, is_inner, seen_from
from soapwright.canonical.file_names import FileNames
from soapwright.canonical.lock import read_lock
from soapwright.config.places import check_new_place
from soapwright.errors import InputError, UsageError
from soapwright.output.manifest import parse_manifest

FILES = re.compile(r"path|file|templates|entry", re.IGNORECASE)
ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "generator" / "soapwright"
CASE = ROOT / "tests" / "cases" / "minimal"
DEVICES = ["CON", "prn", "Aux", "nul", "com1", "LPT9"]

# Python and the libraries are loaded as they are; then the system says that it is Windows, and lacks what Windows lacks.
ON_WINDOWS = """
import asyncio, ctypes, logging, multiprocessing, os, signal, ssl, subprocess, sys, tempfile, webbrowser
import black, click.testing, hatchling.builders.hooks.plugin.interface, jinja2, lxml.etree
import httpx2, httpx, starlette.applications, uvicorn
import xsdata.codegen.parsers.schema, xsdata.codegen.parsers.definitions

LACKING = ["fcntl", "grp", "posix", "pwd", "readline", "resource", "termios", "tty"]
for name in LACKING:
    sys.modules[name] = None
for module, names in (
    (os, "O_DIRECTORY O_NOCTTY O_NOFOLLOW O_NONBLOCK chown fork geteuid getuid killpg mkfifo openpty setsid"),
    (signal, "SIGALRM SIGHUP SIGKILL SIGPIPE alarm pthread_sigmask setitimer"),
):
    for name in names.split():
        if hasattr(module, name):
            delattr(module, name)
class NoLibrary:
    def __init__(self, name, **_):
        raise TypeError("LoadLibrary needs a name")
ctypes.CDLL = NoLibrary
sys.platform = "win32"

from importlib import import_module
from pathlib import Path
import soapwright

folder = Path(soapwright.__file__).parent
for path in sorted(folder.rglob("*.py")):
    name = ".".join(("soapwright", *path.relative_to(folder).with_suffix("").parts)).removesuffix(".__init__")
    if name != "soapwright.__main__":
        import_module(name)

from soapwright.cli import main
for arguments in (
    ["init", sys.argv[1], "--as", "acme/echo"],
    ["generate"],
    ["check"],
    ["update"],
    ["generate", "--force"],
    ["diff", sys.argv[1], "schemas/acme/echo"],
    ["pages"],
):
    result = click.testing.CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, (arguments, result.output, result.exception)
"""


@pytest.mark.slow
def test_all_commands_work_without_what_windows_lacks(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ON_WINDOWS, str(CASE)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(SOURCE.parent)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) > 100
    # Folders that cannot be exchanged in one step leave nothing of the old ones.
    assert [path for path in written if path.suffix == ".soapwright"] == []
    assert [path for path in written if path.suffix != ".pyc" and b"\r" in path.read_bytes()] == []


def test_text_is_read_and_written_the_same_on_every_system() -> None:
    """What is written has the line ends that it says, and what is read has an encoding that is stated."""
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
                modes = {str(one.value) for one in node.args if isinstance(one, ast.Constant)}
                writes = called == "write_text" or (
                    called == "open" and not modes.isdisjoint({"w", "a", "x"})
                )
                stated = {one.arg for one in node.keywords}
                reads = called == "read_text" and FILES.search(ast.unparse(node.func))
                if (writes and "newline" not in stated) or (reads and "encoding" not in stated):
                    found.append(f"{path.relative_to(SOURCE)}:{node.lineno}")
    assert found == []


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let paths of a project be those of Windows."""

    class System:
        path = ntpath

    monkeypatch.setattr(project, "os", System)
    monkeypatch.setattr(project, "PurePath", PureWindowsPath)
    monkeypatch.setattr(ntpath, "abspath", lambda path: path)


@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize(
    ("path", "folder", "seen"),
    [
        ("C:\\work\\schemas\\acme\\orders.wsdl", "C:\\work\\schemas", "acme/orders.wsdl"),
        ("C:\\work\\generated", "c:\\Work\\schemas", "../generated"),
        ("D:\\clients", "C:\\work\\schemas", "D:/clients"),
        ("\\\\server\\share\\orders.wsdl", "C:\\work", "//server/share/orders.wsdl"),
    ],
)
def test_paths_are_written_with_slashes_and_in_full_where_another_drive_is(
    path: str, folder: str, seen: str
) -> None:
    assert seen_from(path, folder) == seen


@pytest.mark.parametrize(
    "path",
    ["../x.wsdl", "..\\x.wsdl", "a/..\\..\\x.wsdl", "/x.wsdl", "\\x.wsdl", "C:x.wsdl", "C:/x.wsdl", ""],
)
def test_listed_files_stay_in_their_folder_on_every_system(path: str, tmp_path: Path) -> None:
    assert not is_inner(path)
    with pytest.raises(ValueError, match="is not inside the package"):
        parse_manifest(f'{{"files": {{{ascii_json(path)}: "0"}}}}')
    lock = tmp_path / "soapwright.lock"
    lock.write_text(f'[a]\nsource = "x"\nsha256 = "{"0" * 64}"\nfiles = [{ascii_json(path)}]\n')
    with pytest.raises(InputError, match="files is not a list"):
        read_lock(lock)


def ascii_json(text: str) -> str:
    """Return a text as JSON and TOML both spell it."""
    return '"' + text.replace("\\", "\\\\") + '"'


@pytest.mark.parametrize("name", DEVICES)
def test_no_file_or_folder_has_the_name_of_a_device(name: str) -> None:
    assert file_stem(name) == f"{name}_" and file_stem(f"{name}.orders") == f"{name}_.orders"
    assert module_name(name) == f"{module_name(name).rstrip('_')}_"
    assert (
        FileNames("https://x.example", [f"https://x.example/{name}"]).file(f"https://x.example/{name}")
        == f"{name}_.xsd"
    )
    with pytest.raises(UsageError, match="device on Windows"):
        check_new_place(f"acme/{name.lower()}", ())


@given(st.lists(st.text(min_size=1, max_size=6), min_size=2, max_size=6))
def test_modules_differ_on_file_systems_that_do_not_distinguish_case(names: list[str]) -> None:
    found = settle(map(module_name, names))
    # To macOS, a letter with an accent and a letter before an accent are one, too.
    assert len({unicodedata.normalize("NFD", one.casefold()) for one in found}) == len(found)
