# Made by soapwright 0.1.0 from headers/gate. Do not edit.
"""The responses of GateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, header_part, struct
from .namespaces import GATE
from .structs import Opened

if TYPE_CHECKING:
    from .structs import Usage


@struct("OpenResponse", GATE)
class OpenResponse(Opened):
    """The response of Open."""

    request_id_2: str | None = header_part("RequestId", "xs:string")
    usage: Usage | None = header_part("Usage", "Usage")


@struct("CountResponse", GATE)
class CountResponse(Struct):
    """The response of Count."""

    request_id: int | None = element("RequestId", "xs:int")
    request_id_2: str | None = header_part("RequestId", "xs:string")


@struct("PingResponse", GATE)
class PingResponse(Struct):
    """The response of Ping."""
