# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""The facts of CampaignManagementService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Behaviour, HeaderPart, Operation, Service
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
    behaviour=Behaviour(retry={"117": 60, "4204": 0}, expired=("109",)),
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

ADD_CAMPAIGNS: Operation[types.AddCampaignsResponse, types.AddCampaignsRequest] = Operation(
    "AddCampaigns", "AddCampaigns", "AddCampaignsResponse", HEADERS, request="AddCampaignsRequest"
)

GET_CAMPAIGNS_BY_ACCOUNT_ID: Operation[
    types.GetCampaignsByAccountIdResponse, types.GetCampaignsByAccountIdRequest
] = Operation(
    "GetCampaignsByAccountId",
    "GetCampaignsByAccountId",
    "GetCampaignsByAccountIdResponse",
    HEADERS,
    request="GetCampaignsByAccountIdRequest",
    read_only=True,
)

GET_CAMPAIGNS_BY_IDS: Operation[types.GetCampaignsByIdsResponse, types.GetCampaignsByIdsRequest] = Operation(
    "GetCampaignsByIds",
    "GetCampaignsByIds",
    "GetCampaignsByIdsResponse",
    HEADERS,
    request="GetCampaignsByIdsRequest",
    read_only=True,
)

DELETE_CAMPAIGNS: Operation[types.DeleteCampaignsResponse, types.DeleteCampaignsRequest] = Operation(
    "DeleteCampaigns", "DeleteCampaigns", "DeleteCampaignsResponse", HEADERS, request="DeleteCampaignsRequest"
)

UPDATE_CAMPAIGNS: Operation[types.UpdateCampaignsResponse, types.UpdateCampaignsRequest] = Operation(
    "UpdateCampaigns", "UpdateCampaigns", "UpdateCampaignsResponse", HEADERS, request="UpdateCampaignsRequest"
)

GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS: Operation[
    types.GetNegativeSitesByCampaignIdsResponse, types.GetNegativeSitesByCampaignIdsRequest
] = Operation(
    "GetNegativeSitesByCampaignIds",
    "GetNegativeSitesByCampaignIds",
    "GetNegativeSitesByCampaignIdsResponse",
    HEADERS,
    request="GetNegativeSitesByCampaignIdsRequest",
    read_only=True,
)

SET_NEGATIVE_SITES_TO_CAMPAIGNS: Operation[
    types.SetNegativeSitesToCampaignsResponse, types.SetNegativeSitesToCampaignsRequest
] = Operation(
    "SetNegativeSitesToCampaigns",
    "SetNegativeSitesToCampaigns",
    "SetNegativeSitesToCampaignsResponse",
    HEADERS,
    request="SetNegativeSitesToCampaignsRequest",
)

GET_CONFIG_VALUE: Operation[types.GetConfigValueResponse, types.GetConfigValueRequest] = Operation(
    "GetConfigValue",
    "GetConfigValue",
    "GetConfigValueResponse",
    HEADERS,
    request="GetConfigValueRequest",
    read_only=True,
)

GET_BSC_COUNTRIES: Operation[types.GetBSCCountriesResponse, types.GetBSCCountriesRequest] = Operation(
    "GetBSCCountries",
    "GetBSCCountries",
    "GetBSCCountriesResponse",
    HEADERS,
    request="GetBSCCountriesRequest",
    read_only=True,
)

ADD_AD_GROUPS: Operation[types.AddAdGroupsResponse, types.AddAdGroupsRequest] = Operation(
    "AddAdGroups", "AddAdGroups", "AddAdGroupsResponse", HEADERS, request="AddAdGroupsRequest"
)

DELETE_AD_GROUPS: Operation[types.DeleteAdGroupsResponse, types.DeleteAdGroupsRequest] = Operation(
    "DeleteAdGroups", "DeleteAdGroups", "DeleteAdGroupsResponse", HEADERS, request="DeleteAdGroupsRequest"
)

GET_AD_GROUPS_BY_IDS: Operation[types.GetAdGroupsByIdsResponse, types.GetAdGroupsByIdsRequest] = Operation(
    "GetAdGroupsByIds",
    "GetAdGroupsByIds",
    "GetAdGroupsByIdsResponse",
    HEADERS,
    request="GetAdGroupsByIdsRequest",
    read_only=True,
)

GET_AD_GROUPS_BY_CAMPAIGN_ID: Operation[
    types.GetAdGroupsByCampaignIdResponse, types.GetAdGroupsByCampaignIdRequest
] = Operation(
    "GetAdGroupsByCampaignId",
    "GetAdGroupsByCampaignId",
    "GetAdGroupsByCampaignIdResponse",
    HEADERS,
    request="GetAdGroupsByCampaignIdRequest",
    read_only=True,
)

