# Made by soapwright 0.1.0 from msads/v13/reporting, revision 13.0.30.1. Do not edit.
"""The structs of ReportingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, required, struct
from .namespaces import ADAPI, REPORTING

if TYPE_CHECKING:
    from .enums import (
        AccountPerformanceReportColumn,
        AccountStatusReportFilter,
        AdDistributionReportFilter,
        AdDynamicTextPerformanceReportColumn,
        AdExtensionByAdReportColumn,
        AdExtensionByKeywordReportColumn,
        AdExtensionDetailReportColumn,
        AdGroupPerformanceReportColumn,
        AdGroupStatusReportFilter,
        AdPerformanceReportColumn,
        AdStatusReportFilter,
        AdTypeReportFilter,
        AgeGenderAudienceReportColumn,
        AppsPerformanceReportColumn,
        AssetGroupPerformanceReportColumn,
        AssetGroupStatusReportFilter,
        AssetPerformanceReportColumn,
        AudiencePerformanceReportColumn,
        BidMatchTypeReportFilter,
        BidStrategyReportColumn,
        BidStrategyTypeReportFilter,
        BudgetSummaryReportColumn,
        CallDetailReportColumn,
        CampaignPerformanceReportColumn,
        CampaignStatusReportFilter,
        CampaignTypeReportFilter,
        CategoryClickCoverageReportColumn,
        CategoryInsightsReportColumn,
        ChangeEntityReportFilter,
        ChangeTypeReportFilter,
        CombinationPerformanceReportColumn,
        ConversionPerformanceReportColumn,
        DeliveredMatchTypeReportFilter,
        DestinationUrlPerformanceReportColumn,
        DeviceOSReportFilter,
        DeviceTypeReportFilter,
        DSAAutoTargetPerformanceReportColumn,
        DSACategoryPerformanceReportColumn,
        DSASearchQueryPerformanceReportColumn,
        DynamicAdTargetStatusReportFilter,
        FeedItemPerformanceReportColumn,
        GeographicPerformanceReportColumn,
        GoalsAndFunnelsReportColumn,
        HotelDimensionPerformanceReportColumn,
        HotelGroupPerformanceReportColumn,
        KeywordPerformanceReportColumn,
        KeywordStatusReportFilter,
        LanguageReportFilter,
        MMMPerformanceReportColumn,
        MSClickIdPerformanceReportColumn,
        NegativeKeywordConflictReportColumn,
        ProductDimensionPerformanceReportColumn,
        ProductMatchCountReportColumn,
        ProductNegativeKeywordConflictReportColumn,
        ProductPartitionPerformanceReportColumn,
        ProductPartitionUnitPerformanceReportColumn,
        ProductSearchQueryPerformanceReportColumn,
        ProfessionalDemographicsAudienceReportColumn,
        PublisherUsagePerformanceReportColumn,
        ReportAggregation,
        ReportFormat,
        ReportRequestStatusType,
        ReportTimePeriod,
        ReportTimeZone,
        SearchCampaignChangeHistoryReportColumn,
        SearchInsightPerformanceReportColumn,
        SearchQueryPerformanceReportColumn,
        SearchTermLandingPageReportColumn,
        ShareOfVoiceReportColumn,
        SortOrder,
        TravelQueryInsightReportColumn,
        UserLocationPerformanceReportColumn,
    )


@struct(
    "ReportRequest",
    REPORTING,
    derived={
        "AccountPerformanceReportRequest": "AccountPerformanceReportRequest",
        "CampaignPerformanceReportRequest": "CampaignPerformanceReportRequest",
        "AdDynamicTextPerformanceReportRequest": "AdDynamicTextPerformanceReportRequest",
        "AdGroupPerformanceReportRequest": "AdGroupPerformanceReportRequest",
        "AdPerformanceReportRequest": "AdPerformanceReportRequest",
        "KeywordPerformanceReportRequest": "KeywordPerformanceReportRequest",
        "DestinationUrlPerformanceReportRequest": "DestinationUrlPerformanceReportRequest",
        "BudgetSummaryReportRequest": "BudgetSummaryReportRequest",
        "AgeGenderAudienceReportRequest": "AgeGenderAudienceReportRequest",
        "ProfessionalDemographicsAudienceReportRequest": "ProfessionalDemographicsAudienceReportRequest",
        "UserLocationPerformanceReportRequest": "UserLocationPerformanceReportRequest",
        "PublisherUsagePerformanceReportRequest": "PublisherUsagePerformanceReportRequest",
        "SearchQueryPerformanceReportRequest": "SearchQueryPerformanceReportRequest",
        "ConversionPerformanceReportRequest": "ConversionPerformanceReportRequest",
        "GoalsAndFunnelsReportRequest": "GoalsAndFunnelsReportRequest",
        "NegativeKeywordConflictReportRequest": "NegativeKeywordConflictReportRequest",
        "SearchCampaignChangeHistoryReportRequest": "SearchCampaignChangeHistoryReportRequest",
        "AdExtensionByAdReportRequest": "AdExtensionByAdReportRequest",
        "AdExtensionByKeywordReportRequest": "AdExtensionByKeywordReportRequest",
        "AudiencePerformanceReportRequest": "AudiencePerformanceReportRequest",
        "AdExtensionDetailReportRequest": "AdExtensionDetailReportRequest",
        "ShareOfVoiceReportRequest": "ShareOfVoiceReportRequest",
        "ProductDimensionPerformanceReportRequest": "ProductDimensionPerformanceReportRequest",
        "ProductPartitionPerformanceReportRequest": "ProductPartitionPerformanceReportRequest",
        "ProductPartitionUnitPerformanceReportRequest": "ProductPartitionUnitPerformanceReportRequest",
        "ProductSearchQueryPerformanceReportRequest": "ProductSearchQueryPerformanceReportRequest",
        "ProductMatchCountReportRequest": "ProductMatchCountReportRequest",
        "ProductNegativeKeywordConflictReportRequest": "ProductNegativeKeywordConflictReportRequest",
        "CallDetailReportRequest": "CallDetailReportRequest",
        "GeographicPerformanceReportRequest": "GeographicPerformanceReportRequest",
        "DSASearchQueryPerformanceReportRequest": "DSASearchQueryPerformanceReportRequest",
        "DSAAutoTargetPerformanceReportRequest": "DSAAutoTargetPerformanceReportRequest",
        "DSACategoryPerformanceReportRequest": "DSACategoryPerformanceReportRequest",
        "HotelDimensionPerformanceReportRequest": "HotelDimensionPerformanceReportRequest",
        "HotelGroupPerformanceReportRequest": "HotelGroupPerformanceReportRequest",
        "AssetGroupPerformanceReportRequest": "AssetGroupPerformanceReportRequest",
        "SearchInsightPerformanceReportRequest": "SearchInsightPerformanceReportRequest",
        "AssetPerformanceReportRequest": "AssetPerformanceReportRequest",
        "CategoryInsightsReportRequest": "CategoryInsightsReportRequest",
        "CategoryClickCoverageReportRequest": "CategoryClickCoverageReportRequest",
        "CombinationPerformanceReportRequest": "CombinationPerformanceReportRequest",
        "AppsPerformanceReportRequest": "AppsPerformanceReportRequest",
        "FeedItemPerformanceReportRequest": "FeedItemPerformanceReportRequest",
        "TravelQueryInsightReportRequest": "TravelQueryInsightReportRequest",
        "BidStrategyReportRequest": "BidStrategyReportRequest",
        "MSClickIdPerformanceReportRequest": "MSClickIdPerformanceReportRequest",
        "MMMPerformanceReportRequest": "MMMPerformanceReportRequest",
        "SearchTermLandingPageReportRequest": "SearchTermLandingPageReportRequest",
    },
)
class ReportRequest(Struct):
    """ReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    exclude_column_headers: bool | None = element("ExcludeColumnHeaders", "xs:boolean", nillable=True)
    exclude_report_footer: bool | None = element("ExcludeReportFooter", "xs:boolean", nillable=True)
    exclude_report_header: bool | None = element("ExcludeReportHeader", "xs:boolean", nillable=True)
    format: ReportFormat | None = element("Format", "ReportFormat", nillable=True)
    format_version: str | None = element("FormatVersion", "xs:string", nillable=True)
    report_name: str | None = element("ReportName", "xs:string", nillable=True)
    return_only_complete_data: bool | None = element("ReturnOnlyCompleteData", "xs:boolean", nillable=True)


