# Made by soapwright from msads/v13/reporting. Do not edit.
"""The client of ReportingService: one method for each operation."""

from __future__ import annotations

from typing import Literal, Unpack

from ... import Credentials
from ..._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, Client
from ..._runtime.connections import HttpClient
from ..._runtime.options import Options
from . import operations, types

__all__ = ["Reporting"]


class Reporting(Client):
    """ReportingService.

    `environment` chooses one of the known endpoints, `endpoint` names another one; one that is not
    encrypted has to be allowed by `allow_http`, unless it is on this machine. `http` is a connection
    to use instead of one of the client's own; it stays open when the client is closed. A `timeout` is
    for a call as a whole, in seconds; `connect_timeout` is for its connection alone. An answer of
    more than `max_answer_bytes` is an error. `options` say more of how to speak to the service:
    `security`, `auth`, `tls`, `addressing`, `mtom` (see `Options`).
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

    def submit_generate_report(
        self,
        *,
        report_request: types.ReportRequest | None = None,
        timeout: float | None = None,
    ) -> types.SubmitGenerateReportResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/reporting-service/submitgeneratereport?view=bingads-13
        """
        request = types.SubmitGenerateReportRequest(report_request=report_request)
        return self._call(operations.SUBMIT_GENERATE_REPORT, request, timeout)

    def poll_generate_report(
        self,
        *,
        report_request_id: str | None = None,
        timeout: float | None = None,
    ) -> types.PollGenerateReportResponse:
        """`report_request_id`: At most 40 characters.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/reporting-service/pollgeneratereport?view=bingads-13
        """
        request = types.PollGenerateReportRequest(report_request_id=report_request_id)
        return self._call(operations.POLL_GENERATE_REPORT, request, timeout)