UPDATE_AD_GROUPS: Operation[types.UpdateAdGroupsResponse, types.UpdateAdGroupsRequest] = Operation(
    "UpdateAdGroups", "UpdateAdGroups", "UpdateAdGroupsResponse", HEADERS, request="UpdateAdGroupsRequest"
)

GET_NEGATIVE_SITES_BY_AD_GROUP_IDS: Operation[
    types.GetNegativeSitesByAdGroupIdsResponse, types.GetNegativeSitesByAdGroupIdsRequest
] = Operation(
    "GetNegativeSitesByAdGroupIds",
    "GetNegativeSitesByAdGroupIds",
    "GetNegativeSitesByAdGroupIdsResponse",
    HEADERS,
    request="GetNegativeSitesByAdGroupIdsRequest",
    read_only=True,
)

SET_NEGATIVE_SITES_TO_AD_GROUPS: Operation[
    types.SetNegativeSitesToAdGroupsResponse, types.SetNegativeSitesToAdGroupsRequest
] = Operation(
    "SetNegativeSitesToAdGroups",
    "SetNegativeSitesToAdGroups",
    "SetNegativeSitesToAdGroupsResponse",
    HEADERS,
    request="SetNegativeSitesToAdGroupsRequest",
)

GET_GEO_LOCATIONS_FILE_URL: Operation[
    types.GetGeoLocationsFileUrlResponse, types.GetGeoLocationsFileUrlRequest
] = Operation(
    "GetGeoLocationsFileUrl",
    "GetGeoLocationsFileUrl",
    "GetGeoLocationsFileUrlResponse",
    HEADERS,
    request="GetGeoLocationsFileUrlRequest",
    read_only=True,
)

ADD_ADS: Operation[types.AddAdsResponse, types.AddAdsRequest] = Operation(
    "AddAds", "AddAds", "AddAdsResponse", HEADERS, request="AddAdsRequest"
)

DELETE_ADS: Operation[types.DeleteAdsResponse, types.DeleteAdsRequest] = Operation(
    "DeleteAds", "DeleteAds", "DeleteAdsResponse", HEADERS, request="DeleteAdsRequest"
)

GET_ADS_BY_EDITORIAL_STATUS: Operation[
    types.GetAdsByEditorialStatusResponse, types.GetAdsByEditorialStatusRequest
] = Operation(
    "GetAdsByEditorialStatus",
    "GetAdsByEditorialStatus",
    "GetAdsByEditorialStatusResponse",
    HEADERS,
    request="GetAdsByEditorialStatusRequest",
    read_only=True,
)

GET_ADS_BY_IDS: Operation[types.GetAdsByIdsResponse, types.GetAdsByIdsRequest] = Operation(
    "GetAdsByIds", "GetAdsByIds", "GetAdsByIdsResponse", HEADERS, request="GetAdsByIdsRequest", read_only=True
)

GET_ADS_BY_AD_GROUP_ID: Operation[types.GetAdsByAdGroupIdResponse, types.GetAdsByAdGroupIdRequest] = (
    Operation(
        "GetAdsByAdGroupId",
        "GetAdsByAdGroupId",
        "GetAdsByAdGroupIdResponse",
        HEADERS,
        request="GetAdsByAdGroupIdRequest",
        read_only=True,
    )
)

UPDATE_ADS: Operation[types.UpdateAdsResponse, types.UpdateAdsRequest] = Operation(
    "UpdateAds", "UpdateAds", "UpdateAdsResponse", HEADERS, request="UpdateAdsRequest"
)

ADD_KEYWORDS: Operation[types.AddKeywordsResponse, types.AddKeywordsRequest] = Operation(
    "AddKeywords", "AddKeywords", "AddKeywordsResponse", HEADERS, request="AddKeywordsRequest"
)

DELETE_KEYWORDS: Operation[types.DeleteKeywordsResponse, types.DeleteKeywordsRequest] = Operation(
    "DeleteKeywords", "DeleteKeywords", "DeleteKeywordsResponse", HEADERS, request="DeleteKeywordsRequest"
)

GET_KEYWORDS_BY_EDITORIAL_STATUS: Operation[
    types.GetKeywordsByEditorialStatusResponse, types.GetKeywordsByEditorialStatusRequest
] = Operation(
    "GetKeywordsByEditorialStatus",
    "GetKeywordsByEditorialStatus",
    "GetKeywordsByEditorialStatusResponse",
    HEADERS,
    request="GetKeywordsByEditorialStatusRequest",
    read_only=True,
)

GET_KEYWORDS_BY_IDS: Operation[types.GetKeywordsByIdsResponse, types.GetKeywordsByIdsRequest] = Operation(
    "GetKeywordsByIds",
    "GetKeywordsByIds",
    "GetKeywordsByIdsResponse",
    HEADERS,
    request="GetKeywordsByIdsRequest",
    read_only=True,
)

