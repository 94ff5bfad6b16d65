# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""CampaignManagementService: the client, and the types of its contract."""

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
        async_client="AsyncCampaignManagement",
        client="CampaignManagement",
        types="""
        AISearchSetting AccountContentNegativeKeywordList AccountMigrationStatusesInfo
        AccountNegativeKeywordList AccountPlacementExclusionList AccountPlacementInclusionList
        AccountProperty AccountPropertyName ActionAdExtension ActionAdExtensionActionType Ad
        AdAdditionalField AdApiError AdApiFaultDetail AdEditorialStatus AdExtension
        AdExtensionAdditionalField AdExtensionAssociation AdExtensionAssociationCollection
        AdExtensionEditorialReason AdExtensionEditorialReasonCollection AdExtensionEditorialStatus
        AdExtensionHeaderType AdExtensionIdToEntityIdAssociation AdExtensionIdentity AdExtensionStatus
        AdExtensionsTypeFilter AdGroup AdGroupAdditionalField AdGroupCriterion AdGroupCriterionAction
        AdGroupCriterionEditorialStatus AdGroupCriterionStatus AdGroupCriterionType AdGroupNegativeSites
        AdGroupPrivacyStatus AdGroupStatus AdRecommendationAdditionalField
        AdRecommendationCustomizedProperty AdRecommendationImageAssetProperty AdRecommendationImageField
        AdRecommendationImageRefineOperation AdRecommendationImageRefineType
        AdRecommendationImageSuggestion AdRecommendationImageSuggestionMetadata AdRecommendationJobInfo
        AdRecommendationMediaRefineResult AdRecommendationRefinedMedia AdRecommendationTextAssetProperty
        AdRecommendationTextField AdRecommendationTextRefineOperation AdRecommendationTextRefineResult
        AdRecommendationTextTone AdRecommendationVideoSuggestion AdRecommendationVideoType AdRotation
        AdRotationType AdStatus AdSubType AdType AddAdExtensionsRequest AddAdExtensionsResponse
        AddAdGroupCriterionsRequest AddAdGroupCriterionsResponse AddAdGroupsRequest AddAdGroupsResponse
        AddAdsRequest AddAdsResponse AddAssetGroupsRequest AddAssetGroupsResponse AddAudienceGroupsRequest
        AddAudienceGroupsResponse AddAudiencesRequest AddAudiencesResponse AddBidStrategiesRequest
        AddBidStrategiesResponse AddBrandKitsRequest AddBrandKitsResponse AddBudgetsRequest
        AddBudgetsResponse AddCampaignConversionGoalsRequest AddCampaignConversionGoalsResponse
        AddCampaignCriterionsRequest AddCampaignCriterionsResponse AddCampaignsRequest
        AddCampaignsResponse AddConversionGoalsRequest AddConversionGoalsResponse
        AddConversionValueRulesRequest AddConversionValueRulesResponse AddDataExclusionsRequest
        AddDataExclusionsResponse AddExperimentsRequest AddExperimentsResponse AddHTML5sRequest
        AddHTML5sResponse AddImportJobsRequest AddImportJobsResponse AddKeywordsRequest
        AddKeywordsResponse AddLabelsRequest AddLabelsResponse AddLinkedInSegmentsRequest
        AddLinkedInSegmentsResponse AddListItemsToSharedListRequest AddListItemsToSharedListResponse
        AddMediaRequest AddMediaResponse AddNegativeKeywordsToEntitiesRequest
        AddNegativeKeywordsToEntitiesResponse AddNewCustomerAcquisitionGoalsRequest
        AddNewCustomerAcquisitionGoalsResponse AddSeasonalityAdjustmentsRequest
        AddSeasonalityAdjustmentsResponse AddSharedEntityRequest AddSharedEntityResponse AddUetTagsRequest
        AddUetTagsResponse AddVideosRequest AddVideosResponse Address AdvertiserAILabel AgeCriterion
        AgeDimension AgeRange AnnotationOptOut ApiFaultDetail AppAdExtension AppDownloadGoal AppInstallAd
        AppInstallGoal AppSetting AppStore AppUrl AppealEditorialRejectionsRequest
        AppealEditorialRejectionsResponse AppealStatus ApplicationFault
        ApplyAssetGroupListingGroupActionsRequest ApplyAssetGroupListingGroupActionsResponse
        ApplyCustomerListItemsRequest ApplyCustomerListItemsResponse ApplyCustomerListUserDataRequest
        ApplyCustomerListUserDataResponse ApplyHotelGroupActionsRequest ApplyHotelGroupActionsResponse
        ApplyOfflineConversionAdjustmentsRequest ApplyOfflineConversionAdjustmentsResponse
        ApplyOfflineConversionsRequest ApplyOfflineConversionsResponse
        ApplyOnlineConversionAdjustmentsRequest ApplyOnlineConversionAdjustmentsResponse
        ApplyProductPartitionActionsRequest ApplyProductPartitionActionsResponse Asset AssetGroup
        AssetGroupAdditionalField AssetGroupEditorialReason AssetGroupEditorialReasonCollection
        AssetGroupEditorialStatus AssetGroupListingGroup AssetGroupListingGroupAction
        AssetGroupListingGroupAdditionalField AssetGroupListingType AssetGroupSearchTheme AssetGroupStatus
        AssetGroupUrlTarget AssetLink AssetLinkEditorialStatus AssociationType AttributionModelType
        Audience AudienceAdditionalField AudienceCondition AudienceConditionItem AudienceCriterion
        AudienceDimension AudienceGroup AudienceGroupAdditionalField AudienceGroupAssetGroupAssociation
        AudienceGroupDimension AudienceGroupDimensionType AudienceIdName AudienceInfo AudienceType
        AudioFilter AuditPointResult BMCStore BMCStoreAdditionalField BMCStoreSubType BaseDomainSetting
        BatchError BatchErrorCollection Bid BidMultiplier BidOption BidStrategy BiddableAdGroupCriterion
        BiddableCampaignCriterion BiddingScheme BrandExclusionSetting BrandItem BrandKit BrandKitColor
        BrandKitFont BrandKitImage BrandKitPalette BrandList BrandVoice Budget BudgetLimitType
        BusinessGeoCodeStatus CallAdExtension CallToAction CallToActionSetting CalloutAdExtension Campaign
        CampaignAdGroupIds CampaignAdditionalField CampaignAssociation CampaignConversionGoal
        CampaignCriterion CampaignCriterionStatus CampaignCriterionType CampaignFrequencyCapSetting
        CampaignNegativeSites CampaignPageFeedSetting CampaignPrivacyStatus CampaignSize CampaignStatus
        CampaignType CashbackAdjustment CategoryResult ChannelPlacementCriterion ClipchampTemplateInfo
        CoOpSetting CombinationRule CombinedList CommissionBiddingScheme Company CompanyList CompanyName
        CompanyNameStatus CompanySizeCategory CompressionType ConversionGoal ConversionGoalAdditionalField
        ConversionGoalCategory ConversionGoalCountType ConversionGoalRevenue ConversionGoalRevenueType
        ConversionGoalStatus ConversionGoalTrackingStatus ConversionGoalType ConversionValueRule
        ConversionValueRuleOperator ConversionValueRuleStatus CostPerSaleBiddingScheme
        CreateAssetGroupRecommendationRequest CreateAssetGroupRecommendationResponse
        CreateBrandKitRecommendationRequest CreateBrandKitRecommendationResponse
        CreateResponsiveAdRecommendationRequest CreateResponsiveAdRecommendationResponse
        CreateResponsiveSearchAdRecommendationRequest CreateResponsiveSearchAdRecommendationResponse
        Criterion CriterionAdditionalField CriterionBid CriterionCashback CriterionTypeGroup CropType
        CustomAudience CustomEventsRule CustomLinkedInCriterion CustomParameters CustomSegment
        CustomSegmentCatalog CustomSegmentEditorialStatus CustomerAccountShare
        CustomerAccountShareAssociation CustomerList CustomerListActionType CustomerListItemSubType
        CustomerListUserData CustomerShare DailySummary DataExclusion Date Day DayTime DayTimeCriterion
        DealCriterion DeleteAdExtensionsAssociationsRequest DeleteAdExtensionsAssociationsResponse
        DeleteAdExtensionsRequest DeleteAdExtensionsResponse DeleteAdGroupCriterionsRequest
        DeleteAdGroupCriterionsResponse DeleteAdGroupsRequest DeleteAdGroupsResponse DeleteAdsRequest
        DeleteAdsResponse DeleteAssetGroupsRequest DeleteAssetGroupsResponse
        DeleteAudienceGroupAssetGroupAssociationsRequest DeleteAudienceGroupAssetGroupAssociationsResponse
        DeleteAudienceGroupsRequest DeleteAudienceGroupsResponse DeleteAudiencesRequest
        DeleteAudiencesResponse DeleteBidStrategiesRequest DeleteBidStrategiesResponse
        DeleteBrandKitsRequest DeleteBrandKitsResponse DeleteBudgetsRequest DeleteBudgetsResponse
        DeleteCampaignConversionGoalsRequest DeleteCampaignConversionGoalsResponse
        DeleteCampaignCriterionsRequest DeleteCampaignCriterionsResponse DeleteCampaignsRequest
        DeleteCampaignsResponse DeleteDataExclusionsRequest DeleteDataExclusionsResponse
        DeleteExperimentsRequest DeleteExperimentsResponse DeleteHTML5sRequest DeleteHTML5sResponse
        DeleteImportJobsRequest DeleteImportJobsResponse DeleteKeywordsRequest DeleteKeywordsResponse
        DeleteLabelAssociationsRequest DeleteLabelAssociationsResponse DeleteLabelsRequest
        DeleteLabelsResponse DeleteLinkedInSegmentsRequest DeleteLinkedInSegmentsResponse
        DeleteListItemsFromSharedListRequest DeleteListItemsFromSharedListResponse DeleteMediaRequest
        DeleteMediaResponse DeleteNegativeKeywordsFromEntitiesRequest
        DeleteNegativeKeywordsFromEntitiesResponse DeleteSeasonalityAdjustmentsRequest
        DeleteSeasonalityAdjustmentsResponse DeleteSharedEntitiesRequest DeleteSharedEntitiesResponse
        DeleteSharedEntityAssociationsRequest DeleteSharedEntityAssociationsResponse DeleteVideosRequest
        DeleteVideosResponse DeviceCondition DeviceCriterion DeviceType DiagnosticsEntity
        DiagnosticsFilter DiagnosticsRequestStatus DiagnosticsSettings DisclaimerAdExtension
        DisclaimerSetting DistanceUnit DurationGoal DynamicFeedSetting DynamicSearchAd
        DynamicSearchAdsSetting DynamicSearchAdsSource EditorialApiFaultDetail EditorialError
        EditorialErrorCollection EditorialReason EditorialReasonCollection EffectiveEditorialStatus
        EnhancedCpcBiddingScheme EntityIdToParentIdAssociation EntityNegativeKeyword EntityResult
        EntityScope EntityType EventGoal ExpandedTextAd Experiment ExperimentAdditionalField ExperimentArm
        ExpressionOperator FileImportJob FileImportOption FilterLinkAdExtension FixedBid FlyerAdExtension
        Frequency FrequencyCapSettings FrequencyCapTimeGranularity GenderCriterion GenderDimension
        GenderType GenericEntityStatus GenreCriterion GeoPoint GetAccountMigrationStatusesRequest
        GetAccountMigrationStatusesResponse GetAccountPropertiesRequest GetAccountPropertiesResponse
        GetAdExtensionIdsByAccountIdRequest GetAdExtensionIdsByAccountIdResponse
        GetAdExtensionsAssociationsRequest GetAdExtensionsAssociationsResponse GetAdExtensionsByIdsRequest
        GetAdExtensionsByIdsResponse GetAdExtensionsEditorialReasonsRequest
        GetAdExtensionsEditorialReasonsResponse GetAdGroupCriterionsByIdsRequest
        GetAdGroupCriterionsByIdsResponse GetAdGroupsByCampaignIdRequest GetAdGroupsByCampaignIdResponse
        GetAdGroupsByIdsRequest GetAdGroupsByIdsResponse GetAdsByAdGroupIdRequest
        GetAdsByAdGroupIdResponse GetAdsByEditorialStatusRequest GetAdsByEditorialStatusResponse
        GetAdsByIdsRequest GetAdsByIdsResponse GetAnnotationOptOutRequest GetAnnotationOptOutResponse
        GetAssetGroupListingGroupsByIdsRequest GetAssetGroupListingGroupsByIdsResponse
        GetAssetGroupsByCampaignIdRequest GetAssetGroupsByCampaignIdResponse GetAssetGroupsByIdsRequest
        GetAssetGroupsByIdsResponse GetAssetGroupsEditorialReasonsRequest
        GetAssetGroupsEditorialReasonsResponse
        GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest
        GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse
        GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest
        GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse GetAudienceGroupsByIdsRequest
        GetAudienceGroupsByIdsResponse GetAudiencesByIdsRequest GetAudiencesByIdsResponse
        GetBMCStoresByCustomerIdRequest GetBMCStoresByCustomerIdResponse GetBSCCountriesRequest
        GetBSCCountriesResponse GetBidStrategiesByIdsRequest GetBidStrategiesByIdsResponse
        GetBrandKitsByAccountIdRequest GetBrandKitsByAccountIdResponse GetBrandKitsByIdsRequest
        GetBrandKitsByIdsResponse GetBudgetsByIdsRequest GetBudgetsByIdsResponse
        GetCampaignCriterionsByIdsRequest GetCampaignCriterionsByIdsResponse
        GetCampaignIdsByBidStrategyIdsRequest GetCampaignIdsByBidStrategyIdsResponse
        GetCampaignIdsByBudgetIdsRequest GetCampaignIdsByBudgetIdsResponse
        GetCampaignSizesByAccountIdRequest GetCampaignSizesByAccountIdResponse
        GetCampaignsByAccountIdRequest GetCampaignsByAccountIdResponse GetCampaignsByIdsRequest
        GetCampaignsByIdsResponse GetClipchampTemplatesRequest GetClipchampTemplatesResponse
        GetCompanyListDetailsRequest GetCompanyListDetailsResponse GetConfigValueRequest
        GetConfigValueResponse GetConversionGoalsByIdsRequest GetConversionGoalsByIdsResponse
        GetConversionGoalsByTagIdsRequest GetConversionGoalsByTagIdsResponse
        GetConversionValueRulesByAccountIdRequest GetConversionValueRulesByAccountIdResponse
        GetConversionValueRulesByIdsRequest GetConversionValueRulesByIdsResponse
        GetDataExclusionsByAccountIdRequest GetDataExclusionsByAccountIdResponse
        GetDataExclusionsByIdsRequest GetDataExclusionsByIdsResponse GetDiagnosticsRequest
        GetDiagnosticsResponse GetEditorialReasonsByIdsRequest GetEditorialReasonsByIdsResponse
        GetExperimentsByIdsRequest GetExperimentsByIdsResponse GetFileImportUploadUrlRequest
        GetFileImportUploadUrlResponse GetGeoLocationsFileUrlRequest GetGeoLocationsFileUrlResponse
        GetHTML5sByIdsRequest GetHTML5sByIdsResponse GetHealthCheckRequest GetHealthCheckResponse
        GetImportEntityIdsMappingRequest GetImportEntityIdsMappingResponse GetImportJobsByIdsRequest
        GetImportJobsByIdsResponse GetImportResultsRequest GetImportResultsResponse
        GetKeywordsByAdGroupIdRequest GetKeywordsByAdGroupIdResponse GetKeywordsByAssetGroupIdRequest
        GetKeywordsByAssetGroupIdResponse GetKeywordsByEditorialStatusRequest
        GetKeywordsByEditorialStatusResponse GetKeywordsByIdsRequest GetKeywordsByIdsResponse
        GetLabelAssociationsByEntityIdsRequest GetLabelAssociationsByEntityIdsResponse
        GetLabelAssociationsByLabelIdsRequest GetLabelAssociationsByLabelIdsResponse GetLabelsByIdsRequest
        GetLabelsByIdsResponse GetLinkedInSegmentsRequest GetLinkedInSegmentsResponse
        GetListItemsBySharedListRequest GetListItemsBySharedListResponse GetMediaAssociationsRequest
        GetMediaAssociationsResponse GetMediaMetaDataByAccountIdRequest
        GetMediaMetaDataByAccountIdResponse GetMediaMetaDataByIdsRequest GetMediaMetaDataByIdsResponse
        GetNegativeKeywordsByEntityIdsRequest GetNegativeKeywordsByEntityIdsResponse
        GetNegativeSitesByAdGroupIdsRequest GetNegativeSitesByAdGroupIdsResponse
        GetNegativeSitesByCampaignIdsRequest GetNegativeSitesByCampaignIdsResponse
        GetNewCustomerAcquisitionGoalsByAccountIdRequest GetNewCustomerAcquisitionGoalsByAccountIdResponse
        GetOfflineConversionReportByGoalIdsRequest GetOfflineConversionReportByGoalIdsResponse
        GetOfflineConversionReportsRequest GetOfflineConversionReportsResponse
        GetProfileDataFileUrlRequest GetProfileDataFileUrlResponse GetResponsiveAdRecommendationJobRequest
        GetResponsiveAdRecommendationJobResponse GetSeasonalityAdjustmentsByAccountIdRequest
        GetSeasonalityAdjustmentsByAccountIdResponse GetSeasonalityAdjustmentsByIdsRequest
        GetSeasonalityAdjustmentsByIdsResponse GetSharedEntitiesByAccountIdRequest
        GetSharedEntitiesByAccountIdResponse GetSharedEntitiesRequest GetSharedEntitiesResponse
        GetSharedEntityAssociationsByEntityIdsRequest GetSharedEntityAssociationsByEntityIdsResponse
        GetSharedEntityAssociationsBySharedEntityIdsRequest
        GetSharedEntityAssociationsBySharedEntityIdsResponse GetSupportedClipchampAudioRequest
        GetSupportedClipchampAudioResponse GetSupportedFontsRequest GetSupportedFontsResponse
        GetUetTagAuthKeyRequest GetUetTagAuthKeyResponse GetUetTagsByIdsRequest GetUetTagsByIdsResponse
        GetVideosByIdsRequest GetVideosByIdsResponse GoogleImportJob GoogleImportOption HTML5
        HealthCheckActionLinkMetadata HealthCheckColumnMetadata HealthCheckData HealthCheckEntity
        HealthCheckError HealthCheckMetadata HealthCheckSubEntityData HotelAd HotelAdGroupType
        HotelAdvanceBookingWindowCriterion HotelCheckInDateCriterion HotelCheckInDayCriterion
        HotelDateSelectionType HotelDateSelectionTypeCriterion HotelGroup HotelLengthOfStayCriterion
        HotelListing HotelListingType HotelSetting IdCollection Image ImageAdExtension ImageAsset
        ImageMediaRepresentation ImportAdditionalField ImportEntityStatistics ImportEntityType ImportJob
        ImportOption ImportResult ImportSearchAndReplaceForStringProperty ImpressionBasedEntityType
        ImpressionBasedRemarketingList ImpressionTrackingSetting InMarketAudience InStoreTransactionGoal
        InheritFromParentBiddingScheme IntentOption ItemAction Keyword KeywordAdditionalField
        KeywordEditorialStatus KeywordStatus Label LabelAssociation LanguageName LinkedInCompanyData
        LinkedInSegment LinkedInSegmentStatus LinkedInSegmentType LocationAdExtension LocationCondition
        LocationConditionItem LocationCriterion LocationIntentCriterion LocationType LogicalOperator
        LogoAdExtension ManualCpaBiddingScheme ManualCpcBiddingScheme ManualCpmBiddingScheme
        ManualCpvBiddingScheme MatchType MaxClicksBiddingScheme MaxConversionValueBiddingScheme
        MaxConversionsBiddingScheme MaxRoasBiddingScheme Media MediaAdditionalField MediaAssociation
        MediaEnabledEntityFilter MediaMetaData MediaRepresentation MigrationStatus MigrationStatusInfo
        Minute NegativeAdGroupCriterion NegativeCampaignCriterion NegativeKeyword NegativeKeywordList
        NegativeSite Network NetworkDistributionSetting NewCustomerAcquisitionGoal
        NewCustomerAcquisitionGoalSetting NormalForm NumberOperator NumberRuleItem OfflineConversion
        OfflineConversionAdjustment OfflineConversionAlert OfflineConversionGoal
        OfflineConversionUnattributedReason OfflineConversionUploadChannel OfflineGoalConversionSummary
        OfflineGoalDailySummary OnlineConversionAdjustment OperationError PageVisitorsRule
        PageVisitorsWhoDidNotVisitAnotherPageRule PageVisitorsWhoVisitedAnotherPageRule
        PagesViewedPerVisitGoal Paging PercentCpcBiddingScheme PerformanceMaxSetting PlacementCriterion
        PlacementExclusionList PortfolioBidStrategyAdditionalField PriceAdExtension PriceExtensionType
        PriceQualifier PriceTableRow PriceUnit ProductAd ProductAudience ProductAudienceType
        ProductCondition ProductPartition ProductPartitionType ProductScope ProfileCriterion
        ProfileDimension ProfileInfo ProfileType PromotionAdExtension PromotionDiscountModifier
        PromotionOccasion RadiusCriterion RateAmount RateBid ReachOptimizationGoal
        ReachOptimizationGoalSetting RefineAssetGroupRecommendationRequest
        RefineAssetGroupRecommendationResponse RefineResponsiveAdRecommendationRequest
        RefineResponsiveAdRecommendationResponse RefineResponsiveSearchAdRecommendationRequest
        RefineResponsiveSearchAdRecommendationResponse RemarketingList RemarketingRule ResponsiveAd
        ResponsiveSearchAd ResponsiveSearchAdsSetting ReviewAdExtension RuleItem RuleItemGroup Schedule
        SearchCompaniesRequest SearchCompaniesResponse SeasonalityAdjustment SetAccountPropertiesRequest
        SetAccountPropertiesResponse SetAdExtensionsAssociationsRequest
        SetAdExtensionsAssociationsResponse SetAudienceGroupAssetGroupAssociationsRequest
        SetAudienceGroupAssetGroupAssociationsResponse SetLabelAssociationsRequest
        SetLabelAssociationsResponse SetNegativeSitesToAdGroupsRequest SetNegativeSitesToAdGroupsResponse
        SetNegativeSitesToCampaignsRequest SetNegativeSitesToCampaignsResponse
        SetSharedEntityAssociationsRequest SetSharedEntityAssociationsResponse Setting SharedEntity
        SharedEntityAssociation SharedEntityAssociationAdditionalField SharedList SharedListItem
        ShoppingSetting SimilarRemarketingList Site SitelinkAdExtension StoreCriterion StringOperator
        StringRuleItem StructuredSnippetAdExtension SupportedClipchampAudio SupportedClipchampAudioData
        SupportedFont SupportedFontsData SystemAIDetectionSignal TargetCpaBiddingScheme
        TargetImpressionShareBiddingScheme TargetRoasBiddingScheme TargetSetting TargetSettingDetail
        TextAd TextAsset ThirdPartyMeasurementSetting TopicCriterion UetTag UetTagAdditionalField
        UetTagIndustry UetTagTrackingStatus UnifiedAutomationSetting UpdateAdExtensionsRequest
        UpdateAdExtensionsResponse UpdateAdGroupCriterionsRequest UpdateAdGroupCriterionsResponse
        UpdateAdGroupsRequest UpdateAdGroupsResponse UpdateAdsRequest UpdateAdsResponse
        UpdateAnnotationOptOutRequest UpdateAnnotationOptOutResponse UpdateAssetGroupsRequest
        UpdateAssetGroupsResponse UpdateAudienceGroupsRequest UpdateAudienceGroupsResponse
        UpdateAudiencesRequest UpdateAudiencesResponse UpdateBidStrategiesRequest
        UpdateBidStrategiesResponse UpdateBrandKitsRequest UpdateBrandKitsResponse UpdateBudgetsRequest
        UpdateBudgetsResponse UpdateCampaignCriterionsRequest UpdateCampaignCriterionsResponse
        UpdateCampaignsRequest UpdateCampaignsResponse UpdateConversionGoalsRequest
        UpdateConversionGoalsResponse UpdateConversionValueRulesRequest UpdateConversionValueRulesResponse
        UpdateConversionValueRulesStatusRequest UpdateConversionValueRulesStatusResponse
        UpdateDataExclusionsRequest UpdateDataExclusionsResponse UpdateExperimentsRequest
        UpdateExperimentsResponse UpdateImportJobsRequest UpdateImportJobsResponse UpdateKeywordsRequest
        UpdateKeywordsResponse UpdateLabelsRequest UpdateLabelsResponse UpdateLinkedInSegmentsRequest
        UpdateLinkedInSegmentsResponse UpdateMediaRequest UpdateMediaResponse
        UpdateNewCustomerAcquisitionGoalsRequest UpdateNewCustomerAcquisitionGoalsResponse
        UpdateSeasonalityAdjustmentsRequest UpdateSeasonalityAdjustmentsResponse
        UpdateSharedEntitiesRequest UpdateSharedEntitiesResponse UpdateUetTagsRequest
        UpdateUetTagsResponse UpdateVideosRequest UpdateVideosResponse UrlGoal ValueOperator
        VanityPharmaDisplayUrlMode VanityPharmaSetting VanityPharmaWebsiteDescription
        VerifiedTrackingSetting Video VideoAdExtension VideoAsset VideoTemplateFilter Webpage
        WebpageCondition WebpageConditionOperand WebpageConditionOperator WebpageParameter
        """,
    )
