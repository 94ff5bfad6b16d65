# Made by soapwright from msads/v12/customer_management. Do not edit.
"""The faults of CustomerManagementService, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.errors import Fault
from ...._runtime.lazy_classes import lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import ADAPI, EXCEPTION

__all__ = [
    "AdApiFaultDetail",
    "ApiFault",
    "ApplicationFault",
]


@struct("ApplicationFault", ADAPI, derived={"AdApiFaultDetail": "AdApiFaultDetail", "ApiFault": "ApiFault"})
class ApplicationFault(Fault):
    tracking_id: str | None = element("TrackingId", "xs:string", nillable=True)


@struct("AdApiFaultDetail", ADAPI)
class AdApiFaultDetail(ApplicationFault):
    errors: list[types.AdApiError | None] | None = element("Errors", "ArrayOfAdApiError", nillable=True)


@struct("ApiFault", EXCEPTION)
class ApiFault(ApplicationFault):
    operation_errors: list[types.OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