GET_KEYWORDS_BY_AD_GROUP_ID: Operation[
    types.GetKeywordsByAdGroupIdResponse, types.GetKeywordsByAdGroupIdRequest
] = Operation(
    "GetKeywordsByAdGroupId",
    "GetKeywordsByAdGroupId",
    "GetKeywordsByAdGroupIdResponse",
    HEADERS,
    request="GetKeywordsByAdGroupIdRequest",
    read_only=True,
)

UPDATE_KEYWORDS: Operation[types.UpdateKeywordsResponse, types.UpdateKeywordsRequest] = Operation(
    "UpdateKeywords", "UpdateKeywords", "UpdateKeywordsResponse", HEADERS, request="UpdateKeywordsRequest"
)

APPEAL_EDITORIAL_REJECTIONS: Operation[
    types.AppealEditorialRejectionsResponse, types.AppealEditorialRejectionsRequest
] = Operation(
    "AppealEditorialRejections",
    "AppealEditorialRejections",
    "AppealEditorialRejectionsResponse",
    HEADERS,
    request="AppealEditorialRejectionsRequest",
)

GET_EDITORIAL_REASONS_BY_IDS: Operation[
    types.GetEditorialReasonsByIdsResponse, types.GetEditorialReasonsByIdsRequest
] = Operation(
    "GetEditorialReasonsByIds",
    "GetEditorialReasonsByIds",
    "GetEditorialReasonsByIdsResponse",
    HEADERS,
    request="GetEditorialReasonsByIdsRequest",
    read_only=True,
)

GET_ACCOUNT_MIGRATION_STATUSES: Operation[
    types.GetAccountMigrationStatusesResponse, types.GetAccountMigrationStatusesRequest
] = Operation(
    "GetAccountMigrationStatuses",
    "GetAccountMigrationStatuses",
    "GetAccountMigrationStatusesResponse",
    HEADERS,
    request="GetAccountMigrationStatusesRequest",
    read_only=True,
)

SET_ACCOUNT_PROPERTIES: Operation[types.SetAccountPropertiesResponse, types.SetAccountPropertiesRequest] = (
    Operation(
        "SetAccountProperties",
        "SetAccountProperties",
        "SetAccountPropertiesResponse",
        HEADERS,
        request="SetAccountPropertiesRequest",
    )
)

GET_ACCOUNT_PROPERTIES: Operation[types.GetAccountPropertiesResponse, types.GetAccountPropertiesRequest] = (
    Operation(
        "GetAccountProperties",
        "GetAccountProperties",
        "GetAccountPropertiesResponse",
        HEADERS,
        request="GetAccountPropertiesRequest",
        read_only=True,
    )
)

ADD_AD_EXTENSIONS: Operation[types.AddAdExtensionsResponse, types.AddAdExtensionsRequest] = Operation(
    "AddAdExtensions", "AddAdExtensions", "AddAdExtensionsResponse", HEADERS, request="AddAdExtensionsRequest"
)

GET_AD_EXTENSIONS_BY_IDS: Operation[types.GetAdExtensionsByIdsResponse, types.GetAdExtensionsByIdsRequest] = (
    Operation(
        "GetAdExtensionsByIds",
        "GetAdExtensionsByIds",
        "GetAdExtensionsByIdsResponse",
        HEADERS,
        request="GetAdExtensionsByIdsRequest",
        read_only=True,
    )
)

UPDATE_AD_EXTENSIONS: Operation[types.UpdateAdExtensionsResponse, types.UpdateAdExtensionsRequest] = (
    Operation(
        "UpdateAdExtensions",
        "UpdateAdExtensions",
        "UpdateAdExtensionsResponse",
        HEADERS,
        request="UpdateAdExtensionsRequest",
    )
)

DELETE_AD_EXTENSIONS: Operation[types.DeleteAdExtensionsResponse, types.DeleteAdExtensionsRequest] = (
    Operation(
        "DeleteAdExtensions",
        "DeleteAdExtensions",
        "DeleteAdExtensionsResponse",
        HEADERS,
        request="DeleteAdExtensionsRequest",
    )
)

GET_AD_EXTENSIONS_EDITORIAL_REASONS: Operation[
    types.GetAdExtensionsEditorialReasonsResponse, types.GetAdExtensionsEditorialReasonsRequest
] = Operation(
    "GetAdExtensionsEditorialReasons",
    "GetAdExtensionsEditorialReasons",
    "GetAdExtensionsEditorialReasonsResponse",
    HEADERS,
    request="GetAdExtensionsEditorialReasonsRequest",
    read_only=True,
)

