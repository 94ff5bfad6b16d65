"""Each folder of tests/cases is a contract and what soapwright makes of it.

    soapwright.toml        the config, beside its schema files
    expected/              the output, without the copied runtime and the manifest
    expected_warnings.txt  the warnings of a run, if any
    expected_error.txt     instead of `expected`, for bad input: the exit code and the output
    call.py                a program that uses the output: `call(http)` makes one call and checks the response
    request.xml            the request that the call sends, indented
    response.xml           the response; without it, 202 and an empty body

`pytest --update-golden` rewrites everything that is expected.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import ModuleType

import httpx
import pytest
from click.testing import CliRunner
from lxml import etree

from soapwright.base.digest import digest
from soapwright.cli import main
from soapwright.config.load import load_config
from soapwright.output.manifest import NAME as MANIFEST
from soapwright.output.manifest import parse_manifest
from soapwright.pipeline import Output, build
from tests.introspection import hint_faults, star_faults
from tests.shared_runtime import share_runtime

CASES = Path(__file__).parent / "cases"
CONFIG = Path("soapwright.toml")
ROOT = Path(__file__).parents[1]
RUNTIME = ROOT / "generator" / "soapwright" / "runtime"


def _cases(marker: str, absent: str = " ") -> list[str]:
    return sorted(
        folder.name
        for folder in CASES.iterdir()
        if (folder / CONFIG).exists() and (folder / marker).exists() and not (folder / absent).exists()
    )


GOOD = _cases("soapwright.toml", absent="expected_error.txt")
BAD = _cases("expected_error.txt")
CALLS = _cases("call.py")


@cache
def _output(case: str) -> Output:
    with pytest.MonkeyPatch.context() as patch:
        # So that messages name files as the folder of the case sees them.
        patch.chdir(CASES / case)
        return build(load_config(CONFIG))


def _extras(case: str) -> set[str]:
    """Return the files that are hand-written."""
    packages = _output(case).packages.items()
    return {
        f"{name}/{path}"
        for name, files in packages
        for path in parse_manifest(files[f"{name}/{MANIFEST}"]).extras
    }


def _write(case: str, folder: Path) -> None:
    for path, text in _output(case).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def _write_importable(case: str, folder: Path) -> None:
    """Write the output of a case with links to the one runtime, so that its bytecode is there already."""
    for path, text in _compared(_output(case).files).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    for package in _output(case).packages:
        (folder / package / "_runtime").symlink_to(RUNTIME, target_is_directory=True)


def _compared(files: Mapping[str, str]) -> dict[str, str]:
    """Return the output without what is the same for all cases, the runtime, and without manifests, whose hashes follow from the rest."""
    return {
        path: text
        for path, text in files.items()
        if "_runtime" not in path.split("/") and not path.endswith(f"/{MANIFEST}")
    }


def _tree(folder: Path) -> dict[str, str]:
    found = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8") for path in found}


@pytest.mark.parametrize("case", GOOD)
def test_output_is_as_expected(case: str, update_golden: bool) -> None:
    expected, warnings = CASES / case / "expected", CASES / case / "expected_warnings.txt"
    output = _output(case)
    files = _compared(output.files)
    printed = "".join(f"{problem}\n" for problem in output.warnings)
    if update_golden:
        shutil.rmtree(expected, ignore_errors=True)
        for path, text in files.items():
            (expected / path).parent.mkdir(parents=True, exist_ok=True)
            (expected / path).write_bytes(text.encode())
        warnings.unlink(missing_ok=True)
        if printed:
            warnings.write_text(printed, encoding="utf-8")
    assert sorted(files) == sorted(_tree(expected))
    assert files == _tree(expected)
    assert printed == (warnings.read_text(encoding="utf-8") if warnings.exists() else "")


@pytest.mark.parametrize("case", GOOD)
def test_runtime_is_copied_verbatim_and_the_manifest_lists_all_files(case: str) -> None:
    own = {path.name: path.read_text(encoding="utf-8") for path in RUNTIME.glob("*.py")}
    for package, files in _output(case).packages.items():
        inner = {path.removeprefix(f"{package}/"): text for path, text in files.items()}
        copied = {path: text for path, text in inner.items() if path.startswith("_runtime/")}
        assert copied == {f"_runtime/{name}": text for name, text in own.items()}
        recorded = parse_manifest(inner.pop(MANIFEST))
        assert recorded.files == {path: digest(text.encode()) for path, text in inner.items()}
        own_modules = {path for path in inner if path not in copied and not path.endswith("py.typed")}
        assert recorded.unformatted.keys() == own_modules - recorded.extras.keys()
        services = load_config(CASES / case / CONFIG).services
        assert list(recorded.contracts) == sorted(one.name for one in services if one.package == package)


@pytest.mark.parametrize("case", GOOD)
def test_every_module_imports_on_its_own(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write_importable(case, tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    # Most modules are imported several times.
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    extras = _extras(case)
    # The runtime is the same for all cases; that of the shipped clients is imported so in
    # tests/test_generated.py.
    for path in sorted(tmp_path.rglob("*.py")):
        module = ".".join(path.relative_to(tmp_path).with_suffix("").parts).removesuffix(".__init__")
        _forget(case, runtime=False)
        found = importlib.import_module(module)
        if path.relative_to(tmp_path).as_posix() in extras:
            continue
        # Asking for every name that a package offers loads the modules that it loads late.
        assert [*star_faults(found), *hint_faults(found)] == []
    _forget(case)


def test_all_cases_type_check_and_lint(tmp_path: Path) -> None:
    for case in GOOD:
        _write(case, tmp_path)
        if case in CALLS:
            shutil.copy(CASES / case / "call.py", tmp_path / f"call_{case}.py")
    # The programs are tests, as those in the folders of the cases are.
    ruff = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--no-cache",
        "--quiet",
        "--extend-per-file-ignores=call_*.py:S",
        "--extend-exclude=_runtime",
    ]
    _run([*ruff, f"--config={ROOT / 'pyproject.toml'}", "."], tmp_path)
    share_runtime(tmp_path, sorted(path.parent.name for path in tmp_path.glob("*/_runtime")))
    mypy = [sys.executable, "-m", "mypy", "--strict", "--python-version=3.11", "--explicit-package-bases"]
    _run([*mypy, "--config-file=", "."], tmp_path)


@pytest.mark.parametrize("case", CALLS)
def test_request_and_response_are_as_expected(
    case: str, update_golden: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write_importable(case, tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    _forget(case)
    expected, response = CASES / case / "request.xml", CASES / case / "response.xml"
    sent: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        content = response.read_bytes() if response.exists() else b""
        return httpx.Response(202 if not content else 500 if b"Fault>" in content else 200, content=content)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        _program(case).call(http)
    (content,) = sent
    indented = _indented(content)
    if update_golden:
        expected.write_bytes(indented)
    assert indented.decode() == expected.read_text(encoding="utf-8")
    _forget(case)


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_explained(
    case: str, update_golden: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The output of an earlier run is there, and has to stay.
    shutil.copytree(CASES / case, tmp_path / case)
    monkeypatch.chdir(tmp_path / case)
    kept = Path("expected", "kept", "old.py")
    kept.parent.mkdir(parents=True)
    kept.write_text("# from an earlier run\n")
    before = _tree(Path())
    result = CliRunner().invoke(main, ["generate"])
    expected = CASES / case / "expected_error.txt"
    if update_golden:
        expected.write_text(f"{result.exit_code}\n{result.stderr}", encoding="utf-8")
    assert f"{result.exit_code}\n{result.stderr}" == expected.read_text(encoding="utf-8")
    assert result.stdout == ""
    assert _tree(Path()) == before


def _program(case: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"call_{case}", CASES / case / "call.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _forget(case: str, *, runtime: bool = True) -> None:
    """Forget the modules of a case's packages, so that the next import starts from nothing."""
    for name in list(sys.modules):
        package, _, inner = name.partition(".")
        if package in _output(case).packages and (runtime or not f"{inner}.".startswith("_runtime.")):
            del sys.modules[name]


def _indented(content: bytes) -> bytes:
    root = etree.fromstring(content)
    etree.indent(root)
    return etree.tostring(root, encoding="utf-8") + b"\n"


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_updating_goldens_is_refused_in_ci(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--update-golden",
        "--collect-only",
        str(ROOT / "tests" / "test_cases.py"),
    ]
    environment = {"CI": "true", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "never in CI" in done.stderr
