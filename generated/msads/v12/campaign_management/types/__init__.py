# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""The types of CampaignManagementService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_exports import exports

__all__ = [
    "AccountMigrationStatusesInfo",
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
    "AdExtensionIdToEntityIdAssociation",
    "AdExtensionIdentity",
    "AdExtensionStatus",
    "AdExtensionsTypeFilter",
    "AdGroup",
    "AdGroupAdditionalField",
    "AdGroupCriterion",
    "AdGroupCriterionAction",
    "AdGroupCriterionAdditionalField",
    "AdGroupCriterionEditorialStatus",
    "AdGroupCriterionStatus",
    "AdGroupCriterionType",
    "AdGroupNegativeSites",
    "AdGroupPrivacyStatus",
    "AdGroupStatus",
    "AdRotation",
    "AdRotationType",
    "AdStatus",
    "AdType",
    "AddAdExtensionsRequest",
    "AddAdExtensionsResponse",
    "AddAdGroupCriterionsRequest",
    "AddAdGroupCriterionsResponse",
    "AddAdGroupsRequest",
    "AddAdGroupsResponse",
    "AddAdsRequest",
    "AddAdsResponse",
    "AddAudiencesRequest",
    "AddAudiencesResponse",
    "AddBudgetsRequest",
    "AddBudgetsResponse",
    "AddCampaignCriterionsRequest",
    "AddCampaignCriterionsResponse",
    "AddCampaignsRequest",
    "AddCampaignsResponse",
    "AddConversionGoalsRequest",
    "AddConversionGoalsResponse",
    "AddExperimentsRequest",
    "AddExperimentsResponse",
    "AddKeywordsRequest",
    "AddKeywordsResponse",
    "AddLabelsRequest",
    "AddLabelsResponse",
    "AddListItemsToSharedListRequest",
    "AddListItemsToSharedListResponse",
    "AddMediaRequest",
    "AddMediaResponse",
    "AddNegativeKeywordsToEntitiesRequest",
    "AddNegativeKeywordsToEntitiesResponse",
    "AddSharedEntityRequest",
    "AddSharedEntityResponse",
    "AddUetTagsRequest",
    "AddUetTagsResponse",
    "Address",
    "AgeCriterion",
    "AgeRange",
    "ApiFaultDetail",
    "AppAdExtension",
    "AppInstallAd",
    "AppInstallGoal",
    "AppUrl",
    "AppealEditorialRejectionsRequest",
    "AppealEditorialRejectionsResponse",
    "AppealStatus",
    "ApplicationFault",
    "ApplyOfflineConversionsRequest",
    "ApplyOfflineConversionsResponse",
    "ApplyProductPartitionActionsRequest",
    "ApplyProductPartitionActionsResponse",
    "Asset",
    "AssetLink",
    "AssetLinkEditorialStatus",
    "AssociationType",
    "Audience",
    "AudienceCriterion",
    "AudienceType",
    "BMCStore",
    "BMCStoreSubType",
    "BatchError",
    "BatchErrorCollection",
    "Bid",
    "BidMultiplier",
    "BidOption",
    "BiddableAdGroupCriterion",
    "BiddableCampaignCriterion",
    "BiddingScheme",
    "Budget",
    "BudgetLimitType",
    "BusinessGeoCodeStatus",
    "CallAdExtension",
    "CallToAction",
    "CalloutAdExtension",
    "Campaign",
    "CampaignAdditionalField",
    "CampaignCriterion",
    "CampaignCriterionStatus",
    "CampaignCriterionType",
    "CampaignNegativeSites",
    "CampaignSize",
    "CampaignStatus",
    "CampaignType",
    "CoOpSetting",
    "Company",
    "ConversionGoal",
    "ConversionGoalCountType",
    "ConversionGoalRevenue",
    "ConversionGoalRevenueType",
    "ConversionGoalStatus",
    "ConversionGoalTrackingStatus",
    "ConversionGoalType",
    "Criterion",
    "CriterionBid",
    "CriterionTypeGroup",
    "CustomAudience",
    "CustomEventsRule",
    "CustomParameters",
    "Date",
    "Day",
    "DayTime",
    "DayTimeCriterion",
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
    "DeleteAudiencesRequest",
    "DeleteAudiencesResponse",
    "DeleteBudgetsRequest",
    "DeleteBudgetsResponse",
    "DeleteCampaignCriterionsRequest",
    "DeleteCampaignCriterionsResponse",
    "DeleteCampaignsRequest",
    "DeleteCampaignsResponse",
    "DeleteExperimentsRequest",
    "DeleteExperimentsResponse",
    "DeleteKeywordsRequest",
    "DeleteKeywordsResponse",
    "DeleteLabelAssociationsRequest",
    "DeleteLabelAssociationsResponse",
    "DeleteLabelsRequest",
    "DeleteLabelsResponse",
    "DeleteListItemsFromSharedListRequest",
    "DeleteListItemsFromSharedListResponse",
    "DeleteMediaRequest",
    "DeleteMediaResponse",
    "DeleteNegativeKeywordsFromEntitiesRequest",
    "DeleteNegativeKeywordsFromEntitiesResponse",
    "DeleteSharedEntitiesRequest",
    "DeleteSharedEntitiesResponse",
    "DeleteSharedEntityAssociationsRequest",
    "DeleteSharedEntityAssociationsResponse",
    "DeviceCriterion",
    "DistanceUnit",
    "DurationGoal",
    "DynamicSearchAd",
    "DynamicSearchAdsSetting",
    "DynamicSearchAdsSource",
    "EditorialApiFaultDetail",
    "EditorialError",
    "EditorialErrorCollection",
    "EditorialReason",
    "EditorialReasonCollection",
    "EnhancedCpcBiddingScheme",
    "EntityIdToParentIdAssociation",
    "EntityNegativeKeyword",
    "EntityScope",
    "EntityType",
    "EventGoal",
    "ExpandedTextAd",
    "Experiment",
    "ExpressionOperator",
    "FixedBid",
    "GenderCriterion",
    "GenderType",
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
    "GetAudiencesByIdsRequest",
    "GetAudiencesByIdsResponse",
    "GetBMCStoresByCustomerIdRequest",
    "GetBMCStoresByCustomerIdResponse",
    "GetBSCCountriesRequest",
    "GetBSCCountriesResponse",
    "GetBudgetsByIdsRequest",
    "GetBudgetsByIdsResponse",
    "GetCampaignCriterionsByIdsRequest",
    "GetCampaignCriterionsByIdsResponse",
    "GetCampaignIdsByBudgetIdsRequest",
    "GetCampaignIdsByBudgetIdsResponse",
    "GetCampaignSizesByAccountIdRequest",
    "GetCampaignSizesByAccountIdResponse",
    "GetCampaignsByAccountIdRequest",
    "GetCampaignsByAccountIdResponse",
    "GetCampaignsByIdsRequest",
    "GetCampaignsByIdsResponse",
    "GetConfigValueRequest",
    "GetConfigValueResponse",
    "GetConversionGoalsByIdsRequest",
    "GetConversionGoalsByIdsResponse",
    "GetConversionGoalsByTagIdsRequest",
    "GetConversionGoalsByTagIdsResponse",
    "GetEditorialReasonsByIdsRequest",
    "GetEditorialReasonsByIdsResponse",
    "GetExperimentsByIdsRequest",
    "GetExperimentsByIdsResponse",
    "GetGeoLocationsFileUrlRequest",
    "GetGeoLocationsFileUrlResponse",
    "GetKeywordsByAdGroupIdRequest",
    "GetKeywordsByAdGroupIdResponse",
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
    "GetProfileDataFileUrlRequest",
    "GetProfileDataFileUrlResponse",
    "GetSharedEntitiesByAccountIdRequest",
    "GetSharedEntitiesByAccountIdResponse",
    "GetSharedEntityAssociationsByEntityIdsRequest",
    "GetSharedEntityAssociationsByEntityIdsResponse",
    "GetSharedEntityAssociationsBySharedEntityIdsRequest",
    "GetSharedEntityAssociationsBySharedEntityIdsResponse",
    "GetUetTagsByIdsRequest",
    "GetUetTagsByIdsResponse",
    "IdCollection",
    "Image",
    "ImageAdExtension",
    "ImageAsset",
    "ImageMediaRepresentation",
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
    "LocationAdExtension",
    "LocationCriterion",
    "LocationIntentCriterion",
    "ManualCpcBiddingScheme",
    "MatchType",
    "MaxClicksBiddingScheme",
    "MaxConversionsBiddingScheme",
    "Media",
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
    "Network",
    "NumberOperator",
    "OfflineConversion",
    "OfflineConversionGoal",
    "OperationError",
    "PageVisitorsRule",
    "PageVisitorsWhoDidNotVisitAnotherPageRule",
    "PageVisitorsWhoVisitedAnotherPageRule",
    "PagesViewedPerVisitGoal",
    "Paging",
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
    "ProfileType",
    "RadiusCriterion",
    "RemarketingList",
    "RemarketingRule",
    "ResponsiveAd",
    "ResponsiveSearchAd",
    "ReviewAdExtension",
    "RuleItem",
    "RuleItemGroup",
    "Schedule",
    "SearchCompaniesRequest",
    "SearchCompaniesResponse",
    "SetAccountPropertiesRequest",
    "SetAccountPropertiesResponse",
    "SetAdExtensionsAssociationsRequest",
    "SetAdExtensionsAssociationsResponse",
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
    "SharedList",
    "SharedListItem",
    "ShoppingSetting",
    "SimilarRemarketingList",
    "SitelinkAdExtension",
    "StringOperator",
    "StringRuleItem",
    "StructuredSnippetAdExtension",
    "TargetCpaBiddingScheme",
    "TargetSetting",
    "TargetSettingDetail",
    "TextAd",
    "TextAsset",
    "UetTag",
    "UetTagTrackingStatus",
    "UpdateAdExtensionsRequest",
    "UpdateAdExtensionsResponse",
    "UpdateAdGroupCriterionsRequest",
    "UpdateAdGroupCriterionsResponse",
    "UpdateAdGroupsRequest",
    "UpdateAdGroupsResponse",
    "UpdateAdsRequest",
    "UpdateAdsResponse",
    "UpdateAudiencesRequest",
    "UpdateAudiencesResponse",
    "UpdateBudgetsRequest",
    "UpdateBudgetsResponse",
    "UpdateCampaignCriterionsRequest",
    "UpdateCampaignCriterionsResponse",
    "UpdateCampaignsRequest",
    "UpdateCampaignsResponse",
    "UpdateConversionGoalsRequest",
    "UpdateConversionGoalsResponse",
    "UpdateExperimentsRequest",
    "UpdateExperimentsResponse",
    "UpdateKeywordsRequest",
    "UpdateKeywordsResponse",
    "UpdateLabelsRequest",
    "UpdateLabelsResponse",
    "UpdateSharedEntitiesRequest",
    "UpdateSharedEntitiesResponse",
    "UpdateUetTagsRequest",
    "UpdateUetTagsResponse",
    "UrlGoal",
    "ValueOperator",
    "Webpage",
    "WebpageCondition",
    "WebpageConditionOperand",
    "WebpageParameter",
]

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

    def _load(module):
        match module:
            case "ad_extensions":
                from .ad_extensions import __name__ as name
            case "ads":
                from .ads import __name__ as name
            case "audiences":
                from .audiences import __name__ as name
            case "bidding_schemes":
                from .bidding_schemes import __name__ as name
            case "conversion_goals":
                from .conversion_goals import __name__ as name
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
