# Made by soapwright from msads/v13/reporting. Do not edit.
"""ReportRequest, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, required
from .. import types
from .namespaces import REPORTING

__all__ = [
    "AccountPerformanceReportRequest",
    "AdDynamicTextPerformanceReportRequest",
    "AdExtensionByAdReportRequest",
    "AdExtensionByKeywordReportRequest",
    "AdExtensionDetailReportRequest",
    "AdGroupPerformanceReportRequest",
    "AdPerformanceReportRequest",
    "AgeGenderAudienceReportRequest",
    "AppsPerformanceReportRequest",
    "AssetGroupPerformanceReportRequest",
    "AssetPerformanceReportRequest",
    "AudiencePerformanceReportRequest",
    "BidStrategyReportRequest",
    "BudgetSummaryReportRequest",
    "CallDetailReportRequest",
    "CampaignPerformanceReportRequest",
    "CategoryClickCoverageReportRequest",
    "CategoryInsightsReportRequest",
    "CombinationPerformanceReportRequest",
    "ConversionPerformanceReportRequest",
    "DSAAutoTargetPerformanceReportRequest",
    "DSACategoryPerformanceReportRequest",
    "DSASearchQueryPerformanceReportRequest",
    "DestinationUrlPerformanceReportRequest",
    "FeedItemPerformanceReportRequest",
    "GeographicPerformanceReportRequest",
    "GoalsAndFunnelsReportRequest",
    "HotelDimensionPerformanceReportRequest",
    "HotelGroupPerformanceReportRequest",
    "KeywordPerformanceReportRequest",
    "MMMPerformanceReportRequest",
    "MSClickIdPerformanceReportRequest",
    "NegativeKeywordConflictReportRequest",
    "ProductDimensionPerformanceReportRequest",
    "ProductMatchCountReportRequest",
    "ProductNegativeKeywordConflictReportRequest",
    "ProductPartitionPerformanceReportRequest",
    "ProductPartitionUnitPerformanceReportRequest",
    "ProductSearchQueryPerformanceReportRequest",
    "ProfessionalDemographicsAudienceReportRequest",
    "PublisherUsagePerformanceReportRequest",
    "ReportRequest",
    "SearchCampaignChangeHistoryReportRequest",
    "SearchInsightPerformanceReportRequest",
    "SearchQueryPerformanceReportRequest",
    "SearchTermLandingPageReportRequest",
    "ShareOfVoiceReportRequest",
    "TravelQueryInsightReportRequest",
    "UserLocationPerformanceReportRequest",
]


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
    """https://learn.microsoft.com/en-us/advertising/reporting-service/reportrequest?view=bingads-13"""

    exclude_column_headers: bool | None = element("ExcludeColumnHeaders", "xs:boolean", nillable=True)
    """Default: false. https://learn.microsoft.com/en-us/advertising/reporting-service/reportrequest?view=bingads-13#excludecolumnheaders"""

    exclude_report_footer: bool | None = element("ExcludeReportFooter", "xs:boolean", nillable=True)
    """Default: false. https://learn.microsoft.com/en-us/advertising/reporting-service/reportrequest?view=bingads-13#excludereportfooter"""

    exclude_report_header: bool | None = element("ExcludeReportHeader", "xs:boolean", nillable=True)
    """Default: false. https://learn.microsoft.com/en-us/advertising/reporting-service/reportrequest?view=bingads-13#excludereportheader"""

    format: types.ReportFormat | None = element("Format", "ReportFormat", nillable=True)
    """Default: Csv. https://learn.microsoft.com/en-us/advertising/reporting-service/reportrequest?view=bingads-13#format"""

    format_version: str | None = element("FormatVersion", "xs:string", nillable=True)
    """Optional. Default: 1.0. https://learn.microsoft.com/en-us/advertising/reporting-service/reportrequest?view=bingads-13#formatversion"""

    report_name: str | None = element("ReportName", "xs:string", nillable=True)
    """At most 200 characters. https://learn.microsoft.com/en-us/advertising/reporting-service/reportrequest?view=bingads-13#reportname"""

    return_only_complete_data: bool | None = element("ReturnOnlyCompleteData", "xs:boolean", nillable=True)


