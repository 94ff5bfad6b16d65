# Made by soapwright from msads/v13/reporting. Do not edit.
"""The faults of ReportingService, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.errors import Fault
from ...._runtime.lazy_classes import lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import ADAPI, REPORTING

__all__ = [
    "AdApiFaultDetail",
    "ApiFaultDetail",
    "ApplicationFault",
]


@struct(
    "ApplicationFault",
    ADAPI,
    derived={"ApiFaultDetail": "ApiFaultDetail", "AdApiFaultDetail": "AdApiFaultDetail"},
)
class ApplicationFault(Fault):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/applicationfault?view=bingads-13"""

    tracking_id: str | None = element("TrackingId", "xs:string", nillable=True)


@struct("ApiFaultDetail", REPORTING)
class ApiFaultDetail(ApplicationFault):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/apifaultdetail?view=bingads-13"""

    batch_errors: list[types.BatchError | None] | None = element(
        "BatchErrors", "ArrayOfBatchError", nillable=True
    )
    operation_errors: list[types.OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )


@struct("AdApiFaultDetail", ADAPI)
class AdApiFaultDetail(ApplicationFault):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adapifaultdetail?view=bingads-13"""

    errors: list[types.AdApiError | None] | None = element("Errors", "ArrayOfAdApiError", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
