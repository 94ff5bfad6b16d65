# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""The facts of CampaignManagementService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import HeaderPart, Operation, Service
from . import types
from .types import namespaces
from .types.namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "ADD_ADS",
    "ADD_AD_EXTENSIONS",
    "ADD_AD_GROUPS",
    "ADD_AD_GROUP_CRITERIONS",
    "ADD_AUDIENCES",
    "ADD_BUDGETS",
    "ADD_CAMPAIGNS",
    "ADD_CAMPAIGN_CRITERIONS",
    "ADD_CONVERSION_GOALS",
    "ADD_EXPERIMENTS",
    "ADD_KEYWORDS",
    "ADD_LABELS",
    "ADD_LIST_ITEMS_TO_SHARED_LIST",
    "ADD_MEDIA",
    "ADD_NEGATIVE_KEYWORDS_TO_ENTITIES",
    "ADD_SHARED_ENTITY",
    "ADD_UET_TAGS",
    "APPEAL_EDITORIAL_REJECTIONS",
    "APPLY_OFFLINE_CONVERSIONS",
    "APPLY_PRODUCT_PARTITION_ACTIONS",
    "DELETE_ADS",
    "DELETE_AD_EXTENSIONS",
    "DELETE_AD_EXTENSIONS_ASSOCIATIONS",
    "DELETE_AD_GROUPS",
    "DELETE_AD_GROUP_CRITERIONS",
    "DELETE_AUDIENCES",
    "DELETE_BUDGETS",
    "DELETE_CAMPAIGNS",
    "DELETE_CAMPAIGN_CRITERIONS",
    "DELETE_EXPERIMENTS",
    "DELETE_KEYWORDS",
    "DELETE_LABELS",
    "DELETE_LABEL_ASSOCIATIONS",
    "DELETE_LIST_ITEMS_FROM_SHARED_LIST",
    "DELETE_MEDIA",
    "DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES",
    "DELETE_SHARED_ENTITIES",
    "DELETE_SHARED_ENTITY_ASSOCIATIONS",
    "GET_ACCOUNT_MIGRATION_STATUSES",
    "GET_ACCOUNT_PROPERTIES",
    "GET_ADS_BY_AD_GROUP_ID",
    "GET_ADS_BY_EDITORIAL_STATUS",
    "GET_ADS_BY_IDS",
    "GET_AD_EXTENSIONS_ASSOCIATIONS",
    "GET_AD_EXTENSIONS_BY_IDS",
    "GET_AD_EXTENSIONS_EDITORIAL_REASONS",
    "GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID",
    "GET_AD_GROUPS_BY_CAMPAIGN_ID",
    "GET_AD_GROUPS_BY_IDS",
    "GET_AD_GROUP_CRITERIONS_BY_IDS",
    "GET_AUDIENCES_BY_IDS",
    "GET_BMC_STORES_BY_CUSTOMER_ID",
    "GET_BSC_COUNTRIES",
    "GET_BUDGETS_BY_IDS",
    "GET_CAMPAIGNS_BY_ACCOUNT_ID",
    "GET_CAMPAIGNS_BY_IDS",
    "GET_CAMPAIGN_CRITERIONS_BY_IDS",
    "GET_CAMPAIGN_IDS_BY_BUDGET_IDS",
    "GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID",
    "GET_CONFIG_VALUE",
    "GET_CONVERSION_GOALS_BY_IDS",
    "GET_CONVERSION_GOALS_BY_TAG_IDS",
    "GET_EDITORIAL_REASONS_BY_IDS",
    "GET_EXPERIMENTS_BY_IDS",
    "GET_GEO_LOCATIONS_FILE_URL",
    "GET_KEYWORDS_BY_AD_GROUP_ID",
    "GET_KEYWORDS_BY_EDITORIAL_STATUS",
    "GET_KEYWORDS_BY_IDS",
    "GET_LABELS_BY_IDS",
    "GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS",
    "GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS",
    "GET_LIST_ITEMS_BY_SHARED_LIST",
    "GET_MEDIA_ASSOCIATIONS",
    "GET_MEDIA_META_DATA_BY_ACCOUNT_ID",
    "GET_MEDIA_META_DATA_BY_IDS",
    "GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS",
    "GET_NEGATIVE_SITES_BY_AD_GROUP_IDS",
    "GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS",
    "GET_PROFILE_DATA_FILE_URL",
    "GET_SHARED_ENTITIES_BY_ACCOUNT_ID",
    "GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS",
    "GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS",
    "GET_UET_TAGS_BY_IDS",
    "HEADERS",
    "SEARCH_COMPANIES",
    "SERVICE",
    "SET_ACCOUNT_PROPERTIES",
    "SET_AD_EXTENSIONS_ASSOCIATIONS",
    "SET_LABEL_ASSOCIATIONS",
    "SET_NEGATIVE_SITES_TO_AD_GROUPS",
    "SET_NEGATIVE_SITES_TO_CAMPAIGNS",
    "SET_SHARED_ENTITY_ASSOCIATIONS",
    "UPDATE_ADS",
    "UPDATE_AD_EXTENSIONS",
    "UPDATE_AD_GROUPS",
    "UPDATE_AD_GROUP_CRITERIONS",
    "UPDATE_AUDIENCES",
    "UPDATE_BUDGETS",
    "UPDATE_CAMPAIGNS",
    "UPDATE_CAMPAIGN_CRITERIONS",
    "UPDATE_CONVERSION_GOALS",
    "UPDATE_EXPERIMENTS",
    "UPDATE_KEYWORDS",
    "UPDATE_LABELS",
    "UPDATE_SHARED_ENTITIES",
    "UPDATE_UET_TAGS",
]

