# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""CriterionBid, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "BidMultiplier",
    "CriterionBid",
    "FixedBid",
    "RateBid",
]


@struct(
    "CriterionBid",
    CAMPAIGN_MANAGEMENT,
    derived={"RateBid": "RateBid", "FixedBid": "FixedBid", "BidMultiplier": "BidMultiplier"},
)
class CriterionBid(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/criterionbid?view=bingads-13"""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("RateBid", CAMPAIGN_MANAGEMENT)
class RateBid(CriterionBid):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/ratebid?view=bingads-13"""

    rate_amount: types.RateAmount | None = element("RateAmount", "RateAmount", nillable=True)


@struct("FixedBid", CAMPAIGN_MANAGEMENT)
class FixedBid(CriterionBid):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/fixedbid?view=bingads-13
    """

    amount: float | None = element("Amount", "xs:double")
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/fixedbid?view=bingads-13#amount"""


@struct("BidMultiplier", CAMPAIGN_MANAGEMENT)
class BidMultiplier(CriterionBid):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/bidmultiplier?view=bingads-13
    """

    multiplier: float | None = element("Multiplier", "xs:double")
    """Required. In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/bidmultiplier?view=bingads-13#multiplier"""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
