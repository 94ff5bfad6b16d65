# Made by soapwright from msads/v13/bulk. Do not edit.
"""The types of BulkService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_exports import exports

__all__ = [
    "AdApiError",
    "AdApiFaultDetail",
    "ApiFaultDetail",
    "ApplicationFault",
    "BatchError",
    "CampaignScope",
    "CompressionType",
    "DataScope",
    "DownloadCampaignsByAccountIdsRequest",
    "DownloadCampaignsByAccountIdsResponse",
    "DownloadCampaignsByCampaignIdsRequest",
    "DownloadCampaignsByCampaignIdsResponse",
    "DownloadEntity",
    "DownloadFileType",
    "EditorialError",
    "GetBulkDownloadStatusRequest",
    "GetBulkDownloadStatusResponse",
    "GetBulkUploadStatusRequest",
    "GetBulkUploadStatusResponse",
    "GetBulkUploadUrlRequest",
    "GetBulkUploadUrlResponse",
    "OperationError",
    "ResponseMode",
    "UploadEntityRecordsRequest",
    "UploadEntityRecordsResponse",
]

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "enums":
                from .enums import __name__ as name
            case "faults":
                from .faults import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "structs":
                from .structs import __name__ as name
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
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