SERVICE = Service(
    name="CampaignManagement",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://campaign.api.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v12/CampaignManagementService.svc",
        "sandbox": "https://campaign.api.sandbox.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v12/CampaignManagementService.svc",
    },
    faults={
        "{https://adapi.microsoft.com}AdApiFaultDetail": "AdApiFaultDetail",
        "{https://bingads.microsoft.com/CampaignManagement/v12}ApiFaultDetail": "ApiFaultDetail",
        "{https://bingads.microsoft.com/CampaignManagement/v12}EditorialApiFaultDetail": "EditorialApiFaultDetail",
    },
    tracking_header="TrackingId",
)

HEADERS = (
    HeaderPart("ApplicationToken", CAMPAIGN_MANAGEMENT, "application_token"),
    HeaderPart("AuthenticationToken", CAMPAIGN_MANAGEMENT, "access_token"),
    HeaderPart("CustomerAccountId", CAMPAIGN_MANAGEMENT, "customer_account_id"),
    HeaderPart("CustomerId", CAMPAIGN_MANAGEMENT, "customer_id"),
    HeaderPart("DeveloperToken", CAMPAIGN_MANAGEMENT, "developer_token"),
    HeaderPart("Password", CAMPAIGN_MANAGEMENT, "password"),
    HeaderPart("UserName", CAMPAIGN_MANAGEMENT, "user_name"),
)

ADD_CAMPAIGNS: Operation[types.AddCampaignsResponse] = Operation(
    "AddCampaigns", "AddCampaigns", "AddCampaignsResponse", HEADERS
)

GET_CAMPAIGNS_BY_ACCOUNT_ID: Operation[types.GetCampaignsByAccountIdResponse] = Operation(
    "GetCampaignsByAccountId", "GetCampaignsByAccountId", "GetCampaignsByAccountIdResponse", HEADERS
)

GET_CAMPAIGNS_BY_IDS: Operation[types.GetCampaignsByIdsResponse] = Operation(
    "GetCampaignsByIds", "GetCampaignsByIds", "GetCampaignsByIdsResponse", HEADERS
)

DELETE_CAMPAIGNS: Operation[types.DeleteCampaignsResponse] = Operation(
    "DeleteCampaigns", "DeleteCampaigns", "DeleteCampaignsResponse", HEADERS
)

UPDATE_CAMPAIGNS: Operation[types.UpdateCampaignsResponse] = Operation(
    "UpdateCampaigns", "UpdateCampaigns", "UpdateCampaignsResponse", HEADERS
)

GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS: Operation[types.GetNegativeSitesByCampaignIdsResponse] = Operation(
    "GetNegativeSitesByCampaignIds",
    "GetNegativeSitesByCampaignIds",
    "GetNegativeSitesByCampaignIdsResponse",
    HEADERS,
)

SET_NEGATIVE_SITES_TO_CAMPAIGNS: Operation[types.SetNegativeSitesToCampaignsResponse] = Operation(
    "SetNegativeSitesToCampaigns",
    "SetNegativeSitesToCampaigns",
    "SetNegativeSitesToCampaignsResponse",
    HEADERS,
)

GET_CONFIG_VALUE: Operation[types.GetConfigValueResponse] = Operation(
    "GetConfigValue", "GetConfigValue", "GetConfigValueResponse", HEADERS
)

GET_BSC_COUNTRIES: Operation[types.GetBSCCountriesResponse] = Operation(
    "GetBSCCountries", "GetBSCCountries", "GetBSCCountriesResponse", HEADERS
)

ADD_AD_GROUPS: Operation[types.AddAdGroupsResponse] = Operation(
    "AddAdGroups", "AddAdGroups", "AddAdGroupsResponse", HEADERS
)

DELETE_AD_GROUPS: Operation[types.DeleteAdGroupsResponse] = Operation(
    "DeleteAdGroups", "DeleteAdGroups", "DeleteAdGroupsResponse", HEADERS
)

GET_AD_GROUPS_BY_IDS: Operation[types.GetAdGroupsByIdsResponse] = Operation(
    "GetAdGroupsByIds", "GetAdGroupsByIds", "GetAdGroupsByIdsResponse", HEADERS
)

GET_AD_GROUPS_BY_CAMPAIGN_ID: Operation[types.GetAdGroupsByCampaignIdResponse] = Operation(
    "GetAdGroupsByCampaignId", "GetAdGroupsByCampaignId", "GetAdGroupsByCampaignIdResponse", HEADERS
)

UPDATE_AD_GROUPS: Operation[types.UpdateAdGroupsResponse] = Operation(
    "UpdateAdGroups", "UpdateAdGroups", "UpdateAdGroupsResponse", HEADERS
)

GET_NEGATIVE_SITES_BY_AD_GROUP_IDS: Operation[types.GetNegativeSitesByAdGroupIdsResponse] = Operation(
    "GetNegativeSitesByAdGroupIds",
    "GetNegativeSitesByAdGroupIds",
    "GetNegativeSitesByAdGroupIdsResponse",
    HEADERS,
)

SET_NEGATIVE_SITES_TO_AD_GROUPS: Operation[types.SetNegativeSitesToAdGroupsResponse] = Operation(
    "SetNegativeSitesToAdGroups", "SetNegativeSitesToAdGroups", "SetNegativeSitesToAdGroupsResponse", HEADERS
)

GET_GEO_LOCATIONS_FILE_URL: Operation[types.GetGeoLocationsFileUrlResponse] = Operation(
    "GetGeoLocationsFileUrl", "GetGeoLocationsFileUrl", "GetGeoLocationsFileUrlResponse", HEADERS
)

ADD_ADS: Operation[types.AddAdsResponse] = Operation("AddAds", "AddAds", "AddAdsResponse", HEADERS)

DELETE_ADS: Operation[types.DeleteAdsResponse] = Operation(
    "DeleteAds", "DeleteAds", "DeleteAdsResponse", HEADERS
)

GET_ADS_BY_EDITORIAL_STATUS: Operation[types.GetAdsByEditorialStatusResponse] = Operation(
    "GetAdsByEditorialStatus", "GetAdsByEditorialStatus", "GetAdsByEditorialStatusResponse", HEADERS
)

GET_ADS_BY_IDS: Operation[types.GetAdsByIdsResponse] = Operation(
    "GetAdsByIds", "GetAdsByIds", "GetAdsByIdsResponse", HEADERS
)

GET_ADS_BY_AD_GROUP_ID: Operation[types.GetAdsByAdGroupIdResponse] = Operation(
    "GetAdsByAdGroupId", "GetAdsByAdGroupId", "GetAdsByAdGroupIdResponse", HEADERS
)

