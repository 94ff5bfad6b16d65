# Made by soapwright from msads/v13/bulk. Do not edit.
"""Responses of BulkService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from ... import CallOptions
from ..._runtime.streaming import ItemMethods, Items
from . import operations, types

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def get_bulk_download_status(
        self,
        *,
        request_id: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.OperationError | None, types.GetBulkDownloadStatusResponse]:
        request = types.GetBulkDownloadStatusRequest(request_id=request_id)
        return self._items(operations.GET_BULK_DOWNLOAD_STATUS, request, timeout, "errors", options=options)

    def get_bulk_upload_status(
        self,
        *,
        request_id: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.OperationError | None, types.GetBulkUploadStatusResponse]:
        request = types.GetBulkUploadStatusRequest(request_id=request_id)
        return self._items(operations.GET_BULK_UPLOAD_STATUS, request, timeout, "errors", options=options)
