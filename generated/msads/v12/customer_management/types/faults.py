# Made by soapwright 0.1.0 from msads/v12/customer_management, revision 12.13.6. Do not edit.
"""The faults of CustomerManagementService, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.errors import Fault
from ...._runtime.struct import element, struct
from .namespaces import ADAPI, EXCEPTION

if TYPE_CHECKING:
    from .structs import AdApiError, OperationError


@struct("ApplicationFault", ADAPI, derived={"AdApiFaultDetail": "AdApiFaultDetail", "ApiFault": "ApiFault"})
class ApplicationFault(Fault):
    """ApplicationFault, of https://adapi.microsoft.com."""

    tracking_id: str | None = element("TrackingId", "xs:string", nillable=True)


@struct("AdApiFaultDetail", ADAPI)
class AdApiFaultDetail(ApplicationFault):
    """AdApiFaultDetail, of https://adapi.microsoft.com."""

    errors: list[AdApiError | None] | None = element("Errors", "ArrayOfAdApiError", nillable=True)


@struct("ApiFault", EXCEPTION)
class ApiFault(ApplicationFault):
    """ApiFault, of https://bingads.microsoft.com/Customer/v12/Exception."""

    operation_errors: list[OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )
