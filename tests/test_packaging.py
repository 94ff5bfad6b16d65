"""What is shipped: soapwright's own wheel, and wheels of projects that use its build hook."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tomllib
from importlib.metadata import packages_distributions, requires
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

from soapwright import __version__
from soapwright.project.import_contracts import init

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases"

PROJECT = """
[build-system]
requires = ["hatchling", "soapwright"]
build-backend = "hatchling.build"

[project]
name = "shop"
version = "1.0"

[tool.hatch.build.targets.wheel]
packages = ["src/shop"]

[tool.hatch.build.hooks.soapwright]
"""
CLIENT = Path("src/shop/clients/acme/echo/client.py")


def _build(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "hatchling", "build", *options]
    return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)


def test_the_wheel_is_complete(root: Path, tmp_path: Path) -> None:
    done = _build(root, "--target", "wheel", "--directory", str(tmp_path))
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob(f"soapwright-{__version__}-*.whl")
    names = set(ZipFile(wheel).namelist())
    generator = root / "generator"
    sources = [path.relative_to(generator).as_posix() for path in generator.rglob("*.py")]
    templates = [
        f"soapwright/{path.relative_to(root).as_posix()}" for path in (root / "templates").rglob("*.*")
    ]
    assert "soapwright/py.typed" in names
    assert {*sources, *templates} <= names
    assert "hatch" in ZipFile(wheel).read(f"soapwright-{__version__}.dist-info/entry_points.txt").decode()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose clients belong into `src/shop/clients`, where they are not yet."""
    monkeypatch.chdir(tmp_path)
    init(str(CASES / "minimal"), "acme/echo", output="src/shop/clients")
    Path("src/shop").mkdir(parents=True)
    Path("src/shop/__init__.py").touch()
    return tmp_path


def test_the_hook_stops_the_build_while_clients_are_missing(project: Path) -> None:
    (project / "pyproject.toml").write_text(PROJECT)
    stopped = _build(project, "--target", "wheel")
    assert stopped.returncode == 1
    assert "the output does not match the schema files\n  Run soapwright generate and build again." in (
        stopped.stderr
    )
    assert "Traceback" not in stopped.stderr
    done = subprocess.run([sys.executable, "-m", "soapwright", "generate"], check=False, capture_output=True)
    assert done.returncode == 0
    assert _build(project, "--target", "wheel").returncode == 0
    (wheel,) = project.glob("dist/*.whl")
    assert str(CLIENT.relative_to("src")) in ZipFile(wheel).namelist()


def test_the_hook_writes_clients_that_git_ignores(project: Path) -> None:
    (project / "pyproject.toml").write_text(f"{PROJECT}generate = true\n")
    (project / ".gitignore").write_text("src/shop/clients/\n")
    done = _build(project)
    assert done.returncode == 0, done.stderr
    assert CLIENT.is_file()
    (wheel,) = project.glob("dist/*.whl")
    assert str(CLIENT.relative_to("src")) in ZipFile(wheel).namelist()
    # A wheel that is built from the sdist needs the schema files.
    (sdist,) = project.glob("dist/*.tar.gz")
    with tarfile.open(sdist) as archive:
        assert "shop-1.0/schemas/soapwright.toml" in archive.getnames()


@pytest.mark.parametrize(
    ("line", "what", "hint"),
    [
        (
            "generte = true",
            "unknown key 'tool.hatch.build.hooks.soapwright.generte'",
            "Did you mean 'generate'?",
        ),
        (
            'generate = "yes"',
            "'tool.hatch.build.hooks.soapwright.generate' is 'yes'",
            "Make it true or false.",
        ),
        ("config = 5", "'tool.hatch.build.hooks.soapwright.config' is 5", "Make it a string."),
        ('config = "no.toml"', "cannot read the config: No such file or directory", "Name it with --config"),
    ],
)
def test_mistakes_in_the_hooks_table_are_reported(project: Path, line: str, what: str, hint: str) -> None:
    (project / "pyproject.toml").write_text(f"{PROJECT}{line}\n")
    stopped = _build(project, "--target", "wheel")
    assert stopped.returncode == 1
    assert what in stopped.stderr and hint in stopped.stderr and "Traceback" not in stopped.stderr


ALONE = """
import sys
from importlib.abc import MetaPathFinder

class Refused(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in REFUSED:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Refused())
from soapwright.__main__ import main
for arguments in COMMANDS:
    sys.argv = ["soapwright", *arguments]
    try:
        main()
    except SystemExit as ended:
        if ended.code:
            raise
"""


def _installed(names: list[str]) -> set[str]:
    """Return what pip installs for distributions, by their normal names."""
    found: set[str] = set()
    waiting = [Requirement(name) for name in names]
    while waiting:
        one = waiting.pop()
        name = _normal(one.name)
        if name not in found and (one.marker is None or one.marker.evaluate({"extra": ""})):
            found.add(name)
            waiting += map(Requirement, requires(name) or ())
    return found


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _alone(*commands: list[str]) -> subprocess.CompletedProcess[str]:
    """Run commands, one after the other until one fails, where nothing but soapwright's dependencies is installed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    installed = _installed(project["dependencies"]) | {project["name"]}
    refused = {
        module
        for module, distributions in packages_distributions().items()
        if not installed & set(map(_normal, distributions))
    }
    assert {"httpx2", "httpx"} <= refused and "lxml" not in refused
    code = f"REFUSED, COMMANDS = {refused!r}, {commands!r}\n{ALONE}"
    return subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)


def test_commands_need_only_the_dependencies(project: Path) -> None:
    done = _alone(
        ["list", "schemas/acme/echo"],
        ["import", str(CASES / "headers"), "--as", "acme/other"],
        ["generate"],
        ["check"],
        ["update", "--dry-run"],
        ["diff", "schemas/acme/echo", "schemas/acme/other"],
        ["rules"],
        ["show", "Say"],
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "<SayRequest" in done.stdout


def test_a_call_names_the_missing_extra(project: Path) -> None:
    done = _alone(["call", "schemas/acme/echo", "Say", "text=hello", "--dry-run"])
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "error: soapwright call: neither httpx2 nor httpx is installed\n"
        "  Install one: pip install 'soapwright[client]'.\n"
    )
