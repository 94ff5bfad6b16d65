# Made by soapwright 0.1.0 from msads/v12/campaign_management, revision 12.13.6. Do not edit.
"""Setting, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .enums import BidOption, DynamicSearchAdsSource
    from .structs import TargetSettingDetail


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
    """Setting, of https://bingads.microsoft.com/CampaignManagement/v12."""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("ShoppingSetting", CAMPAIGN_MANAGEMENT)
class ShoppingSetting(Setting):
    """ShoppingSetting, of https://bingads.microsoft.com/CampaignManagement/v12."""

    local_inventory_ads_enabled: bool | None = element(
        "LocalInventoryAdsEnabled", "xs:boolean", nillable=True
    )
    priority: int | None = element("Priority", "xs:int", nillable=True)
    sales_country_code: str | None = element("SalesCountryCode", "xs:string", nillable=True)
    store_id: int | None = element("StoreId", "xs:long", nillable=True)


@struct("DynamicSearchAdsSetting", CAMPAIGN_MANAGEMENT)
class DynamicSearchAdsSetting(Setting):
    """DynamicSearchAdsSetting, of https://bingads.microsoft.com/CampaignManagement/v12."""

    domain_name: str | None = element("DomainName", "xs:string", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    page_feed_ids: list[int] | None = element("PageFeedIds", "ArrayOflong", nillable=True)
    source: DynamicSearchAdsSource | None = element("Source", "DynamicSearchAdsSource")


@struct("TargetSetting", CAMPAIGN_MANAGEMENT)
class TargetSetting(Setting):
    """TargetSetting, of https://bingads.microsoft.com/CampaignManagement/v12."""

    details: list[TargetSettingDetail | None] | None = element(
        "Details", "ArrayOfTargetSettingDetail", nillable=True
    )


@struct("CoOpSetting", CAMPAIGN_MANAGEMENT)
class CoOpSetting(Setting):
    """CoOpSetting, of https://bingads.microsoft.com/CampaignManagement/v12."""

    bid_boost_value: float | None = element("BidBoostValue", "xs:double", nillable=True)
    bid_max_value: float | None = element("BidMaxValue", "xs:double", nillable=True)
    bid_option: BidOption | None = element("BidOption", "BidOption", nillable=True)
