# Made by soapwright from msads/v13/bulk. Do not edit.
"""The client of BulkService: one method for each operation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Self, Unpack, overload

from ... import CallOptions, Credentials
from ..._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, Client
from ..._runtime.connections import HttpClient
from ..._runtime.options import Options
from . import operations, types

if TYPE_CHECKING:
    from .iterate import ItemCalls

__all__ = ["Bulk"]


class Bulk(Client):
    """BulkService.

    `environment` selects a known endpoint, `endpoint` sets another URL; plain HTTP to other machines
    requires `allow_http`. `http` is a connection to use instead of the client's own; it stays open
    when the client is closed. `timeout` limits a whole call, in seconds, and `connect_timeout` only
    its connection. A response of more than `max_answer_bytes` is an error. `Options` describes the
    others: `security`, `auth`, `tls`, `addressing`, `mtom`, `headers`, `max_retries`, `retries`,
    `try_timeout`, `before_sending`, `after_receiving`. `with_options` returns a view of the client
    with other options; the `options` of a method are for one call.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        protocol: Literal["rest", "soap"] = "rest",
        environment: Literal["production", "sandbox"] = "production",
        endpoint: str | None = None,
        http: HttpClient | None = None,
        timeout: float = TIMEOUT,
        connect_timeout: float | None = None,
        max_answer_bytes: int = MAX_ANSWER_BYTES,
        allow_http: bool = False,
        **options: Unpack[Options],
    ) -> None:
        super().__init__(
            operations.SERVICE,
            credentials,
            protocol=protocol,
            environment=environment,
            endpoint=endpoint,
            http=http,
            timeout=timeout,
            connect_timeout=connect_timeout,
            max_answer_bytes=max_answer_bytes,
            allow_http=allow_http,
            **options,
        )

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Return a view of the client with other options, which may include credentials.

        It uses the same connections, which are closed with the original client.
        """
        return self._with_options(options)

    @property
    def iterate(self) -> ItemCalls:
        """The calls whose responses are a list, item by item: `for one in client.iterate.…(…)`."""
        from .iterate import ItemCalls

        return ItemCalls(self._items)

    @overload
    def wait(
        self,
        submitted: types.DownloadCampaignsByAccountIdsResponse | types.DownloadCampaignsByCampaignIdsResponse,
        *,
        timeout: float | None = None,
        progress: Callable[[types.GetBulkDownloadStatusResponse], object] | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBulkDownloadStatusResponse: ...

    @overload
    def wait(
        self,
        submitted: types.GetBulkUploadUrlResponse | types.UploadEntityRecordsResponse,
        *,
        timeout: float | None = None,
        progress: Callable[[types.GetBulkUploadStatusResponse], object] | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBulkUploadStatusResponse: ...

    def wait(
        self,
        submitted: (
            types.DownloadCampaignsByAccountIdsResponse
            | types.DownloadCampaignsByCampaignIdsResponse
            | types.GetBulkUploadUrlResponse
            | types.UploadEntityRecordsResponse
        ),
        *,
        timeout: float | None = None,
        progress: (
            Callable[[types.GetBulkDownloadStatusResponse], object]
            | Callable[[types.GetBulkUploadStatusResponse], object]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> types.GetBulkDownloadStatusResponse | types.GetBulkUploadStatusResponse:
        """Wait for the job that a call has started: poll with `get_bulk_download_status` or
        `get_bulk_upload_status` until it is done, and return the last response.

        `progress` is called with each response. Raises WaitFailed if the job fails, and WaitTimedOut if
        it is not done within `timeout` seconds (by default 3600).
        """
        response: types.GetBulkDownloadStatusResponse | types.GetBulkUploadStatusResponse = self._wait(
            operations.WAITS, submitted, timeout, progress, options
        )
        return response

    def download_campaigns_by_account_ids(
        self,
        *,
        account_ids: Sequence[int] | None = None,
        compression_type: types.CompressionType | None = None,
        data_scope: Sequence[types.DataScope] | None = None,
        download_entities: Sequence[types.DownloadEntity] | None = None,
        download_file_type: types.DownloadFileType | None = None,
        format_version: str | None = None,
        last_sync_time_in_utc: datetime | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DownloadCampaignsByAccountIdsResponse:
        """`account_ids`: At most 1 item.
        `compression_type`: Default: Zip.
        `data_scope`: Default: EntityData.
        `download_file_type`: Default: Csv.
        `last_sync_time_in_utc`: In UTC.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/bulk-service/downloadcampaignsbyaccountids?view=bingads-13
        """
        request = types.DownloadCampaignsByAccountIdsRequest(
            account_ids=account_ids,
            compression_type=compression_type,
            data_scope=data_scope,
            download_entities=download_entities,
            download_file_type=download_file_type,
            format_version=format_version,
            last_sync_time_in_utc=last_sync_time_in_utc,
        )
        return self._call(operations.DOWNLOAD_CAMPAIGNS_BY_ACCOUNT_IDS, request, timeout, options)

    def download_campaigns_by_campaign_ids(
        self,
        *,
        campaigns: Sequence[types.CampaignScope | None] | None = None,
        compression_type: types.CompressionType | None = None,
        data_scope: Sequence[types.DataScope] | None = None,
        download_entities: Sequence[types.DownloadEntity] | None = None,
        download_file_type: types.DownloadFileType | None = None,
        format_version: str | None = None,
        last_sync_time_in_utc: datetime | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DownloadCampaignsByCampaignIdsResponse:
        """`campaigns`: At most 1000 items.
        `compression_type`: Default: Zip.
        `data_scope`: Default: EntityData.
        `download_file_type`: Default: Csv.
        `last_sync_time_in_utc`: In UTC.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/bulk-service/downloadcampaignsbycampaignids?view=bingads-13
        """
        request = types.DownloadCampaignsByCampaignIdsRequest(
            campaigns=campaigns,
            compression_type=compression_type,
            data_scope=data_scope,
            download_entities=download_entities,
            download_file_type=download_file_type,
            format_version=format_version,
            last_sync_time_in_utc=last_sync_time_in_utc,
        )
        return self._call(operations.DOWNLOAD_CAMPAIGNS_BY_CAMPAIGN_IDS, request, timeout, options)

    def get_bulk_download_status(
        self,
        *,
        request_id: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBulkDownloadStatusResponse:
        """`request_id`: At most 40 characters.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/bulk-service/getbulkdownloadstatus?view=bingads-13
        """
        request = types.GetBulkDownloadStatusRequest(request_id=request_id)
        return self._call(operations.GET_BULK_DOWNLOAD_STATUS, request, timeout, options)

    def get_bulk_upload_url(
        self,
        *,
        response_mode: types.ResponseMode | None = None,
        account_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBulkUploadUrlResponse:
        """`response_mode`: Default: ErrorsOnly.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/bulk-service/getbulkuploadurl?view=bingads-13
        """
        request = types.GetBulkUploadUrlRequest(response_mode=response_mode, account_id=account_id)
        return self._call(operations.GET_BULK_UPLOAD_URL, request, timeout, options)

    def get_bulk_upload_status(
        self,
        *,
        request_id: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBulkUploadStatusResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/bulk-service/getbulkuploadstatus?view=bingads-13
        """
        request = types.GetBulkUploadStatusRequest(request_id=request_id)
        return self._call(operations.GET_BULK_UPLOAD_STATUS, request, timeout, options)

    def upload_entity_records(
        self,
        *,
        entity_records: Sequence[str | None] | None = None,
        response_mode: types.ResponseMode | None = None,
        account_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UploadEntityRecordsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UploadEntityRecordsRequest(
            entity_records=entity_records, response_mode=response_mode, account_id=account_id
        )
        return self._call(operations.UPLOAD_ENTITY_RECORDS, request, timeout, options)
