# Made by soapwright 0.1.0 from msads/v13/reporting, revision 13.0.30.1. Do not edit.
"""The types of ReportingService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
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
        requests="""
        SubmitGenerateReportRequest PollGenerateReportRequest
        """,
        responses="""
        SubmitGenerateReportResponse PollGenerateReportResponse
        """,
        structs="""
        ReportRequest AccountPerformanceReportRequest AccountPerformanceReportFilter AccountReportScope
        ReportTime Date CampaignPerformanceReportRequest CampaignPerformanceReportFilter
        AccountThroughCampaignReportScope CampaignReportScope AdDynamicTextPerformanceReportRequest
        AdDynamicTextPerformanceReportFilter AccountThroughAdGroupReportScope AdGroupReportScope
        AdGroupPerformanceReportRequest AdGroupPerformanceReportFilter AdPerformanceReportRequest
        AdPerformanceReportFilter KeywordPerformanceReportRequest KeywordPerformanceReportFilter
        KeywordPerformanceReportSort DestinationUrlPerformanceReportRequest
        DestinationUrlPerformanceReportFilter BudgetSummaryReportRequest AgeGenderAudienceReportRequest
        AgeGenderAudienceReportFilter ProfessionalDemographicsAudienceReportRequest
        ProfessionalDemographicsAudienceReportFilter UserLocationPerformanceReportRequest
        UserLocationPerformanceReportFilter PublisherUsagePerformanceReportRequest
        PublisherUsagePerformanceReportFilter SearchQueryPerformanceReportRequest
        SearchQueryPerformanceReportFilter ConversionPerformanceReportRequest
        ConversionPerformanceReportFilter GoalsAndFunnelsReportRequest GoalsAndFunnelsReportFilter
        NegativeKeywordConflictReportRequest NegativeKeywordConflictReportFilter
        SearchCampaignChangeHistoryReportRequest SearchCampaignChangeHistoryReportFilter
        AdExtensionByAdReportRequest AdExtensionByAdReportFilter AdExtensionByKeywordReportRequest
        AdExtensionByKeywordReportFilter AudiencePerformanceReportRequest AudiencePerformanceReportFilter
        AdExtensionDetailReportRequest AdExtensionDetailReportFilter ShareOfVoiceReportRequest
        ShareOfVoiceReportFilter ProductDimensionPerformanceReportRequest
        ProductDimensionPerformanceReportFilter ProductPartitionPerformanceReportRequest
        ProductPartitionPerformanceReportFilter ProductPartitionUnitPerformanceReportRequest
        ProductPartitionUnitPerformanceReportFilter ProductSearchQueryPerformanceReportRequest
        ProductSearchQueryPerformanceReportFilter ProductMatchCountReportRequest
        ProductNegativeKeywordConflictReportRequest ProductNegativeKeywordConflictReportFilter
        CallDetailReportRequest CallDetailReportFilter GeographicPerformanceReportRequest
        GeographicPerformanceReportFilter DSASearchQueryPerformanceReportRequest
        DSASearchQueryPerformanceReportFilter DSAAutoTargetPerformanceReportRequest
        DSAAutoTargetPerformanceReportFilter DSACategoryPerformanceReportRequest
        DSACategoryPerformanceReportFilter HotelDimensionPerformanceReportRequest
        HotelDimensionPerformanceReportFilter HotelGroupPerformanceReportRequest
        HotelGroupPerformanceReportFilter AssetGroupPerformanceReportRequest
        AssetGroupPerformanceReportFilter AccountThroughAssetGroupReportScope AssetGroupReportScope
        SearchInsightPerformanceReportRequest SearchInsightPerformanceReportFilter
        AssetPerformanceReportRequest CategoryInsightsReportRequest CategoryInsightsReportFilter
        CategoryClickCoverageReportRequest CategoryClickCoverageReportFilter
        CombinationPerformanceReportRequest CombinationPerformanceReportFilter
        AppsPerformanceReportRequest AppsPerformanceReportFilter FeedItemPerformanceReportRequest
        FeedItemPerformanceReportFilter TravelQueryInsightReportRequest TravelQueryInsightReportFilter
        BidStrategyReportRequest BidStrategyReportFilter MSClickIdPerformanceReportRequest
        MSClickIdPerformanceReportFilter MMMPerformanceReportRequest MMMPerformanceReportFilter
        SearchTermLandingPageReportRequest SearchTermLandingPageReportFilter BatchError OperationError
        ReportRequestStatus AdApiError
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
