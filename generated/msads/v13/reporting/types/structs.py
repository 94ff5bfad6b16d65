# Made by soapwright 0.1.0 from msads/v13/reporting, revision 13.0.30.1. Do not edit.
"""The structs of ReportingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, required, struct
from .namespaces import ADAPI, REPORTING

if TYPE_CHECKING:
    from .enums import (
        AccountStatusReportFilter,
        AdDistributionReportFilter,
        AdGroupStatusReportFilter,
        AdStatusReportFilter,
        AdTypeReportFilter,
        AssetGroupStatusReportFilter,
        BidMatchTypeReportFilter,
        BidStrategyTypeReportFilter,
        CampaignStatusReportFilter,
        CampaignTypeReportFilter,
        ChangeEntityReportFilter,
        ChangeTypeReportFilter,
        DeliveredMatchTypeReportFilter,
        DeviceOSReportFilter,
        DeviceTypeReportFilter,
        DynamicAdTargetStatusReportFilter,
        KeywordPerformanceReportColumn,
        KeywordStatusReportFilter,
        LanguageReportFilter,
        ReportRequestStatusType,
        ReportTimePeriod,
        ReportTimeZone,
        SortOrder,
    )


@struct("AccountPerformanceReportFilter", REPORTING)
class AccountPerformanceReportFilter(Struct):
    """AccountPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    device_os: list[DeviceOSReportFilter] | None = element("DeviceOS", "DeviceOSReportFilter", nillable=True)
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )


@struct("AccountReportScope", REPORTING)
class AccountReportScope(Struct):
    """AccountReportScope, of https://bingads.microsoft.com/Reporting/v13."""

    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)


@struct("ReportTime", REPORTING)
class ReportTime(Struct):
    """ReportTime, of https://bingads.microsoft.com/Reporting/v13."""

    custom_date_range_end: Date | None = element("CustomDateRangeEnd", "Date", nillable=True)
    custom_date_range_start: Date | None = element("CustomDateRangeStart", "Date", nillable=True)
    predefined_time: ReportTimePeriod | None = element("PredefinedTime", "ReportTimePeriod", nillable=True)
    report_time_zone: ReportTimeZone | None = element("ReportTimeZone", "ReportTimeZone", nillable=True)


@struct("Date", REPORTING)
class Date(Struct):
    """Date, of https://bingads.microsoft.com/Reporting/v13."""

    day: int = required(element("Day", "xs:int"))
    month: int = required(element("Month", "xs:int"))
    year: int = required(element("Year", "xs:int"))


@struct("CampaignPerformanceReportFilter", REPORTING)
class CampaignPerformanceReportFilter(Struct):
    """CampaignPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    device_os: list[DeviceOSReportFilter] | None = element("DeviceOS", "DeviceOSReportFilter", nillable=True)
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    status: list[CampaignStatusReportFilter] | None = element(
        "Status", "CampaignStatusReportFilter", nillable=True
    )


@struct("AccountThroughCampaignReportScope", REPORTING)
class AccountThroughCampaignReportScope(Struct):
    """AccountThroughCampaignReportScope, of https://bingads.microsoft.com/Reporting/v13."""

    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    campaigns: list[CampaignReportScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignReportScope", nillable=True
    )


@struct("CampaignReportScope", REPORTING)
class CampaignReportScope(Struct):
    """CampaignReportScope, of https://bingads.microsoft.com/Reporting/v13."""

    account_id: int = required(element("AccountId", "xs:long"))
    campaign_id: int = required(element("CampaignId", "xs:long"))


@struct("AdDynamicTextPerformanceReportFilter", REPORTING)
class AdDynamicTextPerformanceReportFilter(Struct):
    """AdDynamicTextPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    ad_type: list[AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    keyword_status: list[KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("AccountThroughAdGroupReportScope", REPORTING)
class AccountThroughAdGroupReportScope(Struct):
    """AccountThroughAdGroupReportScope, of https://bingads.microsoft.com/Reporting/v13."""

    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    ad_groups: list[AdGroupReportScope | None] | None = element(
        "AdGroups", "ArrayOfAdGroupReportScope", nillable=True
    )
    campaigns: list[CampaignReportScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignReportScope", nillable=True
    )


