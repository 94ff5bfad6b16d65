# Made by soapwright 0.1.0 from msads/v12/campaign_management, revision 12.13.6. Do not edit.
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
        AdEditorialStatus AdStatus AdType CallToAction AssetLinkEditorialStatus BudgetLimitType
        CampaignStatus CampaignType DynamicSearchAdsSource CriterionTypeGroup BidOption
        CampaignAdditionalField AdRotationType Network AdGroupPrivacyStatus AdGroupStatus
        AdGroupAdditionalField AdAdditionalField KeywordEditorialStatus MatchType KeywordStatus
        KeywordAdditionalField EntityType AppealStatus MigrationStatus AccountPropertyName Day Minute
        AdExtensionStatus BusinessGeoCodeStatus ActionAdExtensionActionType PriceExtensionType
        PriceQualifier PriceUnit AdExtensionsTypeFilter AdExtensionAdditionalField AssociationType
        AdExtensionEditorialStatus MediaEnabledEntityFilter AdGroupCriterionType
        AdGroupCriterionAdditionalField ProductPartitionType WebpageConditionOperand AgeRange GenderType
        DistanceUnit IntentOption AudienceType ProfileType AdGroupCriterionStatus
        AdGroupCriterionEditorialStatus ItemAction BMCStoreSubType CampaignCriterionStatus
        CampaignCriterionType EntityScope StringOperator NumberOperator ProductAudienceType
        UetTagTrackingStatus ConversionGoalType ConversionGoalCountType ConversionGoalRevenueType
        ConversionGoalStatus ConversionGoalTrackingStatus ExpressionOperator ValueOperator
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
        UpdateKeywordsRequest UpdateKeywordsResponse AppealEditorialRejectionsRequest
        AppealEditorialRejectionsResponse GetEditorialReasonsByIdsRequest GetEditorialReasonsByIdsResponse
        GetAccountMigrationStatusesRequest GetAccountMigrationStatusesResponse SetAccountPropertiesRequest
        SetAccountPropertiesResponse GetAccountPropertiesRequest GetAccountPropertiesResponse
        AddAdExtensionsRequest AddAdExtensionsResponse GetAdExtensionsByIdsRequest
        GetAdExtensionsByIdsResponse UpdateAdExtensionsRequest UpdateAdExtensionsResponse
        DeleteAdExtensionsRequest DeleteAdExtensionsResponse GetAdExtensionsEditorialReasonsRequest
        GetAdExtensionsEditorialReasonsResponse SetAdExtensionsAssociationsRequest
        SetAdExtensionsAssociationsResponse GetAdExtensionsAssociationsRequest
        GetAdExtensionsAssociationsResponse DeleteAdExtensionsAssociationsRequest
        DeleteAdExtensionsAssociationsResponse GetAdExtensionIdsByAccountIdRequest
        GetAdExtensionIdsByAccountIdResponse AddMediaRequest AddMediaResponse DeleteMediaRequest
        DeleteMediaResponse GetMediaMetaDataByAccountIdRequest GetMediaMetaDataByAccountIdResponse
        GetMediaMetaDataByIdsRequest GetMediaMetaDataByIdsResponse GetMediaAssociationsRequest
        GetMediaAssociationsResponse GetAdGroupCriterionsByIdsRequest GetAdGroupCriterionsByIdsResponse
        AddAdGroupCriterionsRequest AddAdGroupCriterionsResponse UpdateAdGroupCriterionsRequest
        UpdateAdGroupCriterionsResponse DeleteAdGroupCriterionsRequest DeleteAdGroupCriterionsResponse
        ApplyProductPartitionActionsRequest ApplyProductPartitionActionsResponse
        GetBMCStoresByCustomerIdRequest GetBMCStoresByCustomerIdResponse
        AddNegativeKeywordsToEntitiesRequest AddNegativeKeywordsToEntitiesResponse
        GetNegativeKeywordsByEntityIdsRequest GetNegativeKeywordsByEntityIdsResponse
        DeleteNegativeKeywordsFromEntitiesRequest DeleteNegativeKeywordsFromEntitiesResponse
        GetSharedEntitiesByAccountIdRequest GetSharedEntitiesByAccountIdResponse AddSharedEntityRequest
        AddSharedEntityResponse GetListItemsBySharedListRequest GetListItemsBySharedListResponse
        AddListItemsToSharedListRequest AddListItemsToSharedListResponse UpdateSharedEntitiesRequest
        UpdateSharedEntitiesResponse DeleteListItemsFromSharedListRequest
        DeleteListItemsFromSharedListResponse SetSharedEntityAssociationsRequest
        SetSharedEntityAssociationsResponse DeleteSharedEntityAssociationsRequest
        DeleteSharedEntityAssociationsResponse GetSharedEntityAssociationsBySharedEntityIdsRequest
        GetSharedEntityAssociationsBySharedEntityIdsResponse GetSharedEntityAssociationsByEntityIdsRequest
        GetSharedEntityAssociationsByEntityIdsResponse DeleteSharedEntitiesRequest
        DeleteSharedEntitiesResponse GetCampaignSizesByAccountIdRequest
        GetCampaignSizesByAccountIdResponse AddCampaignCriterionsRequest AddCampaignCriterionsResponse
        UpdateCampaignCriterionsRequest UpdateCampaignCriterionsResponse DeleteCampaignCriterionsRequest
        DeleteCampaignCriterionsResponse GetCampaignCriterionsByIdsRequest
        GetCampaignCriterionsByIdsResponse AddBudgetsRequest AddBudgetsResponse UpdateBudgetsRequest
        UpdateBudgetsResponse DeleteBudgetsRequest DeleteBudgetsResponse GetBudgetsByIdsRequest
        GetBudgetsByIdsResponse GetCampaignIdsByBudgetIdsRequest GetCampaignIdsByBudgetIdsResponse
        AddAudiencesRequest AddAudiencesResponse UpdateAudiencesRequest UpdateAudiencesResponse
        DeleteAudiencesRequest DeleteAudiencesResponse GetAudiencesByIdsRequest GetAudiencesByIdsResponse
        GetUetTagsByIdsRequest GetUetTagsByIdsResponse AddUetTagsRequest AddUetTagsResponse
        UpdateUetTagsRequest UpdateUetTagsResponse GetConversionGoalsByIdsRequest
        GetConversionGoalsByIdsResponse GetConversionGoalsByTagIdsRequest
        GetConversionGoalsByTagIdsResponse AddConversionGoalsRequest AddConversionGoalsResponse
        UpdateConversionGoalsRequest UpdateConversionGoalsResponse ApplyOfflineConversionsRequest
        ApplyOfflineConversionsResponse AddLabelsRequest AddLabelsResponse DeleteLabelsRequest
        DeleteLabelsResponse UpdateLabelsRequest UpdateLabelsResponse GetLabelsByIdsRequest
        GetLabelsByIdsResponse SetLabelAssociationsRequest SetLabelAssociationsResponse
        DeleteLabelAssociationsRequest DeleteLabelAssociationsResponse
        GetLabelAssociationsByEntityIdsRequest GetLabelAssociationsByEntityIdsResponse
        GetLabelAssociationsByLabelIdsRequest GetLabelAssociationsByLabelIdsResponse AddExperimentsRequest
        AddExperimentsResponse DeleteExperimentsRequest DeleteExperimentsResponse UpdateExperimentsRequest
        UpdateExperimentsResponse GetExperimentsByIdsRequest GetExperimentsByIdsResponse
        GetProfileDataFileUrlRequest GetProfileDataFileUrlResponse SearchCompaniesRequest
        SearchCompaniesResponse
        """,
        structs="""
        Ad TextAd AppUrl CustomParameters ProductAd AppInstallAd ExpandedTextAd DynamicSearchAd
        ResponsiveAd AssetLink Asset TextAsset ImageAsset ResponsiveSearchAd Campaign BiddingScheme
        MaxClicksBiddingScheme Bid MaxConversionsBiddingScheme TargetCpaBiddingScheme
        ManualCpcBiddingScheme EnhancedCpcBiddingScheme InheritFromParentBiddingScheme Setting
        ShoppingSetting DynamicSearchAdsSetting TargetSetting TargetSettingDetail CoOpSetting BatchError
        EditorialError OperationError CampaignNegativeSites AdGroup AdRotation Date AdGroupNegativeSites
        Keyword EntityIdToParentIdAssociation EditorialReasonCollection EditorialReason
        AccountMigrationStatusesInfo MigrationStatusInfo AccountProperty AdExtension Schedule DayTime
        LocationAdExtension Address GeoPoint CallAdExtension ImageAdExtension AppAdExtension
        ReviewAdExtension CalloutAdExtension SitelinkAdExtension ActionAdExtension
        StructuredSnippetAdExtension PriceAdExtension PriceTableRow AdExtensionIdentity
        BatchErrorCollection EditorialErrorCollection AdExtensionIdToEntityIdAssociation
        AdExtensionEditorialReasonCollection AdExtensionEditorialReason AdExtensionAssociationCollection
        AdExtensionAssociation Media Image Paging MediaMetaData MediaRepresentation
        ImageMediaRepresentation MediaAssociation AdGroupCriterion Criterion ProductPartition
        ProductCondition ProductScope Webpage WebpageParameter WebpageCondition AgeCriterion
        DeviceCriterion DayTimeCriterion GenderCriterion RadiusCriterion LocationCriterion
        LocationIntentCriterion AudienceCriterion ProfileCriterion BiddableAdGroupCriterion CriterionBid
        FixedBid BidMultiplier NegativeAdGroupCriterion AdGroupCriterionAction BMCStore
        EntityNegativeKeyword SharedListItem NegativeKeyword IdCollection SharedEntity SharedList
        NegativeKeywordList SharedEntityAssociation CampaignSize CampaignCriterion
        NegativeCampaignCriterion BiddableCampaignCriterion Budget Audience RemarketingList
        RemarketingRule PageVisitorsRule RuleItemGroup RuleItem StringRuleItem
        PageVisitorsWhoVisitedAnotherPageRule PageVisitorsWhoDidNotVisitAnotherPageRule CustomEventsRule
        CustomAudience InMarketAudience ProductAudience SimilarRemarketingList UetTag ConversionGoal
        ConversionGoalRevenue UrlGoal DurationGoal PagesViewedPerVisitGoal EventGoal AppInstallGoal
        OfflineConversionGoal InStoreTransactionGoal OfflineConversion Label LabelAssociation Experiment
        Company AdApiError
        """,
        wire_types="""
        ArrayOfAppUrl ArrayOfCustomParameter ArrayOfAssetLink ArrayOfCampaign ArrayOfSetting
        ArrayOfTargetSettingDetail ArrayOfBatchError ArrayOfOperationError ArrayOfCampaignNegativeSites
        ArrayOfAdGroup ArrayOfAdGroupNegativeSites ArrayOfAd ArrayOfEditorialError ArrayOfAdType
        ArrayOfKeyword ArrayOfEntityIdToParentIdAssociation ArrayOfEditorialReasonCollection
        ArrayOfEditorialReason ArrayOfAccountMigrationStatusesInfo ArrayOfMigrationStatusInfo
        ArrayOfAccountProperty ArrayOfAccountPropertyName ArrayOfAdExtension ArrayOfDayTime
        ArrayOfPriceTableRow ArrayOfAdExtensionIdentity ArrayOfBatchErrorCollection
        ArrayOfAdExtensionIdToEntityIdAssociation ArrayOfAdExtensionEditorialReasonCollection
        ArrayOfAdExtensionEditorialReason ArrayOfAdExtensionAssociationCollection
        ArrayOfAdExtensionAssociation ArrayOfMedia ArrayOfMediaMetaData ArrayOfMediaRepresentation
        ArrayOfArrayOfMediaAssociation ArrayOfMediaAssociation ArrayOfAdGroupCriterion
        ArrayOfProductCondition ArrayOfWebpageCondition ArrayOfAdGroupCriterionAction ArrayOfBMCStore
        ArrayOfEntityNegativeKeyword ArrayOfNegativeKeyword ArrayOfIdCollection ArrayOfSharedEntity
        ArrayOfSharedListItem ArrayOfSharedEntityAssociation ArrayOfCampaignSize ArrayOfCampaignCriterion
        ArrayOfBudget ArrayOfAudience ArrayOfRuleItemGroup ArrayOfRuleItem ArrayOfUetTag
        ArrayOfConversionGoal ArrayOfOfflineConversion ArrayOfLabel ArrayOfLabelAssociation
        ArrayOfExperiment ArrayOfCompany ArrayOfstring ArrayOflong ArrayOfKeyValuePairOfstringstring
        ArrayOfNullableOflong ArrayOfAdApiError
        """,
    )