SET_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    types.SetAdExtensionsAssociationsResponse, types.SetAdExtensionsAssociationsRequest
] = Operation(
    "SetAdExtensionsAssociations",
    "SetAdExtensionsAssociations",
    "SetAdExtensionsAssociationsResponse",
    HEADERS,
    request="SetAdExtensionsAssociationsRequest",
)

GET_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    types.GetAdExtensionsAssociationsResponse, types.GetAdExtensionsAssociationsRequest
] = Operation(
    "GetAdExtensionsAssociations",
    "GetAdExtensionsAssociations",
    "GetAdExtensionsAssociationsResponse",
    HEADERS,
    request="GetAdExtensionsAssociationsRequest",
    read_only=True,
)

DELETE_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    types.DeleteAdExtensionsAssociationsResponse, types.DeleteAdExtensionsAssociationsRequest
] = Operation(
    "DeleteAdExtensionsAssociations",
    "DeleteAdExtensionsAssociations",
    "DeleteAdExtensionsAssociationsResponse",
    HEADERS,
    request="DeleteAdExtensionsAssociationsRequest",
)

GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID: Operation[
    types.GetAdExtensionIdsByAccountIdResponse, types.GetAdExtensionIdsByAccountIdRequest
] = Operation(
    "GetAdExtensionIdsByAccountId",
    "GetAdExtensionIdsByAccountId",
    "GetAdExtensionIdsByAccountIdResponse",
    HEADERS,
    request="GetAdExtensionIdsByAccountIdRequest",
    read_only=True,
)

ADD_MEDIA: Operation[types.AddMediaResponse, types.AddMediaRequest] = Operation(
    "AddMedia", "AddMedia", "AddMediaResponse", HEADERS, request="AddMediaRequest"
)

DELETE_MEDIA: Operation[types.DeleteMediaResponse, types.DeleteMediaRequest] = Operation(
    "DeleteMedia", "DeleteMedia", "DeleteMediaResponse", HEADERS, request="DeleteMediaRequest"
)

GET_MEDIA_META_DATA_BY_ACCOUNT_ID: Operation[
    types.GetMediaMetaDataByAccountIdResponse, types.GetMediaMetaDataByAccountIdRequest
] = Operation(
    "GetMediaMetaDataByAccountId",
    "GetMediaMetaDataByAccountId",
    "GetMediaMetaDataByAccountIdResponse",
    HEADERS,
    request="GetMediaMetaDataByAccountIdRequest",
    read_only=True,
)

GET_MEDIA_META_DATA_BY_IDS: Operation[
    types.GetMediaMetaDataByIdsResponse, types.GetMediaMetaDataByIdsRequest
] = Operation(
    "GetMediaMetaDataByIds",
    "GetMediaMetaDataByIds",
    "GetMediaMetaDataByIdsResponse",
    HEADERS,
    request="GetMediaMetaDataByIdsRequest",
    read_only=True,
)

GET_MEDIA_ASSOCIATIONS: Operation[types.GetMediaAssociationsResponse, types.GetMediaAssociationsRequest] = (
    Operation(
        "GetMediaAssociations",
        "GetMediaAssociations",
        "GetMediaAssociationsResponse",
        HEADERS,
        request="GetMediaAssociationsRequest",
        read_only=True,
    )
)

GET_AD_GROUP_CRITERIONS_BY_IDS: Operation[
    types.GetAdGroupCriterionsByIdsResponse, types.GetAdGroupCriterionsByIdsRequest
] = Operation(
    "GetAdGroupCriterionsByIds",
    "GetAdGroupCriterionsByIds",
    "GetAdGroupCriterionsByIdsResponse",
    HEADERS,
    request="GetAdGroupCriterionsByIdsRequest",
    read_only=True,
)

ADD_AD_GROUP_CRITERIONS: Operation[types.AddAdGroupCriterionsResponse, types.AddAdGroupCriterionsRequest] = (
    Operation(
        "AddAdGroupCriterions",
        "AddAdGroupCriterions",
        "AddAdGroupCriterionsResponse",
        HEADERS,
        request="AddAdGroupCriterionsRequest",
    )
)

UPDATE_AD_GROUP_CRITERIONS: Operation[
    types.UpdateAdGroupCriterionsResponse, types.UpdateAdGroupCriterionsRequest
] = Operation(
    "UpdateAdGroupCriterions",
    "UpdateAdGroupCriterions",
    "UpdateAdGroupCriterionsResponse",
    HEADERS,
    request="UpdateAdGroupCriterionsRequest",
)

DELETE_AD_GROUP_CRITERIONS: Operation[
    types.DeleteAdGroupCriterionsResponse, types.DeleteAdGroupCriterionsRequest
] = Operation(
    "DeleteAdGroupCriterions",
    "DeleteAdGroupCriterions",
    "DeleteAdGroupCriterionsResponse",
    HEADERS,
    request="DeleteAdGroupCriterionsRequest",
)