@struct("AdGroupReportScope", REPORTING)
class AdGroupReportScope(Struct):
    """AdGroupReportScope, of https://bingads.microsoft.com/Reporting/v13."""

    account_id: int = required(element("AccountId", "xs:long"))
    campaign_id: int = required(element("CampaignId", "xs:long"))
    ad_group_id: int = required(element("AdGroupId", "xs:long"))


@struct("AdGroupPerformanceReportFilter", REPORTING)
class AdGroupPerformanceReportFilter(Struct):
    """AdGroupPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_os: list[DeviceOSReportFilter] | None = element("DeviceOS", "DeviceOSReportFilter", nillable=True)
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)
    status: list[AdGroupStatusReportFilter] | None = element(
        "Status", "AdGroupStatusReportFilter", nillable=True
    )


@struct("AdPerformanceReportFilter", REPORTING)
class AdPerformanceReportFilter(Struct):
    """AdPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    ad_type: list[AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("KeywordPerformanceReportFilter", REPORTING)
class KeywordPerformanceReportFilter(Struct):
    """KeywordPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_relevance: list[int] | None = element("AdRelevance", "ArrayOfint", nillable=True)
    ad_type: list[AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    bid_match_type: list[BidMatchTypeReportFilter] | None = element(
        "BidMatchType", "BidMatchTypeReportFilter", nillable=True
    )
    bid_strategy_type: list[BidStrategyTypeReportFilter] | None = element(
        "BidStrategyType", "BidStrategyTypeReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    delivered_match_type: list[DeliveredMatchTypeReportFilter] | None = element(
        "DeliveredMatchType", "DeliveredMatchTypeReportFilter", nillable=True
    )
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    expected_ctr: list[int] | None = element("ExpectedCtr", "ArrayOfint", nillable=True)
    keyword_status: list[KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    keywords: list[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    landing_page_experience: list[int] | None = element("LandingPageExperience", "ArrayOfint", nillable=True)
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)
    quality_score: list[int] | None = element("QualityScore", "ArrayOfint", nillable=True)


@struct("KeywordPerformanceReportSort", REPORTING)
class KeywordPerformanceReportSort(Struct):
    """KeywordPerformanceReportSort, of https://bingads.microsoft.com/Reporting/v13."""

    sort_column: KeywordPerformanceReportColumn = required(
        element("SortColumn", "KeywordPerformanceReportColumn")
    )
    sort_order: SortOrder = required(element("SortOrder", "SortOrder"))


@struct("DestinationUrlPerformanceReportFilter", REPORTING)
class DestinationUrlPerformanceReportFilter(Struct):
    """DestinationUrlPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("AgeGenderAudienceReportFilter", REPORTING)
class AgeGenderAudienceReportFilter(Struct):
    """AgeGenderAudienceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("ProfessionalDemographicsAudienceReportFilter", REPORTING)
class ProfessionalDemographicsAudienceReportFilter(Struct):
    """ProfessionalDemographicsAudienceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("UserLocationPerformanceReportFilter", REPORTING)
class UserLocationPerformanceReportFilter(Struct):
    """UserLocationPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("PublisherUsagePerformanceReportFilter", REPORTING)
class PublisherUsagePerformanceReportFilter(Struct):
    """PublisherUsagePerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("SearchQueryPerformanceReportFilter", REPORTING)
class SearchQueryPerformanceReportFilter(Struct):
    """SearchQueryPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    ad_type: list[AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    delivered_match_type: list[DeliveredMatchTypeReportFilter] | None = element(
        "DeliveredMatchType", "DeliveredMatchTypeReportFilter", nillable=True
    )
    exclude_zero_clicks: bool | None = element("ExcludeZeroClicks", "xs:boolean")
    keyword_status: list[KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)
    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)


@struct("ConversionPerformanceReportFilter", REPORTING)
class ConversionPerformanceReportFilter(Struct):
    """ConversionPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    keyword_status: list[KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    keywords: list[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)


@struct("GoalsAndFunnelsReportFilter", REPORTING)
class GoalsAndFunnelsReportFilter(Struct):
    """GoalsAndFunnelsReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_os: list[DeviceOSReportFilter] | None = element("DeviceOS", "DeviceOSReportFilter", nillable=True)
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    goal_ids: list[int] | None = element("GoalIds", "ArrayOflong", nillable=True)
    keyword_status: list[KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )


@struct("NegativeKeywordConflictReportFilter", REPORTING)
class NegativeKeywordConflictReportFilter(Struct):
    """NegativeKeywordConflictReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    keyword_status: list[KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )


@struct("SearchCampaignChangeHistoryReportFilter", REPORTING)
class SearchCampaignChangeHistoryReportFilter(Struct):
    """SearchCampaignChangeHistoryReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    how_changed: list[ChangeTypeReportFilter] | None = element(
        "HowChanged", "ChangeTypeReportFilter", nillable=True
    )
    item_changed: list[ChangeEntityReportFilter] | None = element(
        "ItemChanged", "ChangeEntityReportFilter", nillable=True
    )


@struct("AdExtensionByAdReportFilter", REPORTING)
class AdExtensionByAdReportFilter(Struct):
    """AdExtensionByAdReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_os: list[DeviceOSReportFilter] | None = element("DeviceOS", "DeviceOSReportFilter", nillable=True)
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )


@struct("AdExtensionByKeywordReportFilter", REPORTING)
class AdExtensionByKeywordReportFilter(Struct):
    """AdExtensionByKeywordReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_os: list[DeviceOSReportFilter] | None = element("DeviceOS", "DeviceOSReportFilter", nillable=True)
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    keyword_status: list[KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )


@struct("AudiencePerformanceReportFilter", REPORTING)
class AudiencePerformanceReportFilter(Struct):
    """AudiencePerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )


@struct("AdExtensionDetailReportFilter", REPORTING)
class AdExtensionDetailReportFilter(Struct):
    """AdExtensionDetailReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_os: list[DeviceOSReportFilter] | None = element("DeviceOS", "DeviceOSReportFilter", nillable=True)
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )


