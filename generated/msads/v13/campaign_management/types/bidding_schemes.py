# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""BiddingScheme, and the structs derived from it."""

from __future__ import annotations

from decimal import Decimal

from ...._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "BiddingScheme",
    "CommissionBiddingScheme",
    "CostPerSaleBiddingScheme",
    "EnhancedCpcBiddingScheme",
    "InheritFromParentBiddingScheme",
    "ManualCpaBiddingScheme",
    "ManualCpcBiddingScheme",
    "ManualCpmBiddingScheme",
    "ManualCpvBiddingScheme",
    "MaxClicksBiddingScheme",
    "MaxConversionValueBiddingScheme",
    "MaxConversionsBiddingScheme",
    "MaxRoasBiddingScheme",
    "PercentCpcBiddingScheme",
    "TargetCpaBiddingScheme",
    "TargetImpressionShareBiddingScheme",
    "TargetRoasBiddingScheme",
]


@struct(
    "BiddingScheme",
    CAMPAIGN_MANAGEMENT,
    derived={
        "MaxClicksBiddingScheme": "MaxClicksBiddingScheme",
        "MaxConversionsBiddingScheme": "MaxConversionsBiddingScheme",
        "TargetCpaBiddingScheme": "TargetCpaBiddingScheme",
        "ManualCpcBiddingScheme": "ManualCpcBiddingScheme",
        "EnhancedCpcBiddingScheme": "EnhancedCpcBiddingScheme",
        "ManualCpvBiddingScheme": "ManualCpvBiddingScheme",
        "ManualCpmBiddingScheme": "ManualCpmBiddingScheme",
        "InheritFromParentBiddingScheme": "InheritFromParentBiddingScheme",
        "TargetRoasBiddingScheme": "TargetRoasBiddingScheme",
        "MaxRoasBiddingScheme": "MaxRoasBiddingScheme",
        "MaxConversionValueBiddingScheme": "MaxConversionValueBiddingScheme",
        "TargetImpressionShareBiddingScheme": "TargetImpressionShareBiddingScheme",
        "PercentCpcBiddingScheme": "PercentCpcBiddingScheme",
        "CommissionBiddingScheme": "CommissionBiddingScheme",
        "ManualCpaBiddingScheme": "ManualCpaBiddingScheme",
        "CostPerSaleBiddingScheme": "CostPerSaleBiddingScheme",
    },
    kinds={
        "MaxClicks": "MaxClicksBiddingScheme",
        "MaxConversions": "MaxConversionsBiddingScheme",
        "TargetCpa": "TargetCpaBiddingScheme",
        "ManualCpc": "ManualCpcBiddingScheme",
        "EnhancedCpc": "EnhancedCpcBiddingScheme",
        "ManualCpv": "ManualCpvBiddingScheme",
        "ManualCpm": "ManualCpmBiddingScheme",
        "InheritFromParent": "InheritFromParentBiddingScheme",
        "TargetRoasBiddingScheme": "TargetRoasBiddingScheme",
        "MaxRoasBiddingScheme": "MaxRoasBiddingScheme",
        "MaxConversionValueBiddingScheme": "MaxConversionValueBiddingScheme",
        "TargetImpressionShareBiddingScheme": "TargetImpressionShareBiddingScheme",
        "PercentCpcBiddingScheme": "PercentCpcBiddingScheme",
        "CommissionBiddingScheme": "CommissionBiddingScheme",
        "ManualCpaBiddingScheme": "ManualCpaBiddingScheme",
        "CostPerSale": "CostPerSaleBiddingScheme",
    },
    remembers=True,
)
class BiddingScheme(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("MaxClicksBiddingScheme", CAMPAIGN_MANAGEMENT, kind="MaxClicks", remembers=True)
class MaxClicksBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)


@struct("MaxConversionsBiddingScheme", CAMPAIGN_MANAGEMENT, kind="MaxConversions", remembers=True)
class MaxConversionsBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_cpa: float | None = element("TargetCpa", "xs:double", nillable=True)


@struct("TargetCpaBiddingScheme", CAMPAIGN_MANAGEMENT, kind="TargetCpa", remembers=True)
class TargetCpaBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_cpa: float | None = element("TargetCpa", "xs:double", nillable=True)


@struct("ManualCpcBiddingScheme", CAMPAIGN_MANAGEMENT, kind="ManualCpc", remembers=True)
class ManualCpcBiddingScheme(BiddingScheme):
    manual_cpc: float | None = element("ManualCpc", "xs:double", nillable=True)


@struct("EnhancedCpcBiddingScheme", CAMPAIGN_MANAGEMENT, kind="EnhancedCpc")
class EnhancedCpcBiddingScheme(BiddingScheme):
    pass


@struct("ManualCpvBiddingScheme", CAMPAIGN_MANAGEMENT, kind="ManualCpv")
class ManualCpvBiddingScheme(BiddingScheme):
    pass


@struct("ManualCpmBiddingScheme", CAMPAIGN_MANAGEMENT, kind="ManualCpm", remembers=True)
class ManualCpmBiddingScheme(BiddingScheme):
    max_cpm: Decimal | None = element("MaxCpm", "xs:decimal", nillable=True)


@struct("InheritFromParentBiddingScheme", CAMPAIGN_MANAGEMENT, kind="InheritFromParent", remembers=True)
class InheritFromParentBiddingScheme(BiddingScheme):
    inherited_bid_strategy_type: str | None = element("InheritedBidStrategyType", "xs:string", nillable=True)


@struct("TargetRoasBiddingScheme", CAMPAIGN_MANAGEMENT, remembers=True)
class TargetRoasBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_roas: float | None = element("TargetRoas", "xs:double", nillable=True)


@struct("MaxRoasBiddingScheme", CAMPAIGN_MANAGEMENT, remembers=True)
class MaxRoasBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)


@struct("MaxConversionValueBiddingScheme", CAMPAIGN_MANAGEMENT, remembers=True)
class MaxConversionValueBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_roas: float | None = element("TargetRoas", "xs:double", nillable=True)


@struct("TargetImpressionShareBiddingScheme", CAMPAIGN_MANAGEMENT, remembers=True)
class TargetImpressionShareBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_ad_position: str | None = element("TargetAdPosition", "xs:string", nillable=True)
    target_impression_share: float | None = element("TargetImpressionShare", "xs:double", nillable=True)


@struct("PercentCpcBiddingScheme", CAMPAIGN_MANAGEMENT, remembers=True)
class PercentCpcBiddingScheme(BiddingScheme):
    max_percent_cpc: float | None = element("MaxPercentCpc", "xs:double", nillable=True)


@struct("CommissionBiddingScheme", CAMPAIGN_MANAGEMENT, remembers=True)
class CommissionBiddingScheme(BiddingScheme):
    commission_rate: float | None = element("CommissionRate", "xs:double", nillable=True)


@struct("ManualCpaBiddingScheme", CAMPAIGN_MANAGEMENT, remembers=True)
class ManualCpaBiddingScheme(BiddingScheme):
    manual_cpi: float | None = element("ManualCpi", "xs:double", nillable=True)


@struct("CostPerSaleBiddingScheme", CAMPAIGN_MANAGEMENT, kind="CostPerSale", remembers=True)
class CostPerSaleBiddingScheme(BiddingScheme):
    target_cost_per_sale: float | None = element("TargetCostPerSale", "xs:double", nillable=True)
