# Made by soapwright 0.1.0 from anonymous/nest. Do not edit.
"""The responses of NestService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import NEST

if TYPE_CHECKING:
    from .structs import Campaign


@struct("SaveResponse", NEST)
class SaveResponse(Struct):
    """The response of Save."""

    campaign: Campaign | None = element("Campaign", "Campaign")