@struct("AccountPerformanceReportRequest", REPORTING)
class AccountPerformanceReportRequest(ReportRequest):
    """AccountPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AccountPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAccountPerformanceReportColumn", nillable=True)
    )
    filter: AccountPerformanceReportFilter | None = element(
        "Filter", "AccountPerformanceReportFilter", nillable=True
    )
    scope: AccountReportScope | None = required(element("Scope", "AccountReportScope", nillable=True))
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("CampaignPerformanceReportRequest", REPORTING)
class CampaignPerformanceReportRequest(ReportRequest):
    """CampaignPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[CampaignPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfCampaignPerformanceReportColumn", nillable=True)
    )
    filter: CampaignPerformanceReportFilter | None = element(
        "Filter", "CampaignPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("AdDynamicTextPerformanceReportRequest", REPORTING)
class AdDynamicTextPerformanceReportRequest(ReportRequest):
    """AdDynamicTextPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AdDynamicTextPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAdDynamicTextPerformanceReportColumn", nillable=True)
    )
    filter: AdDynamicTextPerformanceReportFilter | None = element(
        "Filter", "AdDynamicTextPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("AdGroupPerformanceReportRequest", REPORTING)
class AdGroupPerformanceReportRequest(ReportRequest):
    """AdGroupPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AdGroupPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAdGroupPerformanceReportColumn", nillable=True)
    )
    filter: AdGroupPerformanceReportFilter | None = element(
        "Filter", "AdGroupPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("AdPerformanceReportRequest", REPORTING)
class AdPerformanceReportRequest(ReportRequest):
    """AdPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AdPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAdPerformanceReportColumn", nillable=True)
    )
    filter: AdPerformanceReportFilter | None = element("Filter", "AdPerformanceReportFilter", nillable=True)
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("KeywordPerformanceReportRequest", REPORTING)
class KeywordPerformanceReportRequest(ReportRequest):
    """KeywordPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[KeywordPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfKeywordPerformanceReportColumn", nillable=True)
    )
    filter: KeywordPerformanceReportFilter | None = element(
        "Filter", "KeywordPerformanceReportFilter", nillable=True
    )
    max_rows: int | None = element("MaxRows", "xs:int")
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    sort: list[KeywordPerformanceReportSort | None] | None = element(
        "Sort", "ArrayOfKeywordPerformanceReportSort", nillable=True
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("DestinationUrlPerformanceReportRequest", REPORTING)
class DestinationUrlPerformanceReportRequest(ReportRequest):
    """DestinationUrlPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[DestinationUrlPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfDestinationUrlPerformanceReportColumn", nillable=True)
    )
    filter: DestinationUrlPerformanceReportFilter | None = element(
        "Filter", "DestinationUrlPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("BudgetSummaryReportRequest", REPORTING)
class BudgetSummaryReportRequest(ReportRequest):
    """BudgetSummaryReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    columns: list[BudgetSummaryReportColumn] | None = required(
        element("Columns", "ArrayOfBudgetSummaryReportColumn", nillable=True)
    )
    scope: AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AgeGenderAudienceReportRequest", REPORTING)
class AgeGenderAudienceReportRequest(ReportRequest):
    """AgeGenderAudienceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AgeGenderAudienceReportColumn] | None = required(
        element("Columns", "ArrayOfAgeGenderAudienceReportColumn", nillable=True)
    )
    filter: AgeGenderAudienceReportFilter | None = element(
        "Filter", "AgeGenderAudienceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("ProfessionalDemographicsAudienceReportRequest", REPORTING)
class ProfessionalDemographicsAudienceReportRequest(ReportRequest):
    """ProfessionalDemographicsAudienceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[ProfessionalDemographicsAudienceReportColumn] | None = required(
        element("Columns", "ArrayOfProfessionalDemographicsAudienceReportColumn", nillable=True)
    )
    filter: ProfessionalDemographicsAudienceReportFilter | None = element(
        "Filter", "ProfessionalDemographicsAudienceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("UserLocationPerformanceReportRequest", REPORTING)
class UserLocationPerformanceReportRequest(ReportRequest):
    """UserLocationPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[UserLocationPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfUserLocationPerformanceReportColumn", nillable=True)
    )
    filter: UserLocationPerformanceReportFilter | None = element(
        "Filter", "UserLocationPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("UserLocationPerformanceReportFilter", REPORTING)
class UserLocationPerformanceReportFilter(Struct):
    """UserLocationPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    ad_distribution: list[AdDistributionReportFilter] | None = element(
        "AdDistribution", "AdDistributionReportFilter", nillable=True
    )
    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    language: list[LanguageReportFilter] | None = element("Language", "LanguageReportFilter", nillable=True)


@struct("PublisherUsagePerformanceReportRequest", REPORTING)
class PublisherUsagePerformanceReportRequest(ReportRequest):
    """PublisherUsagePerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[PublisherUsagePerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfPublisherUsagePerformanceReportColumn", nillable=True)
    )
    filter: PublisherUsagePerformanceReportFilter | None = element(
        "Filter", "PublisherUsagePerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("SearchQueryPerformanceReportRequest", REPORTING)
class SearchQueryPerformanceReportRequest(ReportRequest):
    """SearchQueryPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[SearchQueryPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfSearchQueryPerformanceReportColumn", nillable=True)
    )
    filter: SearchQueryPerformanceReportFilter | None = element(
        "Filter", "SearchQueryPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("ConversionPerformanceReportRequest", REPORTING)
class ConversionPerformanceReportRequest(ReportRequest):
    """ConversionPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[ConversionPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfConversionPerformanceReportColumn", nillable=True)
    )
    filter: ConversionPerformanceReportFilter | None = element(
        "Filter", "ConversionPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("GoalsAndFunnelsReportRequest", REPORTING)
class GoalsAndFunnelsReportRequest(ReportRequest):
    """GoalsAndFunnelsReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[GoalsAndFunnelsReportColumn] | None = required(
        element("Columns", "ArrayOfGoalsAndFunnelsReportColumn", nillable=True)
    )
    filter: GoalsAndFunnelsReportFilter | None = element(
        "Filter", "GoalsAndFunnelsReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("NegativeKeywordConflictReportRequest", REPORTING)
class NegativeKeywordConflictReportRequest(ReportRequest):
    """NegativeKeywordConflictReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    columns: list[NegativeKeywordConflictReportColumn] | None = required(
        element("Columns", "ArrayOfNegativeKeywordConflictReportColumn", nillable=True)
    )
    filter: NegativeKeywordConflictReportFilter | None = element(
        "Filter", "NegativeKeywordConflictReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
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


@struct("SearchCampaignChangeHistoryReportRequest", REPORTING)
class SearchCampaignChangeHistoryReportRequest(ReportRequest):
    """SearchCampaignChangeHistoryReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    columns: list[SearchCampaignChangeHistoryReportColumn] | None = required(
        element("Columns", "ArrayOfSearchCampaignChangeHistoryReportColumn", nillable=True)
    )
    filter: SearchCampaignChangeHistoryReportFilter | None = element(
        "Filter", "SearchCampaignChangeHistoryReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("AdExtensionByAdReportRequest", REPORTING)
class AdExtensionByAdReportRequest(ReportRequest):
    """AdExtensionByAdReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AdExtensionByAdReportColumn] | None = required(
        element("Columns", "ArrayOfAdExtensionByAdReportColumn", nillable=True)
    )
    filter: AdExtensionByAdReportFilter | None = element(
        "Filter", "AdExtensionByAdReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("AdExtensionByKeywordReportRequest", REPORTING)
class AdExtensionByKeywordReportRequest(ReportRequest):
    """AdExtensionByKeywordReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AdExtensionByKeywordReportColumn] | None = required(
        element("Columns", "ArrayOfAdExtensionByKeywordReportColumn", nillable=True)
    )
    filter: AdExtensionByKeywordReportFilter | None = element(
        "Filter", "AdExtensionByKeywordReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("AudiencePerformanceReportRequest", REPORTING)
class AudiencePerformanceReportRequest(ReportRequest):
    """AudiencePerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AudiencePerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAudiencePerformanceReportColumn", nillable=True)
    )
    filter: AudiencePerformanceReportFilter | None = element(
        "Filter", "AudiencePerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("AdExtensionDetailReportRequest", REPORTING)
class AdExtensionDetailReportRequest(ReportRequest):
    """AdExtensionDetailReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AdExtensionDetailReportColumn] | None = required(
        element("Columns", "ArrayOfAdExtensionDetailReportColumn", nillable=True)
    )
    filter: AdExtensionDetailReportFilter | None = element(
        "Filter", "AdExtensionDetailReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("ShareOfVoiceReportRequest", REPORTING)
class ShareOfVoiceReportRequest(ReportRequest):
    """ShareOfVoiceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[ShareOfVoiceReportColumn] | None = required(
        element("Columns", "ArrayOfShareOfVoiceReportColumn", nillable=True)
    )
    filter: ShareOfVoiceReportFilter | None = element("Filter", "ShareOfVoiceReportFilter", nillable=True)
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("ProductDimensionPerformanceReportRequest", REPORTING)
class ProductDimensionPerformanceReportRequest(ReportRequest):
    """ProductDimensionPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[ProductDimensionPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfProductDimensionPerformanceReportColumn", nillable=True)
    )
    filter: ProductDimensionPerformanceReportFilter | None = element(
        "Filter", "ProductDimensionPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("ProductPartitionPerformanceReportRequest", REPORTING)
class ProductPartitionPerformanceReportRequest(ReportRequest):
    """ProductPartitionPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[ProductPartitionPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfProductPartitionPerformanceReportColumn", nillable=True)
    )
    filter: ProductPartitionPerformanceReportFilter | None = element(
        "Filter", "ProductPartitionPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("ProductPartitionUnitPerformanceReportRequest", REPORTING)
class ProductPartitionUnitPerformanceReportRequest(ReportRequest):
    """ProductPartitionUnitPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[ProductPartitionUnitPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfProductPartitionUnitPerformanceReportColumn", nillable=True)
    )
    filter: ProductPartitionUnitPerformanceReportFilter | None = element(
        "Filter", "ProductPartitionUnitPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("ProductSearchQueryPerformanceReportRequest", REPORTING)
class ProductSearchQueryPerformanceReportRequest(ReportRequest):
    """ProductSearchQueryPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[ProductSearchQueryPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfProductSearchQueryPerformanceReportColumn", nillable=True)
    )
    filter: ProductSearchQueryPerformanceReportFilter | None = element(
        "Filter", "ProductSearchQueryPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("ProductMatchCountReportRequest", REPORTING)
class ProductMatchCountReportRequest(ReportRequest):
    """ProductMatchCountReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[ProductMatchCountReportColumn] | None = required(
        element("Columns", "ArrayOfProductMatchCountReportColumn", nillable=True)
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("ProductNegativeKeywordConflictReportRequest", REPORTING)
class ProductNegativeKeywordConflictReportRequest(ReportRequest):
    """ProductNegativeKeywordConflictReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    columns: list[ProductNegativeKeywordConflictReportColumn] | None = required(
        element("Columns", "ArrayOfProductNegativeKeywordConflictReportColumn", nillable=True)
    )
    filter: ProductNegativeKeywordConflictReportFilter | None = element(
        "Filter", "ProductNegativeKeywordConflictReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )


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


@struct("CallDetailReportRequest", REPORTING)
class CallDetailReportRequest(ReportRequest):
    """CallDetailReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[CallDetailReportColumn] | None = required(
        element("Columns", "ArrayOfCallDetailReportColumn", nillable=True)
    )
    filter: CallDetailReportFilter | None = element("Filter", "CallDetailReportFilter", nillable=True)
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("GeographicPerformanceReportRequest", REPORTING)
class GeographicPerformanceReportRequest(ReportRequest):
    """GeographicPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[GeographicPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfGeographicPerformanceReportColumn", nillable=True)
    )
    filter: GeographicPerformanceReportFilter | None = element(
        "Filter", "GeographicPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("DSASearchQueryPerformanceReportRequest", REPORTING)
class DSASearchQueryPerformanceReportRequest(ReportRequest):
    """DSASearchQueryPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[DSASearchQueryPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfDSASearchQueryPerformanceReportColumn", nillable=True)
    )
    filter: DSASearchQueryPerformanceReportFilter | None = element(
        "Filter", "DSASearchQueryPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("DSAAutoTargetPerformanceReportRequest", REPORTING)
class DSAAutoTargetPerformanceReportRequest(ReportRequest):
    """DSAAutoTargetPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[DSAAutoTargetPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfDSAAutoTargetPerformanceReportColumn", nillable=True)
    )
    filter: DSAAutoTargetPerformanceReportFilter | None = element(
        "Filter", "DSAAutoTargetPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("DSACategoryPerformanceReportRequest", REPORTING)
class DSACategoryPerformanceReportRequest(ReportRequest):
    """DSACategoryPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[DSACategoryPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfDSACategoryPerformanceReportColumn", nillable=True)
    )
    filter: DSACategoryPerformanceReportFilter | None = element(
        "Filter", "DSACategoryPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("HotelDimensionPerformanceReportRequest", REPORTING)
class HotelDimensionPerformanceReportRequest(ReportRequest):
    """HotelDimensionPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[HotelDimensionPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfHotelDimensionPerformanceReportColumn", nillable=True)
    )
    filter: HotelDimensionPerformanceReportFilter | None = element(
        "Filter", "HotelDimensionPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("HotelGroupPerformanceReportRequest", REPORTING)
class HotelGroupPerformanceReportRequest(ReportRequest):
    """HotelGroupPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[HotelGroupPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfHotelGroupPerformanceReportColumn", nillable=True)
    )
    filter: HotelGroupPerformanceReportFilter | None = element(
        "Filter", "HotelGroupPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("AssetGroupPerformanceReportRequest", REPORTING)
class AssetGroupPerformanceReportRequest(ReportRequest):
    """AssetGroupPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AssetGroupPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAssetGroupPerformanceReportColumn", nillable=True)
    )
    filter: AssetGroupPerformanceReportFilter | None = element(
        "Filter", "AssetGroupPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAssetGroupReportScope | None = required(
        element("Scope", "AccountThroughAssetGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("SearchInsightPerformanceReportRequest", REPORTING)
class SearchInsightPerformanceReportRequest(ReportRequest):
    """SearchInsightPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[SearchInsightPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfSearchInsightPerformanceReportColumn", nillable=True)
    )
    filter: SearchInsightPerformanceReportFilter | None = element(
        "Filter", "SearchInsightPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("AssetPerformanceReportRequest", REPORTING)
class AssetPerformanceReportRequest(ReportRequest):
    """AssetPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AssetPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAssetPerformanceReportColumn", nillable=True)
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("CategoryInsightsReportRequest", REPORTING)
class CategoryInsightsReportRequest(ReportRequest):
    """CategoryInsightsReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    columns: list[CategoryInsightsReportColumn] | None = required(
        element("Columns", "ArrayOfCategoryInsightsReportColumn", nillable=True)
    )
    filter: CategoryInsightsReportFilter | None = element(
        "Filter", "CategoryInsightsReportFilter", nillable=True
    )
    scope: AccountReportScope | None = required(element("Scope", "AccountReportScope", nillable=True))
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("CategoryInsightsReportFilter", REPORTING)
class CategoryInsightsReportFilter(Struct):
    """CategoryInsightsReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    l1_vertical: list[str | None] | None = element("L1Vertical", "ArrayOfstring", nillable=True)
    l2_vertical: list[str | None] | None = element("L2Vertical", "ArrayOfstring", nillable=True)
    l3_vertical: list[str | None] | None = element("L3Vertical", "ArrayOfstring", nillable=True)


@struct("CategoryClickCoverageReportRequest", REPORTING)
class CategoryClickCoverageReportRequest(ReportRequest):
    """CategoryClickCoverageReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    columns: list[CategoryClickCoverageReportColumn] | None = required(
        element("Columns", "ArrayOfCategoryClickCoverageReportColumn", nillable=True)
    )
    filter: CategoryClickCoverageReportFilter | None = element(
        "Filter", "CategoryClickCoverageReportFilter", nillable=True
    )
    scope: AccountReportScope | None = required(element("Scope", "AccountReportScope", nillable=True))
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("CategoryClickCoverageReportFilter", REPORTING)
class CategoryClickCoverageReportFilter(Struct):
    """CategoryClickCoverageReportFilter, of https://bingads.microsoft.com/Reporting/v13."""

    country_code: list[str | None] | None = element("CountryCode", "ArrayOfstring", nillable=True)
    l1_vertical: list[str | None] | None = element("L1Vertical", "ArrayOfstring", nillable=True)
    l2_vertical: list[str | None] | None = element("L2Vertical", "ArrayOfstring", nillable=True)
    l3_vertical: list[str | None] | None = element("L3Vertical", "ArrayOfstring", nillable=True)


@struct("CombinationPerformanceReportRequest", REPORTING)
class CombinationPerformanceReportRequest(ReportRequest):
    """CombinationPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[CombinationPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfCombinationPerformanceReportColumn", nillable=True)
    )
    filter: CombinationPerformanceReportFilter | None = element(
        "Filter", "CombinationPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("CombinationPerformanceReportFilter", REPORTING)
class CombinationPerformanceReportFilter(Struct):
    """CombinationPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""


@struct("AppsPerformanceReportRequest", REPORTING)
class AppsPerformanceReportRequest(ReportRequest):
    """AppsPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[AppsPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAppsPerformanceReportColumn", nillable=True)
    )
    filter: AppsPerformanceReportFilter | None = element(
        "Filter", "AppsPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAssetGroupReportScope | None = required(
        element("Scope", "AccountThroughAssetGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("FeedItemPerformanceReportRequest", REPORTING)
class FeedItemPerformanceReportRequest(ReportRequest):
    """FeedItemPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[FeedItemPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfFeedItemPerformanceReportColumn", nillable=True)
    )
    filter: FeedItemPerformanceReportFilter | None = element(
        "Filter", "FeedItemPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("FeedItemPerformanceReportFilter", REPORTING)
class FeedItemPerformanceReportFilter(Struct):
    """FeedItemPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""


@struct("TravelQueryInsightReportRequest", REPORTING)
class TravelQueryInsightReportRequest(ReportRequest):
    """TravelQueryInsightReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    columns: list[TravelQueryInsightReportColumn] | None = required(
        element("Columns", "ArrayOfTravelQueryInsightReportColumn", nillable=True)
    )
    filter: TravelQueryInsightReportFilter | None = element(
        "Filter", "TravelQueryInsightReportFilter", nillable=True
    )
    scope: AccountReportScope | None = required(element("Scope", "AccountReportScope", nillable=True))
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("TravelQueryInsightReportFilter", REPORTING)
class TravelQueryInsightReportFilter(Struct):
    """TravelQueryInsightReportFilter, of https://bingads.microsoft.com/Reporting/v13."""


@struct("BidStrategyReportRequest", REPORTING)
class BidStrategyReportRequest(ReportRequest):
    """BidStrategyReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[BidStrategyReportColumn] | None = required(
        element("Columns", "ArrayOfBidStrategyReportColumn", nillable=True)
    )
    filter: BidStrategyReportFilter | None = element("Filter", "BidStrategyReportFilter", nillable=True)
    scope: AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("BidStrategyReportFilter", REPORTING)
class BidStrategyReportFilter(Struct):
    """BidStrategyReportFilter, of https://bingads.microsoft.com/Reporting/v13."""


@struct("MSClickIdPerformanceReportRequest", REPORTING)
class MSClickIdPerformanceReportRequest(ReportRequest):
    """MSClickIdPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[MSClickIdPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfMSClickIdPerformanceReportColumn", nillable=True)
    )
    filter: MSClickIdPerformanceReportFilter | None = element(
        "Filter", "MSClickIdPerformanceReportFilter", nillable=True
    )
    scope: AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("MSClickIdPerformanceReportFilter", REPORTING)
class MSClickIdPerformanceReportFilter(Struct):
    """MSClickIdPerformanceReportFilter, of https://bingads.microsoft.com/Reporting/v13."""


@struct("MMMPerformanceReportRequest", REPORTING)
class MMMPerformanceReportRequest(ReportRequest):
    """MMMPerformanceReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[MMMPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfMMMPerformanceReportColumn", nillable=True)
    )
    filter: MMMPerformanceReportFilter | None = element("Filter", "MMMPerformanceReportFilter", nillable=True)
    scope: AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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


@struct("SearchTermLandingPageReportRequest", REPORTING)
class SearchTermLandingPageReportRequest(ReportRequest):
    """SearchTermLandingPageReportRequest, of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[SearchTermLandingPageReportColumn] | None = required(
        element("Columns", "ArrayOfSearchTermLandingPageReportColumn", nillable=True)
    )
    filter: SearchTermLandingPageReportFilter | None = element(
        "Filter", "SearchTermLandingPageReportFilter", nillable=True
    )
    scope: AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time_: ReportTime | None = required(element("Time", "ReportTime", nillable=True))


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