@struct("ShareOfVoiceReportFilter", REPORTING)
class ShareOfVoiceReportFilter(Struct):
    """ShareOfVoiceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    bid_match_type: list[BidMatchTypeReportFilter] | None = element(
        "BidMatchType", "BidMatchTypeReportFilter", nillable=True
    )
    bid_strategy_type: list[BidStrategyTypeReportFilter] | None = element(
        "BidStrategyType", "BidStrategyTypeReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    delivered_match_type: list[DeliveredMatchTypeReportFilter] | None = element(
        "DeliveredMatchType", "DeliveredMatchTypeReportFilter", nillable=True
    )
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    keyword_status: list[KeywordStatusReportFilter] | None = element(
        "KeywordStatus", "KeywordStatusReportFilter", nillable=True
    )
    keywords: list[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("ProductDimensionPerformanceReportFilter", REPORTING)
class ProductDimensionPerformanceReportFilter(Struct):
    """ProductDimensionPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("ProductPartitionPerformanceReportFilter", REPORTING)
class ProductPartitionPerformanceReportFilter(Struct):
    """ProductPartitionPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    campaign_type: list[CampaignTypeReportFilter] | None = element(
        "CampaignType", "CampaignTypeReportFilter", nillable=True
    )
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("ProductPartitionUnitPerformanceReportFilter", REPORTING)
class ProductPartitionUnitPerformanceReportFilter(Struct):
    """ProductPartitionUnitPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("ProductSearchQueryPerformanceReportFilter", REPORTING)
