"""The committed output matches the schemas, is reproducible, clean and self-contained."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from soapwright.config.load import load_config
from soapwright.output.manifest import formatted_packages
from soapwright.output.write import compare_output
from soapwright.pipeline import build
from tests.fake_service import FakeService
from tests.long_setting import LONG

# Imports every module of a package, each with nothing of the package imported before.
IMPORT_EACH = """
import importlib, pathlib, sys
package = sys.argv[1]
folder = pathlib.Path(importlib.import_module(package).__file__).parent
for path in sorted(set(folder.rglob("*.py")) - {folder / "__main__.py"}):
    parts = path.relative_to(folder).with_suffix("").parts
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]
    importlib.import_module(".".join((package, *parts)).removesuffix(".__init__"))
"""

# Imports every module of a package.
IMPORT_ALL = """
import importlib, pathlib, sys
folder = pathlib.Path(importlib.import_module(sys.argv[1]).__file__).parent
for path in sorted(set(folder.rglob("*.py")) - {folder / "__main__.py"}):
    importlib.import_module(".".join((sys.argv[1], *path.relative_to(folder).with_suffix("").parts)).removesuffix(".__init__"))
"""

# Uses a client where soapwright and all it needs cannot be imported, nor httpx2 and httpx until a connection
# is opened.
USE_ALONE = """
import sys

forbidden = {"soapwright", "xsdata", "jinja2", "click", "black", "httpx2", "httpx"}

class Hook:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in forbidden:
            raise ModuleNotFoundError(f"the output imports {name}", name=name)

sys.meta_path.insert(0, Hook())
import msads.v13.customer_management as module
from msads import Credentials

for name in module.__all__:
    getattr(module, name)
customer = module.Customer(id=42, name="Contoso")
service = module.CustomerManagement(Credentials(developer_token="d"), protocol=sys.argv[2], endpoint=sys.argv[1])
forbidden.remove(sys.argv[3])
assert service.get_customer(customer_id=42).customer.id == 42
assert not forbidden & set(sys.modules)
# What other contracts need is not loaded.
assert not [name for name in sys.modules if ".encoded_" in name]
"""

USE_COPY = """
import importlib, sys
module = importlib.import_module(sys.argv[1])
client = importlib.import_module(sys.argv[1] + ".v13.customer_management")
with client.CustomerManagement(module.Credentials(developer_token="d"), endpoint=sys.argv[2]) as service:
    assert type(service.get_customer(customer_id=42).customer) is client.Customer
assert "msads" not in sys.modules
"""

# All of them would take black a while; these have every kind of type.
SOME = ["msads/v12/customer_management", "msads/v13/customer_billing", "msads/v13/reporting"]
GENERATE_SOME = """
import sys
from dataclasses import replace
from pathlib import Path
from soapwright.config.load import load_config
from soapwright.output.write import write_output
from soapwright.pipeline import build
config = load_config(Path(sys.argv[1]))
services = tuple(service for service in config.services if service.name in sys.argv[2:])
write_output(config.output, build(replace(config, services=services)).packages)
"""


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }


def _run(*command: str | Path, cwd: Path, **environment: str) -> None:
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=cwd,
        env={**os.environ, **environment},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_committed_output_is_up_to_date(root: Path) -> None:
    config = load_config(root / "schemas/soapwright.toml")
    output = build(config, formatted=formatted_packages(config.output, config.packages))
    assert [one.path for one in compare_output(config.output, output.packages).differences] == []
    assert sorted(_files(config.output)) == sorted(output.files)


def test_output_does_not_depend_on_place_hash_seed_or_previous_output(root: Path, tmp_path: Path) -> None:
    copy = tmp_path / "another place" / "schemas"
    shutil.copytree(root / "schemas", copy)
    config = copy / "soapwright.toml"
    _run("-c", GENERATE_SOME, config, *SOME, cwd=tmp_path, PYTHONHASHSEED="1", TZ="Asia/Tokyo", LC_ALL="C")
    for place in SOME:
        made = _files(copy.parent / "generated" / place)
        assert made and made == _files(root / "generated" / place)


def test_type_checks(root: Path, tmp_path: Path) -> None:
    _run(
        "-m",
        "mypy",
        "--strict",
        "generator",
        "generated",
        "docs/examples",
        # The tests themselves take as long as the rest.
        *(["tests"] if LONG else []),
        cwd=root,
    )


def test_lints(root: Path) -> None:
    _run("-m", "ruff", "check", "--no-cache", ".", cwd=root)


def test_is_formatted(root: Path) -> None:
    # Hand-written code; the output is checked by black itself, in tests/unit/python/test_format.py.
    _run("-m", "ruff", "format", "--no-cache", "--check", "--quiet", ".", cwd=root)


def test_every_module_imports_on_its_own(root: Path) -> None:
    _run("-c", IMPORT_EACH, "msads", cwd=root, PYTHONPATH=str(root / "generated"))


@pytest.mark.parametrize(("protocol", "library"), [("soap", "httpx2"), ("rest", "httpx")])
def test_output_does_not_need_the_generator(root: Path, protocol: str, library: str) -> None:
    with FakeService() as fake:
        _run("-c", USE_ALONE, fake.url, protocol, library, cwd=root, PYTHONPATH=str(root / "generated"))


@pytest.mark.parametrize("name", ["ads", "app.vendor.ads"])
def test_works_wherever_it_is_copied_to(root: Path, tmp_path: Path, name: str) -> None:
    shutil.copytree(root / "generated" / "msads", tmp_path.joinpath(*name.split(".")))
    with FakeService() as fake:
        _run("-c", USE_COPY, name, fake.url, cwd=tmp_path, PYTHONPATH=str(tmp_path))


def test_wheel_generates_outside_the_checkout(root: Path, tmp_path: Path) -> None:
    # A copy, because building adds files.
    source, site, case = tmp_path / "source", tmp_path / "site", root / "tests" / "cases" / "minimal"
    for name in ("generator", "templates"):
        shutil.copytree(root / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(root / name, source)
    isolation = ["--no-build-isolation"] if importlib.util.find_spec("hatchling") else []
    _run(
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        *isolation,
        "--wheel-dir",
        tmp_path,
        source,
        cwd=tmp_path,
    )
    (wheel,) = tmp_path.glob("soapwright-*.whl")
    _run("-m", "pip", "install", "--quiet", "--no-deps", "--target", site, wheel, cwd=tmp_path)
    shutil.rmtree(source)
    _run("-c", IMPORT_ALL, "soapwright", cwd=tmp_path, PYTHONPATH=str(site))
    for path in (case / "soapwright.toml", case / "service.wsdl"):
        shutil.copy(path, tmp_path)
    script = f"import soapwright; assert soapwright.__file__.startswith({str(site)!r}); from soapwright.cli import main; main()"
    _run("-c", script, "generate", cwd=tmp_path, PYTHONPATH=str(site))
    expected = build(load_config(tmp_path / "soapwright.toml")).files
    written = _files(tmp_path / "expected")
    assert written == {path: text.encode() for path, text in expected.items()}
