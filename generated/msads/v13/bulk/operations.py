# Made by soapwright from msads/v13/bulk. Do not edit.
"""The facts of BulkService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Behaviour, HeaderPart, Operation, Rest, Route, Service, Wait
from . import types
from .types import namespaces
from .types.namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "DOWNLOAD_CAMPAIGNS_BY_ACCOUNT_IDS",
    "DOWNLOAD_CAMPAIGNS_BY_CAMPAIGN_IDS",
    "GET_BULK_DOWNLOAD_STATUS",
    "GET_BULK_UPLOAD_STATUS",
    "GET_BULK_UPLOAD_URL",
    "HEADERS",
    "SERVICE",
    "UPLOAD_ENTITY_RECORDS",
    "WAITS",
]

SERVICE = Service(
    name="Bulk",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://bulk.api.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v13/BulkService.svc",
        "sandbox": "https://bulk.api.sandbox.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v13/BulkService.svc",
    },
    faults={
        "{https://adapi.microsoft.com}AdApiFaultDetail": "AdApiFaultDetail",
        "{https://bingads.microsoft.com/CampaignManagement/v13}ApiFaultDetail": "ApiFaultDetail",
    },
    tracking_header="TrackingId",
    http_headers={
        "Api-Revision": "2026-10-12",
    },
    rest=Rest(
        endpoints={
            "production": "https://bulk.api.bingads.microsoft.com/Bulk/v13",
            "sandbox": "https://bulk.api.sandbox.bingads.microsoft.com/Bulk/v13",
        },
        headers={
            "AuthenticationToken": "Authorization: Bearer {}",
            "CustomerAccountId": "CustomerAccountId: {}",
            "CustomerId": "CustomerId: {}",
            "DeveloperToken": "DeveloperToken: {}",
        },
        kinds={
            "ApiFaultDetail": "ApiFaultDetail",
            "AdApiFaultDetail": "AdApiFaultDetail",
            "ApplicationFault": "ApplicationFault",
        },
    ),
    behaviour=Behaviour(retry={"117": 60, "4204": 0}, expired=("109",)),
    not_sent=("application_token", "password", "user_name"),
)

HEADERS = (
    HeaderPart("AuthenticationToken", CAMPAIGN_MANAGEMENT, "access_token"),
    HeaderPart("CustomerAccountId", CAMPAIGN_MANAGEMENT, "customer_account_id"),
    HeaderPart("CustomerId", CAMPAIGN_MANAGEMENT, "customer_id"),
    HeaderPart("DeveloperToken", CAMPAIGN_MANAGEMENT, "developer_token"),
)

DOWNLOAD_CAMPAIGNS_BY_ACCOUNT_IDS: Operation[
    types.DownloadCampaignsByAccountIdsResponse, types.DownloadCampaignsByAccountIdsRequest
] = Operation(
    "DownloadCampaignsByAccountIds",
    "DownloadCampaignsByAccountIds",
    "DownloadCampaignsByAccountIdsResponse",
    HEADERS,
    Route("POST", "/Campaigns/DownloadByAccountIds"),
    request="DownloadCampaignsByAccountIdsRequest",
)

DOWNLOAD_CAMPAIGNS_BY_CAMPAIGN_IDS: Operation[
    types.DownloadCampaignsByCampaignIdsResponse, types.DownloadCampaignsByCampaignIdsRequest
] = Operation(
    "DownloadCampaignsByCampaignIds",
    "DownloadCampaignsByCampaignIds",
    "DownloadCampaignsByCampaignIdsResponse",
    HEADERS,
    Route("POST", "/Campaigns/DownloadByCampaignIds"),
    request="DownloadCampaignsByCampaignIdsRequest",
)

GET_BULK_DOWNLOAD_STATUS: Operation[
    types.GetBulkDownloadStatusResponse, types.GetBulkDownloadStatusRequest
] = Operation(
    "GetBulkDownloadStatus",
    "GetBulkDownloadStatus",
    "GetBulkDownloadStatusResponse",
    HEADERS,
    Route("POST", "/BulkDownloadStatus/Query"),
    request="GetBulkDownloadStatusRequest",
    read_only=True,
)

GET_BULK_UPLOAD_URL: Operation[types.GetBulkUploadUrlResponse, types.GetBulkUploadUrlRequest] = Operation(
    "GetBulkUploadUrl",
    "GetBulkUploadUrl",
    "GetBulkUploadUrlResponse",
    HEADERS,
    Route("POST", "/BulkUploadUrl/Query"),
    request="GetBulkUploadUrlRequest",
    read_only=True,
)

GET_BULK_UPLOAD_STATUS: Operation[types.GetBulkUploadStatusResponse, types.GetBulkUploadStatusRequest] = (
    Operation(
        "GetBulkUploadStatus",
        "GetBulkUploadStatus",
        "GetBulkUploadStatusResponse",
        HEADERS,
        Route("POST", "/BulkUploadStatus/Query"),
        request="GetBulkUploadStatusRequest",
        read_only=True,
    )
)

UPLOAD_ENTITY_RECORDS: Operation[types.UploadEntityRecordsResponse, types.UploadEntityRecordsRequest] = (
    Operation(
        "UploadEntityRecords",
        "UploadEntityRecords",
        "UploadEntityRecordsResponse",
        HEADERS,
        Route("POST", "/EntityRecords/Upload"),
        request="UploadEntityRecordsRequest",
    )
)

WAITS = (
    Wait(
        submitted=("DownloadCampaignsByAccountIdsResponse", "DownloadCampaignsByCampaignIdsResponse"),
        poll=GET_BULK_DOWNLOAD_STATUS,
        id="download_request_id",
        asked="request_id",
        status="request_status",
        done=("Completed",),
        failed=("Failed", "FailedFullSyncRequired"),
        interval=2,
        longest=30,
        limit=3600,
    ),
    Wait(
        submitted=("GetBulkUploadUrlResponse", "UploadEntityRecordsResponse"),
        poll=GET_BULK_UPLOAD_STATUS,
        id="request_id",
        asked="request_id",
        status="request_status",
        done=("Completed", "CompletedWithErrors"),
        failed=("Failed", "UploadFileRowCountExceeded", "UploadFileFormatNotSupported", "Aborted", "Expired"),
        interval=2,
        longest=30,
        limit=3600,
    ),
)
