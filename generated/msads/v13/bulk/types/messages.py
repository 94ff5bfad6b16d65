# Made by soapwright 0.1.0 from msads/v13/bulk, revision 13.0.30.1. Do not edit.
"""The requests and responses of BulkService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .enums import CompressionType, DataScope, DownloadEntity, DownloadFileType, ResponseMode
    from .structs import CampaignScope, OperationError


@struct("DownloadCampaignsByAccountIdsRequest", CAMPAIGN_MANAGEMENT)
class DownloadCampaignsByAccountIdsRequest(Struct):
    """The request of DownloadCampaignsByAccountIds."""

    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    compression_type: CompressionType | None = element("CompressionType", "CompressionType", nillable=True)
    data_scope: Sequence[DataScope] | None = element("DataScope", "DataScope")
    download_entities: Sequence[DownloadEntity] | None = element(
        "DownloadEntities", "ArrayOfDownloadEntity", nillable=True
    )
    download_file_type: DownloadFileType | None = element(
        "DownloadFileType", "DownloadFileType", nillable=True
    )
    format_version: str | None = element("FormatVersion", "xs:string", nillable=True)
    last_sync_time_in_utc: datetime | None = element("LastSyncTimeInUTC", "xs:dateTime", nillable=True)


@struct("DownloadCampaignsByAccountIdsResponse", CAMPAIGN_MANAGEMENT)
class DownloadCampaignsByAccountIdsResponse(Struct):
    """The response of DownloadCampaignsByAccountIds."""

    download_request_id: str | None = element("DownloadRequestId", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DownloadCampaignsByCampaignIdsRequest", CAMPAIGN_MANAGEMENT)
class DownloadCampaignsByCampaignIdsRequest(Struct):
    """The request of DownloadCampaignsByCampaignIds."""

    campaigns: Sequence[CampaignScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignScope", nillable=True
    )
    compression_type: CompressionType | None = element("CompressionType", "CompressionType", nillable=True)
    data_scope: Sequence[DataScope] | None = element("DataScope", "DataScope")
    download_entities: Sequence[DownloadEntity] | None = element(
        "DownloadEntities", "ArrayOfDownloadEntity", nillable=True
    )
    download_file_type: DownloadFileType | None = element(
        "DownloadFileType", "DownloadFileType", nillable=True
    )
    format_version: str | None = element("FormatVersion", "xs:string", nillable=True)
    last_sync_time_in_utc: datetime | None = element("LastSyncTimeInUTC", "xs:dateTime", nillable=True)


@struct("DownloadCampaignsByCampaignIdsResponse", CAMPAIGN_MANAGEMENT)
class DownloadCampaignsByCampaignIdsResponse(Struct):
    """The response of DownloadCampaignsByCampaignIds."""

    download_request_id: str | None = element("DownloadRequestId", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBulkDownloadStatusRequest", CAMPAIGN_MANAGEMENT)
class GetBulkDownloadStatusRequest(Struct):
    """The request of GetBulkDownloadStatus."""

    request_id: str | None = element("RequestId", "xs:string", nillable=True)


@struct("GetBulkDownloadStatusResponse", CAMPAIGN_MANAGEMENT)
class GetBulkDownloadStatusResponse(Struct):
    """The response of GetBulkDownloadStatus."""

    errors: list[OperationError | None] | None = element("Errors", "ArrayOfOperationError", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    percent_complete: int | None = element("PercentComplete", "xs:int")
    request_status: str | None = element("RequestStatus", "xs:string", nillable=True)
    result_file_url: str | None = element("ResultFileUrl", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBulkUploadUrlRequest", CAMPAIGN_MANAGEMENT)
class GetBulkUploadUrlRequest(Struct):
    """The request of GetBulkUploadUrl."""

    response_mode: ResponseMode | None = element("ResponseMode", "ResponseMode")
    account_id: int | None = element("AccountId", "xs:long")


@struct("GetBulkUploadUrlResponse", CAMPAIGN_MANAGEMENT)
class GetBulkUploadUrlResponse(Struct):
    """The response of GetBulkUploadUrl."""

    request_id: str | None = element("RequestId", "xs:string", nillable=True)
    upload_url: str | None = element("UploadUrl", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBulkUploadStatusRequest", CAMPAIGN_MANAGEMENT)
class GetBulkUploadStatusRequest(Struct):
    """The request of GetBulkUploadStatus."""

    request_id: str | None = element("RequestId", "xs:string", nillable=True)


@struct("GetBulkUploadStatusResponse", CAMPAIGN_MANAGEMENT)
class GetBulkUploadStatusResponse(Struct):
    """The response of GetBulkUploadStatus."""

    errors: list[OperationError | None] | None = element("Errors", "ArrayOfOperationError", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    percent_complete: int | None = element("PercentComplete", "xs:int")
    request_status: str | None = element("RequestStatus", "xs:string", nillable=True)
    result_file_url: str | None = element("ResultFileUrl", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UploadEntityRecordsRequest", CAMPAIGN_MANAGEMENT)
class UploadEntityRecordsRequest(Struct):
    """The request of UploadEntityRecords."""

    entity_records: Sequence[str | None] | None = element("EntityRecords", "ArrayOfstring", nillable=True)
    response_mode: ResponseMode | None = element("ResponseMode", "ResponseMode")
    account_id: int | None = element("AccountId", "xs:long")


@struct("UploadEntityRecordsResponse", CAMPAIGN_MANAGEMENT)
class UploadEntityRecordsResponse(Struct):
    """The response of UploadEntityRecords."""

    entity_records: list[str | None] | None = element("EntityRecords", "ArrayOfstring", nillable=True)
    errors: list[OperationError | None] | None = element("Errors", "ArrayOfOperationError", nillable=True)
    request_id: str | None = element("RequestId", "xs:string", nillable=True)
    request_status: str | None = element("RequestStatus", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")
