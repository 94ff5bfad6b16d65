"""Write docs/reliability.md: `python -m tests.reliability`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "generated"))

from .page import PAGE, text

PAGE.write_text("\n".join(text()), encoding="utf-8")