UPDATE_ADS: Operation[types.UpdateAdsResponse] = Operation(
    "UpdateAds", "UpdateAds", "UpdateAdsResponse", HEADERS
)

ADD_KEYWORDS: Operation[types.AddKeywordsResponse] = Operation(
    "AddKeywords", "AddKeywords", "AddKeywordsResponse", HEADERS
)

DELETE_KEYWORDS: Operation[types.DeleteKeywordsResponse] = Operation(
    "DeleteKeywords", "DeleteKeywords", "DeleteKeywordsResponse", HEADERS
)

GET_KEYWORDS_BY_EDITORIAL_STATUS: Operation[types.GetKeywordsByEditorialStatusResponse] = Operation(
    "GetKeywordsByEditorialStatus",
    "GetKeywordsByEditorialStatus",
    "GetKeywordsByEditorialStatusResponse",
    HEADERS,
)

GET_KEYWORDS_BY_IDS: Operation[types.GetKeywordsByIdsResponse] = Operation(
    "GetKeywordsByIds", "GetKeywordsByIds", "GetKeywordsByIdsResponse", HEADERS
)

GET_KEYWORDS_BY_AD_GROUP_ID: Operation[types.GetKeywordsByAdGroupIdResponse] = Operation(
    "GetKeywordsByAdGroupId", "GetKeywordsByAdGroupId", "GetKeywordsByAdGroupIdResponse", HEADERS
)

UPDATE_KEYWORDS: Operation[types.UpdateKeywordsResponse] = Operation(
    "UpdateKeywords", "UpdateKeywords", "UpdateKeywordsResponse", HEADERS
)

APPEAL_EDITORIAL_REJECTIONS: Operation[types.AppealEditorialRejectionsResponse] = Operation(
    "AppealEditorialRejections", "AppealEditorialRejections", "AppealEditorialRejectionsResponse", HEADERS
)

GET_EDITORIAL_REASONS_BY_IDS: Operation[types.GetEditorialReasonsByIdsResponse] = Operation(
    "GetEditorialReasonsByIds", "GetEditorialReasonsByIds", "GetEditorialReasonsByIdsResponse", HEADERS
)

GET_ACCOUNT_MIGRATION_STATUSES: Operation[types.GetAccountMigrationStatusesResponse] = Operation(
    "GetAccountMigrationStatuses",
    "GetAccountMigrationStatuses",
    "GetAccountMigrationStatusesResponse",
    HEADERS,
)

SET_ACCOUNT_PROPERTIES: Operation[types.SetAccountPropertiesResponse] = Operation(
    "SetAccountProperties", "SetAccountProperties", "SetAccountPropertiesResponse", HEADERS
)

GET_ACCOUNT_PROPERTIES: Operation[types.GetAccountPropertiesResponse] = Operation(
    "GetAccountProperties", "GetAccountProperties", "GetAccountPropertiesResponse", HEADERS
)

ADD_AD_EXTENSIONS: Operation[types.AddAdExtensionsResponse] = Operation(
    "AddAdExtensions", "AddAdExtensions", "AddAdExtensionsResponse", HEADERS
)

GET_AD_EXTENSIONS_BY_IDS: Operation[types.GetAdExtensionsByIdsResponse] = Operation(
    "GetAdExtensionsByIds", "GetAdExtensionsByIds", "GetAdExtensionsByIdsResponse", HEADERS
)

UPDATE_AD_EXTENSIONS: Operation[types.UpdateAdExtensionsResponse] = Operation(
    "UpdateAdExtensions", "UpdateAdExtensions", "UpdateAdExtensionsResponse", HEADERS
)

DELETE_AD_EXTENSIONS: Operation[types.DeleteAdExtensionsResponse] = Operation(
    "DeleteAdExtensions", "DeleteAdExtensions", "DeleteAdExtensionsResponse", HEADERS
)

GET_AD_EXTENSIONS_EDITORIAL_REASONS: Operation[types.GetAdExtensionsEditorialReasonsResponse] = Operation(
    "GetAdExtensionsEditorialReasons",
    "GetAdExtensionsEditorialReasons",
    "GetAdExtensionsEditorialReasonsResponse",
    HEADERS,
)

