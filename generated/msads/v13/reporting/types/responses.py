# Made by soapwright 0.1.0 from msads/v13/reporting, revision 13.0.30.1. Do not edit.
"""The responses of ReportingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import REPORTING

if TYPE_CHECKING:
    from .structs import ReportRequestStatus


@struct("SubmitGenerateReportResponse", REPORTING)
class SubmitGenerateReportResponse(Struct):
    """The response of SubmitGenerateReport."""

    report_request_id: str | None = element("ReportRequestId", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("PollGenerateReportResponse", REPORTING)
class PollGenerateReportResponse(Struct):
    """The response of PollGenerateReport."""

    report_request_status: ReportRequestStatus | None = element(
        "ReportRequestStatus", "ReportRequestStatus", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")
