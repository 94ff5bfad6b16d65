# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""The structs of CampaignManagementService."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, required, struct
from .namespaces import ADAPI, CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .ad_extensions import AdExtension
    from .assets import Asset
    from .audience_group_dimensions import AudienceGroupDimension
    from .bidding_schemes import BiddingScheme
    from .criterion_bids import CriterionBid, RateBid
    from .criterions import Criterion
    from .enums import (
        AccountPropertyName,
        AdExtensionEditorialStatus,
        AdGroupCriterionEditorialStatus,
        AdGroupCriterionStatus,
        AdGroupPrivacyStatus,
        AdGroupStatus,
        AdRecommendationImageField,
        AdRecommendationImageRefineType,
        AdRecommendationTextField,
        AdRecommendationTextTone,
        AdRotationType,
        AdvertiserAILabel,
        AppealStatus,
        AssetGroupEditorialStatus,
        AssetGroupListingType,
        AssetGroupStatus,
        AssetLinkEditorialStatus,
        AssociationType,
        AudienceType,
        BMCStoreSubType,
        BudgetLimitType,
        CallToAction,
        CampaignCriterionStatus,
        CampaignPrivacyStatus,
        CampaignStatus,
        CampaignType,
        CompanyNameStatus,
        CompanySizeCategory,
        ConversionGoalRevenueType,
        ConversionValueRuleOperator,
        ConversionValueRuleStatus,
        CriterionTypeGroup,
        CustomerListActionType,
        CustomerListItemSubType,
        Day,
        DeviceType,
        EffectiveEditorialStatus,
        EntityScope,
        FrequencyCapTimeGranularity,
        GenericEntityStatus,
        IntentOption,
        ItemAction,
        KeywordEditorialStatus,
        KeywordStatus,
        LinkedInSegmentStatus,
        LocationType,
        LogicalOperator,
        MatchType,
        MediaEnabledEntityFilter,
        MigrationStatus,
        Minute,
        Network,
        NumberOperator,
        OfflineConversionUnattributedReason,
        PriceQualifier,
        PriceUnit,
        ProfileType,
        StringOperator,
        SystemAIDetectionSignal,
        UetTagIndustry,
        UetTagTrackingStatus,
        WebpageConditionOperand,
        WebpageConditionOperator,
    )
    from .settings import Setting
    from .shared_list_items import NegativeKeyword


