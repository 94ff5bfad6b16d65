"""The templates, and what they are rendered with."""

from __future__ import annotations

from pathlib import Path

import jinja2


def templates() -> Path:
    """Return the folder of the templates."""
    # A wheel holds them inside the package, a checkout beside its source root.
    inside = Path(__file__).parent / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "templates"


def environment(*, autoescape: bool) -> jinja2.Environment:
    """Return an environment for the templates; `autoescape` is for those that write HTML."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=autoescape,
    )
