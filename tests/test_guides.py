"""Every command and example in the guides runs, in a small new project."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ECHO = (ROOT / "tests" / "cases" / "minimal" / "service.wsdl").read_text(encoding="utf-8")
ORDERS = ECHO.replace("EchoService", "OrdersService")
NEWER = ORDERS.replace(
    '<xs:element name="Text" type="xs:string" minOccurs="0"/>',
    '<xs:element name="Text" type="xs:string" minOccurs="0"/>\n'
    '<xs:element name="Tone" type="xs:string" minOccurs="0"/>',
)
FENCE = re.compile(r"^```(\w+) ?([\w./-]*)\n(.*?)^```", re.MULTILINE | re.DOTALL)

PROGRAM = """\
from shop.ads.orders_api import Credentials as OtherCredentials
from shop.ads.orders_api.v1.orders import Orders as OtherOrders
from shop.clients.acme import Credentials
from shop.clients.acme.v1.orders import Orders


def both(text: str) -> str | None:
    with Orders(Credentials()) as service, OtherOrders(OtherCredentials()) as other:
        return service.say(text=text, tone="loud").text or other.say(text=text).text


print(Orders.__module__, OtherOrders.__module__)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a project with a WSDL in it, which is also the current one."""
    project = tmp_path / "project"
    project.mkdir()
    (project / "orders.wsdl").write_text(ORDERS)
    monkeypatch.chdir(project)
    return project


def _guide(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def _blocks(text: str, language: str) -> list[str]:
    return [content for found, _, content in FENCE.findall(text) if found == language]


def _shell(script: str, **environment: str) -> str:
    """Run a script with the commands that are installed beside this Python; return what it prints."""
    path = os.pathsep.join(
        [environment.pop("PATH", ""), str(Path(sys.executable).parent), os.environ["PATH"]]
    )
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", script],
        env={**os.environ, **environment, "PATH": path},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
    return done.stdout


def _repository() -> None:
    """Make a git repository of the current folder."""
    _shell(
        "git init --quiet --initial-branch=main . && git config user.name me && git config user.email me@example.com"
        " && git add --all && git commit --quiet --message first"
    )


# Vendoring


def test_the_guide_to_vendoring(folder: Path) -> None:
    first, later = _guide("vendoring.md").split("\n## Update\n")
    update, review = later.split("\n## Review\n")
    for language, file, content in FENCE.findall(first):
        if file:
            Path(file).write_text(content)
        elif language == "sh":
            _shell(content)
    Path("src/shop/__init__.py").touch()
    _repository()
    Path("orders.wsdl").write_text(NEWER)
    looked, updated, checked = (_shell(line) for line in _blocks(update, "sh")[0].splitlines())
    assert "would write schemas/acme/v1/orders/echo.xsd" in looked
    assert "wrote acme/v1/orders/types/requests.py" in updated
    assert checked == "the output matches the schema files\n"
    for script in re.findall(r"^   ```sh\n(.*?)^   ```", review, re.MULTILINE | re.DOTALL):
        assert "field Tone is new" in _shell(script)
    # Both packages, and programs that use them, pass the strictest check; the guide's advice on linters
    # works.
    _shell("cp -R src/shop/clients/acme/. src/shop/ads/orders_api")
    (imports,) = _blocks(first, "python")
    assert imports in PROGRAM
    Path("src/program.py").write_text(PROGRAM)
    mypy = "python -m mypy --strict --explicit-package-bases"
    assert "Success" in _shell(f"cd src && {mypy} program.py shop")
    assert _shell("cd src && python program.py").split() == [
        "shop.clients.acme.v1.orders.client",
        "shop.ads.orders_api.v1.orders.client",
    ]
    Path("src/shop/clients/bad.py").write_text("import os ; x = 1")
    _shell("python -m ruff check . && python -m black --check --quiet src/shop")


def test_git_that_changes_line_endings(folder: Path) -> None:
    guide = _guide("vendoring.md")
    _shell(_blocks(guide, "sh")[0])
    (attributes,) = (content for _, file, content in FENCE.findall(guide) if file == ".gitattributes")

    def fresh() -> subprocess.CompletedProcess[str]:
        """Check a clone as a machine makes it that likes other ends of lines."""
        _shell("rm -rf ../clone && git clone --quiet --config core.autocrlf=true . ../clone")
        command = [sys.executable, "-m", "soapwright", "check"]
        return subprocess.run(command, cwd="../clone", check=False, capture_output=True, text=True)

    _repository()
    assert fresh().returncode == 1
    Path(".gitattributes").write_text(attributes)
    _shell("git add --all && git commit --quiet --message attributes")
    assert fresh().returncode == 0


# The Python API


def test_the_examples_of_the_api(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    examples = _examples()
    runpy.run_path(examples[0])
    assert capfd.readouterr().out.startswith("OrdersService ['Say']\n1 operations, ")
    Path("orders.wsdl").write_text(NEWER)
    runpy.run_path(examples[1])
    output = capfd.readouterr().out.splitlines()
    assert output[:2] == ["acme/v1/orders is not what ../orders.wsdl has now", "at worst: info"]
    assert output[2] == "at worst, of all: info"
    assert re.fullmatch(r"[1-9]\d* files written", output[3])
    runpy.run_path(examples[2])
    assert capfd.readouterr().out.startswith("schemas/no.toml None cannot read the config: ")


def test_the_examples_of_the_api_type_check(folder: Path) -> None:
    _examples()
    # If soapwright is not installed from a wheel, py.typed is in its source.
    assert "Success" in _shell("python -m mypy --strict .", MYPYPATH=str(ROOT / "generator"))


def _examples() -> list[str]:
    """Write each example into a file; return the paths."""
    paths = []
    for number, example in enumerate(_blocks(_guide("api.md"), "python")):
        paths.append(f"example_{number}.py")
        Path(paths[-1]).write_text(example)
    return paths


# pre-commit


def _hooks() -> dict[str, dict[str, str]]:
    """Return the hooks by their ids: the file is as plain as YAML can be."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    hooks = [dict(re.findall(r"^(?:- |  )(\w+): (.+)$", part, re.MULTILINE)) for part in text.split("\n\n")]
    return {hook["id"]: hook for hook in hooks}


