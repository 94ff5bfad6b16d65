# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""CriterionBid, and the structs derived from it."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
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
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("RateBid", CAMPAIGN_MANAGEMENT)
class RateBid(CriterionBid):
    rate_amount: types.RateAmount | None = element("RateAmount", "RateAmount", nillable=True)


@struct("FixedBid", CAMPAIGN_MANAGEMENT)
class FixedBid(CriterionBid):
    amount: float | None = element("Amount", "xs:double")


@struct("BidMultiplier", CAMPAIGN_MANAGEMENT)
class BidMultiplier(CriterionBid):
    multiplier: float | None = element("Multiplier", "xs:double")
