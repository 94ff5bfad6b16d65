"""Format generated modules with black."""

from __future__ import annotations

from black import format_str
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from soapwright.emit.render import WIDTH

_MODE = Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)


def format_module(path: str, text: str) -> str:
    """Return a module as black writes it.

    Raises ValueError when the text is no Python: a defect in a template, not in the input.
    """
    try:
        return format_str(text, mode=_MODE)
    except InvalidInput as error:
        raise ValueError(f"{path}: the template gave no valid Python: {error}") from error
