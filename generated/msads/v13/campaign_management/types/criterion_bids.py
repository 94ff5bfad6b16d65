# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""CriterionBid, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .structs import RateAmount


@struct(
    "CriterionBid",
    CAMPAIGN_MANAGEMENT,
    derived={"RateBid": "RateBid", "FixedBid": "FixedBid", "BidMultiplier": "BidMultiplier"},
)
class CriterionBid(Struct):
    """CriterionBid, of https://bingads.microsoft.com/CampaignManagement/v13."""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("RateBid", CAMPAIGN_MANAGEMENT)
class RateBid(CriterionBid):
    """RateBid, of https://bingads.microsoft.com/CampaignManagement/v13."""

    rate_amount: RateAmount | None = element("RateAmount", "RateAmount", nillable=True)


@struct("FixedBid", CAMPAIGN_MANAGEMENT)
class FixedBid(CriterionBid):
    """FixedBid, of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: float | None = element("Amount", "xs:double")


@struct("BidMultiplier", CAMPAIGN_MANAGEMENT)
class BidMultiplier(CriterionBid):
    """BidMultiplier, of https://bingads.microsoft.com/CampaignManagement/v13."""

    multiplier: float | None = element("Multiplier", "xs:double")
