# Made by soapwright 0.1.0 from msads/v13/bulk, revision 13.0.30.1. Do not edit.
"""The requests of BulkService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .enums import CompressionType, DataScope, DownloadEntity, DownloadFileType, ResponseMode
    from .structs import CampaignScope


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


@struct("GetBulkDownloadStatusRequest", CAMPAIGN_MANAGEMENT)
class GetBulkDownloadStatusRequest(Struct):
    """The request of GetBulkDownloadStatus."""

    request_id: str | None = element("RequestId", "xs:string", nillable=True)


@struct("GetBulkUploadUrlRequest", CAMPAIGN_MANAGEMENT)
class GetBulkUploadUrlRequest(Struct):
    """The request of GetBulkUploadUrl."""

    response_mode: ResponseMode | None = element("ResponseMode", "ResponseMode")
    account_id: int | None = element("AccountId", "xs:long")


@struct("GetBulkUploadStatusRequest", CAMPAIGN_MANAGEMENT)
class GetBulkUploadStatusRequest(Struct):
    """The request of GetBulkUploadStatus."""

    request_id: str | None = element("RequestId", "xs:string", nillable=True)


@struct("UploadEntityRecordsRequest", CAMPAIGN_MANAGEMENT)
class UploadEntityRecordsRequest(Struct):
    """The request of UploadEntityRecords."""

    entity_records: Sequence[str | None] | None = element("EntityRecords", "ArrayOfstring", nillable=True)
    response_mode: ResponseMode | None = element("ResponseMode", "ResponseMode")
    account_id: int | None = element("AccountId", "xs:long")
