"""The way in: what CONTRIBUTING.md names is there, its lists are complete, and a release can be built."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.lowest import constraints
from tests.unit.test_layers import LAYERS

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "generator" / "soapwright"
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
TO_ADD, OF_PACKAGES = (
    TEXT.partition(f"## {title}")[2].partition("\n## ")[0]
    for title in ("To add …", "Where the tests of a package are")
)
PATH = re.compile(r"`([\w./-]+/[\w./…-]*)`|`(\w+\.py)`")


def _rows(table: str) -> list[list[str]]:
    lines = [line for line in table.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def _paths(text: str) -> list[str]:
    return [one or other for one, other in PATH.findall(text)]


def test_the_ten_likeliest_changes_are_described() -> None:
    rows = _rows(TO_ADD)
    assert len(rows) == 10
    for what, files, tests in rows:
        assert what and _paths(files), what
        assert any(path.startswith("tests/") for path in _paths(tests)), what


@pytest.mark.parametrize("path", sorted({*_paths(TO_ADD), *_paths(OF_PACKAGES)}))
def test_named_files_exist(path: str) -> None:
    # The package docs is not the folder docs.
    base = ROOT if path.startswith(("tests/", "generator/")) or path.endswith(".md") else SOURCE
    pattern = path.rstrip("/").replace("…", "*")
    assert list(base.glob(pattern)), path


def test_the_tests_of_every_package_are_listed() -> None:
    named = [name for row in _rows(OF_PACKAGES) for name in re.findall(r"`(\w+)`", row[0])]
    assert sorted(named) == sorted(LAYERS)


def test_the_lowest_versions_cover_all_dependencies_of_users() -> None:
    found = [Requirement(line) for line in constraints()]
    assert {one.name for one in found} >= {
        "black",
        "click",
        "jinja2",
        "lxml",
        "xsdata",
        "httpx2",
        "httpx",
        "uvicorn",
    }


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A repository with what a release is built from, but for the clients and tests."""
    for name in ("generator", "templates", ".ci", ".github"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in (
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        ".gitignore",
        ".pre-commit-hooks.yaml",
    ):
        shutil.copy(ROOT / name, tmp_path)
    for command in ("init -q", "add -A", "commit -q -m first"):
        git = ["git", "-c", "user.name=me", "-c", "user.email=me@example.com", *command.split()]
        subprocess.run(git, cwd=tmp_path, check=True, capture_output=True)
    return tmp_path


def _release(clone: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = ["env", f"PYTHON={sys.executable}", str(clone / ".ci" / "release"), *options]
    return subprocess.run(command, cwd=clone, check=False, capture_output=True, text=True)


@pytest.mark.slow
@pytest.mark.slow
def test_a_release_is_reproducible(clone: Path) -> None:
    done = _release(clone, "--dry-run")
    assert done.returncode == 0, done.stderr
    assert (
        re.findall(r"^[0-9a-f]{64}  soapwright-[\w.-]+$", done.stdout, re.MULTILINE)
        == done.stdout.splitlines()
    )
    assert {path.suffix for path in (clone / "dist").iterdir()} == {".whl", ".gz", ""}
    (sdist,) = (clone / "dist").glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()} - {"PKG-INFO"}
    tracked = subprocess.run(["git", "ls-files"], cwd=clone, check=True, capture_output=True, text=True)
    assert packed == set(tracked.stdout.splitlines())
    assert _release(clone, "--dry-run").stdout == done.stdout
    tags = subprocess.run(["git", "tag"], cwd=clone, check=True, capture_output=True, text=True)
    assert tags.stdout == ""


@pytest.mark.slow
@pytest.mark.slow
def test_an_inconsistent_release_is_refused(clone: Path) -> None:
    for path, text, message in (
        (
            "CHANGELOG.md",
            "# Changelog\n\n## 99.0\n",
            "the first heading of CHANGELOG.md is '## 99.0', and the version is",
        ),
        (
            "generator/soapwright/new.py",
            "",
            "there are files that are not committed: ?? generator/soapwright/new.py",
        ),
    ):
        before = (clone / path).read_text() if (clone / path).exists() else None
        (clone / path).write_text(text)
        done = _release(clone, "--dry-run")
        assert done.returncode == 1 and message in done.stderr
        if before is None:
            (clone / path).unlink()
        else:
            (clone / path).write_text(before)
    subprocess.run(["git", "tag", f"v{_version()}"], cwd=clone, check=True)
    assert "is there already" in _release(clone, "--dry-run").stderr
    assert _release(clone, "--tagged").returncode == 0


def _version() -> str:
    found = re.search(r'__version__ = "(.+)"', (SOURCE / "__init__.py").read_text(encoding="utf-8"))
    assert found
    return found[1]
