"""Write docs/support.md: `python -m tests.support`."""

from __future__ import annotations

from .page import PAGE, text

PAGE.write_text(text(), encoding="utf-8")
