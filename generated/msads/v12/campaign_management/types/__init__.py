# Made by soapwright 0.1.0 from msads/v12/campaign_management, revision 12.13.6. Do not edit.
"""The types of CampaignManagementService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import exports

if TYPE_CHECKING:
    from .ad_extensions import *
    from .ads import *
    from .audiences import *
    from .bidding_schemes import *
    from .conversion_goals import *
    from .criterions import *
    from .enums import *
    from .faults import *
    from .remarketing_rules import *
    from .requests import *
    from .responses import *
    from .settings import *
    from .structs import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
        ad_extensions="""
        AdExtension LocationAdExtension CallAdExtension ImageAdExtension AppAdExtension ReviewAdExtension
        CalloutAdExtension SitelinkAdExtension ActionAdExtension StructuredSnippetAdExtension
        PriceAdExtension
        """,
        ads="""
        Ad TextAd ProductAd AppInstallAd ExpandedTextAd DynamicSearchAd ResponsiveAd ResponsiveSearchAd
        """,
        audiences="""
        Audience RemarketingList CustomAudience InMarketAudience ProductAudience SimilarRemarketingList
        """,
        bidding_schemes="""
        BiddingScheme MaxClicksBiddingScheme MaxConversionsBiddingScheme TargetCpaBiddingScheme
        ManualCpcBiddingScheme EnhancedCpcBiddingScheme InheritFromParentBiddingScheme
        """,
        conversion_goals="""
        ConversionGoal UrlGoal DurationGoal PagesViewedPerVisitGoal EventGoal AppInstallGoal
        OfflineConversionGoal InStoreTransactionGoal
        """,
        criterions="""
        Criterion ProductPartition ProductScope Webpage AgeCriterion DeviceCriterion DayTimeCriterion
        GenderCriterion RadiusCriterion LocationCriterion LocationIntentCriterion AudienceCriterion
        ProfileCriterion
        """,
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
        GetKeywordsByAdGroupIdRequest UpdateKeywordsRequest AppealEditorialRejectionsRequest
        GetEditorialReasonsByIdsRequest GetAccountMigrationStatusesRequest SetAccountPropertiesRequest
        GetAccountPropertiesRequest AddAdExtensionsRequest GetAdExtensionsByIdsRequest
        UpdateAdExtensionsRequest DeleteAdExtensionsRequest GetAdExtensionsEditorialReasonsRequest
        SetAdExtensionsAssociationsRequest GetAdExtensionsAssociationsRequest
        DeleteAdExtensionsAssociationsRequest GetAdExtensionIdsByAccountIdRequest AddMediaRequest
        DeleteMediaRequest GetMediaMetaDataByAccountIdRequest GetMediaMetaDataByIdsRequest
        GetMediaAssociationsRequest GetAdGroupCriterionsByIdsRequest AddAdGroupCriterionsRequest
        UpdateAdGroupCriterionsRequest DeleteAdGroupCriterionsRequest ApplyProductPartitionActionsRequest
        GetBMCStoresByCustomerIdRequest AddNegativeKeywordsToEntitiesRequest
        GetNegativeKeywordsByEntityIdsRequest DeleteNegativeKeywordsFromEntitiesRequest
        GetSharedEntitiesByAccountIdRequest AddSharedEntityRequest GetListItemsBySharedListRequest
        AddListItemsToSharedListRequest UpdateSharedEntitiesRequest DeleteListItemsFromSharedListRequest
        SetSharedEntityAssociationsRequest DeleteSharedEntityAssociationsRequest
        GetSharedEntityAssociationsBySharedEntityIdsRequest GetSharedEntityAssociationsByEntityIdsRequest
        DeleteSharedEntitiesRequest GetCampaignSizesByAccountIdRequest AddCampaignCriterionsRequest
        UpdateCampaignCriterionsRequest DeleteCampaignCriterionsRequest GetCampaignCriterionsByIdsRequest
        AddBudgetsRequest UpdateBudgetsRequest DeleteBudgetsRequest GetBudgetsByIdsRequest
        GetCampaignIdsByBudgetIdsRequest AddAudiencesRequest UpdateAudiencesRequest DeleteAudiencesRequest
        GetAudiencesByIdsRequest GetUetTagsByIdsRequest AddUetTagsRequest UpdateUetTagsRequest
        GetConversionGoalsByIdsRequest GetConversionGoalsByTagIdsRequest AddConversionGoalsRequest
        UpdateConversionGoalsRequest ApplyOfflineConversionsRequest AddLabelsRequest DeleteLabelsRequest
        UpdateLabelsRequest GetLabelsByIdsRequest SetLabelAssociationsRequest
        DeleteLabelAssociationsRequest GetLabelAssociationsByEntityIdsRequest
        GetLabelAssociationsByLabelIdsRequest AddExperimentsRequest DeleteExperimentsRequest
        UpdateExperimentsRequest GetExperimentsByIdsRequest GetProfileDataFileUrlRequest
        SearchCompaniesRequest
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
        GetKeywordsByIdsResponse GetKeywordsByAdGroupIdResponse UpdateKeywordsResponse
        AppealEditorialRejectionsResponse GetEditorialReasonsByIdsResponse
        GetAccountMigrationStatusesResponse SetAccountPropertiesResponse GetAccountPropertiesResponse
        AddAdExtensionsResponse GetAdExtensionsByIdsResponse UpdateAdExtensionsResponse
        DeleteAdExtensionsResponse GetAdExtensionsEditorialReasonsResponse
        SetAdExtensionsAssociationsResponse GetAdExtensionsAssociationsResponse
        DeleteAdExtensionsAssociationsResponse GetAdExtensionIdsByAccountIdResponse AddMediaResponse
        DeleteMediaResponse GetMediaMetaDataByAccountIdResponse GetMediaMetaDataByIdsResponse
        GetMediaAssociationsResponse GetAdGroupCriterionsByIdsResponse AddAdGroupCriterionsResponse
        UpdateAdGroupCriterionsResponse DeleteAdGroupCriterionsResponse
        ApplyProductPartitionActionsResponse GetBMCStoresByCustomerIdResponse
        AddNegativeKeywordsToEntitiesResponse GetNegativeKeywordsByEntityIdsResponse
        DeleteNegativeKeywordsFromEntitiesResponse GetSharedEntitiesByAccountIdResponse
        AddSharedEntityResponse GetListItemsBySharedListResponse AddListItemsToSharedListResponse
        UpdateSharedEntitiesResponse DeleteListItemsFromSharedListResponse
        SetSharedEntityAssociationsResponse DeleteSharedEntityAssociationsResponse
        GetSharedEntityAssociationsBySharedEntityIdsResponse
        GetSharedEntityAssociationsByEntityIdsResponse DeleteSharedEntitiesResponse
        GetCampaignSizesByAccountIdResponse AddCampaignCriterionsResponse UpdateCampaignCriterionsResponse
        DeleteCampaignCriterionsResponse GetCampaignCriterionsByIdsResponse AddBudgetsResponse
        UpdateBudgetsResponse DeleteBudgetsResponse GetBudgetsByIdsResponse
        GetCampaignIdsByBudgetIdsResponse AddAudiencesResponse UpdateAudiencesResponse
        DeleteAudiencesResponse GetAudiencesByIdsResponse GetUetTagsByIdsResponse AddUetTagsResponse
        UpdateUetTagsResponse GetConversionGoalsByIdsResponse GetConversionGoalsByTagIdsResponse
        AddConversionGoalsResponse UpdateConversionGoalsResponse ApplyOfflineConversionsResponse
        AddLabelsResponse DeleteLabelsResponse UpdateLabelsResponse GetLabelsByIdsResponse
        SetLabelAssociationsResponse DeleteLabelAssociationsResponse
        GetLabelAssociationsByEntityIdsResponse GetLabelAssociationsByLabelIdsResponse
        AddExperimentsResponse DeleteExperimentsResponse UpdateExperimentsResponse
        GetExperimentsByIdsResponse GetProfileDataFileUrlResponse SearchCompaniesResponse
        """,
        settings="""
        Setting ShoppingSetting DynamicSearchAdsSetting TargetSetting CoOpSetting
        """,
        structs="""
        AppUrl CustomParameters AssetLink Asset TextAsset ImageAsset Campaign Bid TargetSettingDetail
        BatchError EditorialError OperationError CampaignNegativeSites AdGroup AdRotation Date
        AdGroupNegativeSites Keyword EntityIdToParentIdAssociation EditorialReasonCollection
        EditorialReason AccountMigrationStatusesInfo MigrationStatusInfo AccountProperty Schedule DayTime
        Address GeoPoint PriceTableRow AdExtensionIdentity BatchErrorCollection EditorialErrorCollection
        AdExtensionIdToEntityIdAssociation AdExtensionEditorialReasonCollection AdExtensionEditorialReason
        AdExtensionAssociationCollection AdExtensionAssociation Media Image Paging MediaMetaData
        MediaRepresentation ImageMediaRepresentation MediaAssociation AdGroupCriterion ProductCondition
        WebpageParameter WebpageCondition BiddableAdGroupCriterion CriterionBid FixedBid BidMultiplier
        NegativeAdGroupCriterion AdGroupCriterionAction BMCStore EntityNegativeKeyword SharedListItem
        NegativeKeyword IdCollection SharedEntity SharedList NegativeKeywordList SharedEntityAssociation
        CampaignSize CampaignCriterion NegativeCampaignCriterion BiddableCampaignCriterion Budget
        RuleItemGroup RuleItem StringRuleItem UetTag ConversionGoalRevenue OfflineConversion Label
        LabelAssociation Experiment Company AdApiError
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
