# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""Setting, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "CoOpSetting",
    "DynamicSearchAdsSetting",
    "Setting",
    "ShoppingSetting",
    "TargetSetting",
]


@struct(
    "Setting",
    CAMPAIGN_MANAGEMENT,
    derived={
        "ShoppingSetting": "ShoppingSetting",
        "DynamicSearchAdsSetting": "DynamicSearchAdsSetting",
        "TargetSetting": "TargetSetting",
        "CoOpSetting": "CoOpSetting",
    },
)
class Setting(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("ShoppingSetting", CAMPAIGN_MANAGEMENT)
class ShoppingSetting(Setting):
    local_inventory_ads_enabled: bool | None = element(
        "LocalInventoryAdsEnabled", "xs:boolean", nillable=True
    )
    priority: int | None = element("Priority", "xs:int", nillable=True)
    sales_country_code: str | None = element("SalesCountryCode", "xs:string", nillable=True)
    store_id: int | None = element("StoreId", "xs:long", nillable=True)


@struct("DynamicSearchAdsSetting", CAMPAIGN_MANAGEMENT)
class DynamicSearchAdsSetting(Setting):
    domain_name: str | None = element("DomainName", "xs:string", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    page_feed_ids: list[int] | None = element("PageFeedIds", "ArrayOflong", nillable=True)
    source: types.DynamicSearchAdsSource | None = element("Source", "DynamicSearchAdsSource")


@struct("TargetSetting", CAMPAIGN_MANAGEMENT)
class TargetSetting(Setting):
    details: list[types.TargetSettingDetail | None] | None = element(
        "Details", "ArrayOfTargetSettingDetail", nillable=True
    )


@struct("CoOpSetting", CAMPAIGN_MANAGEMENT)
class CoOpSetting(Setting):
    bid_boost_value: float | None = element("BidBoostValue", "xs:double", nillable=True)
    bid_max_value: float | None = element("BidMaxValue", "xs:double", nillable=True)
    bid_option: types.BidOption | None = element("BidOption", "BidOption", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
