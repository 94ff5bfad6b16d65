"""Write docs/reliability.md: `python -m tests.reliability`."""

from __future__ import annotations

from pathlib import Path

from tests.importing import importable

with importable(Path(__file__).parents[2] / "generated"):
    from .page import PAGE, text

    PAGE.write_text("\n".join(text()), encoding="utf-8")
