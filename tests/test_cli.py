"""The command line: the output and exit code of each command, and which files it leaves alone.

Bad schema files and configs are in tests/cases/bad_*.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

import pytest
from click.testing import Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from soapwright import __version__
from soapwright.cli import main
from tests.command import run

CASES = Path(__file__).parent / "cases"
MANIFEST = Path("out/minimal/soapwright.manifest.json")
CLIENT = Path("out/minimal/echo/client.py")
COMMANDS = ["init", "import", "update", "generate", "check", "diff", "rules", "show"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a config and a contract, which is also the current one."""
    shutil.copy(CASES / "minimal" / "service.wsdl", tmp_path)
    (tmp_path / "soapwright.toml").write_text(_config("minimal/echo"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _config(*places: str) -> str:
    tables = (f'[services."{place}"]\nschema = "service.wsdl"\n' for place in places)
    return "\n".join(['output = "out"\n', *tables])


def _tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _generated(*arguments: str) -> Result:
    result = run("generate", *arguments)
    assert result.exit_code == 0, result.stderr
    return result


def _refused(*arguments: str | Path, code: int = 1) -> str:
    """Run a command that has to fail and change no file; return its output."""
    before = _tree(Path())
    result = run(*arguments)
    assert result.exit_code == code, result.output
    assert _tree(Path()) == before
    return result.stderr


# Output of commands


def test_version() -> None:
    assert run("--version").output == f"soapwright, version {__version__}\n"


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_names_every_command(option: str) -> None:
    result = run(option)
    assert result.exit_code == 0
    assert all(f"  {command} " in result.output for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_names_its_options(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: main {command} ")
    options = {
        option
        for parameter in main.commands[command].params
        for option in parameter.opts
        if option[:1] == "-"
    }
    assert options and all(option in result.output for option in options)


def test_it_runs_as_a_module(project: Path) -> None:
    command = [sys.executable, "-m", "soapwright", "check"]
    done = subprocess.run(command, cwd=project, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout.splitlines()[0]) == (1, "missing       minimal/__init__.py")
    assert done.stderr.startswith("error: out: ")


def test_usage_errors_exit_with_2() -> None:
    for arguments in (
        ["generat"],
        ["generate", "--colour"],
        ["show"],
        ["import", "service.wsdl"],
        ["generate", "--config", "."],
    ):
        result = run(*arguments)
        assert result.exit_code == 2
        assert "Usage: " in result.stderr and "Error: " in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate", "service.wsdl", "--output", ""],
        ["generate", "--config", ""],
        ["pages", "--output", ""],
        ["diff", "a", "b", "--output", ""],
        ["init", "service.wsdl", "--output", ""],
        ["openapi", "acme/v1/orders", "--output", ""],
        ["mock", "--run", ""],
    ],
)
def test_an_empty_path_is_not_the_current_folder(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == 2
    assert f"Invalid value for '{arguments[-2]}': it is empty" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_generate_reports_what_it_wrote(project: Path) -> None:
    first = _generated().stdout.splitlines()
    files = sorted(_tree(Path("out")))
    own = [f"wrote {path}" for path in files if "/_runtime/" not in path]
    assert sorted(first[:-5]) == sorted([*own, f"wrote minimal/_runtime/: {len(files) - len(own)} files"])
    assert first[-5:] == [
        f"1 operation; {len(files)} files written, 0 removed, 0 unchanged",
        "Try it:",
        "  pip install 'soapwright[client]'",
        "  cd out",
        "  python -c \"from minimal.echo import Echo; print(Echo().say(text='text'))\"",
    ]
    again = _generated().stdout.splitlines()
    assert again == [f"1 operation; up to date: {len(files)} files checked, none written", *first[-4:]]


def test_check_names_what_differs(project: Path) -> None:
    _generated()
    clean = run("check")
    assert (clean.exit_code, clean.output) == (0, "the output matches the schema files\n")
    CLIENT.write_text(CLIENT.read_text() + "# edited\n")
    edited = run("check")
    assert (edited.exit_code, edited.stdout.splitlines()[0]) == (1, "edited        minimal/echo/client.py")
    # What else it says, and of what: tests/write.
    assert edited.stderr.startswith("error: out: 1 file is edited by hand\n")


def test_config_is_found_in_schemas_too(project: Path) -> None:
    Path("schemas").mkdir()
    for name in ("service.wsdl", "soapwright.toml"):
        Path(name).rename(Path("schemas", name))
    _generated()
    assert Path("schemas/out/minimal/echo/client.py").exists()


def test_without_a_config_the_searched_places_are_reported(project: Path) -> None:
    Path("soapwright.toml").unlink()
    for command in (["generate"], ["check"], ["show", "Say"]):
        assert _refused(*command) == (
            "error: soapwright.toml: there is no config here and no schemas/soapwright.toml\n"
            "  Change to its folder, name it with --config, or create one with soapwright init.\n"
        )


def test_missing_config(project: Path) -> None:
    assert _refused("generate", "--config", "other.toml") == (
        "error: other.toml: cannot read the config: No such file or directory\n"
        "  Name it with --config, or change to its folder.\n"
    )


# Files that stay unchanged


def test_invalid_contract_leaves_the_old_output(project: Path) -> None:
    _generated()
    Path("service.wsdl").write_text("<wsdl:definitions")
    assert "service.wsdl:1: not well-formed XML" in _refused("generate")


def test_foreign_files_in_the_output(project: Path) -> None:
    Path("out/minimal/notes").mkdir(parents=True)
    Path("out/minimal/notes/mine.txt").write_text("mine")
    assert _refused("generate") == (
        "error: out/minimal/notes/mine.txt: the output folder contains files that soapwright did not write\n"
        "  Choose another output in the config, move them away, or write beside them with --force.\n"
    )
    _generated("--force")
    assert Path("out/minimal/notes/mine.txt").read_text() == "mine"
    # From now on the manifest identifies soapwright's files.
    _generated()


def test_foreign_file_in_the_way(project: Path) -> None:
    CLIENT.parent.mkdir(parents=True)
    CLIENT.write_text("mine\n")
    assert _refused("generate") == (
        "error: out/minimal/echo/client.py: the file is in the way: soapwright did not write it\n"
        "  Move it away, make the change in the schema files, or overwrite it with --force.\n"
    )


def test_edited_file_is_kept_until_it_is_forced(project: Path) -> None:
    _generated()
    CLIENT.write_text(CLIENT.read_text() + "# edited\n")
    assert _refused("generate") == (
        "error: out/minimal/echo/client.py: the file was edited since soapwright wrote it\n"
        "  Move it away, make the change in the schema files, or overwrite it with --force.\n"
    )
    assert _generated("--force").stdout.startswith("wrote minimal/echo/client.py\n")


def test_edited_file_is_kept_when_it_is_no_longer_generated(project: Path) -> None:
    _generated()
    CLIENT.write_text(CLIENT.read_text() + "# edited\n")
    Path("soapwright.toml").write_text(_config("minimal/other"))
    assert "client.py: the file was edited since soapwright wrote it" in _refused("generate")


def test_files_no_longer_generated_are_removed_and_others_stay(project: Path) -> None:
    _generated()
    Path("out/minimal/echo/types/mine.py").write_text("mine")
    old = [path for path in _tree(Path("out")) if path.startswith("minimal/echo/") and "mine.py" not in path]
    Path("soapwright.toml").write_text(_config("minimal/other"))
    result = _generated()
    assert [line for line in result.stdout.splitlines() if line.startswith("removed ")] == [
        f"removed {path}" for path in sorted(old)
    ]
    assert sorted(path.name for path in Path("out/minimal/echo").rglob("*")) == ["mine.py", "types"]


def test_folders_that_become_empty_are_removed(project: Path) -> None:
    _generated()
    shutil.copytree("out/minimal/echo/types", "out/minimal/echo/types/__pycache__")
    Path("soapwright.toml").write_text(_config("minimal/other"))
    _generated()
    assert not Path("out/minimal/echo").exists()


def test_deleted_file_is_written_again(project: Path) -> None:
    _generated()
    CLIENT.unlink()
    assert _generated().stdout.startswith("wrote minimal/echo/client.py\n1 operation; 1 file written")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "cannot read the manifest: "),
        ('{"files": {"../service.wsdl": "0"}}', "'../service.wsdl' is not inside the package"),
        ('{"files": {"a": 1}}', "files is not a table of texts"),
        ("[]", "cannot read the manifest: "),
    ],
)
def test_manifest_that_cannot_be_trusted(project: Path, text: str, message: str) -> None:
    _generated()
    MANIFEST.write_text(text)
    output = _refused("generate")
    assert output.startswith(f"error: {MANIFEST}: ") and message in output
    assert "Restore it from version control, or delete the folder." in output


