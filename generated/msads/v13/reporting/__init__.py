# Made by soapwright 0.1.0 from msads/v13/reporting, revision 13.0.30.1. Do not edit.
"""ReportingService: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
    from .types import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        async_client="AsyncReporting",
        client="Reporting",
        types="""
        AccountPerformanceReportColumn AccountPerformanceReportFilter AccountPerformanceReportRequest
        AccountReportScope AccountStatusReportFilter AccountThroughAdGroupReportScope
        AccountThroughAssetGroupReportScope AccountThroughCampaignReportScope AdApiError AdApiFaultDetail
        AdDistributionReportFilter AdDynamicTextPerformanceReportColumn
        AdDynamicTextPerformanceReportFilter AdDynamicTextPerformanceReportRequest
        AdExtensionByAdReportColumn AdExtensionByAdReportFilter AdExtensionByAdReportRequest
        AdExtensionByKeywordReportColumn AdExtensionByKeywordReportFilter
        AdExtensionByKeywordReportRequest AdExtensionDetailReportColumn AdExtensionDetailReportFilter
        AdExtensionDetailReportRequest AdGroupPerformanceReportColumn AdGroupPerformanceReportFilter
        AdGroupPerformanceReportRequest AdGroupReportScope AdGroupStatusReportFilter
        AdPerformanceReportColumn AdPerformanceReportFilter AdPerformanceReportRequest
        AdStatusReportFilter AdTypeReportFilter AgeGenderAudienceReportColumn
        AgeGenderAudienceReportFilter AgeGenderAudienceReportRequest ApiFaultDetail ApplicationFault
        AppsPerformanceReportColumn AppsPerformanceReportFilter AppsPerformanceReportRequest
        AssetGroupPerformanceReportColumn AssetGroupPerformanceReportFilter
        AssetGroupPerformanceReportRequest AssetGroupReportScope AssetGroupStatusReportFilter
        AssetPerformanceReportColumn AssetPerformanceReportRequest AudiencePerformanceReportColumn
        AudiencePerformanceReportFilter AudiencePerformanceReportRequest BatchError
        BidMatchTypeReportFilter BidStrategyReportColumn BidStrategyReportFilter BidStrategyReportRequest
        BidStrategyTypeReportFilter BudgetSummaryReportColumn BudgetSummaryReportRequest
        CallDetailReportColumn CallDetailReportFilter CallDetailReportRequest
        CampaignPerformanceReportColumn CampaignPerformanceReportFilter CampaignPerformanceReportRequest
        CampaignReportScope CampaignStatusReportFilter CampaignTypeReportFilter
        CategoryClickCoverageReportColumn CategoryClickCoverageReportFilter
        CategoryClickCoverageReportRequest CategoryInsightsReportColumn CategoryInsightsReportFilter
        CategoryInsightsReportRequest ChangeEntityReportFilter ChangeTypeReportFilter
        CombinationPerformanceReportColumn CombinationPerformanceReportFilter
        CombinationPerformanceReportRequest ConversionPerformanceReportColumn
        ConversionPerformanceReportFilter ConversionPerformanceReportRequest
        DSAAutoTargetPerformanceReportColumn DSAAutoTargetPerformanceReportFilter
        DSAAutoTargetPerformanceReportRequest DSACategoryPerformanceReportColumn
        DSACategoryPerformanceReportFilter DSACategoryPerformanceReportRequest
        DSASearchQueryPerformanceReportColumn DSASearchQueryPerformanceReportFilter
        DSASearchQueryPerformanceReportRequest Date DeliveredMatchTypeReportFilter
        DestinationUrlPerformanceReportColumn DestinationUrlPerformanceReportFilter
        DestinationUrlPerformanceReportRequest DeviceOSReportFilter DeviceTypeReportFilter
        DynamicAdTargetStatusReportFilter FeedItemPerformanceReportColumn FeedItemPerformanceReportFilter
        FeedItemPerformanceReportRequest GeographicPerformanceReportColumn
        GeographicPerformanceReportFilter GeographicPerformanceReportRequest GoalsAndFunnelsReportColumn
        GoalsAndFunnelsReportFilter GoalsAndFunnelsReportRequest HotelDimensionPerformanceReportColumn
        HotelDimensionPerformanceReportFilter HotelDimensionPerformanceReportRequest
        HotelGroupPerformanceReportColumn HotelGroupPerformanceReportFilter
        HotelGroupPerformanceReportRequest KeywordPerformanceReportColumn KeywordPerformanceReportFilter
        KeywordPerformanceReportRequest KeywordPerformanceReportSort KeywordStatusReportFilter
        LanguageReportFilter MMMPerformanceReportColumn MMMPerformanceReportFilter
        MMMPerformanceReportRequest MSClickIdPerformanceReportColumn MSClickIdPerformanceReportFilter
        MSClickIdPerformanceReportRequest NegativeKeywordConflictReportColumn
        NegativeKeywordConflictReportFilter NegativeKeywordConflictReportRequest OperationError
        PollGenerateReportRequest PollGenerateReportResponse ProductDimensionPerformanceReportColumn
        ProductDimensionPerformanceReportFilter ProductDimensionPerformanceReportRequest
        ProductMatchCountReportColumn ProductMatchCountReportRequest
        ProductNegativeKeywordConflictReportColumn ProductNegativeKeywordConflictReportFilter
        ProductNegativeKeywordConflictReportRequest ProductPartitionPerformanceReportColumn
        ProductPartitionPerformanceReportFilter ProductPartitionPerformanceReportRequest
        ProductPartitionUnitPerformanceReportColumn ProductPartitionUnitPerformanceReportFilter
        ProductPartitionUnitPerformanceReportRequest ProductSearchQueryPerformanceReportColumn
        ProductSearchQueryPerformanceReportFilter ProductSearchQueryPerformanceReportRequest
        ProfessionalDemographicsAudienceReportColumn ProfessionalDemographicsAudienceReportFilter
        ProfessionalDemographicsAudienceReportRequest PublisherUsagePerformanceReportColumn
        PublisherUsagePerformanceReportFilter PublisherUsagePerformanceReportRequest ReportAggregation
        ReportFormat ReportRequest ReportRequestStatus ReportRequestStatusType ReportTime ReportTimePeriod
        ReportTimeZone SearchCampaignChangeHistoryReportColumn SearchCampaignChangeHistoryReportFilter
        SearchCampaignChangeHistoryReportRequest SearchInsightPerformanceReportColumn
        SearchInsightPerformanceReportFilter SearchInsightPerformanceReportRequest
        SearchQueryPerformanceReportColumn SearchQueryPerformanceReportFilter
        SearchQueryPerformanceReportRequest SearchTermLandingPageReportColumn
        SearchTermLandingPageReportFilter SearchTermLandingPageReportRequest ShareOfVoiceReportColumn
        ShareOfVoiceReportFilter ShareOfVoiceReportRequest SortOrder SubmitGenerateReportRequest
        SubmitGenerateReportResponse TravelQueryInsightReportColumn TravelQueryInsightReportFilter
        TravelQueryInsightReportRequest UserLocationPerformanceReportColumn
        UserLocationPerformanceReportFilter UserLocationPerformanceReportRequest
        """,
    )