SET_AD_EXTENSIONS_ASSOCIATIONS: Operation[types.SetAdExtensionsAssociationsResponse] = Operation(
    "SetAdExtensionsAssociations",
    "SetAdExtensionsAssociations",
    "SetAdExtensionsAssociationsResponse",
    HEADERS,
)

GET_AD_EXTENSIONS_ASSOCIATIONS: Operation[types.GetAdExtensionsAssociationsResponse] = Operation(
    "GetAdExtensionsAssociations",
    "GetAdExtensionsAssociations",
    "GetAdExtensionsAssociationsResponse",
    HEADERS,
)

DELETE_AD_EXTENSIONS_ASSOCIATIONS: Operation[types.DeleteAdExtensionsAssociationsResponse] = Operation(
    "DeleteAdExtensionsAssociations",
    "DeleteAdExtensionsAssociations",
    "DeleteAdExtensionsAssociationsResponse",
    HEADERS,
)

GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID: Operation[types.GetAdExtensionIdsByAccountIdResponse] = Operation(
    "GetAdExtensionIdsByAccountId",
    "GetAdExtensionIdsByAccountId",
    "GetAdExtensionIdsByAccountIdResponse",
    HEADERS,
)

ADD_MEDIA: Operation[types.AddMediaResponse] = Operation("AddMedia", "AddMedia", "AddMediaResponse", HEADERS)

DELETE_MEDIA: Operation[types.DeleteMediaResponse] = Operation(
    "DeleteMedia", "DeleteMedia", "DeleteMediaResponse", HEADERS
)

GET_MEDIA_META_DATA_BY_ACCOUNT_ID: Operation[types.GetMediaMetaDataByAccountIdResponse] = Operation(
    "GetMediaMetaDataByAccountId",
    "GetMediaMetaDataByAccountId",
    "GetMediaMetaDataByAccountIdResponse",
    HEADERS,
)

GET_MEDIA_META_DATA_BY_IDS: Operation[types.GetMediaMetaDataByIdsResponse] = Operation(
    "GetMediaMetaDataByIds", "GetMediaMetaDataByIds", "GetMediaMetaDataByIdsResponse", HEADERS
)

GET_MEDIA_ASSOCIATIONS: Operation[types.GetMediaAssociationsResponse] = Operation(
    "GetMediaAssociations", "GetMediaAssociations", "GetMediaAssociationsResponse", HEADERS
)

GET_AD_GROUP_CRITERIONS_BY_IDS: Operation[types.GetAdGroupCriterionsByIdsResponse] = Operation(
    "GetAdGroupCriterionsByIds", "GetAdGroupCriterionsByIds", "GetAdGroupCriterionsByIdsResponse", HEADERS
)

ADD_AD_GROUP_CRITERIONS: Operation[types.AddAdGroupCriterionsResponse] = Operation(
    "AddAdGroupCriterions", "AddAdGroupCriterions", "AddAdGroupCriterionsResponse", HEADERS
)

UPDATE_AD_GROUP_CRITERIONS: Operation[types.UpdateAdGroupCriterionsResponse] = Operation(
    "UpdateAdGroupCriterions", "UpdateAdGroupCriterions", "UpdateAdGroupCriterionsResponse", HEADERS
)

DELETE_AD_GROUP_CRITERIONS: Operation[types.DeleteAdGroupCriterionsResponse] = Operation(
    "DeleteAdGroupCriterions", "DeleteAdGroupCriterions", "DeleteAdGroupCriterionsResponse", HEADERS
)

APPLY_PRODUCT_PARTITION_ACTIONS: Operation[types.ApplyProductPartitionActionsResponse] = Operation(
    "ApplyProductPartitionActions",
    "ApplyProductPartitionActions",
    "ApplyProductPartitionActionsResponse",
    HEADERS,
)

GET_BMC_STORES_BY_CUSTOMER_ID: Operation[types.GetBMCStoresByCustomerIdResponse] = Operation(
    "GetBMCStoresByCustomerId", "GetBMCStoresByCustomerId", "GetBMCStoresByCustomerIdResponse", HEADERS
)

