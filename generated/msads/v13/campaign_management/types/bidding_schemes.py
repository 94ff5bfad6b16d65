# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""BiddingScheme, and the structs derived from it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
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
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/biddingscheme?view=bingads-13"""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("MaxClicksBiddingScheme", CAMPAIGN_MANAGEMENT, kind="MaxClicks")
class MaxClicksBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/maxclicksbiddingscheme?view=bingads-13
    """

    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/maxclicksbiddingscheme?view=bingads-13#maxcpc"""


@struct("MaxConversionsBiddingScheme", CAMPAIGN_MANAGEMENT, kind="MaxConversions")
class MaxConversionsBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/maxconversionsbiddingscheme?view=bingads-13
    """

    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/maxconversionsbiddingscheme?view=bingads-13#maxcpc"""

    target_cpa: float | None = element("TargetCpa", "xs:double", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/maxconversionsbiddingscheme?view=bingads-13#targetcpa"""


@struct("TargetCpaBiddingScheme", CAMPAIGN_MANAGEMENT, kind="TargetCpa")
class TargetCpaBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetcpabiddingscheme?view=bingads-13
    """

    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetcpabiddingscheme?view=bingads-13#maxcpc"""

    target_cpa: float | None = element("TargetCpa", "xs:double", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetcpabiddingscheme?view=bingads-13#targetcpa"""


@struct("ManualCpcBiddingScheme", CAMPAIGN_MANAGEMENT, kind="ManualCpc")
class ManualCpcBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/manualcpcbiddingscheme?view=bingads-13
    """

    manual_cpc: float | None = element("ManualCpc", "xs:double", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/manualcpcbiddingscheme?view=bingads-13#manualcpc"""


@struct("EnhancedCpcBiddingScheme", CAMPAIGN_MANAGEMENT, kind="EnhancedCpc")
class EnhancedCpcBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/enhancedcpcbiddingscheme?view=bingads-13
    """


@struct("ManualCpvBiddingScheme", CAMPAIGN_MANAGEMENT, kind="ManualCpv")
class ManualCpvBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/manualcpvbiddingscheme?view=bingads-13
    """


@struct("ManualCpmBiddingScheme", CAMPAIGN_MANAGEMENT, kind="ManualCpm")
class ManualCpmBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/manualcpmbiddingscheme?view=bingads-13
    """

    max_cpm: Decimal | None = element("MaxCpm", "xs:decimal", nillable=True)


@struct("InheritFromParentBiddingScheme", CAMPAIGN_MANAGEMENT, kind="InheritFromParent")
class InheritFromParentBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/inheritfromparentbiddingscheme?view=bingads-13
    """

    inherited_bid_strategy_type: str | None = element("InheritedBidStrategyType", "xs:string", nillable=True)


@struct("TargetRoasBiddingScheme", CAMPAIGN_MANAGEMENT)
class TargetRoasBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetroasbiddingscheme?view=bingads-13
    """

    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetroasbiddingscheme?view=bingads-13#maxcpc"""

    target_roas: float | None = element("TargetRoas", "xs:double", nillable=True)
    """Required on add, optional on update. From 0.01 to 1000.0. https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetroasbiddingscheme?view=bingads-13#targetroas"""


@struct("MaxRoasBiddingScheme", CAMPAIGN_MANAGEMENT)
class MaxRoasBiddingScheme(BiddingScheme):
    """`type`: Deprecated (as of 2026-08).

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/maxroasbiddingscheme?view=bingads-13
    """

    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    """Deprecated (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/maxroasbiddingscheme?view=bingads-13#maxcpc"""


@struct("MaxConversionValueBiddingScheme", CAMPAIGN_MANAGEMENT)
class MaxConversionValueBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/maxconversionvaluebiddingscheme?view=bingads-13
    """

    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_roas: float | None = element("TargetRoas", "xs:double", nillable=True)


@struct("TargetImpressionShareBiddingScheme", CAMPAIGN_MANAGEMENT)
class TargetImpressionShareBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetimpressionsharebiddingscheme?view=bingads-13
    """

    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetimpressionsharebiddingscheme?view=bingads-13#maxcpc"""

    target_ad_position: str | None = element("TargetAdPosition", "xs:string", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetimpressionsharebiddingscheme?view=bingads-13#targetadposition"""

    target_impression_share: float | None = element("TargetImpressionShare", "xs:double", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetimpressionsharebiddingscheme?view=bingads-13#targetimpressionshare"""


@struct("PercentCpcBiddingScheme", CAMPAIGN_MANAGEMENT)
class PercentCpcBiddingScheme(BiddingScheme):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/percentcpcbiddingscheme?view=bingads-13"""

    max_percent_cpc: float | None = element("MaxPercentCpc", "xs:double", nillable=True)


@struct("CommissionBiddingScheme", CAMPAIGN_MANAGEMENT)
class CommissionBiddingScheme(BiddingScheme):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/commissionbiddingscheme?view=bingads-13"""

    commission_rate: float | None = element("CommissionRate", "xs:double", nillable=True)


@struct("ManualCpaBiddingScheme", CAMPAIGN_MANAGEMENT)
class ManualCpaBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/manualcpabiddingscheme?view=bingads-13
    """

    manual_cpi: float | None = element("ManualCpi", "xs:double", nillable=True)


@struct("CostPerSaleBiddingScheme", CAMPAIGN_MANAGEMENT, kind="CostPerSale")
class CostPerSaleBiddingScheme(BiddingScheme):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/costpersalebiddingscheme?view=bingads-13
    """

    target_cost_per_sale: float | None = element("TargetCostPerSale", "xs:double", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
