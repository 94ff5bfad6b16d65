# Made by soapwright 0.1.0 from msads/v12/campaign_management, revision 12.13.6. Do not edit.
"""The faults of CampaignManagementService, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.errors import Fault
from ...._runtime.struct import element, struct
from .namespaces import ADAPI, CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .structs import AdApiError, BatchError, EditorialError, OperationError


@struct(
    "ApplicationFault",
    ADAPI,
    derived={
        "ApiFaultDetail": "ApiFaultDetail",
        "EditorialApiFaultDetail": "EditorialApiFaultDetail",
        "AdApiFaultDetail": "AdApiFaultDetail",
    },
)
class ApplicationFault(Fault):
    """ApplicationFault, of https://adapi.microsoft.com."""

    tracking_id: str | None = element("TrackingId", "xs:string", nillable=True)


@struct("ApiFaultDetail", CAMPAIGN_MANAGEMENT)
class ApiFaultDetail(ApplicationFault):
    """ApiFaultDetail, of https://bingads.microsoft.com/CampaignManagement/v12."""

    batch_errors: list[BatchError | None] | None = element("BatchErrors", "ArrayOfBatchError", nillable=True)
    operation_errors: list[OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )


@struct("EditorialApiFaultDetail", CAMPAIGN_MANAGEMENT)
class EditorialApiFaultDetail(ApplicationFault):
    """EditorialApiFaultDetail, of https://bingads.microsoft.com/CampaignManagement/v12."""

    batch_errors: list[BatchError | None] | None = element("BatchErrors", "ArrayOfBatchError", nillable=True)
    editorial_errors: list[EditorialError | None] | None = element(
        "EditorialErrors", "ArrayOfEditorialError", nillable=True
    )
    operation_errors: list[OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )


@struct("AdApiFaultDetail", ADAPI)
class AdApiFaultDetail(ApplicationFault):
    """AdApiFaultDetail, of https://adapi.microsoft.com."""

    errors: list[AdApiError | None] | None = element("Errors", "ArrayOfAdApiError", nillable=True)
