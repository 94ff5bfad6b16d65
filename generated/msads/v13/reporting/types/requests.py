# Made by soapwright from msads/v13/reporting. Do not edit.
"""The requests of ReportingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import REPORTING

__all__ = [
    "PollGenerateReportRequest",
    "SubmitGenerateReportRequest",
]


@struct("SubmitGenerateReportRequest", REPORTING)
class SubmitGenerateReportRequest(Struct):
    report_request: types.ReportRequest | None = element("ReportRequest", "ReportRequest", nillable=True)


@struct("PollGenerateReportRequest", REPORTING)
class PollGenerateReportRequest(Struct):
    report_request_id: str | None = element("ReportRequestId", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
