# Made by soapwright 0.1.0 from msads/v12/campaign_management, revision 12.13.6. Do not edit.
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
        AccountMigrationStatusesInfo AccountProperty AccountPropertyName ActionAdExtension
        ActionAdExtensionActionType Ad AdAdditionalField AdApiError AdApiFaultDetail AdEditorialStatus
        AdExtension AdExtensionAdditionalField AdExtensionAssociation AdExtensionAssociationCollection
        AdExtensionEditorialReason AdExtensionEditorialReasonCollection AdExtensionEditorialStatus
        AdExtensionIdToEntityIdAssociation AdExtensionIdentity AdExtensionStatus AdExtensionsTypeFilter
        AdGroup AdGroupAdditionalField AdGroupCriterion AdGroupCriterionAction
        AdGroupCriterionAdditionalField AdGroupCriterionEditorialStatus AdGroupCriterionStatus
        AdGroupCriterionType AdGroupNegativeSites AdGroupPrivacyStatus AdGroupStatus AdRotation
        AdRotationType AdStatus AdType AddAdExtensionsRequest AddAdExtensionsResponse
        AddAdGroupCriterionsRequest AddAdGroupCriterionsResponse AddAdGroupsRequest AddAdGroupsResponse
        AddAdsRequest AddAdsResponse AddAudiencesRequest AddAudiencesResponse AddBudgetsRequest
        AddBudgetsResponse AddCampaignCriterionsRequest AddCampaignCriterionsResponse AddCampaignsRequest
        AddCampaignsResponse AddConversionGoalsRequest AddConversionGoalsResponse AddExperimentsRequest
        AddExperimentsResponse AddKeywordsRequest AddKeywordsResponse AddLabelsRequest AddLabelsResponse
        AddListItemsToSharedListRequest AddListItemsToSharedListResponse AddMediaRequest AddMediaResponse
        AddNegativeKeywordsToEntitiesRequest AddNegativeKeywordsToEntitiesResponse AddSharedEntityRequest
        AddSharedEntityResponse AddUetTagsRequest AddUetTagsResponse Address AgeCriterion AgeRange
        ApiFaultDetail AppAdExtension AppInstallAd AppInstallGoal AppUrl AppealEditorialRejectionsRequest
        AppealEditorialRejectionsResponse AppealStatus ApplicationFault ApplyOfflineConversionsRequest
        ApplyOfflineConversionsResponse ApplyProductPartitionActionsRequest
        ApplyProductPartitionActionsResponse Asset AssetLink AssetLinkEditorialStatus AssociationType
        Audience AudienceCriterion AudienceType BMCStore BMCStoreSubType BatchError BatchErrorCollection
        Bid BidMultiplier BidOption BiddableAdGroupCriterion BiddableCampaignCriterion BiddingScheme
        Budget BudgetLimitType BusinessGeoCodeStatus CallAdExtension CallToAction CalloutAdExtension
        Campaign CampaignAdditionalField CampaignCriterion CampaignCriterionStatus CampaignCriterionType
        CampaignNegativeSites CampaignSize CampaignStatus CampaignType CoOpSetting Company ConversionGoal
        ConversionGoalCountType ConversionGoalRevenue ConversionGoalRevenueType ConversionGoalStatus
        ConversionGoalTrackingStatus ConversionGoalType Criterion CriterionBid CriterionTypeGroup
        CustomAudience CustomEventsRule CustomParameters Date Day DayTime DayTimeCriterion
        DeleteAdExtensionsAssociationsRequest DeleteAdExtensionsAssociationsResponse
        DeleteAdExtensionsRequest DeleteAdExtensionsResponse DeleteAdGroupCriterionsRequest
        DeleteAdGroupCriterionsResponse DeleteAdGroupsRequest DeleteAdGroupsResponse DeleteAdsRequest
        DeleteAdsResponse DeleteAudiencesRequest DeleteAudiencesResponse DeleteBudgetsRequest
        DeleteBudgetsResponse DeleteCampaignCriterionsRequest DeleteCampaignCriterionsResponse
        DeleteCampaignsRequest DeleteCampaignsResponse DeleteExperimentsRequest DeleteExperimentsResponse
        DeleteKeywordsRequest DeleteKeywordsResponse DeleteLabelAssociationsRequest
        DeleteLabelAssociationsResponse DeleteLabelsRequest DeleteLabelsResponse
        DeleteListItemsFromSharedListRequest DeleteListItemsFromSharedListResponse DeleteMediaRequest
        DeleteMediaResponse DeleteNegativeKeywordsFromEntitiesRequest
        DeleteNegativeKeywordsFromEntitiesResponse DeleteSharedEntitiesRequest
        DeleteSharedEntitiesResponse DeleteSharedEntityAssociationsRequest
        DeleteSharedEntityAssociationsResponse DeviceCriterion DistanceUnit DurationGoal DynamicSearchAd
        DynamicSearchAdsSetting DynamicSearchAdsSource EditorialApiFaultDetail EditorialError
        EditorialErrorCollection EditorialReason EditorialReasonCollection EnhancedCpcBiddingScheme
        EntityIdToParentIdAssociation EntityNegativeKeyword EntityScope EntityType EventGoal
        ExpandedTextAd Experiment ExpressionOperator FixedBid GenderCriterion GenderType GeoPoint
        GetAccountMigrationStatusesRequest GetAccountMigrationStatusesResponse GetAccountPropertiesRequest
        GetAccountPropertiesResponse GetAdExtensionIdsByAccountIdRequest
        GetAdExtensionIdsByAccountIdResponse GetAdExtensionsAssociationsRequest
        GetAdExtensionsAssociationsResponse GetAdExtensionsByIdsRequest GetAdExtensionsByIdsResponse
        GetAdExtensionsEditorialReasonsRequest GetAdExtensionsEditorialReasonsResponse
        GetAdGroupCriterionsByIdsRequest GetAdGroupCriterionsByIdsResponse GetAdGroupsByCampaignIdRequest
        GetAdGroupsByCampaignIdResponse GetAdGroupsByIdsRequest GetAdGroupsByIdsResponse
        GetAdsByAdGroupIdRequest GetAdsByAdGroupIdResponse GetAdsByEditorialStatusRequest
        GetAdsByEditorialStatusResponse GetAdsByIdsRequest GetAdsByIdsResponse GetAudiencesByIdsRequest
        GetAudiencesByIdsResponse GetBMCStoresByCustomerIdRequest GetBMCStoresByCustomerIdResponse
        GetBSCCountriesRequest GetBSCCountriesResponse GetBudgetsByIdsRequest GetBudgetsByIdsResponse
        GetCampaignCriterionsByIdsRequest GetCampaignCriterionsByIdsResponse
        GetCampaignIdsByBudgetIdsRequest GetCampaignIdsByBudgetIdsResponse
        GetCampaignSizesByAccountIdRequest GetCampaignSizesByAccountIdResponse
        GetCampaignsByAccountIdRequest GetCampaignsByAccountIdResponse GetCampaignsByIdsRequest
        GetCampaignsByIdsResponse GetConfigValueRequest GetConfigValueResponse
        GetConversionGoalsByIdsRequest GetConversionGoalsByIdsResponse GetConversionGoalsByTagIdsRequest
        GetConversionGoalsByTagIdsResponse GetEditorialReasonsByIdsRequest
        GetEditorialReasonsByIdsResponse GetExperimentsByIdsRequest GetExperimentsByIdsResponse
        GetGeoLocationsFileUrlRequest GetGeoLocationsFileUrlResponse GetKeywordsByAdGroupIdRequest
        GetKeywordsByAdGroupIdResponse GetKeywordsByEditorialStatusRequest
        GetKeywordsByEditorialStatusResponse GetKeywordsByIdsRequest GetKeywordsByIdsResponse
        GetLabelAssociationsByEntityIdsRequest GetLabelAssociationsByEntityIdsResponse
        GetLabelAssociationsByLabelIdsRequest GetLabelAssociationsByLabelIdsResponse GetLabelsByIdsRequest
        GetLabelsByIdsResponse GetListItemsBySharedListRequest GetListItemsBySharedListResponse
        GetMediaAssociationsRequest GetMediaAssociationsResponse GetMediaMetaDataByAccountIdRequest
        GetMediaMetaDataByAccountIdResponse GetMediaMetaDataByIdsRequest GetMediaMetaDataByIdsResponse
        GetNegativeKeywordsByEntityIdsRequest GetNegativeKeywordsByEntityIdsResponse
        GetNegativeSitesByAdGroupIdsRequest GetNegativeSitesByAdGroupIdsResponse
        GetNegativeSitesByCampaignIdsRequest GetNegativeSitesByCampaignIdsResponse
        GetProfileDataFileUrlRequest GetProfileDataFileUrlResponse GetSharedEntitiesByAccountIdRequest
        GetSharedEntitiesByAccountIdResponse GetSharedEntityAssociationsByEntityIdsRequest
        GetSharedEntityAssociationsByEntityIdsResponse GetSharedEntityAssociationsBySharedEntityIdsRequest
        GetSharedEntityAssociationsBySharedEntityIdsResponse GetUetTagsByIdsRequest
        GetUetTagsByIdsResponse IdCollection Image ImageAdExtension ImageAsset ImageMediaRepresentation
        InMarketAudience InStoreTransactionGoal InheritFromParentBiddingScheme IntentOption ItemAction
        Keyword KeywordAdditionalField KeywordEditorialStatus KeywordStatus Label LabelAssociation
        LocationAdExtension LocationCriterion LocationIntentCriterion ManualCpcBiddingScheme MatchType
        MaxClicksBiddingScheme MaxConversionsBiddingScheme Media MediaAssociation MediaEnabledEntityFilter
        MediaMetaData MediaRepresentation MigrationStatus MigrationStatusInfo Minute
        NegativeAdGroupCriterion NegativeCampaignCriterion NegativeKeyword NegativeKeywordList Network
        NumberOperator OfflineConversion OfflineConversionGoal OperationError PageVisitorsRule
        PageVisitorsWhoDidNotVisitAnotherPageRule PageVisitorsWhoVisitedAnotherPageRule
        PagesViewedPerVisitGoal Paging PriceAdExtension PriceExtensionType PriceQualifier PriceTableRow
        PriceUnit ProductAd ProductAudience ProductAudienceType ProductCondition ProductPartition
        ProductPartitionType ProductScope ProfileCriterion ProfileType RadiusCriterion RemarketingList
        RemarketingRule ResponsiveAd ResponsiveSearchAd ReviewAdExtension RuleItem RuleItemGroup Schedule
        SearchCompaniesRequest SearchCompaniesResponse SetAccountPropertiesRequest
        SetAccountPropertiesResponse SetAdExtensionsAssociationsRequest
        SetAdExtensionsAssociationsResponse SetLabelAssociationsRequest SetLabelAssociationsResponse
        SetNegativeSitesToAdGroupsRequest SetNegativeSitesToAdGroupsResponse
        SetNegativeSitesToCampaignsRequest SetNegativeSitesToCampaignsResponse
        SetSharedEntityAssociationsRequest SetSharedEntityAssociationsResponse Setting SharedEntity
        SharedEntityAssociation SharedList SharedListItem ShoppingSetting SimilarRemarketingList
        SitelinkAdExtension StringOperator StringRuleItem StructuredSnippetAdExtension
        TargetCpaBiddingScheme TargetSetting TargetSettingDetail TextAd TextAsset UetTag
        UetTagTrackingStatus UpdateAdExtensionsRequest UpdateAdExtensionsResponse
        UpdateAdGroupCriterionsRequest UpdateAdGroupCriterionsResponse UpdateAdGroupsRequest
        UpdateAdGroupsResponse UpdateAdsRequest UpdateAdsResponse UpdateAudiencesRequest
        UpdateAudiencesResponse UpdateBudgetsRequest UpdateBudgetsResponse UpdateCampaignCriterionsRequest
        UpdateCampaignCriterionsResponse UpdateCampaignsRequest UpdateCampaignsResponse
        UpdateConversionGoalsRequest UpdateConversionGoalsResponse UpdateExperimentsRequest
        UpdateExperimentsResponse UpdateKeywordsRequest UpdateKeywordsResponse UpdateLabelsRequest
        UpdateLabelsResponse UpdateSharedEntitiesRequest UpdateSharedEntitiesResponse UpdateUetTagsRequest
        UpdateUetTagsResponse UrlGoal ValueOperator Webpage WebpageCondition WebpageConditionOperand
        WebpageParameter
        """,
    )
