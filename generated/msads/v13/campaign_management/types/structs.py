# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The structs of CampaignManagementService."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ...._runtime.struct import Struct, element, required, struct
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
    os_type: str | None = element("OsType", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("CustomParameters", CAMPAIGN_MANAGEMENT)
class CustomParameters(Struct):
    parameters: dict[str, str | None] | None = element("Parameters", "ArrayOfCustomParameter", nillable=True)


@struct("AssetLink", CAMPAIGN_MANAGEMENT)
class AssetLink(Struct):
    asset: types.Asset | None = element("Asset", "Asset", nillable=True)
    asset_performance_label: str | None = element("AssetPerformanceLabel", "xs:string", nillable=True)
    editorial_status: types.AssetLinkEditorialStatus | None = element(
        "EditorialStatus", "AssetLinkEditorialStatus", nillable=True
    )
    pinned_field: str | None = element("PinnedField", "xs:string", nillable=True)


@struct("TargetSettingDetail", CAMPAIGN_MANAGEMENT)
class TargetSettingDetail(Struct):
    criterion_type_group: types.CriterionTypeGroup | None = element(
        "CriterionTypeGroup", "CriterionTypeGroup"
    )
    target_and_bid: bool | None = element("TargetAndBid", "xs:boolean")


@struct("Campaign", CAMPAIGN_MANAGEMENT)
class Campaign(Struct):
    audience_ads_bid_adjustment: int | None = element("AudienceAdsBidAdjustment", "xs:int", nillable=True)
    bid_strategy_scope: types.EntityScope | None = element("BidStrategyScope", "EntityScope", nillable=True)
    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    brand_color: list[types.AssetLink | None] | None = element(
        "BrandColor", "ArrayOfAssetLink", nillable=True
    )
    brand_logo: list[types.AssetLink | None] | None = element("BrandLogo", "ArrayOfAssetLink", nillable=True)
    budget_type: types.BudgetLimitType | None = element("BudgetType", "BudgetLimitType", nillable=True)
    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    daily_budget: float | None = element("DailyBudget", "xs:double", nillable=True)
    deal_ids: list[int] | None = element("DealIds", "ArrayOflong", nillable=True)
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    experiment_id: int | None = element("ExperimentId", "xs:long", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    goal_ids: list[int] | None = element("GoalIds", "ArrayOflong", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    is_deal_campaign: bool | None = element("IsDealCampaign", "xs:boolean", nillable=True)
    is_political: bool | None = element("IsPolitical", "xs:boolean")
    marketing_objective: str | None = element("MarketingObjective", "xs:string", nillable=True)
    multimedia_ads_bid_adjustment: int | None = element("MultimediaAdsBidAdjustment", "xs:int", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    privacy_status: types.CampaignPrivacyStatus | None = element(
        "PrivacyStatus", "CampaignPrivacyStatus", nillable=True
    )
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    status: types.CampaignStatus | None = element("Status", "CampaignStatus", nillable=True)
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    term_exclusions: list[types.AssetLink | None] | None = element(
        "TermExclusions", "ArrayOfAssetLink", nillable=True
    )
    time_zone: str | None = element("TimeZone", "xs:string", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    use_campaign_level_dates: bool | None = element("UseCampaignLevelDates", "xs:boolean", nillable=True)
    campaign_type: list[types.CampaignType] | None = element("CampaignType", "CampaignType", nillable=True)
    settings: list[types.Setting | None] | None = element("Settings", "ArrayOfSetting", nillable=True)
    budget_id: int | None = element("BudgetId", "xs:long", nillable=True)
    languages: list[str | None] | None = element("Languages", "ArrayOfstring", nillable=True)
    ad_schedule_use_searcher_time_zone: bool | None = element(
        "AdScheduleUseSearcherTimeZone", "xs:boolean", nillable=True
    )
    bid_strategy_id: int | None = element("BidStrategyId", "xs:long", nillable=True)


@struct("Bid", CAMPAIGN_MANAGEMENT)
class Bid(Struct):
    amount: float | None = element("Amount", "xs:double", nillable=True)


@struct("BatchError", CAMPAIGN_MANAGEMENT, derived={"EditorialError": "EditorialError"})
class BatchError(Struct):
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    field_path: str | None = element("FieldPath", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("EditorialError", CAMPAIGN_MANAGEMENT)
class EditorialError(BatchError):
    appealable: bool | None = element("Appealable", "xs:boolean", nillable=True)
    disapproved_text: str | None = element("DisapprovedText", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    reason_code: int | None = element("ReasonCode", "xs:int")


@struct("OperationError", CAMPAIGN_MANAGEMENT)
class OperationError(Struct):
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("CampaignNegativeSites", CAMPAIGN_MANAGEMENT)
class CampaignNegativeSites(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    negative_sites: list[str | None] | None = element("NegativeSites", "ArrayOfstring", nillable=True)


@struct("AdGroup", CAMPAIGN_MANAGEMENT)
class AdGroup(Struct):
    ad_rotation: types.AdRotation | None = element("AdRotation", "AdRotation", nillable=True)
    audience_ads_bid_adjustment: int | None = element("AudienceAdsBidAdjustment", "xs:int", nillable=True)
    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    commission_rate: types.RateBid | None = element("CommissionRate", "RateBid", nillable=True)
    cpc_bid: types.Bid | None = element("CpcBid", "Bid", nillable=True)
    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    frequency_cap_settings: list[types.FrequencyCapSettings | None] | None = element(
        "FrequencyCapSettings", "ArrayOfFrequencyCapSettings", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    multimedia_ads_bid_adjustment: int | None = element("MultimediaAdsBidAdjustment", "xs:int", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    network: types.Network | None = element("Network", "Network", nillable=True)
    percent_cpc_bid: types.RateBid | None = element("PercentCpcBid", "RateBid", nillable=True)
    privacy_status: types.AdGroupPrivacyStatus | None = element(
        "PrivacyStatus", "AdGroupPrivacyStatus", nillable=True
    )
    settings: list[types.Setting | None] | None = element("Settings", "ArrayOfSetting", nillable=True)
    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    status: types.AdGroupStatus | None = element("Status", "AdGroupStatus", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    use_optimized_targeting: bool | None = element("UseOptimizedTargeting", "xs:boolean", nillable=True)
    use_predictive_targeting: bool | None = element("UsePredictiveTargeting", "xs:boolean", nillable=True)
    ad_schedule_use_searcher_time_zone: bool | None = element(
        "AdScheduleUseSearcherTimeZone", "xs:boolean", nillable=True
    )
    ad_group_type: str | None = element("AdGroupType", "xs:string", nillable=True)
    cpv_bid: types.Bid | None = element("CpvBid", "Bid", nillable=True)
    cpm_bid: types.Bid | None = element("CpmBid", "Bid", nillable=True)
    mcpa_bid: types.Bid | None = element("McpaBid", "Bid", nillable=True)


@struct("AdRotation", CAMPAIGN_MANAGEMENT)
class AdRotation(Struct):
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    type: types.AdRotationType | None = element("Type", "AdRotationType", nillable=True)


@struct("RateAmount", CAMPAIGN_MANAGEMENT)
class RateAmount(Struct):
    amount: float | None = element("Amount", "xs:double", nillable=True)


@struct("Date", CAMPAIGN_MANAGEMENT)
class Date(Struct):
    day: int = required(element("Day", "xs:int"))
    month: int = required(element("Month", "xs:int"))
    year: int = required(element("Year", "xs:int"))


@struct("FrequencyCapSettings", CAMPAIGN_MANAGEMENT)
class FrequencyCapSettings(Struct):
    cap_value: int | None = element("CapValue", "xs:int")
    time_granularity: types.FrequencyCapTimeGranularity | None = element(
        "TimeGranularity", "FrequencyCapTimeGranularity"
    )


@struct("AdGroupNegativeSites", CAMPAIGN_MANAGEMENT)
class AdGroupNegativeSites(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    negative_sites: list[str | None] | None = element("NegativeSites", "ArrayOfstring", nillable=True)


@struct("Keyword", CAMPAIGN_MANAGEMENT)
class Keyword(Struct):
    bid: types.Bid | None = element("Bid", "Bid", nillable=True)
    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    editorial_status: types.KeywordEditorialStatus | None = element(
        "EditorialStatus", "KeywordEditorialStatus", nillable=True
    )
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    match_type: types.MatchType | None = element("MatchType", "MatchType", nillable=True)
    param1: str | None = element("Param1", "xs:string", nillable=True)
    param2: str | None = element("Param2", "xs:string", nillable=True)
    param3: str | None = element("Param3", "xs:string", nillable=True)
    status: types.KeywordStatus | None = element("Status", "KeywordStatus", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("EntityIdToParentIdAssociation", CAMPAIGN_MANAGEMENT)
class EntityIdToParentIdAssociation(Struct):
    entity_id: int | None = element("EntityId", "xs:long")
    parent_id: int | None = element("ParentId", "xs:long")


@struct("EditorialReasonCollection", CAMPAIGN_MANAGEMENT)
class EditorialReasonCollection(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_or_keyword_id: int | None = element("AdOrKeywordId", "xs:long")
    appeal_status: types.AppealStatus | None = element("AppealStatus", "AppealStatus")
    reasons: list[types.EditorialReason | None] | None = element(
        "Reasons", "ArrayOfEditorialReason", nillable=True
    )


@struct("EditorialReason", CAMPAIGN_MANAGEMENT)
class EditorialReason(Struct):
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AccountMigrationStatusesInfo", CAMPAIGN_MANAGEMENT)
class AccountMigrationStatusesInfo(Struct):
    account_id: int = required(element("AccountId", "xs:long"))
    migration_status_infos: list[types.MigrationStatusInfo | None] | None = element(
        "MigrationStatusInfos", "ArrayOfMigrationStatusInfo", nillable=True
    )


@struct("MigrationStatusInfo", CAMPAIGN_MANAGEMENT)
class MigrationStatusInfo(Struct):
    migration_type: str | None = element("MigrationType", "xs:string", nillable=True)
    start_time_in_utc: datetime | None = element("StartTimeInUtc", "xs:dateTime", nillable=True)
    status: types.MigrationStatus = required(element("Status", "MigrationStatus"))


@struct("AccountProperty", CAMPAIGN_MANAGEMENT)
class AccountProperty(Struct):
    name: types.AccountPropertyName | None = element("Name", "AccountPropertyName")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("Schedule", CAMPAIGN_MANAGEMENT)
class Schedule(Struct):
    day_time_ranges: list[types.DayTime | None] | None = element(
        "DayTimeRanges", "ArrayOfDayTime", nillable=True
    )
    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    use_searcher_time_zone: bool | None = element("UseSearcherTimeZone", "xs:boolean", nillable=True)


@struct("DayTime", CAMPAIGN_MANAGEMENT)
class DayTime(Struct):
    day: types.Day = required(element("Day", "Day"))
    end_hour: int = required(element("EndHour", "xs:int"))
    end_minute: types.Minute = required(element("EndMinute", "Minute"))
    start_hour: int = required(element("StartHour", "xs:int"))
    start_minute: types.Minute = required(element("StartMinute", "Minute"))


@struct("Address", CAMPAIGN_MANAGEMENT)
class Address(Struct):
    city_name: str | None = element("CityName", "xs:string", nillable=True)
    country_code: str | None = element("CountryCode", "xs:string", nillable=True)
    postal_code: str | None = element("PostalCode", "xs:string", nillable=True)
    province_code: str | None = element("ProvinceCode", "xs:string", nillable=True)
    province_name: str | None = element("ProvinceName", "xs:string", nillable=True)
    street_address: str | None = element("StreetAddress", "xs:string", nillable=True)
    street_address2: str | None = element("StreetAddress2", "xs:string", nillable=True)


@struct("GeoPoint", CAMPAIGN_MANAGEMENT)
class GeoPoint(Struct):
    latitude_in_micro_degrees: int = required(element("LatitudeInMicroDegrees", "xs:int"))
    longitude_in_micro_degrees: int = required(element("LongitudeInMicroDegrees", "xs:int"))


@struct("PriceTableRow", CAMPAIGN_MANAGEMENT)
class PriceTableRow(Struct):
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    header: str | None = element("Header", "xs:string", nillable=True)
    price: float = required(element("Price", "xs:double"))
    price_qualifier: types.PriceQualifier = required(element("PriceQualifier", "PriceQualifier"))
    price_unit: types.PriceUnit = required(element("PriceUnit", "PriceUnit"))
    terms_and_conditions: str | None = element("TermsAndConditions", "xs:string", nillable=True)
    terms_and_conditions_url: str | None = element("TermsAndConditionsUrl", "xs:string", nillable=True)


@struct("AdExtensionIdentity", CAMPAIGN_MANAGEMENT)
class AdExtensionIdentity(Struct):
    id: int | None = element("Id", "xs:long")
    version: int | None = element("Version", "xs:int", nillable=True)


@struct(
    "BatchErrorCollection",
    CAMPAIGN_MANAGEMENT,
    derived={"EditorialErrorCollection": "EditorialErrorCollection"},
)
class BatchErrorCollection(Struct):
    batch_errors: list[types.BatchError | None] | None = element(
        "BatchErrors", "ArrayOfBatchError", nillable=True
    )
    code: int | None = element("Code", "xs:int", nillable=True)
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    field_path: str | None = element("FieldPath", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("EditorialErrorCollection", CAMPAIGN_MANAGEMENT)
class EditorialErrorCollection(BatchErrorCollection):
    appealable: bool | None = element("Appealable", "xs:boolean", nillable=True)
    disapproved_text: str | None = element("DisapprovedText", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    reason_code: int | None = element("ReasonCode", "xs:int")


@struct("AdExtensionIdToEntityIdAssociation", CAMPAIGN_MANAGEMENT)
class AdExtensionIdToEntityIdAssociation(Struct):
    ad_extension_id: int = required(element("AdExtensionId", "xs:long"))
    entity_id: int = required(element("EntityId", "xs:long"))


@struct("AdExtensionEditorialReasonCollection", CAMPAIGN_MANAGEMENT)
class AdExtensionEditorialReasonCollection(Struct):
    ad_extension_id: int | None = element("AdExtensionId", "xs:long")
    reasons: list[types.AdExtensionEditorialReason | None] | None = element(
        "Reasons", "ArrayOfAdExtensionEditorialReason", nillable=True
    )


@struct("AdExtensionEditorialReason", CAMPAIGN_MANAGEMENT)
class AdExtensionEditorialReason(Struct):
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AdExtensionAssociationCollection", CAMPAIGN_MANAGEMENT)
class AdExtensionAssociationCollection(Struct):
    ad_extension_associations: list[types.AdExtensionAssociation | None] | None = element(
        "AdExtensionAssociations", "ArrayOfAdExtensionAssociation", nillable=True
    )


@struct("AdExtensionAssociation", CAMPAIGN_MANAGEMENT)
class AdExtensionAssociation(Struct):
    ad_extension: types.AdExtension | None = element("AdExtension", "AdExtension", nillable=True)
    association_type: types.AssociationType = required(element("AssociationType", "AssociationType"))
    editorial_status: types.AdExtensionEditorialStatus | None = element(
        "EditorialStatus", "AdExtensionEditorialStatus", nillable=True
    )
    entity_id: int = required(element("EntityId", "xs:long"))


@struct("Media", CAMPAIGN_MANAGEMENT, derived={"Image": "Image"})
class Media(Struct):
    advertiser_ai_label: types.AdvertiserAILabel | None = element(
        "AdvertiserAILabel", "AdvertiserAILabel", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    media_type: str | None = element("MediaType", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("Image", CAMPAIGN_MANAGEMENT)
class Image(Media):
    data: str | None = element("Data", "xs:string", nillable=True)


@struct("Paging", CAMPAIGN_MANAGEMENT)
class Paging(Struct):
    index: int = required(element("Index", "xs:int"))
    size: int = required(element("Size", "xs:int"))


@struct("MediaMetaData", CAMPAIGN_MANAGEMENT)
class MediaMetaData(Struct):
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
    name: str | None = element("Name", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("ImageMediaRepresentation", CAMPAIGN_MANAGEMENT)
class ImageMediaRepresentation(MediaRepresentation):
    height: int | None = element("Height", "xs:int")
    width: int | None = element("Width", "xs:int")


@struct("MediaAssociation", CAMPAIGN_MANAGEMENT)
class MediaAssociation(Struct):
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
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    criterion: types.Criterion | None = element("Criterion", "Criterion", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    status: types.AdGroupCriterionStatus | None = element("Status", "AdGroupCriterionStatus", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("ProductCondition", CAMPAIGN_MANAGEMENT)
class ProductCondition(Struct):
    attribute_: str | None = element("Attribute", "xs:string", nillable=True)
    operand: str | None = element("Operand", "xs:string", nillable=True)
    operator: str | None = element("Operator", "xs:string", nillable=True)


@struct("HotelListing", CAMPAIGN_MANAGEMENT)
class HotelListing(Struct):
    attribute_: str | None = element("Attribute", "xs:string", nillable=True)
    operand: str | None = element("Operand", "xs:string", nillable=True)


@struct("WebpageParameter", CAMPAIGN_MANAGEMENT)
class WebpageParameter(Struct):
    conditions: list[types.WebpageCondition | None] | None = element(
        "Conditions", "ArrayOfWebpageCondition", nillable=True
    )
    criterion_name: str | None = element("CriterionName", "xs:string", nillable=True)


@struct("WebpageCondition", CAMPAIGN_MANAGEMENT)
class WebpageCondition(Struct):
    argument: str | None = element("Argument", "xs:string", nillable=True)
    operand: types.WebpageConditionOperand | None = element("Operand", "WebpageConditionOperand")
    operator: types.WebpageConditionOperator | None = element(
        "Operator", "WebpageConditionOperator", nillable=True
    )


@struct("BiddableAdGroupCriterion", CAMPAIGN_MANAGEMENT)
class BiddableAdGroupCriterion(AdGroupCriterion):
    criterion_bid: types.CriterionBid | None = element("CriterionBid", "CriterionBid", nillable=True)
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    editorial_status: types.AdGroupCriterionEditorialStatus | None = element(
        "EditorialStatus", "AdGroupCriterionEditorialStatus", nillable=True
    )
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    criterion_cashback: types.CriterionCashback | None = element(
        "CriterionCashback", "CriterionCashback", nillable=True
    )


@struct("CriterionCashback", CAMPAIGN_MANAGEMENT, derived={"CashbackAdjustment": "CashbackAdjustment"})
class CriterionCashback(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("CashbackAdjustment", CAMPAIGN_MANAGEMENT)
class CashbackAdjustment(CriterionCashback):
    cashback_percent: float | None = element("CashbackPercent", "xs:double", nillable=True)


@struct("NegativeAdGroupCriterion", CAMPAIGN_MANAGEMENT)
class NegativeAdGroupCriterion(AdGroupCriterion):
    pass


@struct("AdGroupCriterionAction", CAMPAIGN_MANAGEMENT)
class AdGroupCriterionAction(Struct):
    action: types.ItemAction = required(element("Action", "ItemAction"))
    ad_group_criterion: types.AdGroupCriterion | None = element(
        "AdGroupCriterion", "AdGroupCriterion", nillable=True
    )


@struct("AssetGroupListingGroupAction", CAMPAIGN_MANAGEMENT)
class AssetGroupListingGroupAction(Struct):
    action: types.ItemAction = required(element("Action", "ItemAction"))
    listing_group: types.AssetGroupListingGroup | None = element(
        "ListingGroup", "AssetGroupListingGroup", nillable=True
    )


@struct("AssetGroupListingGroup", CAMPAIGN_MANAGEMENT)
class AssetGroupListingGroup(Struct):
    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    asset_group_listing_type: types.AssetGroupListingType | None = element(
        "AssetGroupListingType", "AssetGroupListingType"
    )
    dimension: types.ProductCondition | None = element("Dimension", "ProductCondition", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    is_excluded: bool | None = element("IsExcluded", "xs:boolean")
    listing_group_path: str | None = element("ListingGroupPath", "xs:string", nillable=True)
    parent_listing_group_id: int | None = element("ParentListingGroupId", "xs:long", nillable=True)


@struct("BMCStore", CAMPAIGN_MANAGEMENT)
class BMCStore(Struct):
    has_catalog: bool | None = element("HasCatalog", "xs:boolean")
    id: int | None = element("Id", "xs:long")
    is_active: bool | None = element("IsActive", "xs:boolean")
    is_product_ads_enabled: bool | None = element("IsProductAdsEnabled", "xs:boolean")
    name: str | None = element("Name", "xs:string", nillable=True)
    store_url: str | None = element("StoreUrl", "xs:string", nillable=True)
    sub_type: types.BMCStoreSubType | None = element("SubType", "BMCStoreSubType", nillable=True)


@struct("EntityNegativeKeyword", CAMPAIGN_MANAGEMENT)
class EntityNegativeKeyword(Struct):
    entity_id: int = required(element("EntityId", "xs:long"))
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    negative_keywords: list[types.NegativeKeyword | None] | None = element(
        "NegativeKeywords", "ArrayOfNegativeKeyword", nillable=True
    )


@struct("IdCollection", CAMPAIGN_MANAGEMENT)
class IdCollection(Struct):
    ids: list[int | None] | None = element("Ids", "ArrayOfNullableOflong", nillable=True)


@struct("SharedEntityAssociation", CAMPAIGN_MANAGEMENT)
class SharedEntityAssociation(Struct):
    entity_id: int = required(element("EntityId", "xs:long"))
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    is_exclusion: bool | None = element("IsExclusion", "xs:boolean", nillable=True)
    shared_entity_customer_id: int | None = element("SharedEntityCustomerId", "xs:long", nillable=True)
    shared_entity_id: int = required(element("SharedEntityId", "xs:long"))
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)


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
    campaign_id: int = required(element("CampaignId", "xs:long"))
    criterion: types.Criterion | None = element("Criterion", "Criterion", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    status: types.CampaignCriterionStatus | None = element("Status", "CampaignCriterionStatus", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("BiddableCampaignCriterion", CAMPAIGN_MANAGEMENT)
class BiddableCampaignCriterion(CampaignCriterion):
    criterion_bid: types.CriterionBid | None = element("CriterionBid", "CriterionBid", nillable=True)
    criterion_cashback: types.CriterionCashback | None = element(
        "CriterionCashback", "CriterionCashback", nillable=True
    )


@struct("NegativeCampaignCriterion", CAMPAIGN_MANAGEMENT)
class NegativeCampaignCriterion(CampaignCriterion):
    pass


@struct("Budget", CAMPAIGN_MANAGEMENT)
class Budget(Struct):
    amount: Decimal | None = element("Amount", "xs:decimal", nillable=True)
    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    budget_type: types.BudgetLimitType | None = element("BudgetType", "BudgetLimitType", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("BidStrategy", CAMPAIGN_MANAGEMENT)
class BidStrategy(Struct):
    associated_campaign_type: list[types.CampaignType] | None = element(
        "AssociatedCampaignType", "CampaignType", nillable=True
    )
    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    reporting_time_zone: str | None = element("ReportingTimeZone", "xs:string", nillable=True)
    scope: types.EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("AudienceGroup", CAMPAIGN_MANAGEMENT)
class AudienceGroup(Struct):
    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    dimensions: list[types.AudienceGroupDimension | None] | None = element(
        "Dimensions", "ArrayOfAudienceGroupDimension", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("AudienceInfo", CAMPAIGN_MANAGEMENT)
class AudienceInfo(Struct):
    id: int | None = element("Id", "xs:long", nillable=True)
    type: list[types.AudienceType] | None = element("Type", "AudienceType")


@struct("ProfileInfo", CAMPAIGN_MANAGEMENT)
class ProfileInfo(Struct):
    id: int | None = element("Id", "xs:long", nillable=True)
    type: list[types.ProfileType] | None = element("Type", "ProfileType")


@struct("AssetGroup", CAMPAIGN_MANAGEMENT)
class AssetGroup(Struct):
    asset_context: str | None = element("AssetContext", "xs:string", nillable=True)
    asset_group_search_themes: list[types.AssetGroupSearchTheme | None] | None = element(
        "AssetGroupSearchThemes", "ArrayOfAssetGroupSearchTheme", nillable=True
    )
    asset_group_url_targets: list[types.AssetGroupUrlTarget | None] | None = element(
        "AssetGroupUrlTargets", "ArrayOfAssetGroupUrlTarget", nillable=True
    )
    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    call_to_action: types.CallToAction | None = element("CallToAction", "CallToAction", nillable=True)
    descriptions: list[types.AssetLink | None] | None = element(
        "Descriptions", "ArrayOfAssetLink", nillable=True
    )
    editorial_status: types.AssetGroupEditorialStatus | None = element(
        "EditorialStatus", "AssetGroupEditorialStatus", nillable=True
    )
    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    headlines: list[types.AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    images: list[types.AssetLink | None] | None = element("Images", "ArrayOfAssetLink", nillable=True)
    long_headlines: list[types.AssetLink | None] | None = element(
        "LongHeadlines", "ArrayOfAssetLink", nillable=True
    )
    name: str | None = element("Name", "xs:string", nillable=True)
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    status: types.AssetGroupStatus | None = element("Status", "AssetGroupStatus", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    videos: list[types.AssetLink | None] | None = element("Videos", "ArrayOfAssetLink", nillable=True)


@struct("AssetGroupSearchTheme", CAMPAIGN_MANAGEMENT)
class AssetGroupSearchTheme(Struct):
    id: int | None = element("Id", "xs:long", nillable=True)
    search_theme: str | None = element("SearchTheme", "xs:string", nillable=True)
    status: types.GenericEntityStatus | None = element("Status", "GenericEntityStatus")


@struct("AssetGroupUrlTarget", CAMPAIGN_MANAGEMENT)
class AssetGroupUrlTarget(Struct):
    id: int | None = element("Id", "xs:long", nillable=True)
    status: types.GenericEntityStatus | None = element("Status", "GenericEntityStatus")
    target_condition1: str | None = element("TargetCondition1", "xs:string", nillable=True)
    target_condition2: str | None = element("TargetCondition2", "xs:string", nillable=True)
    target_condition3: str | None = element("TargetCondition3", "xs:string", nillable=True)
    target_condition_operator1: str | None = element("TargetConditionOperator1", "xs:string", nillable=True)
    target_condition_operator2: str | None = element("TargetConditionOperator2", "xs:string", nillable=True)
    target_condition_operator3: str | None = element("TargetConditionOperator3", "xs:string", nillable=True)
    target_value1: str | None = element("TargetValue1", "xs:string", nillable=True)
    target_value2: str | None = element("TargetValue2", "xs:string", nillable=True)
    target_value3: str | None = element("TargetValue3", "xs:string", nillable=True)


@struct("AssetGroupEditorialReasonCollection", CAMPAIGN_MANAGEMENT)
class AssetGroupEditorialReasonCollection(Struct):
    appeal_status: types.AppealStatus | None = element("AppealStatus", "AppealStatus")
    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    campaign_id: int | None = element("CampaignId", "xs:long")
    reasons: list[types.AssetGroupEditorialReason | None] | None = element(
        "Reasons", "ArrayOfAssetGroupEditorialReason", nillable=True
    )


@struct("AssetGroupEditorialReason", CAMPAIGN_MANAGEMENT)
class AssetGroupEditorialReason(Struct):
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AudienceGroupAssetGroupAssociation", CAMPAIGN_MANAGEMENT)
class AudienceGroupAssetGroupAssociation(Struct):
    asset_group_id: int = required(element("AssetGroupId", "xs:long"))
    audience_group_id: int = required(element("AudienceGroupId", "xs:long"))


@struct("CustomerShare", CAMPAIGN_MANAGEMENT)
class CustomerShare(Struct):
    customer_account_shares: list[types.CustomerAccountShare | None] | None = element(
        "CustomerAccountShares", "ArrayOfCustomerAccountShare", nillable=True
    )
    owner_customer_id: int | None = element("OwnerCustomerId", "xs:long", nillable=True)


@struct("CustomerAccountShare", CAMPAIGN_MANAGEMENT)
class CustomerAccountShare(Struct):
    account_id: int | None = element("AccountId", "xs:long", nillable=True)
    associations: list[types.CustomerAccountShareAssociation | None] | None = element(
        "Associations", "ArrayOfCustomerAccountShareAssociation", nillable=True
    )
    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)


@struct("CustomerAccountShareAssociation", CAMPAIGN_MANAGEMENT)
class CustomerAccountShareAssociation(Struct):
    association_count: int | None = element("AssociationCount", "xs:long", nillable=True)
    usage_type: str | None = element("UsageType", "xs:string", nillable=True)


@struct("RuleItemGroup", CAMPAIGN_MANAGEMENT)
class RuleItemGroup(Struct):
    items: list[types.RuleItem | None] | None = element("Items", "ArrayOfRuleItem", nillable=True)


@struct(
    "RuleItem",
    CAMPAIGN_MANAGEMENT,
    derived={"StringRuleItem": "StringRuleItem", "NumberRuleItem": "NumberRuleItem"},
    kinds={"String": "StringRuleItem", "Number": "NumberRuleItem"},
)
class RuleItem(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("StringRuleItem", CAMPAIGN_MANAGEMENT, kind="String")
class StringRuleItem(RuleItem):
    operand: str | None = element("Operand", "xs:string", nillable=True)
    operator: types.StringOperator | None = element("Operator", "StringOperator")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("NumberRuleItem", CAMPAIGN_MANAGEMENT, kind="Number")
class NumberRuleItem(RuleItem):
    operand: str | None = element("Operand", "xs:string", nillable=True)
    operator: types.NumberOperator | None = element("Operator", "NumberOperator")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("CombinationRule", CAMPAIGN_MANAGEMENT)
class CombinationRule(Struct):
    audience_ids: list[int] | None = required(element("AudienceIds", "ArrayOflong", nillable=True))
    operator: types.LogicalOperator = required(element("Operator", "LogicalOperator"))


@struct("CustomSegmentCatalog", CAMPAIGN_MANAGEMENT)
class CustomSegmentCatalog(Struct):
    catalog_id: int | None = element("CatalogId", "xs:long", nillable=True)
    catalog_name: str | None = element("CatalogName", "xs:string", nillable=True)
    effective_editorial_status: types.EffectiveEditorialStatus | None = element(
        "EffectiveEditorialStatus", "EffectiveEditorialStatus", nillable=True
    )


@struct("CustomerListUserData", CAMPAIGN_MANAGEMENT)
class CustomerListUserData(Struct):
    accept_customer_match_term: bool | None = element("AcceptCustomerMatchTerm", "xs:boolean", nillable=True)
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
    customer_share: types.CustomerShare | None = element("CustomerShare", "CustomerShare", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    industry: types.UetTagIndustry | None = element("Industry", "UetTagIndustry", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    tracking_no_script: str | None = element("TrackingNoScript", "xs:string", nillable=True)
    tracking_script: str | None = element("TrackingScript", "xs:string", nillable=True)
    tracking_status: types.UetTagTrackingStatus | None = element(
        "TrackingStatus", "UetTagTrackingStatus", nillable=True
    )


@struct("ConversionGoalRevenue", CAMPAIGN_MANAGEMENT)
class ConversionGoalRevenue(Struct):
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    type: types.ConversionGoalRevenueType | None = element("Type", "ConversionGoalRevenueType", nillable=True)
    value: Decimal | None = element("Value", "xs:decimal", nillable=True)


@struct("OfflineConversion", CAMPAIGN_MANAGEMENT)
class OfflineConversion(Struct):
    conversion_currency_code: str | None = element("ConversionCurrencyCode", "xs:string", nillable=True)
    conversion_name: str | None = element("ConversionName", "xs:string", nillable=True)
    conversion_time: datetime | None = element("ConversionTime", "xs:dateTime")
    conversion_value: float | None = element("ConversionValue", "xs:double", nillable=True)
    external_attribution_credit: float | None = element(
        "ExternalAttributionCredit", "xs:double", nillable=True
    )
    external_attribution_model: str | None = element("ExternalAttributionModel", "xs:string", nillable=True)
    hashed_email_address: str | None = element("HashedEmailAddress", "xs:string", nillable=True)
    hashed_phone_number: str | None = element("HashedPhoneNumber", "xs:string", nillable=True)
    microsoft_click_id: str | None = element("MicrosoftClickId", "xs:string", nillable=True)


@struct("OfflineConversionAdjustment", CAMPAIGN_MANAGEMENT)
class OfflineConversionAdjustment(Struct):
    adjustment_currency_code: str | None = element("AdjustmentCurrencyCode", "xs:string", nillable=True)
    adjustment_time: datetime | None = element("AdjustmentTime", "xs:dateTime")
    adjustment_type: str | None = element("AdjustmentType", "xs:string", nillable=True)
    adjustment_value: float | None = element("AdjustmentValue", "xs:double", nillable=True)
    conversion_name: str | None = element("ConversionName", "xs:string", nillable=True)
    conversion_time: datetime | None = element("ConversionTime", "xs:dateTime")
    hashed_email_address: str | None = element("HashedEmailAddress", "xs:string", nillable=True)
    hashed_phone_number: str | None = element("HashedPhoneNumber", "xs:string", nillable=True)
    microsoft_click_id: str | None = element("MicrosoftClickId", "xs:string", nillable=True)


@struct("OnlineConversionAdjustment", CAMPAIGN_MANAGEMENT)
class OnlineConversionAdjustment(Struct):
    adjustment_currency_code: str | None = element("AdjustmentCurrencyCode", "xs:string", nillable=True)
    adjustment_time: datetime | None = element("AdjustmentTime", "xs:dateTime")
    adjustment_type: str | None = element("AdjustmentType", "xs:string", nillable=True)
    adjustment_value: float | None = element("AdjustmentValue", "xs:double", nillable=True)
    conversion_name: str | None = element("ConversionName", "xs:string", nillable=True)
    transaction_id: str | None = element("TransactionId", "xs:string", nillable=True)


@struct("DailySummary", CAMPAIGN_MANAGEMENT)
class DailySummary(Struct):
    failure_count: int | None = element("FailureCount", "xs:int")
    file_url: str | None = element("FileUrl", "xs:string", nillable=True)
    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime")
    success_count: int | None = element("SuccessCount", "xs:int")
    upload_date: datetime | None = element("UploadDate", "xs:dateTime")


@struct("OfflineGoalConversionSummary", CAMPAIGN_MANAGEMENT)
class OfflineGoalConversionSummary(Struct):
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
    unattributed_reason: types.OfflineConversionUnattributedReason | None = element(
        "UnattributedReason", "OfflineConversionUnattributedReason"
    )
    count: int | None = element("Count", "xs:long")


@struct("OfflineGoalDailySummary", CAMPAIGN_MANAGEMENT)
class OfflineGoalDailySummary(Struct):
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
    color_code: str | None = element("ColorCode", "xs:string", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("LabelAssociation", CAMPAIGN_MANAGEMENT)
class LabelAssociation(Struct):
    entity_id: int = required(element("EntityId", "xs:long"))
    label_id: int = required(element("LabelId", "xs:long"))


@struct("Experiment", CAMPAIGN_MANAGEMENT)
class Experiment(Struct):
    base_campaign_id: int | None = element("BaseCampaignId", "xs:long", nillable=True)
    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    experiment_arms: list[types.ExperimentArm | None] | None = element(
        "ExperimentArms", "ArrayOfExperimentArm", nillable=True
    )
    experiment_campaign_id: int | None = element("ExperimentCampaignId", "xs:long", nillable=True)
    experiment_campaign_type: str | None = element("ExperimentCampaignType", "xs:string", nillable=True)
    experiment_status: str | None = element("ExperimentStatus", "xs:string", nillable=True)
    experiment_sub_type: str | None = element("ExperimentSubType", "xs:string", nillable=True)
    experiment_type: str | None = element("ExperimentType", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    marketing_objective: str | None = element("MarketingObjective", "xs:string", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    traffic_split_percent: int | None = element("TrafficSplitPercent", "xs:int", nillable=True)


@struct("ExperimentArm", CAMPAIGN_MANAGEMENT)
class ExperimentArm(Struct):
    campaign_ids: list[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    is_control_arm: bool | None = element("IsControlArm", "xs:boolean")
    traffic_split: int | None = element("TrafficSplit", "xs:int")


@struct("Company", CAMPAIGN_MANAGEMENT)
class Company(Struct):
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
    created_by_user_id: int | None = element("CreatedByUserId", "xs:long", nillable=True)
    created_by_user_name: str | None = element("CreatedByUserName", "xs:string", nillable=True)
    created_date_time_in_utc: datetime | None = element("CreatedDateTimeInUTC", "xs:dateTime", nillable=True)
    frequency: types.Frequency | None = element("Frequency", "Frequency", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    import_option: types.ImportOption | None = element("ImportOption", "ImportOption", nillable=True)
    last_run_time_in_utc: datetime | None = element("LastRunTimeInUTC", "xs:dateTime", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    notification_email: str | None = element("NotificationEmail", "xs:string", nillable=True)
    notification_type: str | None = element("NotificationType", "xs:string", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("Frequency", CAMPAIGN_MANAGEMENT)
class Frequency(Struct):
    cron: str | None = element("Cron", "xs:string", nillable=True)
    time_zone: str | None = element("TimeZone", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct(
    "ImportOption",
    CAMPAIGN_MANAGEMENT,
    derived={"GoogleImportOption": "GoogleImportOption", "FileImportOption": "FileImportOption"},
)
class ImportOption(Struct):
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("GoogleImportOption", CAMPAIGN_MANAGEMENT)
class GoogleImportOption(ImportOption):
    account_url_options: bool | None = element("AccountUrlOptions", "xs:boolean", nillable=True)
    ad_schedule_use_searcher_timezone: bool | None = element(
        "AdScheduleUseSearcherTimezone", "xs:boolean", nillable=True
    )
    adjustment_for_bids: float | None = element("AdjustmentForBids", "xs:double", nillable=True)
    adjustment_for_campaign_budgets: float | None = element(
        "AdjustmentForCampaignBudgets", "xs:double", nillable=True
    )
    associated_store_id: int | None = element("AssociatedStoreId", "xs:long", nillable=True)
    associated_uet_tag_id: int | None = element("AssociatedUetTagId", "xs:long", nillable=True)
    auto_device_bid_optimization: bool | None = element(
        "AutoDeviceBidOptimization", "xs:boolean", nillable=True
    )
    delete_removed_entities: bool | None = element("DeleteRemovedEntities", "xs:boolean", nillable=True)
    enable_auto_currency_conversion: bool | None = element(
        "EnableAutoCurrencyConversion", "xs:boolean", nillable=True
    )
    enable_copilot: bool | None = element("EnableCopilot", "xs:boolean", nillable=True)
    enable_parent_location_mapping: bool | None = element(
        "EnableParentLocationMapping", "xs:boolean", nillable=True
    )
    image_asset_automation_opt_out: bool | None = element(
        "ImageAssetAutomationOptOut", "xs:boolean", nillable=True
    )
    import_nca_goal_with_system_generated_audience: bool | None = element(
        "ImportNCAGoalWithSystemGeneratedAudience", "xs:boolean", nillable=True
    )
    import_nca_settings: bool | None = element("ImportNCASettings", "xs:boolean", nillable=True)
    new_ai_max_settings: bool | None = element("NewAIMaxSettings", "xs:boolean", nillable=True)
    new_account_negative_keywords: bool | None = element(
        "NewAccountNegativeKeywords", "xs:boolean", nillable=True
    )
    new_active_ads_for_existing_ad_groups: bool | None = element(
        "NewActiveAdsForExistingAdGroups", "xs:boolean", nillable=True
    )
    new_active_campaigns_and_child_entities: bool | None = element(
        "NewActiveCampaignsAndChildEntities", "xs:boolean", nillable=True
    )
    new_ad_customizer_feeds: bool | None = element("NewAdCustomizerFeeds", "xs:boolean", nillable=True)
    new_ad_groups_and_child_entities_for_existing_campaigns: bool | None = element(
        "NewAdGroupsAndChildEntitiesForExistingCampaigns", "xs:boolean", nillable=True
    )
    new_ad_schedules: bool | None = element("NewAdSchedules", "xs:boolean", nillable=True)
    new_app_ad_extensions: bool | None = element("NewAppAdExtensions", "xs:boolean", nillable=True)
    new_audience_targets: bool | None = element("NewAudienceTargets", "xs:boolean", nillable=True)
    new_brand_list_associations: bool | None = element(
        "NewBrandListAssociations", "xs:boolean", nillable=True
    )
    new_brand_suitability: bool | None = element("NewBrandSuitability", "xs:boolean", nillable=True)
    new_call_ad_extensions: bool | None = element("NewCallAdExtensions", "xs:boolean", nillable=True)
    new_callout_ad_extensions: bool | None = element("NewCalloutAdExtensions", "xs:boolean", nillable=True)
    new_carousel_ad: bool | None = element("NewCarouselAd", "xs:boolean", nillable=True)
    new_conversion_goals: bool | None = element("NewConversionGoals", "xs:boolean", nillable=True)
    new_demographic_targets: bool | None = element("NewDemographicTargets", "xs:boolean", nillable=True)
    new_device_targets: bool | None = element("NewDeviceTargets", "xs:boolean", nillable=True)
    new_entities: bool | None = element("NewEntities", "xs:boolean", nillable=True)
    new_image_ad_extensions: bool | None = element("NewImageAdExtensions", "xs:boolean", nillable=True)
    new_keyword_urls: bool | None = element("NewKeywordUrls", "xs:boolean", nillable=True)
    new_keywords_for_existing_ad_groups: bool | None = element(
        "NewKeywordsForExistingAdGroups", "xs:boolean", nillable=True
    )
    new_labels: bool | None = element("NewLabels", "xs:boolean", nillable=True)
    new_lead_form_ad_extensions: bool | None = element("NewLeadFormAdExtensions", "xs:boolean", nillable=True)
    new_location_ad_extensions: bool | None = element("NewLocationAdExtensions", "xs:boolean", nillable=True)
    new_location_targets: bool | None = element("NewLocationTargets", "xs:boolean", nillable=True)
    new_logo_ad_extensions: bool | None = element("NewLogoAdExtensions", "xs:boolean", nillable=True)
    new_negative_keyword_lists: bool | None = element("NewNegativeKeywordLists", "xs:boolean", nillable=True)
    new_negative_keywords_for_existing_parents: bool | None = element(
        "NewNegativeKeywordsForExistingParents", "xs:boolean", nillable=True
    )
    new_negative_sites: bool | None = element("NewNegativeSites", "xs:boolean", nillable=True)
    new_page_feeds: bool | None = element("NewPageFeeds", "xs:boolean", nillable=True)
    new_paused_ads_for_existing_ad_groups: bool | None = element(
        "NewPausedAdsForExistingAdGroups", "xs:boolean", nillable=True
    )
    new_paused_campaigns_and_child_entities: bool | None = element(
        "NewPausedCampaignsAndChildEntities", "xs:boolean", nillable=True
    )
    new_portfolio_bid_strategy: bool | None = element("NewPortfolioBidStrategy", "xs:boolean", nillable=True)
    new_price_ad_extensions: bool | None = element("NewPriceAdExtensions", "xs:boolean", nillable=True)
    new_product_filters: bool | None = element("NewProductFilters", "xs:boolean", nillable=True)
    new_promotion_ad_extensions: bool | None = element(
        "NewPromotionAdExtensions", "xs:boolean", nillable=True
    )
    new_review_ad_extensions: bool | None = element("NewReviewAdExtensions", "xs:boolean", nillable=True)
    new_search_themes_for_existing_asset_groups: bool | None = element(
        "NewSearchThemesForExistingAssetGroups", "xs:boolean", nillable=True
    )
    new_sitelink_ad_extensions: bool | None = element("NewSitelinkAdExtensions", "xs:boolean", nillable=True)
    new_structured_snippet_ad_extensions: bool | None = element(
        "NewStructuredSnippetAdExtensions", "xs:boolean", nillable=True
    )
    new_topic_targets: bool | None = element("NewTopicTargets", "xs:boolean", nillable=True)
    new_url_options: bool | None = element("NewUrlOptions", "xs:boolean", nillable=True)
    pause_aim_ad_group_if_all_audience_criterion_not_imported: bool | None = element(
        "PauseAIMAdGroupIfAllAudienceCriterionNotImported", "xs:boolean", nillable=True
    )
    pause_campaigns_without_supported_locations: bool | None = element(
        "PauseCampaignsWithoutSupportedLocations", "xs:boolean", nillable=True
    )
    pause_new_campaigns: bool | None = element("PauseNewCampaigns", "xs:boolean", nillable=True)
    raise_bids_to_minimum: bool | None = element("RaiseBidsToMinimum", "xs:boolean", nillable=True)
    raise_campaign_budgets_to_minimum: bool | None = element(
        "RaiseCampaignBudgetsToMinimum", "xs:boolean", nillable=True
    )
    raise_product_group_bids_to_minimum: bool | None = element(
        "RaiseProductGroupBidsToMinimum", "xs:boolean", nillable=True
    )
    rename_campaign_name_with_suffix: bool | None = element(
        "RenameCampaignNameWithSuffix", "xs:boolean", nillable=True
    )
    search_and_dsa_mixed_campaign_as_search_campaign: bool | None = element(
        "SearchAndDsaMixedCampaignAsSearchCampaign", "xs:boolean", nillable=True
    )
    search_and_replace_for_campaign_names: types.ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForCampaignNames", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
    search_and_replace_for_custom_parameters: types.ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForCustomParameters", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
    search_and_replace_for_final_url_suffix: types.ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForFinalURLSuffix", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
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
    update_account_negative_keywords: bool | None = element(
        "UpdateAccountNegativeKeywords", "xs:boolean", nillable=True
    )
    update_ad_customizer_attributes: bool | None = element(
        "UpdateAdCustomizerAttributes", "xs:boolean", nillable=True
    )
    update_ad_customizer_feeds: bool | None = element("UpdateAdCustomizerFeeds", "xs:boolean", nillable=True)
    update_ad_group_network: bool | None = element("UpdateAdGroupNetwork", "xs:boolean", nillable=True)
    update_ad_schedules: bool | None = element("UpdateAdSchedules", "xs:boolean", nillable=True)
    update_ad_urls: bool | None = element("UpdateAdUrls", "xs:boolean", nillable=True)
    update_app_ad_extensions: bool | None = element("UpdateAppAdExtensions", "xs:boolean", nillable=True)
    update_asset_automation_campaign_setting: bool | None = element(
        "UpdateAssetAutomationCampaignSetting", "xs:boolean", nillable=True
    )
    update_asset_groups: bool | None = element("UpdateAssetGroups", "xs:boolean", nillable=True)
    update_asset_groups_asset: bool | None = element("UpdateAssetGroupsAsset", "xs:boolean", nillable=True)
    update_audience_targets: bool | None = element("UpdateAudienceTargets", "xs:boolean", nillable=True)
    update_bidding_strategies: bool | None = element("UpdateBiddingStrategies", "xs:boolean", nillable=True)
    update_bids: bool | None = element("UpdateBids", "xs:boolean", nillable=True)
    update_brand_list_associations: bool | None = element(
        "UpdateBrandListAssociations", "xs:boolean", nillable=True
    )
    update_brand_suitability: bool | None = element("UpdateBrandSuitability", "xs:boolean", nillable=True)
    update_call_ad_extensions: bool | None = element("UpdateCallAdExtensions", "xs:boolean", nillable=True)
    update_callout_ad_extensions: bool | None = element(
        "UpdateCalloutAdExtensions", "xs:boolean", nillable=True
    )
    update_campaign_ad_group_languages: bool | None = element(
        "UpdateCampaignAdGroupLanguages", "xs:boolean", nillable=True
    )
    update_campaign_budgets: bool | None = element("UpdateCampaignBudgets", "xs:boolean", nillable=True)
    update_campaign_names: bool | None = element("UpdateCampaignNames", "xs:boolean", nillable=True)
    update_conversion_goals: bool | None = element("UpdateConversionGoals", "xs:boolean", nillable=True)
    update_demographic_targets: bool | None = element("UpdateDemographicTargets", "xs:boolean", nillable=True)
    update_device_targets: bool | None = element("UpdateDeviceTargets", "xs:boolean", nillable=True)
    update_entities: bool | None = element("UpdateEntities", "xs:boolean", nillable=True)
    update_image_ad_extensions: bool | None = element("UpdateImageAdExtensions", "xs:boolean", nillable=True)
    update_keyword_urls: bool | None = element("UpdateKeywordUrls", "xs:boolean", nillable=True)
    update_labels: bool | None = element("UpdateLabels", "xs:boolean", nillable=True)
    update_lead_form_ad_extensions: bool | None = element(
        "UpdateLeadFormAdExtensions", "xs:boolean", nillable=True
    )
    update_location_ad_extensions: bool | None = element(
        "UpdateLocationAdExtensions", "xs:boolean", nillable=True
    )
    update_location_targets: bool | None = element("UpdateLocationTargets", "xs:boolean", nillable=True)
    update_logo_ad_extensions: bool | None = element("UpdateLogoAdExtensions", "xs:boolean", nillable=True)
    update_nca_settings: bool | None = element("UpdateNCASettings", "xs:boolean", nillable=True)
    update_negative_keyword_lists: bool | None = element(
        "UpdateNegativeKeywordLists", "xs:boolean", nillable=True
    )
    update_negative_sites: bool | None = element("UpdateNegativeSites", "xs:boolean", nillable=True)
    update_page_feeds: bool | None = element("UpdatePageFeeds", "xs:boolean", nillable=True)
    update_price_ad_extensions: bool | None = element("UpdatePriceAdExtensions", "xs:boolean", nillable=True)
    update_product_filters: bool | None = element("UpdateProductFilters", "xs:boolean", nillable=True)
    update_promotion_ad_extensions: bool | None = element(
        "UpdatePromotionAdExtensions", "xs:boolean", nillable=True
    )
    update_review_ad_extensions: bool | None = element(
        "UpdateReviewAdExtensions", "xs:boolean", nillable=True
    )
    update_search_themes_for_existing_asset_groups: bool | None = element(
        "UpdateSearchThemesForExistingAssetGroups", "xs:boolean", nillable=True
    )
    update_sitelink_ad_extensions: bool | None = element(
        "UpdateSitelinkAdExtensions", "xs:boolean", nillable=True
    )
    update_sitelink_urls: bool | None = element("UpdateSitelinkUrls", "xs:boolean", nillable=True)
    update_status_for_ad_groups: bool | None = element("UpdateStatusForAdGroups", "xs:boolean", nillable=True)
    update_status_for_ads: bool | None = element("UpdateStatusForAds", "xs:boolean", nillable=True)
    update_status_for_campaigns: bool | None = element(
        "UpdateStatusForCampaigns", "xs:boolean", nillable=True
    )
    update_status_for_keywords: bool | None = element("UpdateStatusForKeywords", "xs:boolean", nillable=True)
    update_structured_snippet_ad_extensions: bool | None = element(
        "UpdateStructuredSnippetAdExtensions", "xs:boolean", nillable=True
    )
    update_topic_targets: bool | None = element("UpdateTopicTargets", "xs:boolean", nillable=True)
    update_url_options: bool | None = element("UpdateUrlOptions", "xs:boolean", nillable=True)


@struct("ImportSearchAndReplaceForStringProperty", CAMPAIGN_MANAGEMENT)
class ImportSearchAndReplaceForStringProperty(Struct):
    replace_string: str | None = element("ReplaceString", "xs:string", nillable=True)
    search_string: str | None = element("SearchString", "xs:string", nillable=True)


@struct("FileImportOption", CAMPAIGN_MANAGEMENT)
class FileImportOption(ImportOption):
    pass


@struct("GoogleImportJob", CAMPAIGN_MANAGEMENT)
class GoogleImportJob(ImportJob):
    campaign_ad_group_ids: list[types.CampaignAdGroupIds | None] | None = element(
        "CampaignAdGroupIds", "ArrayOfCampaignAdGroupIds", nillable=True
    )
    campaign_types: list[str | None] | None = element("CampaignTypes", "ArrayOfstring", nillable=True)
    credential_id: str | None = required(element("CredentialId", "xs:string", nillable=True))
    google_account_id: int | None = required(element("GoogleAccountId", "xs:long", nillable=True))
    google_user_name: str | None = element("GoogleUserName", "xs:string", nillable=True)


@struct("CampaignAdGroupIds", CAMPAIGN_MANAGEMENT)
class CampaignAdGroupIds(Struct):
    active_ad_groups_only: bool | None = element("ActiveAdGroupsOnly", "xs:boolean", nillable=True)
    ad_group_ids: list[int] | None = required(element("AdGroupIds", "ArrayOflong", nillable=True))
    campaign_id: int = required(element("CampaignId", "xs:long"))


@struct("FileImportJob", CAMPAIGN_MANAGEMENT)
class FileImportJob(ImportJob):
    file_source: str | None = required(element("FileSource", "xs:string", nillable=True))
    file_url: str | None = required(element("FileUrl", "xs:string", nillable=True))


@struct("ImportResult", CAMPAIGN_MANAGEMENT)
class ImportResult(Struct):
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
    additions: int | None = element("Additions", "xs:int", nillable=True)
    changes: int | None = element("Changes", "xs:int", nillable=True)
    deletions: int | None = element("Deletions", "xs:int", nillable=True)
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    errors: int | None = element("Errors", "xs:int", nillable=True)
    total: int | None = element("Total", "xs:int", nillable=True)


@struct("Video", CAMPAIGN_MANAGEMENT)
class Video(Struct):
    advertiser_ai_label: types.AdvertiserAILabel | None = element(
        "AdvertiserAILabel", "AdvertiserAILabel", nillable=True
    )
    aspect_ratio: str | None = element("AspectRatio", "xs:string", nillable=True)
    created_date_time_in_utc: datetime | None = element("CreatedDateTimeInUTC", "xs:dateTime", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    duration_in_milliseconds: int | None = element("DurationInMilliseconds", "xs:int", nillable=True)
    failure_code: str | None = element("FailureCode", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    modified_date_time_in_utc: datetime | None = element(
        "ModifiedDateTimeInUTC", "xs:dateTime", nillable=True
    )
    source_url: str | None = element("SourceUrl", "xs:string", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)
    system_ai_detection_signal: types.SystemAIDetectionSignal | None = element(
        "SystemAIDetectionSignal", "SystemAIDetectionSignal", nillable=True
    )
    thumbnail_url: str | None = element("ThumbnailUrl", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("HTML5", CAMPAIGN_MANAGEMENT)
class HTML5(Struct):
    created_date_time_in_utc: datetime | None = element("CreatedDateTimeInUTC", "xs:dateTime", nillable=True)
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    failure_code: str | None = element("FailureCode", "xs:string", nillable=True)
    height: int | None = element("Height", "xs:int", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    modified_date_time_in_utc: datetime | None = element(
        "ModifiedDateTimeInUTC", "xs:dateTime", nillable=True
    )
    name: str | None = element("Name", "xs:string", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    thumbnail_url: str | None = element("ThumbnailUrl", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)
    width: int | None = element("Width", "xs:int", nillable=True)


@struct("CampaignConversionGoal", CAMPAIGN_MANAGEMENT)
class CampaignConversionGoal(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    goal_id: int | None = element("GoalId", "xs:long")


@struct("DataExclusion", CAMPAIGN_MANAGEMENT)
class DataExclusion(Struct):
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
    campaign_id: int | None = element("CampaignId", "xs:long")


@struct("SeasonalityAdjustment", CAMPAIGN_MANAGEMENT)
class SeasonalityAdjustment(Struct):
    adjustment_percentage: float | None = element("AdjustmentPercentage", "xs:double", nillable=True)
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
    asset_link: types.AssetLink | None = element("AssetLink", "AssetLink", nillable=True)
    image: types.Image | None = element("Image", "Image", nillable=True)
    image_metadata: types.AdRecommendationImageSuggestionMetadata | None = element(
        "ImageMetadata", "AdRecommendationImageSuggestionMetadata", nillable=True
    )
    image_url: str | None = element("ImageUrl", "xs:string", nillable=True)


@struct("AdRecommendationImageSuggestionMetadata", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageSuggestionMetadata(Struct):
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
    asset_type_name: str | None = element("AssetTypeName", "xs:string", nillable=True)
    property_name: str | None = element("PropertyName", "xs:string", nillable=True)
    property_value: str | None = element("PropertyValue", "xs:string", nillable=True)


@struct("AdRecommendationImageAssetProperty", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageAssetProperty(Struct):
    crop_height: int | None = element("CropHeight", "xs:int", nillable=True)
    crop_width: int | None = element("CropWidth", "xs:int", nillable=True)
    crop_x: int | None = element("CropX", "xs:int", nillable=True)
    crop_y: int | None = element("CropY", "xs:int", nillable=True)
    image_field: types.AdRecommendationImageField | None = element("ImageField", "AdRecommendationImageField")
    image_url: str | None = element("ImageUrl", "xs:string", nillable=True)


@struct("AdRecommendationTextAssetProperty", CAMPAIGN_MANAGEMENT)
class AdRecommendationTextAssetProperty(Struct):
    text: str | None = element("Text", "xs:string", nillable=True)
    text_field: types.AdRecommendationTextField | None = element("TextField", "AdRecommendationTextField")


@struct("AdRecommendationVideoSuggestion", CAMPAIGN_MANAGEMENT)
class AdRecommendationVideoSuggestion(Struct):
    video: types.Video | None = element("Video", "Video", nillable=True)


@struct("AdRecommendationJobInfo", CAMPAIGN_MANAGEMENT)
class AdRecommendationJobInfo(Struct):
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    error_message: str | None = element("ErrorMessage", "xs:string", nillable=True)
    job_id: int | None = element("JobId", "xs:long")
    job_status: str | None = element("JobStatus", "xs:string", nillable=True)


@struct("AdRecommendationTextRefineOperation", CAMPAIGN_MANAGEMENT)
class AdRecommendationTextRefineOperation(Struct):
    text_field: types.AdRecommendationTextField | None = element("TextField", "AdRecommendationTextField")
    text_field_index: int | None = element("TextFieldIndex", "xs:int")
    text_tone: types.AdRecommendationTextTone | None = element(
        "TextTone", "AdRecommendationTextTone", nillable=True
    )


@struct("AdRecommendationImageRefineOperation", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageRefineOperation(Struct):
    image_refine_type: types.AdRecommendationImageRefineType | None = element(
        "ImageRefineType", "AdRecommendationImageRefineType"
    )
    image_index: int | None = element("ImageIndex", "xs:int")
    prompt: str | None = element("Prompt", "xs:string", nillable=True)


@struct("AdRecommendationTextRefineResult", CAMPAIGN_MANAGEMENT)
class AdRecommendationTextRefineResult(Struct):
    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    text_asset_links: list[types.AssetLink | None] | None = element(
        "TextAssetLinks", "ArrayOfAssetLink", nillable=True
    )


@struct("AdRecommendationMediaRefineResult", CAMPAIGN_MANAGEMENT)
class AdRecommendationMediaRefineResult(Struct):
    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    media_list: list[types.AdRecommendationRefinedMedia | None] | None = element(
        "MediaList", "ArrayOfAdRecommendationRefinedMedia", nillable=True
    )


@struct("AdRecommendationRefinedMedia", CAMPAIGN_MANAGEMENT)
class AdRecommendationRefinedMedia(Struct):
    media_url: str | None = element("MediaUrl", "xs:string", nillable=True)


@struct("ConversionValueRule", CAMPAIGN_MANAGEMENT)
class ConversionValueRule(Struct):
    audience_condition: types.AudienceCondition | None = element(
        "AudienceCondition", "AudienceCondition", nillable=True
    )
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    device_condition: types.DeviceCondition | None = element(
        "DeviceCondition", "DeviceCondition", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
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


@struct("AudienceCondition", CAMPAIGN_MANAGEMENT)
class AudienceCondition(Struct):
    audiences: list[types.AudienceConditionItem | None] | None = element(
        "Audiences", "ArrayOfAudienceConditionItem", nillable=True
    )
    is_primary: bool | None = element("IsPrimary", "xs:boolean")


@struct("AudienceConditionItem", CAMPAIGN_MANAGEMENT)
class AudienceConditionItem(Struct):
    id: int | None = element("Id", "xs:long")
    name: str | None = element("Name", "xs:string", nillable=True)
    type: list[types.AudienceType] | None = element("Type", "AudienceType", nillable=True)


@struct("DeviceCondition", CAMPAIGN_MANAGEMENT)
class DeviceCondition(Struct):
    device_types: list[types.DeviceType] | None = element("DeviceTypes", "DeviceType")
    is_primary: bool | None = element("IsPrimary", "xs:boolean")


@struct("LocationCondition", CAMPAIGN_MANAGEMENT)
class LocationCondition(Struct):
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
    id: int | None = element("Id", "xs:int")
    name: str | None = element("Name", "xs:string", nillable=True)
    type: types.LocationType | None = element("Type", "LocationType", nillable=True)


@struct("BrandKit", CAMPAIGN_MANAGEMENT)
class BrandKit(Struct):
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
    personality: str | None = element("Personality", "xs:string", nillable=True)
    tones: list[str | None] | None = element("Tones", "ArrayOfstring", nillable=True)


@struct("BrandKitFont", CAMPAIGN_MANAGEMENT)
class BrandKitFont(Struct):
    text_asset_type: str | None = element("TextAssetType", "xs:string", nillable=True)
    typeface: str | None = element("Typeface", "xs:string", nillable=True)
    weight: str | None = element("Weight", "xs:string", nillable=True)


@struct("BrandKitImage", CAMPAIGN_MANAGEMENT)
class BrandKitImage(Struct):
    crop_height: int | None = element("CropHeight", "xs:int", nillable=True)
    crop_width: int | None = element("CropWidth", "xs:int", nillable=True)
    crop_x: int | None = element("CropX", "xs:int", nillable=True)
    crop_y: int | None = element("CropY", "xs:int", nillable=True)
    id: int | None = element("Id", "xs:long")
    thumbnail_url: str | None = element("ThumbnailUrl", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("BrandKitPalette", CAMPAIGN_MANAGEMENT)
class BrandKitPalette(Struct):
    color_type: str | None = element("ColorType", "xs:string", nillable=True)
    colors: list[types.BrandKitColor | None] | None = element("Colors", "ArrayOfBrandKitColor", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("BrandKitColor", CAMPAIGN_MANAGEMENT)
class BrandKitColor(Struct):
    hex_code: str | None = element("HexCode", "xs:string", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("NewCustomerAcquisitionGoal", CAMPAIGN_MANAGEMENT)
class NewCustomerAcquisitionGoal(Struct):
    additional_value: Decimal | None = element("AdditionalValue", "xs:decimal", nillable=True)
    audiences: list[types.AudienceIdName | None] | None = element(
        "Audiences", "ArrayOfAudienceIdName", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)


@struct("AudienceIdName", CAMPAIGN_MANAGEMENT)
class AudienceIdName(Struct):
    id: int | None = element("Id", "xs:long")
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("VideoTemplateFilter", CAMPAIGN_MANAGEMENT)
class VideoTemplateFilter(Struct):
    aspect_ratios: list[str | None] | None = element("AspectRatios", "ArrayOfstring", nillable=True)
    durations: list[int] | None = element("Durations", "ArrayOfint", nillable=True)
    max_media_asset_count: int | None = element("MaxMediaAssetCount", "xs:int")
    max_text_asset_count: int | None = element("MaxTextAssetCount", "xs:int")
    template_ids: list[str | None] | None = element("TemplateIds", "ArrayOfstring", nillable=True)
    themes: list[str | None] | None = element("Themes", "ArrayOfstring", nillable=True)


@struct("ClipchampTemplateInfo", CAMPAIGN_MANAGEMENT)
class ClipchampTemplateInfo(Struct):
    aspect_ratio: str | None = element("AspectRatio", "xs:string", nillable=True)
    duration: int | None = element("Duration", "xs:int")
    number_of_images: int | None = element("NumberOfImages", "xs:int")
    number_of_logos: int | None = element("NumberOfLogos", "xs:int")
    number_of_text: int | None = element("NumberOfText", "xs:int")
    template_description: str | None = element("TemplateDescription", "xs:string", nillable=True)
    template_id: str | None = element("TemplateId", "xs:string", nillable=True)
    template_name: str | None = element("TemplateName", "xs:string", nillable=True)
    template_preview_url: str | None = element("TemplatePreviewUrl", "xs:string", nillable=True)
    template_thumbnail_url: str | None = element("TemplateThumbnailUrl", "xs:string", nillable=True)
    themes: list[str | None] | None = element("Themes", "ArrayOfstring", nillable=True)


@struct("AudioFilter", CAMPAIGN_MANAGEMENT)
class AudioFilter(Struct):
    audio_names: list[str | None] | None = element("AudioNames", "ArrayOfstring", nillable=True)
    categories: list[str | None] | None = element("Categories", "ArrayOfstring", nillable=True)


@struct("SupportedClipchampAudioData", CAMPAIGN_MANAGEMENT)
class SupportedClipchampAudioData(Struct):
    audio: list[types.SupportedClipchampAudio | None] | None = element(
        "Audio", "ArrayOfSupportedClipchampAudio", nillable=True
    )


@struct("SupportedClipchampAudio", CAMPAIGN_MANAGEMENT)
class SupportedClipchampAudio(Struct):
    audio_name: str | None = element("AudioName", "xs:string", nillable=True)
    category: str | None = element("Category", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("SupportedFontsData", CAMPAIGN_MANAGEMENT)
class SupportedFontsData(Struct):
    supported_fonts: list[types.SupportedFont | None] | None = element(
        "SupportedFonts", "ArrayOfSupportedFont", nillable=True
    )


@struct("SupportedFont", CAMPAIGN_MANAGEMENT)
class SupportedFont(Struct):
    font_family: str | None = element("FontFamily", "xs:string", nillable=True)
    font_weights: list[str | None] | None = element("FontWeights", "ArrayOfstring", nillable=True)


@struct("HealthCheckEntity", CAMPAIGN_MANAGEMENT)
class HealthCheckEntity(Struct):
    health_check_entity_id: int | None = element("HealthCheckEntityId", "xs:long")
    health_check_entity_level: str | None = element("HealthCheckEntityLevel", "xs:string", nillable=True)


@struct("HealthCheckMetadata", CAMPAIGN_MANAGEMENT)
class HealthCheckMetadata(Struct):
    health_check_category: str | None = element("HealthCheckCategory", "xs:string", nillable=True)
    health_check_category_display_name: str | None = element(
        "HealthCheckCategoryDisplayName", "xs:string", nillable=True
    )
    health_check_columns_metadata: list[types.HealthCheckColumnMetadata | None] | None = element(
        "HealthCheckColumnsMetadata", "ArrayOfHealthCheckColumnMetadata", nillable=True
    )
    health_check_description: str | None = element("HealthCheckDescription", "xs:string", nillable=True)
    health_check_display_name: str | None = element("HealthCheckDisplayName", "xs:string", nillable=True)
    health_check_name: str | None = element("HealthCheckName", "xs:string", nillable=True)
    health_check_severity: str | None = element("HealthCheckSeverity", "xs:string", nillable=True)
    health_check_sub_type: str | None = element("HealthCheckSubType", "xs:string", nillable=True)


@struct("HealthCheckColumnMetadata", CAMPAIGN_MANAGEMENT)
class HealthCheckColumnMetadata(Struct):
    health_check_action_links_metadata: list[types.HealthCheckActionLinkMetadata | None] | None = element(
        "HealthCheckActionLinksMetadata", "ArrayOfHealthCheckActionLinkMetadata", nillable=True
    )
    key: str | None = element("Key", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("HealthCheckActionLinkMetadata", CAMPAIGN_MANAGEMENT)
class HealthCheckActionLinkMetadata(Struct):
    link_name: str | None = element("LinkName", "xs:string", nillable=True)
    link_template: str | None = element("LinkTemplate", "xs:string", nillable=True)
    link_type: str | None = element("LinkType", "xs:string", nillable=True)


@struct("HealthCheckData", CAMPAIGN_MANAGEMENT)
class HealthCheckData(Struct):
    health_check_data_version: str | None = element("HealthCheckDataVersion", "xs:string", nillable=True)
    health_check_entity: types.HealthCheckEntity | None = element(
        "HealthCheckEntity", "HealthCheckEntity", nillable=True
    )
    health_check_json_data: str | None = element("HealthCheckJsonData", "xs:string", nillable=True)
    health_check_name: str | None = element("HealthCheckName", "xs:string", nillable=True)
    health_check_sub_entity_results: types.HealthCheckSubEntityData | None = element(
        "HealthCheckSubEntityResults", "HealthCheckSubEntityData", nillable=True
    )


@struct("HealthCheckSubEntityData", CAMPAIGN_MANAGEMENT)
class HealthCheckSubEntityData(Struct):
    sub_entity_health_issue_count: int | None = element("SubEntityHealthIssueCount", "xs:int")
    sub_entity_ids: list[int] | None = element("SubEntityIds", "ArrayOflong", nillable=True)
    sub_entity_level: str | None = element("SubEntityLevel", "xs:string", nillable=True)


@struct("HealthCheckError", CAMPAIGN_MANAGEMENT)
class HealthCheckError(Struct):
    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    health_check_entity: types.HealthCheckEntity | None = element(
        "HealthCheckEntity", "HealthCheckEntity", nillable=True
    )
    health_check_name: str | None = element("HealthCheckName", "xs:string", nillable=True)


@struct("DiagnosticsEntity", CAMPAIGN_MANAGEMENT)
class DiagnosticsEntity(Struct):
    id: int | None = element("Id", "xs:long")
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("DiagnosticsFilter", CAMPAIGN_MANAGEMENT)
class DiagnosticsFilter(Struct):
    key: str | None = element("Key", "xs:string", nillable=True)
    values: list[str | None] | None = element("Values", "ArrayOfstring", nillable=True)


@struct("DiagnosticsSettings", CAMPAIGN_MANAGEMENT)
class DiagnosticsSettings(Struct):
    enable_cache: bool | None = element("EnableCache", "xs:boolean")
    enable_pilot: bool | None = element("EnablePilot", "xs:boolean")
    last_check_time_utc: str | None = element("LastCheckTimeUTC", "xs:string", nillable=True)


@struct("DiagnosticsRequestStatus", CAMPAIGN_MANAGEMENT)
class DiagnosticsRequestStatus(Struct):
    errors: list[types.OperationError | None] | None = element(
        "Errors", "ArrayOfOperationError", nillable=True
    )
    status: str | None = element("Status", "xs:string", nillable=True)


@struct("EntityResult", CAMPAIGN_MANAGEMENT)
class EntityResult(Struct):
    categories: list[types.CategoryResult | None] | None = element(
        "Categories", "ArrayOfCategoryResult", nillable=True
    )
    id: int | None = element("Id", "xs:long")
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("CategoryResult", CAMPAIGN_MANAGEMENT)
class CategoryResult(Struct):
    audit_points: list[types.AuditPointResult | None] | None = element(
        "AuditPoints", "ArrayOfAuditPointResult", nillable=True
    )
    key: str | None = element("Key", "xs:string", nillable=True)


@struct("AuditPointResult", CAMPAIGN_MANAGEMENT)
class AuditPointResult(Struct):
    description: str | None = element("Description", "xs:string", nillable=True)
    details: dict[str, str | None] | None = element("Details", "ArrayOfKeyValueOfstringstring", nillable=True)
    key: str | None = element("Key", "xs:string", nillable=True)
    severity: str | None = element("Severity", "xs:string", nillable=True)
    timestamp: str | None = element("Timestamp", "xs:string", nillable=True)


@struct("AnnotationOptOut", CAMPAIGN_MANAGEMENT)
class AnnotationOptOut(Struct):
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
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    reach: int | None = element("Reach", "xs:long", nillable=True)
    status: types.LinkedInSegmentStatus | None = element("Status", "LinkedInSegmentStatus", nillable=True)
    type: list[types.ProfileType] | None = element("Type", "ProfileType")


@struct("CompanyList", CAMPAIGN_MANAGEMENT, kind="CompanyName")
class CompanyList(LinkedInSegment):
    company_names: list[types.CompanyName | None] | None = element(
        "CompanyNames", "ArrayOfCompanyName", nillable=True
    )
    matched: int | None = element("Matched", "xs:int", nillable=True)
    total: int | None = element("Total", "xs:int", nillable=True)


@struct("CompanyName", CAMPAIGN_MANAGEMENT)
class CompanyName(Struct):
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
    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)
