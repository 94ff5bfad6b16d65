"""The templates, and what they are rendered with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import jinja2


def templates() -> Path:
    """Return the folder of the templates."""
    # A wheel holds them inside the package, a checkout beside its source root.
    inside = Path(__file__).parent / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "templates"


def environment(
    written: Callable[..., object],
    *,
    html: bool = False,
    filters: Mapping[str, Callable[..., object]] | None = None,
) -> jinja2.Environment:
    """Return an environment for the templates.

    `written` makes the text of every value that a template writes; no template can go around it. With `html`,
    what is special in HTML is escaped after that. With `filters`, templates have no others than those.
    """
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=html,
        finalize=written,
    )
    if filters is not None:
        made.filters = dict(filters)
    return made
