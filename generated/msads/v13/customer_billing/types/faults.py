# Made by soapwright 0.1.0 from msads/v13/customer_billing, revision 13.0.30.1. Do not edit.
"""The faults of CustomerBillingService, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.errors import Fault
from ...._runtime.struct import element, struct
from .namespaces import ADAPI, EXCEPTION

if TYPE_CHECKING:
    from .structs import AdApiError, BatchError, OperationError


@struct(
    "ApplicationFault",
    ADAPI,
    derived={
        "AdApiFaultDetail": "AdApiFaultDetail",
        "ApiFault": "ApiFault",
        "ApiBatchFault": "ApiBatchFault",
    },
)
class ApplicationFault(Fault):
    """ApplicationFault, of https://adapi.microsoft.com."""

    tracking_id: str | None = element("TrackingId", "xs:string", nillable=True)


@struct("AdApiFaultDetail", ADAPI)
class AdApiFaultDetail(ApplicationFault):
    """AdApiFaultDetail, of https://adapi.microsoft.com."""

    errors: list[AdApiError | None] | None = element("Errors", "ArrayOfAdApiError", nillable=True)


@struct("ApiFault", EXCEPTION, derived={"ApiBatchFault": "ApiBatchFault"})
class ApiFault(ApplicationFault):
    """ApiFault, of https://bingads.microsoft.com/Customer/v13/Exception."""

    operation_errors: list[OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )


@struct("ApiBatchFault", EXCEPTION)
class ApiBatchFault(ApiFault):
    """ApiBatchFault, of https://bingads.microsoft.com/Customer/v13/Exception."""

    batch_errors: list[BatchError | None] | None = element("BatchErrors", "ArrayOfBatchError", nillable=True)
