"""How far a run is: told to whoever shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[str, int, int], None]
"""Takes the stage ("reading", "planning", "formatting"), how much of it is done, and how much there is."""


def no_progress(stage: str, done: int, total: int) -> None:
    """Show nothing."""