@pytest.mark.parametrize("taken", ["out", "out/minimal", "out/minimal/echo"])
def test_file_where_a_folder_should_be(project: Path, taken: str) -> None:
    Path(taken).parent.mkdir(parents=True, exist_ok=True)
    Path(taken).write_text("mine")
    message = _refused("generate")
    assert message.startswith(f"error: {taken}")
    assert message.count("\n") == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_folder(project: Path) -> None:
    Path("out").mkdir(mode=0o555)
    assert "cannot write: Permission denied" in _refused("generate")


def test_nothing_is_written_if_one_of_two_packages_cannot_be_written(project: Path) -> None:
    Path("soapwright.toml").write_text(_config("minimal/echo", "other/echo"))
    Path("out/other").mkdir(parents=True)
    Path("out/other/mine.txt").write_text("mine")
    _refused("generate")


# show


def test_show_prints_request_and_response(project: Path) -> None:
    both, request, response = (
        run("show", "Say", *part).stdout for part in ((), ("--request",), ("--response",))
    )
    assert "<SayRequest" in request and "SayResponse" not in request
    assert "<SayResponse" in response and "SayRequest" not in response
    assert both == f"{request}\n{response}"


def test_show_reads_a_contract_without_a_config(project: Path) -> None:
    shown = run("show", "Say").stdout
    Path("soapwright.toml").unlink()
    assert run("show", "Say", "--from", "service.wsdl").stdout == shown
    assert run("show", "Say", "--from", ".").stdout == shown


