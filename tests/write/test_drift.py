"""The findings of check, their reasons, and its reports."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from soapwright import api, pipeline
from soapwright.base import templates as shipped
from soapwright.base.digest import digest
from soapwright.cli import main
from soapwright.config.load import load_config
from soapwright.errors import InputError
from soapwright.output import seal
from soapwright.output.drift import Cause, Difference, Drift
from soapwright.output.manifest import read_manifest
from soapwright.output.reports import github
from soapwright.output.seal import is_as_made

CASES = Path(__file__).parents[1] / "cases"
OUT = Path("out")
CLIENT = OUT / "acme/echo/client.py"
MANIFEST = OUT / "acme/soapwright.manifest.json"
CONFIG = Path("soapwright.toml")
REST = '[endpoints]\nproduction = "https://{0}/"\n[routes]\nSay = "POST /say"\n'


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two services and their output, which is also the current one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    for name in ("echo", "more"):
        Path(name).mkdir()
        shutil.copy(CASES / "minimal" / "service.wsdl", name)
    Path("more/rest.toml").write_text(REST.format("one.example"))
    Path("more/calls.toml").write_text('read_only = ["Say"]\n')
    Path("more/docs.toml").write_text("[requests.Say]\nText = {max_length = 5}\n")
    CONFIG.write_text(
        'output = "out"\n[services."acme/echo"]\nschema = "echo"\n[services."acme/more"]\nschema = "more"\n'
    )
    api.generate(CONFIG)
    return tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, ["check", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def causes() -> dict[str, str]:
    return {one.path: one.cause.value for one in api.check(CONFIG).differences}


def extra(text: str = "ANSWER = 42\n") -> Path:
    """Add a hand-written module to the config, generate, and return its copy."""
    Path("own.py").write_text(text)
    edit(CONFIG, '[services."acme/echo"]', '[extras]\n"acme/own" = "own.py"\n[services."acme/echo"]')
    api.generate(CONFIG)
    return OUT / "acme/own.py"


# The reasons for differences


def test_a_clean_output() -> None:
    result = run()
    assert (result.exit_code, result.output) == (0, "the output matches the schema files\n")
    assert run("--full").output == result.output


def test_an_extra_that_changed() -> None:
    copy = extra()
    assert is_as_made(load_config(CONFIG)) and causes() == {}
    Path("own.py").write_text("ANSWER = 43\n")
    assert not is_as_made(load_config(CONFIG))
    assert causes() == {"acme/own.py": "other extra", "acme/soapwright.manifest.json": "other extra"}
    assert "older than the file they are copied from: own.py" in run().stderr
    api.generate(CONFIG)
    assert copy.read_text() == "ANSWER = 43\n" and causes() == {}


def test_an_edited_copy_of_an_extra() -> None:
    copy = extra()
    copy.write_text("ANSWER = 0\n")
    assert causes() == {"acme/own.py": "edited extra"}
    assert "1 file is edited by hand, and copied from own.py\n  Make the change there" in run().stderr
    with pytest.raises(InputError, match=r"Make the change in own\.py, or overwrite"):
        api.generate(CONFIG)
    Path("own.py").write_text("ANSWER = 0\n")
    assert causes() == {"acme/soapwright.manifest.json": "other extra"}


def test_an_extra_that_was_removed_from_the_config() -> None:
    copy = extra()
    edit(CONFIG, '[extras]\n"acme/own" = "own.py"\n', "")
    assert causes() == {"acme/own.py": "left over", "acme/soapwright.manifest.json": "other extra"}
    api.generate(CONFIG)
    assert not copy.exists() and causes() == {}


def test_an_extra_that_is_not_utf_8_or_outside_the_project() -> None:
    extra()
    Path("own.py").write_bytes("# coding: latin-1\nx = 'ä'\n".encode("latin-1"))
    with pytest.raises(InputError, match=r"own\.py: the extra is not UTF-8 text"):
        api.generate(CONFIG)
    Path(".git").mkdir()
    Path("own.py").unlink()
    Path("own.py").symlink_to(CASES / "extras" / "own" / "greet.py")
    with pytest.raises(InputError, match=r"soapwright\.toml:3: own\.py is outside the project"):
        api.generate(CONFIG)
    Path("own.py").unlink()
    os.mkfifo("own.py")
    with pytest.raises(InputError, match=r"own\.py: cannot read the extra: it is a named pipe"):
        api.generate(CONFIG)


def test_edited_file() -> None:
    *_, third, second, last = lines = CLIENT.read_text().splitlines()
    CLIENT.write_text("\n".join((*lines, "# edited", "")))
    result = run()
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "edited        acme/echo/client.py",
        "",
        "--- acme/echo/client.py",
        "+++ acme/echo/client.py",
        f"@@ -{len(lines) - 2},4 +{len(lines) - 2},3 @@",
        *(f" {line}" for line in (third, second, last)),
        "-# edited",
    ]
    assert result.stderr == (
        "error: out: 1 file is edited by hand\n"
        "  Make the change in the schema files, or undo it with soapwright generate --force.\n"
    )


def test_missing_file_and_one_that_is_in_the_way() -> None:
    CLIENT.unlink()
    edit(MANIFEST, '"echo/operations.py"', '"echo/another.py"')
    edit(OUT / "acme/echo/operations.py", "SERVICE", "OTHER")
    result = run()
    assert result.stdout.splitlines()[:2] == [
        "in the way    acme/echo/operations.py",
        "missing       acme/echo/client.py",
    ]
    assert result.stderr.splitlines()[::2] == [
        "error: out: 1 file is in the way: not written by soapwright",
        "error: out: 1 file is missing",
        "error: out: 1 file is older than the config, or than soapwright itself",
    ]


def test_files_that_are_no_longer_generated() -> None:
    CONFIG.write_text('output = "out"\n[services."acme/echo"]\nschema = "echo"\n')
    result = run()
    left = sorted(path.relative_to(OUT).as_posix() for path in (OUT / "acme/more").rglob("*.py"))
    assert result.stdout.splitlines()[: len(left)] == [f"left over     {path}" for path in left]
    assert (
        f"error: out: {len(left)} files are no longer generated\n  Run soapwright generate, which"
        in result.stderr
    )


def test_schema_files_that_changed_since() -> None:
    edit(Path("echo/service.wsdl"), 'name="Text"', 'name="Words"')
    found = causes()
    assert found.pop("acme/soapwright.manifest.json") == "other schema"
    assert set(found.values()) == {"other schema"}
    assert all(path.startswith("acme/echo/") for path in found)
    assert run().stderr == (
        f"error: out: {len(found) + 1} files are older than the schema files of acme/echo\n"
        "  Run soapwright generate and review the changes.\n"
    )


def test_rest_facts_that_changed_since() -> None:
    Path("more/rest.toml").write_text(REST.format("two.example"))
    assert causes() == {
        "acme/more/operations.py": "other schema",
        "acme/soapwright.manifest.json": "other schema",
    }


def test_config_that_changed_since() -> None:
    edit(CONFIG, 'schema = "echo"', 'schema = "echo"\nclient = "Another"')
    found = causes()
    assert found["acme/echo/client.py"] == "outdated"
    assert set(found.values()) == {"outdated"}
    # Files with uninteresting differences come last.
    assert list(found)[-1] == "acme/soapwright.manifest.json"


@pytest.mark.parametrize("tool", ["soapwright", "black"])
def test_output_of_another_version(tool: str) -> None:
    known = json.loads(MANIFEST.read_text())
    known[tool] = "0.0.1"
    edited = CLIENT.read_text().replace("Made by soapwright", "Made by an older soapwright")
    CLIENT.write_text(edited)
    known["files"]["echo/client.py"] = digest(edited.encode())
    known["unformatted"]["echo/client.py"] = digest(b"what the other version made")
    MANIFEST.write_text(json.dumps(known, indent=2) + "\n")
    assert causes() == {
        "acme/echo/client.py": "other version",
        "acme/soapwright.manifest.json": "other version",
    }
    versions = f"soapwright {known['soapwright']} with black {known['black']}"
    assert (
        f"2 files are generated by other versions than those installed: {versions}\n  Install those versions"
        in run().stderr
    )


def test_manifest_that_was_edited() -> None:
    edit(MANIFEST, digest(CLIENT.read_bytes()), digest(b""))
    assert causes() == {"acme/soapwright.manifest.json": "edited"}
    # Nothing is lost if it is written again.
    api.generate(CONFIG)
    assert causes() == {}


def test_missing_manifest() -> None:
    MANIFEST.unlink()
    assert causes() == {"acme/soapwright.manifest.json": "missing"}


def test_input_errors_are_reported_first() -> None:
    Path("echo/service.wsdl").write_text("<none/>")
    result = run()
    assert result.exit_code == 1 and result.stdout == ""
    assert result.stderr.startswith("error: echo/service.wsdl: ")


# Short lists


def test_long_lists_and_differences_are_shortened() -> None:
    for path in OUT.rglob("*.py"):
        path.write_text(f"# edited\n{path.read_text()}")
    count = len(list(OUT.rglob("*.py")))
    lines = run().stdout.splitlines()
    listed = [line for line in lines if line.startswith("edited ")]
    assert len(listed) == 20
    assert lines[20] == f"… and {count - 20} more files"
    data = json.loads(run("--format", "json").stdout)
    assert len(data["differences"]) == count
    OUT.joinpath("acme/__init__.py").write_text("x\n" * 300)
    lines = run().stdout.splitlines()
    assert lines[-1] == "… and so on, after 200 lines"
    assert len(lines) == 20 + 1 + 1 + 200 + 1


# Formats


def test_report_as_json() -> None:
    assert json.loads(run("--format", "json").stdout) == {
        "output": "out",
        "differs": False,
        "problems": [],
        "differences": [],
    }
    lines = CLIENT.read_text().splitlines()
    CLIENT.write_text("\n".join((*lines, "# edited", "")))
    (OUT / "acme/py.typed").unlink()
    result = run("--format", "json")
    assert (result.exit_code, result.stderr) == (1, "")
    data = json.loads(result.stdout)
    assert [problem["what"] for problem in data["problems"]] == [
        "1 file is edited by hand",
        "1 file is missing",
    ]
    edited, missing = data["differences"]
    assert missing == {"path": "acme/py.typed", "cause": "missing", "about": "", "line": None, "diff": None}
    assert (edited["path"], edited["cause"], edited["line"]) == (
        "acme/echo/client.py",
        "edited",
        len(lines) + 1,
    )
    assert edited["diff"][-2:] == [f" {lines[-1]}", "-# edited"]


def test_report_of_a_bad_input_as_json() -> None:
    Path("echo/service.wsdl").write_text("<none>\n<")
    result = run("--format", "json")
    assert (result.exit_code, result.stderr) == (1, "")
    (problem,) = json.loads(result.stdout)["problems"]
    assert (problem["where"], problem["line"]) == ("echo/service.wsdl", 2)


def test_annotations_of_github(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("--format", "github").stdout == "the output matches the schema files\n"
    lines = CLIENT.read_text().splitlines()
    CLIENT.write_text("\n".join((*lines, "# 100%", "")))
    (OUT / "acme/py.typed").unlink()
    monkeypatch.setenv("GITHUB_WORKSPACE", str(project.parent))
    result = run("--format", "github")
    assert (result.exit_code, result.stderr) == (1, "")
    edited, missing = result.stdout.splitlines()
    place = f"{project.name}/out/acme"
    assert edited.startswith(
        f"::error file={place}/echo/client.py,line={len(lines) + 1},title=soapwright check%3A edited::"
        "edited by hand%0AMake the change in the schema files, or undo it with "
        "soapwright generate --force.%0A--- acme/echo/client.py%0A+++ acme/echo/client.py%0A@@ "
    )
    assert edited.endswith(f"%0A {lines[-1]}%0A-# 100%25")
    assert missing == (
        f"::error file={place}/py.typed,title=soapwright check%3A missing::"
        "missing%0ARun soapwright generate, and commit what it writes."
    )


def test_annotation_of_a_bad_input() -> None:
    Path("echo/service.wsdl").write_text("<none>\n<")
    result = run("--format", "github")
    assert result.exit_code == 1
    assert result.stdout.startswith("::error file=echo/service.wsdl,line=2::not well-formed XML")


@given(path=st.text(min_size=1, max_size=20), text=st.text(max_size=60), made=st.text(max_size=60))
def test_no_content_becomes_a_workflow_command(path: str, text: str, made: str) -> None:
    """A runner takes each line that starts with :: for a command, and % for an escape in it."""
    path = path.replace("\0", "")
    found = Difference(f"p/{path}", Cause.EDITED, text.encode(errors="replace"), made)
    (command,) = github(Drift(Path("out"), (found,)), ())
    assert "\n" not in command and "\r" not in command
    properties, message = command.removeprefix("::error ").split("::", 1)
    stated = dict(part.split("=", 1) for part in properties.split(","))
    unescaped = re.sub("%([0-9A-F]{2})", lambda found: chr(int(found[1], 16)), stated["title"])
    assert unescaped == "soapwright check: edited"
    assert message.startswith("edited by hand%0A")


# The short cut: seal and hashes


def _schema() -> None:
    edit(Path("echo/service.wsdl"), "</wsdl:definitions>", "<!-- the same --></wsdl:definitions>")


def _rest() -> None:
    edit(Path("more/rest.toml"), "[routes]", "# the same\n[routes]")


def _config() -> None:
    edit(CONFIG, 'schema = "echo"', 'schema = "echo"\nprotocol = "soap"')


def _lock() -> None:
    sha256 = json.loads(MANIFEST.read_text())["contracts"]["acme/echo"]["sha256"]
    Path("soapwright.lock").write_text(
        f'["acme/echo"]\nsource = "x"\nrevision = "2"\nsha256 = "{sha256}"\nfiles = ["service.wsdl"]\n'
    )


def _file() -> None:
    edit(CLIENT, "Do not edit.", "Edited.")


def _gone() -> None:
    CLIENT.unlink()


def _hash() -> None:
    """An edit, and the manifest made to match."""
    _file()
    known = json.loads(MANIFEST.read_text())
    known["files"]["echo/client.py"] = digest(CLIENT.read_bytes())
    MANIFEST.write_text(json.dumps(known, indent=2) + "\n")


def _entry() -> None:
    """A file and what the manifest says of it, both lost in a merge."""
    known = json.loads(MANIFEST.read_text())
    del known["files"]["echo/client.py"]
    MANIFEST.write_text(json.dumps(known, indent=2) + "\n")
    CLIENT.unlink()


def _manifest() -> None:
    MANIFEST.write_text(MANIFEST.read_text() + "\n")


@pytest.mark.parametrize(
    "change",
    [_schema, _rest, _config, _lock, _file, _gone, _hash, _entry, _manifest],
    ids=lambda one: one.__name__,
)
def test_every_change_breaks_the_seal(change: Callable[[], None]) -> None:
    config = load_config(CONFIG)
    assert is_as_made(config)
    change()
    assert not is_as_made(load_config(CONFIG))


def test_while_the_seal_is_intact_nothing_is_generated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "build", None)
    # A comment does not change the config.
    CONFIG.write_text(f"# changed\n{CONFIG.read_text()}")
    assert not api.check(CONFIG).differs


def test_while_the_seal_is_intact_check_loads_nothing_that_generates() -> None:
    program = (
        "import sys; from soapwright.cli import main; main(['check'], standalone_mode=False); "
        "print([name for name in ('soapwright.pipeline', 'xsdata', 'jinja2', 'black') if name in sys.modules])"
    )
    output = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert output.splitlines() == ["the output matches the schema files", "[]"]


@pytest.mark.parametrize("name", ["client/client.py.jinja", "package/new.py.jinja"])
def test_generator_that_changed_breaks_the_seal(
    project: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    templates = project / "templates"
    shutil.copytree(shipped.templates(), templates)
    with (templates / name).open("a") as template:
        template.write("{# the same #}")
    monkeypatch.setattr(seal, "templates", lambda: templates)
    seal._generator.cache_clear()
    assert not is_as_made(load_config(CONFIG))
    # But the files do not differ, so there is nothing to report or write.
    assert not api.check(CONFIG).differs
    assert api.generate(CONFIG).written.changed == ()
    monkeypatch.undo()
    seal._generator.cache_clear()
    monkeypatch.chdir(project)
    assert is_as_made(load_config(CONFIG))


def test_seal_does_not_depend_on_where_the_project_is(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("elsewhere") / "project"
    shutil.copytree(project, other)
    assert is_as_made(load_config(other / "soapwright.toml"))
    assert is_as_made(replace(load_config(CONFIG), file=project / "soapwright.toml", output=project / "out"))


def test_full_check_does_not_trust_the_manifest() -> None:
    """Only a full check finds an edited file whose manifest and seal were made to match."""
    _hash()
    known = read_manifest(OUT / "acme")
    assert known is not None
    MANIFEST.write_text(known.sealed(seal.recipe(load_config(CONFIG), "acme")).text())
    assert not api.check(CONFIG).differs
    assert {one.path for one in api.check(CONFIG, full=True).differences} == {
        "acme/echo/client.py",
        "acme/soapwright.manifest.json",
    }
    assert run("--full").exit_code == 1


# Provenance


def test_headers_and_manifest_name_the_sources() -> None:
    _lock()
    api.generate(CONFIG)
    known = json.loads(MANIFEST.read_text())
    wsdl = Path("echo/service.wsdl").read_bytes()
    sha256 = digest(f"service.wsdl\n{len(wsdl)}\n".encode() + wsdl)
    assert known["contracts"]["acme/echo"] == {"revision": "2", "sha256": sha256}
    assert known["contracts"]["acme/more"] == {
        "sha256": sha256,
        **{kind: digest(Path(f"more/{kind}.toml").read_bytes()) for kind in ("calls", "docs", "rest")},
    }
    assert CLIENT.read_text().startswith("# Made by soapwright from acme/echo. Do not edit.\n")
    version = known["soapwright"]
    assert f'\n__version__ = "{version}"\n' in (OUT / "acme/__init__.py").read_text()
    assert '\n__revision__ = "2"\n' in (OUT / "acme/echo/__init__.py").read_text()
    assert "__revision__" not in (OUT / "acme/more/__init__.py").read_text()
    for path in OUT.rglob("*.py"):
        name = path.relative_to(OUT / "acme").as_posix()
        assert known["files"][name] == digest(path.read_bytes())
        assert name.startswith("_runtime/") or path.read_text().startswith("# Made by soapwright")


def test_revision_is_not_stated_for_edited_files() -> None:
    _lock()
    _schema()
    generated = api.generate(CONFIG)
    (warning,) = generated.warnings
    assert str(warning) == (
        "warning: echo: the schema files differ from what the lock records, so the clients state no revision\n"
        "  Record them with soapwright import echo --as acme/echo."
    )
    assert "revision" not in CLIENT.read_text().splitlines()[0]
    assert "revision" not in json.loads(MANIFEST.read_text())["contracts"]["acme/echo"]


def test_generate_check_is_check() -> None:
    CLIENT.unlink()
    checked = CliRunner().invoke(main, ["generate", "--check"])
    assert (checked.exit_code, checked.output) == (1, run().output)
    assert not CLIENT.exists()