class ProductSearchQueryPerformanceReportFilter(Struct):
    """ProductSearchQueryPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    ad_type: list[AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    exclude_zero_clicks: bool | None = element("ExcludeZeroClicks", "xs:boolean")
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)
    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)


@struct("ProductNegativeKeywordConflictReportFilter", REPORTING)
class ProductNegativeKeywordConflictReportFilter(Struct):
    """ProductNegativeKeywordConflictReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )


@struct("CallDetailReportFilter", REPORTING)
class CallDetailReportFilter(Struct):
    """CallDetailReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )


@struct("GeographicPerformanceReportFilter", REPORTING)
class GeographicPerformanceReportFilter(Struct):
    """GeographicPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("DSASearchQueryPerformanceReportFilter", REPORTING)
class DSASearchQueryPerformanceReportFilter(Struct):
    """DSASearchQueryPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    exclude_zero_clicks: bool | None = element("ExcludeZeroClicks", "xs:boolean")
    feed_url: bool | None = element("FeedUrl", "xs:boolean", nillable=True)
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)
    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)


@struct("DSAAutoTargetPerformanceReportFilter", REPORTING)
class DSAAutoTargetPerformanceReportFilter(Struct):
    """DSAAutoTargetPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    bid_strategy_type: list[BidStrategyTypeReportFilter] | None = element(
        "BidStrategyType", "BidStrategyTypeReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    dynamic_ad_target_status: list[DynamicAdTargetStatusReportFilter] | None = element(
        "DynamicAdTargetStatus", "DynamicAdTargetStatusReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("DSACategoryPerformanceReportFilter", REPORTING)
class DSACategoryPerformanceReportFilter(Struct):
    """DSACategoryPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    ad_status: list[AdStatusReportFilter] | None = element("AdStatus", "AdStatusReportFilter", nillable=True)
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("HotelDimensionPerformanceReportFilter", REPORTING)
class HotelDimensionPerformanceReportFilter(Struct):
    """HotelDimensionPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )


@struct("HotelGroupPerformanceReportFilter", REPORTING)
class HotelGroupPerformanceReportFilter(Struct):
    """HotelGroupPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    device_type: list[DeviceTypeReportFilter] | None = element(
        "DeviceType", "DeviceTypeReportFilter", nillable=True
    )


@struct("AssetGroupPerformanceReportFilter", REPORTING)
class AssetGroupPerformanceReportFilter(Struct):
    """AssetGroupPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )


@struct("AccountThroughAssetGroupReportScope", REPORTING)
class AccountThroughAssetGroupReportScope(Struct):
    """AccountThroughAssetGroupReportScope, of https://bingads.microsoft.com/Reporting/v13."""

    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    asset_groups: list[AssetGroupReportScope | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroupReportScope", nillable=True
    )
    campaigns: list[CampaignReportScope | None] | None = element(
        "Campaigns", "ArrayOfCampaignReportScope", nillable=True
    )


@struct("AssetGroupReportScope", REPORTING)
class AssetGroupReportScope(Struct):
    """AssetGroupReportScope, of https://bingads.microsoft.com/Reporting/v13."""

    account_id: int = required(element("AccountId", "xs:long"))
    campaign_id: int = required(element("CampaignId", "xs:long"))
    asset_group_id: int = required(element("AssetGroupId", "xs:long"))


@struct("SearchInsightPerformanceReportFilter", REPORTING)
class SearchInsightPerformanceReportFilter(Struct):
    """SearchInsightPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    search_category: list[str | None] | None = element("SearchCategory", "ArrayOfstring", nillable=True)
    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)


@struct("CategoryInsightsReportFilter", REPORTING)
class CategoryInsightsReportFilter(Struct):
    """CategoryInsightsReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    l1_vertical: list[str | None] | None = element("L1Vertical", "ArrayOfstring", nillable=True)
    l2_vertical: list[str | None] | None = element("L2Vertical", "ArrayOfstring", nillable=True)
    l3_vertical: list[str | None] | None = element("L3Vertical", "ArrayOfstring", nillable=True)