@struct("AppUrl", CAMPAIGN_MANAGEMENT)
class AppUrl(Struct):
    """AppUrl, of https://bingads.microsoft.com/CampaignManagement/v13."""

    os_type: str | None = element("OsType", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("CustomParameters", CAMPAIGN_MANAGEMENT)
class CustomParameters(Struct):
    """CustomParameters, of https://bingads.microsoft.com/CampaignManagement/v13."""

    parameters: dict[str, str | None] | None = element("Parameters", "ArrayOfCustomParameter", nillable=True)


@struct("AssetLink", CAMPAIGN_MANAGEMENT)
class AssetLink(Struct):
    """AssetLink, of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset: Asset | None = element("Asset", "Asset", nillable=True)
    asset_performance_label: str | None = element("AssetPerformanceLabel", "xs:string", nillable=True)
    editorial_status: AssetLinkEditorialStatus | None = element(
        "EditorialStatus", "AssetLinkEditorialStatus", nillable=True
    )
    pinned_field: str | None = element("PinnedField", "xs:string", nillable=True)


@struct("TargetSettingDetail", CAMPAIGN_MANAGEMENT)
class TargetSettingDetail(Struct):
    """TargetSettingDetail, of https://bingads.microsoft.com/CampaignManagement/v13."""

    criterion_type_group: CriterionTypeGroup | None = element("CriterionTypeGroup", "CriterionTypeGroup")
    target_and_bid: bool | None = element("TargetAndBid", "xs:boolean")


@struct("Campaign", CAMPAIGN_MANAGEMENT)
class Campaign(Struct):
    """Campaign, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_ads_bid_adjustment: int | None = element("AudienceAdsBidAdjustment", "xs:int", nillable=True)
    bid_strategy_scope: EntityScope | None = element("BidStrategyScope", "EntityScope", nillable=True)
    bidding_scheme: BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    brand_color: list[AssetLink | None] | None = element("BrandColor", "ArrayOfAssetLink", nillable=True)
    brand_logo: list[AssetLink | None] | None = element("BrandLogo", "ArrayOfAssetLink", nillable=True)
    budget_type: BudgetLimitType | None = element("BudgetType", "BudgetLimitType", nillable=True)
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
    privacy_status: CampaignPrivacyStatus | None = element(
        "PrivacyStatus", "CampaignPrivacyStatus", nillable=True
    )
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    status: CampaignStatus | None = element("Status", "CampaignStatus", nillable=True)
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    term_exclusions: list[AssetLink | None] | None = element(
        "TermExclusions", "ArrayOfAssetLink", nillable=True
    )
    time_zone: str | None = element("TimeZone", "xs:string", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    use_campaign_level_dates: bool | None = element("UseCampaignLevelDates", "xs:boolean", nillable=True)
    campaign_type: list[CampaignType] | None = element("CampaignType", "CampaignType", nillable=True)
    settings: list[Setting | None] | None = element("Settings", "ArrayOfSetting", nillable=True)
    budget_id: int | None = element("BudgetId", "xs:long", nillable=True)
    languages: list[str | None] | None = element("Languages", "ArrayOfstring", nillable=True)
    ad_schedule_use_searcher_time_zone: bool | None = element(
        "AdScheduleUseSearcherTimeZone", "xs:boolean", nillable=True
    )
    bid_strategy_id: int | None = element("BidStrategyId", "xs:long", nillable=True)


@struct("Bid", CAMPAIGN_MANAGEMENT)
class Bid(Struct):
    """Bid, of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: float | None = element("Amount", "xs:double", nillable=True)


@struct("BatchError", CAMPAIGN_MANAGEMENT, derived={"EditorialError": "EditorialError"})
class BatchError(Struct):
    """BatchError, of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """EditorialError, of https://bingads.microsoft.com/CampaignManagement/v13."""

    appealable: bool | None = element("Appealable", "xs:boolean", nillable=True)
    disapproved_text: str | None = element("DisapprovedText", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    reason_code: int | None = element("ReasonCode", "xs:int")


@struct("OperationError", CAMPAIGN_MANAGEMENT)
class OperationError(Struct):
    """OperationError, of https://bingads.microsoft.com/CampaignManagement/v13."""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("CampaignNegativeSites", CAMPAIGN_MANAGEMENT)
class CampaignNegativeSites(Struct):
    """CampaignNegativeSites, of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    negative_sites: list[str | None] | None = element("NegativeSites", "ArrayOfstring", nillable=True)


@struct("AdGroup", CAMPAIGN_MANAGEMENT)
class AdGroup(Struct):
    """AdGroup, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_rotation: AdRotation | None = element("AdRotation", "AdRotation", nillable=True)
    audience_ads_bid_adjustment: int | None = element("AudienceAdsBidAdjustment", "xs:int", nillable=True)
    bidding_scheme: BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    commission_rate: RateBid | None = element("CommissionRate", "RateBid", nillable=True)
    cpc_bid: Bid | None = element("CpcBid", "Bid", nillable=True)
    end_date: Date | None = element("EndDate", "Date", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    frequency_cap_settings: list[FrequencyCapSettings | None] | None = element(
        "FrequencyCapSettings", "ArrayOfFrequencyCapSettings", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    multimedia_ads_bid_adjustment: int | None = element("MultimediaAdsBidAdjustment", "xs:int", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    network: Network | None = element("Network", "Network", nillable=True)
    percent_cpc_bid: RateBid | None = element("PercentCpcBid", "RateBid", nillable=True)
    privacy_status: AdGroupPrivacyStatus | None = element(
        "PrivacyStatus", "AdGroupPrivacyStatus", nillable=True
    )
    settings: list[Setting | None] | None = element("Settings", "ArrayOfSetting", nillable=True)
    start_date: Date | None = element("StartDate", "Date", nillable=True)
    status: AdGroupStatus | None = element("Status", "AdGroupStatus", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    use_optimized_targeting: bool | None = element("UseOptimizedTargeting", "xs:boolean", nillable=True)
    use_predictive_targeting: bool | None = element("UsePredictiveTargeting", "xs:boolean", nillable=True)
    ad_schedule_use_searcher_time_zone: bool | None = element(
        "AdScheduleUseSearcherTimeZone", "xs:boolean", nillable=True
    )
    ad_group_type: str | None = element("AdGroupType", "xs:string", nillable=True)
    cpv_bid: Bid | None = element("CpvBid", "Bid", nillable=True)
    cpm_bid: Bid | None = element("CpmBid", "Bid", nillable=True)
    mcpa_bid: Bid | None = element("McpaBid", "Bid", nillable=True)


@struct("AdRotation", CAMPAIGN_MANAGEMENT)
class AdRotation(Struct):
    """AdRotation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    type: AdRotationType | None = element("Type", "AdRotationType", nillable=True)


@struct("RateAmount", CAMPAIGN_MANAGEMENT)
class RateAmount(Struct):
    """RateAmount, of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: float | None = element("Amount", "xs:double", nillable=True)


@struct("Date", CAMPAIGN_MANAGEMENT)
class Date(Struct):
    """Date, of https://bingads.microsoft.com/CampaignManagement/v13."""

    day: int = required(element("Day", "xs:int"))
    month: int = required(element("Month", "xs:int"))
    year: int = required(element("Year", "xs:int"))


@struct("FrequencyCapSettings", CAMPAIGN_MANAGEMENT)
class FrequencyCapSettings(Struct):
    """FrequencyCapSettings, of https://bingads.microsoft.com/CampaignManagement/v13."""

    cap_value: int | None = element("CapValue", "xs:int")
    time_granularity: FrequencyCapTimeGranularity | None = element(
        "TimeGranularity", "FrequencyCapTimeGranularity"
    )


@struct("AdGroupNegativeSites", CAMPAIGN_MANAGEMENT)
class AdGroupNegativeSites(Struct):
    """AdGroupNegativeSites, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    negative_sites: list[str | None] | None = element("NegativeSites", "ArrayOfstring", nillable=True)


@struct("Keyword", CAMPAIGN_MANAGEMENT)
class Keyword(Struct):
    """Keyword, of https://bingads.microsoft.com/CampaignManagement/v13."""

    bid: Bid | None = element("Bid", "Bid", nillable=True)
    bidding_scheme: BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    editorial_status: KeywordEditorialStatus | None = element(
        "EditorialStatus", "KeywordEditorialStatus", nillable=True
    )
    final_app_urls: list[AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    match_type: MatchType | None = element("MatchType", "MatchType", nillable=True)
    param1: str | None = element("Param1", "xs:string", nillable=True)
    param2: str | None = element("Param2", "xs:string", nillable=True)
    param3: str | None = element("Param3", "xs:string", nillable=True)
    status: KeywordStatus | None = element("Status", "KeywordStatus", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("EntityIdToParentIdAssociation", CAMPAIGN_MANAGEMENT)
class EntityIdToParentIdAssociation(Struct):
    """EntityIdToParentIdAssociation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id: int | None = element("EntityId", "xs:long")
    parent_id: int | None = element("ParentId", "xs:long")


@struct("EditorialReasonCollection", CAMPAIGN_MANAGEMENT)
class EditorialReasonCollection(Struct):
    """EditorialReasonCollection, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_or_keyword_id: int | None = element("AdOrKeywordId", "xs:long")
    appeal_status: AppealStatus | None = element("AppealStatus", "AppealStatus")
    reasons: list[EditorialReason | None] | None = element("Reasons", "ArrayOfEditorialReason", nillable=True)


@struct("EditorialReason", CAMPAIGN_MANAGEMENT)
class EditorialReason(Struct):
    """EditorialReason, of https://bingads.microsoft.com/CampaignManagement/v13."""

    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AccountMigrationStatusesInfo", CAMPAIGN_MANAGEMENT)
class AccountMigrationStatusesInfo(Struct):
    """AccountMigrationStatusesInfo, of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int = required(element("AccountId", "xs:long"))
    migration_status_infos: list[MigrationStatusInfo | None] | None = element(
        "MigrationStatusInfos", "ArrayOfMigrationStatusInfo", nillable=True
    )


@struct("MigrationStatusInfo", CAMPAIGN_MANAGEMENT)
class MigrationStatusInfo(Struct):
    """MigrationStatusInfo, of https://bingads.microsoft.com/CampaignManagement/v13."""

    migration_type: str | None = element("MigrationType", "xs:string", nillable=True)
    start_time_in_utc: datetime | None = element("StartTimeInUtc", "xs:dateTime", nillable=True)
    status: MigrationStatus = required(element("Status", "MigrationStatus"))


@struct("AccountProperty", CAMPAIGN_MANAGEMENT)
class AccountProperty(Struct):
    """AccountProperty, of https://bingads.microsoft.com/CampaignManagement/v13."""

    name: AccountPropertyName | None = element("Name", "AccountPropertyName")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("Schedule", CAMPAIGN_MANAGEMENT)
class Schedule(Struct):
    """Schedule, of https://bingads.microsoft.com/CampaignManagement/v13."""

    day_time_ranges: list[DayTime | None] | None = element("DayTimeRanges", "ArrayOfDayTime", nillable=True)
    end_date: Date | None = element("EndDate", "Date", nillable=True)
    start_date: Date | None = element("StartDate", "Date", nillable=True)
    use_searcher_time_zone: bool | None = element("UseSearcherTimeZone", "xs:boolean", nillable=True)


@struct("DayTime", CAMPAIGN_MANAGEMENT)
class DayTime(Struct):
    """DayTime, of https://bingads.microsoft.com/CampaignManagement/v13."""

    day: Day = required(element("Day", "Day"))
    end_hour: int = required(element("EndHour", "xs:int"))
    end_minute: Minute = required(element("EndMinute", "Minute"))
    start_hour: int = required(element("StartHour", "xs:int"))
    start_minute: Minute = required(element("StartMinute", "Minute"))


@struct("Address", CAMPAIGN_MANAGEMENT)
class Address(Struct):
    """Address, of https://bingads.microsoft.com/CampaignManagement/v13."""

    city_name: str | None = element("CityName", "xs:string", nillable=True)
    country_code: str | None = element("CountryCode", "xs:string", nillable=True)
    postal_code: str | None = element("PostalCode", "xs:string", nillable=True)
    province_code: str | None = element("ProvinceCode", "xs:string", nillable=True)
    province_name: str | None = element("ProvinceName", "xs:string", nillable=True)
    street_address: str | None = element("StreetAddress", "xs:string", nillable=True)
    street_address2: str | None = element("StreetAddress2", "xs:string", nillable=True)


@struct("GeoPoint", CAMPAIGN_MANAGEMENT)
class GeoPoint(Struct):
    """GeoPoint, of https://bingads.microsoft.com/CampaignManagement/v13."""

    latitude_in_micro_degrees: int = required(element("LatitudeInMicroDegrees", "xs:int"))
    longitude_in_micro_degrees: int = required(element("LongitudeInMicroDegrees", "xs:int"))


@struct("PriceTableRow", CAMPAIGN_MANAGEMENT)
class PriceTableRow(Struct):
    """PriceTableRow, of https://bingads.microsoft.com/CampaignManagement/v13."""

    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    header: str | None = element("Header", "xs:string", nillable=True)
    price: float = required(element("Price", "xs:double"))
    price_qualifier: PriceQualifier = required(element("PriceQualifier", "PriceQualifier"))
    price_unit: PriceUnit = required(element("PriceUnit", "PriceUnit"))
    terms_and_conditions: str | None = element("TermsAndConditions", "xs:string", nillable=True)
    terms_and_conditions_url: str | None = element("TermsAndConditionsUrl", "xs:string", nillable=True)


@struct("AdExtensionIdentity", CAMPAIGN_MANAGEMENT)
class AdExtensionIdentity(Struct):
    """AdExtensionIdentity, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long")
    version: int | None = element("Version", "xs:int", nillable=True)


@struct(
    "BatchErrorCollection",
    CAMPAIGN_MANAGEMENT,
    derived={"EditorialErrorCollection": "EditorialErrorCollection"},
)
class BatchErrorCollection(Struct):
    """BatchErrorCollection, of https://bingads.microsoft.com/CampaignManagement/v13."""

    batch_errors: list[BatchError | None] | None = element("BatchErrors", "ArrayOfBatchError", nillable=True)
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
    """EditorialErrorCollection, of https://bingads.microsoft.com/CampaignManagement/v13."""

    appealable: bool | None = element("Appealable", "xs:boolean", nillable=True)
    disapproved_text: str | None = element("DisapprovedText", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    reason_code: int | None = element("ReasonCode", "xs:int")


@struct("AdExtensionIdToEntityIdAssociation", CAMPAIGN_MANAGEMENT)
class AdExtensionIdToEntityIdAssociation(Struct):
    """AdExtensionIdToEntityIdAssociation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension_id: int = required(element("AdExtensionId", "xs:long"))
    entity_id: int = required(element("EntityId", "xs:long"))


@struct("AdExtensionEditorialReasonCollection", CAMPAIGN_MANAGEMENT)
class AdExtensionEditorialReasonCollection(Struct):
    """AdExtensionEditorialReasonCollection, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension_id: int | None = element("AdExtensionId", "xs:long")
    reasons: list[AdExtensionEditorialReason | None] | None = element(
        "Reasons", "ArrayOfAdExtensionEditorialReason", nillable=True
    )


@struct("AdExtensionEditorialReason", CAMPAIGN_MANAGEMENT)
class AdExtensionEditorialReason(Struct):
    """AdExtensionEditorialReason, of https://bingads.microsoft.com/CampaignManagement/v13."""

    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AdExtensionAssociationCollection", CAMPAIGN_MANAGEMENT)
class AdExtensionAssociationCollection(Struct):
    """AdExtensionAssociationCollection, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension_associations: list[AdExtensionAssociation | None] | None = element(
        "AdExtensionAssociations", "ArrayOfAdExtensionAssociation", nillable=True
    )


@struct("AdExtensionAssociation", CAMPAIGN_MANAGEMENT)
class AdExtensionAssociation(Struct):
    """AdExtensionAssociation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension: AdExtension | None = element("AdExtension", "AdExtension", nillable=True)
    association_type: AssociationType = required(element("AssociationType", "AssociationType"))
    editorial_status: AdExtensionEditorialStatus | None = element(
        "EditorialStatus", "AdExtensionEditorialStatus", nillable=True
    )
    entity_id: int = required(element("EntityId", "xs:long"))


@struct("Media", CAMPAIGN_MANAGEMENT, derived={"Image": "Image"})
class Media(Struct):
    """Media, of https://bingads.microsoft.com/CampaignManagement/v13."""

    advertiser_ai_label: AdvertiserAILabel | None = element(
        "AdvertiserAILabel", "AdvertiserAILabel", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    media_type: str | None = element("MediaType", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("Image", CAMPAIGN_MANAGEMENT)
class Image(Media):
    """Image, of https://bingads.microsoft.com/CampaignManagement/v13."""

    data: str | None = element("Data", "xs:string", nillable=True)


@struct("Paging", CAMPAIGN_MANAGEMENT)
class Paging(Struct):
    """Paging, of https://bingads.microsoft.com/CampaignManagement/v13."""

    index: int = required(element("Index", "xs:int"))
    size: int = required(element("Size", "xs:int"))


@struct("MediaMetaData", CAMPAIGN_MANAGEMENT)
class MediaMetaData(Struct):
    """MediaMetaData, of https://bingads.microsoft.com/CampaignManagement/v13."""

    advertiser_ai_label: AdvertiserAILabel | None = element(
        "AdvertiserAILabel", "AdvertiserAILabel", nillable=True
    )
    id: int = required(element("Id", "xs:long"))
    media_type: str | None = element("MediaType", "xs:string", nillable=True)
    representations: list[MediaRepresentation | None] | None = element(
        "Representations", "ArrayOfMediaRepresentation", nillable=True
    )
    system_ai_detection_signal: SystemAIDetectionSignal | None = element(
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
    """MediaRepresentation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    name: str | None = element("Name", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("ImageMediaRepresentation", CAMPAIGN_MANAGEMENT)
class ImageMediaRepresentation(MediaRepresentation):
    """ImageMediaRepresentation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    height: int | None = element("Height", "xs:int")
    width: int | None = element("Width", "xs:int")


@struct("MediaAssociation", CAMPAIGN_MANAGEMENT)
class MediaAssociation(Struct):
    """MediaAssociation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id: int | None = element("EntityId", "xs:long")
    media_enabled_entity: list[MediaEnabledEntityFilter] | None = element(
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
    """AdGroupCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    criterion: Criterion | None = element("Criterion", "Criterion", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    status: AdGroupCriterionStatus | None = element("Status", "AdGroupCriterionStatus", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("ProductCondition", CAMPAIGN_MANAGEMENT)
class ProductCondition(Struct):
    """ProductCondition, of https://bingads.microsoft.com/CampaignManagement/v13."""

    attribute_: str | None = element("Attribute", "xs:string", nillable=True)
    operand: str | None = element("Operand", "xs:string", nillable=True)
    operator: str | None = element("Operator", "xs:string", nillable=True)


@struct("HotelListing", CAMPAIGN_MANAGEMENT)
class HotelListing(Struct):
    """HotelListing, of https://bingads.microsoft.com/CampaignManagement/v13."""

    attribute_: str | None = element("Attribute", "xs:string", nillable=True)
    operand: str | None = element("Operand", "xs:string", nillable=True)


@struct("WebpageParameter", CAMPAIGN_MANAGEMENT)
class WebpageParameter(Struct):
    """WebpageParameter, of https://bingads.microsoft.com/CampaignManagement/v13."""

    conditions: list[WebpageCondition | None] | None = element(
        "Conditions", "ArrayOfWebpageCondition", nillable=True
    )
    criterion_name: str | None = element("CriterionName", "xs:string", nillable=True)


@struct("WebpageCondition", CAMPAIGN_MANAGEMENT)
class WebpageCondition(Struct):
    """WebpageCondition, of https://bingads.microsoft.com/CampaignManagement/v13."""

    argument: str | None = element("Argument", "xs:string", nillable=True)
    operand: WebpageConditionOperand | None = element("Operand", "WebpageConditionOperand")
    operator: WebpageConditionOperator | None = element("Operator", "WebpageConditionOperator", nillable=True)


@struct("BiddableAdGroupCriterion", CAMPAIGN_MANAGEMENT)
class BiddableAdGroupCriterion(AdGroupCriterion):
    """BiddableAdGroupCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    criterion_bid: CriterionBid | None = element("CriterionBid", "CriterionBid", nillable=True)
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    editorial_status: AdGroupCriterionEditorialStatus | None = element(
        "EditorialStatus", "AdGroupCriterionEditorialStatus", nillable=True
    )
    final_app_urls: list[AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    criterion_cashback: CriterionCashback | None = element(
        "CriterionCashback", "CriterionCashback", nillable=True
    )


@struct("CriterionCashback", CAMPAIGN_MANAGEMENT, derived={"CashbackAdjustment": "CashbackAdjustment"})
class CriterionCashback(Struct):
    """CriterionCashback, of https://bingads.microsoft.com/CampaignManagement/v13."""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("CashbackAdjustment", CAMPAIGN_MANAGEMENT)
class CashbackAdjustment(CriterionCashback):
    """CashbackAdjustment, of https://bingads.microsoft.com/CampaignManagement/v13."""

    cashback_percent: float | None = element("CashbackPercent", "xs:double", nillable=True)


@struct("NegativeAdGroupCriterion", CAMPAIGN_MANAGEMENT)
class NegativeAdGroupCriterion(AdGroupCriterion):
    """NegativeAdGroupCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""


@struct("AdGroupCriterionAction", CAMPAIGN_MANAGEMENT)
class AdGroupCriterionAction(Struct):
    """AdGroupCriterionAction, of https://bingads.microsoft.com/CampaignManagement/v13."""

    action: ItemAction = required(element("Action", "ItemAction"))
    ad_group_criterion: AdGroupCriterion | None = element(
        "AdGroupCriterion", "AdGroupCriterion", nillable=True
    )


@struct("AssetGroupListingGroupAction", CAMPAIGN_MANAGEMENT)
class AssetGroupListingGroupAction(Struct):
    """AssetGroupListingGroupAction, of https://bingads.microsoft.com/CampaignManagement/v13."""

    action: ItemAction = required(element("Action", "ItemAction"))
    listing_group: AssetGroupListingGroup | None = element(
        "ListingGroup", "AssetGroupListingGroup", nillable=True
    )


@struct("AssetGroupListingGroup", CAMPAIGN_MANAGEMENT)
class AssetGroupListingGroup(Struct):
    """AssetGroupListingGroup, of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    asset_group_listing_type: AssetGroupListingType | None = element(
        "AssetGroupListingType", "AssetGroupListingType"
    )
    dimension: ProductCondition | None = element("Dimension", "ProductCondition", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    is_excluded: bool | None = element("IsExcluded", "xs:boolean")
    listing_group_path: str | None = element("ListingGroupPath", "xs:string", nillable=True)
    parent_listing_group_id: int | None = element("ParentListingGroupId", "xs:long", nillable=True)


@struct("BMCStore", CAMPAIGN_MANAGEMENT)
class BMCStore(Struct):
    """BMCStore, of https://bingads.microsoft.com/CampaignManagement/v13."""

    has_catalog: bool | None = element("HasCatalog", "xs:boolean")
    id: int | None = element("Id", "xs:long")
    is_active: bool | None = element("IsActive", "xs:boolean")
    is_product_ads_enabled: bool | None = element("IsProductAdsEnabled", "xs:boolean")
    name: str | None = element("Name", "xs:string", nillable=True)
    store_url: str | None = element("StoreUrl", "xs:string", nillable=True)
    sub_type: BMCStoreSubType | None = element("SubType", "BMCStoreSubType", nillable=True)


@struct("EntityNegativeKeyword", CAMPAIGN_MANAGEMENT)
class EntityNegativeKeyword(Struct):
    """EntityNegativeKeyword, of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id: int = required(element("EntityId", "xs:long"))
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    negative_keywords: list[NegativeKeyword | None] | None = element(
        "NegativeKeywords", "ArrayOfNegativeKeyword", nillable=True
    )


@struct("IdCollection", CAMPAIGN_MANAGEMENT)
class IdCollection(Struct):
    """IdCollection, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ids: list[int | None] | None = element("Ids", "ArrayOfNullableOflong", nillable=True)


@struct("SharedEntityAssociation", CAMPAIGN_MANAGEMENT)
class SharedEntityAssociation(Struct):
    """SharedEntityAssociation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id: int = required(element("EntityId", "xs:long"))
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    is_exclusion: bool | None = element("IsExclusion", "xs:boolean", nillable=True)
    shared_entity_customer_id: int | None = element("SharedEntityCustomerId", "xs:long", nillable=True)
    shared_entity_id: int = required(element("SharedEntityId", "xs:long"))
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)


@struct("CampaignSize", CAMPAIGN_MANAGEMENT)
class CampaignSize(Struct):
    """CampaignSize, of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """CampaignCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id: int = required(element("CampaignId", "xs:long"))
    criterion: Criterion | None = element("Criterion", "Criterion", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    status: CampaignCriterionStatus | None = element("Status", "CampaignCriterionStatus", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("BiddableCampaignCriterion", CAMPAIGN_MANAGEMENT)
class BiddableCampaignCriterion(CampaignCriterion):
    """BiddableCampaignCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    criterion_bid: CriterionBid | None = element("CriterionBid", "CriterionBid", nillable=True)
    criterion_cashback: CriterionCashback | None = element(
        "CriterionCashback", "CriterionCashback", nillable=True
    )


@struct("NegativeCampaignCriterion", CAMPAIGN_MANAGEMENT)
class NegativeCampaignCriterion(CampaignCriterion):
    """NegativeCampaignCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""


@struct("Budget", CAMPAIGN_MANAGEMENT)
class Budget(Struct):
    """Budget, of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: Decimal | None = element("Amount", "xs:decimal", nillable=True)
    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    budget_type: BudgetLimitType | None = element("BudgetType", "BudgetLimitType", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("BidStrategy", CAMPAIGN_MANAGEMENT)
class BidStrategy(Struct):
    """BidStrategy, of https://bingads.microsoft.com/CampaignManagement/v13."""

    associated_campaign_type: list[CampaignType] | None = element(
        "AssociatedCampaignType", "CampaignType", nillable=True
    )
    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    bidding_scheme: BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    reporting_time_zone: str | None = element("ReportingTimeZone", "xs:string", nillable=True)
    scope: EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("AudienceGroup", CAMPAIGN_MANAGEMENT)
class AudienceGroup(Struct):
    """AudienceGroup, of https://bingads.microsoft.com/CampaignManagement/v13."""

    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    dimensions: list[AudienceGroupDimension | None] | None = element(
        "Dimensions", "ArrayOfAudienceGroupDimension", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("AudienceInfo", CAMPAIGN_MANAGEMENT)
class AudienceInfo(Struct):
    """AudienceInfo, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    type: list[AudienceType] | None = element("Type", "AudienceType")


@struct("ProfileInfo", CAMPAIGN_MANAGEMENT)
class ProfileInfo(Struct):
    """ProfileInfo, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    type: list[ProfileType] | None = element("Type", "ProfileType")


@struct("AssetGroup", CAMPAIGN_MANAGEMENT)
class AssetGroup(Struct):
    """AssetGroup, of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_context: str | None = element("AssetContext", "xs:string", nillable=True)
    asset_group_search_themes: list[AssetGroupSearchTheme | None] | None = element(
        "AssetGroupSearchThemes", "ArrayOfAssetGroupSearchTheme", nillable=True
    )
    asset_group_url_targets: list[AssetGroupUrlTarget | None] | None = element(
        "AssetGroupUrlTargets", "ArrayOfAssetGroupUrlTarget", nillable=True
    )
    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    call_to_action: CallToAction | None = element("CallToAction", "CallToAction", nillable=True)
    descriptions: list[AssetLink | None] | None = element("Descriptions", "ArrayOfAssetLink", nillable=True)
    editorial_status: AssetGroupEditorialStatus | None = element(
        "EditorialStatus", "AssetGroupEditorialStatus", nillable=True
    )
    end_date: Date | None = element("EndDate", "Date", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    headlines: list[AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    images: list[AssetLink | None] | None = element("Images", "ArrayOfAssetLink", nillable=True)
    long_headlines: list[AssetLink | None] | None = element(
        "LongHeadlines", "ArrayOfAssetLink", nillable=True
    )
    name: str | None = element("Name", "xs:string", nillable=True)
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
    start_date: Date | None = element("StartDate", "Date", nillable=True)
    status: AssetGroupStatus | None = element("Status", "AssetGroupStatus", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    videos: list[AssetLink | None] | None = element("Videos", "ArrayOfAssetLink", nillable=True)


@struct("AssetGroupSearchTheme", CAMPAIGN_MANAGEMENT)
class AssetGroupSearchTheme(Struct):
    """AssetGroupSearchTheme, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    search_theme: str | None = element("SearchTheme", "xs:string", nillable=True)
    status: GenericEntityStatus | None = element("Status", "GenericEntityStatus")


@struct("AssetGroupUrlTarget", CAMPAIGN_MANAGEMENT)
class AssetGroupUrlTarget(Struct):
    """AssetGroupUrlTarget, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    status: GenericEntityStatus | None = element("Status", "GenericEntityStatus")
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
    """AssetGroupEditorialReasonCollection, of https://bingads.microsoft.com/CampaignManagement/v13."""

    appeal_status: AppealStatus | None = element("AppealStatus", "AppealStatus")
    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    campaign_id: int | None = element("CampaignId", "xs:long")
    reasons: list[AssetGroupEditorialReason | None] | None = element(
        "Reasons", "ArrayOfAssetGroupEditorialReason", nillable=True
    )


@struct("AssetGroupEditorialReason", CAMPAIGN_MANAGEMENT)
class AssetGroupEditorialReason(Struct):
    """AssetGroupEditorialReason, of https://bingads.microsoft.com/CampaignManagement/v13."""

    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AudienceGroupAssetGroupAssociation", CAMPAIGN_MANAGEMENT)
class AudienceGroupAssetGroupAssociation(Struct):
    """AudienceGroupAssetGroupAssociation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_group_id: int = required(element("AssetGroupId", "xs:long"))
    audience_group_id: int = required(element("AudienceGroupId", "xs:long"))


@struct("CustomerShare", CAMPAIGN_MANAGEMENT)
class CustomerShare(Struct):
    """CustomerShare, of https://bingads.microsoft.com/CampaignManagement/v13."""

    customer_account_shares: list[CustomerAccountShare | None] | None = element(
        "CustomerAccountShares", "ArrayOfCustomerAccountShare", nillable=True
    )
    owner_customer_id: int | None = element("OwnerCustomerId", "xs:long", nillable=True)


@struct("CustomerAccountShare", CAMPAIGN_MANAGEMENT)
class CustomerAccountShare(Struct):
    """CustomerAccountShare, of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | None = element("AccountId", "xs:long", nillable=True)
    associations: list[CustomerAccountShareAssociation | None] | None = element(
        "Associations", "ArrayOfCustomerAccountShareAssociation", nillable=True
    )
    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)


@struct("CustomerAccountShareAssociation", CAMPAIGN_MANAGEMENT)
class CustomerAccountShareAssociation(Struct):
    """CustomerAccountShareAssociation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    association_count: int | None = element("AssociationCount", "xs:long", nillable=True)
    usage_type: str | None = element("UsageType", "xs:string", nillable=True)


@struct("RuleItemGroup", CAMPAIGN_MANAGEMENT)
class RuleItemGroup(Struct):
    """RuleItemGroup, of https://bingads.microsoft.com/CampaignManagement/v13."""

    items: list[RuleItem | None] | None = element("Items", "ArrayOfRuleItem", nillable=True)


@struct(
    "RuleItem",
    CAMPAIGN_MANAGEMENT,
    derived={"StringRuleItem": "StringRuleItem", "NumberRuleItem": "NumberRuleItem"},
    kinds={"String": "StringRuleItem", "Number": "NumberRuleItem"},
)
class RuleItem(Struct):
    """RuleItem, of https://bingads.microsoft.com/CampaignManagement/v13."""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("StringRuleItem", CAMPAIGN_MANAGEMENT, kind="String")
class StringRuleItem(RuleItem):
    """StringRuleItem, of https://bingads.microsoft.com/CampaignManagement/v13."""

    operand: str | None = element("Operand", "xs:string", nillable=True)
    operator: StringOperator | None = element("Operator", "StringOperator")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("NumberRuleItem", CAMPAIGN_MANAGEMENT, kind="Number")
class NumberRuleItem(RuleItem):
    """NumberRuleItem, of https://bingads.microsoft.com/CampaignManagement/v13."""

    operand: str | None = element("Operand", "xs:string", nillable=True)
    operator: NumberOperator | None = element("Operator", "NumberOperator")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("CombinationRule", CAMPAIGN_MANAGEMENT)
class CombinationRule(Struct):
    """CombinationRule, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_ids: list[int] | None = required(element("AudienceIds", "ArrayOflong", nillable=True))
    operator: LogicalOperator = required(element("Operator", "LogicalOperator"))


@struct("CustomSegmentCatalog", CAMPAIGN_MANAGEMENT)
class CustomSegmentCatalog(Struct):
    """CustomSegmentCatalog, of https://bingads.microsoft.com/CampaignManagement/v13."""

    catalog_id: int | None = element("CatalogId", "xs:long", nillable=True)
    catalog_name: str | None = element("CatalogName", "xs:string", nillable=True)
    effective_editorial_status: EffectiveEditorialStatus | None = element(
        "EffectiveEditorialStatus", "EffectiveEditorialStatus", nillable=True
    )


@struct("CustomerListUserData", CAMPAIGN_MANAGEMENT)
class CustomerListUserData(Struct):
    """CustomerListUserData, of https://bingads.microsoft.com/CampaignManagement/v13."""

    accept_customer_match_term: bool | None = element("AcceptCustomerMatchTerm", "xs:boolean", nillable=True)
    action_type: CustomerListActionType = required(element("ActionType", "CustomerListActionType"))
    audience_id: int = required(element("AudienceId", "xs:long"))
    customer_list_item_sub_type: CustomerListItemSubType = required(
        element("CustomerListItemSubType", "CustomerListItemSubType")
    )
    customer_list_items: list[str | None] | None = required(
        element("CustomerListItems", "ArrayOfstring", nillable=True)
    )


@struct("UetTag", CAMPAIGN_MANAGEMENT)
class UetTag(Struct):
    """UetTag, of https://bingads.microsoft.com/CampaignManagement/v13."""

    customer_share: CustomerShare | None = element("CustomerShare", "CustomerShare", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    industry: UetTagIndustry | None = element("Industry", "UetTagIndustry", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    tracking_no_script: str | None = element("TrackingNoScript", "xs:string", nillable=True)
    tracking_script: str | None = element("TrackingScript", "xs:string", nillable=True)
    tracking_status: UetTagTrackingStatus | None = element(
        "TrackingStatus", "UetTagTrackingStatus", nillable=True
    )


@struct("ConversionGoalRevenue", CAMPAIGN_MANAGEMENT)
class ConversionGoalRevenue(Struct):
    """ConversionGoalRevenue, of https://bingads.microsoft.com/CampaignManagement/v13."""

    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    type: ConversionGoalRevenueType | None = element("Type", "ConversionGoalRevenueType", nillable=True)
    value: Decimal | None = element("Value", "xs:decimal", nillable=True)


@struct("OfflineConversion", CAMPAIGN_MANAGEMENT)
class OfflineConversion(Struct):
    """OfflineConversion, of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """OfflineConversionAdjustment, of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """OnlineConversionAdjustment, of https://bingads.microsoft.com/CampaignManagement/v13."""

    adjustment_currency_code: str | None = element("AdjustmentCurrencyCode", "xs:string", nillable=True)
    adjustment_time: datetime | None = element("AdjustmentTime", "xs:dateTime")
    adjustment_type: str | None = element("AdjustmentType", "xs:string", nillable=True)
    adjustment_value: float | None = element("AdjustmentValue", "xs:double", nillable=True)
    conversion_name: str | None = element("ConversionName", "xs:string", nillable=True)
    transaction_id: str | None = element("TransactionId", "xs:string", nillable=True)


@struct("DailySummary", CAMPAIGN_MANAGEMENT)
class DailySummary(Struct):
    """DailySummary, of https://bingads.microsoft.com/CampaignManagement/v13."""

    failure_count: int | None = element("FailureCount", "xs:int")
    file_url: str | None = element("FileUrl", "xs:string", nillable=True)
    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime")
    success_count: int | None = element("SuccessCount", "xs:int")
    upload_date: datetime | None = element("UploadDate", "xs:dateTime")


@struct("OfflineGoalConversionSummary", CAMPAIGN_MANAGEMENT)
class OfflineGoalConversionSummary(Struct):
    """OfflineGoalConversionSummary, of https://bingads.microsoft.com/CampaignManagement/v13."""

    goal_id: int | None = element("GoalId", "xs:long")
    conversion_name: str | None = element("ConversionName", "xs:string", nillable=True)
    overall_success_count: int | None = element("OverallSuccessCount", "xs:long")
    overall_unattributed_count: int | None = element("OverallUnattributedCount", "xs:long")
    overall_success_rate: Decimal | None = element("OverallSuccessRate", "xs:decimal")
    overall_alerts: list[OfflineConversionAlert | None] | None = element(
        "OverallAlerts", "ArrayOfOfflineConversionAlert", nillable=True
    )
    daily_summaries: list[OfflineGoalDailySummary | None] | None = element(
        "DailySummaries", "ArrayOfOfflineGoalDailySummary", nillable=True
    )


@struct("OfflineConversionAlert", CAMPAIGN_MANAGEMENT)
class OfflineConversionAlert(Struct):
    """OfflineConversionAlert, of https://bingads.microsoft.com/CampaignManagement/v13."""

    unattributed_reason: OfflineConversionUnattributedReason | None = element(
        "UnattributedReason", "OfflineConversionUnattributedReason"
    )
    count: int | None = element("Count", "xs:long")


@struct("OfflineGoalDailySummary", CAMPAIGN_MANAGEMENT)
class OfflineGoalDailySummary(Struct):
    """OfflineGoalDailySummary, of https://bingads.microsoft.com/CampaignManagement/v13."""

    goal_id: int | None = element("GoalId", "xs:long")
    upload_date: datetime | None = element("UploadDate", "xs:dateTime")
    success_count: int | None = element("SuccessCount", "xs:int")
    unattributed_count: int | None = element("UnattributedCount", "xs:int")
    success_rate: Decimal | None = element("SuccessRate", "xs:decimal")
    alerts: list[OfflineConversionAlert | None] | None = element(
        "Alerts", "ArrayOfOfflineConversionAlert", nillable=True
    )


@struct("Label", CAMPAIGN_MANAGEMENT)
class Label(Struct):
    """Label, of https://bingads.microsoft.com/CampaignManagement/v13."""

    color_code: str | None = element("ColorCode", "xs:string", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("LabelAssociation", CAMPAIGN_MANAGEMENT)
class LabelAssociation(Struct):
    """LabelAssociation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id: int = required(element("EntityId", "xs:long"))
    label_id: int = required(element("LabelId", "xs:long"))


@struct("Experiment", CAMPAIGN_MANAGEMENT)
class Experiment(Struct):
    """Experiment, of https://bingads.microsoft.com/CampaignManagement/v13."""

    base_campaign_id: int | None = element("BaseCampaignId", "xs:long", nillable=True)
    end_date: Date | None = element("EndDate", "Date", nillable=True)
    experiment_arms: list[ExperimentArm | None] | None = element(
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
    start_date: Date | None = element("StartDate", "Date", nillable=True)
    traffic_split_percent: int | None = element("TrafficSplitPercent", "xs:int", nillable=True)


@struct("ExperimentArm", CAMPAIGN_MANAGEMENT)
class ExperimentArm(Struct):
    """ExperimentArm, of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_ids: list[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    is_control_arm: bool | None = element("IsControlArm", "xs:boolean")
    traffic_split: int | None = element("TrafficSplit", "xs:int")


@struct("Company", CAMPAIGN_MANAGEMENT)
class Company(Struct):
    """Company, of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """ImportJob, of https://bingads.microsoft.com/CampaignManagement/v13."""

    created_by_user_id: int | None = element("CreatedByUserId", "xs:long", nillable=True)
    created_by_user_name: str | None = element("CreatedByUserName", "xs:string", nillable=True)
    created_date_time_in_utc: datetime | None = element("CreatedDateTimeInUTC", "xs:dateTime", nillable=True)
    frequency: Frequency | None = element("Frequency", "Frequency", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    import_option: ImportOption | None = element("ImportOption", "ImportOption", nillable=True)
    last_run_time_in_utc: datetime | None = element("LastRunTimeInUTC", "xs:dateTime", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    notification_email: str | None = element("NotificationEmail", "xs:string", nillable=True)
    notification_type: str | None = element("NotificationType", "xs:string", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("Frequency", CAMPAIGN_MANAGEMENT)
class Frequency(Struct):
    """Frequency, of https://bingads.microsoft.com/CampaignManagement/v13."""

    cron: str | None = element("Cron", "xs:string", nillable=True)
    time_zone: str | None = element("TimeZone", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct(
    "ImportOption",
    CAMPAIGN_MANAGEMENT,
    derived={"GoogleImportOption": "GoogleImportOption", "FileImportOption": "FileImportOption"},
)
class ImportOption(Struct):
    """ImportOption, of https://bingads.microsoft.com/CampaignManagement/v13."""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("GoogleImportOption", CAMPAIGN_MANAGEMENT)
class GoogleImportOption(ImportOption):
    """GoogleImportOption, of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    search_and_replace_for_campaign_names: ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForCampaignNames", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
    search_and_replace_for_custom_parameters: ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForCustomParameters", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
    search_and_replace_for_final_url_suffix: ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForFinalURLSuffix", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
    search_and_replace_for_tracking_templates: ImportSearchAndReplaceForStringProperty | None = element(
        "SearchAndReplaceForTrackingTemplates", "ImportSearchAndReplaceForStringProperty", nillable=True
    )
    search_and_replace_for_urls: ImportSearchAndReplaceForStringProperty | None = element(
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
    """ImportSearchAndReplaceForStringProperty, of https://bingads.microsoft.com/CampaignManagement/v13."""

    replace_string: str | None = element("ReplaceString", "xs:string", nillable=True)
    search_string: str | None = element("SearchString", "xs:string", nillable=True)


@struct("FileImportOption", CAMPAIGN_MANAGEMENT)
class FileImportOption(ImportOption):
    """FileImportOption, of https://bingads.microsoft.com/CampaignManagement/v13."""


@struct("GoogleImportJob", CAMPAIGN_MANAGEMENT)
class GoogleImportJob(ImportJob):
    """GoogleImportJob, of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_ad_group_ids: list[CampaignAdGroupIds | None] | None = element(
        "CampaignAdGroupIds", "ArrayOfCampaignAdGroupIds", nillable=True
    )
    campaign_types: list[str | None] | None = element("CampaignTypes", "ArrayOfstring", nillable=True)
    credential_id: str | None = required(element("CredentialId", "xs:string", nillable=True))
    google_account_id: int | None = required(element("GoogleAccountId", "xs:long", nillable=True))
    google_user_name: str | None = element("GoogleUserName", "xs:string", nillable=True)


@struct("CampaignAdGroupIds", CAMPAIGN_MANAGEMENT)
class CampaignAdGroupIds(Struct):
    """CampaignAdGroupIds, of https://bingads.microsoft.com/CampaignManagement/v13."""

    active_ad_groups_only: bool | None = element("ActiveAdGroupsOnly", "xs:boolean", nillable=True)
    ad_group_ids: list[int] | None = required(element("AdGroupIds", "ArrayOflong", nillable=True))
    campaign_id: int = required(element("CampaignId", "xs:long"))


@struct("FileImportJob", CAMPAIGN_MANAGEMENT)
class FileImportJob(ImportJob):
    """FileImportJob, of https://bingads.microsoft.com/CampaignManagement/v13."""

    file_source: str | None = required(element("FileSource", "xs:string", nillable=True))
    file_url: str | None = required(element("FileUrl", "xs:string", nillable=True))


@struct("ImportResult", CAMPAIGN_MANAGEMENT)
class ImportResult(Struct):
    """ImportResult, of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_statistics: list[ImportEntityStatistics | None] | None = element(
        "EntityStatistics", "ArrayOfImportEntityStatistics", nillable=True
    )
    error_log_url: str | None = element("ErrorLogUrl", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: str | None = element("Id", "xs:string", nillable=True)
    import_job: ImportJob | None = element("ImportJob", "ImportJob", nillable=True)
    start_time_in_utc: datetime | None = element("StartTimeInUTC", "xs:dateTime")
    status: str | None = element("Status", "xs:string", nillable=True)


@struct("ImportEntityStatistics", CAMPAIGN_MANAGEMENT)
class ImportEntityStatistics(Struct):
    """ImportEntityStatistics, of https://bingads.microsoft.com/CampaignManagement/v13."""

    additions: int | None = element("Additions", "xs:int", nillable=True)
    changes: int | None = element("Changes", "xs:int", nillable=True)
    deletions: int | None = element("Deletions", "xs:int", nillable=True)
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    errors: int | None = element("Errors", "xs:int", nillable=True)
    total: int | None = element("Total", "xs:int", nillable=True)


@struct("Video", CAMPAIGN_MANAGEMENT)
class Video(Struct):
    """Video, of https://bingads.microsoft.com/CampaignManagement/v13."""

    advertiser_ai_label: AdvertiserAILabel | None = element(
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
    system_ai_detection_signal: SystemAIDetectionSignal | None = element(
        "SystemAIDetectionSignal", "SystemAIDetectionSignal", nillable=True
    )
    thumbnail_url: str | None = element("ThumbnailUrl", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("HTML5", CAMPAIGN_MANAGEMENT)
class HTML5(Struct):
    """HTML5, of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """CampaignConversionGoal, of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    goal_id: int | None = element("GoalId", "xs:long")


@struct("DataExclusion", CAMPAIGN_MANAGEMENT)
class DataExclusion(Struct):
    """DataExclusion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_associations: list[CampaignAssociation | None] | None = element(
        "CampaignAssociations", "ArrayOfCampaignAssociation", nillable=True
    )
    campaign_type_filter: list[CampaignType] | None = element(
        "CampaignTypeFilter", "CampaignType", nillable=True
    )
    description: str | None = element("Description", "xs:string", nillable=True)
    device_type_filter: list[DeviceType] | None = element("DeviceTypeFilter", "DeviceType", nillable=True)
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)


@struct("CampaignAssociation", CAMPAIGN_MANAGEMENT)
class CampaignAssociation(Struct):
    """CampaignAssociation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id: int | None = element("CampaignId", "xs:long")


@struct("SeasonalityAdjustment", CAMPAIGN_MANAGEMENT)
class SeasonalityAdjustment(Struct):
    """SeasonalityAdjustment, of https://bingads.microsoft.com/CampaignManagement/v13."""

    adjustment_percentage: float | None = element("AdjustmentPercentage", "xs:double", nillable=True)
    campaign_associations: list[CampaignAssociation | None] | None = element(
        "CampaignAssociations", "ArrayOfCampaignAssociation", nillable=True
    )
    campaign_type_filter: list[CampaignType] | None = element(
        "CampaignTypeFilter", "CampaignType", nillable=True
    )
    description: str | None = element("Description", "xs:string", nillable=True)
    device_type_filter: list[DeviceType] | None = element("DeviceTypeFilter", "DeviceType", nillable=True)
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)


@struct("AdRecommendationImageSuggestion", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageSuggestion(Struct):
    """AdRecommendationImageSuggestion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_link: AssetLink | None = element("AssetLink", "AssetLink", nillable=True)
    image: Image | None = element("Image", "Image", nillable=True)
    image_metadata: AdRecommendationImageSuggestionMetadata | None = element(
        "ImageMetadata", "AdRecommendationImageSuggestionMetadata", nillable=True
    )
    image_url: str | None = element("ImageUrl", "xs:string", nillable=True)


@struct("AdRecommendationImageSuggestionMetadata", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageSuggestionMetadata(Struct):
    """AdRecommendationImageSuggestionMetadata, of https://bingads.microsoft.com/CampaignManagement/v13."""

    customized_properties: list[AdRecommendationCustomizedProperty | None] | None = element(
        "CustomizedProperties", "ArrayOfAdRecommendationCustomizedProperty", nillable=True
    )
    image_asset_properties: list[AdRecommendationImageAssetProperty | None] | None = element(
        "ImageAssetProperties", "ArrayOfAdRecommendationImageAssetProperty", nillable=True
    )
    template_id: str | None = element("TemplateId", "xs:string", nillable=True)
    template_version: str | None = element("TemplateVersion", "xs:string", nillable=True)
    text_asset_properties: list[AdRecommendationTextAssetProperty | None] | None = element(
        "TextAssetProperties", "ArrayOfAdRecommendationTextAssetProperty", nillable=True
    )


@struct("AdRecommendationCustomizedProperty", CAMPAIGN_MANAGEMENT)
class AdRecommendationCustomizedProperty(Struct):
    """AdRecommendationCustomizedProperty, of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_type_name: str | None = element("AssetTypeName", "xs:string", nillable=True)
    property_name: str | None = element("PropertyName", "xs:string", nillable=True)
    property_value: str | None = element("PropertyValue", "xs:string", nillable=True)


@struct("AdRecommendationImageAssetProperty", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageAssetProperty(Struct):
    """AdRecommendationImageAssetProperty, of https://bingads.microsoft.com/CampaignManagement/v13."""

    crop_height: int | None = element("CropHeight", "xs:int", nillable=True)
    crop_width: int | None = element("CropWidth", "xs:int", nillable=True)
    crop_x: int | None = element("CropX", "xs:int", nillable=True)
    crop_y: int | None = element("CropY", "xs:int", nillable=True)
    image_field: AdRecommendationImageField | None = element("ImageField", "AdRecommendationImageField")
    image_url: str | None = element("ImageUrl", "xs:string", nillable=True)


@struct("AdRecommendationTextAssetProperty", CAMPAIGN_MANAGEMENT)
class AdRecommendationTextAssetProperty(Struct):
    """AdRecommendationTextAssetProperty, of https://bingads.microsoft.com/CampaignManagement/v13."""

    text: str | None = element("Text", "xs:string", nillable=True)
    text_field: AdRecommendationTextField | None = element("TextField", "AdRecommendationTextField")


@struct("AdRecommendationVideoSuggestion", CAMPAIGN_MANAGEMENT)
class AdRecommendationVideoSuggestion(Struct):
    """AdRecommendationVideoSuggestion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    video: Video | None = element("Video", "Video", nillable=True)


@struct("AdRecommendationJobInfo", CAMPAIGN_MANAGEMENT)
class AdRecommendationJobInfo(Struct):
    """AdRecommendationJobInfo, of https://bingads.microsoft.com/CampaignManagement/v13."""

    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    error_message: str | None = element("ErrorMessage", "xs:string", nillable=True)
    job_id: int | None = element("JobId", "xs:long")
    job_status: str | None = element("JobStatus", "xs:string", nillable=True)


@struct("AdRecommendationTextRefineOperation", CAMPAIGN_MANAGEMENT)
class AdRecommendationTextRefineOperation(Struct):
    """AdRecommendationTextRefineOperation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    text_field: AdRecommendationTextField | None = element("TextField", "AdRecommendationTextField")
    text_field_index: int | None = element("TextFieldIndex", "xs:int")
    text_tone: AdRecommendationTextTone | None = element(
        "TextTone", "AdRecommendationTextTone", nillable=True
    )


@struct("AdRecommendationImageRefineOperation", CAMPAIGN_MANAGEMENT)
class AdRecommendationImageRefineOperation(Struct):
    """AdRecommendationImageRefineOperation, of https://bingads.microsoft.com/CampaignManagement/v13."""

    image_refine_type: AdRecommendationImageRefineType | None = element(
        "ImageRefineType", "AdRecommendationImageRefineType"
    )
    image_index: int | None = element("ImageIndex", "xs:int")
    prompt: str | None = element("Prompt", "xs:string", nillable=True)


@struct("AdRecommendationTextRefineResult", CAMPAIGN_MANAGEMENT)
class AdRecommendationTextRefineResult(Struct):
    """AdRecommendationTextRefineResult, of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: list[OperationError | None] | None = element("Errors", "ArrayOfOperationError", nillable=True)
    text_asset_links: list[AssetLink | None] | None = element(
        "TextAssetLinks", "ArrayOfAssetLink", nillable=True
    )


@struct("AdRecommendationMediaRefineResult", CAMPAIGN_MANAGEMENT)
class AdRecommendationMediaRefineResult(Struct):
    """AdRecommendationMediaRefineResult, of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: list[OperationError | None] | None = element("Errors", "ArrayOfOperationError", nillable=True)
    media_list: list[AdRecommendationRefinedMedia | None] | None = element(
        "MediaList", "ArrayOfAdRecommendationRefinedMedia", nillable=True
    )


@struct("AdRecommendationRefinedMedia", CAMPAIGN_MANAGEMENT)
class AdRecommendationRefinedMedia(Struct):
    """AdRecommendationRefinedMedia, of https://bingads.microsoft.com/CampaignManagement/v13."""

    media_url: str | None = element("MediaUrl", "xs:string", nillable=True)


@struct("ConversionValueRule", CAMPAIGN_MANAGEMENT)
class ConversionValueRule(Struct):
    """ConversionValueRule, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_condition: AudienceCondition | None = element(
        "AudienceCondition", "AudienceCondition", nillable=True
    )
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    device_condition: DeviceCondition | None = element("DeviceCondition", "DeviceCondition", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    location_condition: LocationCondition | None = element(
        "LocationCondition", "LocationCondition", nillable=True
    )
    name: str | None = element("Name", "xs:string", nillable=True)
    operation: ConversionValueRuleOperator | None = element(
        "Operation", "ConversionValueRuleOperator", nillable=True
    )
    status: ConversionValueRuleStatus | None = element("Status", "ConversionValueRuleStatus", nillable=True)
    value: Decimal | None = element("Value", "xs:decimal", nillable=True)


@struct("AudienceCondition", CAMPAIGN_MANAGEMENT)
class AudienceCondition(Struct):
    """AudienceCondition, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audiences: list[AudienceConditionItem | None] | None = element(
        "Audiences", "ArrayOfAudienceConditionItem", nillable=True
    )
    is_primary: bool | None = element("IsPrimary", "xs:boolean")


@struct("AudienceConditionItem", CAMPAIGN_MANAGEMENT)
class AudienceConditionItem(Struct):
    """AudienceConditionItem, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long")
    name: str | None = element("Name", "xs:string", nillable=True)
    type: list[AudienceType] | None = element("Type", "AudienceType", nillable=True)


@struct("DeviceCondition", CAMPAIGN_MANAGEMENT)
class DeviceCondition(Struct):
    """DeviceCondition, of https://bingads.microsoft.com/CampaignManagement/v13."""

    device_types: list[DeviceType] | None = element("DeviceTypes", "DeviceType")
    is_primary: bool | None = element("IsPrimary", "xs:boolean")


@struct("LocationCondition", CAMPAIGN_MANAGEMENT)
class LocationCondition(Struct):
    """LocationCondition, of https://bingads.microsoft.com/CampaignManagement/v13."""

    excluded_location_intent: IntentOption | None = element(
        "ExcludedLocationIntent", "IntentOption", nillable=True
    )
    excluded_locations: list[LocationConditionItem | None] | None = element(
        "ExcludedLocations", "ArrayOfLocationConditionItem", nillable=True
    )
    included_location_intent: IntentOption | None = element(
        "IncludedLocationIntent", "IntentOption", nillable=True
    )
    included_locations: list[LocationConditionItem | None] | None = element(
        "IncludedLocations", "ArrayOfLocationConditionItem", nillable=True
    )
    is_primary: bool | None = element("IsPrimary", "xs:boolean")


@struct("LocationConditionItem", CAMPAIGN_MANAGEMENT)
class LocationConditionItem(Struct):
    """LocationConditionItem, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:int")
    name: str | None = element("Name", "xs:string", nillable=True)
    type: LocationType | None = element("Type", "LocationType", nillable=True)


@struct("BrandKit", CAMPAIGN_MANAGEMENT)
class BrandKit(Struct):
    """BrandKit, of https://bingads.microsoft.com/CampaignManagement/v13."""

    brand_voice: BrandVoice | None = element("BrandVoice", "BrandVoice", nillable=True)
    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    fonts: list[BrandKitFont | None] | None = element("Fonts", "ArrayOfBrandKitFont", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    images: list[BrandKitImage | None] | None = element("Images", "ArrayOfBrandKitImage", nillable=True)
    landscape_logos: list[BrandKitImage | None] | None = element(
        "LandscapeLogos", "ArrayOfBrandKitImage", nillable=True
    )
    messaging_restrictions: list[str | None] | None = element(
        "MessagingRestrictions", "ArrayOfstring", nillable=True
    )
    name: str | None = element("Name", "xs:string", nillable=True)
    palettes: list[BrandKitPalette | None] | None = element(
        "Palettes", "ArrayOfBrandKitPalette", nillable=True
    )
    square_logos: list[BrandKitImage | None] | None = element(
        "SquareLogos", "ArrayOfBrandKitImage", nillable=True
    )
    term_exclusions: list[str | None] | None = element("TermExclusions", "ArrayOfstring", nillable=True)


@struct("BrandVoice", CAMPAIGN_MANAGEMENT)
class BrandVoice(Struct):
    """BrandVoice, of https://bingads.microsoft.com/CampaignManagement/v13."""

    personality: str | None = element("Personality", "xs:string", nillable=True)
    tones: list[str | None] | None = element("Tones", "ArrayOfstring", nillable=True)


@struct("BrandKitFont", CAMPAIGN_MANAGEMENT)
class BrandKitFont(Struct):
    """BrandKitFont, of https://bingads.microsoft.com/CampaignManagement/v13."""

    text_asset_type: str | None = element("TextAssetType", "xs:string", nillable=True)
    typeface: str | None = element("Typeface", "xs:string", nillable=True)
    weight: str | None = element("Weight", "xs:string", nillable=True)


@struct("BrandKitImage", CAMPAIGN_MANAGEMENT)
class BrandKitImage(Struct):
    """BrandKitImage, of https://bingads.microsoft.com/CampaignManagement/v13."""

    crop_height: int | None = element("CropHeight", "xs:int", nillable=True)
    crop_width: int | None = element("CropWidth", "xs:int", nillable=True)
    crop_x: int | None = element("CropX", "xs:int", nillable=True)
    crop_y: int | None = element("CropY", "xs:int", nillable=True)
    id: int | None = element("Id", "xs:long")
    thumbnail_url: str | None = element("ThumbnailUrl", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("BrandKitPalette", CAMPAIGN_MANAGEMENT)
class BrandKitPalette(Struct):
    """BrandKitPalette, of https://bingads.microsoft.com/CampaignManagement/v13."""

    color_type: str | None = element("ColorType", "xs:string", nillable=True)
    colors: list[BrandKitColor | None] | None = element("Colors", "ArrayOfBrandKitColor", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("BrandKitColor", CAMPAIGN_MANAGEMENT)
class BrandKitColor(Struct):
    """BrandKitColor, of https://bingads.microsoft.com/CampaignManagement/v13."""

    hex_code: str | None = element("HexCode", "xs:string", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("NewCustomerAcquisitionGoal", CAMPAIGN_MANAGEMENT)
class NewCustomerAcquisitionGoal(Struct):
    """NewCustomerAcquisitionGoal, of https://bingads.microsoft.com/CampaignManagement/v13."""

    additional_value: Decimal | None = element("AdditionalValue", "xs:decimal", nillable=True)
    audiences: list[AudienceIdName | None] | None = element(
        "Audiences", "ArrayOfAudienceIdName", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)


@struct("AudienceIdName", CAMPAIGN_MANAGEMENT)
class AudienceIdName(Struct):
    """AudienceIdName, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long")
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("VideoTemplateFilter", CAMPAIGN_MANAGEMENT)
class VideoTemplateFilter(Struct):
    """VideoTemplateFilter, of https://bingads.microsoft.com/CampaignManagement/v13."""

    aspect_ratios: list[str | None] | None = element("AspectRatios", "ArrayOfstring", nillable=True)
    durations: list[int] | None = element("Durations", "ArrayOfint", nillable=True)
    max_media_asset_count: int | None = element("MaxMediaAssetCount", "xs:int")
    max_text_asset_count: int | None = element("MaxTextAssetCount", "xs:int")
    template_ids: list[str | None] | None = element("TemplateIds", "ArrayOfstring", nillable=True)
    themes: list[str | None] | None = element("Themes", "ArrayOfstring", nillable=True)


@struct("ClipchampTemplateInfo", CAMPAIGN_MANAGEMENT)
class ClipchampTemplateInfo(Struct):
    """ClipchampTemplateInfo, of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """AudioFilter, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audio_names: list[str | None] | None = element("AudioNames", "ArrayOfstring", nillable=True)
    categories: list[str | None] | None = element("Categories", "ArrayOfstring", nillable=True)


@struct("SupportedClipchampAudioData", CAMPAIGN_MANAGEMENT)
class SupportedClipchampAudioData(Struct):
    """SupportedClipchampAudioData, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audio: list[SupportedClipchampAudio | None] | None = element(
        "Audio", "ArrayOfSupportedClipchampAudio", nillable=True
    )


@struct("SupportedClipchampAudio", CAMPAIGN_MANAGEMENT)
class SupportedClipchampAudio(Struct):
    """SupportedClipchampAudio, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audio_name: str | None = element("AudioName", "xs:string", nillable=True)
    category: str | None = element("Category", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("SupportedFontsData", CAMPAIGN_MANAGEMENT)
class SupportedFontsData(Struct):
    """SupportedFontsData, of https://bingads.microsoft.com/CampaignManagement/v13."""

    supported_fonts: list[SupportedFont | None] | None = element(
        "SupportedFonts", "ArrayOfSupportedFont", nillable=True
    )


@struct("SupportedFont", CAMPAIGN_MANAGEMENT)
class SupportedFont(Struct):
    """SupportedFont, of https://bingads.microsoft.com/CampaignManagement/v13."""

    font_family: str | None = element("FontFamily", "xs:string", nillable=True)
    font_weights: list[str | None] | None = element("FontWeights", "ArrayOfstring", nillable=True)


@struct("HealthCheckEntity", CAMPAIGN_MANAGEMENT)
class HealthCheckEntity(Struct):
    """HealthCheckEntity, of https://bingads.microsoft.com/CampaignManagement/v13."""

    health_check_entity_id: int | None = element("HealthCheckEntityId", "xs:long")
    health_check_entity_level: str | None = element("HealthCheckEntityLevel", "xs:string", nillable=True)


@struct("HealthCheckMetadata", CAMPAIGN_MANAGEMENT)
class HealthCheckMetadata(Struct):
    """HealthCheckMetadata, of https://bingads.microsoft.com/CampaignManagement/v13."""

    health_check_category: str | None = element("HealthCheckCategory", "xs:string", nillable=True)
    health_check_category_display_name: str | None = element(
        "HealthCheckCategoryDisplayName", "xs:string", nillable=True
    )
    health_check_columns_metadata: list[HealthCheckColumnMetadata | None] | None = element(
        "HealthCheckColumnsMetadata", "ArrayOfHealthCheckColumnMetadata", nillable=True
    )
    health_check_description: str | None = element("HealthCheckDescription", "xs:string", nillable=True)
    health_check_display_name: str | None = element("HealthCheckDisplayName", "xs:string", nillable=True)
    health_check_name: str | None = element("HealthCheckName", "xs:string", nillable=True)
    health_check_severity: str | None = element("HealthCheckSeverity", "xs:string", nillable=True)
    health_check_sub_type: str | None = element("HealthCheckSubType", "xs:string", nillable=True)


@struct("HealthCheckColumnMetadata", CAMPAIGN_MANAGEMENT)
class HealthCheckColumnMetadata(Struct):
    """HealthCheckColumnMetadata, of https://bingads.microsoft.com/CampaignManagement/v13."""

    health_check_action_links_metadata: list[HealthCheckActionLinkMetadata | None] | None = element(
        "HealthCheckActionLinksMetadata", "ArrayOfHealthCheckActionLinkMetadata", nillable=True
    )
    key: str | None = element("Key", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("HealthCheckActionLinkMetadata", CAMPAIGN_MANAGEMENT)
class HealthCheckActionLinkMetadata(Struct):
    """HealthCheckActionLinkMetadata, of https://bingads.microsoft.com/CampaignManagement/v13."""

    link_name: str | None = element("LinkName", "xs:string", nillable=True)
    link_template: str | None = element("LinkTemplate", "xs:string", nillable=True)
    link_type: str | None = element("LinkType", "xs:string", nillable=True)


@struct("HealthCheckData", CAMPAIGN_MANAGEMENT)
class HealthCheckData(Struct):
    """HealthCheckData, of https://bingads.microsoft.com/CampaignManagement/v13."""

    health_check_data_version: str | None = element("HealthCheckDataVersion", "xs:string", nillable=True)
    health_check_entity: HealthCheckEntity | None = element(
        "HealthCheckEntity", "HealthCheckEntity", nillable=True
    )
    health_check_json_data: str | None = element("HealthCheckJsonData", "xs:string", nillable=True)
    health_check_name: str | None = element("HealthCheckName", "xs:string", nillable=True)
    health_check_sub_entity_results: HealthCheckSubEntityData | None = element(
        "HealthCheckSubEntityResults", "HealthCheckSubEntityData", nillable=True
    )


@struct("HealthCheckSubEntityData", CAMPAIGN_MANAGEMENT)
class HealthCheckSubEntityData(Struct):
    """HealthCheckSubEntityData, of https://bingads.microsoft.com/CampaignManagement/v13."""

    sub_entity_health_issue_count: int | None = element("SubEntityHealthIssueCount", "xs:int")
    sub_entity_ids: list[int] | None = element("SubEntityIds", "ArrayOflong", nillable=True)
    sub_entity_level: str | None = element("SubEntityLevel", "xs:string", nillable=True)


@struct("HealthCheckError", CAMPAIGN_MANAGEMENT)
class HealthCheckError(Struct):
    """HealthCheckError, of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: list[OperationError | None] | None = element("Errors", "ArrayOfOperationError", nillable=True)
    health_check_entity: HealthCheckEntity | None = element(
        "HealthCheckEntity", "HealthCheckEntity", nillable=True
    )
    health_check_name: str | None = element("HealthCheckName", "xs:string", nillable=True)


@struct("DiagnosticsEntity", CAMPAIGN_MANAGEMENT)
class DiagnosticsEntity(Struct):
    """DiagnosticsEntity, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long")
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("DiagnosticsFilter", CAMPAIGN_MANAGEMENT)
class DiagnosticsFilter(Struct):
    """DiagnosticsFilter, of https://bingads.microsoft.com/CampaignManagement/v13."""

    key: str | None = element("Key", "xs:string", nillable=True)
    values: list[str | None] | None = element("Values", "ArrayOfstring", nillable=True)


@struct("DiagnosticsSettings", CAMPAIGN_MANAGEMENT)
class DiagnosticsSettings(Struct):
    """DiagnosticsSettings, of https://bingads.microsoft.com/CampaignManagement/v13."""

    enable_cache: bool | None = element("EnableCache", "xs:boolean")
    enable_pilot: bool | None = element("EnablePilot", "xs:boolean")
    last_check_time_utc: str | None = element("LastCheckTimeUTC", "xs:string", nillable=True)


@struct("DiagnosticsRequestStatus", CAMPAIGN_MANAGEMENT)
class DiagnosticsRequestStatus(Struct):
    """DiagnosticsRequestStatus, of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: list[OperationError | None] | None = element("Errors", "ArrayOfOperationError", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)


@struct("EntityResult", CAMPAIGN_MANAGEMENT)
class EntityResult(Struct):
    """EntityResult, of https://bingads.microsoft.com/CampaignManagement/v13."""

    categories: list[CategoryResult | None] | None = element(
        "Categories", "ArrayOfCategoryResult", nillable=True
    )
    id: int | None = element("Id", "xs:long")
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("CategoryResult", CAMPAIGN_MANAGEMENT)
class CategoryResult(Struct):
    """CategoryResult, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audit_points: list[AuditPointResult | None] | None = element(
        "AuditPoints", "ArrayOfAuditPointResult", nillable=True
    )
    key: str | None = element("Key", "xs:string", nillable=True)


@struct("AuditPointResult", CAMPAIGN_MANAGEMENT)
class AuditPointResult(Struct):
    """AuditPointResult, of https://bingads.microsoft.com/CampaignManagement/v13."""

    description: str | None = element("Description", "xs:string", nillable=True)
    details: dict[str, str | None] | None = element("Details", "ArrayOfKeyValueOfstringstring", nillable=True)
    key: str | None = element("Key", "xs:string", nillable=True)
    severity: str | None = element("Severity", "xs:string", nillable=True)
    timestamp: str | None = element("Timestamp", "xs:string", nillable=True)


@struct("AnnotationOptOut", CAMPAIGN_MANAGEMENT)
class AnnotationOptOut(Struct):
    """AnnotationOptOut, of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """LinkedInSegment, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    reach: int | None = element("Reach", "xs:long", nillable=True)
    status: LinkedInSegmentStatus | None = element("Status", "LinkedInSegmentStatus", nillable=True)
    type: list[ProfileType] | None = element("Type", "ProfileType")


@struct("CompanyList", CAMPAIGN_MANAGEMENT, kind="CompanyName")
class CompanyList(LinkedInSegment):
    """CompanyList, of https://bingads.microsoft.com/CampaignManagement/v13."""

    company_names: list[CompanyName | None] | None = element(
        "CompanyNames", "ArrayOfCompanyName", nillable=True
    )
    matched: int | None = element("Matched", "xs:int", nillable=True)
    total: int | None = element("Total", "xs:int", nillable=True)


@struct("CompanyName", CAMPAIGN_MANAGEMENT)
class CompanyName(Struct):
    """CompanyName, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    linked_in_company: LinkedInCompanyData | None = element(
        "LinkedInCompany", "LinkedInCompanyData", nillable=True
    )
    name: str | None = element("Name", "xs:string", nillable=True)
    status: CompanyNameStatus | None = element("Status", "CompanyNameStatus", nillable=True)


@struct("LinkedInCompanyData", CAMPAIGN_MANAGEMENT)
class LinkedInCompanyData(Struct):
    """LinkedInCompanyData, of https://bingads.microsoft.com/CampaignManagement/v13."""

    company_id: int | None = element("CompanyId", "xs:long")
    company_logo: str | None = element("CompanyLogo", "xs:string", nillable=True)
    company_name: str | None = element("CompanyName", "xs:string", nillable=True)
    company_size: str | None = element("CompanySize", "xs:string", nillable=True)
    company_size_category: CompanySizeCategory | None = element("CompanySizeCategory", "CompanySizeCategory")
    company_url: str | None = element("CompanyUrl", "xs:string", nillable=True)
    industry: str | None = element("Industry", "xs:string", nillable=True)


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    """AdApiError, of https://adapi.microsoft.com."""

    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)
