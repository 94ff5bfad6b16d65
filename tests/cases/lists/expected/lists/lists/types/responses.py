# Made by soapwright from lists/lists. Do not edit.
"""The responses of ListsService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element
from .. import types
from .namespaces import LISTS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", LISTS, remembers=True)
class DoResponse(Struct):
    numbers: list[Decimal] | None = element("Numbers", "Numbers")

    three: list[list[Decimal]] | None = element("Three", "Numbers", many=True)
    """Exactly 3 items."""

    colours: list[types.Colour] | None = element("Colours", "Colours")
    ids: str | None = attribute("ids", "xs:NMTOKENS")

    colours_2: list[types.Colour] = attribute("colours", "Colours", default="red blue")
    """Default: red blue."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
