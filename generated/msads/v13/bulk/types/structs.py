# Made by soapwright from msads/v13/bulk. Do not edit.
"""The structs of BulkService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .namespaces import ADAPI, CAMPAIGN_MANAGEMENT

__all__ = [
    "AdApiError",
    "BatchError",
    "CampaignScope",
    "EditorialError",
    "OperationError",
]


@struct("BatchError", CAMPAIGN_MANAGEMENT, derived={"EditorialError": "EditorialError"})
class BatchError(Struct):
    """https://learn.microsoft.com/en-us/advertising/bulk-service/batcherror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)

    field_path: str | None = element("FieldPath", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/bulk-service/batcherror?view=bingads-13#fieldpath"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)

    type: str | None = element("Type", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/bulk-service/batcherror?view=bingads-13#type"""


@struct("EditorialError", CAMPAIGN_MANAGEMENT)
class EditorialError(BatchError):
    """https://learn.microsoft.com/en-us/advertising/bulk-service/editorialerror?view=bingads-13"""

    appealable: bool | None = element("Appealable", "xs:boolean", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/bulk-service/editorialerror?view=bingads-13#appealable"""

    disapproved_text: str | None = element("DisapprovedText", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    reason_code: int | None = element("ReasonCode", "xs:int")


@struct("OperationError", CAMPAIGN_MANAGEMENT)
class OperationError(Struct):
    """https://learn.microsoft.com/en-us/advertising/bulk-service/operationerror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("CampaignScope", CAMPAIGN_MANAGEMENT)
class CampaignScope(Struct):
    """https://learn.microsoft.com/en-us/advertising/bulk-service/campaignscope?view=bingads-13"""

    campaign_id: int | None = element("CampaignId", "xs:long")
    parent_account_id: int | None = element("ParentAccountId", "xs:long")


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    """https://learn.microsoft.com/en-us/advertising/bulk-service/adapierror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
