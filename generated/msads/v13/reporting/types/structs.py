# Made by soapwright from msads/v13/reporting. Do not edit.
"""The structs of ReportingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, required
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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/accountperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/accountreportscope?view=bingads-13"""

    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    """Required. At most 1000 items. https://learn.microsoft.com/en-us/advertising/reporting-service/accountreportscope?view=bingads-13#accountids"""


@struct("ReportTime", REPORTING)
class ReportTime(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/reporttime?view=bingads-13"""

    custom_date_range_end: types.Date | None = element("CustomDateRangeEnd", "Date", nillable=True)
    custom_date_range_start: types.Date | None = element("CustomDateRangeStart", "Date", nillable=True)
    predefined_time: types.ReportTimePeriod | None = element(
        "PredefinedTime", "ReportTimePeriod", nillable=True
    )

    report_time_zone: types.ReportTimeZone | None = element("ReportTimeZone", "ReportTimeZone", nillable=True)
    """Default: PacificTimeUSCanadaTijuana. https://learn.microsoft.com/en-us/advertising/reporting-service/reporttime?view=bingads-13#reporttimezone"""


@struct("Date", REPORTING)
class Date(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/date?view=bingads-13"""

    day: int = required(element("Day", "xs:int"))
    month: int = required(element("Month", "xs:int"))
    year: int = required(element("Year", "xs:int"))


@struct("CampaignPerformanceReportFilter", REPORTING)
class CampaignPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/campaignperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughcampaignreportscope?view=bingads-13"""

    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    """At most 1000 items. https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughcampaignreportscope?view=bingads-13#accountids"""

    campaigns: list[types.CampaignReportScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignReportScope", nillable=True
    )
    """At most 300 items. https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughcampaignreportscope?view=bingads-13#campaigns"""


@struct("CampaignReportScope", REPORTING)
class CampaignReportScope(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/campaignreportscope?view=bingads-13"""

    account_id: int = required(element("AccountId", "xs:long"))
    campaign_id: int = required(element("CampaignId", "xs:long"))


@struct("AdDynamicTextPerformanceReportFilter", REPORTING)
class AdDynamicTextPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/addynamictextperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughadgroupreportscope?view=bingads-13"""

    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    """At most 1000 items. https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughadgroupreportscope?view=bingads-13#accountids"""

    ad_groups: list[types.AdGroupReportScope | None] | None = element(
        "AdGroups", "ArrayOfAdGroupReportScope", nillable=True
    )
    """At most 300 items. https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughadgroupreportscope?view=bingads-13#adgroups"""

    campaigns: list[types.CampaignReportScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignReportScope", nillable=True
    )
    """At most 300 items. https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughadgroupreportscope?view=bingads-13#campaigns"""


@struct("AdGroupReportScope", REPORTING)
class AdGroupReportScope(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adgroupreportscope?view=bingads-13"""

    account_id: int = required(element("AccountId", "xs:long"))
    campaign_id: int = required(element("CampaignId", "xs:long"))
    ad_group_id: int = required(element("AdGroupId", "xs:long"))


@struct("AdGroupPerformanceReportFilter", REPORTING)
class AdGroupPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adgroupperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/keywordperformancereportfilter?view=bingads-13"""

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
    """At most 75 items. Each at most 100 characters. https://learn.microsoft.com/en-us/advertising/reporting-service/keywordperformancereportfilter?view=bingads-13#keywords"""

    landing_page_experience: list[int] | None = element("LandingPageExperience", "ArrayOfint", nillable=True)
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )
    quality_score: list[int] | None = element("QualityScore", "ArrayOfint", nillable=True)


@struct("KeywordPerformanceReportSort", REPORTING)
class KeywordPerformanceReportSort(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/keywordperformancereportsort?view=bingads-13"""

    sort_column: types.KeywordPerformanceReportColumn = required(
        element("SortColumn", "KeywordPerformanceReportColumn")
    )
    sort_order: types.SortOrder = required(element("SortOrder", "SortOrder"))


@struct("DestinationUrlPerformanceReportFilter", REPORTING)
class DestinationUrlPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/destinationurlperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/agegenderaudiencereportfilter?view=bingads-13"""

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
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/reporting-service/agegenderaudiencereportfilter?view=bingads-13#assetgroupstatus"""

    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("ProfessionalDemographicsAudienceReportFilter", REPORTING)
class ProfessionalDemographicsAudienceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/professionaldemographicsaudiencereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/userlocationperformancereportfilter?view=bingads-13"""

    ad_distribution: list[types.AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("PublisherUsagePerformanceReportFilter", REPORTING)
class PublisherUsagePerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/publisherusageperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/searchqueryperformancereportfilter?view=bingads-13"""

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
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/reporting-service/searchqueryperformancereportfilter?view=bingads-13#assetgroupstatus"""

    campaign_status: list[types.CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    delivered_match_type: list[types.DeliveredMatchTypeReportFilter] | None = element(
        "DeliveredMatchType", "DeliveredMatchTypeReportFilter", nillable=True
    )

    exclude_zero_clicks: bool | None = element("ExcludeZeroClicks", "xs:boolean")
    """Default: false. https://learn.microsoft.com/en-us/advertising/reporting-service/searchqueryperformancereportfilter?view=bingads-13#excludezeroclicks"""

    keyword_status: list[types.KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )

    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)
    """At most 30 items. Each at most 256 characters. https://learn.microsoft.com/en-us/advertising/reporting-service/searchqueryperformancereportfilter?view=bingads-13#searchqueries"""


@struct("ConversionPerformanceReportFilter", REPORTING)
class ConversionPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/conversionperformancereportfilter?view=bingads-13"""

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
    """At most 75 items. Each at most 100 characters. https://learn.microsoft.com/en-us/advertising/reporting-service/conversionperformancereportfilter?view=bingads-13#keywords"""


@struct("GoalsAndFunnelsReportFilter", REPORTING)
class GoalsAndFunnelsReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/goalsandfunnelsreportfilter?view=bingads-13"""

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
    """At most 300 items. https://learn.microsoft.com/en-us/advertising/reporting-service/goalsandfunnelsreportfilter?view=bingads-13#goalids"""

    keyword_status: list[types.KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )


@struct("NegativeKeywordConflictReportFilter", REPORTING)
class NegativeKeywordConflictReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/negativekeywordconflictreportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/searchcampaignchangehistoryreportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adextensionbyadreportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adextensionbykeywordreportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/audienceperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adextensiondetailreportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/shareofvoicereportfilter?view=bingads-13"""

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
    """At most 75 items. Each at most 100 characters. https://learn.microsoft.com/en-us/advertising/reporting-service/shareofvoicereportfilter?view=bingads-13#keywords"""

    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )


@struct("ProductDimensionPerformanceReportFilter", REPORTING)
class ProductDimensionPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productdimensionperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productpartitionperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productpartitionunitperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productsearchqueryperformancereportfilter?view=bingads-13"""

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
    """Default: false. https://learn.microsoft.com/en-us/advertising/reporting-service/productsearchqueryperformancereportfilter?view=bingads-13#excludezeroclicks"""

    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )

    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)
    """At most 30 items. Each at most 256 characters. https://learn.microsoft.com/en-us/advertising/reporting-service/productsearchqueryperformancereportfilter?view=bingads-13#searchqueries"""


@struct("ProductNegativeKeywordConflictReportFilter", REPORTING)
class ProductNegativeKeywordConflictReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productnegativekeywordconflictreportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/calldetailreportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/geographicperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/dsasearchqueryperformancereportfilter?view=bingads-13"""

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
    """Default: false. https://learn.microsoft.com/en-us/advertising/reporting-service/dsasearchqueryperformancereportfilter?view=bingads-13#excludezeroclicks"""

    feed_url: bool | None = element("FeedUrl", "xs:boolean", nillable=True)
    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )

    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)
    """At most 30 items. Each at most 256 characters. https://learn.microsoft.com/en-us/advertising/reporting-service/dsasearchqueryperformancereportfilter?view=bingads-13#searchqueries"""