APPLY_PRODUCT_PARTITION_ACTIONS: Operation[
    types.ApplyProductPartitionActionsResponse, types.ApplyProductPartitionActionsRequest
] = Operation(
    "ApplyProductPartitionActions",
    "ApplyProductPartitionActions",
    "ApplyProductPartitionActionsResponse",
    HEADERS,
    request="ApplyProductPartitionActionsRequest",
)

GET_BMC_STORES_BY_CUSTOMER_ID: Operation[
    types.GetBMCStoresByCustomerIdResponse, types.GetBMCStoresByCustomerIdRequest
] = Operation(
    "GetBMCStoresByCustomerId",
    "GetBMCStoresByCustomerId",
    "GetBMCStoresByCustomerIdResponse",
    HEADERS,
    request="GetBMCStoresByCustomerIdRequest",
    read_only=True,
)

ADD_NEGATIVE_KEYWORDS_TO_ENTITIES: Operation[
    types.AddNegativeKeywordsToEntitiesResponse, types.AddNegativeKeywordsToEntitiesRequest
] = Operation(
    "AddNegativeKeywordsToEntities",
    "AddNegativeKeywordsToEntities",
    "AddNegativeKeywordsToEntitiesResponse",
    HEADERS,
    request="AddNegativeKeywordsToEntitiesRequest",
)

GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS: Operation[
    types.GetNegativeKeywordsByEntityIdsResponse, types.GetNegativeKeywordsByEntityIdsRequest
] = Operation(
    "GetNegativeKeywordsByEntityIds",
    "GetNegativeKeywordsByEntityIds",
    "GetNegativeKeywordsByEntityIdsResponse",
    HEADERS,
    request="GetNegativeKeywordsByEntityIdsRequest",
    read_only=True,
)

DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES: Operation[
    types.DeleteNegativeKeywordsFromEntitiesResponse, types.DeleteNegativeKeywordsFromEntitiesRequest
] = Operation(
    "DeleteNegativeKeywordsFromEntities",
    "DeleteNegativeKeywordsFromEntities",
    "DeleteNegativeKeywordsFromEntitiesResponse",
    HEADERS,
    request="DeleteNegativeKeywordsFromEntitiesRequest",
)

GET_SHARED_ENTITIES_BY_ACCOUNT_ID: Operation[
    types.GetSharedEntitiesByAccountIdResponse, types.GetSharedEntitiesByAccountIdRequest
] = Operation(
    "GetSharedEntitiesByAccountId",
    "GetSharedEntitiesByAccountId",
    "GetSharedEntitiesByAccountIdResponse",
    HEADERS,
    request="GetSharedEntitiesByAccountIdRequest",
    read_only=True,
)

ADD_SHARED_ENTITY: Operation[types.AddSharedEntityResponse, types.AddSharedEntityRequest] = Operation(
    "AddSharedEntity", "AddSharedEntity", "AddSharedEntityResponse", HEADERS, request="AddSharedEntityRequest"
)

GET_LIST_ITEMS_BY_SHARED_LIST: Operation[
    types.GetListItemsBySharedListResponse, types.GetListItemsBySharedListRequest
] = Operation(
    "GetListItemsBySharedList",
    "GetListItemsBySharedList",
    "GetListItemsBySharedListResponse",
    HEADERS,
    request="GetListItemsBySharedListRequest",
    read_only=True,
)

ADD_LIST_ITEMS_TO_SHARED_LIST: Operation[
    types.AddListItemsToSharedListResponse, types.AddListItemsToSharedListRequest
] = Operation(
    "AddListItemsToSharedList",
    "AddListItemsToSharedList",
    "AddListItemsToSharedListResponse",
    HEADERS,
    request="AddListItemsToSharedListRequest",
)

UPDATE_SHARED_ENTITIES: Operation[types.UpdateSharedEntitiesResponse, types.UpdateSharedEntitiesRequest] = (
    Operation(
        "UpdateSharedEntities",
        "UpdateSharedEntities",
        "UpdateSharedEntitiesResponse",
        HEADERS,
        request="UpdateSharedEntitiesRequest",
    )
)

DELETE_LIST_ITEMS_FROM_SHARED_LIST: Operation[
    types.DeleteListItemsFromSharedListResponse, types.DeleteListItemsFromSharedListRequest
] = Operation(
    "DeleteListItemsFromSharedList",
    "DeleteListItemsFromSharedList",
    "DeleteListItemsFromSharedListResponse",
    HEADERS,
    request="DeleteListItemsFromSharedListRequest",
)

