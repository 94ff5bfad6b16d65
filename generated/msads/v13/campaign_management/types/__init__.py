# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The types of CampaignManagementService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_exports import exports

__all__ = [
    "HTML5",
    "AISearchSetting",
    "AccountContentNegativeKeywordList",
    "AccountMigrationStatusesInfo",
    "AccountNegativeKeywordList",
    "AccountPlacementExclusionList",
    "AccountPlacementInclusionList",
    "AccountProperty",
    "AccountPropertyName",
    "ActionAdExtension",
    "ActionAdExtensionActionType",
    "Ad",
    "AdAdditionalField",
    "AdApiError",
    "AdApiFaultDetail",
    "AdEditorialStatus",
    "AdExtension",
    "AdExtensionAdditionalField",
    "AdExtensionAssociation",
    "AdExtensionAssociationCollection",
    "AdExtensionEditorialReason",
    "AdExtensionEditorialReasonCollection",
    "AdExtensionEditorialStatus",
    "AdExtensionHeaderType",
    "AdExtensionIdToEntityIdAssociation",
    "AdExtensionIdentity",
    "AdExtensionStatus",
    "AdExtensionsTypeFilter",
    "AdGroup",
    "AdGroupAdditionalField",
    "AdGroupCriterion",
    "AdGroupCriterionAction",
    "AdGroupCriterionEditorialStatus",
    "AdGroupCriterionStatus",
    "AdGroupCriterionType",
    "AdGroupNegativeSites",
    "AdGroupPrivacyStatus",
    "AdGroupStatus",
    "AdRecommendationAdditionalField",
    "AdRecommendationCustomizedProperty",
    "AdRecommendationImageAssetProperty",
    "AdRecommendationImageField",
    "AdRecommendationImageRefineOperation",
    "AdRecommendationImageRefineType",
    "AdRecommendationImageSuggestion",
    "AdRecommendationImageSuggestionMetadata",
    "AdRecommendationJobInfo",
    "AdRecommendationMediaRefineResult",
    "AdRecommendationRefinedMedia",
    "AdRecommendationTextAssetProperty",
    "AdRecommendationTextField",
    "AdRecommendationTextRefineOperation",
    "AdRecommendationTextRefineResult",
    "AdRecommendationTextTone",
    "AdRecommendationVideoSuggestion",
    "AdRecommendationVideoType",
    "AdRotation",
    "AdRotationType",
    "AdStatus",
    "AdSubType",
    "AdType",
    "AddAdExtensionsRequest",
    "AddAdExtensionsResponse",
    "AddAdGroupCriterionsRequest",
    "AddAdGroupCriterionsResponse",
    "AddAdGroupsRequest",
    "AddAdGroupsResponse",
    "AddAdsRequest",
    "AddAdsResponse",
    "AddAssetGroupsRequest",
    "AddAssetGroupsResponse",
    "AddAudienceGroupsRequest",
    "AddAudienceGroupsResponse",
    "AddAudiencesRequest",
    "AddAudiencesResponse",
    "AddBidStrategiesRequest",
    "AddBidStrategiesResponse",
    "AddBrandKitsRequest",
    "AddBrandKitsResponse",
    "AddBudgetsRequest",
    "AddBudgetsResponse",
    "AddCampaignConversionGoalsRequest",
    "AddCampaignConversionGoalsResponse",
    "AddCampaignCriterionsRequest",
    "AddCampaignCriterionsResponse",
    "AddCampaignsRequest",
    "AddCampaignsResponse",
    "AddConversionGoalsRequest",
    "AddConversionGoalsResponse",
    "AddConversionValueRulesRequest",
    "AddConversionValueRulesResponse",
    "AddDataExclusionsRequest",
    "AddDataExclusionsResponse",
    "AddExperimentsRequest",
    "AddExperimentsResponse",
    "AddHTML5sRequest",
    "AddHTML5sResponse",
    "AddImportJobsRequest",
    "AddImportJobsResponse",
    "AddKeywordsRequest",
    "AddKeywordsResponse",
    "AddLabelsRequest",
    "AddLabelsResponse",
    "AddLinkedInSegmentsRequest",
    "AddLinkedInSegmentsResponse",
    "AddListItemsToSharedListRequest",
    "AddListItemsToSharedListResponse",
    "AddMediaRequest",
    "AddMediaResponse",
    "AddNegativeKeywordsToEntitiesRequest",
    "AddNegativeKeywordsToEntitiesResponse",
    "AddNewCustomerAcquisitionGoalsRequest",
    "AddNewCustomerAcquisitionGoalsResponse",
    "AddSeasonalityAdjustmentsRequest",
    "AddSeasonalityAdjustmentsResponse",
    "AddSharedEntityRequest",
    "AddSharedEntityResponse",
    "AddUetTagsRequest",
    "AddUetTagsResponse",
    "AddVideosRequest",
    "AddVideosResponse",
    "Address",
    "AdvertiserAILabel",
    "AgeCriterion",
    "AgeDimension",
    "AgeRange",
    "AnnotationOptOut",
    "ApiFaultDetail",
    "AppAdExtension",
    "AppDownloadGoal",
    "AppInstallAd",
    "AppInstallGoal",
    "AppSetting",
    "AppStore",
    "AppUrl",
    "AppealEditorialRejectionsRequest",
    "AppealEditorialRejectionsResponse",
    "AppealStatus",
    "ApplicationFault",
    "ApplyAssetGroupListingGroupActionsRequest",
    "ApplyAssetGroupListingGroupActionsResponse",
    "ApplyCustomerListItemsRequest",
    "ApplyCustomerListItemsResponse",
    "ApplyCustomerListUserDataRequest",
    "ApplyCustomerListUserDataResponse",
    "ApplyHotelGroupActionsRequest",
    "ApplyHotelGroupActionsResponse",
    "ApplyOfflineConversionAdjustmentsRequest",
    "ApplyOfflineConversionAdjustmentsResponse",
    "ApplyOfflineConversionsRequest",
    "ApplyOfflineConversionsResponse",
    "ApplyOnlineConversionAdjustmentsRequest",
    "ApplyOnlineConversionAdjustmentsResponse",
    "ApplyProductPartitionActionsRequest",
    "ApplyProductPartitionActionsResponse",
    "Asset",
    "AssetGroup",
    "AssetGroupAdditionalField",
    "AssetGroupEditorialReason",
    "AssetGroupEditorialReasonCollection",
    "AssetGroupEditorialStatus",
    "AssetGroupListingGroup",
    "AssetGroupListingGroupAction",
    "AssetGroupListingGroupAdditionalField",
    "AssetGroupListingType",
    "AssetGroupSearchTheme",
    "AssetGroupStatus",
    "AssetGroupUrlTarget",
    "AssetLink",
    "AssetLinkEditorialStatus",
    "AssociationType",
    "AttributionModelType",
    "Audience",
    "AudienceAdditionalField",
    "AudienceCondition",
    "AudienceConditionItem",
    "AudienceCriterion",
    "AudienceDimension",
    "AudienceGroup",
    "AudienceGroupAdditionalField",
    "AudienceGroupAssetGroupAssociation",
    "AudienceGroupDimension",
    "AudienceGroupDimensionType",
    "AudienceIdName",
    "AudienceInfo",
    "AudienceType",
    "AudioFilter",
    "AuditPointResult",
    "BMCStore",
    "BMCStoreAdditionalField",
    "BMCStoreSubType",
    "BaseDomainSetting",
    "BatchError",
    "BatchErrorCollection",
    "Bid",
    "BidMultiplier",
    "BidOption",
    "BidStrategy",
    "BiddableAdGroupCriterion",
    "BiddableCampaignCriterion",
    "BiddingScheme",
    "BrandExclusionSetting",
    "BrandItem",
    "BrandKit",
    "BrandKitColor",
    "BrandKitFont",
    "BrandKitImage",
    "BrandKitPalette",
    "BrandList",
    "BrandVoice",
    "Budget",
    "BudgetLimitType",
    "BusinessGeoCodeStatus",
    "CallAdExtension",
    "CallToAction",
    "CallToActionSetting",
    "CalloutAdExtension",
    "Campaign",
    "CampaignAdGroupIds",
    "CampaignAdditionalField",
    "CampaignAssociation",
    "CampaignConversionGoal",
    "CampaignCriterion",
    "CampaignCriterionStatus",
    "CampaignCriterionType",
    "CampaignFrequencyCapSetting",
    "CampaignNegativeSites",
    "CampaignPageFeedSetting",
    "CampaignPrivacyStatus",
    "CampaignSize",
    "CampaignStatus",
    "CampaignType",
    "CashbackAdjustment",
    "CategoryResult",
    "ChannelPlacementCriterion",
    "ClipchampTemplateInfo",
    "CoOpSetting",
    "CombinationRule",
    "CombinedList",
    "CommissionBiddingScheme",
    "Company",
    "CompanyList",
    "CompanyName",
    "CompanyNameStatus",
    "CompanySizeCategory",
    "CompressionType",
    "ConversionGoal",
    "ConversionGoalAdditionalField",
    "ConversionGoalCategory",
    "ConversionGoalCountType",
    "ConversionGoalRevenue",
    "ConversionGoalRevenueType",
    "ConversionGoalStatus",
    "ConversionGoalTrackingStatus",
    "ConversionGoalType",
    "ConversionValueRule",
    "ConversionValueRuleOperator",
    "ConversionValueRuleStatus",
    "CostPerSaleBiddingScheme",
    "CreateAssetGroupRecommendationRequest",
    "CreateAssetGroupRecommendationResponse",
    "CreateBrandKitRecommendationRequest",
    "CreateBrandKitRecommendationResponse",
    "CreateResponsiveAdRecommendationRequest",
    "CreateResponsiveAdRecommendationResponse",
    "CreateResponsiveSearchAdRecommendationRequest",
    "CreateResponsiveSearchAdRecommendationResponse",
    "Criterion",
    "CriterionAdditionalField",
    "CriterionBid",
    "CriterionCashback",
    "CriterionTypeGroup",
    "CropType",
    "CustomAudience",
    "CustomEventsRule",
    "CustomLinkedInCriterion",
    "CustomParameters",
    "CustomSegment",
    "CustomSegmentCatalog",
    "CustomSegmentEditorialStatus",
    "CustomerAccountShare",
    "CustomerAccountShareAssociation",
    "CustomerList",
    "CustomerListActionType",
    "CustomerListItemSubType",
    "CustomerListUserData",
    "CustomerShare",
    "DailySummary",
    "DataExclusion",
    "Date",
    "Day",
    "DayTime",
    "DayTimeCriterion",
    "DealCriterion",
    "DeleteAdExtensionsAssociationsRequest",
    "DeleteAdExtensionsAssociationsResponse",
    "DeleteAdExtensionsRequest",
    "DeleteAdExtensionsResponse",
    "DeleteAdGroupCriterionsRequest",
    "DeleteAdGroupCriterionsResponse",
    "DeleteAdGroupsRequest",
    "DeleteAdGroupsResponse",
    "DeleteAdsRequest",
    "DeleteAdsResponse",
    "DeleteAssetGroupsRequest",
    "DeleteAssetGroupsResponse",
    "DeleteAudienceGroupAssetGroupAssociationsRequest",
    "DeleteAudienceGroupAssetGroupAssociationsResponse",
    "DeleteAudienceGroupsRequest",
    "DeleteAudienceGroupsResponse",
    "DeleteAudiencesRequest",
    "DeleteAudiencesResponse",
    "DeleteBidStrategiesRequest",
    "DeleteBidStrategiesResponse",
    "DeleteBrandKitsRequest",
    "DeleteBrandKitsResponse",
    "DeleteBudgetsRequest",
    "DeleteBudgetsResponse",
    "DeleteCampaignConversionGoalsRequest",
    "DeleteCampaignConversionGoalsResponse",
    "DeleteCampaignCriterionsRequest",
    "DeleteCampaignCriterionsResponse",
    "DeleteCampaignsRequest",
    "DeleteCampaignsResponse",
    "DeleteDataExclusionsRequest",
    "DeleteDataExclusionsResponse",
    "DeleteExperimentsRequest",
    "DeleteExperimentsResponse",
    "DeleteHTML5sRequest",
    "DeleteHTML5sResponse",
    "DeleteImportJobsRequest",
    "DeleteImportJobsResponse",
    "DeleteKeywordsRequest",
    "DeleteKeywordsResponse",
    "DeleteLabelAssociationsRequest",
    "DeleteLabelAssociationsResponse",
    "DeleteLabelsRequest",
    "DeleteLabelsResponse",
    "DeleteLinkedInSegmentsRequest",
    "DeleteLinkedInSegmentsResponse",
    "DeleteListItemsFromSharedListRequest",
    "DeleteListItemsFromSharedListResponse",
    "DeleteMediaRequest",
    "DeleteMediaResponse",
    "DeleteNegativeKeywordsFromEntitiesRequest",
    "DeleteNegativeKeywordsFromEntitiesResponse",
    "DeleteSeasonalityAdjustmentsRequest",
    "DeleteSeasonalityAdjustmentsResponse",
    "DeleteSharedEntitiesRequest",
    "DeleteSharedEntitiesResponse",
    "DeleteSharedEntityAssociationsRequest",
    "DeleteSharedEntityAssociationsResponse",
    "DeleteVideosRequest",
    "DeleteVideosResponse",
    "DeviceCondition",
    "DeviceCriterion",
    "DeviceType",
    "DiagnosticsEntity",
    "DiagnosticsFilter",
    "DiagnosticsRequestStatus",
    "DiagnosticsSettings",
    "DisclaimerAdExtension",
    "DisclaimerSetting",
    "DistanceUnit",
    "DurationGoal",
    "DynamicFeedSetting",
    "DynamicSearchAd",
    "DynamicSearchAdsSetting",
    "DynamicSearchAdsSource",
    "EditorialApiFaultDetail",
    "EditorialError",
    "EditorialErrorCollection",
    "EditorialReason",
    "EditorialReasonCollection",
    "EffectiveEditorialStatus",
    "EnhancedCpcBiddingScheme",
    "EntityIdToParentIdAssociation",
    "EntityNegativeKeyword",
    "EntityResult",
    "EntityScope",
    "EntityType",
    "EventGoal",
    "ExpandedTextAd",
    "Experiment",
    "ExperimentAdditionalField",
    "ExperimentArm",
    "ExpressionOperator",
    "FileImportJob",
    "FileImportOption",
    "FilterLinkAdExtension",
    "FixedBid",
    "FlyerAdExtension",
    "Frequency",
    "FrequencyCapSettings",
    "FrequencyCapTimeGranularity",
    "GenderCriterion",
    "GenderDimension",
    "GenderType",
    "GenericEntityStatus",
    "GenreCriterion",
    "GeoPoint",
    "GetAccountMigrationStatusesRequest",
    "GetAccountMigrationStatusesResponse",
    "GetAccountPropertiesRequest",
    "GetAccountPropertiesResponse",
    "GetAdExtensionIdsByAccountIdRequest",
    "GetAdExtensionIdsByAccountIdResponse",
    "GetAdExtensionsAssociationsRequest",
    "GetAdExtensionsAssociationsResponse",
    "GetAdExtensionsByIdsRequest",
    "GetAdExtensionsByIdsResponse",
    "GetAdExtensionsEditorialReasonsRequest",
    "GetAdExtensionsEditorialReasonsResponse",
    "GetAdGroupCriterionsByIdsRequest",
    "GetAdGroupCriterionsByIdsResponse",
    "GetAdGroupsByCampaignIdRequest",
    "GetAdGroupsByCampaignIdResponse",
    "GetAdGroupsByIdsRequest",
    "GetAdGroupsByIdsResponse",
    "GetAdsByAdGroupIdRequest",
    "GetAdsByAdGroupIdResponse",
    "GetAdsByEditorialStatusRequest",
    "GetAdsByEditorialStatusResponse",
    "GetAdsByIdsRequest",
    "GetAdsByIdsResponse",
    "GetAnnotationOptOutRequest",
    "GetAnnotationOptOutResponse",
    "GetAssetGroupListingGroupsByIdsRequest",
    "GetAssetGroupListingGroupsByIdsResponse",
    "GetAssetGroupsByCampaignIdRequest",
    "GetAssetGroupsByCampaignIdResponse",
    "GetAssetGroupsByIdsRequest",
    "GetAssetGroupsByIdsResponse",
    "GetAssetGroupsEditorialReasonsRequest",
    "GetAssetGroupsEditorialReasonsResponse",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse",
    "GetAudienceGroupsByIdsRequest",
    "GetAudienceGroupsByIdsResponse",
    "GetAudiencesByIdsRequest",
    "GetAudiencesByIdsResponse",
    "GetBMCStoresByCustomerIdRequest",
    "GetBMCStoresByCustomerIdResponse",
    "GetBSCCountriesRequest",
    "GetBSCCountriesResponse",
    "GetBidStrategiesByIdsRequest",
    "GetBidStrategiesByIdsResponse",
    "GetBrandKitsByAccountIdRequest",
    "GetBrandKitsByAccountIdResponse",
    "GetBrandKitsByIdsRequest",
    "GetBrandKitsByIdsResponse",
    "GetBudgetsByIdsRequest",
    "GetBudgetsByIdsResponse",
    "GetCampaignCriterionsByIdsRequest",
    "GetCampaignCriterionsByIdsResponse",
    "GetCampaignIdsByBidStrategyIdsRequest",
    "GetCampaignIdsByBidStrategyIdsResponse",
    "GetCampaignIdsByBudgetIdsRequest",
    "GetCampaignIdsByBudgetIdsResponse",
    "GetCampaignSizesByAccountIdRequest",
    "GetCampaignSizesByAccountIdResponse",
    "GetCampaignsByAccountIdRequest",
    "GetCampaignsByAccountIdResponse",
    "GetCampaignsByIdsRequest",
    "GetCampaignsByIdsResponse",
    "GetClipchampTemplatesRequest",
    "GetClipchampTemplatesResponse",
    "GetCompanyListDetailsRequest",
    "GetCompanyListDetailsResponse",
    "GetConfigValueRequest",
    "GetConfigValueResponse",
    "GetConversionGoalsByIdsRequest",
    "GetConversionGoalsByIdsResponse",
    "GetConversionGoalsByTagIdsRequest",
    "GetConversionGoalsByTagIdsResponse",
    "GetConversionValueRulesByAccountIdRequest",
    "GetConversionValueRulesByAccountIdResponse",
    "GetConversionValueRulesByIdsRequest",
    "GetConversionValueRulesByIdsResponse",
    "GetDataExclusionsByAccountIdRequest",
    "GetDataExclusionsByAccountIdResponse",
    "GetDataExclusionsByIdsRequest",
    "GetDataExclusionsByIdsResponse",
    "GetDiagnosticsRequest",
    "GetDiagnosticsResponse",
    "GetEditorialReasonsByIdsRequest",
    "GetEditorialReasonsByIdsResponse",
    "GetExperimentsByIdsRequest",
    "GetExperimentsByIdsResponse",
    "GetFileImportUploadUrlRequest",
    "GetFileImportUploadUrlResponse",
    "GetGeoLocationsFileUrlRequest",
    "GetGeoLocationsFileUrlResponse",
    "GetHTML5sByIdsRequest",
    "GetHTML5sByIdsResponse",
    "GetHealthCheckRequest",
    "GetHealthCheckResponse",
    "GetImportEntityIdsMappingRequest",
    "GetImportEntityIdsMappingResponse",
    "GetImportJobsByIdsRequest",
    "GetImportJobsByIdsResponse",
    "GetImportResultsRequest",
    "GetImportResultsResponse",
    "GetKeywordsByAdGroupIdRequest",
    "GetKeywordsByAdGroupIdResponse",
    "GetKeywordsByAssetGroupIdRequest",
    "GetKeywordsByAssetGroupIdResponse",
    "GetKeywordsByEditorialStatusRequest",
    "GetKeywordsByEditorialStatusResponse",
    "GetKeywordsByIdsRequest",
    "GetKeywordsByIdsResponse",
    "GetLabelAssociationsByEntityIdsRequest",
    "GetLabelAssociationsByEntityIdsResponse",
    "GetLabelAssociationsByLabelIdsRequest",
    "GetLabelAssociationsByLabelIdsResponse",
    "GetLabelsByIdsRequest",
    "GetLabelsByIdsResponse",
    "GetLinkedInSegmentsRequest",
    "GetLinkedInSegmentsResponse",
    "GetListItemsBySharedListRequest",
    "GetListItemsBySharedListResponse",
    "GetMediaAssociationsRequest",
    "GetMediaAssociationsResponse",
    "GetMediaMetaDataByAccountIdRequest",
    "GetMediaMetaDataByAccountIdResponse",
    "GetMediaMetaDataByIdsRequest",
    "GetMediaMetaDataByIdsResponse",
    "GetNegativeKeywordsByEntityIdsRequest",
    "GetNegativeKeywordsByEntityIdsResponse",
    "GetNegativeSitesByAdGroupIdsRequest",
    "GetNegativeSitesByAdGroupIdsResponse",
    "GetNegativeSitesByCampaignIdsRequest",
    "GetNegativeSitesByCampaignIdsResponse",
    "GetNewCustomerAcquisitionGoalsByAccountIdRequest",
    "GetNewCustomerAcquisitionGoalsByAccountIdResponse",
    "GetOfflineConversionReportByGoalIdsRequest",
    "GetOfflineConversionReportByGoalIdsResponse",
    "GetOfflineConversionReportsRequest",
    "GetOfflineConversionReportsResponse",
    "GetProfileDataFileUrlRequest",
    "GetProfileDataFileUrlResponse",
    "GetResponsiveAdRecommendationJobRequest",
    "GetResponsiveAdRecommendationJobResponse",
    "GetSeasonalityAdjustmentsByAccountIdRequest",
    "GetSeasonalityAdjustmentsByAccountIdResponse",
    "GetSeasonalityAdjustmentsByIdsRequest",
    "GetSeasonalityAdjustmentsByIdsResponse",
    "GetSharedEntitiesByAccountIdRequest",
    "GetSharedEntitiesByAccountIdResponse",
    "GetSharedEntitiesRequest",
    "GetSharedEntitiesResponse",
    "GetSharedEntityAssociationsByEntityIdsRequest",
    "GetSharedEntityAssociationsByEntityIdsResponse",
    "GetSharedEntityAssociationsBySharedEntityIdsRequest",
    "GetSharedEntityAssociationsBySharedEntityIdsResponse",
    "GetSupportedClipchampAudioRequest",
    "GetSupportedClipchampAudioResponse",
    "GetSupportedFontsRequest",
    "GetSupportedFontsResponse",
    "GetUetTagAuthKeyRequest",
    "GetUetTagAuthKeyResponse",
    "GetUetTagsByIdsRequest",
    "GetUetTagsByIdsResponse",
    "GetVideosByIdsRequest",
    "GetVideosByIdsResponse",
    "GoogleImportJob",
    "GoogleImportOption",
    "HealthCheckActionLinkMetadata",
    "HealthCheckColumnMetadata",
    "HealthCheckData",
    "HealthCheckEntity",
    "HealthCheckError",
    "HealthCheckMetadata",
    "HealthCheckSubEntityData",
    "HotelAd",
    "HotelAdGroupType",
    "HotelAdvanceBookingWindowCriterion",
    "HotelCheckInDateCriterion",
    "HotelCheckInDayCriterion",
    "HotelDateSelectionType",
    "HotelDateSelectionTypeCriterion",
    "HotelGroup",
    "HotelLengthOfStayCriterion",
    "HotelListing",
    "HotelListingType",
    "HotelSetting",
    "IdCollection",
    "Image",
    "ImageAdExtension",
    "ImageAsset",
    "ImageMediaRepresentation",
    "ImportAdditionalField",
    "ImportEntityStatistics",
    "ImportEntityType",
    "ImportJob",
    "ImportOption",
    "ImportResult",
    "ImportSearchAndReplaceForStringProperty",
    "ImpressionBasedEntityType",
    "ImpressionBasedRemarketingList",
    "ImpressionTrackingSetting",
    "InMarketAudience",
    "InStoreTransactionGoal",
    "InheritFromParentBiddingScheme",
    "IntentOption",
    "ItemAction",
    "Keyword",
    "KeywordAdditionalField",
    "KeywordEditorialStatus",
    "KeywordStatus",
    "Label",
    "LabelAssociation",
    "LanguageName",
    "LinkedInCompanyData",
    "LinkedInSegment",
    "LinkedInSegmentStatus",
    "LinkedInSegmentType",
    "LocationAdExtension",
    "LocationCondition",
    "LocationConditionItem",
    "LocationCriterion",
    "LocationIntentCriterion",
    "LocationType",
    "LogicalOperator",
    "LogoAdExtension",
    "ManualCpaBiddingScheme",
    "ManualCpcBiddingScheme",
    "ManualCpmBiddingScheme",
    "ManualCpvBiddingScheme",
    "MatchType",
    "MaxClicksBiddingScheme",
    "MaxConversionValueBiddingScheme",
    "MaxConversionsBiddingScheme",
    "MaxRoasBiddingScheme",
    "Media",
    "MediaAdditionalField",
    "MediaAssociation",
    "MediaEnabledEntityFilter",
    "MediaMetaData",
    "MediaRepresentation",
    "MigrationStatus",
    "MigrationStatusInfo",
    "Minute",
    "NegativeAdGroupCriterion",
    "NegativeCampaignCriterion",
    "NegativeKeyword",
    "NegativeKeywordList",
    "NegativeSite",
    "Network",
    "NetworkDistributionSetting",
    "NewCustomerAcquisitionGoal",
    "NewCustomerAcquisitionGoalSetting",
    "NormalForm",
    "NumberOperator",
    "NumberRuleItem",
    "OfflineConversion",
    "OfflineConversionAdjustment",
    "OfflineConversionAlert",
    "OfflineConversionGoal",
    "OfflineConversionUnattributedReason",
    "OfflineConversionUploadChannel",
    "OfflineGoalConversionSummary",
    "OfflineGoalDailySummary",
    "OnlineConversionAdjustment",
    "OperationError",
    "PageVisitorsRule",
    "PageVisitorsWhoDidNotVisitAnotherPageRule",
    "PageVisitorsWhoVisitedAnotherPageRule",
    "PagesViewedPerVisitGoal",
    "Paging",
    "PercentCpcBiddingScheme",
    "PerformanceMaxSetting",
    "PlacementCriterion",
    "PlacementExclusionList",
    "PortfolioBidStrategyAdditionalField",
    "PriceAdExtension",
    "PriceExtensionType",
    "PriceQualifier",
    "PriceTableRow",
    "PriceUnit",
    "ProductAd",
    "ProductAudience",
    "ProductAudienceType",
    "ProductCondition",
    "ProductPartition",
    "ProductPartitionType",
    "ProductScope",
    "ProfileCriterion",
    "ProfileDimension",
    "ProfileInfo",
    "ProfileType",
    "PromotionAdExtension",
    "PromotionDiscountModifier",
    "PromotionOccasion",
    "RadiusCriterion",
    "RateAmount",
    "RateBid",
    "ReachOptimizationGoal",
    "ReachOptimizationGoalSetting",
    "RefineAssetGroupRecommendationRequest",
    "RefineAssetGroupRecommendationResponse",
    "RefineResponsiveAdRecommendationRequest",
    "RefineResponsiveAdRecommendationResponse",
    "RefineResponsiveSearchAdRecommendationRequest",
    "RefineResponsiveSearchAdRecommendationResponse",
    "RemarketingList",
    "RemarketingRule",
    "ResponsiveAd",
    "ResponsiveSearchAd",
    "ResponsiveSearchAdsSetting",
    "ReviewAdExtension",
    "RuleItem",
    "RuleItemGroup",
    "Schedule",
    "SearchCompaniesRequest",
    "SearchCompaniesResponse",
    "SeasonalityAdjustment",
    "SetAccountPropertiesRequest",
    "SetAccountPropertiesResponse",
    "SetAdExtensionsAssociationsRequest",
    "SetAdExtensionsAssociationsResponse",
    "SetAudienceGroupAssetGroupAssociationsRequest",
    "SetAudienceGroupAssetGroupAssociationsResponse",
    "SetLabelAssociationsRequest",
    "SetLabelAssociationsResponse",
    "SetNegativeSitesToAdGroupsRequest",
    "SetNegativeSitesToAdGroupsResponse",
    "SetNegativeSitesToCampaignsRequest",
    "SetNegativeSitesToCampaignsResponse",
    "SetSharedEntityAssociationsRequest",
    "SetSharedEntityAssociationsResponse",
    "Setting",
    "SharedEntity",
    "SharedEntityAssociation",
    "SharedEntityAssociationAdditionalField",
    "SharedList",
    "SharedListItem",
    "ShoppingSetting",
    "SimilarRemarketingList",
    "Site",
    "SitelinkAdExtension",
    "StoreCriterion",
    "StringOperator",
    "StringRuleItem",
    "StructuredSnippetAdExtension",
    "SupportedClipchampAudio",
    "SupportedClipchampAudioData",
    "SupportedFont",
    "SupportedFontsData",
    "SystemAIDetectionSignal",
    "TargetCpaBiddingScheme",
    "TargetImpressionShareBiddingScheme",
    "TargetRoasBiddingScheme",
    "TargetSetting",
    "TargetSettingDetail",
    "TextAd",
    "TextAsset",
    "ThirdPartyMeasurementSetting",
    "TopicCriterion",
    "UetTag",
    "UetTagAdditionalField",
    "UetTagIndustry",
    "UetTagTrackingStatus",
    "UnifiedAutomationSetting",
    "UpdateAdExtensionsRequest",
    "UpdateAdExtensionsResponse",
    "UpdateAdGroupCriterionsRequest",
    "UpdateAdGroupCriterionsResponse",
    "UpdateAdGroupsRequest",
    "UpdateAdGroupsResponse",
    "UpdateAdsRequest",
    "UpdateAdsResponse",
    "UpdateAnnotationOptOutRequest",
    "UpdateAnnotationOptOutResponse",
    "UpdateAssetGroupsRequest",
    "UpdateAssetGroupsResponse",
    "UpdateAudienceGroupsRequest",
    "UpdateAudienceGroupsResponse",
    "UpdateAudiencesRequest",
    "UpdateAudiencesResponse",
    "UpdateBidStrategiesRequest",
    "UpdateBidStrategiesResponse",
    "UpdateBrandKitsRequest",
    "UpdateBrandKitsResponse",
    "UpdateBudgetsRequest",
    "UpdateBudgetsResponse",
    "UpdateCampaignCriterionsRequest",
    "UpdateCampaignCriterionsResponse",
    "UpdateCampaignsRequest",
    "UpdateCampaignsResponse",
    "UpdateConversionGoalsRequest",
    "UpdateConversionGoalsResponse",
    "UpdateConversionValueRulesRequest",
    "UpdateConversionValueRulesResponse",
    "UpdateConversionValueRulesStatusRequest",
    "UpdateConversionValueRulesStatusResponse",
    "UpdateDataExclusionsRequest",
    "UpdateDataExclusionsResponse",
    "UpdateExperimentsRequest",
    "UpdateExperimentsResponse",
    "UpdateImportJobsRequest",
    "UpdateImportJobsResponse",
    "UpdateKeywordsRequest",
    "UpdateKeywordsResponse",
    "UpdateLabelsRequest",
    "UpdateLabelsResponse",
    "UpdateLinkedInSegmentsRequest",
    "UpdateLinkedInSegmentsResponse",
    "UpdateMediaRequest",
    "UpdateMediaResponse",
    "UpdateNewCustomerAcquisitionGoalsRequest",
    "UpdateNewCustomerAcquisitionGoalsResponse",
    "UpdateSeasonalityAdjustmentsRequest",
    "UpdateSeasonalityAdjustmentsResponse",
    "UpdateSharedEntitiesRequest",
    "UpdateSharedEntitiesResponse",
    "UpdateUetTagsRequest",
    "UpdateUetTagsResponse",
    "UpdateVideosRequest",
    "UpdateVideosResponse",
    "UrlGoal",
    "ValueOperator",
    "VanityPharmaDisplayUrlMode",
    "VanityPharmaSetting",
    "VanityPharmaWebsiteDescription",
    "VerifiedTrackingSetting",
    "Video",
    "VideoAdExtension",
    "VideoAsset",
    "VideoTemplateFilter",
    "Webpage",
    "WebpageCondition",
    "WebpageConditionOperand",
    "WebpageConditionOperator",
    "WebpageParameter",
]

