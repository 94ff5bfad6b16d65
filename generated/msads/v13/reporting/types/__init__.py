# Made by soapwright from msads/v13/reporting. Do not edit.
"""The types of ReportingService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_exports import exports

__all__ = [
    "AccountPerformanceReportColumn",
    "AccountPerformanceReportFilter",
    "AccountPerformanceReportRequest",
    "AccountReportScope",
    "AccountStatusReportFilter",
    "AccountThroughAdGroupReportScope",
    "AccountThroughAssetGroupReportScope",
    "AccountThroughCampaignReportScope",
    "AdApiError",
    "AdApiFaultDetail",
    "AdDistributionReportFilter",
    "AdDynamicTextPerformanceReportColumn",
    "AdDynamicTextPerformanceReportFilter",
    "AdDynamicTextPerformanceReportRequest",
    "AdExtensionByAdReportColumn",
    "AdExtensionByAdReportFilter",
    "AdExtensionByAdReportRequest",
    "AdExtensionByKeywordReportColumn",
    "AdExtensionByKeywordReportFilter",
    "AdExtensionByKeywordReportRequest",
    "AdExtensionDetailReportColumn",
    "AdExtensionDetailReportFilter",
    "AdExtensionDetailReportRequest",
    "AdGroupPerformanceReportColumn",
    "AdGroupPerformanceReportFilter",
    "AdGroupPerformanceReportRequest",
    "AdGroupReportScope",
    "AdGroupStatusReportFilter",
    "AdPerformanceReportColumn",
    "AdPerformanceReportFilter",
    "AdPerformanceReportRequest",
    "AdStatusReportFilter",
    "AdTypeReportFilter",
    "AgeGenderAudienceReportColumn",
    "AgeGenderAudienceReportFilter",
    "AgeGenderAudienceReportRequest",
    "ApiFaultDetail",
    "ApplicationFault",
    "AppsPerformanceReportColumn",
    "AppsPerformanceReportFilter",
    "AppsPerformanceReportRequest",
    "AssetGroupPerformanceReportColumn",
    "AssetGroupPerformanceReportFilter",
    "AssetGroupPerformanceReportRequest",
    "AssetGroupReportScope",
    "AssetGroupStatusReportFilter",
    "AssetPerformanceReportColumn",
    "AssetPerformanceReportRequest",
    "AudiencePerformanceReportColumn",
    "AudiencePerformanceReportFilter",
    "AudiencePerformanceReportRequest",
    "BatchError",
    "BidMatchTypeReportFilter",
    "BidStrategyReportColumn",
    "BidStrategyReportFilter",
    "BidStrategyReportRequest",
    "BidStrategyTypeReportFilter",
    "BudgetSummaryReportColumn",
    "BudgetSummaryReportRequest",
    "CallDetailReportColumn",
    "CallDetailReportFilter",
    "CallDetailReportRequest",
    "CampaignPerformanceReportColumn",
    "CampaignPerformanceReportFilter",
    "CampaignPerformanceReportRequest",
    "CampaignReportScope",
    "CampaignStatusReportFilter",
    "CampaignTypeReportFilter",
    "CategoryClickCoverageReportColumn",
    "CategoryClickCoverageReportFilter",
    "CategoryClickCoverageReportRequest",
    "CategoryInsightsReportColumn",
    "CategoryInsightsReportFilter",
    "CategoryInsightsReportRequest",
    "ChangeEntityReportFilter",
    "ChangeTypeReportFilter",
    "CombinationPerformanceReportColumn",
    "CombinationPerformanceReportFilter",
    "CombinationPerformanceReportRequest",
    "ConversionPerformanceReportColumn",
    "ConversionPerformanceReportFilter",
    "ConversionPerformanceReportRequest",
    "DSAAutoTargetPerformanceReportColumn",
    "DSAAutoTargetPerformanceReportFilter",
    "DSAAutoTargetPerformanceReportRequest",
    "DSACategoryPerformanceReportColumn",
    "DSACategoryPerformanceReportFilter",
    "DSACategoryPerformanceReportRequest",
    "DSASearchQueryPerformanceReportColumn",
    "DSASearchQueryPerformanceReportFilter",
    "DSASearchQueryPerformanceReportRequest",
    "Date",
    "DeliveredMatchTypeReportFilter",
    "DestinationUrlPerformanceReportColumn",
    "DestinationUrlPerformanceReportFilter",
    "DestinationUrlPerformanceReportRequest",
    "DeviceOSReportFilter",
    "DeviceTypeReportFilter",
    "DynamicAdTargetStatusReportFilter",
    "FeedItemPerformanceReportColumn",
    "FeedItemPerformanceReportFilter",
    "FeedItemPerformanceReportRequest",
    "GeographicPerformanceReportColumn",
    "GeographicPerformanceReportFilter",
    "GeographicPerformanceReportRequest",
    "GoalsAndFunnelsReportColumn",
    "GoalsAndFunnelsReportFilter",
    "GoalsAndFunnelsReportRequest",
    "HotelDimensionPerformanceReportColumn",
    "HotelDimensionPerformanceReportFilter",
    "HotelDimensionPerformanceReportRequest",
    "HotelGroupPerformanceReportColumn",
    "HotelGroupPerformanceReportFilter",
    "HotelGroupPerformanceReportRequest",
    "KeywordPerformanceReportColumn",
    "KeywordPerformanceReportFilter",
    "KeywordPerformanceReportRequest",
    "KeywordPerformanceReportSort",
    "KeywordStatusReportFilter",
    "LanguageReportFilter",
    "MMMPerformanceReportColumn",
    "MMMPerformanceReportFilter",
    "MMMPerformanceReportRequest",
    "MSClickIdPerformanceReportColumn",
    "MSClickIdPerformanceReportFilter",
    "MSClickIdPerformanceReportRequest",
    "NegativeKeywordConflictReportColumn",
    "NegativeKeywordConflictReportFilter",
    "NegativeKeywordConflictReportRequest",
    "OperationError",
    "PollGenerateReportRequest",
    "PollGenerateReportResponse",
    "ProductDimensionPerformanceReportColumn",
    "ProductDimensionPerformanceReportFilter",
    "ProductDimensionPerformanceReportRequest",
    "ProductMatchCountReportColumn",
    "ProductMatchCountReportRequest",
    "ProductNegativeKeywordConflictReportColumn",
    "ProductNegativeKeywordConflictReportFilter",
    "ProductNegativeKeywordConflictReportRequest",
    "ProductPartitionPerformanceReportColumn",
    "ProductPartitionPerformanceReportFilter",
    "ProductPartitionPerformanceReportRequest",
    "ProductPartitionUnitPerformanceReportColumn",
    "ProductPartitionUnitPerformanceReportFilter",
    "ProductPartitionUnitPerformanceReportRequest",
    "ProductSearchQueryPerformanceReportColumn",
    "ProductSearchQueryPerformanceReportFilter",
    "ProductSearchQueryPerformanceReportRequest",
    "ProfessionalDemographicsAudienceReportColumn",
    "ProfessionalDemographicsAudienceReportFilter",
    "ProfessionalDemographicsAudienceReportRequest",
    "PublisherUsagePerformanceReportColumn",
    "PublisherUsagePerformanceReportFilter",
    "PublisherUsagePerformanceReportRequest",
    "ReportAggregation",
    "ReportFormat",
    "ReportRequest",
    "ReportRequestStatus",
    "ReportRequestStatusType",
    "ReportTime",
    "ReportTimePeriod",
    "ReportTimeZone",
    "SearchCampaignChangeHistoryReportColumn",
    "SearchCampaignChangeHistoryReportFilter",
    "SearchCampaignChangeHistoryReportRequest",
    "SearchInsightPerformanceReportColumn",
    "SearchInsightPerformanceReportFilter",
    "SearchInsightPerformanceReportRequest",
    "SearchQueryPerformanceReportColumn",
    "SearchQueryPerformanceReportFilter",
    "SearchQueryPerformanceReportRequest",
    "SearchTermLandingPageReportColumn",
    "SearchTermLandingPageReportFilter",
    "SearchTermLandingPageReportRequest",
    "ShareOfVoiceReportColumn",
    "ShareOfVoiceReportFilter",
    "ShareOfVoiceReportRequest",
    "SortOrder",
    "SubmitGenerateReportRequest",
    "SubmitGenerateReportResponse",
    "TravelQueryInsightReportColumn",
    "TravelQueryInsightReportFilter",
    "TravelQueryInsightReportRequest",
    "UserLocationPerformanceReportColumn",
    "UserLocationPerformanceReportFilter",
    "UserLocationPerformanceReportRequest",
]

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .report_requests import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "enums":
                from .enums import __name__ as name
            case "faults":
                from .faults import __name__ as name
            case "report_requests":
                from .report_requests import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "structs":
                from .structs import __name__ as name
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        enums="""
        ReportFormat ReportAggregation AccountPerformanceReportColumn AccountStatusReportFilter
        AdDistributionReportFilter DeviceOSReportFilter DeviceTypeReportFilter ReportTimePeriod
        ReportTimeZone CampaignPerformanceReportColumn CampaignStatusReportFilter
        AdDynamicTextPerformanceReportColumn AdGroupStatusReportFilter AdStatusReportFilter
        AdTypeReportFilter KeywordStatusReportFilter LanguageReportFilter AdGroupPerformanceReportColumn
        AdPerformanceReportColumn KeywordPerformanceReportColumn BidMatchTypeReportFilter
        BidStrategyTypeReportFilter DeliveredMatchTypeReportFilter SortOrder
        DestinationUrlPerformanceReportColumn BudgetSummaryReportColumn AgeGenderAudienceReportColumn
        AssetGroupStatusReportFilter ProfessionalDemographicsAudienceReportColumn
        UserLocationPerformanceReportColumn PublisherUsagePerformanceReportColumn
        SearchQueryPerformanceReportColumn ConversionPerformanceReportColumn GoalsAndFunnelsReportColumn
        NegativeKeywordConflictReportColumn SearchCampaignChangeHistoryReportColumn ChangeTypeReportFilter
        ChangeEntityReportFilter AdExtensionByAdReportColumn AdExtensionByKeywordReportColumn
        AudiencePerformanceReportColumn AdExtensionDetailReportColumn ShareOfVoiceReportColumn
        ProductDimensionPerformanceReportColumn ProductPartitionPerformanceReportColumn
        CampaignTypeReportFilter ProductPartitionUnitPerformanceReportColumn
        ProductSearchQueryPerformanceReportColumn ProductMatchCountReportColumn
        ProductNegativeKeywordConflictReportColumn CallDetailReportColumn
        GeographicPerformanceReportColumn DSASearchQueryPerformanceReportColumn
        DSAAutoTargetPerformanceReportColumn DynamicAdTargetStatusReportFilter
        DSACategoryPerformanceReportColumn HotelDimensionPerformanceReportColumn
        HotelGroupPerformanceReportColumn AssetGroupPerformanceReportColumn
        SearchInsightPerformanceReportColumn AssetPerformanceReportColumn CategoryInsightsReportColumn
        CategoryClickCoverageReportColumn CombinationPerformanceReportColumn AppsPerformanceReportColumn
        FeedItemPerformanceReportColumn TravelQueryInsightReportColumn BidStrategyReportColumn
        MSClickIdPerformanceReportColumn MMMPerformanceReportColumn SearchTermLandingPageReportColumn
        ReportRequestStatusType
        """,
        faults="""
        ApplicationFault ApiFaultDetail AdApiFaultDetail
        """,
        report_requests="""
        ReportRequest AccountPerformanceReportRequest CampaignPerformanceReportRequest
        AdDynamicTextPerformanceReportRequest AdGroupPerformanceReportRequest AdPerformanceReportRequest
        KeywordPerformanceReportRequest DestinationUrlPerformanceReportRequest BudgetSummaryReportRequest
        AgeGenderAudienceReportRequest ProfessionalDemographicsAudienceReportRequest
        UserLocationPerformanceReportRequest PublisherUsagePerformanceReportRequest
        SearchQueryPerformanceReportRequest ConversionPerformanceReportRequest
        GoalsAndFunnelsReportRequest NegativeKeywordConflictReportRequest
        SearchCampaignChangeHistoryReportRequest AdExtensionByAdReportRequest
        AdExtensionByKeywordReportRequest AudiencePerformanceReportRequest AdExtensionDetailReportRequest
        ShareOfVoiceReportRequest ProductDimensionPerformanceReportRequest
        ProductPartitionPerformanceReportRequest ProductPartitionUnitPerformanceReportRequest
        ProductSearchQueryPerformanceReportRequest ProductMatchCountReportRequest
        ProductNegativeKeywordConflictReportRequest CallDetailReportRequest
        GeographicPerformanceReportRequest DSASearchQueryPerformanceReportRequest
        DSAAutoTargetPerformanceReportRequest DSACategoryPerformanceReportRequest
        HotelDimensionPerformanceReportRequest HotelGroupPerformanceReportRequest
        AssetGroupPerformanceReportRequest SearchInsightPerformanceReportRequest
        AssetPerformanceReportRequest CategoryInsightsReportRequest CategoryClickCoverageReportRequest
        CombinationPerformanceReportRequest AppsPerformanceReportRequest FeedItemPerformanceReportRequest
        TravelQueryInsightReportRequest BidStrategyReportRequest MSClickIdPerformanceReportRequest
        MMMPerformanceReportRequest SearchTermLandingPageReportRequest
        """,
        requests="""
        SubmitGenerateReportRequest PollGenerateReportRequest
        """,
        responses="""
        SubmitGenerateReportResponse PollGenerateReportResponse
        """,
        structs="""
        AccountPerformanceReportFilter AccountReportScope ReportTime Date CampaignPerformanceReportFilter
        AccountThroughCampaignReportScope CampaignReportScope AdDynamicTextPerformanceReportFilter
        AccountThroughAdGroupReportScope AdGroupReportScope AdGroupPerformanceReportFilter
        AdPerformanceReportFilter KeywordPerformanceReportFilter KeywordPerformanceReportSort
        DestinationUrlPerformanceReportFilter AgeGenderAudienceReportFilter
        ProfessionalDemographicsAudienceReportFilter UserLocationPerformanceReportFilter
        PublisherUsagePerformanceReportFilter SearchQueryPerformanceReportFilter
        ConversionPerformanceReportFilter GoalsAndFunnelsReportFilter NegativeKeywordConflictReportFilter
        SearchCampaignChangeHistoryReportFilter AdExtensionByAdReportFilter
        AdExtensionByKeywordReportFilter AudiencePerformanceReportFilter AdExtensionDetailReportFilter
        ShareOfVoiceReportFilter ProductDimensionPerformanceReportFilter
        ProductPartitionPerformanceReportFilter ProductPartitionUnitPerformanceReportFilter
        ProductSearchQueryPerformanceReportFilter ProductNegativeKeywordConflictReportFilter
        CallDetailReportFilter GeographicPerformanceReportFilter DSASearchQueryPerformanceReportFilter
        DSAAutoTargetPerformanceReportFilter DSACategoryPerformanceReportFilter
        HotelDimensionPerformanceReportFilter HotelGroupPerformanceReportFilter
        AssetGroupPerformanceReportFilter AccountThroughAssetGroupReportScope AssetGroupReportScope
        SearchInsightPerformanceReportFilter CategoryInsightsReportFilter
        CategoryClickCoverageReportFilter CombinationPerformanceReportFilter AppsPerformanceReportFilter
        FeedItemPerformanceReportFilter TravelQueryInsightReportFilter BidStrategyReportFilter
        MSClickIdPerformanceReportFilter MMMPerformanceReportFilter SearchTermLandingPageReportFilter
        BatchError OperationError ReportRequestStatus AdApiError
        """,
        wire_types="""
        ArrayOfAccountPerformanceReportColumn ArrayOfCampaignPerformanceReportColumn
        ArrayOfCampaignReportScope ArrayOfAdDynamicTextPerformanceReportColumn ArrayOfAdGroupReportScope
        ArrayOfAdGroupPerformanceReportColumn ArrayOfAdPerformanceReportColumn
        ArrayOfKeywordPerformanceReportColumn ArrayOfKeywordPerformanceReportSort
        ArrayOfDestinationUrlPerformanceReportColumn ArrayOfBudgetSummaryReportColumn
        ArrayOfAgeGenderAudienceReportColumn ArrayOfProfessionalDemographicsAudienceReportColumn
        ArrayOfUserLocationPerformanceReportColumn ArrayOfPublisherUsagePerformanceReportColumn
        ArrayOfSearchQueryPerformanceReportColumn ArrayOfConversionPerformanceReportColumn
        ArrayOfGoalsAndFunnelsReportColumn ArrayOfNegativeKeywordConflictReportColumn
        ArrayOfSearchCampaignChangeHistoryReportColumn ArrayOfAdExtensionByAdReportColumn
        ArrayOfAdExtensionByKeywordReportColumn ArrayOfAudiencePerformanceReportColumn
        ArrayOfAdExtensionDetailReportColumn ArrayOfShareOfVoiceReportColumn
        ArrayOfProductDimensionPerformanceReportColumn ArrayOfProductPartitionPerformanceReportColumn
        ArrayOfProductPartitionUnitPerformanceReportColumn
        ArrayOfProductSearchQueryPerformanceReportColumn ArrayOfProductMatchCountReportColumn
        ArrayOfProductNegativeKeywordConflictReportColumn ArrayOfCallDetailReportColumn
        ArrayOfGeographicPerformanceReportColumn ArrayOfDSASearchQueryPerformanceReportColumn
        ArrayOfDSAAutoTargetPerformanceReportColumn ArrayOfDSACategoryPerformanceReportColumn
        ArrayOfHotelDimensionPerformanceReportColumn ArrayOfHotelGroupPerformanceReportColumn
        ArrayOfAssetGroupPerformanceReportColumn ArrayOfAssetGroupReportScope
        ArrayOfSearchInsightPerformanceReportColumn ArrayOfAssetPerformanceReportColumn
        ArrayOfCategoryInsightsReportColumn ArrayOfCategoryClickCoverageReportColumn
        ArrayOfCombinationPerformanceReportColumn ArrayOfAppsPerformanceReportColumn
        ArrayOfFeedItemPerformanceReportColumn ArrayOfTravelQueryInsightReportColumn
        ArrayOfBidStrategyReportColumn ArrayOfMSClickIdPerformanceReportColumn
        ArrayOfMMMPerformanceReportColumn ArrayOfSearchTermLandingPageReportColumn ArrayOfBatchError
        ArrayOfOperationError ArrayOflong ArrayOfint ArrayOfstring ArrayOfAdApiError JSON
        """,
    )
