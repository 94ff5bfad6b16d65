# Made by soapwright from msads/v13/bulk. Do not edit.
"""The structs of BulkService."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
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
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    field_path: str | None = element("FieldPath", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("EditorialError", CAMPAIGN_MANAGEMENT)
class EditorialError(BatchError):
    appealable: bool | None = element("Appealable", "xs:boolean", nillable=True)
    disapproved_text: str | None = element("DisapprovedText", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    reason_code: int | None = element("ReasonCode", "xs:int")


@struct("OperationError", CAMPAIGN_MANAGEMENT)
class OperationError(Struct):
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("CampaignScope", CAMPAIGN_MANAGEMENT)
class CampaignScope(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    parent_account_id: int | None = element("ParentAccountId", "xs:long")


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)
