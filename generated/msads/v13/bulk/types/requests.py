# Made by soapwright from msads/v13/bulk. Do not edit.
"""The requests of BulkService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "DownloadCampaignsByAccountIdsRequest",
    "DownloadCampaignsByCampaignIdsRequest",
    "GetBulkDownloadStatusRequest",
    "GetBulkUploadStatusRequest",
    "GetBulkUploadUrlRequest",
    "UploadEntityRecordsRequest",
]


@struct("DownloadCampaignsByAccountIdsRequest", CAMPAIGN_MANAGEMENT)
class DownloadCampaignsByAccountIdsRequest(Struct):
    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    compression_type: types.CompressionType | None = element(
        "CompressionType", "CompressionType", nillable=True
    )
    data_scope: Sequence[types.DataScope] | None = element("DataScope", "DataScope")
    download_entities: Sequence[types.DownloadEntity] | None = element(
        "DownloadEntities", "ArrayOfDownloadEntity", nillable=True
    )
    download_file_type: types.DownloadFileType | None = element(
        "DownloadFileType", "DownloadFileType", nillable=True
    )
    format_version: str | None = element("FormatVersion", "xs:string", nillable=True)
    last_sync_time_in_utc: datetime | None = element("LastSyncTimeInUTC", "xs:dateTime", nillable=True)


@struct("DownloadCampaignsByCampaignIdsRequest", CAMPAIGN_MANAGEMENT)
class DownloadCampaignsByCampaignIdsRequest(Struct):
    campaigns: Sequence[types.CampaignScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignScope", nillable=True
    )
    compression_type: types.CompressionType | None = element(
        "CompressionType", "CompressionType", nillable=True
    )
    data_scope: Sequence[types.DataScope] | None = element("DataScope", "DataScope")
    download_entities: Sequence[types.DownloadEntity] | None = element(
        "DownloadEntities", "ArrayOfDownloadEntity", nillable=True
    )
    download_file_type: types.DownloadFileType | None = element(
        "DownloadFileType", "DownloadFileType", nillable=True
    )
    format_version: str | None = element("FormatVersion", "xs:string", nillable=True)
    last_sync_time_in_utc: datetime | None = element("LastSyncTimeInUTC", "xs:dateTime", nillable=True)


@struct("GetBulkDownloadStatusRequest", CAMPAIGN_MANAGEMENT)
class GetBulkDownloadStatusRequest(Struct):
    request_id: str | None = element("RequestId", "xs:string", nillable=True)


@struct("GetBulkUploadUrlRequest", CAMPAIGN_MANAGEMENT)
class GetBulkUploadUrlRequest(Struct):
    response_mode: types.ResponseMode | None = element("ResponseMode", "ResponseMode")
    account_id: int | None = element("AccountId", "xs:long")


@struct("GetBulkUploadStatusRequest", CAMPAIGN_MANAGEMENT)
class GetBulkUploadStatusRequest(Struct):
    request_id: str | None = element("RequestId", "xs:string", nillable=True)


@struct("UploadEntityRecordsRequest", CAMPAIGN_MANAGEMENT)
class UploadEntityRecordsRequest(Struct):
    entity_records: Sequence[str | None] | None = element("EntityRecords", "ArrayOfstring", nillable=True)
    response_mode: types.ResponseMode | None = element("ResponseMode", "ResponseMode")
    account_id: int | None = element("AccountId", "xs:long")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
