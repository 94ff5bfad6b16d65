# Made by soapwright 0.1.0 from two_services/v2/right. Do not edit.
"""The responses of RightService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import DUO

if TYPE_CHECKING:
    from .structs import Shared


@struct("GetRightResponse", DUO)
class GetRightResponse(Struct):
    """The response of GetRight."""

    shared: Shared | None = element("Shared", "Shared")
