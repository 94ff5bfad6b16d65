# Made by soapwright from msads/v13/reporting. Do not edit.
"""The facts of ReportingService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Behaviour, HeaderPart, Operation, Rest, Route, Service, Wait
from . import types
from .types import namespaces
from .types.namespaces import REPORTING

__all__ = [
    "HEADERS",
    "POLL_GENERATE_REPORT",
    "SERVICE",
    "SUBMIT_GENERATE_REPORT",
    "WAITS",
]

SERVICE = Service(
    name="Reporting",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://reporting.api.bingads.microsoft.com/Api/Advertiser/Reporting/v13/ReportingService.svc",
        "sandbox": "https://reporting.api.sandbox.bingads.microsoft.com/Api/Advertiser/Reporting/v13/ReportingService.svc",
    },
    faults={
        "{https://adapi.microsoft.com}AdApiFaultDetail": "AdApiFaultDetail",
        "{https://bingads.microsoft.com/Reporting/v13}ApiFaultDetail": "ApiFaultDetail",
    },
    tracking_header="TrackingId",
    http_headers={
        "Api-Revision": "2026-10-12",
    },
    rest=Rest(
        endpoints={
            "production": "https://reporting.api.bingads.microsoft.com/Reporting/v13",
            "sandbox": "https://reporting.api.sandbox.bingads.microsoft.com/Reporting/v13",
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
    HeaderPart("AuthenticationToken", REPORTING, "access_token"),
    HeaderPart("CustomerAccountId", REPORTING, "customer_account_id"),
    HeaderPart("CustomerId", REPORTING, "customer_id"),
    HeaderPart("DeveloperToken", REPORTING, "developer_token"),
)

SUBMIT_GENERATE_REPORT: Operation[types.SubmitGenerateReportResponse, types.SubmitGenerateReportRequest] = (
    Operation(
        "SubmitGenerateReport",
        "SubmitGenerateReport",
        "SubmitGenerateReportResponse",
        HEADERS,
        Route("POST", "/GenerateReport/Submit"),
        request="SubmitGenerateReportRequest",
    )
)

POLL_GENERATE_REPORT: Operation[types.PollGenerateReportResponse, types.PollGenerateReportRequest] = (
    Operation(
        "PollGenerateReport",
        "PollGenerateReport",
        "PollGenerateReportResponse",
        HEADERS,
        Route("POST", "/GenerateReport/Poll"),
        request="PollGenerateReportRequest",
        read_only=True,
    )
)

WAITS = (
    Wait(
        submitted=("SubmitGenerateReportResponse",),
        poll=POLL_GENERATE_REPORT,
        id="report_request_id",
        asked="report_request_id",
        status="report_request_status.status",
        done=("Success",),
        failed=("Error",),
        interval=2,
        longest=30,
        limit=3600,
    ),
)
