# Made by soapwright from lists/lists. Do not edit.
"""The requests of ListsService."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element
from .. import types
from .namespaces import LISTS

__all__ = [
    "DoRequest",
]


@struct("DoRequest", LISTS, remembers=True)
class DoRequest(Struct):
    numbers: Sequence[Decimal] | None = element("Numbers", "Numbers")

    three: Sequence[Sequence[Decimal]] | None = element("Three", "Numbers", many=True)
    """Exactly 3 items."""

    colours: Sequence[types.Colour] | None = element("Colours", "Colours")
    ids: str | None = attribute("ids", "xs:NMTOKENS")

    colours_2: Sequence[types.Colour] = attribute("colours", "Colours", default="red blue")
    """Default: red blue."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