SET_SHARED_ENTITY_ASSOCIATIONS: Operation[
    types.SetSharedEntityAssociationsResponse, types.SetSharedEntityAssociationsRequest
] = Operation(
    "SetSharedEntityAssociations",
    "SetSharedEntityAssociations",
    "SetSharedEntityAssociationsResponse",
    HEADERS,
    request="SetSharedEntityAssociationsRequest",
)

DELETE_SHARED_ENTITY_ASSOCIATIONS: Operation[
    types.DeleteSharedEntityAssociationsResponse, types.DeleteSharedEntityAssociationsRequest
] = Operation(
    "DeleteSharedEntityAssociations",
    "DeleteSharedEntityAssociations",
    "DeleteSharedEntityAssociationsResponse",
    HEADERS,
    request="DeleteSharedEntityAssociationsRequest",
)

GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS: Operation[
    types.GetSharedEntityAssociationsBySharedEntityIdsResponse,
    types.GetSharedEntityAssociationsBySharedEntityIdsRequest,
] = Operation(
    "GetSharedEntityAssociationsBySharedEntityIds",
    "GetSharedEntityAssociationsBySharedEntityIds",
    "GetSharedEntityAssociationsBySharedEntityIdsResponse",
    HEADERS,
    request="GetSharedEntityAssociationsBySharedEntityIdsRequest",
    read_only=True,
)

GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    types.GetSharedEntityAssociationsByEntityIdsResponse, types.GetSharedEntityAssociationsByEntityIdsRequest
] = Operation(
    "GetSharedEntityAssociationsByEntityIds",
    "GetSharedEntityAssociationsByEntityIds",
    "GetSharedEntityAssociationsByEntityIdsResponse",
    HEADERS,
    request="GetSharedEntityAssociationsByEntityIdsRequest",
    read_only=True,
)

DELETE_SHARED_ENTITIES: Operation[types.DeleteSharedEntitiesResponse, types.DeleteSharedEntitiesRequest] = (
    Operation(
        "DeleteSharedEntities",
        "DeleteSharedEntities",
        "DeleteSharedEntitiesResponse",
        HEADERS,
        request="DeleteSharedEntitiesRequest",
    )
)

GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID: Operation[
    types.GetCampaignSizesByAccountIdResponse, types.GetCampaignSizesByAccountIdRequest
] = Operation(
    "GetCampaignSizesByAccountId",
    "GetCampaignSizesByAccountId",
    "GetCampaignSizesByAccountIdResponse",
    HEADERS,
    request="GetCampaignSizesByAccountIdRequest",
    read_only=True,
)

ADD_CAMPAIGN_CRITERIONS: Operation[
    types.AddCampaignCriterionsResponse, types.AddCampaignCriterionsRequest
] = Operation(
    "AddCampaignCriterions",
    "AddCampaignCriterions",
    "AddCampaignCriterionsResponse",
    HEADERS,
    request="AddCampaignCriterionsRequest",
)

UPDATE_CAMPAIGN_CRITERIONS: Operation[
    types.UpdateCampaignCriterionsResponse, types.UpdateCampaignCriterionsRequest
] = Operation(
    "UpdateCampaignCriterions",
    "UpdateCampaignCriterions",
    "UpdateCampaignCriterionsResponse",
    HEADERS,
    request="UpdateCampaignCriterionsRequest",
)

DELETE_CAMPAIGN_CRITERIONS: Operation[
    types.DeleteCampaignCriterionsResponse, types.DeleteCampaignCriterionsRequest
] = Operation(
    "DeleteCampaignCriterions",
    "DeleteCampaignCriterions",
    "DeleteCampaignCriterionsResponse",
    HEADERS,
    request="DeleteCampaignCriterionsRequest",
)

GET_CAMPAIGN_CRITERIONS_BY_IDS: Operation[
    types.GetCampaignCriterionsByIdsResponse, types.GetCampaignCriterionsByIdsRequest
] = Operation(
    "GetCampaignCriterionsByIds",
    "GetCampaignCriterionsByIds",
    "GetCampaignCriterionsByIdsResponse",
    HEADERS,
    request="GetCampaignCriterionsByIdsRequest",
    read_only=True,
)

ADD_BUDGETS: Operation[types.AddBudgetsResponse, types.AddBudgetsRequest] = Operation(
    "AddBudgets", "AddBudgets", "AddBudgetsResponse", HEADERS, request="AddBudgetsRequest"
)

UPDATE_BUDGETS: Operation[types.UpdateBudgetsResponse, types.UpdateBudgetsRequest] = Operation(
    "UpdateBudgets", "UpdateBudgets", "UpdateBudgetsResponse", HEADERS, request="UpdateBudgetsRequest"
)

