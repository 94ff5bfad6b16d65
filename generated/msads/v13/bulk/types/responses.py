# Made by soapwright from msads/v13/bulk. Do not edit.
"""The responses of BulkService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, header_part
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "DownloadCampaignsByAccountIdsResponse",
    "DownloadCampaignsByCampaignIdsResponse",
    "GetBulkDownloadStatusResponse",
    "GetBulkUploadStatusResponse",
    "GetBulkUploadUrlResponse",
    "UploadEntityRecordsResponse",
]


@struct("DownloadCampaignsByAccountIdsResponse", CAMPAIGN_MANAGEMENT)
class DownloadCampaignsByAccountIdsResponse(Struct):
    download_request_id: str | None = element("DownloadRequestId", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DownloadCampaignsByCampaignIdsResponse", CAMPAIGN_MANAGEMENT)
class DownloadCampaignsByCampaignIdsResponse(Struct):
    download_request_id: str | None = element("DownloadRequestId", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBulkDownloadStatusResponse", CAMPAIGN_MANAGEMENT)
class GetBulkDownloadStatusResponse(Struct):
    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    percent_complete: int | None = element("PercentComplete", "xs:int")
    request_status: str | None = element("RequestStatus", "xs:string", nillable=True)
    result_file_url: str | None = element("ResultFileUrl", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBulkUploadUrlResponse", CAMPAIGN_MANAGEMENT)
class GetBulkUploadUrlResponse(Struct):
    request_id: str | None = element("RequestId", "xs:string", nillable=True)
    upload_url: str | None = element("UploadUrl", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBulkUploadStatusResponse", CAMPAIGN_MANAGEMENT)
class GetBulkUploadStatusResponse(Struct):
    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    percent_complete: int | None = element("PercentComplete", "xs:int")
    request_status: str | None = element("RequestStatus", "xs:string", nillable=True)
    result_file_url: str | None = element("ResultFileUrl", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UploadEntityRecordsResponse", CAMPAIGN_MANAGEMENT)
class UploadEntityRecordsResponse(Struct):
    entity_records: list[str | None] | None = element("EntityRecords", "ArrayOfstring", nillable=True)
    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    request_id: str | None = element("RequestId", "xs:string", nillable=True)
    request_status: str | None = element("RequestStatus", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
