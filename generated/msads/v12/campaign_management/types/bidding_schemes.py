# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""BiddingScheme, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "BiddingScheme",
    "EnhancedCpcBiddingScheme",
    "InheritFromParentBiddingScheme",
    "ManualCpcBiddingScheme",
    "MaxClicksBiddingScheme",
    "MaxConversionsBiddingScheme",
    "TargetCpaBiddingScheme",
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
        "InheritFromParentBiddingScheme": "InheritFromParentBiddingScheme",
    },
)
class BiddingScheme(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("MaxClicksBiddingScheme", CAMPAIGN_MANAGEMENT)
class MaxClicksBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)


@struct("MaxConversionsBiddingScheme", CAMPAIGN_MANAGEMENT)
class MaxConversionsBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)


@struct("TargetCpaBiddingScheme", CAMPAIGN_MANAGEMENT)
class TargetCpaBiddingScheme(BiddingScheme):
    max_cpc: types.Bid | None = element("MaxCpc", "Bid", nillable=True)
    target_cpa: float | None = element("TargetCpa", "xs:double", nillable=True)


@struct("ManualCpcBiddingScheme", CAMPAIGN_MANAGEMENT)
class ManualCpcBiddingScheme(BiddingScheme):
    pass


@struct("EnhancedCpcBiddingScheme", CAMPAIGN_MANAGEMENT)
class EnhancedCpcBiddingScheme(BiddingScheme):
    pass


@struct("InheritFromParentBiddingScheme", CAMPAIGN_MANAGEMENT)
class InheritFromParentBiddingScheme(BiddingScheme):
    inherited_bid_strategy_type: str | None = element("InheritedBidStrategyType", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
