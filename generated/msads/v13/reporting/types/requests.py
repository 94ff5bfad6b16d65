# Made by soapwright 0.1.0 from msads/v13/reporting, revision 13.0.30.1. Do not edit.
"""The requests of ReportingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import REPORTING

if TYPE_CHECKING:
    from .report_requests import ReportRequest


@struct("SubmitGenerateReportRequest", REPORTING)
class SubmitGenerateReportRequest(Struct):
    """The request of SubmitGenerateReport."""

    report_request: ReportRequest | None = element("ReportRequest", "ReportRequest", nillable=True)


@struct("PollGenerateReportRequest", REPORTING)
class PollGenerateReportRequest(Struct):
    """The request of PollGenerateReport."""

    report_request_id: str | None = element("ReportRequestId", "xs:string", nillable=True)
