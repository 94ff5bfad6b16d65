"""Command line options for reading contracts; and no config leads a run out of its project."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

import soapwright
from soapwright.base.project import MARKS, project_root
from soapwright.config.load import load_config
from soapwright.errors import InputError
from soapwright.read.imports import Imports
from soapwright.read.limits import Limits
from tests.command import printed, run

CASES = Path(__file__).parent / "cases"
ECHO = CASES / "minimal"
CONFIG = Path("schemas/soapwright.toml")
ALLOWED = ("--allow", "outside-project")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one contract, under version control; it is the current folder."""
    folder = tmp_path / "work/project"
    (folder / ".git").mkdir(parents=True)
    monkeypatch.chdir(folder)
    printed("init", ECHO, "--as", "acme/v1/echo")
    return folder


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def _refused(*arguments: str | Path, code: int = 1) -> str:
    """Run a command that has to fail and change no file outside the project; return its output."""
    outside = Path("../..")
    before = _files(outside)
    result = run(*arguments)
    assert result.exit_code == code, result.output
    assert _files(outside) == before
    return result.stderr


def _output(folder: str) -> None:
    CONFIG.write_text(CONFIG.read_text().replace("../generated", folder))


# how far a project reaches


@pytest.mark.parametrize("mark", MARKS)
def test_the_root_of_the_repository_is_the_root_of_the_project(tmp_path: Path, mark: str) -> None:
    inner = tmp_path / "a/b/c"
    inner.mkdir(parents=True)
    (tmp_path / "a" / mark).touch()
    assert project_root(inner) == project_root(tmp_path / "a") == tmp_path / "a"
    assert project_root(tmp_path) == tmp_path.parent


@pytest.mark.parametrize("output", ["../generated", "../src/clients", "here", ".."])
def test_output_anywhere_in_the_project(output: str) -> None:
    _output(output)
    printed("generate")
    assert (Path("schemas") / output / "acme/v1/echo/client.py").is_file()


@pytest.mark.parametrize("command", ["generate", "check", "update", "show"])
def test_only_the_command_line_allows_output_outside_the_project(command: str, project: Path) -> None:
    _output("../../elsewhere")
    arguments = [command, "Say"] if command == "show" else [command]
    line = CONFIG.read_text().splitlines().index('output = "../../elsewhere"') + 1
    assert _refused(*arguments) == (
        f"error: {CONFIG}:{line}: the output of 'acme' would be outside the project, in "
        f"{project.parent / 'elsewhere/acme'}\n"
        "  Move it into the project, or allow it with --allow outside-project.\n"
    )
    printed("generate", *ALLOWED)
    assert (project.parent / "elsewhere/acme/v1/echo/client.py").is_file()
    printed(*arguments, *ALLOWED)


def test_an_absolute_output(tmp_path: Path) -> None:
    _output(str(tmp_path / "elsewhere"))
    _refused("generate")
    printed("generate", *ALLOWED)


def test_a_symbolic_link_in_the_path_of_the_output(tmp_path: Path) -> None:
    (tmp_path / "victim").mkdir()
    Path("generated").mkdir()
    Path("generated/acme").symlink_to(tmp_path / "victim")
    assert "the output of 'acme' would be outside the project" in _refused("generate")
    Path("generated/acme").unlink()
    Path("generated").rmdir()
    Path("generated").symlink_to(tmp_path / "victim")
    _refused("generate")
    with pytest.raises(InputError, match="outside the project"):
        soapwright.generate(CONFIG)
    soapwright.generate(CONFIG, outside=True)
    assert not soapwright.check(CONFIG, outside=True).differs


def test_schema_files_outside_the_project(tmp_path: Path) -> None:
    shutil.copytree("schemas/acme/v1/echo", tmp_path / "echo")
    CONFIG.write_text(CONFIG.read_text() + f'schema = "{tmp_path / "echo"}"\n')
    for command in (["generate"], ["check"], ["show", "Say"]):
        message = _refused(*command)
        assert f"{tmp_path / 'echo'} is outside the project: it leads to {tmp_path / 'echo'}" in message
    printed("generate", *ALLOWED)


@pytest.mark.parametrize("name", ["", "service.wsdl", "rest.toml", "calls.toml"])
def test_a_symbolic_link_in_the_path_of_the_schema_files(tmp_path: Path, name: str) -> None:
    folder = Path("schemas/acme/v1/echo")
    (folder / "rest.toml").write_text("")
    (folder / "calls.toml").write_text("")
    shutil.copytree(folder, tmp_path / "echo")
    target = folder / name
    if target.is_dir():
        shutil.rmtree(target)
    else:
        target.unlink()
    target.symlink_to(tmp_path / "echo" / name)
    assert "out of the project" in _refused("generate").replace("outside", "out of")


