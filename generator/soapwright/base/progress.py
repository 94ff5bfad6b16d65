"""What reports the progress of a run to the code that displays it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[str, int, int], None]
"""Takes the stage ("reading", "planning", "rendering", "formatting"), how much of it is done, and how much
there is; when all is done, it is over.
"""


def no_progress(stage: str, done: int, total: int) -> None:
    """Show nothing."""
