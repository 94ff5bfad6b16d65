# Made by soapwright 0.1.0 from two_packages/left. Do not edit.
"""The responses of LeftService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import DUO

if TYPE_CHECKING:
    from .structs import Shared


@struct("GetLeftResponse", DUO)
class GetLeftResponse(Struct):
    """The response of GetLeft."""

    shared: Shared | None = element("Shared", "Shared")
