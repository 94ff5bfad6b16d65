# Made by soapwright 0.1.0 from same_names/twins. Do not edit.
"""The responses of TwinsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import TWINS

if TYPE_CHECKING:
    from .bases import Base


@struct("MeetResponse", TWINS)
class MeetResponse(Struct):
    """The response of Meet."""

    any: list[Base] | None = element("Any", "Base", many=True)
