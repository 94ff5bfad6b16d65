# Made by soapwright from names/client. Do not edit.
"""The faults of ClientService, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.errors import Fault as Fault_
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import NAMES_2

__all__ = [
    "Fault",
]


@struct("Fault", NAMES_2)
class Fault(Fault_):
    code_: str | None = element("code", "xs:string")
    message_: str | None = element("message", "xs:string")
    status_: int | None = element("status", "xs:int")
    args_: str | None = element("args", "xs:string")
    detail_: str | None = element("Detail", "xs:string")
    fault_code_: str | None = element("FaultCode", "xs:string")
    tracking_id_: int | None = element("TrackingId", "xs:long")
    errors: list[types.Error] | None = element("Errors", "Error", many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
