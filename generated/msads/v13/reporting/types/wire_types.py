# Made by soapwright from msads/v13/reporting. Do not edit.
"""The types of ReportingService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ...._runtime.wire import Array, JsonNames
from .namespaces import ADAPI, ARRAYS, REPORTING

__all__ = [
    "JSON",
    "ArrayOfAccountPerformanceReportColumn",
    "ArrayOfAdApiError",
    "ArrayOfAdDynamicTextPerformanceReportColumn",
    "ArrayOfAdExtensionByAdReportColumn",
    "ArrayOfAdExtensionByKeywordReportColumn",
    "ArrayOfAdExtensionDetailReportColumn",
    "ArrayOfAdGroupPerformanceReportColumn",
    "ArrayOfAdGroupReportScope",
    "ArrayOfAdPerformanceReportColumn",
    "ArrayOfAgeGenderAudienceReportColumn",
    "ArrayOfAppsPerformanceReportColumn",
    "ArrayOfAssetGroupPerformanceReportColumn",
    "ArrayOfAssetGroupReportScope",
    "ArrayOfAssetPerformanceReportColumn",
    "ArrayOfAudiencePerformanceReportColumn",
    "ArrayOfBatchError",
    "ArrayOfBidStrategyReportColumn",
    "ArrayOfBudgetSummaryReportColumn",
    "ArrayOfCallDetailReportColumn",
    "ArrayOfCampaignPerformanceReportColumn",
    "ArrayOfCampaignReportScope",
    "ArrayOfCategoryClickCoverageReportColumn",
    "ArrayOfCategoryInsightsReportColumn",
    "ArrayOfCombinationPerformanceReportColumn",
    "ArrayOfConversionPerformanceReportColumn",
    "ArrayOfDSAAutoTargetPerformanceReportColumn",
    "ArrayOfDSACategoryPerformanceReportColumn",
    "ArrayOfDSASearchQueryPerformanceReportColumn",
    "ArrayOfDestinationUrlPerformanceReportColumn",
    "ArrayOfFeedItemPerformanceReportColumn",
    "ArrayOfGeographicPerformanceReportColumn",
    "ArrayOfGoalsAndFunnelsReportColumn",
    "ArrayOfHotelDimensionPerformanceReportColumn",
    "ArrayOfHotelGroupPerformanceReportColumn",
    "ArrayOfKeywordPerformanceReportColumn",
    "ArrayOfKeywordPerformanceReportSort",
    "ArrayOfMMMPerformanceReportColumn",
    "ArrayOfMSClickIdPerformanceReportColumn",
    "ArrayOfNegativeKeywordConflictReportColumn",
    "ArrayOfOperationError",
    "ArrayOfProductDimensionPerformanceReportColumn",
    "ArrayOfProductMatchCountReportColumn",
    "ArrayOfProductNegativeKeywordConflictReportColumn",
    "ArrayOfProductPartitionPerformanceReportColumn",
    "ArrayOfProductPartitionUnitPerformanceReportColumn",
    "ArrayOfProductSearchQueryPerformanceReportColumn",
    "ArrayOfProfessionalDemographicsAudienceReportColumn",
    "ArrayOfPublisherUsagePerformanceReportColumn",
    "ArrayOfSearchCampaignChangeHistoryReportColumn",
    "ArrayOfSearchInsightPerformanceReportColumn",
    "ArrayOfSearchQueryPerformanceReportColumn",
    "ArrayOfSearchTermLandingPageReportColumn",
    "ArrayOfShareOfVoiceReportColumn",
    "ArrayOfTravelQueryInsightReportColumn",
    "ArrayOfUserLocationPerformanceReportColumn",
    "ArrayOfint",
    "ArrayOflong",
    "ArrayOfstring",
]

JSON = JsonNames("Type", "Key", "Value")
ArrayOfAccountPerformanceReportColumn = Array(
    "AccountPerformanceReportColumn", "AccountPerformanceReportColumn", REPORTING
)
ArrayOfCampaignPerformanceReportColumn = Array(
    "CampaignPerformanceReportColumn", "CampaignPerformanceReportColumn", REPORTING
)
ArrayOfCampaignReportScope = Array("CampaignReportScope", "CampaignReportScope", REPORTING, nillable=True)
ArrayOfAdDynamicTextPerformanceReportColumn = Array(
    "AdDynamicTextPerformanceReportColumn", "AdDynamicTextPerformanceReportColumn", REPORTING
)
ArrayOfAdGroupReportScope = Array("AdGroupReportScope", "AdGroupReportScope", REPORTING, nillable=True)
ArrayOfAdGroupPerformanceReportColumn = Array(
    "AdGroupPerformanceReportColumn", "AdGroupPerformanceReportColumn", REPORTING
)
ArrayOfAdPerformanceReportColumn = Array("AdPerformanceReportColumn", "AdPerformanceReportColumn", REPORTING)
ArrayOfKeywordPerformanceReportColumn = Array(
    "KeywordPerformanceReportColumn", "KeywordPerformanceReportColumn", REPORTING
)
ArrayOfKeywordPerformanceReportSort = Array(
    "KeywordPerformanceReportSort", "KeywordPerformanceReportSort", REPORTING, nillable=True
)
ArrayOfDestinationUrlPerformanceReportColumn = Array(
    "DestinationUrlPerformanceReportColumn", "DestinationUrlPerformanceReportColumn", REPORTING
)
ArrayOfBudgetSummaryReportColumn = Array("BudgetSummaryReportColumn", "BudgetSummaryReportColumn", REPORTING)
ArrayOfAgeGenderAudienceReportColumn = Array(
    "AgeGenderAudienceReportColumn", "AgeGenderAudienceReportColumn", REPORTING
)
ArrayOfProfessionalDemographicsAudienceReportColumn = Array(
    "ProfessionalDemographicsAudienceReportColumn", "ProfessionalDemographicsAudienceReportColumn", REPORTING
)
ArrayOfUserLocationPerformanceReportColumn = Array(
    "UserLocationPerformanceReportColumn", "UserLocationPerformanceReportColumn", REPORTING
)
ArrayOfPublisherUsagePerformanceReportColumn = Array(
    "PublisherUsagePerformanceReportColumn", "PublisherUsagePerformanceReportColumn", REPORTING
)
ArrayOfSearchQueryPerformanceReportColumn = Array(
    "SearchQueryPerformanceReportColumn", "SearchQueryPerformanceReportColumn", REPORTING
)
ArrayOfConversionPerformanceReportColumn = Array(
    "ConversionPerformanceReportColumn", "ConversionPerformanceReportColumn", REPORTING
)
ArrayOfGoalsAndFunnelsReportColumn = Array(
    "GoalsAndFunnelsReportColumn", "GoalsAndFunnelsReportColumn", REPORTING
)
ArrayOfNegativeKeywordConflictReportColumn = Array(
    "NegativeKeywordConflictReportColumn", "NegativeKeywordConflictReportColumn", REPORTING
)
ArrayOfSearchCampaignChangeHistoryReportColumn = Array(
    "SearchCampaignChangeHistoryReportColumn", "SearchCampaignChangeHistoryReportColumn", REPORTING
)
ArrayOfAdExtensionByAdReportColumn = Array(
    "AdExtensionByAdReportColumn", "AdExtensionByAdReportColumn", REPORTING
)
ArrayOfAdExtensionByKeywordReportColumn = Array(
    "AdExtensionByKeywordReportColumn", "AdExtensionByKeywordReportColumn", REPORTING
)
ArrayOfAudiencePerformanceReportColumn = Array(
    "AudiencePerformanceReportColumn", "AudiencePerformanceReportColumn", REPORTING
)
ArrayOfAdExtensionDetailReportColumn = Array(
    "AdExtensionDetailReportColumn", "AdExtensionDetailReportColumn", REPORTING
)
ArrayOfShareOfVoiceReportColumn = Array("ShareOfVoiceReportColumn", "ShareOfVoiceReportColumn", REPORTING)
ArrayOfProductDimensionPerformanceReportColumn = Array(
    "ProductDimensionPerformanceReportColumn", "ProductDimensionPerformanceReportColumn", REPORTING
)
ArrayOfProductPartitionPerformanceReportColumn = Array(
    "ProductPartitionPerformanceReportColumn", "ProductPartitionPerformanceReportColumn", REPORTING
)
ArrayOfProductPartitionUnitPerformanceReportColumn = Array(
    "ProductPartitionUnitPerformanceReportColumn", "ProductPartitionUnitPerformanceReportColumn", REPORTING
)
ArrayOfProductSearchQueryPerformanceReportColumn = Array(
    "ProductSearchQueryPerformanceReportColumn", "ProductSearchQueryPerformanceReportColumn", REPORTING
)
ArrayOfProductMatchCountReportColumn = Array(
    "ProductMatchCountReportColumn", "ProductMatchCountReportColumn", REPORTING
)
ArrayOfProductNegativeKeywordConflictReportColumn = Array(
    "ProductNegativeKeywordConflictReportColumn", "ProductNegativeKeywordConflictReportColumn", REPORTING
)
ArrayOfCallDetailReportColumn = Array("CallDetailReportColumn", "CallDetailReportColumn", REPORTING)
ArrayOfGeographicPerformanceReportColumn = Array(
    "GeographicPerformanceReportColumn", "GeographicPerformanceReportColumn", REPORTING
)
ArrayOfDSASearchQueryPerformanceReportColumn = Array(
    "DSASearchQueryPerformanceReportColumn", "DSASearchQueryPerformanceReportColumn", REPORTING
)
ArrayOfDSAAutoTargetPerformanceReportColumn = Array(
    "DSAAutoTargetPerformanceReportColumn", "DSAAutoTargetPerformanceReportColumn", REPORTING
)
ArrayOfDSACategoryPerformanceReportColumn = Array(
    "DSACategoryPerformanceReportColumn", "DSACategoryPerformanceReportColumn", REPORTING
)
ArrayOfHotelDimensionPerformanceReportColumn = Array(
    "HotelDimensionPerformanceReportColumn", "HotelDimensionPerformanceReportColumn", REPORTING
)
ArrayOfHotelGroupPerformanceReportColumn = Array(
    "HotelGroupPerformanceReportColumn", "HotelGroupPerformanceReportColumn", REPORTING
)
ArrayOfAssetGroupPerformanceReportColumn = Array(
    "AssetGroupPerformanceReportColumn", "AssetGroupPerformanceReportColumn", REPORTING
)
ArrayOfAssetGroupReportScope = Array(
    "AssetGroupReportScope", "AssetGroupReportScope", REPORTING, nillable=True
)
ArrayOfSearchInsightPerformanceReportColumn = Array(
    "SearchInsightPerformanceReportColumn", "SearchInsightPerformanceReportColumn", REPORTING
)
ArrayOfAssetPerformanceReportColumn = Array(
    "AssetPerformanceReportColumn", "AssetPerformanceReportColumn", REPORTING
)
ArrayOfCategoryInsightsReportColumn = Array(
    "CategoryInsightsReportColumn", "CategoryInsightsReportColumn", REPORTING
)
ArrayOfCategoryClickCoverageReportColumn = Array(
    "CategoryClickCoverageReportColumn", "CategoryClickCoverageReportColumn", REPORTING
)
ArrayOfCombinationPerformanceReportColumn = Array(
    "CombinationPerformanceReportColumn", "CombinationPerformanceReportColumn", REPORTING
)
ArrayOfAppsPerformanceReportColumn = Array(
    "AppsPerformanceReportColumn", "AppsPerformanceReportColumn", REPORTING
)
ArrayOfFeedItemPerformanceReportColumn = Array(
    "FeedItemPerformanceReportColumn", "FeedItemPerformanceReportColumn", REPORTING
)
ArrayOfTravelQueryInsightReportColumn = Array(
    "TravelQueryInsightReportColumn", "TravelQueryInsightReportColumn", REPORTING
)
ArrayOfBidStrategyReportColumn = Array("BidStrategyReportColumn", "BidStrategyReportColumn", REPORTING)
ArrayOfMSClickIdPerformanceReportColumn = Array(
    "MSClickIdPerformanceReportColumn", "MSClickIdPerformanceReportColumn", REPORTING
)
ArrayOfMMMPerformanceReportColumn = Array(
    "MMMPerformanceReportColumn", "MMMPerformanceReportColumn", REPORTING
)
ArrayOfSearchTermLandingPageReportColumn = Array(
    "SearchTermLandingPageReportColumn", "SearchTermLandingPageReportColumn", REPORTING
)
ArrayOfBatchError = Array("BatchError", "BatchError", REPORTING, nillable=True)
ArrayOfOperationError = Array("OperationError", "OperationError", REPORTING, nillable=True)
ArrayOflong = Array("long", "xs:long", ARRAYS)
ArrayOfint = Array("int", "xs:int", ARRAYS)
ArrayOfstring = Array("string", "xs:string", ARRAYS, nillable=True)
ArrayOfAdApiError = Array("AdApiError", "AdApiError", ADAPI, nillable=True)
