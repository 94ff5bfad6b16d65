# Made by soapwright 0.1.0 from msads/v12/campaign_management, revision 12.13.6. Do not edit.
"""BiddingScheme, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .structs import Bid


@struct(
    "BiddingScheme",
    CAMPAIGN_MANAGEMENT,
    derived={
        "MaxClicksBiddingScheme": "MaxClicksBiddingScheme",
        "MaxConversionsBiddingScheme": "MaxConversionsBiddingScheme",
        "TargetCpaBiddingScheme": "TargetCpaBiddingScheme",
        "ManualCpcBiddingScheme": "ManualCpcBiddingScheme",
        "EnhancedCpcBiddingScheme": "EnhancedCpcBiddingScheme",
        "InheritFromParentBiddingScheme": "InheritFromParentBiddingScheme",
    },
)
class BiddingScheme(Struct):
    """BiddingScheme, of https://bingads.microsoft.com/CampaignManagement/v12."""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("MaxClicksBiddingScheme", CAMPAIGN_MANAGEMENT)
class MaxClicksBiddingScheme(BiddingScheme):
    """MaxClicksBiddingScheme, of https://bingads.microsoft.com/CampaignManagement/v12."""

    max_cpc: Bid | None = element("MaxCpc", "Bid", nillable=True)


@struct("MaxConversionsBiddingScheme", CAMPAIGN_MANAGEMENT)
class MaxConversionsBiddingScheme(BiddingScheme):
    """MaxConversionsBiddingScheme, of https://bingads.microsoft.com/CampaignManagement/v12."""

    max_cpc: Bid | None = element("MaxCpc", "Bid", nillable=True)


@struct("TargetCpaBiddingScheme", CAMPAIGN_MANAGEMENT)
class TargetCpaBiddingScheme(BiddingScheme):
    """TargetCpaBiddingScheme, of https://bingads.microsoft.com/CampaignManagement/v12."""

    max_cpc: Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_cpa: float | None = element("TargetCpa", "xs:double", nillable=True)


@struct("ManualCpcBiddingScheme", CAMPAIGN_MANAGEMENT)
class ManualCpcBiddingScheme(BiddingScheme):
    """ManualCpcBiddingScheme, of https://bingads.microsoft.com/CampaignManagement/v12."""


@struct("EnhancedCpcBiddingScheme", CAMPAIGN_MANAGEMENT)
class EnhancedCpcBiddingScheme(BiddingScheme):
    """EnhancedCpcBiddingScheme, of https://bingads.microsoft.com/CampaignManagement/v12."""


@struct("InheritFromParentBiddingScheme", CAMPAIGN_MANAGEMENT)
class InheritFromParentBiddingScheme(BiddingScheme):
    """InheritFromParentBiddingScheme, of https://bingads.microsoft.com/CampaignManagement/v12."""

    inherited_bid_strategy_type: str | None = element("InheritedBidStrategyType", "xs:string", nillable=True)
