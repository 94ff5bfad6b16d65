# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Setting, and the structs derived from it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
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
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/setting?view=bingads-13"""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("VerifiedTrackingSetting", CAMPAIGN_MANAGEMENT)
class VerifiedTrackingSetting(Setting):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/verifiedtrackingsetting?view=bingads-13
    """

    details: list[dict[str, str | None] | None] | None = element(
        "Details", "ArrayOfArrayOfKeyValuePairOfstringstring", nillable=True
    )


@struct("ShoppingSetting", CAMPAIGN_MANAGEMENT)
class ShoppingSetting(Setting):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/shoppingsetting?view=bingads-13
    """

    feed_label: str | None = element("FeedLabel", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. At most 20 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/shoppingsetting?view=bingads-13#feedlabel"""

    local_inventory_ads_enabled: bool | None = element(
        "LocalInventoryAdsEnabled", "xs:boolean", nillable=True
    )
    """Not available to everyone (as of 2026-08). Optional. Omitted from an update, it is unchanged.
    Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/shoppingsetting?view=bingads-13#localinventoryadsenabled
    """

    priority: int | None = element("Priority", "xs:int", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/shoppingsetting?view=bingads-13#priority"""

    sales_country_code: str | None = element("SalesCountryCode", "xs:string", nillable=True)
    """Optional on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/shoppingsetting?view=bingads-13#salescountrycode"""

    shoppable_ads_enabled: bool | None = element("ShoppableAdsEnabled", "xs:boolean", nillable=True)
    """Not available to everyone (as of 2026-08). Optional. Omitted from an update, it is unchanged.
    Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/shoppingsetting?view=bingads-13#shoppableadsenabled
    """

    store_id: int | None = element("StoreId", "xs:long", nillable=True)
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/shoppingsetting?view=bingads-13#storeid"""


@struct("DynamicFeedSetting", CAMPAIGN_MANAGEMENT)
class DynamicFeedSetting(Setting):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicfeedsetting?view=bingads-13"""

    feed_id: int | None = element("FeedId", "xs:long", nillable=True)


@struct("DynamicSearchAdsSetting", CAMPAIGN_MANAGEMENT)
class DynamicSearchAdsSetting(Setting):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchadssetting?view=bingads-13
    """

    domain_name: str | None = element("DomainName", "xs:string", nillable=True)
    """At most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchadssetting?view=bingads-13#domainname"""

    dynamic_description_enabled: bool | None = element(
        "DynamicDescriptionEnabled", "xs:boolean", nillable=True
    )
    """Not available to everyone (as of 2026-08). Optional. Omitted from an update, it is unchanged.
    Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchadssetting?view=bingads-13#dynamicdescriptionenabled
    """

    language: str | None = element("Language", "xs:string", nillable=True)
    """Required on add, required and read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchadssetting?view=bingads-13#language"""

    page_feed_ids: list[int] | None = element("PageFeedIds", "ArrayOflong", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchadssetting?view=bingads-13#pagefeedids"""

    source: types.DynamicSearchAdsSource | None = element("Source", "DynamicSearchAdsSource", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchadssetting?view=bingads-13#source"""


@struct("TargetSetting", CAMPAIGN_MANAGEMENT)
class TargetSetting(Setting):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetsetting?view=bingads-13
    """

    details: list[types.TargetSettingDetail | None] | None = element(
        "Details", "ArrayOfTargetSettingDetail", nillable=True
    )
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetsetting?view=bingads-13#details"""


@struct("CoOpSetting", CAMPAIGN_MANAGEMENT)
class CoOpSetting(Setting):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/coopsetting?view=bingads-13
    """

    bid_boost_value: float | None = element("BidBoostValue", "xs:double", nillable=True)
    """Sometimes required, depending on `bid_option`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/coopsetting?view=bingads-13#bidboostvalue"""

    bid_max_value: float | None = element("BidMaxValue", "xs:double", nillable=True)
    """Sometimes required, depending on `bid_option`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/coopsetting?view=bingads-13#bidmaxvalue"""

    bid_option: types.BidOption | None = element("BidOption", "BidOption", nillable=True)
    """Read-only on update. Default: BidValue. https://learn.microsoft.com/en-us/advertising/campaign-management-service/coopsetting?view=bingads-13#bidoption"""


@struct("DisclaimerSetting", CAMPAIGN_MANAGEMENT)
class DisclaimerSetting(Setting):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimersetting?view=bingads-13"""

    disclaimer_ads_enabled: bool | None = element("DisclaimerAdsEnabled", "xs:boolean")


@struct("HotelSetting", CAMPAIGN_MANAGEMENT)
class HotelSetting(Setting):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/hotelsetting?view=bingads-13"""

    hotel_ad_group_type: list[types.HotelAdGroupType] | None = element("HotelAdGroupType", "HotelAdGroupType")


@struct("ResponsiveSearchAdsSetting", CAMPAIGN_MANAGEMENT)
class ResponsiveSearchAdsSetting(Setting):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivesearchadssetting?view=bingads-13
    """

    auto_generated_assets_enabled: bool | None = element(
        "AutoGeneratedAssetsEnabled", "xs:boolean", nillable=True
    )
    """Not available to everyone (as of 2026-08). Optional. Omitted from an update, it is unchanged.
    Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivesearchadssetting?view=bingads-13#autogeneratedassetsenabled
    """


@struct("PerformanceMaxSetting", CAMPAIGN_MANAGEMENT)
class PerformanceMaxSetting(Setting):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/performancemaxsetting?view=bingads-13"""

    auto_generated_image_opt_out: bool | None = element(
        "AutoGeneratedImageOptOut", "xs:boolean", nillable=True
    )
    """Optional. Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/performancemaxsetting?view=bingads-13#autogeneratedimageoptout"""

    auto_generated_text_opt_out: bool | None = element("AutoGeneratedTextOptOut", "xs:boolean", nillable=True)
    """Optional. Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/performancemaxsetting?view=bingads-13#autogeneratedtextoptout"""

    cost_per_sale_opt_out: bool | None = element("CostPerSaleOptOut", "xs:boolean", nillable=True)

    final_url_expansion_opt_out: bool | None = element("FinalUrlExpansionOptOut", "xs:boolean")
    """Optional. Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/performancemaxsetting?view=bingads-13#finalurlexpansionoptout"""

    page_feed_ids: list[int] | None = element("PageFeedIds", "ArrayOflong", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/performancemaxsetting?view=bingads-13#pagefeedids"""


@struct("CallToActionSetting", CAMPAIGN_MANAGEMENT)
class CallToActionSetting(Setting):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoactionsetting?view=bingads-13
    """

    automated_call_to_action_opt_out: bool | None = element(
        "AutomatedCallToActionOptOut", "xs:boolean", nillable=True
    )
    """Not available to everyone (as of 2026-08). Optional. Omitted from an update, it is unchanged.
    Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoactionsetting?view=bingads-13#automatedcalltoactionoptout
    """

    call_to_action_opt_out: bool | None = element("CallToActionOptOut", "xs:boolean", nillable=True)
    """Optional. Omitted from an update, it is unchanged. Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calltoactionsetting?view=bingads-13#calltoactionoptout"""


@struct("VanityPharmaSetting", CAMPAIGN_MANAGEMENT)
class VanityPharmaSetting(Setting):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/vanitypharmasetting?view=bingads-13"""

    display_url_mode: types.VanityPharmaDisplayUrlMode | None = element(
        "DisplayUrlMode", "VanityPharmaDisplayUrlMode", nillable=True
    )
    """Optional on add and update, read-only on delete. Omitted from an update, it is unchanged. Default:
    ManufacturerWebsiteUrl. https://learn.microsoft.com/en-us/advertising/campaign-management-service/vanitypharmasetting?view=bingads-13#displayurlmode
    """

    website_description: types.VanityPharmaWebsiteDescription | None = element(
        "WebsiteDescription", "VanityPharmaWebsiteDescription", nillable=True
    )
    """Optional on add and update, read-only on delete. Omitted from an update, it is unchanged. Default:
    Unspecified. https://learn.microsoft.com/en-us/advertising/campaign-management-service/vanitypharmasetting?view=bingads-13#websitedescription
    """


@struct("AppSetting", CAMPAIGN_MANAGEMENT)
class AppSetting(Setting):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/appsetting?view=bingads-13"""

    app_id: str | None = element("AppId", "xs:string", nillable=True)
    app_store: list[types.AppStore] | None = element("AppStore", "AppStore")


@struct("ThirdPartyMeasurementSetting", CAMPAIGN_MANAGEMENT)
class ThirdPartyMeasurementSetting(Setting):
    """`type`: Reserved (as of 2026-08).

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/thirdpartymeasurementsetting?view=bingads-13
    """

    details: list[dict[str, str | None] | None] | None = element(
        "Details", "ArrayOfArrayOfKeyValuePairOfstringstring", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/thirdpartymeasurementsetting?view=bingads-13#details"""


@struct("NewCustomerAcquisitionGoalSetting", CAMPAIGN_MANAGEMENT)
class NewCustomerAcquisitionGoalSetting(Setting):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/newcustomeracquisitiongoalsetting?view=bingads-13"""

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
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/basedomainsetting?view=bingads-13
    """

    base_domain: str | None = element("BaseDomain", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/basedomainsetting?view=bingads-13#basedomain"""


@struct("AISearchSetting", CAMPAIGN_MANAGEMENT)
class AISearchSetting(Setting):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/aisearchsetting?view=bingads-13"""

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
    """`type`: Reserved (as of 2026-08).

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/networkdistributionsetting?view=bingads-13
    """

    network_option: types.Network | None = element("NetworkOption", "Network", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/networkdistributionsetting?view=bingads-13#networkoption"""


@struct("BrandExclusionSetting", CAMPAIGN_MANAGEMENT)
class BrandExclusionSetting(Setting):
    product_ads_opt_out: bool | None = element("ProductAdsOptOut", "xs:boolean", nillable=True)


@struct("ImpressionTrackingSetting", CAMPAIGN_MANAGEMENT)
class ImpressionTrackingSetting(Setting):
    """`type`: Reserved (as of 2026-08).

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/impressiontrackingsetting?view=bingads-13
    """

    impression_tracking_url: str | None = element("ImpressionTrackingUrl", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/impressiontrackingsetting?view=bingads-13#impressiontrackingurl"""


@struct("ReachOptimizationGoalSetting", CAMPAIGN_MANAGEMENT)
class ReachOptimizationGoalSetting(Setting):
    """`type`: Reserved (as of 2026-08).

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/reachoptimizationgoalsetting?view=bingads-13
    """

    optimization_goal: types.ReachOptimizationGoal | None = element(
        "OptimizationGoal", "ReachOptimizationGoal", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/reachoptimizationgoalsetting?view=bingads-13#optimizationgoal"""


@struct("CampaignFrequencyCapSetting", CAMPAIGN_MANAGEMENT)
class CampaignFrequencyCapSetting(Setting):
    """`type`: Reserved (as of 2026-08).

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignfrequencycapsetting?view=bingads-13
    """

    cap_value: int | None = element("CapValue", "xs:int")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignfrequencycapsetting?view=bingads-13#capvalue"""

    time_granularity: types.FrequencyCapTimeGranularity | None = element(
        "TimeGranularity", "FrequencyCapTimeGranularity"
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignfrequencycapsetting?view=bingads-13#timegranularity"""


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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
