"""The environment that renders the templates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

import jinja2
from markupsafe import Markup

from soapwright.base.templates import templates
from soapwright.base.visible_text import visible

# Between the words of CamelCase, and after the separators of a path or a namespace.
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[/_.:?&=])(?=[^\W\d])")
_SPACES = re.compile(r"(\s+)")


def environment(
    written: Callable[..., object],
    *,
    html: bool = False,
    filters: Mapping[str, Callable[..., object]] | None = None,
) -> jinja2.Environment:
    """Return an environment for the templates.

    `written` converts every value that a template writes to text; templates cannot bypass it. With `html`,
    the text is escaped for HTML afterwards. With `filters`, templates have only these filters.
    """
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # Most templates are rendered a few times; optimizing them takes longer than it saves.
        optimized=False,
        autoescape=html,
        finalize=written,
    )
    if filters is not None:
        made.filters = dict(filters)
    if html:
        made.filters["breakable"] = breakable
    return made


@lru_cache(maxsize=100_000)
def breakable(text: str) -> Markup:
    """Return a text as HTML that allows line breaks between, but not within, the words of a name or a path.

    In a sentence, a long name moves to the next line first, and breaks only if it is too long for that.
    """
    pieces = _SPACES.split(visible(text))
    if len(pieces) == 1:
        return _broken(pieces[0])
    return Markup("").join(map(_in_sentence, pieces))


def _in_sentence(word: str) -> Markup:
    broken = _broken(word)
    return Markup('<span class="name">{}</span>').format(broken) if "<wbr>" in broken else broken


def _broken(word: str) -> Markup:
    return Markup("<wbr>").join(_WORDS.split(word))