@struct("CategoryClickCoverageReportFilter", REPORTING)
class CategoryClickCoverageReportFilter(Struct):
    """CategoryClickCoverageReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    l1_vertical: list[str | None] | None = element("L1Vertical", "ArrayOfstring", nillable=True)
    l2_vertical: list[str | None] | None = element("L2Vertical", "ArrayOfstring", nillable=True)
    l3_vertical: list[str | None] | None = element("L3Vertical", "ArrayOfstring", nillable=True)


@struct("CombinationPerformanceReportFilter", REPORTING)
class CombinationPerformanceReportFilter(Struct):
    """CombinationPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""


@struct("AppsPerformanceReportFilter", REPORTING)
class AppsPerformanceReportFilter(Struct):
    """AppsPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )


@struct("FeedItemPerformanceReportFilter", REPORTING)
class FeedItemPerformanceReportFilter(Struct):
    """FeedItemPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""


@struct("TravelQueryInsightReportFilter", REPORTING)
class TravelQueryInsightReportFilter(Struct):
    """TravelQueryInsightReportFilter, of https://bingads.microsoft.com/Reporting/v13."""


@struct("BidStrategyReportFilter", REPORTING)
class BidStrategyReportFilter(Struct):
    """BidStrategyReportFilter, of https://bingads.microsoft.com/Reporting/v13."""


@struct("MSClickIdPerformanceReportFilter", REPORTING)
class MSClickIdPerformanceReportFilter(Struct):
    """MSClickIdPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""


@struct("MMMPerformanceReportFilter", REPORTING)
class MMMPerformanceReportFilter(Struct):
    """MMMPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    account_status: list[AccountStatusReportFilter] | None = element(
        "AccountStatus", "AccountStatusReportFilter", nillable=True
    )
    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    ad_group_status: list[AdGroupStatusReportFilter] | None = element(
        "AdGroupStatus", "AdGroupStatusReportFilter", nillable=True
    )
    asset_group_status: list[AssetGroupStatusReportFilter] | None = element(
        "AssetGroupStatus", "AssetGroupStatusReportFilter", nillable=True
    )
    campaign_status: list[CampaignStatusReportFilter] | None = element(
        "CampaignStatus", "CampaignStatusReportFilter", nillable=True
    )
    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("SearchTermLandingPageReportFilter", REPORTING)
class SearchTermLandingPageReportFilter(Struct):
    """SearchTermLandingPageReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    ad_type: list[AdTypeReportFilter] | None = element("AdType", "AdTypeReportFilter", nillable=True)
    delivered_match_type: list[DeliveredMatchTypeReportFilter] | None = element(
        "DeliveredMatchType", "DeliveredMatchTypeReportFilter", nillable=True
    )
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)
    search_queries: list[str | None] | None = element("SearchQueries", "ArrayOfstring", nillable=True)


@struct("BatchError", REPORTING)
class BatchError(Struct):
    """BatchError, of https://bingads.microsoft.com/Reporting/v13."""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("OperationError", REPORTING)
class OperationError(Struct):
    """OperationError, of https://bingads.microsoft.com/Reporting/v13."""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("ReportRequestStatus", REPORTING)
class ReportRequestStatus(Struct):
    """ReportRequestStatus, of https://bingads.microsoft.com/Reporting/v13."""

    report_download_url: str | None = element("ReportDownloadUrl", "xs:string", nillable=True)
    status: ReportRequestStatusType | None = element("Status", "ReportRequestStatusType")


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    """AdApiError, of https://adapi.microsoft.com."""

    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)
