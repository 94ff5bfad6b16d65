"""Progress of a run, as reported to the code that displays it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[str, int, int], None]
"""Takes the stage ("reading", "planning", "rendering", "formatting"), how much of it is done, and the total.

The stage is over when both are equal.
"""


def no_progress(stage: str, done: int, total: int) -> None:
    """Report nothing."""
