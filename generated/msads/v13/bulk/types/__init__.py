# Made by soapwright 0.1.0 from msads/v13/bulk, revision 13.0.30.1. Do not edit.
"""The types of BulkService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .requests import *
    from .responses import *
    from .structs import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
        enums="""
        CompressionType DataScope DownloadEntity DownloadFileType ResponseMode
        """,
        faults="""
        ApplicationFault ApiFaultDetail AdApiFaultDetail
        """,
        requests="""
        DownloadCampaignsByAccountIdsRequest DownloadCampaignsByCampaignIdsRequest
        GetBulkDownloadStatusRequest GetBulkUploadUrlRequest GetBulkUploadStatusRequest
        UploadEntityRecordsRequest
        """,
        responses="""
        DownloadCampaignsByAccountIdsResponse DownloadCampaignsByCampaignIdsResponse
        GetBulkDownloadStatusResponse GetBulkUploadUrlResponse GetBulkUploadStatusResponse
        UploadEntityRecordsResponse
        """,
        structs="""
        BatchError EditorialError OperationError CampaignScope AdApiError
        """,
        wire_types="""
        ArrayOfDownloadEntity ArrayOfBatchError ArrayOfOperationError ArrayOfCampaignScope ArrayOflong
        ArrayOfstring ArrayOfAdApiError ArrayOfKeyValuePairOfstringstring JSON
        """,
    )
