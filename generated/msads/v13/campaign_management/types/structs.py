# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The structs of CampaignManagementService."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, required
from .. import types
from .namespaces import ADAPI, CAMPAIGN_MANAGEMENT

__all__ = [
    "HTML5",
    "AccountMigrationStatusesInfo",
    "AccountProperty",
    "AdApiError",
    "AdExtensionAssociation",
    "AdExtensionAssociationCollection",
    "AdExtensionEditorialReason",
    "AdExtensionEditorialReasonCollection",
    "AdExtensionIdToEntityIdAssociation",
    "AdExtensionIdentity",
    "AdGroup",
    "AdGroupCriterion",
    "AdGroupCriterionAction",
    "AdGroupNegativeSites",
    "AdRecommendationCustomizedProperty",
    "AdRecommendationImageAssetProperty",
    "AdRecommendationImageRefineOperation",
    "AdRecommendationImageSuggestion",
    "AdRecommendationImageSuggestionMetadata",
    "AdRecommendationJobInfo",
    "AdRecommendationMediaRefineResult",
    "AdRecommendationRefinedMedia",
    "AdRecommendationTextAssetProperty",
    "AdRecommendationTextRefineOperation",
    "AdRecommendationTextRefineResult",
    "AdRecommendationVideoSuggestion",
    "AdRotation",
    "Address",
    "AnnotationOptOut",
    "AppUrl",
    "AssetGroup",
    "AssetGroupEditorialReason",
    "AssetGroupEditorialReasonCollection",
    "AssetGroupListingGroup",
    "AssetGroupListingGroupAction",
    "AssetGroupSearchTheme",
    "AssetGroupUrlTarget",
    "AssetLink",
    "AudienceCondition",
    "AudienceConditionItem",
    "AudienceGroup",
    "AudienceGroupAssetGroupAssociation",
    "AudienceIdName",
    "AudienceInfo",
    "AudioFilter",
    "AuditPointResult",
    "BMCStore",
    "BatchError",
    "BatchErrorCollection",
    "Bid",
    "BidStrategy",
    "BiddableAdGroupCriterion",
    "BiddableCampaignCriterion",
    "BrandKit",
    "BrandKitColor",
    "BrandKitFont",
    "BrandKitImage",
    "BrandKitPalette",
    "BrandVoice",
    "Budget",
    "Campaign",
    "CampaignAdGroupIds",
    "CampaignAssociation",
    "CampaignConversionGoal",
    "CampaignCriterion",
    "CampaignNegativeSites",
    "CampaignSize",
    "CashbackAdjustment",
    "CategoryResult",
    "ClipchampTemplateInfo",
    "CombinationRule",
    "Company",
    "CompanyList",
    "CompanyName",
    "ConversionGoalRevenue",
    "ConversionValueRule",
    "CriterionCashback",
    "CustomParameters",
    "CustomSegmentCatalog",
    "CustomerAccountShare",
    "CustomerAccountShareAssociation",
    "CustomerListUserData",
    "CustomerShare",
    "DailySummary",
    "DataExclusion",
    "Date",
    "DayTime",
    "DeviceCondition",
    "DiagnosticsEntity",
    "DiagnosticsFilter",
    "DiagnosticsRequestStatus",
    "DiagnosticsSettings",
    "EditorialError",
    "EditorialErrorCollection",
    "EditorialReason",
    "EditorialReasonCollection",
    "EntityIdToParentIdAssociation",
    "EntityNegativeKeyword",
    "EntityResult",
    "Experiment",
    "ExperimentArm",
    "FileImportJob",
    "FileImportOption",
    "Frequency",
    "FrequencyCapSettings",
    "GeoPoint",
    "GoogleImportJob",
    "GoogleImportOption",
    "HealthCheckActionLinkMetadata",
    "HealthCheckColumnMetadata",
    "HealthCheckData",
    "HealthCheckEntity",
    "HealthCheckError",
    "HealthCheckMetadata",
    "HealthCheckSubEntityData",
    "HotelListing",
    "IdCollection",
    "Image",
    "ImageMediaRepresentation",
    "ImportEntityStatistics",
    "ImportJob",
    "ImportOption",
    "ImportResult",
    "ImportSearchAndReplaceForStringProperty",
    "Keyword",
    "Label",
    "LabelAssociation",
    "LinkedInCompanyData",
    "LinkedInSegment",
    "LocationCondition",
    "LocationConditionItem",
    "Media",
    "MediaAssociation",
    "MediaMetaData",
    "MediaRepresentation",
    "MigrationStatusInfo",
    "NegativeAdGroupCriterion",
    "NegativeCampaignCriterion",
    "NewCustomerAcquisitionGoal",
    "NumberRuleItem",
    "OfflineConversion",
    "OfflineConversionAdjustment",
    "OfflineConversionAlert",
    "OfflineGoalConversionSummary",
    "OfflineGoalDailySummary",
    "OnlineConversionAdjustment",
    "OperationError",
    "Paging",
    "PriceTableRow",
    "ProductCondition",
    "ProfileInfo",
    "RateAmount",
    "RuleItem",
    "RuleItemGroup",
    "Schedule",
    "SeasonalityAdjustment",
    "SharedEntityAssociation",
    "StringRuleItem",
    "SupportedClipchampAudio",
    "SupportedClipchampAudioData",
    "SupportedFont",
    "SupportedFontsData",
    "TargetSettingDetail",
    "UetTag",
    "Video",
    "VideoTemplateFilter",
    "WebpageCondition",
    "WebpageParameter",
]