ADD_NEGATIVE_KEYWORDS_TO_ENTITIES: Operation[types.AddNegativeKeywordsToEntitiesResponse] = Operation(
    "AddNegativeKeywordsToEntities",
    "AddNegativeKeywordsToEntities",
    "AddNegativeKeywordsToEntitiesResponse",
    HEADERS,
)

GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS: Operation[types.GetNegativeKeywordsByEntityIdsResponse] = Operation(
    "GetNegativeKeywordsByEntityIds",
    "GetNegativeKeywordsByEntityIds",
    "GetNegativeKeywordsByEntityIdsResponse",
    HEADERS,
)

DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES: Operation[types.DeleteNegativeKeywordsFromEntitiesResponse] = (
    Operation(
        "DeleteNegativeKeywordsFromEntities",
        "DeleteNegativeKeywordsFromEntities",
        "DeleteNegativeKeywordsFromEntitiesResponse",
        HEADERS,
    )
)

GET_SHARED_ENTITIES_BY_ACCOUNT_ID: Operation[types.GetSharedEntitiesByAccountIdResponse] = Operation(
    "GetSharedEntitiesByAccountId",
    "GetSharedEntitiesByAccountId",
    "GetSharedEntitiesByAccountIdResponse",
    HEADERS,
)

ADD_SHARED_ENTITY: Operation[types.AddSharedEntityResponse] = Operation(
    "AddSharedEntity", "AddSharedEntity", "AddSharedEntityResponse", HEADERS
)

GET_LIST_ITEMS_BY_SHARED_LIST: Operation[types.GetListItemsBySharedListResponse] = Operation(
    "GetListItemsBySharedList", "GetListItemsBySharedList", "GetListItemsBySharedListResponse", HEADERS
)

ADD_LIST_ITEMS_TO_SHARED_LIST: Operation[types.AddListItemsToSharedListResponse] = Operation(
    "AddListItemsToSharedList", "AddListItemsToSharedList", "AddListItemsToSharedListResponse", HEADERS
)

UPDATE_SHARED_ENTITIES: Operation[types.UpdateSharedEntitiesResponse] = Operation(
    "UpdateSharedEntities", "UpdateSharedEntities", "UpdateSharedEntitiesResponse", HEADERS
)

DELETE_LIST_ITEMS_FROM_SHARED_LIST: Operation[types.DeleteListItemsFromSharedListResponse] = Operation(
    "DeleteListItemsFromSharedList",
    "DeleteListItemsFromSharedList",
    "DeleteListItemsFromSharedListResponse",
    HEADERS,
)

SET_SHARED_ENTITY_ASSOCIATIONS: Operation[types.SetSharedEntityAssociationsResponse] = Operation(
    "SetSharedEntityAssociations",
    "SetSharedEntityAssociations",
    "SetSharedEntityAssociationsResponse",
    HEADERS,
)

DELETE_SHARED_ENTITY_ASSOCIATIONS: Operation[types.DeleteSharedEntityAssociationsResponse] = Operation(
    "DeleteSharedEntityAssociations",
    "DeleteSharedEntityAssociations",
    "DeleteSharedEntityAssociationsResponse",
    HEADERS,
)

GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS: Operation[
    types.GetSharedEntityAssociationsBySharedEntityIdsResponse
] = Operation(
    "GetSharedEntityAssociationsBySharedEntityIds",
    "GetSharedEntityAssociationsBySharedEntityIds",
    "GetSharedEntityAssociationsBySharedEntityIdsResponse",
    HEADERS,
)

GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    types.GetSharedEntityAssociationsByEntityIdsResponse
] = Operation(
    "GetSharedEntityAssociationsByEntityIds",
    "GetSharedEntityAssociationsByEntityIds",
    "GetSharedEntityAssociationsByEntityIdsResponse",
    HEADERS,
)

DELETE_SHARED_ENTITIES: Operation[types.DeleteSharedEntitiesResponse] = Operation(
    "DeleteSharedEntities", "DeleteSharedEntities", "DeleteSharedEntitiesResponse", HEADERS
)

GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID: Operation[types.GetCampaignSizesByAccountIdResponse] = Operation(
    "GetCampaignSizesByAccountId",
    "GetCampaignSizesByAccountId",
    "GetCampaignSizesByAccountIdResponse",
    HEADERS,
)

ADD_CAMPAIGN_CRITERIONS: Operation[types.AddCampaignCriterionsResponse] = Operation(
    "AddCampaignCriterions", "AddCampaignCriterions", "AddCampaignCriterionsResponse", HEADERS
)

UPDATE_CAMPAIGN_CRITERIONS: Operation[types.UpdateCampaignCriterionsResponse] = Operation(
    "UpdateCampaignCriterions", "UpdateCampaignCriterions", "UpdateCampaignCriterionsResponse", HEADERS
)

DELETE_CAMPAIGN_CRITERIONS: Operation[types.DeleteCampaignCriterionsResponse] = Operation(
    "DeleteCampaignCriterions", "DeleteCampaignCriterions", "DeleteCampaignCriterionsResponse", HEADERS
)

GET_CAMPAIGN_CRITERIONS_BY_IDS: Operation[types.GetCampaignCriterionsByIdsResponse] = Operation(
    "GetCampaignCriterionsByIds", "GetCampaignCriterionsByIds", "GetCampaignCriterionsByIdsResponse", HEADERS
)

ADD_BUDGETS: Operation[types.AddBudgetsResponse] = Operation(
    "AddBudgets", "AddBudgets", "AddBudgetsResponse", HEADERS
)

UPDATE_BUDGETS: Operation[types.UpdateBudgetsResponse] = Operation(
    "UpdateBudgets", "UpdateBudgets", "UpdateBudgetsResponse", HEADERS
)

DELETE_BUDGETS: Operation[types.DeleteBudgetsResponse] = Operation(
    "DeleteBudgets", "DeleteBudgets", "DeleteBudgetsResponse", HEADERS
)

GET_BUDGETS_BY_IDS: Operation[types.GetBudgetsByIdsResponse] = Operation(
    "GetBudgetsByIds", "GetBudgetsByIds", "GetBudgetsByIdsResponse", HEADERS
)

GET_CAMPAIGN_IDS_BY_BUDGET_IDS: Operation[types.GetCampaignIdsByBudgetIdsResponse] = Operation(
    "GetCampaignIdsByBudgetIds", "GetCampaignIdsByBudgetIds", "GetCampaignIdsByBudgetIdsResponse", HEADERS
)

ADD_AUDIENCES: Operation[types.AddAudiencesResponse] = Operation(
    "AddAudiences", "AddAudiences", "AddAudiencesResponse", HEADERS
)

UPDATE_AUDIENCES: Operation[types.UpdateAudiencesResponse] = Operation(
    "UpdateAudiences", "UpdateAudiences", "UpdateAudiencesResponse", HEADERS
)

DELETE_AUDIENCES: Operation[types.DeleteAudiencesResponse] = Operation(
    "DeleteAudiences", "DeleteAudiences", "DeleteAudiencesResponse", HEADERS
)

GET_AUDIENCES_BY_IDS: Operation[types.GetAudiencesByIdsResponse] = Operation(
    "GetAudiencesByIds", "GetAudiencesByIds", "GetAudiencesByIdsResponse", HEADERS
)

GET_UET_TAGS_BY_IDS: Operation[types.GetUetTagsByIdsResponse] = Operation(
    "GetUetTagsByIds", "GetUetTagsByIds", "GetUetTagsByIdsResponse", HEADERS
)

ADD_UET_TAGS: Operation[types.AddUetTagsResponse] = Operation(
    "AddUetTags", "AddUetTags", "AddUetTagsResponse", HEADERS
)

UPDATE_UET_TAGS: Operation[types.UpdateUetTagsResponse] = Operation(
    "UpdateUetTags", "UpdateUetTags", "UpdateUetTagsResponse", HEADERS
)

