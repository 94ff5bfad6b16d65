# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""The types of CampaignManagementService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .messages import *
    from .structs import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
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
        messages="""
        AddCampaignsRequest AddCampaignsResponse GetCampaignsByAccountIdRequest
        GetCampaignsByAccountIdResponse GetCampaignsByIdsRequest GetCampaignsByIdsResponse
        DeleteCampaignsRequest DeleteCampaignsResponse UpdateCampaignsRequest UpdateCampaignsResponse
        GetNegativeSitesByCampaignIdsRequest GetNegativeSitesByCampaignIdsResponse
        SetNegativeSitesToCampaignsRequest SetNegativeSitesToCampaignsResponse GetConfigValueRequest
        GetConfigValueResponse GetBSCCountriesRequest GetBSCCountriesResponse AddAdGroupsRequest
        AddAdGroupsResponse DeleteAdGroupsRequest DeleteAdGroupsResponse GetAdGroupsByIdsRequest
        GetAdGroupsByIdsResponse GetAdGroupsByCampaignIdRequest GetAdGroupsByCampaignIdResponse
        UpdateAdGroupsRequest UpdateAdGroupsResponse GetNegativeSitesByAdGroupIdsRequest
        GetNegativeSitesByAdGroupIdsResponse SetNegativeSitesToAdGroupsRequest
        SetNegativeSitesToAdGroupsResponse GetGeoLocationsFileUrlRequest GetGeoLocationsFileUrlResponse
        AddAdsRequest AddAdsResponse DeleteAdsRequest DeleteAdsResponse GetAdsByEditorialStatusRequest
        GetAdsByEditorialStatusResponse GetAdsByIdsRequest GetAdsByIdsResponse GetAdsByAdGroupIdRequest
        GetAdsByAdGroupIdResponse UpdateAdsRequest UpdateAdsResponse AddKeywordsRequest
        AddKeywordsResponse DeleteKeywordsRequest DeleteKeywordsResponse
        GetKeywordsByEditorialStatusRequest GetKeywordsByEditorialStatusResponse GetKeywordsByIdsRequest
        GetKeywordsByIdsResponse GetKeywordsByAdGroupIdRequest GetKeywordsByAdGroupIdResponse
        GetKeywordsByAssetGroupIdRequest GetKeywordsByAssetGroupIdResponse UpdateKeywordsRequest
        UpdateKeywordsResponse AppealEditorialRejectionsRequest AppealEditorialRejectionsResponse
        GetEditorialReasonsByIdsRequest GetEditorialReasonsByIdsResponse
        GetAccountMigrationStatusesRequest GetAccountMigrationStatusesResponse SetAccountPropertiesRequest
        SetAccountPropertiesResponse GetAccountPropertiesRequest GetAccountPropertiesResponse
        AddAdExtensionsRequest AddAdExtensionsResponse GetAdExtensionsByIdsRequest
        GetAdExtensionsByIdsResponse UpdateAdExtensionsRequest UpdateAdExtensionsResponse
        DeleteAdExtensionsRequest DeleteAdExtensionsResponse GetAdExtensionsEditorialReasonsRequest
        GetAdExtensionsEditorialReasonsResponse SetAdExtensionsAssociationsRequest
        SetAdExtensionsAssociationsResponse GetAdExtensionsAssociationsRequest
        GetAdExtensionsAssociationsResponse DeleteAdExtensionsAssociationsRequest
        DeleteAdExtensionsAssociationsResponse GetAdExtensionIdsByAccountIdRequest
        GetAdExtensionIdsByAccountIdResponse AddMediaRequest AddMediaResponse UpdateMediaRequest
        UpdateMediaResponse DeleteMediaRequest DeleteMediaResponse GetMediaMetaDataByAccountIdRequest
        GetMediaMetaDataByAccountIdResponse GetMediaMetaDataByIdsRequest GetMediaMetaDataByIdsResponse
        GetMediaAssociationsRequest GetMediaAssociationsResponse GetAdGroupCriterionsByIdsRequest
        GetAdGroupCriterionsByIdsResponse AddAdGroupCriterionsRequest AddAdGroupCriterionsResponse
        UpdateAdGroupCriterionsRequest UpdateAdGroupCriterionsResponse DeleteAdGroupCriterionsRequest
        DeleteAdGroupCriterionsResponse ApplyProductPartitionActionsRequest
        ApplyProductPartitionActionsResponse ApplyHotelGroupActionsRequest ApplyHotelGroupActionsResponse
        ApplyAssetGroupListingGroupActionsRequest ApplyAssetGroupListingGroupActionsResponse
        GetAssetGroupListingGroupsByIdsRequest GetAssetGroupListingGroupsByIdsResponse
        GetBMCStoresByCustomerIdRequest GetBMCStoresByCustomerIdResponse
        AddNegativeKeywordsToEntitiesRequest AddNegativeKeywordsToEntitiesResponse
        GetNegativeKeywordsByEntityIdsRequest GetNegativeKeywordsByEntityIdsResponse
        DeleteNegativeKeywordsFromEntitiesRequest DeleteNegativeKeywordsFromEntitiesResponse
        GetSharedEntitiesByAccountIdRequest GetSharedEntitiesByAccountIdResponse GetSharedEntitiesRequest
        GetSharedEntitiesResponse AddSharedEntityRequest AddSharedEntityResponse
        GetListItemsBySharedListRequest GetListItemsBySharedListResponse AddListItemsToSharedListRequest
        AddListItemsToSharedListResponse UpdateSharedEntitiesRequest UpdateSharedEntitiesResponse
        DeleteListItemsFromSharedListRequest DeleteListItemsFromSharedListResponse
        SetSharedEntityAssociationsRequest SetSharedEntityAssociationsResponse
        DeleteSharedEntityAssociationsRequest DeleteSharedEntityAssociationsResponse
        GetSharedEntityAssociationsBySharedEntityIdsRequest
        GetSharedEntityAssociationsBySharedEntityIdsResponse GetSharedEntityAssociationsByEntityIdsRequest
        GetSharedEntityAssociationsByEntityIdsResponse DeleteSharedEntitiesRequest
        DeleteSharedEntitiesResponse GetCampaignSizesByAccountIdRequest
        GetCampaignSizesByAccountIdResponse AddCampaignCriterionsRequest AddCampaignCriterionsResponse
        UpdateCampaignCriterionsRequest UpdateCampaignCriterionsResponse DeleteCampaignCriterionsRequest
        DeleteCampaignCriterionsResponse GetCampaignCriterionsByIdsRequest
        GetCampaignCriterionsByIdsResponse AddBudgetsRequest AddBudgetsResponse UpdateBudgetsRequest
        UpdateBudgetsResponse DeleteBudgetsRequest DeleteBudgetsResponse GetBudgetsByIdsRequest
        GetBudgetsByIdsResponse GetCampaignIdsByBudgetIdsRequest GetCampaignIdsByBudgetIdsResponse
        AddBidStrategiesRequest AddBidStrategiesResponse UpdateBidStrategiesRequest
        UpdateBidStrategiesResponse DeleteBidStrategiesRequest DeleteBidStrategiesResponse
        GetBidStrategiesByIdsRequest GetBidStrategiesByIdsResponse GetCampaignIdsByBidStrategyIdsRequest
        GetCampaignIdsByBidStrategyIdsResponse AddAudienceGroupsRequest AddAudienceGroupsResponse
        UpdateAudienceGroupsRequest UpdateAudienceGroupsResponse DeleteAudienceGroupsRequest
        DeleteAudienceGroupsResponse GetAudienceGroupsByIdsRequest GetAudienceGroupsByIdsResponse
        AddAssetGroupsRequest AddAssetGroupsResponse UpdateAssetGroupsRequest UpdateAssetGroupsResponse
        DeleteAssetGroupsRequest DeleteAssetGroupsResponse GetAssetGroupsByIdsRequest
        GetAssetGroupsByIdsResponse GetAssetGroupsByCampaignIdRequest GetAssetGroupsByCampaignIdResponse
        GetAssetGroupsEditorialReasonsRequest GetAssetGroupsEditorialReasonsResponse
        SetAudienceGroupAssetGroupAssociationsRequest SetAudienceGroupAssetGroupAssociationsResponse
        DeleteAudienceGroupAssetGroupAssociationsRequest DeleteAudienceGroupAssetGroupAssociationsResponse
        GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest
        GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse
        GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest
        GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse AddAudiencesRequest
        AddAudiencesResponse UpdateAudiencesRequest UpdateAudiencesResponse DeleteAudiencesRequest
        DeleteAudiencesResponse GetAudiencesByIdsRequest GetAudiencesByIdsResponse
        ApplyCustomerListItemsRequest ApplyCustomerListItemsResponse ApplyCustomerListUserDataRequest
        ApplyCustomerListUserDataResponse GetUetTagsByIdsRequest GetUetTagsByIdsResponse AddUetTagsRequest
        AddUetTagsResponse UpdateUetTagsRequest UpdateUetTagsResponse GetConversionGoalsByIdsRequest
        GetConversionGoalsByIdsResponse GetConversionGoalsByTagIdsRequest
        GetConversionGoalsByTagIdsResponse AddConversionGoalsRequest AddConversionGoalsResponse
        UpdateConversionGoalsRequest UpdateConversionGoalsResponse ApplyOfflineConversionsRequest
        ApplyOfflineConversionsResponse ApplyOfflineConversionAdjustmentsRequest
        ApplyOfflineConversionAdjustmentsResponse ApplyOnlineConversionAdjustmentsRequest
        ApplyOnlineConversionAdjustmentsResponse GetOfflineConversionReportsRequest
        GetOfflineConversionReportsResponse GetOfflineConversionReportByGoalIdsRequest
        GetOfflineConversionReportByGoalIdsResponse AddLabelsRequest AddLabelsResponse DeleteLabelsRequest
        DeleteLabelsResponse UpdateLabelsRequest UpdateLabelsResponse GetLabelsByIdsRequest
        GetLabelsByIdsResponse SetLabelAssociationsRequest SetLabelAssociationsResponse
        DeleteLabelAssociationsRequest DeleteLabelAssociationsResponse
        GetLabelAssociationsByEntityIdsRequest GetLabelAssociationsByEntityIdsResponse
        GetLabelAssociationsByLabelIdsRequest GetLabelAssociationsByLabelIdsResponse AddExperimentsRequest
        AddExperimentsResponse DeleteExperimentsRequest DeleteExperimentsResponse UpdateExperimentsRequest
        UpdateExperimentsResponse GetExperimentsByIdsRequest GetExperimentsByIdsResponse
        GetProfileDataFileUrlRequest GetProfileDataFileUrlResponse SearchCompaniesRequest
        SearchCompaniesResponse GetFileImportUploadUrlRequest GetFileImportUploadUrlResponse
        AddImportJobsRequest AddImportJobsResponse GetImportResultsRequest GetImportResultsResponse
        GetImportJobsByIdsRequest GetImportJobsByIdsResponse DeleteImportJobsRequest
        DeleteImportJobsResponse GetImportEntityIdsMappingRequest GetImportEntityIdsMappingResponse
        UpdateImportJobsRequest UpdateImportJobsResponse AddVideosRequest AddVideosResponse
        DeleteVideosRequest DeleteVideosResponse GetVideosByIdsRequest GetVideosByIdsResponse
        UpdateVideosRequest UpdateVideosResponse AddHTML5sRequest AddHTML5sResponse GetHTML5sByIdsRequest
        GetHTML5sByIdsResponse DeleteHTML5sRequest DeleteHTML5sResponse AddCampaignConversionGoalsRequest
        AddCampaignConversionGoalsResponse DeleteCampaignConversionGoalsRequest
        DeleteCampaignConversionGoalsResponse AddDataExclusionsRequest AddDataExclusionsResponse
        UpdateDataExclusionsRequest UpdateDataExclusionsResponse DeleteDataExclusionsRequest
        DeleteDataExclusionsResponse GetDataExclusionsByIdsRequest GetDataExclusionsByIdsResponse
        GetDataExclusionsByAccountIdRequest GetDataExclusionsByAccountIdResponse
        AddSeasonalityAdjustmentsRequest AddSeasonalityAdjustmentsResponse
        UpdateSeasonalityAdjustmentsRequest UpdateSeasonalityAdjustmentsResponse
        DeleteSeasonalityAdjustmentsRequest DeleteSeasonalityAdjustmentsResponse
        GetSeasonalityAdjustmentsByIdsRequest GetSeasonalityAdjustmentsByIdsResponse
        GetSeasonalityAdjustmentsByAccountIdRequest GetSeasonalityAdjustmentsByAccountIdResponse
        CreateAssetGroupRecommendationRequest CreateAssetGroupRecommendationResponse
        CreateResponsiveAdRecommendationRequest CreateResponsiveAdRecommendationResponse
        CreateResponsiveSearchAdRecommendationRequest CreateResponsiveSearchAdRecommendationResponse
        RefineAssetGroupRecommendationRequest RefineAssetGroupRecommendationResponse
        RefineResponsiveAdRecommendationRequest RefineResponsiveAdRecommendationResponse
        RefineResponsiveSearchAdRecommendationRequest RefineResponsiveSearchAdRecommendationResponse
        GetResponsiveAdRecommendationJobRequest GetResponsiveAdRecommendationJobResponse
        UpdateConversionValueRulesRequest UpdateConversionValueRulesResponse
        UpdateConversionValueRulesStatusRequest UpdateConversionValueRulesStatusResponse
        AddConversionValueRulesRequest AddConversionValueRulesResponse
        GetConversionValueRulesByAccountIdRequest GetConversionValueRulesByAccountIdResponse
        GetConversionValueRulesByIdsRequest GetConversionValueRulesByIdsResponse AddBrandKitsRequest
        AddBrandKitsResponse UpdateBrandKitsRequest UpdateBrandKitsResponse DeleteBrandKitsRequest
        DeleteBrandKitsResponse CreateBrandKitRecommendationRequest CreateBrandKitRecommendationResponse
        AddNewCustomerAcquisitionGoalsRequest AddNewCustomerAcquisitionGoalsResponse
        UpdateNewCustomerAcquisitionGoalsRequest UpdateNewCustomerAcquisitionGoalsResponse
        GetNewCustomerAcquisitionGoalsByAccountIdRequest GetNewCustomerAcquisitionGoalsByAccountIdResponse
        GetBrandKitsByAccountIdRequest GetBrandKitsByAccountIdResponse GetBrandKitsByIdsRequest
        GetBrandKitsByIdsResponse GetClipchampTemplatesRequest GetClipchampTemplatesResponse
        GetSupportedClipchampAudioRequest GetSupportedClipchampAudioResponse GetSupportedFontsRequest
        GetSupportedFontsResponse GetHealthCheckRequest GetHealthCheckResponse GetDiagnosticsRequest
        GetDiagnosticsResponse GetAnnotationOptOutRequest GetAnnotationOptOutResponse
        UpdateAnnotationOptOutRequest UpdateAnnotationOptOutResponse AddLinkedInSegmentsRequest
        AddLinkedInSegmentsResponse DeleteLinkedInSegmentsRequest DeleteLinkedInSegmentsResponse
        UpdateLinkedInSegmentsRequest UpdateLinkedInSegmentsResponse GetLinkedInSegmentsRequest
        GetLinkedInSegmentsResponse GetCompanyListDetailsRequest GetCompanyListDetailsResponse
        GetUetTagAuthKeyRequest GetUetTagAuthKeyResponse
        """,
        structs="""
        Ad TextAd AppUrl CustomParameters ProductAd HotelAd AppInstallAd ExpandedTextAd DynamicSearchAd
        ResponsiveAd AssetLink Asset TextAsset ImageAsset VideoAsset Setting VerifiedTrackingSetting
        ShoppingSetting DynamicFeedSetting DynamicSearchAdsSetting TargetSetting TargetSettingDetail
        CoOpSetting DisclaimerSetting HotelSetting ResponsiveSearchAdsSetting PerformanceMaxSetting
        CallToActionSetting VanityPharmaSetting AppSetting ThirdPartyMeasurementSetting
        NewCustomerAcquisitionGoalSetting BaseDomainSetting AISearchSetting NetworkDistributionSetting
        BrandExclusionSetting ImpressionTrackingSetting ReachOptimizationGoalSetting
        CampaignFrequencyCapSetting UnifiedAutomationSetting CampaignPageFeedSetting ResponsiveSearchAd
        Campaign BiddingScheme MaxClicksBiddingScheme Bid MaxConversionsBiddingScheme
        TargetCpaBiddingScheme ManualCpcBiddingScheme EnhancedCpcBiddingScheme ManualCpvBiddingScheme
        ManualCpmBiddingScheme InheritFromParentBiddingScheme TargetRoasBiddingScheme MaxRoasBiddingScheme
        MaxConversionValueBiddingScheme TargetImpressionShareBiddingScheme PercentCpcBiddingScheme
        CommissionBiddingScheme ManualCpaBiddingScheme CostPerSaleBiddingScheme BatchError EditorialError
        OperationError CampaignNegativeSites AdGroup AdRotation CriterionBid RateBid FixedBid
        BidMultiplier RateAmount Date FrequencyCapSettings AdGroupNegativeSites Keyword
        EntityIdToParentIdAssociation EditorialReasonCollection EditorialReason
        AccountMigrationStatusesInfo MigrationStatusInfo AccountProperty AdExtension Schedule DayTime
        LocationAdExtension Address GeoPoint CallAdExtension ImageAdExtension AppAdExtension
        ReviewAdExtension CalloutAdExtension SitelinkAdExtension ActionAdExtension
        StructuredSnippetAdExtension PriceAdExtension PriceTableRow PromotionAdExtension
        FilterLinkAdExtension FlyerAdExtension VideoAdExtension DisclaimerAdExtension LogoAdExtension
        AdExtensionIdentity BatchErrorCollection EditorialErrorCollection
        AdExtensionIdToEntityIdAssociation AdExtensionEditorialReasonCollection AdExtensionEditorialReason
        AdExtensionAssociationCollection AdExtensionAssociation Media Image Paging MediaMetaData
        MediaRepresentation ImageMediaRepresentation MediaAssociation AdGroupCriterion Criterion
        ProductPartition ProductCondition HotelGroup HotelListing HotelAdvanceBookingWindowCriterion
        HotelCheckInDateCriterion HotelCheckInDayCriterion HotelDateSelectionTypeCriterion
        HotelLengthOfStayCriterion ProductScope Webpage WebpageParameter WebpageCondition AgeCriterion
        DeviceCriterion DayTimeCriterion GenderCriterion RadiusCriterion LocationCriterion
        LocationIntentCriterion AudienceCriterion ProfileCriterion CustomLinkedInCriterion StoreCriterion
        DealCriterion GenreCriterion PlacementCriterion TopicCriterion ChannelPlacementCriterion
        BiddableAdGroupCriterion CriterionCashback CashbackAdjustment NegativeAdGroupCriterion
        AdGroupCriterionAction AssetGroupListingGroupAction AssetGroupListingGroup BMCStore
        EntityNegativeKeyword SharedListItem NegativeKeyword NegativeSite BrandItem Site IdCollection
        SharedEntity SharedList NegativeKeywordList PlacementExclusionList AccountNegativeKeywordList
        AccountContentNegativeKeywordList BrandList AccountPlacementExclusionList
        AccountPlacementInclusionList SharedEntityAssociation CampaignSize CampaignCriterion
        BiddableCampaignCriterion NegativeCampaignCriterion Budget BidStrategy AudienceGroup
        AudienceGroupDimension AgeDimension GenderDimension AudienceDimension AudienceInfo
        ProfileDimension ProfileInfo AssetGroup AssetGroupSearchTheme AssetGroupUrlTarget
        AssetGroupEditorialReasonCollection AssetGroupEditorialReason AudienceGroupAssetGroupAssociation
        Audience CustomerShare CustomerAccountShare CustomerAccountShareAssociation RemarketingList
        RemarketingRule PageVisitorsRule RuleItemGroup RuleItem StringRuleItem NumberRuleItem
        PageVisitorsWhoVisitedAnotherPageRule PageVisitorsWhoDidNotVisitAnotherPageRule CustomEventsRule
        CustomAudience InMarketAudience ProductAudience SimilarRemarketingList CustomerList CombinedList
        CombinationRule CustomSegment CustomSegmentCatalog ImpressionBasedRemarketingList
        CustomerListUserData UetTag ConversionGoal ConversionGoalRevenue UrlGoal DurationGoal
        PagesViewedPerVisitGoal EventGoal AppInstallGoal AppDownloadGoal OfflineConversionGoal
        InStoreTransactionGoal OfflineConversion OfflineConversionAdjustment OnlineConversionAdjustment
        DailySummary OfflineGoalConversionSummary OfflineConversionAlert OfflineGoalDailySummary Label
        LabelAssociation Experiment ExperimentArm Company ImportJob Frequency ImportOption
        GoogleImportOption ImportSearchAndReplaceForStringProperty FileImportOption GoogleImportJob
        CampaignAdGroupIds FileImportJob ImportResult ImportEntityStatistics Video HTML5
        CampaignConversionGoal DataExclusion CampaignAssociation SeasonalityAdjustment
        AdRecommendationImageSuggestion AdRecommendationImageSuggestionMetadata
        AdRecommendationCustomizedProperty AdRecommendationImageAssetProperty
        AdRecommendationTextAssetProperty AdRecommendationVideoSuggestion AdRecommendationJobInfo
        AdRecommendationTextRefineOperation AdRecommendationImageRefineOperation
        AdRecommendationTextRefineResult AdRecommendationMediaRefineResult AdRecommendationRefinedMedia
        ConversionValueRule AudienceCondition AudienceConditionItem DeviceCondition LocationCondition
        LocationConditionItem BrandKit BrandVoice BrandKitFont BrandKitImage BrandKitPalette BrandKitColor
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
