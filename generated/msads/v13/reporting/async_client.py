# Made by soapwright from msads/v13/reporting. Do not edit.
"""The async client of ReportingService: one method for each operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Self, Unpack

from ... import CallOptions, Credentials
from ..._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, AsyncClient
from ..._runtime.connections import AsyncHttpClient
from ..._runtime.options import Options
from . import operations, types

__all__ = ["AsyncReporting"]


class AsyncReporting(AsyncClient):
    """ReportingService.

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
        http: AsyncHttpClient | None = None,
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

    async def wait(
        self,
        submitted: types.SubmitGenerateReportResponse,
        *,
        timeout: float | None = None,
        progress: Callable[[types.PollGenerateReportResponse], object] | None = None,
        options: CallOptions | None = None,
    ) -> types.PollGenerateReportResponse:
        """Wait for the job that a call has started: poll with `poll_generate_report` until it is done, and
        return the last response.

        `progress` is called with each response. Raises WaitFailed if the job fails, and WaitTimedOut if
        it is not done within `timeout` seconds (by default 3600).
        """
        response: types.PollGenerateReportResponse = await self._wait(
            operations.WAITS, submitted, timeout, progress, options
        )
        return response

    async def submit_generate_report(
        self,
        *,
        report_request: types.ReportRequest | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SubmitGenerateReportResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/reporting-service/submitgeneratereport?view=bingads-13
        """
        request = types.SubmitGenerateReportRequest(report_request=report_request)
        return await self._call(operations.SUBMIT_GENERATE_REPORT, request, timeout, options)

    async def poll_generate_report(
        self,
        *,
        report_request_id: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.PollGenerateReportResponse:
        """`report_request_id`: At most 40 characters.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/reporting-service/pollgeneratereport?view=bingads-13
        """
        request = types.PollGenerateReportRequest(report_request_id=report_request_id)
        return await self._call(operations.POLL_GENERATE_REPORT, request, timeout, options)
