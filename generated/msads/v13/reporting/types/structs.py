# Made by soapwright from msads/v13/reporting. Do not edit.
"""The structs of ReportingService."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, required, struct
from .. import types
from .namespaces import ADAPI, REPORTING

__all__ = [
    "AccountPerformanceReportFilter",
    "AccountReportScope",
    "AccountThroughAdGroupReportScope",
    "AccountThroughAssetGroupReportScope",
    "AccountThroughCampaignReportScope",
    "AdApiError",
    "AdDynamicTextPerformanceReportFilter",
    "AdExtensionByAdReportFilter",
    "AdExtensionByKeywordReportFilter",
    "AdExtensionDetailReportFilter",
    "AdGroupPerformanceReportFilter",
    "AdGroupReportScope",
    "AdPerformanceReportFilter",
    "AgeGenderAudienceReportFilter",
    "AppsPerformanceReportFilter",
    "AssetGroupPerformanceReportFilter",
    "AssetGroupReportScope",
    "AudiencePerformanceReportFilter",
    "BatchError",
    "BidStrategyReportFilter",
    "CallDetailReportFilter",
    "CampaignPerformanceReportFilter",
    "CampaignReportScope",
    "CategoryClickCoverageReportFilter",
    "CategoryInsightsReportFilter",
    "CombinationPerformanceReportFilter",
    "ConversionPerformanceReportFilter",
    "DSAAutoTargetPerformanceReportFilter",
    "DSACategoryPerformanceReportFilter",
    "DSASearchQueryPerformanceReportFilter",
    "Date",
    "DestinationUrlPerformanceReportFilter",
    "FeedItemPerformanceReportFilter",
    "GeographicPerformanceReportFilter",
    "GoalsAndFunnelsReportFilter",
    "HotelDimensionPerformanceReportFilter",
    "HotelGroupPerformanceReportFilter",
    "KeywordPerformanceReportFilter",
    "KeywordPerformanceReportSort",
    "MMMPerformanceReportFilter",
    "MSClickIdPerformanceReportFilter",
    "NegativeKeywordConflictReportFilter",
    "OperationError",
    "ProductDimensionPerformanceReportFilter",
    "ProductNegativeKeywordConflictReportFilter",
    "ProductPartitionPerformanceReportFilter",
    "ProductPartitionUnitPerformanceReportFilter",
    "ProductSearchQueryPerformanceReportFilter",
    "ProfessionalDemographicsAudienceReportFilter",
    "PublisherUsagePerformanceReportFilter",
    "ReportRequestStatus",
    "ReportTime",
    "SearchCampaignChangeHistoryReportFilter",
    "SearchInsightPerformanceReportFilter",
    "SearchQueryPerformanceReportFilter",
    "SearchTermLandingPageReportFilter",
    "ShareOfVoiceReportFilter",
    "TravelQueryInsightReportFilter",
    "UserLocationPerformanceReportFilter",
]


@struct("AccountPerformanceReportFilter", REPORTING)
class AccountPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    device_os: list[types.DeviceOSReportFilter] | None = element(
        "DeviceOS", "DeviceOSReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )


@struct("AccountReportScope", REPORTING)
class AccountReportScope(Struct):
    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)


@struct("ReportTime", REPORTING)
class ReportTime(Struct):
    custom_date_range_end: types.Date | None = element("CustomDateRangeEnd", "Date", nillable=True)
    custom_date_range_start: types.Date | None = element("CustomDateRangeStart", "Date", nillable=True)
    predefined_time: types.ReportTimePeriod | None = element(
        "PredefinedTime", "ReportTimePeriod", nillable=True
    )
    report_time_zone: types.ReportTimeZone | None = element("ReportTimeZone", "ReportTimeZone", nillable=True)


@struct("Date", REPORTING)
class Date(Struct):
    day: int = required(element("Day", "xs:int"))
    month: int = required(element("Month", "xs:int"))
    year: int = required(element("Year", "xs:int"))


@struct("CampaignPerformanceReportFilter", REPORTING)
class CampaignPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    device_os: list[types.DeviceOSReportFilter] | None = element(
        "DeviceOS", "DeviceOSReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    status: list[types.CampaignStatusReportFilter] | None = element(
        "Status", "CampaignStatusReportFilter", nillable=True
    )


@struct("AccountThroughCampaignReportScope", REPORTING)
class AccountThroughCampaignReportScope(Struct):
    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    campaigns: list[types.CampaignReportScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignReportScope", nillable=True
    )


@struct("CampaignReportScope", REPORTING)
class CampaignReportScope(Struct):
    account_id: int = required(element("AccountId", "xs:long"))
    campaign_id: int = required(element("CampaignId", "xs:long"))


@struct("AdDynamicTextPerformanceReportFilter", REPORTING)
class AdDynamicTextPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    ad_type: list[types.AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    keyword_status: list[types.KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("AccountThroughAdGroupReportScope", REPORTING)
class AccountThroughAdGroupReportScope(Struct):
    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    ad_groups: list[types.AdGroupReportScope | None] | None = element(
        "AdGroups", "ArrayOfAdGroupReportScope", nillable=True
    )
    campaigns: list[types.CampaignReportScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignReportScope", nillable=True
    )


@struct("AdGroupReportScope", REPORTING)
class AdGroupReportScope(Struct):
    account_id: int = required(element("AccountId", "xs:long"))
    campaign_id: int = required(element("CampaignId", "xs:long"))
    ad_group_id: int = required(element("AdGroupId", "xs:long"))


@struct("AdGroupPerformanceReportFilter", REPORTING)
class AdGroupPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_os: list[types.DeviceOSReportFilter] | None = element(
        "DeviceOS", "DeviceOSReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )
    status: list[types.AdGroupStatusReportFilter] | None = element(
        "Status", "AdGroupStatusReportFilter", nillable=True
    )


@struct("AdPerformanceReportFilter", REPORTING)
class AdPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    ad_type: list[types.AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("KeywordPerformanceReportFilter", REPORTING)
class KeywordPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_relevance: list[int] | None = element("AdRelevance", "ArrayOfint", nillable=True)
    ad_type: list[types.AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    bid_match_type: list[types.BidMatchTypeReportFilter] | None = element(
        "BidMatchType", "BidMatchTypeReportFilter", nillable=True
    )
    bid_strategy_type: list[types.BidStrategyTypeReportFilter] | None = element(
        "BidStrategyType", "BidStrategyTypeReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    delivered_match_type: list[types.DeliveredMatchTypeReportFilter] | None = element(
        "DeliveredMatchType", "DeliveredMatchTypeReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    expected_ctr: list[int] | None = element("ExpectedCtr", "ArrayOfint", nillable=True)
    keyword_status: list[types.KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    keywords: list[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    landing_page_experience: list[int] | None = element("LandingPageExperience", "ArrayOfint", nillable=True)
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )
    quality_score: list[int] | None = element("QualityScore", "ArrayOfint", nillable=True)


@struct("KeywordPerformanceReportSort", REPORTING)
class KeywordPerformanceReportSort(Struct):
    sort_column: types.KeywordPerformanceReportColumn = required(
        element("SortColumn", "KeywordPerformanceReportColumn")
    )
    sort_order: types.SortOrder = required(element("SortOrder", "SortOrder"))


@struct("DestinationUrlPerformanceReportFilter", REPORTING)
class DestinationUrlPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("AgeGenderAudienceReportFilter", REPORTING)
class AgeGenderAudienceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("ProfessionalDemographicsAudienceReportFilter", REPORTING)
class ProfessionalDemographicsAudienceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("UserLocationPerformanceReportFilter", REPORTING)
class UserLocationPerformanceReportFilter(Struct):
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("PublisherUsagePerformanceReportFilter", REPORTING)
class PublisherUsagePerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("SearchQueryPerformanceReportFilter", REPORTING)
class SearchQueryPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    ad_type: list[types.AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    delivered_match_type: list[types.DeliveredMatchTypeReportFilter] | None = element(
        "DeliveredMatchType", "DeliveredMatchTypeReportFilter", nillable=True
    )
    exclude_zero_clicks: bool | None = element("ExcludeZeroClicks", "xs:boolean")
    keyword_status: list[types.KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )
    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)


@struct("ConversionPerformanceReportFilter", REPORTING)
class ConversionPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    keyword_status: list[types.KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    keywords: list[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)


@struct("GoalsAndFunnelsReportFilter", REPORTING)
class GoalsAndFunnelsReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_os: list[types.DeviceOSReportFilter] | None = element(
        "DeviceOS", "DeviceOSReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    goal_ids: list[int] | None = element("GoalIds", "ArrayOflong", nillable=True)
    keyword_status: list[types.KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )


@struct("NegativeKeywordConflictReportFilter", REPORTING)
class NegativeKeywordConflictReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    keyword_status: list[types.KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )


@struct("SearchCampaignChangeHistoryReportFilter", REPORTING)
class SearchCampaignChangeHistoryReportFilter(Struct):
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    how_changed: list[types.ChangeTypeReportFilter] | None = element(
        "HowChanged", "ChangeTypeReportFilter", nillable=True
    )
    item_changed: list[types.ChangeEntityReportFilter] | None = element(
        "ItemChanged", "ChangeEntityReportFilter", nillable=True
    )


@struct("AdExtensionByAdReportFilter", REPORTING)
class AdExtensionByAdReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_os: list[types.DeviceOSReportFilter] | None = element(
        "DeviceOS", "DeviceOSReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )


@struct("AdExtensionByKeywordReportFilter", REPORTING)
class AdExtensionByKeywordReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_os: list[types.DeviceOSReportFilter] | None = element(
        "DeviceOS", "DeviceOSReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    keyword_status: list[types.KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )


@struct("AudiencePerformanceReportFilter", REPORTING)
class AudiencePerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )


@struct("AdExtensionDetailReportFilter", REPORTING)
class AdExtensionDetailReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_os: list[types.DeviceOSReportFilter] | None = element(
        "DeviceOS", "DeviceOSReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )


@struct("ShareOfVoiceReportFilter", REPORTING)
class ShareOfVoiceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    bid_match_type: list[types.BidMatchTypeReportFilter] | None = element(
        "BidMatchType", "BidMatchTypeReportFilter", nillable=True
    )
    bid_strategy_type: list[types.BidStrategyTypeReportFilter] | None = element(
        "BidStrategyType", "BidStrategyTypeReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    delivered_match_type: list[types.DeliveredMatchTypeReportFilter] | None = element(
        "DeliveredMatchType", "DeliveredMatchTypeReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    keyword_status: list[types.KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    keywords: list[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("ProductDimensionPerformanceReportFilter", REPORTING)
class ProductDimensionPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("ProductPartitionPerformanceReportFilter", REPORTING)
class ProductPartitionPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    campaign_type: list[types.CampaignTypeReportFilter] | None = element(
        "CampaignType", "CampaignTypeReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("ProductPartitionUnitPerformanceReportFilter", REPORTING)
class ProductPartitionUnitPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("ProductSearchQueryPerformanceReportFilter", REPORTING)
class ProductSearchQueryPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    ad_type: list[types.AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    exclude_zero_clicks: bool | None = element("ExcludeZeroClicks", "xs:boolean")
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )
    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)


@struct("ProductNegativeKeywordConflictReportFilter", REPORTING)
class ProductNegativeKeywordConflictReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )


@struct("CallDetailReportFilter", REPORTING)
class CallDetailReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )


@struct("GeographicPerformanceReportFilter", REPORTING)
class GeographicPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("DSASearchQueryPerformanceReportFilter", REPORTING)
class DSASearchQueryPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    exclude_zero_clicks: bool | None = element("ExcludeZeroClicks", "xs:boolean")
    feed_url: bool | None = element("FeedUrl", "xs:boolean", nillable=True)
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )
    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)


@struct("DSAAutoTargetPerformanceReportFilter", REPORTING)
class DSAAutoTargetPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    bid_strategy_type: list[types.BidStrategyTypeReportFilter] | None = element(
        "BidStrategyType", "BidStrategyTypeReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    dynamic_ad_target_status: list[types.DynamicAdTargetStatusReportFilter] | None = element(
        "DynamicAdTargetStatus", "DynamicAdTargetStatusReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("DSACategoryPerformanceReportFilter", REPORTING)
class DSACategoryPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[types.AdStatusReportFilter] | None = element(
        "AdStatus", "AdStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("HotelDimensionPerformanceReportFilter", REPORTING)
class HotelDimensionPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )


@struct("HotelGroupPerformanceReportFilter", REPORTING)
class HotelGroupPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[types.DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )


@struct("AssetGroupPerformanceReportFilter", REPORTING)
class AssetGroupPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )


@struct("AccountThroughAssetGroupReportScope", REPORTING)
class AccountThroughAssetGroupReportScope(Struct):
    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    asset_groups: list[types.AssetGroupReportScope | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroupReportScope", nillable=True
    )
    campaigns: list[types.CampaignReportScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignReportScope", nillable=True
    )


@struct("AssetGroupReportScope", REPORTING)
class AssetGroupReportScope(Struct):
    account_id: int = required(element("AccountId", "xs:long"))
    campaign_id: int = required(element("CampaignId", "xs:long"))
    asset_group_id: int = required(element("AssetGroupId", "xs:long"))


@struct("SearchInsightPerformanceReportFilter", REPORTING)
class SearchInsightPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    search_category: list[str | None] | None = element("SearchCategory", "ArrayOfstring", nillable=True)
    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)


@struct("CategoryInsightsReportFilter", REPORTING)
class CategoryInsightsReportFilter(Struct):
    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    l1_vertical: list[str | None] | None = element("L1Vertical", "ArrayOfstring", nillable=True)
    l2_vertical: list[str | None] | None = element("L2Vertical", "ArrayOfstring", nillable=True)
    l3_vertical: list[str | None] | None = element("L3Vertical", "ArrayOfstring", nillable=True)


@struct("CategoryClickCoverageReportFilter", REPORTING)
class CategoryClickCoverageReportFilter(Struct):
    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    l1_vertical: list[str | None] | None = element("L1Vertical", "ArrayOfstring", nillable=True)
    l2_vertical: list[str | None] | None = element("L2Vertical", "ArrayOfstring", nillable=True)
    l3_vertical: list[str | None] | None = element("L3Vertical", "ArrayOfstring", nillable=True)


@struct("CombinationPerformanceReportFilter", REPORTING)
class CombinationPerformanceReportFilter(Struct):
    pass


@struct("AppsPerformanceReportFilter", REPORTING)
class AppsPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )


@struct("FeedItemPerformanceReportFilter", REPORTING)
class FeedItemPerformanceReportFilter(Struct):
    pass


@struct("TravelQueryInsightReportFilter", REPORTING)
class TravelQueryInsightReportFilter(Struct):
    pass


@struct("BidStrategyReportFilter", REPORTING)
class BidStrategyReportFilter(Struct):
    pass


@struct("MSClickIdPerformanceReportFilter", REPORTING)
class MSClickIdPerformanceReportFilter(Struct):
    pass


@struct("MMMPerformanceReportFilter", REPORTING)
class MMMPerformanceReportFilter(Struct):
    account_status: list[types.AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[types.AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[types.AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("SearchTermLandingPageReportFilter", REPORTING)
class SearchTermLandingPageReportFilter(Struct):
    ad_type: list[types.AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    delivered_match_type: list[types.DeliveredMatchTypeReportFilter] | None = element(
        "DeliveredMatchType", "DeliveredMatchTypeReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )
    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)


@struct("BatchError", REPORTING)
class BatchError(Struct):
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("OperationError", REPORTING)
class OperationError(Struct):
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("ReportRequestStatus", REPORTING)
class ReportRequestStatus(Struct):
    report_download_url: str | None = element("ReportDownloadUrl", "xs:string", nillable=True)
    status: types.ReportRequestStatusType | None = element("Status", "ReportRequestStatusType")


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)
