"""One copy of the runtime for many packages: type checkers then look at it once.

Each package has the same copy (`test_runtime_is_copied_as_it_is`), and to check it dozens of times takes minutes.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def share_runtime(folder: Path, packages: Iterable[str]) -> None:
    """Let the packages in a folder take their runtime from the first of them."""
    first, *others = packages
    for package in others:
        for module in (folder / package / "_runtime").glob("*.py"):
            if module.stem != "__init__":
                module.write_text(f"from {first}._runtime.{module.stem} import *\n", encoding="utf-8")
