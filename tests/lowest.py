"""The lowest versions of the dependencies that pyproject.toml allows, as constraints for pip.

    python -m tests.lowest > /tmp/lowest.txt
    python3 -m venv /tmp/lowest
    /tmp/lowest/bin/pip install --constraint /tmp/lowest.txt --editable '.[test]'
    /tmp/lowest/bin/pytest -n auto -m "not slow"

What only the tests need is as new as pip finds it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
EXTRAS = ("client", "mock")
"""The extras that users install."""


def constraints() -> Iterator[str]:
    """Yield a line for each dependency of the generator, of its extras and of the clients."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    stated = [*project["dependencies"], *(one for extra in EXTRAS for one in extras[extra])]
    # Clients run with either; where httpx2 is not installed, with this one.
    stated += [one for one in extras["test"] if one.startswith("httpx>=")]
    for text in sorted(dict.fromkeys(stated)):
        requirement = Requirement(text)
        (specifier,) = requirement.specifier
        assert specifier.operator in (">=", "=="), f"{text} has no lowest version"
        yield f"{requirement.name}=={specifier.version}"


if __name__ == "__main__":
    print("\n".join(constraints()))
