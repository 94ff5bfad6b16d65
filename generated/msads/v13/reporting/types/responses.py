# Made by soapwright from msads/v13/reporting. Do not edit.
"""The responses of ReportingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, header_part
from .. import types
from .namespaces import REPORTING

__all__ = [
    "PollGenerateReportResponse",
    "SubmitGenerateReportResponse",
]


@struct("SubmitGenerateReportResponse", REPORTING)
class SubmitGenerateReportResponse(Struct):
    report_request_id: str | None = element("ReportRequestId", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("PollGenerateReportResponse", REPORTING)
class PollGenerateReportResponse(Struct):
    report_request_status: types.ReportRequestStatus | None = element(
        "ReportRequestStatus", "ReportRequestStatus", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
