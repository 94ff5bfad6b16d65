# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""The types of CampaignManagementService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import exports

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
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
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