@struct("AccountPerformanceReportRequest", REPORTING)
class AccountPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/accountperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/accountperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.AccountPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAccountPerformanceReportColumn", nillable=True)
    )
    filter: types.AccountPerformanceReportFilter | None = element(
        "Filter", "AccountPerformanceReportFilter", nillable=True
    )
    scope: types.AccountReportScope | None = required(element("Scope", "AccountReportScope", nillable=True))
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("CampaignPerformanceReportRequest", REPORTING)
class CampaignPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/campaignperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/campaignperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.CampaignPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfCampaignPerformanceReportColumn", nillable=True)
    )
    filter: types.CampaignPerformanceReportFilter | None = element(
        "Filter", "CampaignPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AdDynamicTextPerformanceReportRequest", REPORTING)
class AdDynamicTextPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/addynamictextperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/addynamictextperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.AdDynamicTextPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAdDynamicTextPerformanceReportColumn", nillable=True)
    )
    filter: types.AdDynamicTextPerformanceReportFilter | None = element(
        "Filter", "AdDynamicTextPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AdGroupPerformanceReportRequest", REPORTING)
class AdGroupPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adgroupperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/adgroupperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.AdGroupPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAdGroupPerformanceReportColumn", nillable=True)
    )
    filter: types.AdGroupPerformanceReportFilter | None = element(
        "Filter", "AdGroupPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AdPerformanceReportRequest", REPORTING)
class AdPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/adperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.AdPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAdPerformanceReportColumn", nillable=True)
    )
    filter: types.AdPerformanceReportFilter | None = element(
        "Filter", "AdPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("KeywordPerformanceReportRequest", REPORTING)
class KeywordPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/keywordperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/keywordperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.KeywordPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfKeywordPerformanceReportColumn", nillable=True)
    )
    filter: types.KeywordPerformanceReportFilter | None = element(
        "Filter", "KeywordPerformanceReportFilter", nillable=True
    )
    max_rows: int | None = element("MaxRows", "xs:int")
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    sort: list[types.KeywordPerformanceReportSort | None] | None = element(
        "Sort", "ArrayOfKeywordPerformanceReportSort", nillable=True
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("DestinationUrlPerformanceReportRequest", REPORTING)
class DestinationUrlPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/destinationurlperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/destinationurlperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.DestinationUrlPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfDestinationUrlPerformanceReportColumn", nillable=True)
    )
    filter: types.DestinationUrlPerformanceReportFilter | None = element(
        "Filter", "DestinationUrlPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("BudgetSummaryReportRequest", REPORTING)
class BudgetSummaryReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/budgetsummaryreportrequest?view=bingads-13"""

    columns: list[types.BudgetSummaryReportColumn] | None = required(
        element("Columns", "ArrayOfBudgetSummaryReportColumn", nillable=True)
    )
    scope: types.AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AgeGenderAudienceReportRequest", REPORTING)
class AgeGenderAudienceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/agegenderaudiencereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/agegenderaudiencereportrequest?view=bingads-13#aggregation"""

    columns: list[types.AgeGenderAudienceReportColumn] | None = required(
        element("Columns", "ArrayOfAgeGenderAudienceReportColumn", nillable=True)
    )
    filter: types.AgeGenderAudienceReportFilter | None = element(
        "Filter", "AgeGenderAudienceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("ProfessionalDemographicsAudienceReportRequest", REPORTING)
class ProfessionalDemographicsAudienceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/professionaldemographicsaudiencereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/professionaldemographicsaudiencereportrequest?view=bingads-13#aggregation"""

    columns: list[types.ProfessionalDemographicsAudienceReportColumn] | None = required(
        element("Columns", "ArrayOfProfessionalDemographicsAudienceReportColumn", nillable=True)
    )
    filter: types.ProfessionalDemographicsAudienceReportFilter | None = element(
        "Filter", "ProfessionalDemographicsAudienceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("UserLocationPerformanceReportRequest", REPORTING)
class UserLocationPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/userlocationperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/userlocationperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.UserLocationPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfUserLocationPerformanceReportColumn", nillable=True)
    )
    filter: types.UserLocationPerformanceReportFilter | None = element(
        "Filter", "UserLocationPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("PublisherUsagePerformanceReportRequest", REPORTING)
class PublisherUsagePerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/publisherusageperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/publisherusageperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.PublisherUsagePerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfPublisherUsagePerformanceReportColumn", nillable=True)
    )
    filter: types.PublisherUsagePerformanceReportFilter | None = element(
        "Filter", "PublisherUsagePerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("SearchQueryPerformanceReportRequest", REPORTING)
class SearchQueryPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/searchqueryperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/searchqueryperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.SearchQueryPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfSearchQueryPerformanceReportColumn", nillable=True)
    )
    filter: types.SearchQueryPerformanceReportFilter | None = element(
        "Filter", "SearchQueryPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("ConversionPerformanceReportRequest", REPORTING)
class ConversionPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/conversionperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/conversionperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.ConversionPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfConversionPerformanceReportColumn", nillable=True)
    )
    filter: types.ConversionPerformanceReportFilter | None = element(
        "Filter", "ConversionPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("GoalsAndFunnelsReportRequest", REPORTING)
class GoalsAndFunnelsReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/goalsandfunnelsreportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/goalsandfunnelsreportrequest?view=bingads-13#aggregation"""

    columns: list[types.GoalsAndFunnelsReportColumn] | None = required(
        element("Columns", "ArrayOfGoalsAndFunnelsReportColumn", nillable=True)
    )

    filter: types.GoalsAndFunnelsReportFilter | None = element(
        "Filter", "GoalsAndFunnelsReportFilter", nillable=True
    )
    """Not supported (as of 2026-08). https://learn.microsoft.com/en-us/advertising/reporting-service/goalsandfunnelsreportrequest?view=bingads-13#filter"""

    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("NegativeKeywordConflictReportRequest", REPORTING)
class NegativeKeywordConflictReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/negativekeywordconflictreportrequest?view=bingads-13"""

    columns: list[types.NegativeKeywordConflictReportColumn] | None = required(
        element("Columns", "ArrayOfNegativeKeywordConflictReportColumn", nillable=True)
    )
    filter: types.NegativeKeywordConflictReportFilter | None = element(
        "Filter", "NegativeKeywordConflictReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )


@struct("SearchCampaignChangeHistoryReportRequest", REPORTING)
class SearchCampaignChangeHistoryReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/searchcampaignchangehistoryreportrequest?view=bingads-13"""

    columns: list[types.SearchCampaignChangeHistoryReportColumn] | None = required(
        element("Columns", "ArrayOfSearchCampaignChangeHistoryReportColumn", nillable=True)
    )
    filter: types.SearchCampaignChangeHistoryReportFilter | None = element(
        "Filter", "SearchCampaignChangeHistoryReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AdExtensionByAdReportRequest", REPORTING)
class AdExtensionByAdReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adextensionbyadreportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/adextensionbyadreportrequest?view=bingads-13#aggregation"""

    columns: list[types.AdExtensionByAdReportColumn] | None = required(
        element("Columns", "ArrayOfAdExtensionByAdReportColumn", nillable=True)
    )
    filter: types.AdExtensionByAdReportFilter | None = element(
        "Filter", "AdExtensionByAdReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AdExtensionByKeywordReportRequest", REPORTING)
class AdExtensionByKeywordReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adextensionbykeywordreportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/adextensionbykeywordreportrequest?view=bingads-13#aggregation"""

    columns: list[types.AdExtensionByKeywordReportColumn] | None = required(
        element("Columns", "ArrayOfAdExtensionByKeywordReportColumn", nillable=True)
    )
    filter: types.AdExtensionByKeywordReportFilter | None = element(
        "Filter", "AdExtensionByKeywordReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AudiencePerformanceReportRequest", REPORTING)
class AudiencePerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/audienceperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/audienceperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.AudiencePerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAudiencePerformanceReportColumn", nillable=True)
    )
    filter: types.AudiencePerformanceReportFilter | None = element(
        "Filter", "AudiencePerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AdExtensionDetailReportRequest", REPORTING)
class AdExtensionDetailReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/adextensiondetailreportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/adextensiondetailreportrequest?view=bingads-13#aggregation"""

    columns: list[types.AdExtensionDetailReportColumn] | None = required(
        element("Columns", "ArrayOfAdExtensionDetailReportColumn", nillable=True)
    )
    filter: types.AdExtensionDetailReportFilter | None = element(
        "Filter", "AdExtensionDetailReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("ShareOfVoiceReportRequest", REPORTING)
class ShareOfVoiceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/shareofvoicereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/shareofvoicereportrequest?view=bingads-13#aggregation"""

    columns: list[types.ShareOfVoiceReportColumn] | None = required(
        element("Columns", "ArrayOfShareOfVoiceReportColumn", nillable=True)
    )
    filter: types.ShareOfVoiceReportFilter | None = element(
        "Filter", "ShareOfVoiceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("ProductDimensionPerformanceReportRequest", REPORTING)
class ProductDimensionPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productdimensionperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/productdimensionperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.ProductDimensionPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfProductDimensionPerformanceReportColumn", nillable=True)
    )
    filter: types.ProductDimensionPerformanceReportFilter | None = element(
        "Filter", "ProductDimensionPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("ProductPartitionPerformanceReportRequest", REPORTING)
class ProductPartitionPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productpartitionperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/productpartitionperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.ProductPartitionPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfProductPartitionPerformanceReportColumn", nillable=True)
    )
    filter: types.ProductPartitionPerformanceReportFilter | None = element(
        "Filter", "ProductPartitionPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("ProductPartitionUnitPerformanceReportRequest", REPORTING)
class ProductPartitionUnitPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productpartitionunitperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/productpartitionunitperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.ProductPartitionUnitPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfProductPartitionUnitPerformanceReportColumn", nillable=True)
    )
    filter: types.ProductPartitionUnitPerformanceReportFilter | None = element(
        "Filter", "ProductPartitionUnitPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("ProductSearchQueryPerformanceReportRequest", REPORTING)
class ProductSearchQueryPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productsearchqueryperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/productsearchqueryperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.ProductSearchQueryPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfProductSearchQueryPerformanceReportColumn", nillable=True)
    )
    filter: types.ProductSearchQueryPerformanceReportFilter | None = element(
        "Filter", "ProductSearchQueryPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("ProductMatchCountReportRequest", REPORTING)
class ProductMatchCountReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productmatchcountreportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/productmatchcountreportrequest?view=bingads-13#aggregation"""

    columns: list[types.ProductMatchCountReportColumn] | None = required(
        element("Columns", "ArrayOfProductMatchCountReportColumn", nillable=True)
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("ProductNegativeKeywordConflictReportRequest", REPORTING)
class ProductNegativeKeywordConflictReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/productnegativekeywordconflictreportrequest?view=bingads-13"""

    columns: list[types.ProductNegativeKeywordConflictReportColumn] | None = required(
        element("Columns", "ArrayOfProductNegativeKeywordConflictReportColumn", nillable=True)
    )
    filter: types.ProductNegativeKeywordConflictReportFilter | None = element(
        "Filter", "ProductNegativeKeywordConflictReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )


@struct("CallDetailReportRequest", REPORTING)
class CallDetailReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/calldetailreportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/calldetailreportrequest?view=bingads-13#aggregation"""

    columns: list[types.CallDetailReportColumn] | None = required(
        element("Columns", "ArrayOfCallDetailReportColumn", nillable=True)
    )
    filter: types.CallDetailReportFilter | None = element("Filter", "CallDetailReportFilter", nillable=True)
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("GeographicPerformanceReportRequest", REPORTING)
class GeographicPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/geographicperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/geographicperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.GeographicPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfGeographicPerformanceReportColumn", nillable=True)
    )
    filter: types.GeographicPerformanceReportFilter | None = element(
        "Filter", "GeographicPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("DSASearchQueryPerformanceReportRequest", REPORTING)
class DSASearchQueryPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/dsasearchqueryperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/dsasearchqueryperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.DSASearchQueryPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfDSASearchQueryPerformanceReportColumn", nillable=True)
    )
    filter: types.DSASearchQueryPerformanceReportFilter | None = element(
        "Filter", "DSASearchQueryPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("DSAAutoTargetPerformanceReportRequest", REPORTING)
class DSAAutoTargetPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/dsaautotargetperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/dsaautotargetperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.DSAAutoTargetPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfDSAAutoTargetPerformanceReportColumn", nillable=True)
    )
    filter: types.DSAAutoTargetPerformanceReportFilter | None = element(
        "Filter", "DSAAutoTargetPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("DSACategoryPerformanceReportRequest", REPORTING)
class DSACategoryPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/dsacategoryperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/dsacategoryperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.DSACategoryPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfDSACategoryPerformanceReportColumn", nillable=True)
    )
    filter: types.DSACategoryPerformanceReportFilter | None = element(
        "Filter", "DSACategoryPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("HotelDimensionPerformanceReportRequest", REPORTING)
class HotelDimensionPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/hoteldimensionperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/hoteldimensionperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.HotelDimensionPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfHotelDimensionPerformanceReportColumn", nillable=True)
    )
    filter: types.HotelDimensionPerformanceReportFilter | None = element(
        "Filter", "HotelDimensionPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("HotelGroupPerformanceReportRequest", REPORTING)
class HotelGroupPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/hotelgroupperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/hotelgroupperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.HotelGroupPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfHotelGroupPerformanceReportColumn", nillable=True)
    )
    filter: types.HotelGroupPerformanceReportFilter | None = element(
        "Filter", "HotelGroupPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AssetGroupPerformanceReportRequest", REPORTING)
class AssetGroupPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/assetgroupperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/assetgroupperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.AssetGroupPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAssetGroupPerformanceReportColumn", nillable=True)
    )
    filter: types.AssetGroupPerformanceReportFilter | None = element(
        "Filter", "AssetGroupPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAssetGroupReportScope | None = required(
        element("Scope", "AccountThroughAssetGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("SearchInsightPerformanceReportRequest", REPORTING)
class SearchInsightPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/searchinsightperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/searchinsightperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.SearchInsightPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfSearchInsightPerformanceReportColumn", nillable=True)
    )
    filter: types.SearchInsightPerformanceReportFilter | None = element(
        "Filter", "SearchInsightPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AssetPerformanceReportRequest", REPORTING)
class AssetPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/assetperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/assetperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.AssetPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAssetPerformanceReportColumn", nillable=True)
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("CategoryInsightsReportRequest", REPORTING)
class CategoryInsightsReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/categoryinsightsreportrequest?view=bingads-13"""

    columns: list[types.CategoryInsightsReportColumn] | None = required(
        element("Columns", "ArrayOfCategoryInsightsReportColumn", nillable=True)
    )
    filter: types.CategoryInsightsReportFilter | None = element(
        "Filter", "CategoryInsightsReportFilter", nillable=True
    )
    scope: types.AccountReportScope | None = required(element("Scope", "AccountReportScope", nillable=True))
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("CategoryClickCoverageReportRequest", REPORTING)
class CategoryClickCoverageReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/categoryclickcoveragereportrequest?view=bingads-13"""

    columns: list[types.CategoryClickCoverageReportColumn] | None = required(
        element("Columns", "ArrayOfCategoryClickCoverageReportColumn", nillable=True)
    )
    filter: types.CategoryClickCoverageReportFilter | None = element(
        "Filter", "CategoryClickCoverageReportFilter", nillable=True
    )
    scope: types.AccountReportScope | None = required(element("Scope", "AccountReportScope", nillable=True))
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("CombinationPerformanceReportRequest", REPORTING)
class CombinationPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/combinationperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/combinationperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.CombinationPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfCombinationPerformanceReportColumn", nillable=True)
    )
    filter: types.CombinationPerformanceReportFilter | None = element(
        "Filter", "CombinationPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("AppsPerformanceReportRequest", REPORTING)
class AppsPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/appsperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/appsperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.AppsPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfAppsPerformanceReportColumn", nillable=True)
    )
    filter: types.AppsPerformanceReportFilter | None = element(
        "Filter", "AppsPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAssetGroupReportScope | None = required(
        element("Scope", "AccountThroughAssetGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("FeedItemPerformanceReportRequest", REPORTING)
class FeedItemPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/feeditemperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/feeditemperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.FeedItemPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfFeedItemPerformanceReportColumn", nillable=True)
    )
    filter: types.FeedItemPerformanceReportFilter | None = element(
        "Filter", "FeedItemPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("TravelQueryInsightReportRequest", REPORTING)
class TravelQueryInsightReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/travelqueryinsightreportrequest?view=bingads-13"""

    columns: list[types.TravelQueryInsightReportColumn] | None = required(
        element("Columns", "ArrayOfTravelQueryInsightReportColumn", nillable=True)
    )
    filter: types.TravelQueryInsightReportFilter | None = element(
        "Filter", "TravelQueryInsightReportFilter", nillable=True
    )
    scope: types.AccountReportScope | None = required(element("Scope", "AccountReportScope", nillable=True))
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("BidStrategyReportRequest", REPORTING)
class BidStrategyReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/bidstrategyreportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/bidstrategyreportrequest?view=bingads-13#aggregation"""

    columns: list[types.BidStrategyReportColumn] | None = required(
        element("Columns", "ArrayOfBidStrategyReportColumn", nillable=True)
    )
    filter: types.BidStrategyReportFilter | None = element("Filter", "BidStrategyReportFilter", nillable=True)
    scope: types.AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("MSClickIdPerformanceReportRequest", REPORTING)
class MSClickIdPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/msclickidperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    columns: list[types.MSClickIdPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfMSClickIdPerformanceReportColumn", nillable=True)
    )
    filter: types.MSClickIdPerformanceReportFilter | None = element(
        "Filter", "MSClickIdPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("MMMPerformanceReportRequest", REPORTING)
class MMMPerformanceReportRequest(ReportRequest):
    """https://learn.microsoft.com/en-us/advertising/reporting-service/mmmperformancereportrequest?view=bingads-13"""

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Default: Summary. https://learn.microsoft.com/en-us/advertising/reporting-service/mmmperformancereportrequest?view=bingads-13#aggregation"""

    columns: list[types.MMMPerformanceReportColumn] | None = required(
        element("Columns", "ArrayOfMMMPerformanceReportColumn", nillable=True)
    )
    filter: types.MMMPerformanceReportFilter | None = element(
        "Filter", "MMMPerformanceReportFilter", nillable=True
    )
    scope: types.AccountThroughAdGroupReportScope | None = required(
        element("Scope", "AccountThroughAdGroupReportScope", nillable=True)
    )
    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))


@struct("SearchTermLandingPageReportRequest", REPORTING)
class SearchTermLandingPageReportRequest(ReportRequest):
    """`exclude_column_headers`: Optional.
    `exclude_report_footer`: Optional.
    `exclude_report_header`: Optional.
    `format`: Optional.
    `report_name`: Optional.
    `return_only_complete_data`: Optional. Default: false.

    https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportrequest?view=bingads-13
    """

    aggregation: types.ReportAggregation = required(element("Aggregation", "ReportAggregation"))
    """Required. https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportrequest?view=bingads-13#aggregation"""

    columns: list[types.SearchTermLandingPageReportColumn] | None = required(
        element("Columns", "ArrayOfSearchTermLandingPageReportColumn", nillable=True)
    )
    """Required. https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportrequest?view=bingads-13#columns"""

    filter: types.SearchTermLandingPageReportFilter | None = element(
        "Filter", "SearchTermLandingPageReportFilter", nillable=True
    )
    """Optional. https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportrequest?view=bingads-13#filter"""

    scope: types.AccountThroughCampaignReportScope | None = required(
        element("Scope", "AccountThroughCampaignReportScope", nillable=True)
    )
    """Required. https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportrequest?view=bingads-13#scope"""

    time: types.ReportTime | None = required(element("Time", "ReportTime", nillable=True))
    """Required. https://learn.microsoft.com/en-us/advertising/reporting-service/searchtermlandingpagereportrequest?view=bingads-13#time"""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