def test_show_of_an_unknown_operation(project: Path) -> None:
    assert _refused("show", "Sya") == (
        "error: soapwright.toml: there is no operation 'Sya'\n  Did you mean Say?\n"
    )
    assert "Choose from Say" in _refused("show", "Delete", "--from", "service.wsdl")


def test_show_of_an_operation_of_several_services(project: Path) -> None:
    Path("soapwright.toml").write_text(_config("minimal/echo", "minimal/other"))
    assert _refused("show", "Say", code=2) == (
        "error: Say: several services have this operation: minimal/echo, minimal/other\n  Choose one with --service.\n"
    )
    assert "<SayRequest" in run("show", "Say", "--service", "minimal/other").stdout
    assert "Choose from minimal/echo, minimal/other." in _refused(
        "show", "Say", "--service", "minimal/no", code=2
    )


# import


def test_contract_takes_services_of_the_project(project: Path) -> None:
    assert run("contract", "minimal/echo").stdout == run("contract", "service.wsdl").stdout != ""
    message = _refused("contract", "minimal/eco", code=2)
    assert "this is neither a file nor a service of soapwright.toml" in message
    assert "minimal/echo" in message


def test_check_fails_in_other_formats_too(project: Path) -> None:
    _generated()
    CLIENT.unlink()
    done = run("check", "--format", "github")
    assert (done.exit_code, done.stderr) == (1, "")
    assert done.stdout.startswith("::error ")
    assert run("check", "--format", "json").exit_code == 1


@pytest.mark.parametrize("file", ["soapwright.toml", "rest.toml", "calls.toml", "docs.toml"])
def test_schema_prints_a_json_schema(file: str) -> None:
    done = run("schema", file)
    assert json.loads(done.stdout)["type"] == "object"


def test_pages_are_of_services_of_the_config_or_of_schema_files(project: Path) -> None:
    assert "--from replaces the config's services: omit PLACE." in _refused(
        "pages", "minimal/echo", "--from", "service.wsdl", "--output", "site", code=2
    )


