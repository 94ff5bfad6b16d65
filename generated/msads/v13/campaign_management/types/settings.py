# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Setting, and the structs derived from it."""

from __future__ import annotations

from decimal import Decimal

from ...._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "AISearchSetting",
    "AppSetting",
    "BaseDomainSetting",
    "BrandExclusionSetting",
    "CallToActionSetting",
    "CampaignFrequencyCapSetting",
    "CampaignPageFeedSetting",
    "CoOpSetting",
    "DisclaimerSetting",
    "DynamicFeedSetting",
    "DynamicSearchAdsSetting",
    "HotelSetting",
    "ImpressionTrackingSetting",
    "NetworkDistributionSetting",
    "NewCustomerAcquisitionGoalSetting",
    "PerformanceMaxSetting",
    "ReachOptimizationGoalSetting",
    "ResponsiveSearchAdsSetting",
    "Setting",
    "ShoppingSetting",
    "TargetSetting",
    "ThirdPartyMeasurementSetting",
    "UnifiedAutomationSetting",
    "VanityPharmaSetting",
    "VerifiedTrackingSetting",
]


@struct(
    "Setting",
    CAMPAIGN_MANAGEMENT,
    derived={
        "VerifiedTrackingSetting": "VerifiedTrackingSetting",
        "ShoppingSetting": "ShoppingSetting",
        "DynamicFeedSetting": "DynamicFeedSetting",
        "DynamicSearchAdsSetting": "DynamicSearchAdsSetting",
        "TargetSetting": "TargetSetting",
        "CoOpSetting": "CoOpSetting",
        "DisclaimerSetting": "DisclaimerSetting",
        "HotelSetting": "HotelSetting",
        "ResponsiveSearchAdsSetting": "ResponsiveSearchAdsSetting",
        "PerformanceMaxSetting": "PerformanceMaxSetting",
        "CallToActionSetting": "CallToActionSetting",
        "VanityPharmaSetting": "VanityPharmaSetting",
        "AppSetting": "AppSetting",
        "ThirdPartyMeasurementSetting": "ThirdPartyMeasurementSetting",
        "NewCustomerAcquisitionGoalSetting": "NewCustomerAcquisitionGoalSetting",
        "BaseDomainSetting": "BaseDomainSetting",
        "AISearchSetting": "AISearchSetting",
        "NetworkDistributionSetting": "NetworkDistributionSetting",
        "BrandExclusionSetting": "BrandExclusionSetting",
        "ImpressionTrackingSetting": "ImpressionTrackingSetting",
        "ReachOptimizationGoalSetting": "ReachOptimizationGoalSetting",
        "CampaignFrequencyCapSetting": "CampaignFrequencyCapSetting",
        "UnifiedAutomationSetting": "UnifiedAutomationSetting",
        "CampaignPageFeedSetting": "CampaignPageFeedSetting",
    },
)
class Setting(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("VerifiedTrackingSetting", CAMPAIGN_MANAGEMENT)
class VerifiedTrackingSetting(Setting):
    details: list[dict[str, str | None] | None] | None = element(
        "Details", "ArrayOfArrayOfKeyValuePairOfstringstring", nillable=True
    )


@struct("ShoppingSetting", CAMPAIGN_MANAGEMENT)
class ShoppingSetting(Setting):
    feed_label: str | None = element("FeedLabel", "xs:string", nillable=True)
    local_inventory_ads_enabled: bool | None = element(
        "LocalInventoryAdsEnabled", "xs:boolean", nillable=True
    )
    priority: int | None = element("Priority", "xs:int", nillable=True)
    sales_country_code: str | None = element("SalesCountryCode", "xs:string", nillable=True)
    shoppable_ads_enabled: bool | None = element("ShoppableAdsEnabled", "xs:boolean", nillable=True)
    store_id: int | None = element("StoreId", "xs:long", nillable=True)


@struct("DynamicFeedSetting", CAMPAIGN_MANAGEMENT)
class DynamicFeedSetting(Setting):
    feed_id: int | None = element("FeedId", "xs:long", nillable=True)


@struct("DynamicSearchAdsSetting", CAMPAIGN_MANAGEMENT)
class DynamicSearchAdsSetting(Setting):
    domain_name: str | None = element("DomainName", "xs:string", nillable=True)
    dynamic_description_enabled: bool | None = element(
        "DynamicDescriptionEnabled", "xs:boolean", nillable=True
    )
    language: str | None = element("Language", "xs:string", nillable=True)
    page_feed_ids: list[int] | None = element("PageFeedIds", "ArrayOflong", nillable=True)
    source: types.DynamicSearchAdsSource | None = element("Source", "DynamicSearchAdsSource", nillable=True)


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


@struct("DisclaimerSetting", CAMPAIGN_MANAGEMENT)
class DisclaimerSetting(Setting):
    disclaimer_ads_enabled: bool | None = element("DisclaimerAdsEnabled", "xs:boolean")


@struct("HotelSetting", CAMPAIGN_MANAGEMENT)
class HotelSetting(Setting):
    hotel_ad_group_type: list[types.HotelAdGroupType] | None = element("HotelAdGroupType", "HotelAdGroupType")


@struct("ResponsiveSearchAdsSetting", CAMPAIGN_MANAGEMENT)
class ResponsiveSearchAdsSetting(Setting):
    auto_generated_assets_enabled: bool | None = element(
        "AutoGeneratedAssetsEnabled", "xs:boolean", nillable=True
    )


@struct("PerformanceMaxSetting", CAMPAIGN_MANAGEMENT)
class PerformanceMaxSetting(Setting):
    auto_generated_image_opt_out: bool | None = element(
        "AutoGeneratedImageOptOut", "xs:boolean", nillable=True
    )
    auto_generated_text_opt_out: bool | None = element("AutoGeneratedTextOptOut", "xs:boolean", nillable=True)
    cost_per_sale_opt_out: bool | None = element("CostPerSaleOptOut", "xs:boolean", nillable=True)
    final_url_expansion_opt_out: bool | None = element("FinalUrlExpansionOptOut", "xs:boolean")
    page_feed_ids: list[int] | None = element("PageFeedIds", "ArrayOflong", nillable=True)


@struct("CallToActionSetting", CAMPAIGN_MANAGEMENT)
class CallToActionSetting(Setting):
    automated_call_to_action_opt_out: bool | None = element(
        "AutomatedCallToActionOptOut", "xs:boolean", nillable=True
    )
    call_to_action_opt_out: bool | None = element("CallToActionOptOut", "xs:boolean", nillable=True)


@struct("VanityPharmaSetting", CAMPAIGN_MANAGEMENT)
class VanityPharmaSetting(Setting):
    display_url_mode: types.VanityPharmaDisplayUrlMode | None = element(
        "DisplayUrlMode", "VanityPharmaDisplayUrlMode", nillable=True
    )
    website_description: types.VanityPharmaWebsiteDescription | None = element(
        "WebsiteDescription", "VanityPharmaWebsiteDescription", nillable=True
    )


@struct("AppSetting", CAMPAIGN_MANAGEMENT)
class AppSetting(Setting):
    app_id: str | None = element("AppId", "xs:string", nillable=True)
    app_store: list[types.AppStore] | None = element("AppStore", "AppStore")


@struct("ThirdPartyMeasurementSetting", CAMPAIGN_MANAGEMENT)
class ThirdPartyMeasurementSetting(Setting):
    details: list[dict[str, str | None] | None] | None = element(
        "Details", "ArrayOfArrayOfKeyValuePairOfstringstring", nillable=True
    )


@struct("NewCustomerAcquisitionGoalSetting", CAMPAIGN_MANAGEMENT)
class NewCustomerAcquisitionGoalSetting(Setting):
    additional_conversion_value: Decimal | None = element(
        "AdditionalConversionValue", "xs:decimal", nillable=True
    )
    new_customer_acquisition_bid_only_mode: bool | None = element(
        "NewCustomerAcquisitionBidOnlyMode", "xs:boolean", nillable=True
    )
    new_customer_acquisition_goal_id: int | None = element(
        "NewCustomerAcquisitionGoalId", "xs:long", nillable=True
    )


@struct("BaseDomainSetting", CAMPAIGN_MANAGEMENT)
class BaseDomainSetting(Setting):
    base_domain: str | None = element("BaseDomain", "xs:string", nillable=True)


@struct("AISearchSetting", CAMPAIGN_MANAGEMENT)
class AISearchSetting(Setting):
    ai_search_enabled: bool | None = element("AISearchEnabled", "xs:boolean")
    auto_generated_image_opt_out: bool | None = element(
        "AutoGeneratedImageOptOut", "xs:boolean", nillable=True
    )
    auto_generated_text_opt_out: bool | None = element("AutoGeneratedTextOptOut", "xs:boolean", nillable=True)
    final_url_expansion_opt_out: bool | None = element("FinalUrlExpansionOptOut", "xs:boolean", nillable=True)
    page_feed_ids: list[int] | None = element("PageFeedIds", "ArrayOflong", nillable=True)
    search_term_matching_opt_out: bool | None = element(
        "SearchTermMatchingOptOut", "xs:boolean", nillable=True
    )


@struct("NetworkDistributionSetting", CAMPAIGN_MANAGEMENT)
class NetworkDistributionSetting(Setting):
    network_option: types.Network | None = element("NetworkOption", "Network", nillable=True)


@struct("BrandExclusionSetting", CAMPAIGN_MANAGEMENT)
class BrandExclusionSetting(Setting):
    product_ads_opt_out: bool | None = element("ProductAdsOptOut", "xs:boolean", nillable=True)


@struct("ImpressionTrackingSetting", CAMPAIGN_MANAGEMENT)
class ImpressionTrackingSetting(Setting):
    impression_tracking_url: str | None = element("ImpressionTrackingUrl", "xs:string", nillable=True)


@struct("ReachOptimizationGoalSetting", CAMPAIGN_MANAGEMENT)
class ReachOptimizationGoalSetting(Setting):
    optimization_goal: types.ReachOptimizationGoal | None = element(
        "OptimizationGoal", "ReachOptimizationGoal", nillable=True
    )


@struct("CampaignFrequencyCapSetting", CAMPAIGN_MANAGEMENT)
class CampaignFrequencyCapSetting(Setting):
    cap_value: int | None = element("CapValue", "xs:int")
    time_granularity: types.FrequencyCapTimeGranularity | None = element(
        "TimeGranularity", "FrequencyCapTimeGranularity"
    )


@struct("UnifiedAutomationSetting", CAMPAIGN_MANAGEMENT)
class UnifiedAutomationSetting(Setting):
    audience_optimization_opt_out: bool | None = element(
        "AudienceOptimizationOptOut", "xs:boolean", nillable=True
    )
    auto_generated_image_opt_out: bool | None = element(
        "AutoGeneratedImageOptOut", "xs:boolean", nillable=True
    )
    auto_generated_text_opt_out: bool | None = element("AutoGeneratedTextOptOut", "xs:boolean", nillable=True)
    channel_optimization_opt_out: bool | None = element(
        "ChannelOptimizationOptOut", "xs:boolean", nillable=True
    )
    final_url_expansion_opt_out: bool | None = element("FinalUrlExpansionOptOut", "xs:boolean", nillable=True)
    search_term_matching_opt_out: bool | None = element(
        "SearchTermMatchingOptOut", "xs:boolean", nillable=True
    )


@struct("CampaignPageFeedSetting", CAMPAIGN_MANAGEMENT)
class CampaignPageFeedSetting(Setting):
    page_feed_ids: list[int] | None = element("PageFeedIds", "ArrayOflong", nillable=True)
