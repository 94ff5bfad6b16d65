"""One copy of the runtime for many packages: type checkers then look at it once.

Each package has the same copy (`test_runtime_is_copied_as_it_is`), and to check it dozens of times takes minutes.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

_IMPORT = re.compile(r"from \.+_runtime\b")


def share_runtime(folder: Path, packages: Iterable[str]) -> None:
    """Let the packages in a folder take their runtime from the first of them."""
    first, *others = packages
    for package in others:
        shutil.rmtree(folder / package / "_runtime")
        for module in (folder / package).rglob("*.py"):
            text = module.read_text(encoding="utf-8")
            module.write_text(_IMPORT.sub(f"from {first}._runtime", text), encoding="utf-8")
