# Made by soapwright 0.1.0 from msads/v13/reporting, revision 13.0.30.1. Do not edit.
"""The types of ReportingService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .report_requests import *
    from .requests import *
    from .responses import *
    from .structs import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
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