def test_openapi_goes_to_a_file_or_the_output(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    place, file = "msads/v13/reporting", tmp_path / "openapi.json"
    assert run("openapi", place, "--output", file).stdout == ""
    assert file.read_text(encoding="utf-8") == run("openapi", place).stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_a_report_may_go_to_a_device(project: Path) -> None:
    report = ("diff", "service.wsdl", "service.wsdl", "--output")
    assert run(*report, "/dev/null").exit_code == 0
    assert _refused(*report, "/dev/full") == (
        "error: /dev/full: cannot write: No space left on device\n  Check its permissions.\n"
    )


def test_import_beside_an_invalid_config(project: Path) -> None:
    Path("soapwright.toml").write_text("[services\n")
    result = run("import", "service.wsdl", "--as", "acme/v1/echo")
    assert result.exit_code == 1
    assert result.stderr.startswith("error: soapwright.toml:1: not valid TOML")


# Anything at all

WSDL = (CASES / "enums" / "service.wsdl").read_text(encoding="utf-8")
TOML = (CASES / "headers" / "soapwright.toml").read_text(encoding="utf-8")
VALUES = ["", "0", "-1", "a b", "../x", "none:such", "xs:NOTATION", "#all"]
SNIPPETS = [
    "",
    "\0",
    '"',
    "<",
    "&x;",
    "]",
    "=",
    "\n",
    "tns:",
    "xs:",
    "-1",
    "٣",
    "unbounded",
    "<xs:any/>",
    "''",
    "class",
    "é",
]


@st.composite
def _mutated(draw: st.DrawFn, text: str) -> str:
    """Draw a text with a few pieces removed, repeated, exchanged, or replaced."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 60)))
        other = draw(st.integers(0, len(text)))
        piece = draw(
            st.one_of(st.sampled_from(SNIPPETS), st.just(text[other : other + 40]), st.text(max_size=8))
        )
        text = text[:start] + piece + text[end:]
    return text


@st.composite
def _revalued(draw: st.DrawFn, text: str) -> str:
    """Draw a text with quoted values exchanged: still XML or TOML, but often no sense."""
    parts = text.split('"')
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(parts) // 2 - 1)) * 2 + 1
        parts[at] = draw(st.sampled_from([*parts[1::2], *VALUES]))
    return '"'.join(parts)


@st.composite
def _restructured(draw: st.DrawFn, text: str) -> str:
    """Draw an XML text with elements removed, repeated and moved, and attributes removed."""
    root = etree.fromstring(text.encode())
    for _ in range(draw(st.integers(1, 4))):
        elements = list(root.iter(etree.Element))
        element, other = draw(st.sampled_from(elements)), draw(st.sampled_from(elements))
        parent = element.getparent()
        action = draw(st.sampled_from(["remove", "copy", "rename", "attribute"]))
        if action == "attribute" and element.attrib:
            del element.attrib[draw(st.sampled_from(sorted(map(str, element.attrib))))]
        elif action == "copy":
            other.append(deepcopy(element))
        elif action == "rename":
            element.tag = other.tag
        elif action == "remove" and parent is not None:
            parent.remove(element)
    return etree.tostring(root, encoding="unicode")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(_mutated(WSDL), _revalued(WSDL), _restructured(WSDL)))
def test_no_mutated_wsdl_causes_a_traceback(tmp_path: Path, text: str) -> None:
    (tmp_path / "service.wsdl").write_text(text, encoding="utf-8", errors="replace")
    (tmp_path / "soapwright.toml").write_text(_config("enums/paint"))
    result = run("generate", "--force", "--config", tmp_path / "soapwright.toml")
    assert result.exit_code in (0, 1)
    assert (result.exit_code == 0) == ("error: " not in result.stderr)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(_mutated(TOML), _revalued(TOML)))
def test_no_mutated_config_causes_a_traceback(tmp_path: Path, text: str) -> None:
    shutil.copy(CASES / "headers" / "service.wsdl", tmp_path)
    # The text cannot name another output: checking only reads.
    (tmp_path / "soapwright.toml").write_text(text, encoding="utf-8", errors="replace")
    result = run("check", "--config", tmp_path / "soapwright.toml")
    assert result.exit_code == 1
    assert "error: " in result.stderr


# Values of SOURCE


TAKE_A_SOURCE = (
    ["list"],
    ["contract"],
    ["call", None, "Say"],
    ["generate", "--output", "out"],
    ["init"],
    ["import", "--as", "acme/v1/echo"],
    ["show", "Say", "--from"],
    ["pages", "--output", "site", "--from"],
    ["diff", None, "echo.wsdl"],
    ["diff", "echo.wsdl"],
    ["mock"],
)


@pytest.mark.parametrize("command", TAKE_A_SOURCE, ids=lambda command: " ".join(filter(None, command)))
@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "error: SOURCE: it is empty\n  Name a WSDL: a file, a folder or a URL.\n"),
        (" \t", "error: SOURCE: it is empty\n  Name a WSDL: a file, a folder or a URL.\n"),
        ("-", "error: SOURCE: contracts cannot be read from standard input\n  Name a WSDL"),
        ("empty", "error: empty: "),
        ("http://", "error: http://: cannot fetch 'http://': it has no host\n"),
        ("https://?wsdl", "error: https://?wsdl: cannot fetch 'https://?wsdl': it has no host\n"),
        ("file://", "error: file://: cannot fetch 'file://': it has no path\n"),
        ("ftp://example.com/a", "error: ftp://example.com/a: cannot fetch 'ftp://example.com/a'\n"),
        ("none.wsdl", "error: none.wsdl: "),
    ],
)
def test_odd_sources_are_reported(
    source: str, message: str, command: list[str | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    shutil.copy(CASES / "minimal" / "service.wsdl", "echo.wsdl")
    if command[0] == "import":
        (tmp_path / "soapwright.toml").write_text('[services."acme/v1/other"]\nschema = "echo.wsdl"\n')
    arguments = [source if part is None else part for part in command]
    ended = run(*arguments) if None in command else run(*arguments, source)
    assert ended.exit_code in (1, 2) and ended.output.startswith(message), ended.output
    assert ended.output.count("error: ") == 1
