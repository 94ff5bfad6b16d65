# Made by soapwright 0.1.0 from msads/v13/bulk, revision 13.0.30.1. Do not edit.
"""BulkService: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
    from .types import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        async_client="AsyncBulk",
        client="Bulk",
        types="""
        AdApiError AdApiFaultDetail ApiFaultDetail ApplicationFault BatchError CampaignScope
        CompressionType DataScope DownloadCampaignsByAccountIdsRequest
        DownloadCampaignsByAccountIdsResponse DownloadCampaignsByCampaignIdsRequest
        DownloadCampaignsByCampaignIdsResponse DownloadEntity DownloadFileType EditorialError
        GetBulkDownloadStatusRequest GetBulkDownloadStatusResponse GetBulkUploadStatusRequest
        GetBulkUploadStatusResponse GetBulkUploadUrlRequest GetBulkUploadUrlResponse OperationError
        ResponseMode UploadEntityRecordsRequest UploadEntityRecordsResponse
        """,
    )
