# Made by soapwright from value_enums/levels. Do not edit.
"""The responses of LevelsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element
from .. import types
from .namespaces import VALUE_ENUMS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", VALUE_ENUMS, remembers=True)
class DoResponse(Struct):
    level: types.Level | None = element("Level", "Level")
    rate: types.Rate | None = element("Rate", "Rate")
    holiday: types.Holiday | None = element("Holiday", "Holiday")
    ratio: types.Ratio | None = element("Ratio", "Ratio")
    empty: types.Empty | None = element("Empty", "Empty")
    span: types.Span | None = element("Span", "Span")

    sure: bool | None = element("Sure", "Sure")
    """Matches `1`."""

    level_2: types.Level | None = attribute("level", "Level")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
