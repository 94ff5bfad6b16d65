# Made by soapwright from msads/v13/campaign_management. Do not edit.
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
)
class BiddingScheme(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("MaxClicksBiddingScheme", CAMPAIGN_MANAGEMENT, kind="MaxClicks")
class MaxClicksBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)


@struct("MaxConversionsBiddingScheme", CAMPAIGN_MANAGEMENT, kind="MaxConversions")
class MaxConversionsBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_cpa: float | None = element("TargetCpa", "xs:double", nillable=True)


@struct("TargetCpaBiddingScheme", CAMPAIGN_MANAGEMENT, kind="TargetCpa")
class TargetCpaBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_cpa: float | None = element("TargetCpa", "xs:double", nillable=True)


@struct("ManualCpcBiddingScheme", CAMPAIGN_MANAGEMENT, kind="ManualCpc")
class ManualCpcBiddingScheme(BiddingScheme):
    manual_cpc: float | None = element("ManualCpc", "xs:double", nillable=True)


@struct("EnhancedCpcBiddingScheme", CAMPAIGN_MANAGEMENT, kind="EnhancedCpc")
class EnhancedCpcBiddingScheme(BiddingScheme):
    pass


@struct("ManualCpvBiddingScheme", CAMPAIGN_MANAGEMENT, kind="ManualCpv")
class ManualCpvBiddingScheme(BiddingScheme):
    pass


@struct("ManualCpmBiddingScheme", CAMPAIGN_MANAGEMENT, kind="ManualCpm")
class ManualCpmBiddingScheme(BiddingScheme):
    max_cpm: Decimal | None = element("MaxCpm", "xs:decimal", nillable=True)


@struct("InheritFromParentBiddingScheme", CAMPAIGN_MANAGEMENT, kind="InheritFromParent")
class InheritFromParentBiddingScheme(BiddingScheme):
    inherited_bid_strategy_type: str | None = element("InheritedBidStrategyType", "xs:string", nillable=True)


@struct("TargetRoasBiddingScheme", CAMPAIGN_MANAGEMENT)
class TargetRoasBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_roas: float | None = element("TargetRoas", "xs:double", nillable=True)


@struct("MaxRoasBiddingScheme", CAMPAIGN_MANAGEMENT)
class MaxRoasBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)


@struct("MaxConversionValueBiddingScheme", CAMPAIGN_MANAGEMENT)
class MaxConversionValueBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_roas: float | None = element("TargetRoas", "xs:double", nillable=True)


@struct("TargetImpressionShareBiddingScheme", CAMPAIGN_MANAGEMENT)
class TargetImpressionShareBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_ad_position: str | None = element("TargetAdPosition", "xs:string", nillable=True)
    target_impression_share: float | None = element("TargetImpressionShare", "xs:double", nillable=True)


@struct("PercentCpcBiddingScheme", CAMPAIGN_MANAGEMENT)
class PercentCpcBiddingScheme(BiddingScheme):
    max_percent_cpc: float | None = element("MaxPercentCpc", "xs:double", nillable=True)


@struct("CommissionBiddingScheme", CAMPAIGN_MANAGEMENT)
class CommissionBiddingScheme(BiddingScheme):
    commission_rate: float | None = element("CommissionRate", "xs:double", nillable=True)


@struct("ManualCpaBiddingScheme", CAMPAIGN_MANAGEMENT)
class ManualCpaBiddingScheme(BiddingScheme):
    manual_cpi: float | None = element("ManualCpi", "xs:double", nillable=True)


@struct("CostPerSaleBiddingScheme", CAMPAIGN_MANAGEMENT, kind="CostPerSale")
class CostPerSaleBiddingScheme(BiddingScheme):
    target_cost_per_sale: float | None = element("TargetCostPerSale", "xs:double", nillable=True)
