# Made by soapwright 0.1.0 from same_names/twins. Do not edit.
"""The requests of TwinsService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import TWINS

if TYPE_CHECKING:
    from .bases import Base, Thing_2, Thing_3
    from .enums import Side, Side_2


@struct("MeetRequest", TWINS)
class MeetRequest(Struct):
    """The request of Meet."""

    east: Thing_2 | None = element("East", "Thing_2")
    west: Thing_3 | None = element("West", "Thing_3")
    any: Sequence[Base] | None = element("Any", "Base", many=True)
    side: Side | None = element("Side", "Side")
    other_side: Side_2 | None = element("OtherSide", "Side_2")