@struct("AppUrl", CAMPAIGN_MANAGEMENT)
class AppUrl(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/appurl?view=bingads-13"""

    os_type: str | None = element("OsType", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/appurl?view=bingads-13#ostype"""

    url: str | None = element("Url", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/appurl?view=bingads-13#url"""


@struct("CustomParameters", CAMPAIGN_MANAGEMENT)
class CustomParameters(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customparameters?view=bingads-13"""

    parameters: dict[str, str | None] | None = element("Parameters", "ArrayOfCustomParameter", nillable=True)
    """Required on add, optional on update. For customers with feature 635. Keys: required. At most 16
    bytes. Values: required. At most 200 bytes. For customers with feature 635. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customparameters?view=bingads-13#parameters
    """


@struct("AssetLink", CAMPAIGN_MANAGEMENT)
class AssetLink(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetlink?view=bingads-13"""

    asset: types.Asset | None = element("Asset", "Asset", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetlink?view=bingads-13#asset"""

    asset_performance_label: str | None = element("AssetPerformanceLabel", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetlink?view=bingads-13#assetperformancelabel"""

    editorial_status: types.AssetLinkEditorialStatus | None = element(
        "EditorialStatus", "AssetLinkEditorialStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetlink?view=bingads-13#editorialstatus"""

    pinned_field: str | None = element("PinnedField", "xs:string", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetlink?view=bingads-13#pinnedfield"""


@struct("TargetSettingDetail", CAMPAIGN_MANAGEMENT)
class TargetSettingDetail(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetsettingdetail?view=bingads-13"""

    criterion_type_group: types.CriterionTypeGroup | None = element(
        "CriterionTypeGroup", "CriterionTypeGroup"
    )
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetsettingdetail?view=bingads-13#criteriontypegroup"""

    target_and_bid: bool | None = element("TargetAndBid", "xs:boolean")
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/targetsettingdetail?view=bingads-13#targetandbid"""


@struct("Campaign", CAMPAIGN_MANAGEMENT)
class Campaign(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13"""

    audience_ads_bid_adjustment: int | None = element("AudienceAdsBidAdjustment", "xs:int", nillable=True)
    """Optional. Omitted from an update, it is unchanged. From -100 to 900. In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#audienceadsbidadjustment"""

    bid_strategy_scope: types.EntityScope | None = element("BidStrategyScope", "EntityScope", nillable=True)

    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    """Optional. Omitted from an update, it is unchanged. Returned only when asked for as
    MaxConversionValueBiddingScheme or TargetImpressionShareBiddingScheme. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#biddingscheme
    """

    brand_color: list[types.AssetLink | None] | None = element(
        "BrandColor", "ArrayOfAssetLink", nillable=True
    )
    brand_logo: list[types.AssetLink | None] | None = element("BrandLogo", "ArrayOfAssetLink", nillable=True)

    budget_type: types.BudgetLimitType | None = element("BudgetType", "BudgetLimitType", nillable=True)
    """Sometimes required, depending on `budget_id`. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#budgettype"""

    business_name: str | None = element("BusinessName", "xs:string", nillable=True)

    daily_budget: float | None = element("DailyBudget", "xs:double", nillable=True)
    """Sometimes required, depending on `budget_id`. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#dailybudget"""

    deal_ids: list[int] | None = element("DealIds", "ArrayOflong", nillable=True)
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)

    experiment_id: int | None = element("ExperimentId", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#experimentid"""

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#finalurlsuffix"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    goal_ids: list[int] | None = element("GoalIds", "ArrayOflong", nillable=True)

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#id"""

    is_deal_campaign: bool | None = element("IsDealCampaign", "xs:boolean", nillable=True)

    is_political: bool | None = element("IsPolitical", "xs:boolean")
    """Optional on add and update, read-only on delete. Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#ispolitical"""

    marketing_objective: str | None = element("MarketingObjective", "xs:string", nillable=True)

    multimedia_ads_bid_adjustment: int | None = element("MultimediaAdsBidAdjustment", "xs:int", nillable=True)
    """In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#multimediaadsbidadjustment"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 128
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#name
    """

    privacy_status: types.CampaignPrivacyStatus | None = element(
        "PrivacyStatus", "CampaignPrivacyStatus", nillable=True
    )
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)

    status: types.CampaignStatus | None = element("Status", "CampaignStatus", nillable=True)
    """Optional. Omitted from an update, it is unchanged. Default: Paused. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#status"""

    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    """Optional on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#subtype"""

    term_exclusions: list[types.AssetLink | None] | None = element(
        "TermExclusions", "ArrayOfAssetLink", nillable=True
    )

    time_zone: str | None = element("TimeZone", "xs:string", nillable=True)
    """Deprecated (as of 2026-08). Required on add, optional on update. Omitted from an update, it is
    unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#timezone
    """

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 2048
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#trackingurltemplate
    """

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. At most 8 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#urlcustomparameters"""

    use_campaign_level_dates: bool | None = element("UseCampaignLevelDates", "xs:boolean", nillable=True)

    campaign_type: list[types.CampaignType] | None = element("CampaignType", "CampaignType", nillable=True)
    """Optional on add, not allowed on update. Default: Search. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#campaigntype"""

    settings: list[types.Setting | None] | None = element("Settings", "ArrayOfSetting", nillable=True)
    """Sometimes required on add, depending on `campaign_type`, DynamicSearchAds and Shopping; optional
    on update. Omitted from an update, it is unchanged. Returned only when asked for as TargetSetting. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#settings
    """

    budget_id: int | None = element("BudgetId", "xs:long", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#budgetid"""

    languages: list[str | None] | None = element("Languages", "ArrayOfstring", nillable=True)
    """Sometimes required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#languages"""

    ad_schedule_use_searcher_time_zone: bool | None = element(
        "AdScheduleUseSearcherTimeZone", "xs:boolean", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. Default: false. Returned only when asked for as
    AdScheduleUseSearcherTimeZone. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#adscheduleusesearchertimezone
    """

    bid_strategy_id: int | None = element("BidStrategyId", "xs:long", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaign?view=bingads-13#bidstrategyid"""


@struct("Bid", CAMPAIGN_MANAGEMENT)
class Bid(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/bid?view=bingads-13"""

    amount: float | None = element("Amount", "xs:double", nillable=True)


@struct("BatchError", CAMPAIGN_MANAGEMENT, derived={"EditorialError": "EditorialError"})
class BatchError(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/batcherror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)

    field_path: str | None = element("FieldPath", "xs:string", nillable=True)
    """Not supported (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/batcherror?view=bingads-13#fieldpath"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)

    type: str | None = element("Type", "xs:string", nillable=True)
    """Reserved and for internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/batcherror?view=bingads-13#type"""


@struct("EditorialError", CAMPAIGN_MANAGEMENT)
class EditorialError(BatchError):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/editorialerror?view=bingads-13"""

    appealable: bool | None = element("Appealable", "xs:boolean", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/editorialerror?view=bingads-13#appealable"""

    disapproved_text: str | None = element("DisapprovedText", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    reason_code: int | None = element("ReasonCode", "xs:int")


@struct("OperationError", CAMPAIGN_MANAGEMENT)
class OperationError(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/operationerror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("CampaignNegativeSites", CAMPAIGN_MANAGEMENT)
class CampaignNegativeSites(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignnegativesites?view=bingads-13"""

    campaign_id: int | None = element("CampaignId", "xs:long")

    negative_sites: list[str | None] | None = element("NegativeSites", "ArrayOfstring", nillable=True)
    """At most 2500 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignnegativesites?view=bingads-13#negativesites"""


@struct("AdGroup", CAMPAIGN_MANAGEMENT)
class AdGroup(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13"""

    ad_rotation: types.AdRotation | None = element("AdRotation", "AdRotation", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#adrotation"""

    audience_ads_bid_adjustment: int | None = element("AudienceAdsBidAdjustment", "xs:int", nillable=True)
    """Optional. From -100 to 900. In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#audienceadsbidadjustment"""

    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    """Optional. Omitted from an update, it is unchanged. Default: InheritFromParentBiddingScheme. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#biddingscheme"""

    commission_rate: types.RateBid | None = element("CommissionRate", "RateBid", nillable=True)

    cpc_bid: types.Bid | None = element("CpcBid", "Bid", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#cpcbid"""

    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#enddate"""

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#finalurlsuffix"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    frequency_cap_settings: list[types.FrequencyCapSettings | None] | None = element(
        "FrequencyCapSettings", "ArrayOfFrequencyCapSettings", nillable=True
    )

    id: int | None = element("Id", "xs:long", nillable=True)
    """Not allowed on add, required and read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#id"""

    language: str | None = element("Language", "xs:string", nillable=True)
    """Sometimes required on add, optional on update. Omitted from an update, it is unchanged; an empty
    text clears it. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#language
    """

    multimedia_ads_bid_adjustment: int | None = element("MultimediaAdsBidAdjustment", "xs:int", nillable=True)
    """In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#multimediaadsbidadjustment"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 256
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#name
    """

    network: types.Network | None = element("Network", "Network", nillable=True)
    """Optional. Omitted from an update, it is unchanged. Default: OwnedAndOperatedAndSyndicatedSearch. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#network"""

    percent_cpc_bid: types.RateBid | None = element("PercentCpcBid", "RateBid", nillable=True)

    privacy_status: types.AdGroupPrivacyStatus | None = element(
        "PrivacyStatus", "AdGroupPrivacyStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#privacystatus"""

    settings: list[types.Setting | None] | None = element("Settings", "ArrayOfSetting", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#settings"""

    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#startdate"""

    status: types.AdGroupStatus | None = element("Status", "AdGroupStatus", nillable=True)
    """Optional. Omitted from an update, it is unchanged. Default: Paused. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#status"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 2048
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#trackingurltemplate
    """

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. At most 8 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#urlcustomparameters"""

    use_optimized_targeting: bool | None = element("UseOptimizedTargeting", "xs:boolean", nillable=True)
    """Deprecated (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#useoptimizedtargeting"""

    use_predictive_targeting: bool | None = element("UsePredictiveTargeting", "xs:boolean", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#usepredictivetargeting"""

    ad_schedule_use_searcher_time_zone: bool | None = element(
        "AdScheduleUseSearcherTimeZone", "xs:boolean", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. Default: false. Returned only when asked for as
    AdScheduleUseSearcherTimeZone. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#adscheduleusesearchertimezone
    """

    ad_group_type: str | None = element("AdGroupType", "xs:string", nillable=True)
    """Optional on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#adgrouptype"""

    cpv_bid: types.Bid | None = element("CpvBid", "Bid", nillable=True)
    """Returned only when asked for as Cpv. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#cpvbid"""

    cpm_bid: types.Bid | None = element("CpmBid", "Bid", nillable=True)
    """Returned only when asked for as CpmBid. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroup?view=bingads-13#cpmbid"""

    mcpa_bid: types.Bid | None = element("McpaBid", "Bid", nillable=True)


@struct("AdRotation", CAMPAIGN_MANAGEMENT)
class AdRotation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrotation?view=bingads-13"""

    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrotation?view=bingads-13#enddate"""

    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrotation?view=bingads-13#startdate"""

    type: types.AdRotationType | None = element("Type", "AdRotationType", nillable=True)
    """Optional. Default: OptimizeForClicks. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrotation?view=bingads-13#type"""


@struct("RateAmount", CAMPAIGN_MANAGEMENT)
class RateAmount(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/rateamount?view=bingads-13"""

    amount: float | None = element("Amount", "xs:double", nillable=True)
    """In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/rateamount?view=bingads-13#amount"""


@struct("Date", CAMPAIGN_MANAGEMENT)
class Date(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/date?view=bingads-13"""

    day: int = required(element("Day", "xs:int"))
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/date?view=bingads-13#day"""

    month: int = required(element("Month", "xs:int"))
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/date?view=bingads-13#month"""

    year: int = required(element("Year", "xs:int"))
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/date?view=bingads-13#year"""


@struct("FrequencyCapSettings", CAMPAIGN_MANAGEMENT)
class FrequencyCapSettings(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/frequencycapsettings?view=bingads-13"""

    cap_value: int | None = element("CapValue", "xs:int")
    time_granularity: types.FrequencyCapTimeGranularity | None = element(
        "TimeGranularity", "FrequencyCapTimeGranularity"
    )


@struct("AdGroupNegativeSites", CAMPAIGN_MANAGEMENT)
class AdGroupNegativeSites(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupnegativesites?view=bingads-13"""

    ad_group_id: int | None = element("AdGroupId", "xs:long")

    negative_sites: list[str | None] | None = element("NegativeSites", "ArrayOfstring", nillable=True)
    """At most 2500 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupnegativesites?view=bingads-13#negativesites"""


@struct("Keyword", CAMPAIGN_MANAGEMENT)
class Keyword(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13"""

    bid: types.Bid | None = element("Bid", "Bid", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#bid"""

    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    """Optional. Omitted from an update, it is unchanged. Default: InheritFromParentBiddingScheme. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#biddingscheme"""

    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    """Not allowed. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#destinationurl"""

    editorial_status: types.KeywordEditorialStatus | None = element(
        "EditorialStatus", "KeywordEditorialStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#editorialstatus"""

    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#finalappurls"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#finalmobileurls"""

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is unchanged. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#finalurls"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#id"""

    match_type: types.MatchType | None = element("MatchType", "MatchType", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#matchtype"""

    param1: str | None = element("Param1", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 1022
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#param1
    """

    param2: str | None = element("Param2", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 70 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#param2"""

    param3: str | None = element("Param3", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 70 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#param3"""

    status: types.KeywordStatus | None = element("Status", "KeywordStatus", nillable=True)
    """Optional. Omitted from an update, it is unchanged. Default: Active. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#status"""

    text: str | None = element("Text", "xs:string", nillable=True)
    """Required on add, read-only on update. At most 100 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#text"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 2048
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#trackingurltemplate
    """

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. At most 8 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/keyword?view=bingads-13#urlcustomparameters"""


@struct("EntityIdToParentIdAssociation", CAMPAIGN_MANAGEMENT)
class EntityIdToParentIdAssociation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/entityidtoparentidassociation?view=bingads-13"""

    entity_id: int | None = element("EntityId", "xs:long")
    parent_id: int | None = element("ParentId", "xs:long")


@struct("EditorialReasonCollection", CAMPAIGN_MANAGEMENT)
class EditorialReasonCollection(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/editorialreasoncollection?view=bingads-13"""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_or_keyword_id: int | None = element("AdOrKeywordId", "xs:long")
    appeal_status: types.AppealStatus | None = element("AppealStatus", "AppealStatus")
    reasons: list[types.EditorialReason | None] | None = element(
        "Reasons", "ArrayOfEditorialReason", nillable=True
    )


@struct("EditorialReason", CAMPAIGN_MANAGEMENT)
class EditorialReason(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/editorialreason?view=bingads-13"""

    location: str | None = element("Location", "xs:string", nillable=True)

    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    """Each at most 2 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/editorialreason?view=bingads-13#publishercountries"""

    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AccountMigrationStatusesInfo", CAMPAIGN_MANAGEMENT)
class AccountMigrationStatusesInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountmigrationstatusesinfo?view=bingads-13"""

    account_id: int = required(element("AccountId", "xs:long"))
    migration_status_infos: list[types.MigrationStatusInfo | None] | None = element(
        "MigrationStatusInfos", "ArrayOfMigrationStatusInfo", nillable=True
    )


@struct("MigrationStatusInfo", CAMPAIGN_MANAGEMENT)
class MigrationStatusInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/migrationstatusinfo?view=bingads-13"""

    migration_type: str | None = element("MigrationType", "xs:string", nillable=True)

    start_time_in_utc: datetime | None = element("StartTimeInUtc", "xs:dateTime", nillable=True)
    """In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/migrationstatusinfo?view=bingads-13#starttimeinutc"""

    status: types.MigrationStatus = required(element("Status", "MigrationStatus"))


@struct("AccountProperty", CAMPAIGN_MANAGEMENT)
class AccountProperty(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountproperty?view=bingads-13"""

    name: types.AccountPropertyName | None = element("Name", "AccountPropertyName")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("Schedule", CAMPAIGN_MANAGEMENT)
class Schedule(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/schedule?view=bingads-13"""

    day_time_ranges: list[types.DayTime | None] | None = element(
        "DayTimeRanges", "ArrayOfDayTime", nillable=True
    )
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/schedule?view=bingads-13#daytimeranges"""

    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    """Sometimes required on add, depending on FlyerAdExtension; optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/schedule?view=bingads-13#enddate"""

    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    """Sometimes required on add, depending on FlyerAdExtension; optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/schedule?view=bingads-13#startdate"""

    use_searcher_time_zone: bool | None = element("UseSearcherTimeZone", "xs:boolean", nillable=True)
    """Optional on add. Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/schedule?view=bingads-13#usesearchertimezone"""


@struct("DayTime", CAMPAIGN_MANAGEMENT)
class DayTime(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytime?view=bingads-13"""

    day: types.Day = required(element("Day", "Day"))
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytime?view=bingads-13#day"""

    end_hour: int = required(element("EndHour", "xs:int"))
    """Required on add, not allowed on update. From 0 to 24. https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytime?view=bingads-13#endhour"""

    end_minute: types.Minute = required(element("EndMinute", "Minute"))
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytime?view=bingads-13#endminute"""

    start_hour: int = required(element("StartHour", "xs:int"))
    """Required on add, not allowed on update. From 0 to 23. https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytime?view=bingads-13#starthour"""

    start_minute: types.Minute = required(element("StartMinute", "Minute"))
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytime?view=bingads-13#startminute"""


@struct("Address", CAMPAIGN_MANAGEMENT)
class Address(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/address?view=bingads-13"""

    city_name: str | None = element("CityName", "xs:string", nillable=True)
    """Required. At most 80 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/address?view=bingads-13#cityname"""

    country_code: str | None = element("CountryCode", "xs:string", nillable=True)
    """Required. Exactly 2 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/address?view=bingads-13#countrycode"""

    postal_code: str | None = element("PostalCode", "xs:string", nillable=True)
    """Optional. Nil clears it. At most 80 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/address?view=bingads-13#postalcode"""

    province_code: str | None = element("ProvinceCode", "xs:string", nillable=True)
    """Required. At most 50 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/address?view=bingads-13#provincecode"""

    province_name: str | None = element("ProvinceName", "xs:string", nillable=True)
    """Required. At most 50 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/address?view=bingads-13#provincename"""

    street_address: str | None = element("StreetAddress", "xs:string", nillable=True)
    """Required. At most 80 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/address?view=bingads-13#streetaddress"""

    street_address2: str | None = element("StreetAddress2", "xs:string", nillable=True)
    """Optional. Nil clears it. At most 80 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/address?view=bingads-13#streetaddress2"""


@struct("GeoPoint", CAMPAIGN_MANAGEMENT)
class GeoPoint(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/geopoint?view=bingads-13"""

    latitude_in_micro_degrees: int = required(element("LatitudeInMicroDegrees", "xs:int"))
    """From -85000000 to 85000000. In microdegrees. https://learn.microsoft.com/en-us/advertising/campaign-management-service/geopoint?view=bingads-13#latitudeinmicrodegrees"""

    longitude_in_micro_degrees: int = required(element("LongitudeInMicroDegrees", "xs:int"))
    """From -180000000 to 180000000. In microdegrees. https://learn.microsoft.com/en-us/advertising/campaign-management-service/geopoint?view=bingads-13#longitudeinmicrodegrees"""


@struct("PriceTableRow", CAMPAIGN_MANAGEMENT)
class PriceTableRow(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13"""

    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13#currencycode"""

    description: str | None = element("Description", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 25
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13#description
    """

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is unchanged. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13#finalmobileurls"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is unchanged. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13#finalurls"""

    header: str | None = element("Header", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 25
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13#header
    """

    price: float = required(element("Price", "xs:double"))
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13#price"""

    price_qualifier: types.PriceQualifier = required(element("PriceQualifier", "PriceQualifier"))
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13#pricequalifier"""

    price_unit: types.PriceUnit = required(element("PriceUnit", "PriceUnit"))
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13#priceunit"""

    terms_and_conditions: str | None = element("TermsAndConditions", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13#termsandconditions"""

    terms_and_conditions_url: str | None = element("TermsAndConditionsUrl", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/pricetablerow?view=bingads-13#termsandconditionsurl"""


@struct("AdExtensionIdentity", CAMPAIGN_MANAGEMENT)
class AdExtensionIdentity(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionidentity?view=bingads-13"""

    id: int | None = element("Id", "xs:long")
    version: int | None = element("Version", "xs:int", nillable=True)


@struct(
    "BatchErrorCollection",
    CAMPAIGN_MANAGEMENT,
    derived={"EditorialErrorCollection": "EditorialErrorCollection"},
)
class BatchErrorCollection(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/batcherrorcollection?view=bingads-13"""

    batch_errors: list[types.BatchError | None] | None = element(
        "BatchErrors", "ArrayOfBatchError", nillable=True
    )
    code: int | None = element("Code", "xs:int", nillable=True)
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)

    field_path: str | None = element("FieldPath", "xs:string", nillable=True)
    """Not supported (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/batcherrorcollection?view=bingads-13#fieldpath"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)

    type: str | None = element("Type", "xs:string", nillable=True)
    """Reserved and for internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/batcherrorcollection?view=bingads-13#type"""


@struct("EditorialErrorCollection", CAMPAIGN_MANAGEMENT)
class EditorialErrorCollection(BatchErrorCollection):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/editorialerrorcollection?view=bingads-13"""

    appealable: bool | None = element("Appealable", "xs:boolean", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/editorialerrorcollection?view=bingads-13#appealable"""

    disapproved_text: str | None = element("DisapprovedText", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    reason_code: int | None = element("ReasonCode", "xs:int")


@struct("AdExtensionIdToEntityIdAssociation", CAMPAIGN_MANAGEMENT)
class AdExtensionIdToEntityIdAssociation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionidtoentityidassociation?view=bingads-13"""

    ad_extension_id: int = required(element("AdExtensionId", "xs:long"))
    entity_id: int = required(element("EntityId", "xs:long"))


@struct("AdExtensionEditorialReasonCollection", CAMPAIGN_MANAGEMENT)
class AdExtensionEditorialReasonCollection(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensioneditorialreasoncollection?view=bingads-13"""

    ad_extension_id: int | None = element("AdExtensionId", "xs:long")
    reasons: list[types.AdExtensionEditorialReason | None] | None = element(
        "Reasons", "ArrayOfAdExtensionEditorialReason", nillable=True
    )


@struct("AdExtensionEditorialReason", CAMPAIGN_MANAGEMENT)
class AdExtensionEditorialReason(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensioneditorialreason?view=bingads-13"""

    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AdExtensionAssociationCollection", CAMPAIGN_MANAGEMENT)
class AdExtensionAssociationCollection(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionassociationcollection?view=bingads-13"""

    ad_extension_associations: list[types.AdExtensionAssociation | None] | None = element(
        "AdExtensionAssociations", "ArrayOfAdExtensionAssociation", nillable=True
    )
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionassociationcollection?view=bingads-13#adextensionassociations"""


@struct("AdExtensionAssociation", CAMPAIGN_MANAGEMENT)
class AdExtensionAssociation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionassociation?view=bingads-13"""

    ad_extension: types.AdExtension | None = element("AdExtension", "AdExtension", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionassociation?view=bingads-13#adextension"""

    association_type: types.AssociationType = required(element("AssociationType", "AssociationType"))
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionassociation?view=bingads-13#associationtype"""

    editorial_status: types.AdExtensionEditorialStatus | None = element(
        "EditorialStatus", "AdExtensionEditorialStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionassociation?view=bingads-13#editorialstatus"""

    entity_id: int = required(element("EntityId", "xs:long"))
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextensionassociation?view=bingads-13#entityid"""


@struct("Media", CAMPAIGN_MANAGEMENT, derived={"Image": "Image"})
class Media(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/media?view=bingads-13"""

    advertiser_ai_label: types.AdvertiserAILabel | None = element(
        "AdvertiserAILabel", "AdvertiserAILabel", nillable=True
    )

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add. https://learn.microsoft.com/en-us/advertising/campaign-management-service/media?view=bingads-13#id"""

    media_type: str | None = element("MediaType", "xs:string", nillable=True)
    """Required on add. https://learn.microsoft.com/en-us/advertising/campaign-management-service/media?view=bingads-13#mediatype"""

    text: str | None = element("Text", "xs:string", nillable=True)

    type: str | None = element("Type", "xs:string", nillable=True)
    """Read-only on add. https://learn.microsoft.com/en-us/advertising/campaign-management-service/media?view=bingads-13#type"""


@struct("Image", CAMPAIGN_MANAGEMENT)
class Image(Media):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/image?view=bingads-13"""

    data: str | None = element("Data", "xs:string", nillable=True)
    """At most 102400 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/image?view=bingads-13#data"""


@struct("Paging", CAMPAIGN_MANAGEMENT)
class Paging(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/paging?view=bingads-13"""

    index: int = required(element("Index", "xs:int"))

    size: int = required(element("Size", "xs:int"))
    """At most 1000. Default: 0. https://learn.microsoft.com/en-us/advertising/campaign-management-service/paging?view=bingads-13#size"""


@struct("MediaMetaData", CAMPAIGN_MANAGEMENT)
class MediaMetaData(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/mediametadata?view=bingads-13"""

    advertiser_ai_label: types.AdvertiserAILabel | None = element(
        "AdvertiserAILabel", "AdvertiserAILabel", nillable=True
    )
    id: int = required(element("Id", "xs:long"))
    media_type: str | None = element("MediaType", "xs:string", nillable=True)
    representations: list[types.MediaRepresentation | None] | None = element(
        "Representations", "ArrayOfMediaRepresentation", nillable=True
    )
    system_ai_detection_signal: types.SystemAIDetectionSignal | None = element(
        "SystemAIDetectionSignal", "SystemAIDetectionSignal", nillable=True
    )
    text: str | None = element("Text", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct(
    "MediaRepresentation",
    CAMPAIGN_MANAGEMENT,
    derived={"ImageMediaRepresentation": "ImageMediaRepresentation"},
)
class MediaRepresentation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/mediarepresentation?view=bingads-13"""

    name: str | None = element("Name", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("ImageMediaRepresentation", CAMPAIGN_MANAGEMENT)
class ImageMediaRepresentation(MediaRepresentation):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/imagemediarepresentation?view=bingads-13"""

    height: int | None = element("Height", "xs:int")
    """In pixels. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imagemediarepresentation?view=bingads-13#height"""

    width: int | None = element("Width", "xs:int")
    """In pixels. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imagemediarepresentation?view=bingads-13#width"""


@struct("MediaAssociation", CAMPAIGN_MANAGEMENT)
class MediaAssociation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/mediaassociation?view=bingads-13"""

    entity_id: int | None = element("EntityId", "xs:long")
    media_enabled_entity: list[types.MediaEnabledEntityFilter] | None = element(
        "MediaEnabledEntity", "MediaEnabledEntityFilter"
    )
    media_id: int | None = element("MediaId", "xs:long")


@struct(
    "AdGroupCriterion",
    CAMPAIGN_MANAGEMENT,
    derived={
        "BiddableAdGroupCriterion": "BiddableAdGroupCriterion",
        "NegativeAdGroupCriterion": "NegativeAdGroupCriterion",
    },
)
class AdGroupCriterion(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriterion?view=bingads-13"""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriterion?view=bingads-13#adgroupid"""

    criterion: types.Criterion | None = element("Criterion", "Criterion", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriterion?view=bingads-13#criterion"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriterion?view=bingads-13#id"""

    status: types.AdGroupCriterionStatus | None = element("Status", "AdGroupCriterionStatus", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriterion?view=bingads-13#status"""

    type: str | None = element("Type", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriterion?view=bingads-13#type"""


@struct("ProductCondition", CAMPAIGN_MANAGEMENT)
class ProductCondition(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/productcondition?view=bingads-13"""

    attribute: str | None = element("Attribute", "xs:string", nillable=True)
    """Required on add and apply, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/productcondition?view=bingads-13#attribute"""

    operand: str | None = element("Operand", "xs:string", nillable=True)
    """Required on add and apply, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/productcondition?view=bingads-13#operand"""

    operator: str | None = element("Operator", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/productcondition?view=bingads-13#operator"""


@struct("HotelListing", CAMPAIGN_MANAGEMENT)
class HotelListing(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/hotellisting?view=bingads-13"""

    attribute: str | None = element("Attribute", "xs:string", nillable=True)
    operand: str | None = element("Operand", "xs:string", nillable=True)


@struct("WebpageParameter", CAMPAIGN_MANAGEMENT)
class WebpageParameter(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpageparameter?view=bingads-13"""

    conditions: list[types.WebpageCondition | None] | None = element(
        "Conditions", "ArrayOfWebpageCondition", nillable=True
    )
    """Sometimes required on add, not allowed on update. At most 3 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpageparameter?view=bingads-13#conditions"""

    criterion_name: str | None = element("CriterionName", "xs:string", nillable=True)
    """Optional. 1 to 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpageparameter?view=bingads-13#criterionname"""


@struct("WebpageCondition", CAMPAIGN_MANAGEMENT)
class WebpageCondition(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpagecondition?view=bingads-13"""

    argument: str | None = element("Argument", "xs:string", nillable=True)
    """Required on add. https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpagecondition?view=bingads-13#argument"""

    operand: types.WebpageConditionOperand | None = element("Operand", "WebpageConditionOperand")
    """Required on add. https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpagecondition?view=bingads-13#operand"""

    operator: types.WebpageConditionOperator | None = element(
        "Operator", "WebpageConditionOperator", nillable=True
    )
    """Optional on add. https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpagecondition?view=bingads-13#operator"""


@struct("BiddableAdGroupCriterion", CAMPAIGN_MANAGEMENT)
class BiddableAdGroupCriterion(AdGroupCriterion):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/biddableadgroupcriterion?view=bingads-13"""

    criterion_bid: types.CriterionBid | None = element("CriterionBid", "CriterionBid", nillable=True)
    """Sometimes required, depending on `criterion`. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/biddableadgroupcriterion?view=bingads-13#criterionbid"""

    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)

    editorial_status: types.AdGroupCriterionEditorialStatus | None = element(
        "EditorialStatus", "AdGroupCriterionEditorialStatus", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/biddableadgroupcriterion?view=bingads-13#editorialstatus"""

    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/biddableadgroupcriterion?view=bingads-13#finalappurls"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/biddableadgroupcriterion?view=bingads-13#finalmobileurls"""

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/biddableadgroupcriterion?view=bingads-13#finalurls"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    criterion_cashback: types.CriterionCashback | None = element(
        "CriterionCashback", "CriterionCashback", nillable=True
    )


@struct("CriterionCashback", CAMPAIGN_MANAGEMENT, derived={"CashbackAdjustment": "CashbackAdjustment"})
class CriterionCashback(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/criterioncashback?view=bingads-13"""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("CashbackAdjustment", CAMPAIGN_MANAGEMENT)
class CashbackAdjustment(CriterionCashback):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/cashbackadjustment?view=bingads-13"""

    cashback_percent: float | None = element("CashbackPercent", "xs:double", nillable=True)
    """In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/cashbackadjustment?view=bingads-13#cashbackpercent"""


@struct("NegativeAdGroupCriterion", CAMPAIGN_MANAGEMENT)
class NegativeAdGroupCriterion(AdGroupCriterion):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/negativeadgroupcriterion?view=bingads-13"""


@struct("AdGroupCriterionAction", CAMPAIGN_MANAGEMENT)
class AdGroupCriterionAction(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adgroupcriterionaction?view=bingads-13"""

    action: types.ItemAction = required(element("Action", "ItemAction"))
    ad_group_criterion: types.AdGroupCriterion | None = element(
        "AdGroupCriterion", "AdGroupCriterion", nillable=True
    )


@struct("AssetGroupListingGroupAction", CAMPAIGN_MANAGEMENT)
class AssetGroupListingGroupAction(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistinggroupaction?view=bingads-13"""

    action: types.ItemAction = required(element("Action", "ItemAction"))
    listing_group: types.AssetGroupListingGroup | None = element(
        "ListingGroup", "AssetGroupListingGroup", nillable=True
    )


@struct("AssetGroupListingGroup", CAMPAIGN_MANAGEMENT)
class AssetGroupListingGroup(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistinggroup?view=bingads-13"""

    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    """Required on add and delete, not supported on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistinggroup?view=bingads-13#assetgroupid"""

    asset_group_listing_type: types.AssetGroupListingType | None = element(
        "AssetGroupListingType", "AssetGroupListingType"
    )
    """Required on add, not supported on update, optional on delete. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistinggroup?view=bingads-13#assetgrouplistingtype"""

    dimension: types.ProductCondition | None = element("Dimension", "ProductCondition", nillable=True)
    """Required on add, not supported on update, optional on delete. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistinggroup?view=bingads-13#dimension"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistinggroup?view=bingads-13#id"""

    is_excluded: bool | None = element("IsExcluded", "xs:boolean")
    """Optional on add and delete, not supported on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistinggroup?view=bingads-13#isexcluded"""

    listing_group_path: str | None = element("ListingGroupPath", "xs:string", nillable=True)
    """Read-only on add, update and delete. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistinggroup?view=bingads-13#listinggrouppath"""

    parent_listing_group_id: int | None = element("ParentListingGroupId", "xs:long", nillable=True)
    """Required on add and delete, not supported on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgrouplistinggroup?view=bingads-13#parentlistinggroupid"""


@struct("BMCStore", CAMPAIGN_MANAGEMENT)
class BMCStore(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/bmcstore?view=bingads-13"""

    has_catalog: bool | None = element("HasCatalog", "xs:boolean")
    id: int | None = element("Id", "xs:long")
    is_active: bool | None = element("IsActive", "xs:boolean")

    is_product_ads_enabled: bool | None = element("IsProductAdsEnabled", "xs:boolean")
    """Reserved and for internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/bmcstore?view=bingads-13#isproductadsenabled"""

    name: str | None = element("Name", "xs:string", nillable=True)
    store_url: str | None = element("StoreUrl", "xs:string", nillable=True)
    sub_type: types.BMCStoreSubType | None = element("SubType", "BMCStoreSubType", nillable=True)


@struct("EntityNegativeKeyword", CAMPAIGN_MANAGEMENT)
class EntityNegativeKeyword(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/entitynegativekeyword?view=bingads-13"""

    entity_id: int = required(element("EntityId", "xs:long"))
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    negative_keywords: list[types.NegativeKeyword | None] | None = element(
        "NegativeKeywords", "ArrayOfNegativeKeyword", nillable=True
    )


@struct("IdCollection", CAMPAIGN_MANAGEMENT)
class IdCollection(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/idcollection?view=bingads-13"""

    ids: list[int | None] | None = element("Ids", "ArrayOfNullableOflong", nillable=True)


@struct("SharedEntityAssociation", CAMPAIGN_MANAGEMENT)
class SharedEntityAssociation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedentityassociation?view=bingads-13"""

    entity_id: int = required(element("EntityId", "xs:long"))
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    is_exclusion: bool | None = element("IsExclusion", "xs:boolean", nillable=True)
    shared_entity_customer_id: int | None = element("SharedEntityCustomerId", "xs:long", nillable=True)
    shared_entity_id: int = required(element("SharedEntityId", "xs:long"))
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)

    status: str | None = element("Status", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedentityassociation?view=bingads-13#status"""


@struct("CampaignSize", CAMPAIGN_MANAGEMENT)
class CampaignSize(Struct):
    campaign_id: int = required(element("CampaignId", "xs:long"))
    size: int | None = element("Size", "xs:long")


@struct(
    "CampaignCriterion",
    CAMPAIGN_MANAGEMENT,
    derived={
        "BiddableCampaignCriterion": "BiddableCampaignCriterion",
        "NegativeCampaignCriterion": "NegativeCampaignCriterion",
    },
)
class CampaignCriterion(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaigncriterion?view=bingads-13"""

    campaign_id: int = required(element("CampaignId", "xs:long"))
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaigncriterion?view=bingads-13#campaignid"""

    criterion: types.Criterion | None = element("Criterion", "Criterion", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaigncriterion?view=bingads-13#id"""

    status: types.CampaignCriterionStatus | None = element("Status", "CampaignCriterionStatus", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaigncriterion?view=bingads-13#status"""

    type: str | None = element("Type", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaigncriterion?view=bingads-13#type"""


@struct("BiddableCampaignCriterion", CAMPAIGN_MANAGEMENT)
class BiddableCampaignCriterion(CampaignCriterion):
    """`criterion`: Required on add, optional on update. Omitted from an update, it is unchanged.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/biddablecampaigncriterion?view=bingads-13
    """

    criterion_bid: types.CriterionBid | None = element("CriterionBid", "CriterionBid", nillable=True)
    """Sometimes required, depending on `criterion`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/biddablecampaigncriterion?view=bingads-13#criterionbid"""

    criterion_cashback: types.CriterionCashback | None = element(
        "CriterionCashback", "CriterionCashback", nillable=True
    )


@struct("NegativeCampaignCriterion", CAMPAIGN_MANAGEMENT)
class NegativeCampaignCriterion(CampaignCriterion):
    """`criterion`: Optional. Omitted from an update, it is unchanged.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/negativecampaigncriterion?view=bingads-13
    """


@struct("Budget", CAMPAIGN_MANAGEMENT)
class Budget(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/budget?view=bingads-13"""

    amount: Decimal | None = element("Amount", "xs:decimal", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/budget?view=bingads-13#amount"""

    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/budget?view=bingads-13#associationcount"""

    budget_type: types.BudgetLimitType | None = element("BudgetType", "BudgetLimitType", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/budget?view=bingads-13#budgettype"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/budget?view=bingads-13#id"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required on add, optional on update. At most 255 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/budget?view=bingads-13#name"""


@struct("BidStrategy", CAMPAIGN_MANAGEMENT)
class BidStrategy(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/bidstrategy?view=bingads-13"""

    associated_campaign_type: list[types.CampaignType] | None = element(
        "AssociatedCampaignType", "CampaignType", nillable=True
    )
    """Optional on add, read-only on update. Default: Search. https://learn.microsoft.com/en-us/advertising/campaign-management-service/bidstrategy?view=bingads-13#associatedcampaigntype"""

    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/bidstrategy?view=bingads-13#associationcount"""

    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/bidstrategy?view=bingads-13#biddingscheme"""

    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/bidstrategy?view=bingads-13#id"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required on add, optional on update. At most 255 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/bidstrategy?view=bingads-13#name"""

    reporting_time_zone: str | None = element("ReportingTimeZone", "xs:string", nillable=True)

    scope: types.EntityScope | None = element("Scope", "EntityScope", nillable=True)
    """Default: Account. https://learn.microsoft.com/en-us/advertising/campaign-management-service/bidstrategy?view=bingads-13#scope"""


@struct("AudienceGroup", CAMPAIGN_MANAGEMENT)
class AudienceGroup(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroup?view=bingads-13"""

    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroup?view=bingads-13#associationcount"""

    description: str | None = element("Description", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroup?view=bingads-13#description"""

    dimensions: list[types.AudienceGroupDimension | None] | None = element(
        "Dimensions", "ArrayOfAudienceGroupDimension", nillable=True
    )
    """Sometimes required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroup?view=bingads-13#dimensions"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroup?view=bingads-13#id"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required on add, optional on update. At most 256 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroup?view=bingads-13#name"""


@struct("AudienceInfo", CAMPAIGN_MANAGEMENT)
class AudienceInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audienceinfo?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)

    type: list[types.AudienceType] | None = element("Type", "AudienceType")
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audienceinfo?view=bingads-13#type"""


@struct("ProfileInfo", CAMPAIGN_MANAGEMENT)
class ProfileInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/profileinfo?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/profileinfo?view=bingads-13#id"""

    type: list[types.ProfileType] | None = element("Type", "ProfileType")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/profileinfo?view=bingads-13#type"""


@struct("AssetGroup", CAMPAIGN_MANAGEMENT)
class AssetGroup(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13"""

    asset_context: str | None = element("AssetContext", "xs:string", nillable=True)
    asset_group_search_themes: list[types.AssetGroupSearchTheme | None] | None = element(
        "AssetGroupSearchThemes", "ArrayOfAssetGroupSearchTheme", nillable=True
    )

    asset_group_url_targets: list[types.AssetGroupUrlTarget | None] | None = element(
        "AssetGroupUrlTargets", "ArrayOfAssetGroupUrlTarget", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#assetgroupurltargets"""

    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 25
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#businessname
    """

    call_to_action: types.CallToAction | None = element("CallToAction", "CallToAction", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. Default: LearnMore. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#calltoaction"""

    descriptions: list[types.AssetLink | None] | None = element(
        "Descriptions", "ArrayOfAssetLink", nillable=True
    )
    """Sometimes required on add, optional on update. An empty list clears it. 2 to 5 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#descriptions"""

    editorial_status: types.AssetGroupEditorialStatus | None = element(
        "EditorialStatus", "AssetGroupEditorialStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#editorialstatus"""

    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#enddate"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#finalmobileurls"""

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Required on add, optional on update. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#finalurls"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )

    headlines: list[types.AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    """Sometimes required on add, optional on update. An empty list clears it. 3 to 15 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#headlines"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#id"""

    images: list[types.AssetLink | None] | None = element("Images", "ArrayOfAssetLink", nillable=True)
    """Sometimes required on add, optional on update. Omitted from an update, it is unchanged; an empty
    list clears it. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#images
    """

    long_headlines: list[types.AssetLink | None] | None = element(
        "LongHeadlines", "ArrayOfAssetLink", nillable=True
    )
    """Sometimes required on add, optional on update. An empty list clears it. 1 to 5 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#longheadlines"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required on add, optional on update. At most 256 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#name"""

    path1: str | None = element("Path1", "xs:string", nillable=True)
    """Optional. At most 15 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#path1"""

    path2: str | None = element("Path2", "xs:string", nillable=True)
    """Optional. At most 15 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#path2"""

    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#startdate"""

    status: types.AssetGroupStatus | None = element("Status", "AssetGroupStatus", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#status"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 2048
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#trackingurltemplate
    """

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. At most 8 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#urlcustomparameters"""

    videos: list[types.AssetLink | None] | None = element("Videos", "ArrayOfAssetLink", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroup?view=bingads-13#videos"""


@struct("AssetGroupSearchTheme", CAMPAIGN_MANAGEMENT)
class AssetGroupSearchTheme(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupsearchtheme?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupsearchtheme?view=bingads-13#id"""

    search_theme: str | None = element("SearchTheme", "xs:string", nillable=True)

    status: types.GenericEntityStatus | None = element("Status", "GenericEntityStatus")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupsearchtheme?view=bingads-13#status"""


@struct("AssetGroupUrlTarget", CAMPAIGN_MANAGEMENT)
class AssetGroupUrlTarget(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#id"""

    status: types.GenericEntityStatus | None = element("Status", "GenericEntityStatus")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#status"""

    target_condition1: str | None = element("TargetCondition1", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#targetcondition1"""

    target_condition2: str | None = element("TargetCondition2", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#targetcondition2"""

    target_condition3: str | None = element("TargetCondition3", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#targetcondition3"""

    target_condition_operator1: str | None = element("TargetConditionOperator1", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#targetconditionoperator1"""

    target_condition_operator2: str | None = element("TargetConditionOperator2", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#targetconditionoperator2"""

    target_condition_operator3: str | None = element("TargetConditionOperator3", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#targetconditionoperator3"""

    target_value1: str | None = element("TargetValue1", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#targetvalue1"""

    target_value2: str | None = element("TargetValue2", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#targetvalue2"""

    target_value3: str | None = element("TargetValue3", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupurltarget?view=bingads-13#targetvalue3"""


@struct("AssetGroupEditorialReasonCollection", CAMPAIGN_MANAGEMENT)
class AssetGroupEditorialReasonCollection(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupeditorialreasoncollection?view=bingads-13"""

    appeal_status: types.AppealStatus | None = element("AppealStatus", "AppealStatus")
    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    campaign_id: int | None = element("CampaignId", "xs:long")
    reasons: list[types.AssetGroupEditorialReason | None] | None = element(
        "Reasons", "ArrayOfAssetGroupEditorialReason", nillable=True
    )


@struct("AssetGroupEditorialReason", CAMPAIGN_MANAGEMENT)
class AssetGroupEditorialReason(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/assetgroupeditorialreason?view=bingads-13"""

    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AudienceGroupAssetGroupAssociation", CAMPAIGN_MANAGEMENT)
class AudienceGroupAssetGroupAssociation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroupassetgroupassociation?view=bingads-13"""

    asset_group_id: int = required(element("AssetGroupId", "xs:long"))
    """Required on delete and set. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroupassetgroupassociation?view=bingads-13#assetgroupid"""

    audience_group_id: int = required(element("AudienceGroupId", "xs:long"))
    """Required on delete and set. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroupassetgroupassociation?view=bingads-13#audiencegroupid"""


@struct("CustomerShare", CAMPAIGN_MANAGEMENT)
class CustomerShare(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customershare?view=bingads-13"""

    customer_account_shares: list[types.CustomerAccountShare | None] | None = element(
        "CustomerAccountShares", "ArrayOfCustomerAccountShare", nillable=True
    )
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customershare?view=bingads-13#customeraccountshares"""

    owner_customer_id: int | None = element("OwnerCustomerId", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customershare?view=bingads-13#ownercustomerid"""


@struct("CustomerAccountShare", CAMPAIGN_MANAGEMENT)
class CustomerAccountShare(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeraccountshare?view=bingads-13"""

    account_id: int | None = element("AccountId", "xs:long", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeraccountshare?view=bingads-13#accountid"""

    associations: list[types.CustomerAccountShareAssociation | None] | None = element(
        "Associations", "ArrayOfCustomerAccountShareAssociation", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeraccountshare?view=bingads-13#associations"""

    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeraccountshare?view=bingads-13#customerid"""


@struct("CustomerAccountShareAssociation", CAMPAIGN_MANAGEMENT)
class CustomerAccountShareAssociation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeraccountshareassociation?view=bingads-13"""

    association_count: int | None = element("AssociationCount", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeraccountshareassociation?view=bingads-13#associationcount"""

    usage_type: str | None = element("UsageType", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customeraccountshareassociation?view=bingads-13#usagetype"""


@struct("RuleItemGroup", CAMPAIGN_MANAGEMENT)
class RuleItemGroup(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/ruleitemgroup?view=bingads-13"""

    items: list[types.RuleItem | None] | None = element("Items", "ArrayOfRuleItem", nillable=True)
    """Required on add, optional on update. At most 100 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/ruleitemgroup?view=bingads-13#items"""


@struct(
    "RuleItem",
    CAMPAIGN_MANAGEMENT,
    derived={"StringRuleItem": "StringRuleItem", "NumberRuleItem": "NumberRuleItem"},
    kinds={"String": "StringRuleItem", "Number": "NumberRuleItem"},
)
class RuleItem(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/ruleitem?view=bingads-13"""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("StringRuleItem", CAMPAIGN_MANAGEMENT, kind="String")
class StringRuleItem(RuleItem):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/stringruleitem?view=bingads-13"""

    operand: str | None = element("Operand", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/stringruleitem?view=bingads-13#operand"""

    operator: types.StringOperator | None = element("Operator", "StringOperator")
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/stringruleitem?view=bingads-13#operator"""

    value: str | None = element("Value", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/stringruleitem?view=bingads-13#value"""


@struct("NumberRuleItem", CAMPAIGN_MANAGEMENT, kind="Number")
class NumberRuleItem(RuleItem):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/numberruleitem?view=bingads-13"""

    operand: str | None = element("Operand", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/numberruleitem?view=bingads-13#operand"""

    operator: types.NumberOperator | None = element("Operator", "NumberOperator")
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/numberruleitem?view=bingads-13#operator"""

    value: str | None = element("Value", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/numberruleitem?view=bingads-13#value"""


@struct("CombinationRule", CAMPAIGN_MANAGEMENT)
class CombinationRule(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/combinationrule?view=bingads-13"""

    audience_ids: list[int] | None = required(element("AudienceIds", "ArrayOflong", nillable=True))
    """At most 100 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/combinationrule?view=bingads-13#audienceids"""

    operator: types.LogicalOperator = required(element("Operator", "LogicalOperator"))


@struct("CustomSegmentCatalog", CAMPAIGN_MANAGEMENT)
class CustomSegmentCatalog(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customsegmentcatalog?view=bingads-13"""

    catalog_id: int | None = element("CatalogId", "xs:long", nillable=True)
    catalog_name: str | None = element("CatalogName", "xs:string", nillable=True)
    effective_editorial_status: types.EffectiveEditorialStatus | None = element(
        "EffectiveEditorialStatus", "EffectiveEditorialStatus", nillable=True
    )


@struct("CustomerListUserData", CAMPAIGN_MANAGEMENT)
class CustomerListUserData(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customerlistuserdata?view=bingads-13"""

    accept_customer_match_term: bool | None = element("AcceptCustomerMatchTerm", "xs:boolean", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customerlistuserdata?view=bingads-13#acceptcustomermatchterm"""

    action_type: types.CustomerListActionType = required(element("ActionType", "CustomerListActionType"))
    audience_id: int = required(element("AudienceId", "xs:long"))
    customer_list_item_sub_type: types.CustomerListItemSubType = required(
        element("CustomerListItemSubType", "CustomerListItemSubType")
    )
    customer_list_items: list[str | None] | None = required(
        element("CustomerListItems", "ArrayOfstring", nillable=True)
    )


@struct("UetTag", CAMPAIGN_MANAGEMENT)
class UetTag(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettag?view=bingads-13"""

    customer_share: types.CustomerShare | None = element("CustomerShare", "CustomerShare", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettag?view=bingads-13#customershare"""

    description: str | None = element("Description", "xs:string", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettag?view=bingads-13#description"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required and read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettag?view=bingads-13#id"""

    industry: types.UetTagIndustry | None = element("Industry", "UetTagIndustry", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettag?view=bingads-13#industry"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required on add, optional on update. At most 100 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettag?view=bingads-13#name"""

    tracking_no_script: str | None = element("TrackingNoScript", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettag?view=bingads-13#trackingnoscript"""

    tracking_script: str | None = element("TrackingScript", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettag?view=bingads-13#trackingscript"""

    tracking_status: types.UetTagTrackingStatus | None = element(
        "TrackingStatus", "UetTagTrackingStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettag?view=bingads-13#trackingstatus"""


@struct("ConversionGoalRevenue", CAMPAIGN_MANAGEMENT)
class ConversionGoalRevenue(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalrevenue?view=bingads-13"""

    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalrevenue?view=bingads-13#currencycode"""

    type: types.ConversionGoalRevenueType | None = element("Type", "ConversionGoalRevenueType", nillable=True)
    """Optional. Default: NoValue. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalrevenue?view=bingads-13#type"""

    value: Decimal | None = element("Value", "xs:decimal", nillable=True)
    """Optional. Default: 0. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversiongoalrevenue?view=bingads-13#value"""


@struct("OfflineConversion", CAMPAIGN_MANAGEMENT)
class OfflineConversion(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversion?view=bingads-13"""

    conversion_currency_code: str | None = element("ConversionCurrencyCode", "xs:string", nillable=True)
    """Optional on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversion?view=bingads-13#conversioncurrencycode"""

    conversion_name: str | None = element("ConversionName", "xs:string", nillable=True)
    """Required on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversion?view=bingads-13#conversionname"""

    conversion_time: datetime | None = element("ConversionTime", "xs:dateTime")
    """Required on apply. In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversion?view=bingads-13#conversiontime"""

    conversion_value: float | None = element("ConversionValue", "xs:double", nillable=True)
    """Optional on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversion?view=bingads-13#conversionvalue"""

    external_attribution_credit: float | None = element(
        "ExternalAttributionCredit", "xs:double", nillable=True
    )
    """Optional on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversion?view=bingads-13#externalattributioncredit"""

    external_attribution_model: str | None = element("ExternalAttributionModel", "xs:string", nillable=True)
    """Optional on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversion?view=bingads-13#externalattributionmodel"""

    hashed_email_address: str | None = element("HashedEmailAddress", "xs:string", nillable=True)
    hashed_phone_number: str | None = element("HashedPhoneNumber", "xs:string", nillable=True)

    microsoft_click_id: str | None = element("MicrosoftClickId", "xs:string", nillable=True)
    """Optional on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversion?view=bingads-13#microsoftclickid"""


@struct("OfflineConversionAdjustment", CAMPAIGN_MANAGEMENT)
class OfflineConversionAdjustment(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionadjustment?view=bingads-13"""

    adjustment_currency_code: str | None = element("AdjustmentCurrencyCode", "xs:string", nillable=True)
    """Sometimes required on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionadjustment?view=bingads-13#adjustmentcurrencycode"""

    adjustment_time: datetime | None = element("AdjustmentTime", "xs:dateTime")
    """Required on apply. In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionadjustment?view=bingads-13#adjustmenttime"""

    adjustment_type: str | None = element("AdjustmentType", "xs:string", nillable=True)
    """Required on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionadjustment?view=bingads-13#adjustmenttype"""

    adjustment_value: float | None = element("AdjustmentValue", "xs:double", nillable=True)
    """Sometimes required on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionadjustment?view=bingads-13#adjustmentvalue"""

    conversion_name: str | None = element("ConversionName", "xs:string", nillable=True)
    """Required on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionadjustment?view=bingads-13#conversionname"""

    conversion_time: datetime | None = element("ConversionTime", "xs:dateTime")
    """Required on apply. In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionadjustment?view=bingads-13#conversiontime"""

    hashed_email_address: str | None = element("HashedEmailAddress", "xs:string", nillable=True)
    hashed_phone_number: str | None = element("HashedPhoneNumber", "xs:string", nillable=True)

    microsoft_click_id: str | None = element("MicrosoftClickId", "xs:string", nillable=True)
    """Optional on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionadjustment?view=bingads-13#microsoftclickid"""


@struct("OnlineConversionAdjustment", CAMPAIGN_MANAGEMENT)
class OnlineConversionAdjustment(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/onlineconversionadjustment?view=bingads-13"""

    adjustment_currency_code: str | None = element("AdjustmentCurrencyCode", "xs:string", nillable=True)
    """Sometimes required on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/onlineconversionadjustment?view=bingads-13#adjustmentcurrencycode"""

    adjustment_time: datetime | None = element("AdjustmentTime", "xs:dateTime")
    """Required on apply. In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/onlineconversionadjustment?view=bingads-13#adjustmenttime"""

    adjustment_type: str | None = element("AdjustmentType", "xs:string", nillable=True)
    """Required on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/onlineconversionadjustment?view=bingads-13#adjustmenttype"""

    adjustment_value: float | None = element("AdjustmentValue", "xs:double", nillable=True)
    """Sometimes required on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/onlineconversionadjustment?view=bingads-13#adjustmentvalue"""

    conversion_name: str | None = element("ConversionName", "xs:string", nillable=True)
    """Required on apply. https://learn.microsoft.com/en-us/advertising/campaign-management-service/onlineconversionadjustment?view=bingads-13#conversionname"""

    transaction_id: str | None = element("TransactionId", "xs:string", nillable=True)


@struct("DailySummary", CAMPAIGN_MANAGEMENT)
class DailySummary(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/dailysummary?view=bingads-13"""

    failure_count: int | None = element("FailureCount", "xs:int")
    file_url: str | None = element("FileUrl", "xs:string", nillable=True)

    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime")
    """In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/dailysummary?view=bingads-13#fileurlexpirytimeutc"""

    success_count: int | None = element("SuccessCount", "xs:int")
    upload_date: datetime | None = element("UploadDate", "xs:dateTime")


@struct("OfflineGoalConversionSummary", CAMPAIGN_MANAGEMENT)
class OfflineGoalConversionSummary(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlinegoalconversionsummary?view=bingads-13"""

    goal_id: int | None = element("GoalId", "xs:long")
    conversion_name: str | None = element("ConversionName", "xs:string", nillable=True)
    overall_success_count: int | None = element("OverallSuccessCount", "xs:long")
    overall_unattributed_count: int | None = element("OverallUnattributedCount", "xs:long")
    overall_success_rate: Decimal | None = element("OverallSuccessRate", "xs:decimal")
    overall_alerts: list[types.OfflineConversionAlert | None] | None = element(
        "OverallAlerts", "ArrayOfOfflineConversionAlert", nillable=True
    )
    daily_summaries: list[types.OfflineGoalDailySummary | None] | None = element(
        "DailySummaries", "ArrayOfOfflineGoalDailySummary", nillable=True
    )


@struct("OfflineConversionAlert", CAMPAIGN_MANAGEMENT)
class OfflineConversionAlert(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlineconversionalert?view=bingads-13"""

    unattributed_reason: types.OfflineConversionUnattributedReason | None = element(
        "UnattributedReason", "OfflineConversionUnattributedReason"
    )
    count: int | None = element("Count", "xs:long")


@struct("OfflineGoalDailySummary", CAMPAIGN_MANAGEMENT)
class OfflineGoalDailySummary(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/offlinegoaldailysummary?view=bingads-13"""

    goal_id: int | None = element("GoalId", "xs:long")
    upload_date: datetime | None = element("UploadDate", "xs:dateTime")
    success_count: int | None = element("SuccessCount", "xs:int")
    unattributed_count: int | None = element("UnattributedCount", "xs:int")
    success_rate: Decimal | None = element("SuccessRate", "xs:decimal")
    alerts: list[types.OfflineConversionAlert | None] | None = element(
        "Alerts", "ArrayOfOfflineConversionAlert", nillable=True
    )


@struct("Label", CAMPAIGN_MANAGEMENT)
class Label(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/label?view=bingads-13"""

    color_code: str | None = element("ColorCode", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/label?view=bingads-13#colorcode"""

    description: str | None = element("Description", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. 1 to 200 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/label?view=bingads-13#description"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/label?view=bingads-13#id"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. 1 to 80 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/label?view=bingads-13#name"""


@struct("LabelAssociation", CAMPAIGN_MANAGEMENT)
class LabelAssociation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/labelassociation?view=bingads-13"""

    entity_id: int = required(element("EntityId", "xs:long"))
    """Required on delete and set. https://learn.microsoft.com/en-us/advertising/campaign-management-service/labelassociation?view=bingads-13#entityid"""

    label_id: int = required(element("LabelId", "xs:long"))
    """Required on delete and set. https://learn.microsoft.com/en-us/advertising/campaign-management-service/labelassociation?view=bingads-13#labelid"""


@struct("Experiment", CAMPAIGN_MANAGEMENT)
class Experiment(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13"""

    base_campaign_id: int | None = element("BaseCampaignId", "xs:long", nillable=True)
    """Required and read-only on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#basecampaignid"""

    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#enddate"""

    experiment_arms: list[types.ExperimentArm | None] | None = element(
        "ExperimentArms", "ArrayOfExperimentArm", nillable=True
    )

    experiment_campaign_id: int | None = element("ExperimentCampaignId", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#experimentcampaignid"""

    experiment_campaign_type: str | None = element("ExperimentCampaignType", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#experimentcampaigntype"""

    experiment_status: str | None = element("ExperimentStatus", "xs:string", nillable=True)
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#experimentstatus"""

    experiment_sub_type: str | None = element("ExperimentSubType", "xs:string", nillable=True)

    experiment_type: str | None = element("ExperimentType", "xs:string", nillable=True)
    """Optional on add, read-only on update. Default: TrafficBased. https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#experimenttype"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#id"""

    marketing_objective: str | None = element("MarketingObjective", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#marketingobjective"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 128
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#name
    """

    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#startdate"""

    traffic_split_percent: int | None = element("TrafficSplitPercent", "xs:int", nillable=True)
    """Required on add, read-only on update. From 1 to 99. In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/experiment?view=bingads-13#trafficsplitpercent"""


@struct("ExperimentArm", CAMPAIGN_MANAGEMENT)
class ExperimentArm(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/experimentarm?view=bingads-13"""

    campaign_ids: list[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    is_control_arm: bool | None = element("IsControlArm", "xs:boolean")
    traffic_split: int | None = element("TrafficSplit", "xs:int")


@struct("Company", CAMPAIGN_MANAGEMENT)
class Company(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/company?view=bingads-13"""

    logo_url: str | None = element("LogoUrl", "xs:string", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    profile_id: int = required(element("ProfileId", "xs:long"))
    status: str | None = element("Status", "xs:string", nillable=True)


@struct(
    "ImportJob",
    CAMPAIGN_MANAGEMENT,
    derived={"GoogleImportJob": "GoogleImportJob", "FileImportJob": "FileImportJob"},
)
class ImportJob(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/importjob?view=bingads-13"""

    created_by_user_id: int | None = element("CreatedByUserId", "xs:long", nillable=True)
    created_by_user_name: str | None = element("CreatedByUserName", "xs:string", nillable=True)

    created_date_time_in_utc: datetime | None = element("CreatedDateTimeInUTC", "xs:dateTime", nillable=True)
    """In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/importjob?view=bingads-13#createddatetimeinutc"""

    frequency: types.Frequency | None = element("Frequency", "Frequency", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    import_option: types.ImportOption | None = element("ImportOption", "ImportOption", nillable=True)

    last_run_time_in_utc: datetime | None = element("LastRunTimeInUTC", "xs:dateTime", nillable=True)
    """In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/importjob?view=bingads-13#lastruntimeinutc"""

    name: str | None = element("Name", "xs:string", nillable=True)

    notification_email: str | None = element("NotificationEmail", "xs:string", nillable=True)
    """Returned only when asked for as NotificationEmail. https://learn.microsoft.com/en-us/advertising/campaign-management-service/importjob?view=bingads-13#notificationemail"""

    notification_type: str | None = element("NotificationType", "xs:string", nillable=True)

    status: str | None = element("Status", "xs:string", nillable=True)
    """Read-only on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/importjob?view=bingads-13#status"""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("Frequency", CAMPAIGN_MANAGEMENT)
class Frequency(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/frequency?view=bingads-13"""

    cron: str | None = element("Cron", "xs:string", nillable=True)
    """Sometimes required on add, depending on `type`. https://learn.microsoft.com/en-us/advertising/campaign-management-service/frequency?view=bingads-13#cron"""

    time_zone: str | None = element("TimeZone", "xs:string", nillable=True)
    """Optional on add. Default: GreenwichMeanTimeDublinEdinburghLisbonLondon. https://learn.microsoft.com/en-us/advertising/campaign-management-service/frequency?view=bingads-13#timezone"""

    type: str | None = element("Type", "xs:string", nillable=True)
    """Required on add. https://learn.microsoft.com/en-us/advertising/campaign-management-service/frequency?view=bingads-13#type"""


@struct(
    "ImportOption",
    CAMPAIGN_MANAGEMENT,
    derived={"GoogleImportOption": "GoogleImportOption", "FileImportOption": "FileImportOption"},
)
class ImportOption(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/importoption?view=bingads-13"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("GoogleImportOption", CAMPAIGN_MANAGEMENT)
class GoogleImportOption(ImportOption):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13"""

    account_url_options: bool | None = element("AccountUrlOptions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#accounturloptions"""

    ad_schedule_use_searcher_timezone: bool | None = element(
        "AdScheduleUseSearcherTimezone", "xs:boolean", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#adscheduleusesearchertimezone"""

    adjustment_for_bids: float | None = element("AdjustmentForBids", "xs:double", nillable=True)
    """From -90 to 900. In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#adjustmentforbids"""

    adjustment_for_campaign_budgets: float | None = element(
        "AdjustmentForCampaignBudgets", "xs:double", nillable=True
    )
    """From -90 to 900. In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#adjustmentforcampaignbudgets"""

    associated_store_id: int | None = element("AssociatedStoreId", "xs:long", nillable=True)
    """Deprecated (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#associatedstoreid"""

    associated_uet_tag_id: int | None = element("AssociatedUetTagId", "xs:long", nillable=True)
    """For customers with feature 750. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#associateduettagid"""

    auto_device_bid_optimization: bool | None = element(
        "AutoDeviceBidOptimization", "xs:boolean", nillable=True
    )
    """Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#autodevicebidoptimization"""

    delete_removed_entities: bool | None = element("DeleteRemovedEntities", "xs:boolean", nillable=True)
    """Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#deleteremovedentities"""

    enable_auto_currency_conversion: bool | None = element(
        "EnableAutoCurrencyConversion", "xs:boolean", nillable=True
    )
    """Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#enableautocurrencyconversion"""

    enable_copilot: bool | None = element("EnableCopilot", "xs:boolean", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#enablecopilot"""

    enable_parent_location_mapping: bool | None = element(
        "EnableParentLocationMapping", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#enableparentlocationmapping"""

    image_asset_automation_opt_out: bool | None = element(
        "ImageAssetAutomationOptOut", "xs:boolean", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#imageassetautomationoptout"""

    import_nca_goal_with_system_generated_audience: bool | None = element(
        "ImportNCAGoalWithSystemGeneratedAudience", "xs:boolean", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#importncagoalwithsystemgeneratedaudience"""

    import_nca_settings: bool | None = element("ImportNCASettings", "xs:boolean", nillable=True)

    new_ai_max_settings: bool | None = element("NewAIMaxSettings", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newaimaxsettings"""

    new_account_negative_keywords: bool | None = element(
        "NewAccountNegativeKeywords", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newaccountnegativekeywords"""

    new_active_ads_for_existing_ad_groups: bool | None = element(
        "NewActiveAdsForExistingAdGroups", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newactiveadsforexistingadgroups"""

    new_active_campaigns_and_child_entities: bool | None = element(
        "NewActiveCampaignsAndChildEntities", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newactivecampaignsandchildentities"""

    new_ad_customizer_feeds: bool | None = element("NewAdCustomizerFeeds", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newadcustomizerfeeds"""

    new_ad_groups_and_child_entities_for_existing_campaigns: bool | None = element(
        "NewAdGroupsAndChildEntitiesForExistingCampaigns", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newadgroupsandchildentitiesforexistingcampaigns"""

    new_ad_schedules: bool | None = element("NewAdSchedules", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newadschedules"""

    new_app_ad_extensions: bool | None = element("NewAppAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newappadextensions"""

    new_audience_targets: bool | None = element("NewAudienceTargets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newaudiencetargets"""

    new_brand_list_associations: bool | None = element(
        "NewBrandListAssociations", "xs:boolean", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newbrandlistassociations"""

    new_brand_suitability: bool | None = element("NewBrandSuitability", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newbrandsuitability"""

    new_call_ad_extensions: bool | None = element("NewCallAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newcalladextensions"""

    new_callout_ad_extensions: bool | None = element("NewCalloutAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newcalloutadextensions"""

    new_carousel_ad: bool | None = element("NewCarouselAd", "xs:boolean", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newcarouselad"""

    new_conversion_goals: bool | None = element("NewConversionGoals", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newconversiongoals"""

    new_demographic_targets: bool | None = element("NewDemographicTargets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newdemographictargets"""

    new_device_targets: bool | None = element("NewDeviceTargets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newdevicetargets"""

    new_entities: bool | None = element("NewEntities", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newentities"""

    new_image_ad_extensions: bool | None = element("NewImageAdExtensions", "xs:boolean", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newimageadextensions"""

    new_keyword_urls: bool | None = element("NewKeywordUrls", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newkeywordurls"""

    new_keywords_for_existing_ad_groups: bool | None = element(
        "NewKeywordsForExistingAdGroups", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newkeywordsforexistingadgroups"""

    new_labels: bool | None = element("NewLabels", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newlabels"""

    new_lead_form_ad_extensions: bool | None = element("NewLeadFormAdExtensions", "xs:boolean", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newleadformadextensions"""

    new_location_ad_extensions: bool | None = element("NewLocationAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newlocationadextensions"""

    new_location_targets: bool | None = element("NewLocationTargets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newlocationtargets"""

    new_logo_ad_extensions: bool | None = element("NewLogoAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newlogoadextensions"""

    new_negative_keyword_lists: bool | None = element("NewNegativeKeywordLists", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newnegativekeywordlists"""

    new_negative_keywords_for_existing_parents: bool | None = element(
        "NewNegativeKeywordsForExistingParents", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newnegativekeywordsforexistingparents"""

    new_negative_sites: bool | None = element("NewNegativeSites", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newnegativesites"""

    new_page_feeds: bool | None = element("NewPageFeeds", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newpagefeeds"""

    new_paused_ads_for_existing_ad_groups: bool | None = element(
        "NewPausedAdsForExistingAdGroups", "xs:boolean", nillable=True
    )
    """Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newpausedadsforexistingadgroups"""

    new_paused_campaigns_and_child_entities: bool | None = element(
        "NewPausedCampaignsAndChildEntities", "xs:boolean", nillable=True
    )
    """Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newpausedcampaignsandchildentities"""

    new_portfolio_bid_strategy: bool | None = element("NewPortfolioBidStrategy", "xs:boolean", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newportfoliobidstrategy"""

    new_price_ad_extensions: bool | None = element("NewPriceAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newpriceadextensions"""

    new_product_filters: bool | None = element("NewProductFilters", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newproductfilters"""

    new_promotion_ad_extensions: bool | None = element(
        "NewPromotionAdExtensions", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newpromotionadextensions"""

    new_review_ad_extensions: bool | None = element("NewReviewAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newreviewadextensions"""

    new_search_themes_for_existing_asset_groups: bool | None = element(
        "NewSearchThemesForExistingAssetGroups", "xs:boolean", nillable=True
    )
    """Deprecated (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newsearchthemesforexistingassetgroups"""

    new_sitelink_ad_extensions: bool | None = element("NewSitelinkAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newsitelinkadextensions"""

    new_structured_snippet_ad_extensions: bool | None = element(
        "NewStructuredSnippetAdExtensions", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newstructuredsnippetadextensions"""

    new_topic_targets: bool | None = element("NewTopicTargets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newtopictargets"""

    new_url_options: bool | None = element("NewUrlOptions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#newurloptions"""

    pause_aim_ad_group_if_all_audience_criterion_not_imported: bool | None = element(
        "PauseAIMAdGroupIfAllAudienceCriterionNotImported", "xs:boolean", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#pauseaimadgroupifallaudiencecriterionnotimported"""

    pause_campaigns_without_supported_locations: bool | None = element(
        "PauseCampaignsWithoutSupportedLocations", "xs:boolean", nillable=True
    )
    """Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#pausecampaignswithoutsupportedlocations"""

    pause_new_campaigns: bool | None = element("PauseNewCampaigns", "xs:boolean", nillable=True)
    """Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#pausenewcampaigns"""

    raise_bids_to_minimum: bool | None = element("RaiseBidsToMinimum", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#raisebidstominimum"""

    raise_campaign_budgets_to_minimum: bool | None = element(
        "RaiseCampaignBudgetsToMinimum", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#raisecampaignbudgetstominimum"""

    raise_product_group_bids_to_minimum: bool | None = element(
        "RaiseProductGroupBidsToMinimum", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#raiseproductgroupbidstominimum"""

    rename_campaign_name_with_suffix: bool | None = element(
        "RenameCampaignNameWithSuffix", "xs:boolean", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#renamecampaignnamewithsuffix"""

    search_and_dsa_mixed_campaign_as_search_campaign: bool | None = element(
        "SearchAndDsaMixedCampaignAsSearchCampaign", "xs:boolean", nillable=True
    )
    """Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#searchanddsamixedcampaignassearchcampaign"""

    search_and_replace_for_campaign_names: types.ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForCampaignNames", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
    search_and_replace_for_custom_parameters: types.ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForCustomParameters", "ImportSearchAndReplaceForStringProperty", nillable=True
    )

    search_and_replace_for_final_url_suffix: types.ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForFinalURLSuffix", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#searchandreplaceforfinalurlsuffix"""

    search_and_replace_for_tracking_templates: types.ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForTrackingTemplates", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
    search_and_replace_for_urls: types.ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForUrls", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
    suffix_for_campaign_names: str | None = element("SuffixForCampaignNames", "xs:string", nillable=True)
    suffix_for_tracking_templates: str | None = element(
        "SuffixForTrackingTemplates", "xs:string", nillable=True
    )
    suffix_for_urls: str | None = element("SuffixForUrls", "xs:string", nillable=True)

    update_ai_max_settings: bool | None = element("UpdateAIMaxSettings", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateaimaxsettings"""

    update_account_negative_keywords: bool | None = element(
        "UpdateAccountNegativeKeywords", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateaccountnegativekeywords"""

    update_ad_customizer_attributes: bool | None = element(
        "UpdateAdCustomizerAttributes", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateadcustomizerattributes"""

    update_ad_customizer_feeds: bool | None = element("UpdateAdCustomizerFeeds", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateadcustomizerfeeds"""

    update_ad_group_network: bool | None = element("UpdateAdGroupNetwork", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateadgroupnetwork"""

    update_ad_schedules: bool | None = element("UpdateAdSchedules", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateadschedules"""

    update_ad_urls: bool | None = element("UpdateAdUrls", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateadurls"""

    update_app_ad_extensions: bool | None = element("UpdateAppAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateappadextensions"""

    update_asset_automation_campaign_setting: bool | None = element(
        "UpdateAssetAutomationCampaignSetting", "xs:boolean", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateassetautomationcampaignsetting"""

    update_asset_groups: bool | None = element("UpdateAssetGroups", "xs:boolean", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateassetgroups"""

    update_asset_groups_asset: bool | None = element("UpdateAssetGroupsAsset", "xs:boolean", nillable=True)
    """Deprecated (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateassetgroupsasset"""

    update_audience_targets: bool | None = element("UpdateAudienceTargets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateaudiencetargets"""

    update_bidding_strategies: bool | None = element("UpdateBiddingStrategies", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatebiddingstrategies"""

    update_bids: bool | None = element("UpdateBids", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatebids"""

    update_brand_list_associations: bool | None = element(
        "UpdateBrandListAssociations", "xs:boolean", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatebrandlistassociations"""

    update_brand_suitability: bool | None = element("UpdateBrandSuitability", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatebrandsuitability"""

    update_call_ad_extensions: bool | None = element("UpdateCallAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatecalladextensions"""

    update_callout_ad_extensions: bool | None = element(
        "UpdateCalloutAdExtensions", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatecalloutadextensions"""

    update_campaign_ad_group_languages: bool | None = element(
        "UpdateCampaignAdGroupLanguages", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatecampaignadgrouplanguages"""

    update_campaign_budgets: bool | None = element("UpdateCampaignBudgets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatecampaignbudgets"""

    update_campaign_names: bool | None = element("UpdateCampaignNames", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatecampaignnames"""

    update_conversion_goals: bool | None = element("UpdateConversionGoals", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateconversiongoals"""

    update_demographic_targets: bool | None = element("UpdateDemographicTargets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatedemographictargets"""

    update_device_targets: bool | None = element("UpdateDeviceTargets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatedevicetargets"""

    update_entities: bool | None = element("UpdateEntities", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateentities"""

    update_image_ad_extensions: bool | None = element("UpdateImageAdExtensions", "xs:boolean", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateimageadextensions"""

    update_keyword_urls: bool | None = element("UpdateKeywordUrls", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatekeywordurls"""

    update_labels: bool | None = element("UpdateLabels", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatelabels"""

    update_lead_form_ad_extensions: bool | None = element(
        "UpdateLeadFormAdExtensions", "xs:boolean", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateleadformadextensions"""

    update_location_ad_extensions: bool | None = element(
        "UpdateLocationAdExtensions", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatelocationadextensions"""

    update_location_targets: bool | None = element("UpdateLocationTargets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatelocationtargets"""

    update_logo_ad_extensions: bool | None = element("UpdateLogoAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatelogoadextensions"""

    update_nca_settings: bool | None = element("UpdateNCASettings", "xs:boolean", nillable=True)

    update_negative_keyword_lists: bool | None = element(
        "UpdateNegativeKeywordLists", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatenegativekeywordlists"""

    update_negative_sites: bool | None = element("UpdateNegativeSites", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatenegativesites"""

    update_page_feeds: bool | None = element("UpdatePageFeeds", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatepagefeeds"""

    update_price_ad_extensions: bool | None = element("UpdatePriceAdExtensions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatepriceadextensions"""

    update_product_filters: bool | None = element("UpdateProductFilters", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateproductfilters"""

    update_promotion_ad_extensions: bool | None = element(
        "UpdatePromotionAdExtensions", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatepromotionadextensions"""

    update_review_ad_extensions: bool | None = element(
        "UpdateReviewAdExtensions", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatereviewadextensions"""

    update_search_themes_for_existing_asset_groups: bool | None = element(
        "UpdateSearchThemesForExistingAssetGroups", "xs:boolean", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatesearchthemesforexistingassetgroups"""

    update_sitelink_ad_extensions: bool | None = element(
        "UpdateSitelinkAdExtensions", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatesitelinkadextensions"""

    update_sitelink_urls: bool | None = element("UpdateSitelinkUrls", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatesitelinkurls"""

    update_status_for_ad_groups: bool | None = element("UpdateStatusForAdGroups", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatestatusforadgroups"""

    update_status_for_ads: bool | None = element("UpdateStatusForAds", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatestatusforads"""

    update_status_for_campaigns: bool | None = element(
        "UpdateStatusForCampaigns", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatestatusforcampaigns"""

    update_status_for_keywords: bool | None = element("UpdateStatusForKeywords", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatestatusforkeywords"""

    update_structured_snippet_ad_extensions: bool | None = element(
        "UpdateStructuredSnippetAdExtensions", "xs:boolean", nillable=True
    )
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatestructuredsnippetadextensions"""

    update_topic_targets: bool | None = element("UpdateTopicTargets", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updatetopictargets"""

    update_url_options: bool | None = element("UpdateUrlOptions", "xs:boolean", nillable=True)
    """Default: true. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportoption?view=bingads-13#updateurloptions"""


@struct("ImportSearchAndReplaceForStringProperty", CAMPAIGN_MANAGEMENT)
class ImportSearchAndReplaceForStringProperty(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/importsearchandreplaceforstringproperty?view=bingads-13"""

    replace_string: str | None = element("ReplaceString", "xs:string", nillable=True)
    search_string: str | None = element("SearchString", "xs:string", nillable=True)


@struct("FileImportOption", CAMPAIGN_MANAGEMENT)
class FileImportOption(ImportOption):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/fileimportoption?view=bingads-13"""


@struct("GoogleImportJob", CAMPAIGN_MANAGEMENT)
class GoogleImportJob(ImportJob):
    """`created_by_user_id`: Read-only.
    `created_by_user_name`: Read-only.
    `created_date_time_in_utc`: Read-only.
    `frequency`: Optional. Omitted from an update, it is unchanged.
    `id`: Read-only.
    `import_option`: Optional. Omitted from an update, it is unchanged.
    `last_run_time_in_utc`: Read-only.
    `name`: Required on add, read-only on update. 1 to 255 characters.
    `notification_email`: Optional. Omitted from an update, it is unchanged.
    `notification_type`: Optional. Omitted from an update, it is unchanged. Default: None.
    `type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportjob?view=bingads-13
    """

    campaign_ad_group_ids: list[types.CampaignAdGroupIds | None] | None = element(
        "CampaignAdGroupIds", "ArrayOfCampaignAdGroupIds", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportjob?view=bingads-13#campaignadgroupids"""

    campaign_types: list[str | None] | None = element("CampaignTypes", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportjob?view=bingads-13#campaigntypes"""

    credential_id: str | None = required(element("CredentialId", "xs:string", nillable=True))
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportjob?view=bingads-13#credentialid"""

    google_account_id: int | None = required(element("GoogleAccountId", "xs:long", nillable=True))
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportjob?view=bingads-13#googleaccountid"""

    google_user_name: str | None = element("GoogleUserName", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/googleimportjob?view=bingads-13#googleusername"""


@struct("CampaignAdGroupIds", CAMPAIGN_MANAGEMENT)
class CampaignAdGroupIds(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadgroupids?view=bingads-13"""

    active_ad_groups_only: bool | None = element("ActiveAdGroupsOnly", "xs:boolean", nillable=True)
    """Returned only when asked for as ActiveAdGroupsOnly. https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignadgroupids?view=bingads-13#activeadgroupsonly"""

    ad_group_ids: list[int] | None = required(element("AdGroupIds", "ArrayOflong", nillable=True))
    campaign_id: int = required(element("CampaignId", "xs:long"))


@struct("FileImportJob", CAMPAIGN_MANAGEMENT)
class FileImportJob(ImportJob):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/fileimportjob?view=bingads-13"""

    file_source: str | None = required(element("FileSource", "xs:string", nillable=True))
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/fileimportjob?view=bingads-13#filesource"""

    file_url: str | None = required(element("FileUrl", "xs:string", nillable=True))
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/fileimportjob?view=bingads-13#fileurl"""


@struct("ImportResult", CAMPAIGN_MANAGEMENT)
class ImportResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/importresult?view=bingads-13"""

    entity_statistics: list[types.ImportEntityStatistics | None] | None = element(
        "EntityStatistics", "ArrayOfImportEntityStatistics", nillable=True
    )
    error_log_url: str | None = element("ErrorLogUrl", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: str | None = element("Id", "xs:string", nillable=True)
    import_job: types.ImportJob | None = element("ImportJob", "ImportJob", nillable=True)
    start_time_in_utc: datetime | None = element("StartTimeInUTC", "xs:dateTime")
    status: str | None = element("Status", "xs:string", nillable=True)


@struct("ImportEntityStatistics", CAMPAIGN_MANAGEMENT)
class ImportEntityStatistics(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/importentitystatistics?view=bingads-13"""

    additions: int | None = element("Additions", "xs:int", nillable=True)
    changes: int | None = element("Changes", "xs:int", nillable=True)
    deletions: int | None = element("Deletions", "xs:int", nillable=True)
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    errors: int | None = element("Errors", "xs:int", nillable=True)
    total: int | None = element("Total", "xs:int", nillable=True)


@struct("Video", CAMPAIGN_MANAGEMENT)
class Video(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/video?view=bingads-13"""

    advertiser_ai_label: types.AdvertiserAILabel | None = element(
        "AdvertiserAILabel", "AdvertiserAILabel", nillable=True
    )
    aspect_ratio: str | None = element("AspectRatio", "xs:string", nillable=True)

    created_date_time_in_utc: datetime | None = element("CreatedDateTimeInUTC", "xs:dateTime", nillable=True)
    """In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/video?view=bingads-13#createddatetimeinutc"""

    description: str | None = element("Description", "xs:string", nillable=True)
    duration_in_milliseconds: int | None = element("DurationInMilliseconds", "xs:int", nillable=True)
    failure_code: str | None = element("FailureCode", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)

    modified_date_time_in_utc: datetime | None = element(
        "ModifiedDateTimeInUTC", "xs:dateTime", nillable=True
    )
    """In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/video?view=bingads-13#modifieddatetimeinutc"""

    source_url: str | None = element("SourceUrl", "xs:string", nillable=True)
    """Required on add. https://learn.microsoft.com/en-us/advertising/campaign-management-service/video?view=bingads-13#sourceurl"""

    status: str | None = element("Status", "xs:string", nillable=True)
    system_ai_detection_signal: types.SystemAIDetectionSignal | None = element(
        "SystemAIDetectionSignal", "SystemAIDetectionSignal", nillable=True
    )
    thumbnail_url: str | None = element("ThumbnailUrl", "xs:string", nillable=True)

    url: str | None = element("Url", "xs:string", nillable=True)
    """Reserved and for internal use (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/video?view=bingads-13#url"""


@struct("HTML5", CAMPAIGN_MANAGEMENT)
class HTML5(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/html5?view=bingads-13"""

    created_date_time_in_utc: datetime | None = element("CreatedDateTimeInUTC", "xs:dateTime", nillable=True)
    """In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/html5?view=bingads-13#createddatetimeinutc"""

    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    failure_code: str | None = element("FailureCode", "xs:string", nillable=True)
    height: int | None = element("Height", "xs:int", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)

    modified_date_time_in_utc: datetime | None = element(
        "ModifiedDateTimeInUTC", "xs:dateTime", nillable=True
    )
    """In UTC. https://learn.microsoft.com/en-us/advertising/campaign-management-service/html5?view=bingads-13#modifieddatetimeinutc"""

    name: str | None = element("Name", "xs:string", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    thumbnail_url: str | None = element("ThumbnailUrl", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)
    width: int | None = element("Width", "xs:int", nillable=True)


@struct("CampaignConversionGoal", CAMPAIGN_MANAGEMENT)
class CampaignConversionGoal(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignconversiongoal?view=bingads-13"""

    campaign_id: int | None = element("CampaignId", "xs:long")
    goal_id: int | None = element("GoalId", "xs:long")


@struct("DataExclusion", CAMPAIGN_MANAGEMENT)
class DataExclusion(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/dataexclusion?view=bingads-13"""

    campaign_associations: list[types.CampaignAssociation | None] | None = element(
        "CampaignAssociations", "ArrayOfCampaignAssociation", nillable=True
    )
    campaign_type_filter: list[types.CampaignType] | None = element(
        "CampaignTypeFilter", "CampaignType", nillable=True
    )
    description: str | None = element("Description", "xs:string", nillable=True)
    device_type_filter: list[types.DeviceType] | None = element(
        "DeviceTypeFilter", "DeviceType", nillable=True
    )
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)


@struct("CampaignAssociation", CAMPAIGN_MANAGEMENT)
class CampaignAssociation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/campaignassociation?view=bingads-13"""

    campaign_id: int | None = element("CampaignId", "xs:long")


@struct("SeasonalityAdjustment", CAMPAIGN_MANAGEMENT)
class SeasonalityAdjustment(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/seasonalityadjustment?view=bingads-13"""

    adjustment_percentage: float | None = element("AdjustmentPercentage", "xs:double", nillable=True)
    """In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/seasonalityadjustment?view=bingads-13#adjustmentpercentage"""

    campaign_associations: list[types.CampaignAssociation | None] | None = element(
        "CampaignAssociations", "ArrayOfCampaignAssociation", nillable=True
    )
    campaign_type_filter: list[types.CampaignType] | None = element(
        "CampaignTypeFilter", "CampaignType", nillable=True
    )
    description: str | None = element("Description", "xs:string", nillable=True)
    device_type_filter: list[types.DeviceType] | None = element(
        "DeviceTypeFilter", "DeviceType", nillable=True
    )
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)


@struct("AdRecommendationImageSuggestion", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageSuggestion(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationimagesuggestion?view=bingads-13"""

    asset_link: types.AssetLink | None = element("AssetLink", "AssetLink", nillable=True)
    image: types.Image | None = element("Image", "Image", nillable=True)
    image_metadata: types.AdRecommendationImageSuggestionMetadata | None = element(
        "ImageMetadata", "AdRecommendationImageSuggestionMetadata", nillable=True
    )
    image_url: str | None = element("ImageUrl", "xs:string", nillable=True)


@struct("AdRecommendationImageSuggestionMetadata", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageSuggestionMetadata(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationimagesuggestionmetadata?view=bingads-13"""

    customized_properties: list[types.AdRecommendationCustomizedProperty | None] | None = element(
        "CustomizedProperties", "ArrayOfAdRecommendationCustomizedProperty", nillable=True
    )
    image_asset_properties: list[types.AdRecommendationImageAssetProperty | None] | None = element(
        "ImageAssetProperties", "ArrayOfAdRecommendationImageAssetProperty", nillable=True
    )
    template_id: str | None = element("TemplateId", "xs:string", nillable=True)
    template_version: str | None = element("TemplateVersion", "xs:string", nillable=True)
    text_asset_properties: list[types.AdRecommendationTextAssetProperty | None] | None = element(
        "TextAssetProperties", "ArrayOfAdRecommendationTextAssetProperty", nillable=True
    )


@struct("AdRecommendationCustomizedProperty", CAMPAIGN_MANAGEMENT)
class AdRecommendationCustomizedProperty(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationcustomizedproperty?view=bingads-13"""

    asset_type_name: str | None = element("AssetTypeName", "xs:string", nillable=True)
    property_name: str | None = element("PropertyName", "xs:string", nillable=True)
    property_value: str | None = element("PropertyValue", "xs:string", nillable=True)


@struct("AdRecommendationImageAssetProperty", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageAssetProperty(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationimageassetproperty?view=bingads-13"""

    crop_height: int | None = element("CropHeight", "xs:int", nillable=True)
    """In pixels. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationimageassetproperty?view=bingads-13#cropheight"""

    crop_width: int | None = element("CropWidth", "xs:int", nillable=True)
    """In pixels. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationimageassetproperty?view=bingads-13#cropwidth"""

    crop_x: int | None = element("CropX", "xs:int", nillable=True)
    """In pixels. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationimageassetproperty?view=bingads-13#cropx"""

    crop_y: int | None = element("CropY", "xs:int", nillable=True)
    """In pixels. https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationimageassetproperty?view=bingads-13#cropy"""

    image_field: types.AdRecommendationImageField | None = element("ImageField", "AdRecommendationImageField")
    image_url: str | None = element("ImageUrl", "xs:string", nillable=True)


@struct("AdRecommendationTextAssetProperty", CAMPAIGN_MANAGEMENT)
class AdRecommendationTextAssetProperty(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextassetproperty?view=bingads-13"""

    text: str | None = element("Text", "xs:string", nillable=True)
    text_field: types.AdRecommendationTextField | None = element("TextField", "AdRecommendationTextField")


@struct("AdRecommendationVideoSuggestion", CAMPAIGN_MANAGEMENT)
class AdRecommendationVideoSuggestion(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationvideosuggestion?view=bingads-13"""

    video: types.Video | None = element("Video", "Video", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationvideosuggestion?view=bingads-13#video"""


@struct("AdRecommendationJobInfo", CAMPAIGN_MANAGEMENT)
class AdRecommendationJobInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationjobinfo?view=bingads-13"""

    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    error_message: str | None = element("ErrorMessage", "xs:string", nillable=True)
    job_id: int | None = element("JobId", "xs:long")
    job_status: str | None = element("JobStatus", "xs:string", nillable=True)


@struct("AdRecommendationTextRefineOperation", CAMPAIGN_MANAGEMENT)
class AdRecommendationTextRefineOperation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextrefineoperation?view=bingads-13"""

    text_field: types.AdRecommendationTextField | None = element("TextField", "AdRecommendationTextField")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextrefineoperation?view=bingads-13#textfield"""

    text_field_index: int | None = element("TextFieldIndex", "xs:int")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextrefineoperation?view=bingads-13#textfieldindex"""

    text_tone: types.AdRecommendationTextTone | None = element(
        "TextTone", "AdRecommendationTextTone", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextrefineoperation?view=bingads-13#texttone"""


@struct("AdRecommendationImageRefineOperation", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageRefineOperation(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationimagerefineoperation?view=bingads-13"""

    image_refine_type: types.AdRecommendationImageRefineType | None = element(
        "ImageRefineType", "AdRecommendationImageRefineType"
    )
    image_index: int | None = element("ImageIndex", "xs:int")
    prompt: str | None = element("Prompt", "xs:string", nillable=True)


@struct("AdRecommendationTextRefineResult", CAMPAIGN_MANAGEMENT)
class AdRecommendationTextRefineResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationtextrefineresult?view=bingads-13"""

    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    text_asset_links: list[types.AssetLink | None] | None = element(
        "TextAssetLinks", "ArrayOfAssetLink", nillable=True
    )


@struct("AdRecommendationMediaRefineResult", CAMPAIGN_MANAGEMENT)
class AdRecommendationMediaRefineResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationmediarefineresult?view=bingads-13"""

    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    media_list: list[types.AdRecommendationRefinedMedia | None] | None = element(
        "MediaList", "ArrayOfAdRecommendationRefinedMedia", nillable=True
    )


@struct("AdRecommendationRefinedMedia", CAMPAIGN_MANAGEMENT)
class AdRecommendationRefinedMedia(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adrecommendationrefinedmedia?view=bingads-13"""

    media_url: str | None = element("MediaUrl", "xs:string", nillable=True)


@struct("ConversionValueRule", CAMPAIGN_MANAGEMENT)
class ConversionValueRule(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversionvaluerule?view=bingads-13"""

    audience_condition: types.AudienceCondition | None = element(
        "AudienceCondition", "AudienceCondition", nillable=True
    )
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    device_condition: types.DeviceCondition | None = element(
        "DeviceCondition", "DeviceCondition", nillable=True
    )

    id: int | None = element("Id", "xs:long", nillable=True)
    """Optional on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversionvaluerule?view=bingads-13#id"""

    location_condition: types.LocationCondition | None = element(
        "LocationCondition", "LocationCondition", nillable=True
    )
    name: str | None = element("Name", "xs:string", nillable=True)
    operation: types.ConversionValueRuleOperator | None = element(
        "Operation", "ConversionValueRuleOperator", nillable=True
    )
    status: types.ConversionValueRuleStatus | None = element(
        "Status", "ConversionValueRuleStatus", nillable=True
    )

    value: Decimal | None = element("Value", "xs:decimal", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/conversionvaluerule?view=bingads-13#value"""


@struct("AudienceCondition", CAMPAIGN_MANAGEMENT)
class AudienceCondition(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencecondition?view=bingads-13"""

    audiences: list[types.AudienceConditionItem | None] | None = element(
        "Audiences", "ArrayOfAudienceConditionItem", nillable=True
    )
    is_primary: bool | None = element("IsPrimary", "xs:boolean")


@struct("AudienceConditionItem", CAMPAIGN_MANAGEMENT)
class AudienceConditionItem(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audienceconditionitem?view=bingads-13"""

    id: int | None = element("Id", "xs:long")
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audienceconditionitem?view=bingads-13#id"""

    name: str | None = element("Name", "xs:string", nillable=True)

    type: list[types.AudienceType] | None = element("Type", "AudienceType", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audienceconditionitem?view=bingads-13#type"""


@struct("DeviceCondition", CAMPAIGN_MANAGEMENT)
class DeviceCondition(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/devicecondition?view=bingads-13"""

    device_types: list[types.DeviceType] | None = element("DeviceTypes", "DeviceType")
    is_primary: bool | None = element("IsPrimary", "xs:boolean")


@struct("LocationCondition", CAMPAIGN_MANAGEMENT)
class LocationCondition(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationcondition?view=bingads-13"""

    excluded_location_intent: types.IntentOption | None = element(
        "ExcludedLocationIntent", "IntentOption", nillable=True
    )
    excluded_locations: list[types.LocationConditionItem | None] | None = element(
        "ExcludedLocations", "ArrayOfLocationConditionItem", nillable=True
    )
    included_location_intent: types.IntentOption | None = element(
        "IncludedLocationIntent", "IntentOption", nillable=True
    )
    included_locations: list[types.LocationConditionItem | None] | None = element(
        "IncludedLocations", "ArrayOfLocationConditionItem", nillable=True
    )
    is_primary: bool | None = element("IsPrimary", "xs:boolean")


@struct("LocationConditionItem", CAMPAIGN_MANAGEMENT)
class LocationConditionItem(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationconditionitem?view=bingads-13"""

    id: int | None = element("Id", "xs:int")
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationconditionitem?view=bingads-13#id"""

    name: str | None = element("Name", "xs:string", nillable=True)

    type: types.LocationType | None = element("Type", "LocationType", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationconditionitem?view=bingads-13#type"""


@struct("BrandKit", CAMPAIGN_MANAGEMENT)
class BrandKit(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandkit?view=bingads-13"""

    brand_voice: types.BrandVoice | None = element("BrandVoice", "BrandVoice", nillable=True)
    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    fonts: list[types.BrandKitFont | None] | None = element("Fonts", "ArrayOfBrandKitFont", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    images: list[types.BrandKitImage | None] | None = element("Images", "ArrayOfBrandKitImage", nillable=True)
    landscape_logos: list[types.BrandKitImage | None] | None = element(
        "LandscapeLogos", "ArrayOfBrandKitImage", nillable=True
    )
    messaging_restrictions: list[str | None] | None = element(
        "MessagingRestrictions", "ArrayOfstring", nillable=True
    )
    name: str | None = element("Name", "xs:string", nillable=True)
    palettes: list[types.BrandKitPalette | None] | None = element(
        "Palettes", "ArrayOfBrandKitPalette", nillable=True
    )
    square_logos: list[types.BrandKitImage | None] | None = element(
        "SquareLogos", "ArrayOfBrandKitImage", nillable=True
    )
    term_exclusions: list[str | None] | None = element("TermExclusions", "ArrayOfstring", nillable=True)


@struct("BrandVoice", CAMPAIGN_MANAGEMENT)
class BrandVoice(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandvoice?view=bingads-13"""

    personality: str | None = element("Personality", "xs:string", nillable=True)
    tones: list[str | None] | None = element("Tones", "ArrayOfstring", nillable=True)


@struct("BrandKitFont", CAMPAIGN_MANAGEMENT)
class BrandKitFont(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandkitfont?view=bingads-13"""

    text_asset_type: str | None = element("TextAssetType", "xs:string", nillable=True)
    typeface: str | None = element("Typeface", "xs:string", nillable=True)
    weight: str | None = element("Weight", "xs:string", nillable=True)


@struct("BrandKitImage", CAMPAIGN_MANAGEMENT)
class BrandKitImage(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandkitimage?view=bingads-13"""

    crop_height: int | None = element("CropHeight", "xs:int", nillable=True)
    """In pixels. https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandkitimage?view=bingads-13#cropheight"""

    crop_width: int | None = element("CropWidth", "xs:int", nillable=True)
    """In pixels. https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandkitimage?view=bingads-13#cropwidth"""

    crop_x: int | None = element("CropX", "xs:int", nillable=True)
    """In pixels. https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandkitimage?view=bingads-13#cropx"""

    crop_y: int | None = element("CropY", "xs:int", nillable=True)
    """In pixels. https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandkitimage?view=bingads-13#cropy"""

    id: int | None = element("Id", "xs:long")
    thumbnail_url: str | None = element("ThumbnailUrl", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("BrandKitPalette", CAMPAIGN_MANAGEMENT)
class BrandKitPalette(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandkitpalette?view=bingads-13"""

    color_type: str | None = element("ColorType", "xs:string", nillable=True)
    colors: list[types.BrandKitColor | None] | None = element("Colors", "ArrayOfBrandKitColor", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("BrandKitColor", CAMPAIGN_MANAGEMENT)
class BrandKitColor(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandkitcolor?view=bingads-13"""

    hex_code: str | None = element("HexCode", "xs:string", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("NewCustomerAcquisitionGoal", CAMPAIGN_MANAGEMENT)
class NewCustomerAcquisitionGoal(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/newcustomeracquisitiongoal?view=bingads-13"""

    additional_value: Decimal | None = element("AdditionalValue", "xs:decimal", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/newcustomeracquisitiongoal?view=bingads-13#additionalvalue"""

    audiences: list[types.AudienceIdName | None] | None = element(
        "Audiences", "ArrayOfAudienceIdName", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/newcustomeracquisitiongoal?view=bingads-13#audiences"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/newcustomeracquisitiongoal?view=bingads-13#id"""


@struct("AudienceIdName", CAMPAIGN_MANAGEMENT)
class AudienceIdName(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audienceidname?view=bingads-13"""

    id: int | None = element("Id", "xs:long")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/audienceidname?view=bingads-13#id"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/audienceidname?view=bingads-13#name"""


@struct("VideoTemplateFilter", CAMPAIGN_MANAGEMENT)
class VideoTemplateFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/videotemplatefilter?view=bingads-13"""

    aspect_ratios: list[str | None] | None = element("AspectRatios", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/videotemplatefilter?view=bingads-13#aspectratios"""

    durations: list[int] | None = element("Durations", "ArrayOfint", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/videotemplatefilter?view=bingads-13#durations"""

    max_media_asset_count: int | None = element("MaxMediaAssetCount", "xs:int")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/videotemplatefilter?view=bingads-13#maxmediaassetcount"""

    max_text_asset_count: int | None = element("MaxTextAssetCount", "xs:int")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/videotemplatefilter?view=bingads-13#maxtextassetcount"""

    template_ids: list[str | None] | None = element("TemplateIds", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/videotemplatefilter?view=bingads-13#templateids"""

    themes: list[str | None] | None = element("Themes", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/videotemplatefilter?view=bingads-13#themes"""


@struct("ClipchampTemplateInfo", CAMPAIGN_MANAGEMENT)
class ClipchampTemplateInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13"""

    aspect_ratio: str | None = element("AspectRatio", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#aspectratio"""

    duration: int | None = element("Duration", "xs:int")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#duration"""

    number_of_images: int | None = element("NumberOfImages", "xs:int")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#numberofimages"""

    number_of_logos: int | None = element("NumberOfLogos", "xs:int")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#numberoflogos"""

    number_of_text: int | None = element("NumberOfText", "xs:int")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#numberoftext"""

    template_description: str | None = element("TemplateDescription", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#templatedescription"""

    template_id: str | None = element("TemplateId", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#templateid"""

    template_name: str | None = element("TemplateName", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#templatename"""

    template_preview_url: str | None = element("TemplatePreviewUrl", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#templatepreviewurl"""

    template_thumbnail_url: str | None = element("TemplateThumbnailUrl", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#templatethumbnailurl"""

    themes: list[str | None] | None = element("Themes", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/clipchamptemplateinfo?view=bingads-13#themes"""


@struct("AudioFilter", CAMPAIGN_MANAGEMENT)
class AudioFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiofilter?view=bingads-13"""

    audio_names: list[str | None] | None = element("AudioNames", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiofilter?view=bingads-13#audionames"""

    categories: list[str | None] | None = element("Categories", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiofilter?view=bingads-13#categories"""


@struct("SupportedClipchampAudioData", CAMPAIGN_MANAGEMENT)
class SupportedClipchampAudioData(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedclipchampaudiodata?view=bingads-13"""

    audio: list[types.SupportedClipchampAudio | None] | None = element(
        "Audio", "ArrayOfSupportedClipchampAudio", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedclipchampaudiodata?view=bingads-13#audio"""


@struct("SupportedClipchampAudio", CAMPAIGN_MANAGEMENT)
class SupportedClipchampAudio(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedclipchampaudio?view=bingads-13"""

    audio_name: str | None = element("AudioName", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedclipchampaudio?view=bingads-13#audioname"""

    category: str | None = element("Category", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedclipchampaudio?view=bingads-13#category"""

    url: str | None = element("Url", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedclipchampaudio?view=bingads-13#url"""


@struct("SupportedFontsData", CAMPAIGN_MANAGEMENT)
class SupportedFontsData(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedfontsdata?view=bingads-13"""

    supported_fonts: list[types.SupportedFont | None] | None = element(
        "SupportedFonts", "ArrayOfSupportedFont", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedfontsdata?view=bingads-13#supportedfonts"""


@struct("SupportedFont", CAMPAIGN_MANAGEMENT)
class SupportedFont(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedfont?view=bingads-13"""

    font_family: str | None = element("FontFamily", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedfont?view=bingads-13#fontfamily"""

    font_weights: list[str | None] | None = element("FontWeights", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/supportedfont?view=bingads-13#fontweights"""


@struct("HealthCheckEntity", CAMPAIGN_MANAGEMENT)
class HealthCheckEntity(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckentity?view=bingads-13"""

    health_check_entity_id: int | None = element("HealthCheckEntityId", "xs:long")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckentity?view=bingads-13#healthcheckentityid"""

    health_check_entity_level: str | None = element("HealthCheckEntityLevel", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckentity?view=bingads-13#healthcheckentitylevel"""


@struct("HealthCheckMetadata", CAMPAIGN_MANAGEMENT)
class HealthCheckMetadata(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckmetadata?view=bingads-13"""

    health_check_category: str | None = element("HealthCheckCategory", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckmetadata?view=bingads-13#healthcheckcategory"""

    health_check_category_display_name: str | None = element(
        "HealthCheckCategoryDisplayName", "xs:string", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckmetadata?view=bingads-13#healthcheckcategorydisplayname"""

    health_check_columns_metadata: list[types.HealthCheckColumnMetadata | None] | None = element(
        "HealthCheckColumnsMetadata", "ArrayOfHealthCheckColumnMetadata", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckmetadata?view=bingads-13#healthcheckcolumnsmetadata"""

    health_check_description: str | None = element("HealthCheckDescription", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckmetadata?view=bingads-13#healthcheckdescription"""

    health_check_display_name: str | None = element("HealthCheckDisplayName", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckmetadata?view=bingads-13#healthcheckdisplayname"""

    health_check_name: str | None = element("HealthCheckName", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckmetadata?view=bingads-13#healthcheckname"""

    health_check_severity: str | None = element("HealthCheckSeverity", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckmetadata?view=bingads-13#healthcheckseverity"""

    health_check_sub_type: str | None = element("HealthCheckSubType", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckmetadata?view=bingads-13#healthchecksubtype"""


@struct("HealthCheckColumnMetadata", CAMPAIGN_MANAGEMENT)
class HealthCheckColumnMetadata(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckcolumnmetadata?view=bingads-13"""

    health_check_action_links_metadata: list[types.HealthCheckActionLinkMetadata | None] | None = element(
        "HealthCheckActionLinksMetadata", "ArrayOfHealthCheckActionLinkMetadata", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckcolumnmetadata?view=bingads-13#healthcheckactionlinksmetadata"""

    key: str | None = element("Key", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckcolumnmetadata?view=bingads-13#key"""

    title: str | None = element("Title", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckcolumnmetadata?view=bingads-13#title"""

    type: str | None = element("Type", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckcolumnmetadata?view=bingads-13#type"""


@struct("HealthCheckActionLinkMetadata", CAMPAIGN_MANAGEMENT)
class HealthCheckActionLinkMetadata(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckactionlinkmetadata?view=bingads-13"""

    link_name: str | None = element("LinkName", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckactionlinkmetadata?view=bingads-13#linkname"""

    link_template: str | None = element("LinkTemplate", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckactionlinkmetadata?view=bingads-13#linktemplate"""

    link_type: str | None = element("LinkType", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckactionlinkmetadata?view=bingads-13#linktype"""


@struct("HealthCheckData", CAMPAIGN_MANAGEMENT)
class HealthCheckData(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckdata?view=bingads-13"""

    health_check_data_version: str | None = element("HealthCheckDataVersion", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckdata?view=bingads-13#healthcheckdataversion"""

    health_check_entity: types.HealthCheckEntity | None = element(
        "HealthCheckEntity", "HealthCheckEntity", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckdata?view=bingads-13#healthcheckentity"""

    health_check_json_data: str | None = element("HealthCheckJsonData", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckdata?view=bingads-13#healthcheckjsondata"""

    health_check_name: str | None = element("HealthCheckName", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckdata?view=bingads-13#healthcheckname"""

    health_check_sub_entity_results: types.HealthCheckSubEntityData | None = element(
        "HealthCheckSubEntityResults", "HealthCheckSubEntityData", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckdata?view=bingads-13#healthchecksubentityresults"""


@struct("HealthCheckSubEntityData", CAMPAIGN_MANAGEMENT)
class HealthCheckSubEntityData(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthchecksubentitydata?view=bingads-13"""

    sub_entity_health_issue_count: int | None = element("SubEntityHealthIssueCount", "xs:int")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthchecksubentitydata?view=bingads-13#subentityhealthissuecount"""

    sub_entity_ids: list[int] | None = element("SubEntityIds", "ArrayOflong", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthchecksubentitydata?view=bingads-13#subentityids"""

    sub_entity_level: str | None = element("SubEntityLevel", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthchecksubentitydata?view=bingads-13#subentitylevel"""


@struct("HealthCheckError", CAMPAIGN_MANAGEMENT)
class HealthCheckError(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/healthcheckerror?view=bingads-13"""

    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    health_check_entity: types.HealthCheckEntity | None = element(
        "HealthCheckEntity", "HealthCheckEntity", nillable=True
    )
    health_check_name: str | None = element("HealthCheckName", "xs:string", nillable=True)


@struct("DiagnosticsEntity", CAMPAIGN_MANAGEMENT)
class DiagnosticsEntity(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/diagnosticsentity?view=bingads-13"""

    id: int | None = element("Id", "xs:long")
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("DiagnosticsFilter", CAMPAIGN_MANAGEMENT)
class DiagnosticsFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/diagnosticsfilter?view=bingads-13"""

    key: str | None = element("Key", "xs:string", nillable=True)
    values: list[str | None] | None = element("Values", "ArrayOfstring", nillable=True)


@struct("DiagnosticsSettings", CAMPAIGN_MANAGEMENT)
class DiagnosticsSettings(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/diagnosticssettings?view=bingads-13"""

    enable_cache: bool | None = element("EnableCache", "xs:boolean")
    enable_pilot: bool | None = element("EnablePilot", "xs:boolean")
    last_check_time_utc: str | None = element("LastCheckTimeUTC", "xs:string", nillable=True)


@struct("DiagnosticsRequestStatus", CAMPAIGN_MANAGEMENT)
class DiagnosticsRequestStatus(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/diagnosticsrequeststatus?view=bingads-13"""

    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    status: str | None = element("Status", "xs:string", nillable=True)


@struct("EntityResult", CAMPAIGN_MANAGEMENT)
class EntityResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/entityresult?view=bingads-13"""

    categories: list[types.CategoryResult | None] | None = element(
        "Categories", "ArrayOfCategoryResult", nillable=True
    )
    id: int | None = element("Id", "xs:long")
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("CategoryResult", CAMPAIGN_MANAGEMENT)
class CategoryResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/categoryresult?view=bingads-13"""

    audit_points: list[types.AuditPointResult | None] | None = element(
        "AuditPoints", "ArrayOfAuditPointResult", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/categoryresult?view=bingads-13#auditpoints"""

    key: str | None = element("Key", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/categoryresult?view=bingads-13#key"""


@struct("AuditPointResult", CAMPAIGN_MANAGEMENT)
class AuditPointResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/auditpointresult?view=bingads-13"""

    description: str | None = element("Description", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/auditpointresult?view=bingads-13#description"""

    details: dict[str, str | None] | None = element("Details", "ArrayOfKeyValueOfstringstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/auditpointresult?view=bingads-13#details"""

    key: str | None = element("Key", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/auditpointresult?view=bingads-13#key"""

    severity: str | None = element("Severity", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/auditpointresult?view=bingads-13#severity"""

    timestamp: str | None = element("Timestamp", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/auditpointresult?view=bingads-13#timestamp"""


@struct("AnnotationOptOut", CAMPAIGN_MANAGEMENT)
class AnnotationOptOut(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/annotationoptout?view=bingads-13"""

    account_id: int | None = element("AccountId", "xs:long")
    annotation_group_id: int | None = element("AnnotationGroupId", "xs:long")
    customer_id: int | None = element("CustomerId", "xs:long")
    is_opt_out: bool | None = element("IsOptOut", "xs:boolean")


@struct(
    "LinkedInSegment",
    CAMPAIGN_MANAGEMENT,
    derived={"CompanyList": "CompanyList"},
    kinds={"CompanyName": "CompanyList"},
)
class LinkedInSegment(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/linkedinsegment?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/linkedinsegment?view=bingads-13#id"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/linkedinsegment?view=bingads-13#name"""

    reach: int | None = element("Reach", "xs:long", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/linkedinsegment?view=bingads-13#reach"""

    status: types.LinkedInSegmentStatus | None = element("Status", "LinkedInSegmentStatus", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/linkedinsegment?view=bingads-13#status"""

    type: list[types.ProfileType] | None = element("Type", "ProfileType")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/linkedinsegment?view=bingads-13#type"""


@struct("CompanyList", CAMPAIGN_MANAGEMENT, kind="CompanyName")
class CompanyList(LinkedInSegment):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/companylist?view=bingads-13"""

    company_names: list[types.CompanyName | None] | None = element(
        "CompanyNames", "ArrayOfCompanyName", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/companylist?view=bingads-13#companynames"""

    matched: int | None = element("Matched", "xs:int", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/companylist?view=bingads-13#matched"""

    total: int | None = element("Total", "xs:int", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/companylist?view=bingads-13#total"""


@struct("CompanyName", CAMPAIGN_MANAGEMENT)
class CompanyName(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/companyname?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)
    linked_in_company: types.LinkedInCompanyData | None = element(
        "LinkedInCompany", "LinkedInCompanyData", nillable=True
    )
    name: str | None = element("Name", "xs:string", nillable=True)
    status: types.CompanyNameStatus | None = element("Status", "CompanyNameStatus", nillable=True)


@struct("LinkedInCompanyData", CAMPAIGN_MANAGEMENT)
class LinkedInCompanyData(Struct):
    company_id: int | None = element("CompanyId", "xs:long")
    company_logo: str | None = element("CompanyLogo", "xs:string", nillable=True)
    company_name: str | None = element("CompanyName", "xs:string", nillable=True)
    company_size: str | None = element("CompanySize", "xs:string", nillable=True)
    company_size_category: types.CompanySizeCategory | None = element(
        "CompanySizeCategory", "CompanySizeCategory"
    )
    company_url: str | None = element("CompanyUrl", "xs:string", nillable=True)
    industry: str | None = element("Industry", "xs:string", nillable=True)


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adapierror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