DELETE_BUDGETS: Operation[types.DeleteBudgetsResponse, types.DeleteBudgetsRequest] = Operation(
    "DeleteBudgets", "DeleteBudgets", "DeleteBudgetsResponse", HEADERS, request="DeleteBudgetsRequest"
)

GET_BUDGETS_BY_IDS: Operation[types.GetBudgetsByIdsResponse, types.GetBudgetsByIdsRequest] = Operation(
    "GetBudgetsByIds",
    "GetBudgetsByIds",
    "GetBudgetsByIdsResponse",
    HEADERS,
    request="GetBudgetsByIdsRequest",
    read_only=True,
)

GET_CAMPAIGN_IDS_BY_BUDGET_IDS: Operation[
    types.GetCampaignIdsByBudgetIdsResponse, types.GetCampaignIdsByBudgetIdsRequest
] = Operation(
    "GetCampaignIdsByBudgetIds",
    "GetCampaignIdsByBudgetIds",
    "GetCampaignIdsByBudgetIdsResponse",
    HEADERS,
    request="GetCampaignIdsByBudgetIdsRequest",
    read_only=True,
)

ADD_AUDIENCES: Operation[types.AddAudiencesResponse, types.AddAudiencesRequest] = Operation(
    "AddAudiences", "AddAudiences", "AddAudiencesResponse", HEADERS, request="AddAudiencesRequest"
)

UPDATE_AUDIENCES: Operation[types.UpdateAudiencesResponse, types.UpdateAudiencesRequest] = Operation(
    "UpdateAudiences", "UpdateAudiences", "UpdateAudiencesResponse", HEADERS, request="UpdateAudiencesRequest"
)

DELETE_AUDIENCES: Operation[types.DeleteAudiencesResponse, types.DeleteAudiencesRequest] = Operation(
    "DeleteAudiences", "DeleteAudiences", "DeleteAudiencesResponse", HEADERS, request="DeleteAudiencesRequest"
)

GET_AUDIENCES_BY_IDS: Operation[types.GetAudiencesByIdsResponse, types.GetAudiencesByIdsRequest] = Operation(
    "GetAudiencesByIds",
    "GetAudiencesByIds",
    "GetAudiencesByIdsResponse",
    HEADERS,
    request="GetAudiencesByIdsRequest",
    read_only=True,
)

GET_UET_TAGS_BY_IDS: Operation[types.GetUetTagsByIdsResponse, types.GetUetTagsByIdsRequest] = Operation(
    "GetUetTagsByIds",
    "GetUetTagsByIds",
    "GetUetTagsByIdsResponse",
    HEADERS,
    request="GetUetTagsByIdsRequest",
    read_only=True,
)

ADD_UET_TAGS: Operation[types.AddUetTagsResponse, types.AddUetTagsRequest] = Operation(
    "AddUetTags", "AddUetTags", "AddUetTagsResponse", HEADERS, request="AddUetTagsRequest"
)

UPDATE_UET_TAGS: Operation[types.UpdateUetTagsResponse, types.UpdateUetTagsRequest] = Operation(
    "UpdateUetTags", "UpdateUetTags", "UpdateUetTagsResponse", HEADERS, request="UpdateUetTagsRequest"
)

GET_CONVERSION_GOALS_BY_IDS: Operation[
    types.GetConversionGoalsByIdsResponse, types.GetConversionGoalsByIdsRequest
] = Operation(
    "GetConversionGoalsByIds",
    "GetConversionGoalsByIds",
    "GetConversionGoalsByIdsResponse",
    HEADERS,
    request="GetConversionGoalsByIdsRequest",
    read_only=True,
)

GET_CONVERSION_GOALS_BY_TAG_IDS: Operation[
    types.GetConversionGoalsByTagIdsResponse, types.GetConversionGoalsByTagIdsRequest
] = Operation(
    "GetConversionGoalsByTagIds",
    "GetConversionGoalsByTagIds",
    "GetConversionGoalsByTagIdsResponse",
    HEADERS,
    request="GetConversionGoalsByTagIdsRequest",
    read_only=True,
)

ADD_CONVERSION_GOALS: Operation[types.AddConversionGoalsResponse, types.AddConversionGoalsRequest] = (
    Operation(
        "AddConversionGoals",
        "AddConversionGoals",
        "AddConversionGoalsResponse",
        HEADERS,
        request="AddConversionGoalsRequest",
    )
)

UPDATE_CONVERSION_GOALS: Operation[
    types.UpdateConversionGoalsResponse, types.UpdateConversionGoalsRequest
] = Operation(
    "UpdateConversionGoals",
    "UpdateConversionGoals",
    "UpdateConversionGoalsResponse",
    HEADERS,
    request="UpdateConversionGoalsRequest",
)