if TYPE_CHECKING:
    from .ad_extensions import *
    from .ads import *
    from .assets import *
    from .audience_group_dimensions import *
    from .audiences import *
    from .bidding_schemes import *
    from .conversion_goals import *
    from .criterion_bids import *
    from .criterions import *
    from .enums import *
    from .faults import *
    from .remarketing_rules import *
    from .requests import *
    from .responses import *
    from .settings import *
    from .shared_entities import *
    from .shared_list_items import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "ad_extensions":
                from .ad_extensions import __name__ as name
            case "ads":
                from .ads import __name__ as name
            case "assets":
                from .assets import __name__ as name
            case "audience_group_dimensions":
                from .audience_group_dimensions import __name__ as name
            case "audiences":
                from .audiences import __name__ as name
            case "bidding_schemes":
                from .bidding_schemes import __name__ as name
            case "conversion_goals":
                from .conversion_goals import __name__ as name
            case "criterion_bids":
                from .criterion_bids import __name__ as name
            case "criterions":
                from .criterions import __name__ as name
            case "enums":
                from .enums import __name__ as name
            case "faults":
                from .faults import __name__ as name
            case "remarketing_rules":
                from .remarketing_rules import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "settings":
                from .settings import __name__ as name
            case "shared_entities":
                from .shared_entities import __name__ as name
            case "shared_list_items":
                from .shared_list_items import __name__ as name
            case "structs":
                from .structs import __name__ as name
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        ad_extensions="""
        AdExtension LocationAdExtension CallAdExtension ImageAdExtension AppAdExtension ReviewAdExtension
        CalloutAdExtension SitelinkAdExtension ActionAdExtension StructuredSnippetAdExtension
        PriceAdExtension PromotionAdExtension FilterLinkAdExtension FlyerAdExtension VideoAdExtension
        DisclaimerAdExtension LogoAdExtension
        """,
        ads="""
        Ad TextAd ProductAd HotelAd AppInstallAd ExpandedTextAd DynamicSearchAd ResponsiveAd
        ResponsiveSearchAd
        """,
        assets="""
        Asset TextAsset ImageAsset VideoAsset
        """,
        audience_group_dimensions="""
        AudienceGroupDimension AgeDimension GenderDimension AudienceDimension ProfileDimension
        """,
        audiences="""
        Audience RemarketingList CustomAudience InMarketAudience ProductAudience SimilarRemarketingList
        CustomerList CombinedList CustomSegment ImpressionBasedRemarketingList
        """,
        bidding_schemes="""
        BiddingScheme MaxClicksBiddingScheme MaxConversionsBiddingScheme TargetCpaBiddingScheme
        ManualCpcBiddingScheme EnhancedCpcBiddingScheme ManualCpvBiddingScheme ManualCpmBiddingScheme
        InheritFromParentBiddingScheme TargetRoasBiddingScheme MaxRoasBiddingScheme
        MaxConversionValueBiddingScheme TargetImpressionShareBiddingScheme PercentCpcBiddingScheme
        CommissionBiddingScheme ManualCpaBiddingScheme CostPerSaleBiddingScheme
        """,
        conversion_goals="""
        ConversionGoal UrlGoal DurationGoal PagesViewedPerVisitGoal EventGoal AppInstallGoal
        AppDownloadGoal OfflineConversionGoal InStoreTransactionGoal
        """,
        criterion_bids="""
        CriterionBid RateBid FixedBid BidMultiplier
        """,
        criterions="""
        Criterion ProductPartition HotelGroup HotelAdvanceBookingWindowCriterion HotelCheckInDateCriterion
        HotelCheckInDayCriterion HotelDateSelectionTypeCriterion HotelLengthOfStayCriterion ProductScope
        Webpage AgeCriterion DeviceCriterion DayTimeCriterion GenderCriterion RadiusCriterion
        LocationCriterion LocationIntentCriterion AudienceCriterion ProfileCriterion
        CustomLinkedInCriterion StoreCriterion DealCriterion GenreCriterion PlacementCriterion
        TopicCriterion ChannelPlacementCriterion
        """,
        enums="""
        AdEditorialStatus AdStatus AdType AdSubType CallToAction LanguageName CropType
        AssetLinkEditorialStatus DynamicSearchAdsSource CriterionTypeGroup BidOption HotelAdGroupType
        VanityPharmaDisplayUrlMode VanityPharmaWebsiteDescription AppStore Network ReachOptimizationGoal
        FrequencyCapTimeGranularity EntityScope BudgetLimitType CampaignPrivacyStatus CampaignStatus
        CampaignType CampaignAdditionalField AdRotationType AdGroupPrivacyStatus AdGroupStatus
        AdGroupAdditionalField CompressionType AdAdditionalField KeywordEditorialStatus MatchType
        KeywordStatus KeywordAdditionalField EntityType AppealStatus MigrationStatus AccountPropertyName
        Day Minute AdExtensionStatus BusinessGeoCodeStatus ActionAdExtensionActionType PriceExtensionType
        PriceQualifier PriceUnit PromotionDiscountModifier PromotionOccasion AdExtensionHeaderType
        AdExtensionsTypeFilter AdExtensionAdditionalField AssociationType AdExtensionEditorialStatus
        AdvertiserAILabel MediaEnabledEntityFilter MediaAdditionalField SystemAIDetectionSignal
        AdGroupCriterionType CriterionAdditionalField ProductPartitionType HotelListingType
        HotelDateSelectionType WebpageConditionOperand WebpageConditionOperator AgeRange GenderType
        DistanceUnit IntentOption AudienceType ProfileType AdGroupCriterionStatus
        AdGroupCriterionEditorialStatus ItemAction AssetGroupListingType
        AssetGroupListingGroupAdditionalField BMCStoreAdditionalField BMCStoreSubType
        SharedEntityAssociationAdditionalField CampaignCriterionStatus CampaignCriterionType
        PortfolioBidStrategyAdditionalField AudienceGroupDimensionType AudienceGroupAdditionalField
        GenericEntityStatus AssetGroupEditorialStatus AssetGroupStatus AssetGroupAdditionalField
        NormalForm StringOperator NumberOperator ProductAudienceType LogicalOperator
        EffectiveEditorialStatus CustomSegmentEditorialStatus ImpressionBasedEntityType
        AudienceAdditionalField CustomerListActionType CustomerListItemSubType UetTagAdditionalField
        UetTagIndustry UetTagTrackingStatus ConversionGoalType ConversionGoalAdditionalField
        AttributionModelType ConversionGoalCountType ConversionGoalCategory ConversionGoalRevenueType
        ConversionGoalStatus ConversionGoalTrackingStatus ExpressionOperator ValueOperator
        OfflineConversionUploadChannel OfflineConversionUnattributedReason ExperimentAdditionalField
        ImportAdditionalField ImportEntityType DeviceType AdRecommendationTextTone
        AdRecommendationAdditionalField AdRecommendationImageField AdRecommendationTextField
        AdRecommendationVideoType AdRecommendationImageRefineType LocationType ConversionValueRuleOperator
        ConversionValueRuleStatus LinkedInSegmentStatus CompanySizeCategory CompanyNameStatus
        LinkedInSegmentType
        """,
        faults="""
        ApplicationFault ApiFaultDetail EditorialApiFaultDetail AdApiFaultDetail
        """,
        remarketing_rules="""
        RemarketingRule PageVisitorsRule PageVisitorsWhoVisitedAnotherPageRule
        PageVisitorsWhoDidNotVisitAnotherPageRule CustomEventsRule
        """,
        requests="""
        AddCampaignsRequest GetCampaignsByAccountIdRequest GetCampaignsByIdsRequest DeleteCampaignsRequest
        UpdateCampaignsRequest GetNegativeSitesByCampaignIdsRequest SetNegativeSitesToCampaignsRequest
        GetConfigValueRequest GetBSCCountriesRequest AddAdGroupsRequest DeleteAdGroupsRequest
        GetAdGroupsByIdsRequest GetAdGroupsByCampaignIdRequest UpdateAdGroupsRequest
        GetNegativeSitesByAdGroupIdsRequest SetNegativeSitesToAdGroupsRequest
        GetGeoLocationsFileUrlRequest AddAdsRequest DeleteAdsRequest GetAdsByEditorialStatusRequest
        GetAdsByIdsRequest GetAdsByAdGroupIdRequest UpdateAdsRequest AddKeywordsRequest
        DeleteKeywordsRequest GetKeywordsByEditorialStatusRequest GetKeywordsByIdsRequest
        GetKeywordsByAdGroupIdRequest GetKeywordsByAssetGroupIdRequest UpdateKeywordsRequest
        AppealEditorialRejectionsRequest GetEditorialReasonsByIdsRequest
        GetAccountMigrationStatusesRequest SetAccountPropertiesRequest GetAccountPropertiesRequest
        AddAdExtensionsRequest GetAdExtensionsByIdsRequest UpdateAdExtensionsRequest
        DeleteAdExtensionsRequest GetAdExtensionsEditorialReasonsRequest
        SetAdExtensionsAssociationsRequest GetAdExtensionsAssociationsRequest
        DeleteAdExtensionsAssociationsRequest GetAdExtensionIdsByAccountIdRequest AddMediaRequest
        UpdateMediaRequest DeleteMediaRequest GetMediaMetaDataByAccountIdRequest
        GetMediaMetaDataByIdsRequest GetMediaAssociationsRequest GetAdGroupCriterionsByIdsRequest
        AddAdGroupCriterionsRequest UpdateAdGroupCriterionsRequest DeleteAdGroupCriterionsRequest
        ApplyProductPartitionActionsRequest ApplyHotelGroupActionsRequest
        ApplyAssetGroupListingGroupActionsRequest GetAssetGroupListingGroupsByIdsRequest
        GetBMCStoresByCustomerIdRequest AddNegativeKeywordsToEntitiesRequest
        GetNegativeKeywordsByEntityIdsRequest DeleteNegativeKeywordsFromEntitiesRequest
        GetSharedEntitiesByAccountIdRequest GetSharedEntitiesRequest AddSharedEntityRequest
        GetListItemsBySharedListRequest AddListItemsToSharedListRequest UpdateSharedEntitiesRequest
        DeleteListItemsFromSharedListRequest SetSharedEntityAssociationsRequest
        DeleteSharedEntityAssociationsRequest GetSharedEntityAssociationsBySharedEntityIdsRequest
        GetSharedEntityAssociationsByEntityIdsRequest DeleteSharedEntitiesRequest
        GetCampaignSizesByAccountIdRequest AddCampaignCriterionsRequest UpdateCampaignCriterionsRequest
        DeleteCampaignCriterionsRequest GetCampaignCriterionsByIdsRequest AddBudgetsRequest
        UpdateBudgetsRequest DeleteBudgetsRequest GetBudgetsByIdsRequest GetCampaignIdsByBudgetIdsRequest
        AddBidStrategiesRequest UpdateBidStrategiesRequest DeleteBidStrategiesRequest
        GetBidStrategiesByIdsRequest GetCampaignIdsByBidStrategyIdsRequest AddAudienceGroupsRequest
        UpdateAudienceGroupsRequest DeleteAudienceGroupsRequest GetAudienceGroupsByIdsRequest
        AddAssetGroupsRequest UpdateAssetGroupsRequest DeleteAssetGroupsRequest GetAssetGroupsByIdsRequest
        GetAssetGroupsByCampaignIdRequest GetAssetGroupsEditorialReasonsRequest
        SetAudienceGroupAssetGroupAssociationsRequest DeleteAudienceGroupAssetGroupAssociationsRequest
        GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest
        GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest AddAudiencesRequest
        UpdateAudiencesRequest DeleteAudiencesRequest GetAudiencesByIdsRequest
        ApplyCustomerListItemsRequest ApplyCustomerListUserDataRequest GetUetTagsByIdsRequest
        AddUetTagsRequest UpdateUetTagsRequest GetConversionGoalsByIdsRequest
        GetConversionGoalsByTagIdsRequest AddConversionGoalsRequest UpdateConversionGoalsRequest
        ApplyOfflineConversionsRequest ApplyOfflineConversionAdjustmentsRequest
        ApplyOnlineConversionAdjustmentsRequest GetOfflineConversionReportsRequest
        GetOfflineConversionReportByGoalIdsRequest AddLabelsRequest DeleteLabelsRequest
        UpdateLabelsRequest GetLabelsByIdsRequest SetLabelAssociationsRequest
        DeleteLabelAssociationsRequest GetLabelAssociationsByEntityIdsRequest
        GetLabelAssociationsByLabelIdsRequest AddExperimentsRequest DeleteExperimentsRequest
        UpdateExperimentsRequest GetExperimentsByIdsRequest GetProfileDataFileUrlRequest
        SearchCompaniesRequest GetFileImportUploadUrlRequest AddImportJobsRequest GetImportResultsRequest
        GetImportJobsByIdsRequest DeleteImportJobsRequest GetImportEntityIdsMappingRequest
        UpdateImportJobsRequest AddVideosRequest DeleteVideosRequest GetVideosByIdsRequest
        UpdateVideosRequest AddHTML5sRequest GetHTML5sByIdsRequest DeleteHTML5sRequest
        AddCampaignConversionGoalsRequest DeleteCampaignConversionGoalsRequest AddDataExclusionsRequest
        UpdateDataExclusionsRequest DeleteDataExclusionsRequest GetDataExclusionsByIdsRequest
        GetDataExclusionsByAccountIdRequest AddSeasonalityAdjustmentsRequest
        UpdateSeasonalityAdjustmentsRequest DeleteSeasonalityAdjustmentsRequest
        GetSeasonalityAdjustmentsByIdsRequest GetSeasonalityAdjustmentsByAccountIdRequest
        CreateAssetGroupRecommendationRequest CreateResponsiveAdRecommendationRequest
        CreateResponsiveSearchAdRecommendationRequest RefineAssetGroupRecommendationRequest
        RefineResponsiveAdRecommendationRequest RefineResponsiveSearchAdRecommendationRequest
        GetResponsiveAdRecommendationJobRequest UpdateConversionValueRulesRequest
        UpdateConversionValueRulesStatusRequest AddConversionValueRulesRequest
        GetConversionValueRulesByAccountIdRequest GetConversionValueRulesByIdsRequest AddBrandKitsRequest
        UpdateBrandKitsRequest DeleteBrandKitsRequest CreateBrandKitRecommendationRequest
        AddNewCustomerAcquisitionGoalsRequest UpdateNewCustomerAcquisitionGoalsRequest
        GetNewCustomerAcquisitionGoalsByAccountIdRequest GetBrandKitsByAccountIdRequest
        GetBrandKitsByIdsRequest GetClipchampTemplatesRequest GetSupportedClipchampAudioRequest
        GetSupportedFontsRequest GetHealthCheckRequest GetDiagnosticsRequest GetAnnotationOptOutRequest
        UpdateAnnotationOptOutRequest AddLinkedInSegmentsRequest DeleteLinkedInSegmentsRequest
        UpdateLinkedInSegmentsRequest GetLinkedInSegmentsRequest GetCompanyListDetailsRequest
        GetUetTagAuthKeyRequest
        """,
        responses="""
        AddCampaignsResponse GetCampaignsByAccountIdResponse GetCampaignsByIdsResponse
        DeleteCampaignsResponse UpdateCampaignsResponse GetNegativeSitesByCampaignIdsResponse
        SetNegativeSitesToCampaignsResponse GetConfigValueResponse GetBSCCountriesResponse
        AddAdGroupsResponse DeleteAdGroupsResponse GetAdGroupsByIdsResponse
        GetAdGroupsByCampaignIdResponse UpdateAdGroupsResponse GetNegativeSitesByAdGroupIdsResponse
        SetNegativeSitesToAdGroupsResponse GetGeoLocationsFileUrlResponse AddAdsResponse DeleteAdsResponse
        GetAdsByEditorialStatusResponse GetAdsByIdsResponse GetAdsByAdGroupIdResponse UpdateAdsResponse
        AddKeywordsResponse DeleteKeywordsResponse GetKeywordsByEditorialStatusResponse
        GetKeywordsByIdsResponse GetKeywordsByAdGroupIdResponse GetKeywordsByAssetGroupIdResponse
        UpdateKeywordsResponse AppealEditorialRejectionsResponse GetEditorialReasonsByIdsResponse
        GetAccountMigrationStatusesResponse SetAccountPropertiesResponse GetAccountPropertiesResponse
        AddAdExtensionsResponse GetAdExtensionsByIdsResponse UpdateAdExtensionsResponse
        DeleteAdExtensionsResponse GetAdExtensionsEditorialReasonsResponse
        SetAdExtensionsAssociationsResponse GetAdExtensionsAssociationsResponse
        DeleteAdExtensionsAssociationsResponse GetAdExtensionIdsByAccountIdResponse AddMediaResponse
        UpdateMediaResponse DeleteMediaResponse GetMediaMetaDataByAccountIdResponse
        GetMediaMetaDataByIdsResponse GetMediaAssociationsResponse GetAdGroupCriterionsByIdsResponse
        AddAdGroupCriterionsResponse UpdateAdGroupCriterionsResponse DeleteAdGroupCriterionsResponse
        ApplyProductPartitionActionsResponse ApplyHotelGroupActionsResponse
        ApplyAssetGroupListingGroupActionsResponse GetAssetGroupListingGroupsByIdsResponse
        GetBMCStoresByCustomerIdResponse AddNegativeKeywordsToEntitiesResponse
        GetNegativeKeywordsByEntityIdsResponse DeleteNegativeKeywordsFromEntitiesResponse
        GetSharedEntitiesByAccountIdResponse GetSharedEntitiesResponse AddSharedEntityResponse
        GetListItemsBySharedListResponse AddListItemsToSharedListResponse UpdateSharedEntitiesResponse
        DeleteListItemsFromSharedListResponse SetSharedEntityAssociationsResponse
        DeleteSharedEntityAssociationsResponse GetSharedEntityAssociationsBySharedEntityIdsResponse
        GetSharedEntityAssociationsByEntityIdsResponse DeleteSharedEntitiesResponse
        GetCampaignSizesByAccountIdResponse AddCampaignCriterionsResponse UpdateCampaignCriterionsResponse
        DeleteCampaignCriterionsResponse GetCampaignCriterionsByIdsResponse AddBudgetsResponse
        UpdateBudgetsResponse DeleteBudgetsResponse GetBudgetsByIdsResponse
        GetCampaignIdsByBudgetIdsResponse AddBidStrategiesResponse UpdateBidStrategiesResponse
        DeleteBidStrategiesResponse GetBidStrategiesByIdsResponse GetCampaignIdsByBidStrategyIdsResponse
        AddAudienceGroupsResponse UpdateAudienceGroupsResponse DeleteAudienceGroupsResponse
        GetAudienceGroupsByIdsResponse AddAssetGroupsResponse UpdateAssetGroupsResponse
        DeleteAssetGroupsResponse GetAssetGroupsByIdsResponse GetAssetGroupsByCampaignIdResponse
        GetAssetGroupsEditorialReasonsResponse SetAudienceGroupAssetGroupAssociationsResponse
        DeleteAudienceGroupAssetGroupAssociationsResponse
        GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse
        GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse AddAudiencesResponse
        UpdateAudiencesResponse DeleteAudiencesResponse GetAudiencesByIdsResponse
        ApplyCustomerListItemsResponse ApplyCustomerListUserDataResponse GetUetTagsByIdsResponse
        AddUetTagsResponse UpdateUetTagsResponse GetConversionGoalsByIdsResponse
        GetConversionGoalsByTagIdsResponse AddConversionGoalsResponse UpdateConversionGoalsResponse
        ApplyOfflineConversionsResponse ApplyOfflineConversionAdjustmentsResponse
        ApplyOnlineConversionAdjustmentsResponse GetOfflineConversionReportsResponse
        GetOfflineConversionReportByGoalIdsResponse AddLabelsResponse DeleteLabelsResponse
        UpdateLabelsResponse GetLabelsByIdsResponse SetLabelAssociationsResponse
        DeleteLabelAssociationsResponse GetLabelAssociationsByEntityIdsResponse
        GetLabelAssociationsByLabelIdsResponse AddExperimentsResponse DeleteExperimentsResponse
        UpdateExperimentsResponse GetExperimentsByIdsResponse GetProfileDataFileUrlResponse
        SearchCompaniesResponse GetFileImportUploadUrlResponse AddImportJobsResponse
        GetImportResultsResponse GetImportJobsByIdsResponse DeleteImportJobsResponse
        GetImportEntityIdsMappingResponse UpdateImportJobsResponse AddVideosResponse DeleteVideosResponse
        GetVideosByIdsResponse UpdateVideosResponse AddHTML5sResponse GetHTML5sByIdsResponse
        DeleteHTML5sResponse AddCampaignConversionGoalsResponse DeleteCampaignConversionGoalsResponse
        AddDataExclusionsResponse UpdateDataExclusionsResponse DeleteDataExclusionsResponse
        GetDataExclusionsByIdsResponse GetDataExclusionsByAccountIdResponse
        AddSeasonalityAdjustmentsResponse UpdateSeasonalityAdjustmentsResponse
        DeleteSeasonalityAdjustmentsResponse GetSeasonalityAdjustmentsByIdsResponse
        GetSeasonalityAdjustmentsByAccountIdResponse CreateAssetGroupRecommendationResponse
        CreateResponsiveAdRecommendationResponse CreateResponsiveSearchAdRecommendationResponse
        RefineAssetGroupRecommendationResponse RefineResponsiveAdRecommendationResponse
        RefineResponsiveSearchAdRecommendationResponse GetResponsiveAdRecommendationJobResponse
        UpdateConversionValueRulesResponse UpdateConversionValueRulesStatusResponse
        AddConversionValueRulesResponse GetConversionValueRulesByAccountIdResponse
        GetConversionValueRulesByIdsResponse AddBrandKitsResponse UpdateBrandKitsResponse
        DeleteBrandKitsResponse CreateBrandKitRecommendationResponse
        AddNewCustomerAcquisitionGoalsResponse UpdateNewCustomerAcquisitionGoalsResponse
        GetNewCustomerAcquisitionGoalsByAccountIdResponse GetBrandKitsByAccountIdResponse
        GetBrandKitsByIdsResponse GetClipchampTemplatesResponse GetSupportedClipchampAudioResponse
        GetSupportedFontsResponse GetHealthCheckResponse GetDiagnosticsResponse
        GetAnnotationOptOutResponse UpdateAnnotationOptOutResponse AddLinkedInSegmentsResponse
        DeleteLinkedInSegmentsResponse UpdateLinkedInSegmentsResponse GetLinkedInSegmentsResponse
        GetCompanyListDetailsResponse GetUetTagAuthKeyResponse
        """,
        settings="""
        Setting VerifiedTrackingSetting ShoppingSetting DynamicFeedSetting DynamicSearchAdsSetting
        TargetSetting CoOpSetting DisclaimerSetting HotelSetting ResponsiveSearchAdsSetting
        PerformanceMaxSetting CallToActionSetting VanityPharmaSetting AppSetting
        ThirdPartyMeasurementSetting NewCustomerAcquisitionGoalSetting BaseDomainSetting AISearchSetting
        NetworkDistributionSetting BrandExclusionSetting ImpressionTrackingSetting
        ReachOptimizationGoalSetting CampaignFrequencyCapSetting UnifiedAutomationSetting
        CampaignPageFeedSetting
        """,
        shared_entities="""
        SharedEntity SharedList NegativeKeywordList PlacementExclusionList AccountNegativeKeywordList
        AccountContentNegativeKeywordList BrandList AccountPlacementExclusionList
        AccountPlacementInclusionList
        """,
        shared_list_items="""
        SharedListItem NegativeKeyword NegativeSite BrandItem Site
        """,
        structs="""
        AppUrl CustomParameters AssetLink TargetSettingDetail Campaign Bid BatchError EditorialError
        OperationError CampaignNegativeSites AdGroup AdRotation RateAmount Date FrequencyCapSettings
        AdGroupNegativeSites Keyword EntityIdToParentIdAssociation EditorialReasonCollection
        EditorialReason AccountMigrationStatusesInfo MigrationStatusInfo AccountProperty Schedule DayTime
        Address GeoPoint PriceTableRow AdExtensionIdentity BatchErrorCollection EditorialErrorCollection
        AdExtensionIdToEntityIdAssociation AdExtensionEditorialReasonCollection AdExtensionEditorialReason
        AdExtensionAssociationCollection AdExtensionAssociation Media Image Paging MediaMetaData
        MediaRepresentation ImageMediaRepresentation MediaAssociation AdGroupCriterion ProductCondition
        HotelListing WebpageParameter WebpageCondition BiddableAdGroupCriterion CriterionCashback
        CashbackAdjustment NegativeAdGroupCriterion AdGroupCriterionAction AssetGroupListingGroupAction
        AssetGroupListingGroup BMCStore EntityNegativeKeyword IdCollection SharedEntityAssociation
        CampaignSize CampaignCriterion BiddableCampaignCriterion NegativeCampaignCriterion Budget
        BidStrategy AudienceGroup AudienceInfo ProfileInfo AssetGroup AssetGroupSearchTheme
        AssetGroupUrlTarget AssetGroupEditorialReasonCollection AssetGroupEditorialReason
        AudienceGroupAssetGroupAssociation CustomerShare CustomerAccountShare
        CustomerAccountShareAssociation RuleItemGroup RuleItem StringRuleItem NumberRuleItem
        CombinationRule CustomSegmentCatalog CustomerListUserData UetTag ConversionGoalRevenue
        OfflineConversion OfflineConversionAdjustment OnlineConversionAdjustment DailySummary
        OfflineGoalConversionSummary OfflineConversionAlert OfflineGoalDailySummary Label LabelAssociation
        Experiment ExperimentArm Company ImportJob Frequency ImportOption GoogleImportOption
        ImportSearchAndReplaceForStringProperty FileImportOption GoogleImportJob CampaignAdGroupIds
        FileImportJob ImportResult ImportEntityStatistics Video HTML5 CampaignConversionGoal DataExclusion
        CampaignAssociation SeasonalityAdjustment AdRecommendationImageSuggestion
        AdRecommendationImageSuggestionMetadata AdRecommendationCustomizedProperty
        AdRecommendationImageAssetProperty AdRecommendationTextAssetProperty
        AdRecommendationVideoSuggestion AdRecommendationJobInfo AdRecommendationTextRefineOperation
        AdRecommendationImageRefineOperation AdRecommendationTextRefineResult
        AdRecommendationMediaRefineResult AdRecommendationRefinedMedia ConversionValueRule
        AudienceCondition AudienceConditionItem DeviceCondition LocationCondition LocationConditionItem
        BrandKit BrandVoice BrandKitFont BrandKitImage BrandKitPalette BrandKitColor
        NewCustomerAcquisitionGoal AudienceIdName VideoTemplateFilter ClipchampTemplateInfo AudioFilter
        SupportedClipchampAudioData SupportedClipchampAudio SupportedFontsData SupportedFont
        HealthCheckEntity HealthCheckMetadata HealthCheckColumnMetadata HealthCheckActionLinkMetadata
        HealthCheckData HealthCheckSubEntityData HealthCheckError DiagnosticsEntity DiagnosticsFilter
        DiagnosticsSettings DiagnosticsRequestStatus EntityResult CategoryResult AuditPointResult
        AnnotationOptOut LinkedInSegment CompanyList CompanyName LinkedInCompanyData AdApiError
        """,
        wire_types="""
        ArrayOfAppUrl ArrayOfCustomParameter ArrayOfAssetLink ArrayOfTargetSettingDetail ArrayOfCampaign
        ArrayOfSetting ArrayOfBatchError ArrayOfOperationError ArrayOfCampaignNegativeSites ArrayOfAdGroup
        ArrayOfFrequencyCapSettings ArrayOfAdGroupNegativeSites ArrayOfAd ArrayOfEditorialError
        ArrayOfAdType ArrayOfKeyword ArrayOfEntityIdToParentIdAssociation ArrayOfEditorialReasonCollection
        ArrayOfEditorialReason ArrayOfAccountMigrationStatusesInfo ArrayOfMigrationStatusInfo
        ArrayOfAccountProperty ArrayOfAccountPropertyName ArrayOfAdExtension ArrayOfDayTime
        ArrayOfPriceTableRow ArrayOfAdExtensionIdentity ArrayOfBatchErrorCollection
        ArrayOfAdExtensionIdToEntityIdAssociation ArrayOfAdExtensionEditorialReasonCollection
        ArrayOfAdExtensionEditorialReason ArrayOfAdExtensionAssociationCollection
        ArrayOfAdExtensionAssociation ArrayOfMedia ArrayOfMediaMetaData ArrayOfMediaRepresentation
        ArrayOfArrayOfMediaAssociation ArrayOfMediaAssociation ArrayOfAdGroupCriterion
        ArrayOfProductCondition ArrayOfWebpageCondition ArrayOfAdGroupCriterionAction
        ArrayOfAssetGroupListingGroupAction ArrayOfAssetGroupListingGroup ArrayOfBMCStore
        ArrayOfEntityNegativeKeyword ArrayOfNegativeKeyword ArrayOfIdCollection ArrayOfSharedEntity
        ArrayOfSharedListItem ArrayOfSharedEntityAssociation ArrayOfCampaignSize ArrayOfCampaignCriterion
        ArrayOfBudget ArrayOfBidStrategy ArrayOfAudienceGroup ArrayOfAudienceGroupDimension
        ArrayOfAgeRange ArrayOfGenderType ArrayOfAudienceInfo ArrayOfProfileInfo ArrayOfAssetGroup
        ArrayOfAssetGroupSearchTheme ArrayOfAssetGroupUrlTarget ArrayOfAssetGroupEditorialReasonCollection
        ArrayOfAssetGroupEditorialReason ArrayOfAudienceGroupAssetGroupAssociation ArrayOfAudience
        ArrayOfCustomerAccountShare ArrayOfCustomerAccountShareAssociation ArrayOfRuleItemGroup
        ArrayOfRuleItem ArrayOfCombinationRule ArrayOfCustomSegmentCatalog ArrayOfUetTag
        ArrayOfConversionGoal ArrayOfOfflineConversion ArrayOfOfflineConversionAdjustment
        ArrayOfOnlineConversionAdjustment ArrayOfDailySummary ArrayOfOfflineGoalConversionSummary
        ArrayOfOfflineConversionAlert ArrayOfOfflineGoalDailySummary ArrayOfLabel ArrayOfLabelAssociation
        ArrayOfExperiment ArrayOfExperimentArm ArrayOfCompany ArrayOfImportJob ArrayOfCampaignAdGroupIds
        ArrayOfImportResult ArrayOfImportEntityStatistics ArrayOfVideo ArrayOfHTML5
        ArrayOfCampaignConversionGoal ArrayOfDataExclusion ArrayOfCampaignAssociation
        ArrayOfSeasonalityAdjustment ArrayOfAdRecommendationImageSuggestion
        ArrayOfAdRecommendationCustomizedProperty ArrayOfAdRecommendationImageAssetProperty
        ArrayOfAdRecommendationTextAssetProperty ArrayOfAdRecommendationVideoSuggestion
        ArrayOfAdRecommendationTextRefineOperation ArrayOfAdRecommendationImageRefineOperation
        ArrayOfAdRecommendationTextRefineResult ArrayOfAdRecommendationMediaRefineResult
        ArrayOfAdRecommendationRefinedMedia ArrayOfConversionValueRule ArrayOfAudienceConditionItem
        ArrayOfLocationConditionItem ArrayOfBrandKit ArrayOfBrandKitFont ArrayOfBrandKitImage
        ArrayOfBrandKitPalette ArrayOfBrandKitColor ArrayOfNewCustomerAcquisitionGoal
        ArrayOfAudienceIdName ArrayOfClipchampTemplateInfo ArrayOfSupportedClipchampAudio
        ArrayOfSupportedFont ArrayOfHealthCheckEntity ArrayOfHealthCheckMetadata
        ArrayOfHealthCheckColumnMetadata ArrayOfHealthCheckActionLinkMetadata ArrayOfHealthCheckData
        ArrayOfHealthCheckError ArrayOfDiagnosticsEntity ArrayOfDiagnosticsFilter ArrayOfEntityResult
        ArrayOfCategoryResult ArrayOfAuditPointResult ArrayOfAnnotationOptOut ArrayOfLinkedInSegment
        ArrayOfCompanyName ArrayOfstring ArrayOflong ArrayOfKeyValueOfstringstring ArrayOfint
        ArrayOfKeyValuePairOfstringstring ArrayOfArrayOfKeyValuePairOfstringstring
        ArrayOfKeyValuePairOflonglong ArrayOfNullableOflong ArrayOfAdApiError JSON
        """,
    )