@struct("DSAAutoTargetPerformanceReportFilter", REPORTING)
class DSAAutoTargetPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/dsaautotargetperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/dsacategoryperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/hoteldimensionperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/hotelgroupperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/assetgroupperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughassetgroupreportscope?view=bingads-13"""

    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    """At most 1000 items. https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughassetgroupreportscope?view=bingads-13#accountids"""

    asset_groups: list[types.AssetGroupReportScope | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroupReportScope", nillable=True
    )
    """At most 100 items. https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughassetgroupreportscope?view=bingads-13#assetgroups"""

    campaigns: list[types.CampaignReportScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignReportScope", nillable=True
    )
    """At most 300 items. https://learn.microsoft.com/en-us/advertising/reporting-service/accountthroughassetgroupreportscope?view=bingads-13#campaigns"""


@struct("AssetGroupReportScope", REPORTING)
class AssetGroupReportScope(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/assetgroupreportscope?view=bingads-13"""

    account_id: int = required(element("AccountId", "xs:long"))
    campaign_id: int = required(element("CampaignId", "xs:long"))
    asset_group_id: int = required(element("AssetGroupId", "xs:long"))


@struct("SearchInsightPerformanceReportFilter", REPORTING)
class SearchInsightPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/searchinsightperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/categoryinsightsreportfilter?view=bingads-13"""

    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    l1_vertical: list[str | None] | None = element("L1Vertical", "ArrayOfstring", nillable=True)
    l2_vertical: list[str | None] | None = element("L2Vertical", "ArrayOfstring", nillable=True)
    l3_vertical: list[str | None] | None = element("L3Vertical", "ArrayOfstring", nillable=True)


@struct("CategoryClickCoverageReportFilter", REPORTING)
class CategoryClickCoverageReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/categoryclickcoveragereportfilter?view=bingads-13"""

    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    l1_vertical: list[str | None] | None = element("L1Vertical", "ArrayOfstring", nillable=True)
    l2_vertical: list[str | None] | None = element("L2Vertical", "ArrayOfstring", nillable=True)
    l3_vertical: list[str | None] | None = element("L3Vertical", "ArrayOfstring", nillable=True)


@struct("CombinationPerformanceReportFilter", REPORTING)
class CombinationPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/combinationperformancereportfilter?view=bingads-13"""


@struct("AppsPerformanceReportFilter", REPORTING)
class AppsPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/appsperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/feeditemperformancereportfilter?view=bingads-13"""


@struct("TravelQueryInsightReportFilter", REPORTING)
class TravelQueryInsightReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/travelqueryinsightreportfilter?view=bingads-13"""


@struct("BidStrategyReportFilter", REPORTING)
class BidStrategyReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/bidstrategyreportfilter?view=bingads-13"""


@struct("MSClickIdPerformanceReportFilter", REPORTING)
class MSClickIdPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/msclickidperformancereportfilter?view=bingads-13"""


@struct("MMMPerformanceReportFilter", REPORTING)
class MMMPerformanceReportFilter(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/mmmperformancereportfilter?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportfilter?view=bingads-13"""

    ad_type: list[types.AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportfilter?view=bingads-13#adtype"""

    delivered_match_type: list[types.DeliveredMatchTypeReportFilter] | None = element(
        "DeliveredMatchType", "DeliveredMatchTypeReportFilter", nillable=True
    )
    """Optional. https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportfilter?view=bingads-13#deliveredmatchtype"""

    language: list[types.LanguageReportFilter] | None = element(
        "Language", "LanguageReportFilter", nillable=True
    )
    """Optional. https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportfilter?view=bingads-13#language"""

    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)
    """Optional. At most 100 items. Each at most 100 characters. https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportfilter?view=bingads-13#searchqueries"""


@struct("BatchError", REPORTING)
class BatchError(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/batcherror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("OperationError", REPORTING)
class OperationError(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/operationerror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("ReportRequestStatus", REPORTING)
class ReportRequestStatus(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/reportrequeststatus?view=bingads-13"""

    report_download_url: str | None = element("ReportDownloadUrl", "xs:string", nillable=True)
    status: types.ReportRequestStatusType | None = element("Status", "ReportRequestStatusType")


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adapierror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