APPLY_OFFLINE_CONVERSIONS: Operation[
    types.ApplyOfflineConversionsResponse, types.ApplyOfflineConversionsRequest
] = Operation(
    "ApplyOfflineConversions",
    "ApplyOfflineConversions",
    "ApplyOfflineConversionsResponse",
    HEADERS,
    request="ApplyOfflineConversionsRequest",
)

ADD_LABELS: Operation[types.AddLabelsResponse, types.AddLabelsRequest] = Operation(
    "AddLabels", "AddLabels", "AddLabelsResponse", HEADERS, request="AddLabelsRequest"
)

DELETE_LABELS: Operation[types.DeleteLabelsResponse, types.DeleteLabelsRequest] = Operation(
    "DeleteLabels", "DeleteLabels", "DeleteLabelsResponse", HEADERS, request="DeleteLabelsRequest"
)

UPDATE_LABELS: Operation[types.UpdateLabelsResponse, types.UpdateLabelsRequest] = Operation(
    "UpdateLabels", "UpdateLabels", "UpdateLabelsResponse", HEADERS, request="UpdateLabelsRequest"
)

GET_LABELS_BY_IDS: Operation[types.GetLabelsByIdsResponse, types.GetLabelsByIdsRequest] = Operation(
    "GetLabelsByIds",
    "GetLabelsByIds",
    "GetLabelsByIdsResponse",
    HEADERS,
    request="GetLabelsByIdsRequest",
    read_only=True,
)

SET_LABEL_ASSOCIATIONS: Operation[types.SetLabelAssociationsResponse, types.SetLabelAssociationsRequest] = (
    Operation(
        "SetLabelAssociations",
        "SetLabelAssociations",
        "SetLabelAssociationsResponse",
        HEADERS,
        request="SetLabelAssociationsRequest",
    )
)

DELETE_LABEL_ASSOCIATIONS: Operation[
    types.DeleteLabelAssociationsResponse, types.DeleteLabelAssociationsRequest
] = Operation(
    "DeleteLabelAssociations",
    "DeleteLabelAssociations",
    "DeleteLabelAssociationsResponse",
    HEADERS,
    request="DeleteLabelAssociationsRequest",
)

GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    types.GetLabelAssociationsByEntityIdsResponse, types.GetLabelAssociationsByEntityIdsRequest
] = Operation(
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIdsResponse",
    HEADERS,
    request="GetLabelAssociationsByEntityIdsRequest",
    read_only=True,
)

GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS: Operation[
    types.GetLabelAssociationsByLabelIdsResponse, types.GetLabelAssociationsByLabelIdsRequest
] = Operation(
    "GetLabelAssociationsByLabelIds",
    "GetLabelAssociationsByLabelIds",
    "GetLabelAssociationsByLabelIdsResponse",
    HEADERS,
    request="GetLabelAssociationsByLabelIdsRequest",
    read_only=True,
)

ADD_EXPERIMENTS: Operation[types.AddExperimentsResponse, types.AddExperimentsRequest] = Operation(
    "AddExperiments", "AddExperiments", "AddExperimentsResponse", HEADERS, request="AddExperimentsRequest"
)

DELETE_EXPERIMENTS: Operation[types.DeleteExperimentsResponse, types.DeleteExperimentsRequest] = Operation(
    "DeleteExperiments",
    "DeleteExperiments",
    "DeleteExperimentsResponse",
    HEADERS,
    request="DeleteExperimentsRequest",
)

UPDATE_EXPERIMENTS: Operation[types.UpdateExperimentsResponse, types.UpdateExperimentsRequest] = Operation(
    "UpdateExperiments",
    "UpdateExperiments",
    "UpdateExperimentsResponse",
    HEADERS,
    request="UpdateExperimentsRequest",
)

GET_EXPERIMENTS_BY_IDS: Operation[types.GetExperimentsByIdsResponse, types.GetExperimentsByIdsRequest] = (
    Operation(
        "GetExperimentsByIds",
        "GetExperimentsByIds",
        "GetExperimentsByIdsResponse",
        HEADERS,
        request="GetExperimentsByIdsRequest",
        read_only=True,
    )
)

GET_PROFILE_DATA_FILE_URL: Operation[
    types.GetProfileDataFileUrlResponse, types.GetProfileDataFileUrlRequest
] = Operation(
    "GetProfileDataFileUrl",
    "GetProfileDataFileUrl",
    "GetProfileDataFileUrlResponse",
    HEADERS,
    request="GetProfileDataFileUrlRequest",
    read_only=True,
)

SEARCH_COMPANIES: Operation[types.SearchCompaniesResponse, types.SearchCompaniesRequest] = Operation(
    "SearchCompanies",
    "SearchCompanies",
    "SearchCompaniesResponse",
    HEADERS,
    request="SearchCompaniesRequest",
    read_only=True,
)
