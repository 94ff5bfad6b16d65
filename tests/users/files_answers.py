"""What Reporting and Bulk answer in a mock: each request is done at the second look, and its file is in the storage at URL."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from msads.v13 import bulk, reporting
from msads.v13.bulk import (
    DownloadCampaignsByAccountIdsRequest,
    DownloadCampaignsByAccountIdsResponse,
    GetBulkDownloadStatusRequest,
    GetBulkDownloadStatusResponse,
    GetBulkUploadStatusRequest,
    GetBulkUploadStatusResponse,
    GetBulkUploadUrlRequest,
    GetBulkUploadUrlResponse,
)
from msads.v13.reporting import (
    PollGenerateReportRequest,
    PollGenerateReportResponse,
    ReportRequestStatus,
    ReportRequestStatusType,
    SubmitGenerateReportRequest,
    SubmitGenerateReportResponse,
)

URL = ""
SEEN: set[str] = set()


def _done(request_id: str | None) -> bool:
    known = str(request_id) in SEEN
    SEEN.add(str(request_id))
    return known


def _signed(types: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator: one access token has expired."""

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def answer(request: Any, call: Any) -> Any:
            if call.headers["access_token"] == "expired-token":
                expired = types.AdApiFaultDetail(errors=[types.AdApiError(code=109, message="expired")])
                expired.status = 401
                raise expired
            return function(request)

        return answer

    return decorate


@_signed(reporting)
def submit_generate_report(request: SubmitGenerateReportRequest) -> SubmitGenerateReportResponse:
    assert request.report_request and request.report_request.report_name == "Spend"
    return SubmitGenerateReportResponse(report_request_id="r-1")


@_signed(reporting)
def poll_generate_report(request: PollGenerateReportRequest) -> PollGenerateReportResponse:
    if not _done(request.report_request_id):
        status = ReportRequestStatus(status=ReportRequestStatusType.PENDING)
    else:
        status = ReportRequestStatus(
            status=ReportRequestStatusType.SUCCESS, report_download_url=f"{URL}/spend"
        )
    return PollGenerateReportResponse(report_request_status=status)


@_signed(bulk)
def download_campaigns_by_account_ids(
    request: DownloadCampaignsByAccountIdsRequest,
) -> DownloadCampaignsByAccountIdsResponse:
    assert request.account_ids == [1001]
    return DownloadCampaignsByAccountIdsResponse(download_request_id="d-1")


@_signed(bulk)
def get_bulk_download_status(request: GetBulkDownloadStatusRequest) -> GetBulkDownloadStatusResponse:
    if not _done(request.request_id):
        return GetBulkDownloadStatusResponse(percent_complete=50, request_status="InProgress")
    url = f"{URL}/keywords"
    return GetBulkDownloadStatusResponse(
        percent_complete=100, request_status="Completed", result_file_url=url
    )


@_signed(bulk)
def get_bulk_upload_url(request: GetBulkUploadUrlRequest) -> GetBulkUploadUrlResponse:
    return GetBulkUploadUrlResponse(request_id="u-1", upload_url=f"{URL}/upload")


@_signed(bulk)
def get_bulk_upload_status(request: GetBulkUploadStatusRequest) -> GetBulkUploadStatusResponse:
    return GetBulkUploadStatusResponse(
        percent_complete=100,
        request_status="CompletedWithErrors",
        result_file_url=f"{URL}/result",
    )