def test_hooks_run_as_pre_commit_runs_them(folder: Path) -> None:
    hooks = _hooks()
    assert list(hooks) == ["soapwright-check", "soapwright-generate"]
    assert all(f"`{name}`" in _guide("ci.md") for name in hooks)
    assert all(hook["pass_filenames"] == "false" and hook["language"] == "python" for hook in hooks.values())
    _shell("soapwright init orders.wsdl")
    assert "file written" in _shell(hooks["soapwright-generate"]["entry"]).replace("files", "file")
    assert _shell(hooks["soapwright-check"]["entry"]) == "the output matches the schema files\n"


@pytest.mark.parametrize("hook", ["soapwright-check", "soapwright-generate"])
def test_hooks_run_for_relevant_files(hook: str, root: Path) -> None:
    pattern = re.compile(_hooks()[hook]["files"])
    contract = root / "schemas" / "msads" / "v13"
    ours = [path for path in (*contract.rglob("*"), *(root / "generated").rglob("*")) if path.is_file()]
    ours = [path for path in ours if "__pycache__" not in path.parts]
    assert len(ours) > 100
    assert [path for path in ours if not pattern.search(path.relative_to(root).as_posix())] == []
    assert all(pattern.search(f"schemas/soapwright.{end}") for end in ("toml", "lock"))
    assert not any(pattern.search(name) for name in ("README.md", "a.wsdl.txt", "x.json"))


# GitHub Actions


def _steps(workflow: str, job: str) -> Iterator[str]:
    """Yield the scripts of a job, without the one that installs soapwright."""
    jobs = dict(re.findall(r"^  (\w+):\n((?:    .*\n|\n)+)", workflow.split("\njobs:\n")[1], re.MULTILINE))
    for line, block in re.findall(r"^ +(?:- )?run: (?:\|\n((?: {10}.*\n)+)|(.*)\n)", jobs[job], re.MULTILINE):
        if "pip install" not in line + block:
            yield re.sub(r"^ {10}", "", line, flags=re.MULTILINE) or block


@pytest.fixture
def workflow(folder: Path, tmp_path: Path) -> Mapping[str, str]:
    """What runs a job of the workflow: a clone of a remote repository, and something that stands for `gh`."""
    _shell("soapwright init orders.wsdl --as acme/orders && soapwright generate")
    _repository()
    (tmp_path / "bin").mkdir()
    gh = tmp_path / "bin" / "gh"
    gh.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\n')
    gh.chmod(0o755)
    (tmp_path / "temp").mkdir()
    _shell(f"git clone --quiet --bare . {tmp_path}/remote.git && git remote add origin {tmp_path}/remote.git")
    return {"PATH": str(gh.parent), "RUNNER_TEMP": str(tmp_path / "temp")}


def test_the_workflow_checks(workflow: Mapping[str, str]) -> None:
    steps = list(_steps(_blocks(_guide("ci.md"), "yaml")[0], "check"))
    assert steps == ["soapwright check --format github"]
    _shell(steps[0], **workflow)


def test_the_workflow_opens_a_pull_request(workflow: Mapping[str, str], tmp_path: Path) -> None:
    steps = list(_steps(_blocks(_guide("ci.md"), "yaml")[0], "update"))
    assert [step.split()[0] for step in steps] == ["soapwright", "soapwright", "if"]
    # Nothing new, nothing asked.
    for step in steps:
        _shell(step, **workflow)
    assert not (tmp_path / "asked").exists()
    Path("orders.wsdl").write_text(NEWER)
    _shell("git commit --quiet --all --message 'The service has something new'")
    for step in steps:
        _shell(step, **workflow)
    changes = (tmp_path / "temp" / "changes.md").read_text()
    assert "Tone" in changes and "#" in changes
    assert (tmp_path / "asked").read_text() == (
        f"pr create --title Update the contracts --body-file {tmp_path}/temp/changes.md\n"
    )
    pushed = _shell("git diff --stat main soapwright-update -- && git ls-remote origin soapwright-update")
    assert "schemas/acme/orders/echo.xsd" in pushed and "generated/acme/orders/types/requests.py" in pushed
    assert "refs/heads/soapwright-update" in pushed