def test_a_contract_is_not_stored_through_a_link_out_of_the_project(tmp_path: Path) -> None:
    (tmp_path / "victim").mkdir()
    Path("schemas/other").symlink_to(tmp_path / "victim")
    arguments = ("import", ECHO, "--as", "other/echo")
    assert "the contract would be stored outside the project, in " in _refused(*arguments)
    printed(*arguments, *ALLOWED)
    assert (tmp_path / "victim/echo/service.wsdl").is_file()
    assert "is outside the project" in _refused("update", "--service", "other/echo")


def test_init_with_output_outside_the_project_names_the_option_of_generate(tmp_path: Path) -> None:
    (tmp_path / "other/.git").mkdir(parents=True)
    os.chdir(tmp_path / "other")
    output = printed("init", ECHO, "--as", "acme/v1/echo", "--output", "../elsewhere")
    command = output[output.index("Next:") + 1].strip()
    assert command == "soapwright generate --allow outside-project"
    printed(*command.split()[1:])
    assert (tmp_path / "elsewhere/acme/v1/echo/client.py").is_file()


# reading options of the command line


COMMANDS = {
    "generate": ["generate"],
    "generate --check": ["generate", "--check"],
    "check": ["check"],
    "update": ["update"],
    "show": ["show", "Say"],
    "show --from": ["show", "Say", "--from", str(ECHO)],
    "diff": ["diff", str(ECHO), str(ECHO)],
    "import": ["import", str(ECHO), "--as", "acme/v1/echo"],
    "init": ["init", str(ECHO), "--config", "other.toml"],
}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_that_reads_contracts_has_options_for_limits(command: str) -> None:
    printed("generate")
    result = run(*COMMANDS[command], "--limit", "elements=9")
    assert result.exit_code == 1
    assert "more than 9 XML elements in all documents together\n" in result.output
    assert "elements under [limits] in soapwright.toml, or --limit elements=NUMBER." in result.output
    printed(*COMMANDS[command], "--limit", "elements=2000000", "--limit", "seconds=0.5")


def test_the_command_line_overrides_the_config() -> None:
    CONFIG.write_text(CONFIG.read_text() + "\n[limits]\nelements = 9\n")
    _refused("generate")
    printed("generate", "--limit", "elements=1_000")
    _refused("import", ECHO, "--as", "acme/v1/other")
    printed("import", ECHO, "--as", "acme/v1/other", "--limit", "elements=1000")


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ("element=9", "'element' is not a limit; choose from documents, "),
        ("elements", "'elements' does not give a number for elements"),
        ("elements=many", "'elements=many' does not give a number for elements"),
        ("elements=1.5", "'elements=1.5' does not give a number for elements"),
        ("elements=0", "'elements' is 0, not a whole number above 0"),
        ("seconds=nan", "'seconds' is nan, not a number above 0"),
        ("depth=1000", "'depth' is 1000, but the maximum is 256"),
    ],
)
def test_invalid_limits(given: str, what: str) -> None:
    message = _refused("generate", "--limit", given, code=2)
    assert what in " ".join(message.split())


def test_permissions_given_to_init_are_in_its_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "new").mkdir()
    monkeypatch.chdir(tmp_path / "new")
    arguments = ["--limit", "types=300000", "--limit", "seconds=2.5", "--allow", "private-hosts"]
    printed("init", ECHO, *arguments)
    config = load_config(CONFIG)
    assert config.limits == Limits(types=300_000, seconds=2.5)
    assert config.imports == Imports(private_hosts=True)
    printed("generate")


# special files


@pytest.mark.parametrize("name", ["v1/echo/client.py", "py.typed", "soapwright.manifest.json"])
def test_a_pipe_in_the_output_does_not_block(name: str) -> None:
    printed("generate")
    path = Path("generated/acme") / name
    path.unlink()
    os.mkfifo(path)
    for command in (["generate"], ["generate", "--force"], ["check"], ["check", "--full"]):
        result = run(*command)
        assert result.exit_code == 1
        assert f"{name}: cannot read the " in result.output and "it is a named pipe" in result.output


@pytest.mark.parametrize("name", ["soapwright.toml", "soapwright.lock", "acme/v1/echo/service.wsdl"])
def test_a_pipe_among_the_schema_files_does_not_block(name: str) -> None:
    path = Path("schemas") / name
    path.unlink()
    os.mkfifo(path)
    for command in (["generate"], ["check"], ["update"], ["show", "Say"]):
        if command == ["show", "Say"] and name == "soapwright.lock":
            continue
        result = run(*command, "--config", CONFIG)
        assert result.exit_code == 1, result.output
