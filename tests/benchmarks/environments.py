"""Paths, and an environment for each peer: created on first use, kept in `.benchmarks`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas"
CACHE = ROOT / ".benchmarks"

SERVICES = (
    "ad_insight",
    "bulk",
    "campaign_management",
    "customer_billing",
    "customer_management",
    "reporting",
)
"""The services of v13, by their folder names in `schemas/`."""

REQUIREMENTS: Mapping[str, tuple[str, ...]] = {
    "soapwright": ("lxml==6.1.3", "httpx2==2.16.2"),
    "bingads over REST": ("bingads==13.0.30.1", "msads==13.0.30.1"),
    "bingads over SOAP": ("bingads==13.0.25.3",),
    "zeep": ("zeep==4.3.3", "lxml==6.1.3"),
    "suds": ("suds-community==1.2.0",),
    "xsdata": ("xsdata[cli,lxml,soap]==26.10", "lxml==6.1.3", "ruff==0.17.6"),
    "bingads": ("bingads==13.0.30.1",),
    "msads": ("msads==13.0.30.1",),
    "openapi-python-client": ("openapi-python-client==0.29.1",),
}
"""The requirements of each environment, pinned so that runs are comparable.

The first is for our own clients.
"""


# Why an environment could not be made; it is not tried again in the same run.
_failed: dict[str, str] = {}


class UnavailableError(Exception):
    """A peer cannot take part; the text says why."""


def python_of(name: str) -> Path:
    """Return the interpreter of an environment, which is created again if its requirements have changed.

    Raises UnavailableError with the end of pip's output.
    """
    home = CACHE / "environments" / name
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = _stamp(name)
    wanted = json.dumps([sys.version, *REQUIREMENTS[name]])
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    if name in _failed:
        raise UnavailableError(_failed[name])
    shutil.rmtree(home, ignore_errors=True)
    make_cache()
    print(f"installing {', '.join(REQUIREMENTS[name])}", file=sys.stderr)
    try:
        _run([sys.executable, "-m", "venv", str(home)])
        _run([str(python), "-m", "pip", "install", "--quiet", *REQUIREMENTS[name]])
    except UnavailableError as error:
        _failed[name] = f"not installed: {error}"
        print(f"going on without {name}: {error}", file=sys.stderr)
        raise UnavailableError(_failed[name]) from None
    stamp.write_text(wanted, encoding="utf-8")
    return python


def _stamp(name: str) -> Path:
    """Return the file that marks an environment as complete, and lists its content."""
    return CACHE / "environments" / name / "requirements.json"


def make_cache() -> Path:
    """Return the cache folder, which git does not see."""
    CACHE.mkdir(exist_ok=True)
    (CACHE / ".gitignore").write_text("*\n", encoding="utf-8")
    return CACHE


def xsdata_package() -> Path:
    """Return the folder of `peer`, the package that xsdata's command writes from two of the contracts."""
    folder = CACHE / "xsdata"
    stamp = folder / "version"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == REQUIREMENTS["xsdata"][0]:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for service in ("campaign_management", "customer_management"):
        _run(xsdata_command(service, "peer"), cwd=folder, env=xsdata_environment())
    stamp.write_text(REQUIREMENTS["xsdata"][0], encoding="utf-8")
    return folder


def xsdata_command(service: str, package: str) -> list[str]:
    """Return the command with which xsdata writes one service, as a package in the current folder."""
    wsdl = SCHEMAS / "msads" / "v13" / service / "service.wsdl"
    command = [str(python_of("xsdata").with_name("xsdata")), "generate", str(wsdl)]
    return [*command, "--package", f"{package}.{service}"]


def xsdata_environment() -> dict[str, str]:
    """Return the environment variables for xsdata: it formats with ruff only when that is on the path."""
    path = os.pathsep.join((str(python_of("xsdata").parent), os.environ.get("PATH", os.defpath)))
    return {**process_variables(), "PATH": path}


def variables(name: str) -> dict[str, str]:
    """Return the environment variables for a worker: where it finds its modules."""
    folders = [ROOT / "tests"]
    if name == "soapwright":
        folders.append(ROOT / "generated")
    if name == "xsdata":
        folders.append(xsdata_package())
    return process_variables() | {"PYTHONPATH": os.pathsep.join(map(str, folders))}


def process_variables() -> dict[str, str]:
    """Return the environment variables for everything that is measured, without the caller's Python settings.

    Bytecode is cached, as for installed programs, but not beside the sources.
    """
    given = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return given | {"PYTHONPYCACHEPREFIX": str(CACHE / "bytecode")}


def versions() -> dict[str, str]:
    """Return the versions of everything that is installed for the participants."""
    code = (
        "import importlib.metadata as m, json;"
        "print(json.dumps({d.metadata['Name']: d.version for d in m.distributions()}))"
    )
    # Most of the time is spent in the formatter.
    found = {"black": version("black")}
    for name in REQUIREMENTS:
        if not _stamp(name).is_file():
            continue
        listing = subprocess.run([python_of(name), "-c", code], capture_output=True, check=True, text=True)
        found |= json.loads(listing.stdout)
    for unasked in ("pip", "setuptools", "wheel"):
        found.pop(unasked, None)
    return dict(sorted(found.items(), key=lambda item: item[0].lower()))


def _run(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, env=env)
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines()
        errors = [line for line in lines if line.startswith("ERROR")] or lines
        raise UnavailableError(f"{Path(command[0]).name} failed: {errors[-1] if errors else done.returncode}")
