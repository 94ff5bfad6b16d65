# Made by soapwright 0.1.0 from msads/v13/reporting, revision 13.0.30.1. Do not edit.
"""ReportRequest, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, required, struct
from .namespaces import REPORTING

if TYPE_CHECKING:
    from .enums import (
        AccountPerformanceReportColumn,
        AdDynamicTextPerformanceReportColumn,
        AdExtensionByAdReportColumn,
        AdExtensionByKeywordReportColumn,
        AdExtensionDetailReportColumn,
        AdGroupPerformanceReportColumn,
        AdPerformanceReportColumn,
        AgeGenderAudienceReportColumn,
        AppsPerformanceReportColumn,
        AssetGroupPerformanceReportColumn,
        AssetPerformanceReportColumn,
        AudiencePerformanceReportColumn,
        BidStrategyReportColumn,
        BudgetSummaryReportColumn,
        CallDetailReportColumn,
        CampaignPerformanceReportColumn,
        CategoryClickCoverageReportColumn,
        CategoryInsightsReportColumn,
        CombinationPerformanceReportColumn,
        ConversionPerformanceReportColumn,
        DestinationUrlPerformanceReportColumn,
        DSAAutoTargetPerformanceReportColumn,
        DSACategoryPerformanceReportColumn,
        DSASearchQueryPerformanceReportColumn,
        FeedItemPerformanceReportColumn,
        GeographicPerformanceReportColumn,
        GoalsAndFunnelsReportColumn,
        HotelDimensionPerformanceReportColumn,
        HotelGroupPerformanceReportColumn,
        KeywordPerformanceReportColumn,
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
        SearchCampaignChangeHistoryReportColumn,
        SearchInsightPerformanceReportColumn,
        SearchQueryPerformanceReportColumn,
        SearchTermLandingPageReportColumn,
        ShareOfVoiceReportColumn,
        TravelQueryInsightReportColumn,
        UserLocationPerformanceReportColumn,
    )
    from .structs import (
        AccountPerformanceReportFilter,
        AccountReportScope,
        AccountThroughAdGroupReportScope,
        AccountThroughAssetGroupReportScope,
        AccountThroughCampaignReportScope,
        AdDynamicTextPerformanceReportFilter,
        AdExtensionByAdReportFilter,
        AdExtensionByKeywordReportFilter,
        AdExtensionDetailReportFilter,
        AdGroupPerformanceReportFilter,
        AdPerformanceReportFilter,
        AgeGenderAudienceReportFilter,
        AppsPerformanceReportFilter,
        AssetGroupPerformanceReportFilter,
        AudiencePerformanceReportFilter,
        BidStrategyReportFilter,
        CallDetailReportFilter,
        CampaignPerformanceReportFilter,
        CategoryClickCoverageReportFilter,
        CategoryInsightsReportFilter,
        CombinationPerformanceReportFilter,
        ConversionPerformanceReportFilter,
        DestinationUrlPerformanceReportFilter,
        DSAAutoTargetPerformanceReportFilter,
        DSACategoryPerformanceReportFilter,
        DSASearchQueryPerformanceReportFilter,
        FeedItemPerformanceReportFilter,
        GeographicPerformanceReportFilter,
        GoalsAndFunnelsReportFilter,
        HotelDimensionPerformanceReportFilter,
        HotelGroupPerformanceReportFilter,
        KeywordPerformanceReportFilter,
        KeywordPerformanceReportSort,
        MMMPerformanceReportFilter,
        MSClickIdPerformanceReportFilter,
        NegativeKeywordConflictReportFilter,
        ProductDimensionPerformanceReportFilter,
        ProductNegativeKeywordConflictReportFilter,
        ProductPartitionPerformanceReportFilter,
        ProductPartitionUnitPerformanceReportFilter,
        ProductSearchQueryPerformanceReportFilter,
        ProfessionalDemographicsAudienceReportFilter,
        PublisherUsagePerformanceReportFilter,
        ReportTime,
        SearchCampaignChangeHistoryReportFilter,
        SearchInsightPerformanceReportFilter,
        SearchQueryPerformanceReportFilter,
        SearchTermLandingPageReportFilter,
        ShareOfVoiceReportFilter,
        TravelQueryInsightReportFilter,
        UserLocationPerformanceReportFilter,
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