GET_CONVERSION_GOALS_BY_IDS: Operation[types.GetConversionGoalsByIdsResponse] = Operation(
    "GetConversionGoalsByIds", "GetConversionGoalsByIds", "GetConversionGoalsByIdsResponse", HEADERS
)

GET_CONVERSION_GOALS_BY_TAG_IDS: Operation[types.GetConversionGoalsByTagIdsResponse] = Operation(
    "GetConversionGoalsByTagIds", "GetConversionGoalsByTagIds", "GetConversionGoalsByTagIdsResponse", HEADERS
)

ADD_CONVERSION_GOALS: Operation[types.AddConversionGoalsResponse] = Operation(
    "AddConversionGoals", "AddConversionGoals", "AddConversionGoalsResponse", HEADERS
)

UPDATE_CONVERSION_GOALS: Operation[types.UpdateConversionGoalsResponse] = Operation(
    "UpdateConversionGoals", "UpdateConversionGoals", "UpdateConversionGoalsResponse", HEADERS
)

APPLY_OFFLINE_CONVERSIONS: Operation[types.ApplyOfflineConversionsResponse] = Operation(
    "ApplyOfflineConversions", "ApplyOfflineConversions", "ApplyOfflineConversionsResponse", HEADERS
)

ADD_LABELS: Operation[types.AddLabelsResponse] = Operation(
    "AddLabels", "AddLabels", "AddLabelsResponse", HEADERS
)

DELETE_LABELS: Operation[types.DeleteLabelsResponse] = Operation(
    "DeleteLabels", "DeleteLabels", "DeleteLabelsResponse", HEADERS
)

UPDATE_LABELS: Operation[types.UpdateLabelsResponse] = Operation(
    "UpdateLabels", "UpdateLabels", "UpdateLabelsResponse", HEADERS
)

GET_LABELS_BY_IDS: Operation[types.GetLabelsByIdsResponse] = Operation(
    "GetLabelsByIds", "GetLabelsByIds", "GetLabelsByIdsResponse", HEADERS
)

SET_LABEL_ASSOCIATIONS: Operation[types.SetLabelAssociationsResponse] = Operation(
    "SetLabelAssociations", "SetLabelAssociations", "SetLabelAssociationsResponse", HEADERS
)

DELETE_LABEL_ASSOCIATIONS: Operation[types.DeleteLabelAssociationsResponse] = Operation(
    "DeleteLabelAssociations", "DeleteLabelAssociations", "DeleteLabelAssociationsResponse", HEADERS
)

GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS: Operation[types.GetLabelAssociationsByEntityIdsResponse] = Operation(
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIdsResponse",
    HEADERS,
)

GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS: Operation[types.GetLabelAssociationsByLabelIdsResponse] = Operation(
    "GetLabelAssociationsByLabelIds",
    "GetLabelAssociationsByLabelIds",
    "GetLabelAssociationsByLabelIdsResponse",
    HEADERS,
)

ADD_EXPERIMENTS: Operation[types.AddExperimentsResponse] = Operation(
    "AddExperiments", "AddExperiments", "AddExperimentsResponse", HEADERS
)

DELETE_EXPERIMENTS: Operation[types.DeleteExperimentsResponse] = Operation(
    "DeleteExperiments", "DeleteExperiments", "DeleteExperimentsResponse", HEADERS
)

UPDATE_EXPERIMENTS: Operation[types.UpdateExperimentsResponse] = Operation(
    "UpdateExperiments", "UpdateExperiments", "UpdateExperimentsResponse", HEADERS
)

GET_EXPERIMENTS_BY_IDS: Operation[types.GetExperimentsByIdsResponse] = Operation(
    "GetExperimentsByIds", "GetExperimentsByIds", "GetExperimentsByIdsResponse", HEADERS
)

GET_PROFILE_DATA_FILE_URL: Operation[types.GetProfileDataFileUrlResponse] = Operation(
    "GetProfileDataFileUrl", "GetProfileDataFileUrl", "GetProfileDataFileUrlResponse", HEADERS
)

SEARCH_COMPANIES: Operation[types.SearchCompaniesResponse] = Operation(
    "SearchCompanies", "SearchCompanies", "SearchCompaniesResponse", HEADERS
)
