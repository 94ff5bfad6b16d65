# Made by soapwright from same_names/twins. Do not edit.
"""The requests of TwinsService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import TWINS

__all__ = [
    "MeetRequest",
]


@struct("MeetRequest", TWINS, remembers=True)
class MeetRequest(Struct):
    east: types.Thing_2 | None = element("East", "Thing_2")
    west: types.Thing_3 | None = element("West", "Thing_3")
    any: Sequence[types.Base] | None = element("Any", "Base", many=True)
    side: types.Side | None = element("Side", "Side")
    other_side: types.Side_2 | None = element("OtherSide", "Side_2")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
