"""Where the templates are."""

from __future__ import annotations

from pathlib import Path


def templates() -> Path:
    """Return the folder of the templates."""
    # A wheel has them inside the package, a checkout beside its source root.
    inside = Path(__file__).parents[1] / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[3] / "templates"
