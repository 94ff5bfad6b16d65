# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The facts of CampaignManagementService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import HeaderPart, Operation, Rest, Route, Service
from . import types
from .types import namespaces
from .types.namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "ADD_ADS",
    "ADD_AD_EXTENSIONS",
    "ADD_AD_GROUPS",
    "ADD_AD_GROUP_CRITERIONS",
    "ADD_ASSET_GROUPS",
    "ADD_AUDIENCES",
    "ADD_AUDIENCE_GROUPS",
    "ADD_BID_STRATEGIES",
    "ADD_BRAND_KITS",
    "ADD_BUDGETS",
    "ADD_CAMPAIGNS",
    "ADD_CAMPAIGN_CONVERSION_GOALS",
    "ADD_CAMPAIGN_CRITERIONS",
    "ADD_CONVERSION_GOALS",
    "ADD_CONVERSION_VALUE_RULES",
    "ADD_DATA_EXCLUSIONS",
    "ADD_EXPERIMENTS",
    "ADD_HTML5S",
    "ADD_IMPORT_JOBS",
    "ADD_KEYWORDS",
    "ADD_LABELS",
    "ADD_LINKED_IN_SEGMENTS",
    "ADD_LIST_ITEMS_TO_SHARED_LIST",
    "ADD_MEDIA",
    "ADD_NEGATIVE_KEYWORDS_TO_ENTITIES",
    "ADD_NEW_CUSTOMER_ACQUISITION_GOALS",
    "ADD_SEASONALITY_ADJUSTMENTS",
    "ADD_SHARED_ENTITY",
    "ADD_UET_TAGS",
    "ADD_VIDEOS",
    "APPEAL_EDITORIAL_REJECTIONS",
    "APPLY_ASSET_GROUP_LISTING_GROUP_ACTIONS",
    "APPLY_CUSTOMER_LIST_ITEMS",
    "APPLY_CUSTOMER_LIST_USER_DATA",
    "APPLY_HOTEL_GROUP_ACTIONS",
    "APPLY_OFFLINE_CONVERSIONS",
    "APPLY_OFFLINE_CONVERSION_ADJUSTMENTS",
    "APPLY_ONLINE_CONVERSION_ADJUSTMENTS",
    "APPLY_PRODUCT_PARTITION_ACTIONS",
    "CREATE_ASSET_GROUP_RECOMMENDATION",
    "CREATE_BRAND_KIT_RECOMMENDATION",
    "CREATE_RESPONSIVE_AD_RECOMMENDATION",
    "CREATE_RESPONSIVE_SEARCH_AD_RECOMMENDATION",
    "DELETE_ADS",
    "DELETE_AD_EXTENSIONS",
    "DELETE_AD_EXTENSIONS_ASSOCIATIONS",
    "DELETE_AD_GROUPS",
    "DELETE_AD_GROUP_CRITERIONS",
    "DELETE_ASSET_GROUPS",
    "DELETE_AUDIENCES",
    "DELETE_AUDIENCE_GROUPS",
    "DELETE_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS",
    "DELETE_BID_STRATEGIES",
    "DELETE_BRAND_KITS",
    "DELETE_BUDGETS",
    "DELETE_CAMPAIGNS",
    "DELETE_CAMPAIGN_CONVERSION_GOALS",
    "DELETE_CAMPAIGN_CRITERIONS",
    "DELETE_DATA_EXCLUSIONS",
    "DELETE_EXPERIMENTS",
    "DELETE_HTML5S",
    "DELETE_IMPORT_JOBS",
    "DELETE_KEYWORDS",
    "DELETE_LABELS",
    "DELETE_LABEL_ASSOCIATIONS",
    "DELETE_LINKED_IN_SEGMENTS",
    "DELETE_LIST_ITEMS_FROM_SHARED_LIST",
    "DELETE_MEDIA",
    "DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES",
    "DELETE_SEASONALITY_ADJUSTMENTS",
    "DELETE_SHARED_ENTITIES",
    "DELETE_SHARED_ENTITY_ASSOCIATIONS",
    "DELETE_VIDEOS",
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
    "GET_ANNOTATION_OPT_OUT",
    "GET_ASSET_GROUPS_BY_CAMPAIGN_ID",
    "GET_ASSET_GROUPS_BY_IDS",
    "GET_ASSET_GROUPS_EDITORIAL_REASONS",
    "GET_ASSET_GROUP_LISTING_GROUPS_BY_IDS",
    "GET_AUDIENCES_BY_IDS",
    "GET_AUDIENCE_GROUPS_BY_IDS",
    "GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_ASSET_GROUP_IDS",
    "GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_AUDIENCE_GROUP_IDS",
    "GET_BID_STRATEGIES_BY_IDS",
    "GET_BMC_STORES_BY_CUSTOMER_ID",
    "GET_BRAND_KITS_BY_ACCOUNT_ID",
    "GET_BRAND_KITS_BY_IDS",
    "GET_BSC_COUNTRIES",
    "GET_BUDGETS_BY_IDS",
    "GET_CAMPAIGNS_BY_ACCOUNT_ID",
    "GET_CAMPAIGNS_BY_IDS",
    "GET_CAMPAIGN_CRITERIONS_BY_IDS",
    "GET_CAMPAIGN_IDS_BY_BID_STRATEGY_IDS",
    "GET_CAMPAIGN_IDS_BY_BUDGET_IDS",
    "GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID",
    "GET_CLIPCHAMP_TEMPLATES",
    "GET_COMPANY_LIST_DETAILS",
    "GET_CONFIG_VALUE",
    "GET_CONVERSION_GOALS_BY_IDS",
    "GET_CONVERSION_GOALS_BY_TAG_IDS",
    "GET_CONVERSION_VALUE_RULES_BY_ACCOUNT_ID",
    "GET_CONVERSION_VALUE_RULES_BY_IDS",
    "GET_DATA_EXCLUSIONS_BY_ACCOUNT_ID",
    "GET_DATA_EXCLUSIONS_BY_IDS",
    "GET_DIAGNOSTICS",
    "GET_EDITORIAL_REASONS_BY_IDS",
    "GET_EXPERIMENTS_BY_IDS",
    "GET_FILE_IMPORT_UPLOAD_URL",
    "GET_GEO_LOCATIONS_FILE_URL",
    "GET_HEALTH_CHECK",
    "GET_HTML5S_BY_IDS",
    "GET_IMPORT_ENTITY_IDS_MAPPING",
    "GET_IMPORT_JOBS_BY_IDS",
    "GET_IMPORT_RESULTS",
    "GET_KEYWORDS_BY_AD_GROUP_ID",
    "GET_KEYWORDS_BY_ASSET_GROUP_ID",
    "GET_KEYWORDS_BY_EDITORIAL_STATUS",
    "GET_KEYWORDS_BY_IDS",
    "GET_LABELS_BY_IDS",
    "GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS",
    "GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS",
    "GET_LINKED_IN_SEGMENTS",
    "GET_LIST_ITEMS_BY_SHARED_LIST",
    "GET_MEDIA_ASSOCIATIONS",
    "GET_MEDIA_META_DATA_BY_ACCOUNT_ID",
    "GET_MEDIA_META_DATA_BY_IDS",
    "GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS",
    "GET_NEGATIVE_SITES_BY_AD_GROUP_IDS",
    "GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS",
    "GET_NEW_CUSTOMER_ACQUISITION_GOALS_BY_ACCOUNT_ID",
    "GET_OFFLINE_CONVERSION_REPORTS",
    "GET_OFFLINE_CONVERSION_REPORT_BY_GOAL_IDS",
    "GET_PROFILE_DATA_FILE_URL",
    "GET_RESPONSIVE_AD_RECOMMENDATION_JOB",
    "GET_SEASONALITY_ADJUSTMENTS_BY_ACCOUNT_ID",
    "GET_SEASONALITY_ADJUSTMENTS_BY_IDS",
    "GET_SHARED_ENTITIES",
    "GET_SHARED_ENTITIES_BY_ACCOUNT_ID",
    "GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS",
    "GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS",
    "GET_SUPPORTED_CLIPCHAMP_AUDIO",
    "GET_SUPPORTED_FONTS",
    "GET_UET_TAGS_BY_IDS",
    "GET_UET_TAG_AUTH_KEY",
    "GET_VIDEOS_BY_IDS",
    "HEADERS",
    "REFINE_ASSET_GROUP_RECOMMENDATION",
    "REFINE_RESPONSIVE_AD_RECOMMENDATION",
    "REFINE_RESPONSIVE_SEARCH_AD_RECOMMENDATION",
    "SEARCH_COMPANIES",
    "SERVICE",
    "SET_ACCOUNT_PROPERTIES",
    "SET_AD_EXTENSIONS_ASSOCIATIONS",
    "SET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS",
    "SET_LABEL_ASSOCIATIONS",
    "SET_NEGATIVE_SITES_TO_AD_GROUPS",
    "SET_NEGATIVE_SITES_TO_CAMPAIGNS",
    "SET_SHARED_ENTITY_ASSOCIATIONS",
    "UPDATE_ADS",
    "UPDATE_AD_EXTENSIONS",
    "UPDATE_AD_GROUPS",
    "UPDATE_AD_GROUP_CRITERIONS",
    "UPDATE_ANNOTATION_OPT_OUT",
    "UPDATE_ASSET_GROUPS",
    "UPDATE_AUDIENCES",
    "UPDATE_AUDIENCE_GROUPS",
    "UPDATE_BID_STRATEGIES",
    "UPDATE_BRAND_KITS",
    "UPDATE_BUDGETS",
    "UPDATE_CAMPAIGNS",
    "UPDATE_CAMPAIGN_CRITERIONS",
    "UPDATE_CONVERSION_GOALS",
    "UPDATE_CONVERSION_VALUE_RULES",
    "UPDATE_CONVERSION_VALUE_RULES_STATUS",
    "UPDATE_DATA_EXCLUSIONS",
    "UPDATE_EXPERIMENTS",
    "UPDATE_IMPORT_JOBS",
    "UPDATE_KEYWORDS",
    "UPDATE_LABELS",
    "UPDATE_LINKED_IN_SEGMENTS",
    "UPDATE_MEDIA",
    "UPDATE_NEW_CUSTOMER_ACQUISITION_GOALS",
    "UPDATE_SEASONALITY_ADJUSTMENTS",
    "UPDATE_SHARED_ENTITIES",
    "UPDATE_UET_TAGS",
    "UPDATE_VIDEOS",
]

SERVICE = Service(
    name="CampaignManagement",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://campaign.api.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v13/CampaignManagementService.svc",
        "sandbox": "https://campaign.api.sandbox.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v13/CampaignManagementService.svc",
    },
    faults={
        "{https://adapi.microsoft.com}AdApiFaultDetail": "AdApiFaultDetail",
        "{https://bingads.microsoft.com/CampaignManagement/v13}ApiFaultDetail": "ApiFaultDetail",
        "{https://bingads.microsoft.com/CampaignManagement/v13}EditorialApiFaultDetail": "EditorialApiFaultDetail",
    },
    tracking_header="TrackingId",
    http_headers={
        "Api-Revision": "2026-10-12",
    },
    rest=Rest(
        endpoints={
            "production": "https://campaign.api.bingads.microsoft.com/CampaignManagement/v13",
            "sandbox": "https://campaign.api.sandbox.bingads.microsoft.com/CampaignManagement/v13",
        },
        headers={
            "AuthenticationToken": "Authorization: Bearer {}",
            "CustomerAccountId": "CustomerAccountId: {}",
            "CustomerId": "CustomerId: {}",
            "DeveloperToken": "DeveloperToken: {}",
        },
        kinds={
            "ApiFaultDetail": "ApiFaultDetail",
            "EditorialApiFaultDetail": "EditorialApiFaultDetail",
            "AdApiFaultDetail": "AdApiFaultDetail",
            "ApplicationFault": "ApplicationFault",
        },
    ),
)

HEADERS = (
    HeaderPart("AuthenticationToken", CAMPAIGN_MANAGEMENT, "access_token"),
    HeaderPart("CustomerAccountId", CAMPAIGN_MANAGEMENT, "customer_account_id"),
    HeaderPart("CustomerId", CAMPAIGN_MANAGEMENT, "customer_id"),
    HeaderPart("DeveloperToken", CAMPAIGN_MANAGEMENT, "developer_token"),
)

ADD_CAMPAIGNS: Operation[types.AddCampaignsResponse] = Operation(
    "AddCampaigns", "AddCampaigns", "AddCampaignsResponse", HEADERS, Route("POST", "/Campaigns")
)

GET_CAMPAIGNS_BY_ACCOUNT_ID: Operation[types.GetCampaignsByAccountIdResponse] = Operation(
    "GetCampaignsByAccountId",
    "GetCampaignsByAccountId",
    "GetCampaignsByAccountIdResponse",
    HEADERS,
    Route("POST", "/Campaigns/QueryByAccountId"),
)

GET_CAMPAIGNS_BY_IDS: Operation[types.GetCampaignsByIdsResponse] = Operation(
    "GetCampaignsByIds",
    "GetCampaignsByIds",
    "GetCampaignsByIdsResponse",
    HEADERS,
    Route("POST", "/Campaigns/QueryByIds"),
)

DELETE_CAMPAIGNS: Operation[types.DeleteCampaignsResponse] = Operation(
    "DeleteCampaigns", "DeleteCampaigns", "DeleteCampaignsResponse", HEADERS, Route("DELETE", "/Campaigns")
)

UPDATE_CAMPAIGNS: Operation[types.UpdateCampaignsResponse] = Operation(
    "UpdateCampaigns", "UpdateCampaigns", "UpdateCampaignsResponse", HEADERS, Route("PUT", "/Campaigns")
)

GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS: Operation[types.GetNegativeSitesByCampaignIdsResponse] = Operation(
    "GetNegativeSitesByCampaignIds",
    "GetNegativeSitesByCampaignIds",
    "GetNegativeSitesByCampaignIdsResponse",
    HEADERS,
    Route("POST", "/NegativeSites/QueryByCampaignIds"),
)

SET_NEGATIVE_SITES_TO_CAMPAIGNS: Operation[types.SetNegativeSitesToCampaignsResponse] = Operation(
    "SetNegativeSitesToCampaigns",
    "SetNegativeSitesToCampaigns",
    "SetNegativeSitesToCampaignsResponse",
    HEADERS,
    Route("POST", "/NegativeSites/SetToCampaigns"),
)

GET_CONFIG_VALUE: Operation[types.GetConfigValueResponse] = Operation(
    "GetConfigValue", "GetConfigValue", "GetConfigValueResponse", HEADERS, Route("POST", "/ConfigValue/Query")
)

GET_BSC_COUNTRIES: Operation[types.GetBSCCountriesResponse] = Operation(
    "GetBSCCountries",
    "GetBSCCountries",
    "GetBSCCountriesResponse",
    HEADERS,
    Route("POST", "/BSCCountries/Query"),
)

ADD_AD_GROUPS: Operation[types.AddAdGroupsResponse] = Operation(
    "AddAdGroups", "AddAdGroups", "AddAdGroupsResponse", HEADERS, Route("POST", "/AdGroups")
)

DELETE_AD_GROUPS: Operation[types.DeleteAdGroupsResponse] = Operation(
    "DeleteAdGroups", "DeleteAdGroups", "DeleteAdGroupsResponse", HEADERS, Route("DELETE", "/AdGroups")
)

GET_AD_GROUPS_BY_IDS: Operation[types.GetAdGroupsByIdsResponse] = Operation(
    "GetAdGroupsByIds",
    "GetAdGroupsByIds",
    "GetAdGroupsByIdsResponse",
    HEADERS,
    Route("POST", "/AdGroups/QueryByIds"),
)

GET_AD_GROUPS_BY_CAMPAIGN_ID: Operation[types.GetAdGroupsByCampaignIdResponse] = Operation(
    "GetAdGroupsByCampaignId",
    "GetAdGroupsByCampaignId",
    "GetAdGroupsByCampaignIdResponse",
    HEADERS,
    Route("POST", "/AdGroups/QueryByCampaignId"),
)

UPDATE_AD_GROUPS: Operation[types.UpdateAdGroupsResponse] = Operation(
    "UpdateAdGroups", "UpdateAdGroups", "UpdateAdGroupsResponse", HEADERS, Route("PUT", "/AdGroups")
)

GET_NEGATIVE_SITES_BY_AD_GROUP_IDS: Operation[types.GetNegativeSitesByAdGroupIdsResponse] = Operation(
    "GetNegativeSitesByAdGroupIds",
    "GetNegativeSitesByAdGroupIds",
    "GetNegativeSitesByAdGroupIdsResponse",
    HEADERS,
    Route("POST", "/NegativeSites/QueryByAdGroupIds"),
)

SET_NEGATIVE_SITES_TO_AD_GROUPS: Operation[types.SetNegativeSitesToAdGroupsResponse] = Operation(
    "SetNegativeSitesToAdGroups",
    "SetNegativeSitesToAdGroups",
    "SetNegativeSitesToAdGroupsResponse",
    HEADERS,
    Route("POST", "/NegativeSites/SetToAdGroups"),
)

GET_GEO_LOCATIONS_FILE_URL: Operation[types.GetGeoLocationsFileUrlResponse] = Operation(
    "GetGeoLocationsFileUrl",
    "GetGeoLocationsFileUrl",
    "GetGeoLocationsFileUrlResponse",
    HEADERS,
    Route("POST", "/GeoLocationsFileUrl/Query"),
)

ADD_ADS: Operation[types.AddAdsResponse] = Operation(
    "AddAds", "AddAds", "AddAdsResponse", HEADERS, Route("POST", "/Ads")
)

DELETE_ADS: Operation[types.DeleteAdsResponse] = Operation(
    "DeleteAds", "DeleteAds", "DeleteAdsResponse", HEADERS, Route("DELETE", "/Ads")
)

GET_ADS_BY_EDITORIAL_STATUS: Operation[types.GetAdsByEditorialStatusResponse] = Operation(
    "GetAdsByEditorialStatus",
    "GetAdsByEditorialStatus",
    "GetAdsByEditorialStatusResponse",
    HEADERS,
    Route("POST", "/Ads/QueryByEditorialStatus"),
)

GET_ADS_BY_IDS: Operation[types.GetAdsByIdsResponse] = Operation(
    "GetAdsByIds", "GetAdsByIds", "GetAdsByIdsResponse", HEADERS, Route("POST", "/Ads/QueryByIds")
)

GET_ADS_BY_AD_GROUP_ID: Operation[types.GetAdsByAdGroupIdResponse] = Operation(
    "GetAdsByAdGroupId",
    "GetAdsByAdGroupId",
    "GetAdsByAdGroupIdResponse",
    HEADERS,
    Route("POST", "/Ads/QueryByAdGroupId"),
)

UPDATE_ADS: Operation[types.UpdateAdsResponse] = Operation(
    "UpdateAds", "UpdateAds", "UpdateAdsResponse", HEADERS, Route("PUT", "/Ads")
)

ADD_KEYWORDS: Operation[types.AddKeywordsResponse] = Operation(
    "AddKeywords", "AddKeywords", "AddKeywordsResponse", HEADERS, Route("POST", "/Keywords")
)

DELETE_KEYWORDS: Operation[types.DeleteKeywordsResponse] = Operation(
    "DeleteKeywords", "DeleteKeywords", "DeleteKeywordsResponse", HEADERS, Route("DELETE", "/Keywords")
)

GET_KEYWORDS_BY_EDITORIAL_STATUS: Operation[types.GetKeywordsByEditorialStatusResponse] = Operation(
    "GetKeywordsByEditorialStatus",
    "GetKeywordsByEditorialStatus",
    "GetKeywordsByEditorialStatusResponse",
    HEADERS,
    Route("POST", "/Keywords/QueryByEditorialStatus"),
)

GET_KEYWORDS_BY_IDS: Operation[types.GetKeywordsByIdsResponse] = Operation(
    "GetKeywordsByIds",
    "GetKeywordsByIds",
    "GetKeywordsByIdsResponse",
    HEADERS,
    Route("POST", "/Keywords/QueryByIds"),
)

GET_KEYWORDS_BY_AD_GROUP_ID: Operation[types.GetKeywordsByAdGroupIdResponse] = Operation(
    "GetKeywordsByAdGroupId",
    "GetKeywordsByAdGroupId",
    "GetKeywordsByAdGroupIdResponse",
    HEADERS,
    Route("POST", "/Keywords/QueryByAdGroupId"),
)

GET_KEYWORDS_BY_ASSET_GROUP_ID: Operation[types.GetKeywordsByAssetGroupIdResponse] = Operation(
    "GetKeywordsByAssetGroupId",
    "GetKeywordsByAssetGroupId",
    "GetKeywordsByAssetGroupIdResponse",
    HEADERS,
    Route("POST", "/Keywords/QueryByAssetGroupId"),
)

UPDATE_KEYWORDS: Operation[types.UpdateKeywordsResponse] = Operation(
    "UpdateKeywords", "UpdateKeywords", "UpdateKeywordsResponse", HEADERS, Route("PUT", "/Keywords")
)

APPEAL_EDITORIAL_REJECTIONS: Operation[types.AppealEditorialRejectionsResponse] = Operation(
    "AppealEditorialRejections",
    "AppealEditorialRejections",
    "AppealEditorialRejectionsResponse",
    HEADERS,
    Route("POST", "/EditorialRejections/Appeal"),
)

GET_EDITORIAL_REASONS_BY_IDS: Operation[types.GetEditorialReasonsByIdsResponse] = Operation(
    "GetEditorialReasonsByIds",
    "GetEditorialReasonsByIds",
    "GetEditorialReasonsByIdsResponse",
    HEADERS,
    Route("POST", "/EditorialReasons/QueryByIds"),
)

GET_ACCOUNT_MIGRATION_STATUSES: Operation[types.GetAccountMigrationStatusesResponse] = Operation(
    "GetAccountMigrationStatuses",
    "GetAccountMigrationStatuses",
    "GetAccountMigrationStatusesResponse",
    HEADERS,
    Route("POST", "/AccountMigrationStatuses/Query"),
)

SET_ACCOUNT_PROPERTIES: Operation[types.SetAccountPropertiesResponse] = Operation(
    "SetAccountProperties",
    "SetAccountProperties",
    "SetAccountPropertiesResponse",
    HEADERS,
    Route("POST", "/AccountProperties/Set"),
)

GET_ACCOUNT_PROPERTIES: Operation[types.GetAccountPropertiesResponse] = Operation(
    "GetAccountProperties",
    "GetAccountProperties",
    "GetAccountPropertiesResponse",
    HEADERS,
    Route("POST", "/AccountProperties/Query"),
)

ADD_AD_EXTENSIONS: Operation[types.AddAdExtensionsResponse] = Operation(
    "AddAdExtensions", "AddAdExtensions", "AddAdExtensionsResponse", HEADERS, Route("POST", "/AdExtensions")
)

GET_AD_EXTENSIONS_BY_IDS: Operation[types.GetAdExtensionsByIdsResponse] = Operation(
    "GetAdExtensionsByIds",
    "GetAdExtensionsByIds",
    "GetAdExtensionsByIdsResponse",
    HEADERS,
    Route("POST", "/AdExtensions/QueryByIds"),
)

UPDATE_AD_EXTENSIONS: Operation[types.UpdateAdExtensionsResponse] = Operation(
    "UpdateAdExtensions",
    "UpdateAdExtensions",
    "UpdateAdExtensionsResponse",
    HEADERS,
    Route("PUT", "/AdExtensions"),
)

DELETE_AD_EXTENSIONS: Operation[types.DeleteAdExtensionsResponse] = Operation(
    "DeleteAdExtensions",
    "DeleteAdExtensions",
    "DeleteAdExtensionsResponse",
    HEADERS,
    Route("DELETE", "/AdExtensions"),
)

GET_AD_EXTENSIONS_EDITORIAL_REASONS: Operation[types.GetAdExtensionsEditorialReasonsResponse] = Operation(
    "GetAdExtensionsEditorialReasons",
    "GetAdExtensionsEditorialReasons",
    "GetAdExtensionsEditorialReasonsResponse",
    HEADERS,
    Route("POST", "/AdExtensionsEditorialReasons/Query"),
)

SET_AD_EXTENSIONS_ASSOCIATIONS: Operation[types.SetAdExtensionsAssociationsResponse] = Operation(
    "SetAdExtensionsAssociations",
    "SetAdExtensionsAssociations",
    "SetAdExtensionsAssociationsResponse",
    HEADERS,
    Route("POST", "/AdExtensionsAssociations/Set"),
)

GET_AD_EXTENSIONS_ASSOCIATIONS: Operation[types.GetAdExtensionsAssociationsResponse] = Operation(
    "GetAdExtensionsAssociations",
    "GetAdExtensionsAssociations",
    "GetAdExtensionsAssociationsResponse",
    HEADERS,
    Route("POST", "/AdExtensionsAssociations/Query"),
)

DELETE_AD_EXTENSIONS_ASSOCIATIONS: Operation[types.DeleteAdExtensionsAssociationsResponse] = Operation(
    "DeleteAdExtensionsAssociations",
    "DeleteAdExtensionsAssociations",
    "DeleteAdExtensionsAssociationsResponse",
    HEADERS,
    Route("DELETE", "/AdExtensionsAssociations"),
)

GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID: Operation[types.GetAdExtensionIdsByAccountIdResponse] = Operation(
    "GetAdExtensionIdsByAccountId",
    "GetAdExtensionIdsByAccountId",
    "GetAdExtensionIdsByAccountIdResponse",
    HEADERS,
    Route("POST", "/AdExtensionIds/QueryByAccountId"),
)

ADD_MEDIA: Operation[types.AddMediaResponse] = Operation(
    "AddMedia", "AddMedia", "AddMediaResponse", HEADERS, Route("POST", "/Media")
)

UPDATE_MEDIA: Operation[types.UpdateMediaResponse] = Operation(
    "UpdateMedia", "UpdateMedia", "UpdateMediaResponse", HEADERS, Route("PUT", "/Media")
)

DELETE_MEDIA: Operation[types.DeleteMediaResponse] = Operation(
    "DeleteMedia", "DeleteMedia", "DeleteMediaResponse", HEADERS, Route("DELETE", "/Media")
)

GET_MEDIA_META_DATA_BY_ACCOUNT_ID: Operation[types.GetMediaMetaDataByAccountIdResponse] = Operation(
    "GetMediaMetaDataByAccountId",
    "GetMediaMetaDataByAccountId",
    "GetMediaMetaDataByAccountIdResponse",
    HEADERS,
    Route("POST", "/MediaMetaData/QueryByAccountId"),
)

GET_MEDIA_META_DATA_BY_IDS: Operation[types.GetMediaMetaDataByIdsResponse] = Operation(
    "GetMediaMetaDataByIds",
    "GetMediaMetaDataByIds",
    "GetMediaMetaDataByIdsResponse",
    HEADERS,
    Route("POST", "/MediaMetaData/QueryByIds"),
)

GET_MEDIA_ASSOCIATIONS: Operation[types.GetMediaAssociationsResponse] = Operation(
    "GetMediaAssociations",
    "GetMediaAssociations",
    "GetMediaAssociationsResponse",
    HEADERS,
    Route("POST", "/MediaAssociations/Query"),
)

GET_AD_GROUP_CRITERIONS_BY_IDS: Operation[types.GetAdGroupCriterionsByIdsResponse] = Operation(
    "GetAdGroupCriterionsByIds",
    "GetAdGroupCriterionsByIds",
    "GetAdGroupCriterionsByIdsResponse",
    HEADERS,
    Route("POST", "/AdGroupCriterions/QueryByIds"),
)

ADD_AD_GROUP_CRITERIONS: Operation[types.AddAdGroupCriterionsResponse] = Operation(
    "AddAdGroupCriterions",
    "AddAdGroupCriterions",
    "AddAdGroupCriterionsResponse",
    HEADERS,
    Route("POST", "/AdGroupCriterions"),
)

UPDATE_AD_GROUP_CRITERIONS: Operation[types.UpdateAdGroupCriterionsResponse] = Operation(
    "UpdateAdGroupCriterions",
    "UpdateAdGroupCriterions",
    "UpdateAdGroupCriterionsResponse",
    HEADERS,
    Route("PUT", "/AdGroupCriterions"),
)

DELETE_AD_GROUP_CRITERIONS: Operation[types.DeleteAdGroupCriterionsResponse] = Operation(
    "DeleteAdGroupCriterions",
    "DeleteAdGroupCriterions",
    "DeleteAdGroupCriterionsResponse",
    HEADERS,
    Route("DELETE", "/AdGroupCriterions"),
)

APPLY_PRODUCT_PARTITION_ACTIONS: Operation[types.ApplyProductPartitionActionsResponse] = Operation(
    "ApplyProductPartitionActions",
    "ApplyProductPartitionActions",
    "ApplyProductPartitionActionsResponse",
    HEADERS,
    Route("POST", "/ProductPartitionActions/Apply"),
)

APPLY_HOTEL_GROUP_ACTIONS: Operation[types.ApplyHotelGroupActionsResponse] = Operation(
    "ApplyHotelGroupActions",
    "ApplyHotelGroupActions",
    "ApplyHotelGroupActionsResponse",
    HEADERS,
    Route("POST", "/HotelGroupActions/Apply"),
)

APPLY_ASSET_GROUP_LISTING_GROUP_ACTIONS: Operation[types.ApplyAssetGroupListingGroupActionsResponse] = (
    Operation(
        "ApplyAssetGroupListingGroupActions",
        "ApplyAssetGroupListingGroupActions",
        "ApplyAssetGroupListingGroupActionsResponse",
        HEADERS,
        Route("POST", "/AssetGroupListingGroupActions/Apply"),
    )
)

GET_ASSET_GROUP_LISTING_GROUPS_BY_IDS: Operation[types.GetAssetGroupListingGroupsByIdsResponse] = Operation(
    "GetAssetGroupListingGroupsByIds",
    "GetAssetGroupListingGroupsByIds",
    "GetAssetGroupListingGroupsByIdsResponse",
    HEADERS,
    Route("POST", "/AssetGroupListingGroups/QueryByIds"),
)

GET_BMC_STORES_BY_CUSTOMER_ID: Operation[types.GetBMCStoresByCustomerIdResponse] = Operation(
    "GetBMCStoresByCustomerId",
    "GetBMCStoresByCustomerId",
    "GetBMCStoresByCustomerIdResponse",
    HEADERS,
    Route("POST", "/BMCStores/QueryByCustomerId"),
)

ADD_NEGATIVE_KEYWORDS_TO_ENTITIES: Operation[types.AddNegativeKeywordsToEntitiesResponse] = Operation(
    "AddNegativeKeywordsToEntities",
    "AddNegativeKeywordsToEntities",
    "AddNegativeKeywordsToEntitiesResponse",
    HEADERS,
    Route("POST", "/EntityNegativeKeywords"),
)

GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS: Operation[types.GetNegativeKeywordsByEntityIdsResponse] = Operation(
    "GetNegativeKeywordsByEntityIds",
    "GetNegativeKeywordsByEntityIds",
    "GetNegativeKeywordsByEntityIdsResponse",
    HEADERS,
    Route("POST", "/NegativeKeywords/QueryByEntityIds"),
)

DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES: Operation[types.DeleteNegativeKeywordsFromEntitiesResponse] = (
    Operation(
        "DeleteNegativeKeywordsFromEntities",
        "DeleteNegativeKeywordsFromEntities",
        "DeleteNegativeKeywordsFromEntitiesResponse",
        HEADERS,
        Route("DELETE", "/EntityNegativeKeywords"),
    )
)

GET_SHARED_ENTITIES_BY_ACCOUNT_ID: Operation[types.GetSharedEntitiesByAccountIdResponse] = Operation(
    "GetSharedEntitiesByAccountId",
    "GetSharedEntitiesByAccountId",
    "GetSharedEntitiesByAccountIdResponse",
    HEADERS,
    Route("POST", "/SharedEntities/QueryByAccountId"),
)

GET_SHARED_ENTITIES: Operation[types.GetSharedEntitiesResponse] = Operation(
    "GetSharedEntities",
    "GetSharedEntities",
    "GetSharedEntitiesResponse",
    HEADERS,
    Route("POST", "/SharedEntities/Query"),
)

ADD_SHARED_ENTITY: Operation[types.AddSharedEntityResponse] = Operation(
    "AddSharedEntity", "AddSharedEntity", "AddSharedEntityResponse", HEADERS, Route("POST", "/SharedEntity")
)

GET_LIST_ITEMS_BY_SHARED_LIST: Operation[types.GetListItemsBySharedListResponse] = Operation(
    "GetListItemsBySharedList",
    "GetListItemsBySharedList",
    "GetListItemsBySharedListResponse",
    HEADERS,
    Route("POST", "/ListItems/QueryBySharedList"),
)

ADD_LIST_ITEMS_TO_SHARED_LIST: Operation[types.AddListItemsToSharedListResponse] = Operation(
    "AddListItemsToSharedList",
    "AddListItemsToSharedList",
    "AddListItemsToSharedListResponse",
    HEADERS,
    Route("POST", "/ListItems"),
)

UPDATE_SHARED_ENTITIES: Operation[types.UpdateSharedEntitiesResponse] = Operation(
    "UpdateSharedEntities",
    "UpdateSharedEntities",
    "UpdateSharedEntitiesResponse",
    HEADERS,
    Route("PUT", "/SharedEntities"),
)

DELETE_LIST_ITEMS_FROM_SHARED_LIST: Operation[types.DeleteListItemsFromSharedListResponse] = Operation(
    "DeleteListItemsFromSharedList",
    "DeleteListItemsFromSharedList",
    "DeleteListItemsFromSharedListResponse",
    HEADERS,
    Route("DELETE", "/ListItems"),
)

SET_SHARED_ENTITY_ASSOCIATIONS: Operation[types.SetSharedEntityAssociationsResponse] = Operation(
    "SetSharedEntityAssociations",
    "SetSharedEntityAssociations",
    "SetSharedEntityAssociationsResponse",
    HEADERS,
    Route("POST", "/SharedEntityAssociations/Set"),
)

DELETE_SHARED_ENTITY_ASSOCIATIONS: Operation[types.DeleteSharedEntityAssociationsResponse] = Operation(
    "DeleteSharedEntityAssociations",
    "DeleteSharedEntityAssociations",
    "DeleteSharedEntityAssociationsResponse",
    HEADERS,
    Route("DELETE", "/SharedEntityAssociations"),
)

GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS: Operation[
    types.GetSharedEntityAssociationsBySharedEntityIdsResponse
] = Operation(
    "GetSharedEntityAssociationsBySharedEntityIds",
    "GetSharedEntityAssociationsBySharedEntityIds",
    "GetSharedEntityAssociationsBySharedEntityIdsResponse",
    HEADERS,
    Route("POST", "/SharedEntityAssociations/QueryBySharedEntityIds"),
)

GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    types.GetSharedEntityAssociationsByEntityIdsResponse
] = Operation(
    "GetSharedEntityAssociationsByEntityIds",
    "GetSharedEntityAssociationsByEntityIds",
    "GetSharedEntityAssociationsByEntityIdsResponse",
    HEADERS,
    Route("POST", "/SharedEntityAssociations/QueryByEntityIds"),
)

DELETE_SHARED_ENTITIES: Operation[types.DeleteSharedEntitiesResponse] = Operation(
    "DeleteSharedEntities",
    "DeleteSharedEntities",
    "DeleteSharedEntitiesResponse",
    HEADERS,
    Route("DELETE", "/SharedEntities"),
)

GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID: Operation[types.GetCampaignSizesByAccountIdResponse] = Operation(
    "GetCampaignSizesByAccountId",
    "GetCampaignSizesByAccountId",
    "GetCampaignSizesByAccountIdResponse",
    HEADERS,
    Route("POST", "/CampaignSizes/QueryByAccountId"),
)

ADD_CAMPAIGN_CRITERIONS: Operation[types.AddCampaignCriterionsResponse] = Operation(
    "AddCampaignCriterions",
    "AddCampaignCriterions",
    "AddCampaignCriterionsResponse",
    HEADERS,
    Route("POST", "/CampaignCriterions"),
)

UPDATE_CAMPAIGN_CRITERIONS: Operation[types.UpdateCampaignCriterionsResponse] = Operation(
    "UpdateCampaignCriterions",
    "UpdateCampaignCriterions",
    "UpdateCampaignCriterionsResponse",
    HEADERS,
    Route("PUT", "/CampaignCriterions"),
)

DELETE_CAMPAIGN_CRITERIONS: Operation[types.DeleteCampaignCriterionsResponse] = Operation(
    "DeleteCampaignCriterions",
    "DeleteCampaignCriterions",
    "DeleteCampaignCriterionsResponse",
    HEADERS,
    Route("DELETE", "/CampaignCriterions"),
)

GET_CAMPAIGN_CRITERIONS_BY_IDS: Operation[types.GetCampaignCriterionsByIdsResponse] = Operation(
    "GetCampaignCriterionsByIds",
    "GetCampaignCriterionsByIds",
    "GetCampaignCriterionsByIdsResponse",
    HEADERS,
    Route("POST", "/CampaignCriterions/QueryByIds"),
)

ADD_BUDGETS: Operation[types.AddBudgetsResponse] = Operation(
    "AddBudgets", "AddBudgets", "AddBudgetsResponse", HEADERS, Route("POST", "/Budgets")
)

UPDATE_BUDGETS: Operation[types.UpdateBudgetsResponse] = Operation(
    "UpdateBudgets", "UpdateBudgets", "UpdateBudgetsResponse", HEADERS, Route("PUT", "/Budgets")
)

DELETE_BUDGETS: Operation[types.DeleteBudgetsResponse] = Operation(
    "DeleteBudgets", "DeleteBudgets", "DeleteBudgetsResponse", HEADERS, Route("DELETE", "/Budgets")
)

GET_BUDGETS_BY_IDS: Operation[types.GetBudgetsByIdsResponse] = Operation(
    "GetBudgetsByIds",
    "GetBudgetsByIds",
    "GetBudgetsByIdsResponse",
    HEADERS,
    Route("POST", "/Budgets/QueryByIds"),
)

GET_CAMPAIGN_IDS_BY_BUDGET_IDS: Operation[types.GetCampaignIdsByBudgetIdsResponse] = Operation(
    "GetCampaignIdsByBudgetIds",
    "GetCampaignIdsByBudgetIds",
    "GetCampaignIdsByBudgetIdsResponse",
    HEADERS,
    Route("POST", "/CampaignIds/QueryByBudgetIds"),
)

ADD_BID_STRATEGIES: Operation[types.AddBidStrategiesResponse] = Operation(
    "AddBidStrategies",
    "AddBidStrategies",
    "AddBidStrategiesResponse",
    HEADERS,
    Route("POST", "/BidStrategies"),
)

UPDATE_BID_STRATEGIES: Operation[types.UpdateBidStrategiesResponse] = Operation(
    "UpdateBidStrategies",
    "UpdateBidStrategies",
    "UpdateBidStrategiesResponse",
    HEADERS,
    Route("PUT", "/BidStrategies"),
)

DELETE_BID_STRATEGIES: Operation[types.DeleteBidStrategiesResponse] = Operation(
    "DeleteBidStrategies",
    "DeleteBidStrategies",
    "DeleteBidStrategiesResponse",
    HEADERS,
    Route("DELETE", "/BidStrategies"),
)

GET_BID_STRATEGIES_BY_IDS: Operation[types.GetBidStrategiesByIdsResponse] = Operation(
    "GetBidStrategiesByIds",
    "GetBidStrategiesByIds",
    "GetBidStrategiesByIdsResponse",
    HEADERS,
    Route("POST", "/BidStrategies/QueryByIds"),
)

GET_CAMPAIGN_IDS_BY_BID_STRATEGY_IDS: Operation[types.GetCampaignIdsByBidStrategyIdsResponse] = Operation(
    "GetCampaignIdsByBidStrategyIds",
    "GetCampaignIdsByBidStrategyIds",
    "GetCampaignIdsByBidStrategyIdsResponse",
    HEADERS,
    Route("POST", "/CampaignIds/QueryByBidStrategyIds"),
)

ADD_AUDIENCE_GROUPS: Operation[types.AddAudienceGroupsResponse] = Operation(
    "AddAudienceGroups",
    "AddAudienceGroups",
    "AddAudienceGroupsResponse",
    HEADERS,
    Route("POST", "/AudienceGroups"),
)

UPDATE_AUDIENCE_GROUPS: Operation[types.UpdateAudienceGroupsResponse] = Operation(
    "UpdateAudienceGroups",
    "UpdateAudienceGroups",
    "UpdateAudienceGroupsResponse",
    HEADERS,
    Route("PUT", "/AudienceGroups"),
)

DELETE_AUDIENCE_GROUPS: Operation[types.DeleteAudienceGroupsResponse] = Operation(
    "DeleteAudienceGroups",
    "DeleteAudienceGroups",
    "DeleteAudienceGroupsResponse",
    HEADERS,
    Route("DELETE", "/AudienceGroups"),
)

GET_AUDIENCE_GROUPS_BY_IDS: Operation[types.GetAudienceGroupsByIdsResponse] = Operation(
    "GetAudienceGroupsByIds",
    "GetAudienceGroupsByIds",
    "GetAudienceGroupsByIdsResponse",
    HEADERS,
    Route("POST", "/AudienceGroups/QueryByIds"),
)

ADD_ASSET_GROUPS: Operation[types.AddAssetGroupsResponse] = Operation(
    "AddAssetGroups", "AddAssetGroups", "AddAssetGroupsResponse", HEADERS, Route("POST", "/AssetGroups")
)

UPDATE_ASSET_GROUPS: Operation[types.UpdateAssetGroupsResponse] = Operation(
    "UpdateAssetGroups",
    "UpdateAssetGroups",
    "UpdateAssetGroupsResponse",
    HEADERS,
    Route("PUT", "/AssetGroups"),
)

DELETE_ASSET_GROUPS: Operation[types.DeleteAssetGroupsResponse] = Operation(
    "DeleteAssetGroups",
    "DeleteAssetGroups",
    "DeleteAssetGroupsResponse",
    HEADERS,
    Route("DELETE", "/AssetGroups"),
)

GET_ASSET_GROUPS_BY_IDS: Operation[types.GetAssetGroupsByIdsResponse] = Operation(
    "GetAssetGroupsByIds",
    "GetAssetGroupsByIds",
    "GetAssetGroupsByIdsResponse",
    HEADERS,
    Route("POST", "/AssetGroups/QueryByIds"),
)

GET_ASSET_GROUPS_BY_CAMPAIGN_ID: Operation[types.GetAssetGroupsByCampaignIdResponse] = Operation(
    "GetAssetGroupsByCampaignId",
    "GetAssetGroupsByCampaignId",
    "GetAssetGroupsByCampaignIdResponse",
    HEADERS,
    Route("POST", "/AssetGroups/QueryByCampaignId"),
)

GET_ASSET_GROUPS_EDITORIAL_REASONS: Operation[types.GetAssetGroupsEditorialReasonsResponse] = Operation(
    "GetAssetGroupsEditorialReasons",
    "GetAssetGroupsEditorialReasons",
    "GetAssetGroupsEditorialReasonsResponse",
    HEADERS,
    Route("POST", "/AssetGroupsEditorialReasons/Query"),
)

SET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS: Operation[
    types.SetAudienceGroupAssetGroupAssociationsResponse
] = Operation(
    "SetAudienceGroupAssetGroupAssociations",
    "SetAudienceGroupAssetGroupAssociations",
    "SetAudienceGroupAssetGroupAssociationsResponse",
    HEADERS,
    Route("POST", "/AudienceGroupAssetGroupAssociations/Set"),
)

DELETE_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS: Operation[
    types.DeleteAudienceGroupAssetGroupAssociationsResponse
] = Operation(
    "DeleteAudienceGroupAssetGroupAssociations",
    "DeleteAudienceGroupAssetGroupAssociations",
    "DeleteAudienceGroupAssetGroupAssociationsResponse",
    HEADERS,
    Route("DELETE", "/AudienceGroupAssetGroupAssociations"),
)

GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_ASSET_GROUP_IDS: Operation[
    types.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse
] = Operation(
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse",
    HEADERS,
    Route("POST", "/AudienceGroupAssetGroupAssociations/QueryByAssetGroupIds"),
)

GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_AUDIENCE_GROUP_IDS: Operation[
    types.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse
] = Operation(
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse",
    HEADERS,
    Route("POST", "/AudienceGroupAssetGroupAssociations/QueryByAudienceGroupIds"),
)

ADD_AUDIENCES: Operation[types.AddAudiencesResponse] = Operation(
    "AddAudiences", "AddAudiences", "AddAudiencesResponse", HEADERS, Route("POST", "/Audiences")
)

UPDATE_AUDIENCES: Operation[types.UpdateAudiencesResponse] = Operation(
    "UpdateAudiences", "UpdateAudiences", "UpdateAudiencesResponse", HEADERS, Route("PUT", "/Audiences")
)

DELETE_AUDIENCES: Operation[types.DeleteAudiencesResponse] = Operation(
    "DeleteAudiences", "DeleteAudiences", "DeleteAudiencesResponse", HEADERS, Route("DELETE", "/Audiences")
)

GET_AUDIENCES_BY_IDS: Operation[types.GetAudiencesByIdsResponse] = Operation(
    "GetAudiencesByIds",
    "GetAudiencesByIds",
    "GetAudiencesByIdsResponse",
    HEADERS,
    Route("POST", "/Audiences/QueryByIds"),
)

APPLY_CUSTOMER_LIST_ITEMS: Operation[types.ApplyCustomerListItemsResponse] = Operation(
    "ApplyCustomerListItems",
    "ApplyCustomerListItems",
    "ApplyCustomerListItemsResponse",
    HEADERS,
    Route("POST", "/CustomerListItems/Apply"),
)

APPLY_CUSTOMER_LIST_USER_DATA: Operation[types.ApplyCustomerListUserDataResponse] = Operation(
    "ApplyCustomerListUserData",
    "ApplyCustomerListUserData",
    "ApplyCustomerListUserDataResponse",
    HEADERS,
    Route("POST", "/CustomerListUserData/Apply"),
)

GET_UET_TAGS_BY_IDS: Operation[types.GetUetTagsByIdsResponse] = Operation(
    "GetUetTagsByIds",
    "GetUetTagsByIds",
    "GetUetTagsByIdsResponse",
    HEADERS,
    Route("POST", "/UetTags/QueryByIds"),
)

ADD_UET_TAGS: Operation[types.AddUetTagsResponse] = Operation(
    "AddUetTags", "AddUetTags", "AddUetTagsResponse", HEADERS, Route("POST", "/UetTags")
)

UPDATE_UET_TAGS: Operation[types.UpdateUetTagsResponse] = Operation(
    "UpdateUetTags", "UpdateUetTags", "UpdateUetTagsResponse", HEADERS, Route("PUT", "/UetTags")
)

GET_CONVERSION_GOALS_BY_IDS: Operation[types.GetConversionGoalsByIdsResponse] = Operation(
    "GetConversionGoalsByIds",
    "GetConversionGoalsByIds",
    "GetConversionGoalsByIdsResponse",
    HEADERS,
    Route("POST", "/ConversionGoals/QueryByIds"),
)

GET_CONVERSION_GOALS_BY_TAG_IDS: Operation[types.GetConversionGoalsByTagIdsResponse] = Operation(
    "GetConversionGoalsByTagIds",
    "GetConversionGoalsByTagIds",
    "GetConversionGoalsByTagIdsResponse",
    HEADERS,
    Route("POST", "/ConversionGoals/QueryByTagIds"),
)

ADD_CONVERSION_GOALS: Operation[types.AddConversionGoalsResponse] = Operation(
    "AddConversionGoals",
    "AddConversionGoals",
    "AddConversionGoalsResponse",
    HEADERS,
    Route("POST", "/ConversionGoals"),
)

UPDATE_CONVERSION_GOALS: Operation[types.UpdateConversionGoalsResponse] = Operation(
    "UpdateConversionGoals",
    "UpdateConversionGoals",
    "UpdateConversionGoalsResponse",
    HEADERS,
    Route("PUT", "/ConversionGoals"),
)

APPLY_OFFLINE_CONVERSIONS: Operation[types.ApplyOfflineConversionsResponse] = Operation(
    "ApplyOfflineConversions",
    "ApplyOfflineConversions",
    "ApplyOfflineConversionsResponse",
    HEADERS,
    Route("POST", "/OfflineConversions/Apply"),
)

APPLY_OFFLINE_CONVERSION_ADJUSTMENTS: Operation[types.ApplyOfflineConversionAdjustmentsResponse] = Operation(
    "ApplyOfflineConversionAdjustments",
    "ApplyOfflineConversionAdjustments",
    "ApplyOfflineConversionAdjustmentsResponse",
    HEADERS,
    Route("POST", "/OfflineConversionAdjustments/Apply"),
)

APPLY_ONLINE_CONVERSION_ADJUSTMENTS: Operation[types.ApplyOnlineConversionAdjustmentsResponse] = Operation(
    "ApplyOnlineConversionAdjustments",
    "ApplyOnlineConversionAdjustments",
    "ApplyOnlineConversionAdjustmentsResponse",
    HEADERS,
    Route("POST", "/OnlineConversionAdjustments/Apply"),
)

GET_OFFLINE_CONVERSION_REPORTS: Operation[types.GetOfflineConversionReportsResponse] = Operation(
    "GetOfflineConversionReports",
    "GetOfflineConversionReports",
    "GetOfflineConversionReportsResponse",
    HEADERS,
    Route("POST", "/OfflineConversionReports/Query"),
)

GET_OFFLINE_CONVERSION_REPORT_BY_GOAL_IDS: Operation[types.GetOfflineConversionReportByGoalIdsResponse] = (
    Operation(
        "GetOfflineConversionReportByGoalIds",
        "GetOfflineConversionReportByGoalIds",
        "GetOfflineConversionReportByGoalIdsResponse",
        HEADERS,
        Route("POST", "/OfflineConversionReport/QueryByGoalIds"),
    )
)

ADD_LABELS: Operation[types.AddLabelsResponse] = Operation(
    "AddLabels", "AddLabels", "AddLabelsResponse", HEADERS, Route("POST", "/Labels")
)

DELETE_LABELS: Operation[types.DeleteLabelsResponse] = Operation(
    "DeleteLabels", "DeleteLabels", "DeleteLabelsResponse", HEADERS, Route("DELETE", "/Labels")
)

UPDATE_LABELS: Operation[types.UpdateLabelsResponse] = Operation(
    "UpdateLabels", "UpdateLabels", "UpdateLabelsResponse", HEADERS, Route("PUT", "/Labels")
)

GET_LABELS_BY_IDS: Operation[types.GetLabelsByIdsResponse] = Operation(
    "GetLabelsByIds", "GetLabelsByIds", "GetLabelsByIdsResponse", HEADERS, Route("POST", "/Labels/QueryByIds")
)

SET_LABEL_ASSOCIATIONS: Operation[types.SetLabelAssociationsResponse] = Operation(
    "SetLabelAssociations",
    "SetLabelAssociations",
    "SetLabelAssociationsResponse",
    HEADERS,
    Route("POST", "/LabelAssociations/Set"),
)

DELETE_LABEL_ASSOCIATIONS: Operation[types.DeleteLabelAssociationsResponse] = Operation(
    "DeleteLabelAssociations",
    "DeleteLabelAssociations",
    "DeleteLabelAssociationsResponse",
    HEADERS,
    Route("DELETE", "/LabelAssociations"),
)

GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS: Operation[types.GetLabelAssociationsByEntityIdsResponse] = Operation(
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIdsResponse",
    HEADERS,
    Route("POST", "/LabelAssociations/QueryByEntityIds"),
)

GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS: Operation[types.GetLabelAssociationsByLabelIdsResponse] = Operation(
    "GetLabelAssociationsByLabelIds",
    "GetLabelAssociationsByLabelIds",
    "GetLabelAssociationsByLabelIdsResponse",
    HEADERS,
    Route("POST", "/LabelAssociations/QueryByLabelIds"),
)

ADD_EXPERIMENTS: Operation[types.AddExperimentsResponse] = Operation(
    "AddExperiments", "AddExperiments", "AddExperimentsResponse", HEADERS, Route("POST", "/Experiments")
)

DELETE_EXPERIMENTS: Operation[types.DeleteExperimentsResponse] = Operation(
    "DeleteExperiments",
    "DeleteExperiments",
    "DeleteExperimentsResponse",
    HEADERS,
    Route("DELETE", "/Experiments"),
)

UPDATE_EXPERIMENTS: Operation[types.UpdateExperimentsResponse] = Operation(
    "UpdateExperiments",
    "UpdateExperiments",
    "UpdateExperimentsResponse",
    HEADERS,
    Route("PUT", "/Experiments"),
)

GET_EXPERIMENTS_BY_IDS: Operation[types.GetExperimentsByIdsResponse] = Operation(
    "GetExperimentsByIds",
    "GetExperimentsByIds",
    "GetExperimentsByIdsResponse",
    HEADERS,
    Route("POST", "/Experiments/QueryByIds"),
)

GET_PROFILE_DATA_FILE_URL: Operation[types.GetProfileDataFileUrlResponse] = Operation(
    "GetProfileDataFileUrl",
    "GetProfileDataFileUrl",
    "GetProfileDataFileUrlResponse",
    HEADERS,
    Route("POST", "/ProfileDataFileUrl/Query"),
)

SEARCH_COMPANIES: Operation[types.SearchCompaniesResponse] = Operation(
    "SearchCompanies",
    "SearchCompanies",
    "SearchCompaniesResponse",
    HEADERS,
    Route("POST", "/Companies/Search"),
)

GET_FILE_IMPORT_UPLOAD_URL: Operation[types.GetFileImportUploadUrlResponse] = Operation(
    "GetFileImportUploadUrl",
    "GetFileImportUploadUrl",
    "GetFileImportUploadUrlResponse",
    HEADERS,
    Route("POST", "/FileImportUploadUrl/Query"),
)

ADD_IMPORT_JOBS: Operation[types.AddImportJobsResponse] = Operation(
    "AddImportJobs", "AddImportJobs", "AddImportJobsResponse", HEADERS, Route("POST", "/ImportJobs")
)

GET_IMPORT_RESULTS: Operation[types.GetImportResultsResponse] = Operation(
    "GetImportResults",
    "GetImportResults",
    "GetImportResultsResponse",
    HEADERS,
    Route("POST", "/ImportResults/Query"),
)

GET_IMPORT_JOBS_BY_IDS: Operation[types.GetImportJobsByIdsResponse] = Operation(
    "GetImportJobsByIds",
    "GetImportJobsByIds",
    "GetImportJobsByIdsResponse",
    HEADERS,
    Route("POST", "/ImportJobs/QueryByIds"),
)

DELETE_IMPORT_JOBS: Operation[types.DeleteImportJobsResponse] = Operation(
    "DeleteImportJobs",
    "DeleteImportJobs",
    "DeleteImportJobsResponse",
    HEADERS,
    Route("DELETE", "/ImportJobs"),
)

GET_IMPORT_ENTITY_IDS_MAPPING: Operation[types.GetImportEntityIdsMappingResponse] = Operation(
    "GetImportEntityIdsMapping",
    "GetImportEntityIdsMapping",
    "GetImportEntityIdsMappingResponse",
    HEADERS,
    Route("POST", "/ImportEntityIdsMapping/Query"),
)

UPDATE_IMPORT_JOBS: Operation[types.UpdateImportJobsResponse] = Operation(
    "UpdateImportJobs", "UpdateImportJobs", "UpdateImportJobsResponse", HEADERS, Route("PUT", "/ImportJobs")
)

ADD_VIDEOS: Operation[types.AddVideosResponse] = Operation(
    "AddVideos", "AddVideos", "AddVideosResponse", HEADERS, Route("POST", "/Videos")
)

DELETE_VIDEOS: Operation[types.DeleteVideosResponse] = Operation(
    "DeleteVideos", "DeleteVideos", "DeleteVideosResponse", HEADERS, Route("DELETE", "/Videos")
)

GET_VIDEOS_BY_IDS: Operation[types.GetVideosByIdsResponse] = Operation(
    "GetVideosByIds", "GetVideosByIds", "GetVideosByIdsResponse", HEADERS, Route("POST", "/Videos/QueryByIds")
)

UPDATE_VIDEOS: Operation[types.UpdateVideosResponse] = Operation(
    "UpdateVideos", "UpdateVideos", "UpdateVideosResponse", HEADERS, Route("PUT", "/Videos")
)

ADD_HTML5S: Operation[types.AddHTML5sResponse] = Operation(
    "AddHTML5s", "AddHTML5s", "AddHTML5sResponse", HEADERS, Route("POST", "/HTML5s")
)

GET_HTML5S_BY_IDS: Operation[types.GetHTML5sByIdsResponse] = Operation(
    "GetHTML5sByIds", "GetHTML5sByIds", "GetHTML5sByIdsResponse", HEADERS, Route("POST", "/HTML5s/QueryByIds")
)

DELETE_HTML5S: Operation[types.DeleteHTML5sResponse] = Operation(
    "DeleteHTML5s", "DeleteHTML5s", "DeleteHTML5sResponse", HEADERS, Route("DELETE", "/HTML5s")
)

ADD_CAMPAIGN_CONVERSION_GOALS: Operation[types.AddCampaignConversionGoalsResponse] = Operation(
    "AddCampaignConversionGoals",
    "AddCampaignConversionGoals",
    "AddCampaignConversionGoalsResponse",
    HEADERS,
    Route("POST", "/CampaignConversionGoals"),
)

DELETE_CAMPAIGN_CONVERSION_GOALS: Operation[types.DeleteCampaignConversionGoalsResponse] = Operation(
    "DeleteCampaignConversionGoals",
    "DeleteCampaignConversionGoals",
    "DeleteCampaignConversionGoalsResponse",
    HEADERS,
    Route("DELETE", "/CampaignConversionGoals"),
)

ADD_DATA_EXCLUSIONS: Operation[types.AddDataExclusionsResponse] = Operation(
    "AddDataExclusions",
    "AddDataExclusions",
    "AddDataExclusionsResponse",
    HEADERS,
    Route("POST", "/DataExclusions"),
)

UPDATE_DATA_EXCLUSIONS: Operation[types.UpdateDataExclusionsResponse] = Operation(
    "UpdateDataExclusions",
    "UpdateDataExclusions",
    "UpdateDataExclusionsResponse",
    HEADERS,
    Route("PUT", "/DataExclusions"),
)

DELETE_DATA_EXCLUSIONS: Operation[types.DeleteDataExclusionsResponse] = Operation(
    "DeleteDataExclusions",
    "DeleteDataExclusions",
    "DeleteDataExclusionsResponse",
    HEADERS,
    Route("DELETE", "/DataExclusions"),
)

GET_DATA_EXCLUSIONS_BY_IDS: Operation[types.GetDataExclusionsByIdsResponse] = Operation(
    "GetDataExclusionsByIds",
    "GetDataExclusionsByIds",
    "GetDataExclusionsByIdsResponse",
    HEADERS,
    Route("POST", "/DataExclusions/QueryByIds"),
)

GET_DATA_EXCLUSIONS_BY_ACCOUNT_ID: Operation[types.GetDataExclusionsByAccountIdResponse] = Operation(
    "GetDataExclusionsByAccountId",
    "GetDataExclusionsByAccountId",
    "GetDataExclusionsByAccountIdResponse",
    HEADERS,
    Route("POST", "/DataExclusions/QueryByAccountId"),
)

ADD_SEASONALITY_ADJUSTMENTS: Operation[types.AddSeasonalityAdjustmentsResponse] = Operation(
    "AddSeasonalityAdjustments",
    "AddSeasonalityAdjustments",
    "AddSeasonalityAdjustmentsResponse",
    HEADERS,
    Route("POST", "/SeasonalityAdjustments"),
)

UPDATE_SEASONALITY_ADJUSTMENTS: Operation[types.UpdateSeasonalityAdjustmentsResponse] = Operation(
    "UpdateSeasonalityAdjustments",
    "UpdateSeasonalityAdjustments",
    "UpdateSeasonalityAdjustmentsResponse",
    HEADERS,
    Route("PUT", "/SeasonalityAdjustments"),
)

DELETE_SEASONALITY_ADJUSTMENTS: Operation[types.DeleteSeasonalityAdjustmentsResponse] = Operation(
    "DeleteSeasonalityAdjustments",
    "DeleteSeasonalityAdjustments",
    "DeleteSeasonalityAdjustmentsResponse",
    HEADERS,
    Route("DELETE", "/SeasonalityAdjustments"),
)

GET_SEASONALITY_ADJUSTMENTS_BY_IDS: Operation[types.GetSeasonalityAdjustmentsByIdsResponse] = Operation(
    "GetSeasonalityAdjustmentsByIds",
    "GetSeasonalityAdjustmentsByIds",
    "GetSeasonalityAdjustmentsByIdsResponse",
    HEADERS,
    Route("POST", "/SeasonalityAdjustments/QueryByIds"),
)

GET_SEASONALITY_ADJUSTMENTS_BY_ACCOUNT_ID: Operation[types.GetSeasonalityAdjustmentsByAccountIdResponse] = (
    Operation(
        "GetSeasonalityAdjustmentsByAccountId",
        "GetSeasonalityAdjustmentsByAccountId",
        "GetSeasonalityAdjustmentsByAccountIdResponse",
        HEADERS,
        Route("POST", "/SeasonalityAdjustments/QueryByAccountId"),
    )
)

CREATE_ASSET_GROUP_RECOMMENDATION: Operation[types.CreateAssetGroupRecommendationResponse] = Operation(
    "CreateAssetGroupRecommendation",
    "CreateAssetGroupRecommendation",
    "CreateAssetGroupRecommendationResponse",
    HEADERS,
    Route("POST", "/AssetGroupRecommendation/Create"),
)

CREATE_RESPONSIVE_AD_RECOMMENDATION: Operation[types.CreateResponsiveAdRecommendationResponse] = Operation(
    "CreateResponsiveAdRecommendation",
    "CreateResponsiveAdRecommendation",
    "CreateResponsiveAdRecommendationResponse",
    HEADERS,
    Route("POST", "/ResponsiveAdRecommendation/Create"),
)

CREATE_RESPONSIVE_SEARCH_AD_RECOMMENDATION: Operation[
    types.CreateResponsiveSearchAdRecommendationResponse
] = Operation(
    "CreateResponsiveSearchAdRecommendation",
    "CreateResponsiveSearchAdRecommendation",
    "CreateResponsiveSearchAdRecommendationResponse",
    HEADERS,
    Route("POST", "/ResponsiveSearchAdRecommendation/Create"),
)

REFINE_ASSET_GROUP_RECOMMENDATION: Operation[types.RefineAssetGroupRecommendationResponse] = Operation(
    "RefineAssetGroupRecommendation",
    "RefineAssetGroupRecommendation",
    "RefineAssetGroupRecommendationResponse",
    HEADERS,
    Route("POST", "/AssetGroupRecommendation/Refine"),
)

REFINE_RESPONSIVE_AD_RECOMMENDATION: Operation[types.RefineResponsiveAdRecommendationResponse] = Operation(
    "RefineResponsiveAdRecommendation",
    "RefineResponsiveAdRecommendation",
    "RefineResponsiveAdRecommendationResponse",
    HEADERS,
    Route("POST", "/ResponsiveAdRecommendation/Refine"),
)

REFINE_RESPONSIVE_SEARCH_AD_RECOMMENDATION: Operation[
    types.RefineResponsiveSearchAdRecommendationResponse
] = Operation(
    "RefineResponsiveSearchAdRecommendation",
    "RefineResponsiveSearchAdRecommendation",
    "RefineResponsiveSearchAdRecommendationResponse",
    HEADERS,
    Route("POST", "/ResponsiveSearchAdRecommendation/Refine"),
)

GET_RESPONSIVE_AD_RECOMMENDATION_JOB: Operation[types.GetResponsiveAdRecommendationJobResponse] = Operation(
    "GetResponsiveAdRecommendationJob",
    "GetResponsiveAdRecommendationJob",
    "GetResponsiveAdRecommendationJobResponse",
    HEADERS,
    Route("POST", "/ResponsiveAdRecommendationJob/Query"),
)

UPDATE_CONVERSION_VALUE_RULES: Operation[types.UpdateConversionValueRulesResponse] = Operation(
    "UpdateConversionValueRules",
    "UpdateConversionValueRules",
    "UpdateConversionValueRulesResponse",
    HEADERS,
    Route("PUT", "/ConversionValueRules"),
)

UPDATE_CONVERSION_VALUE_RULES_STATUS: Operation[types.UpdateConversionValueRulesStatusResponse] = Operation(
    "UpdateConversionValueRulesStatus",
    "UpdateConversionValueRulesStatus",
    "UpdateConversionValueRulesStatusResponse",
    HEADERS,
    Route("PUT", "/ConversionValueRulesStatus"),
)

ADD_CONVERSION_VALUE_RULES: Operation[types.AddConversionValueRulesResponse] = Operation(
    "AddConversionValueRules",
    "AddConversionValueRules",
    "AddConversionValueRulesResponse",
    HEADERS,
    Route("POST", "/ConversionValueRules"),
)

GET_CONVERSION_VALUE_RULES_BY_ACCOUNT_ID: Operation[types.GetConversionValueRulesByAccountIdResponse] = (
    Operation(
        "GetConversionValueRulesByAccountId",
        "GetConversionValueRulesByAccountId",
        "GetConversionValueRulesByAccountIdResponse",
        HEADERS,
        Route("POST", "/ConversionValueRules/QueryByAccountId"),
    )
)

GET_CONVERSION_VALUE_RULES_BY_IDS: Operation[types.GetConversionValueRulesByIdsResponse] = Operation(
    "GetConversionValueRulesByIds",
    "GetConversionValueRulesByIds",
    "GetConversionValueRulesByIdsResponse",
    HEADERS,
    Route("POST", "/ConversionValueRules/QueryByIds"),
)

ADD_BRAND_KITS: Operation[types.AddBrandKitsResponse] = Operation(
    "AddBrandKits", "AddBrandKits", "AddBrandKitsResponse", HEADERS, Route("POST", "/BrandKits")
)

UPDATE_BRAND_KITS: Operation[types.UpdateBrandKitsResponse] = Operation(
    "UpdateBrandKits", "UpdateBrandKits", "UpdateBrandKitsResponse", HEADERS, Route("PUT", "/BrandKits")
)

DELETE_BRAND_KITS: Operation[types.DeleteBrandKitsResponse] = Operation(
    "DeleteBrandKits", "DeleteBrandKits", "DeleteBrandKitsResponse", HEADERS, Route("DELETE", "/BrandKits")
)

CREATE_BRAND_KIT_RECOMMENDATION: Operation[types.CreateBrandKitRecommendationResponse] = Operation(
    "CreateBrandKitRecommendation",
    "CreateBrandKitRecommendation",
    "CreateBrandKitRecommendationResponse",
    HEADERS,
    Route("POST", "/BrandKitRecommendation/Create"),
)

ADD_NEW_CUSTOMER_ACQUISITION_GOALS: Operation[types.AddNewCustomerAcquisitionGoalsResponse] = Operation(
    "AddNewCustomerAcquisitionGoals",
    "AddNewCustomerAcquisitionGoals",
    "AddNewCustomerAcquisitionGoalsResponse",
    HEADERS,
    Route("POST", "/NewCustomerAcquisitionGoals"),
)

UPDATE_NEW_CUSTOMER_ACQUISITION_GOALS: Operation[types.UpdateNewCustomerAcquisitionGoalsResponse] = Operation(
    "UpdateNewCustomerAcquisitionGoals",
    "UpdateNewCustomerAcquisitionGoals",
    "UpdateNewCustomerAcquisitionGoalsResponse",
    HEADERS,
    Route("PUT", "/NewCustomerAcquisitionGoals"),
)

GET_NEW_CUSTOMER_ACQUISITION_GOALS_BY_ACCOUNT_ID: Operation[
    types.GetNewCustomerAcquisitionGoalsByAccountIdResponse
] = Operation(
    "GetNewCustomerAcquisitionGoalsByAccountId",
    "GetNewCustomerAcquisitionGoalsByAccountId",
    "GetNewCustomerAcquisitionGoalsByAccountIdResponse",
    HEADERS,
    Route("POST", "/NewCustomerAcquisitionGoals/QueryByAccountId"),
)

GET_BRAND_KITS_BY_ACCOUNT_ID: Operation[types.GetBrandKitsByAccountIdResponse] = Operation(
    "GetBrandKitsByAccountId",
    "GetBrandKitsByAccountId",
    "GetBrandKitsByAccountIdResponse",
    HEADERS,
    Route("POST", "/BrandKits/QueryByAccountId"),
)

GET_BRAND_KITS_BY_IDS: Operation[types.GetBrandKitsByIdsResponse] = Operation(
    "GetBrandKitsByIds",
    "GetBrandKitsByIds",
    "GetBrandKitsByIdsResponse",
    HEADERS,
    Route("POST", "/BrandKits/QueryByIds"),
)

GET_CLIPCHAMP_TEMPLATES: Operation[types.GetClipchampTemplatesResponse] = Operation(
    "GetClipchampTemplates",
    "GetClipchampTemplates",
    "GetClipchampTemplatesResponse",
    HEADERS,
    Route("POST", "/ClipchampTemplates/Query"),
)

GET_SUPPORTED_CLIPCHAMP_AUDIO: Operation[types.GetSupportedClipchampAudioResponse] = Operation(
    "GetSupportedClipchampAudio",
    "GetSupportedClipchampAudio",
    "GetSupportedClipchampAudioResponse",
    HEADERS,
    Route("POST", "/SupportedClipchampAudio/Query"),
)

GET_SUPPORTED_FONTS: Operation[types.GetSupportedFontsResponse] = Operation(
    "GetSupportedFonts",
    "GetSupportedFonts",
    "GetSupportedFontsResponse",
    HEADERS,
    Route("POST", "/SupportedFonts/Query"),
)

GET_HEALTH_CHECK: Operation[types.GetHealthCheckResponse] = Operation(
    "GetHealthCheck", "GetHealthCheck", "GetHealthCheckResponse", HEADERS, Route("POST", "/HealthCheck/Query")
)

GET_DIAGNOSTICS: Operation[types.GetDiagnosticsResponse] = Operation(
    "GetDiagnostics", "GetDiagnostics", "GetDiagnosticsResponse", HEADERS, Route("POST", "/Diagnostics/Query")
)

GET_ANNOTATION_OPT_OUT: Operation[types.GetAnnotationOptOutResponse] = Operation(
    "GetAnnotationOptOut",
    "GetAnnotationOptOut",
    "GetAnnotationOptOutResponse",
    HEADERS,
    Route("POST", "/AnnotationOptOut/Query"),
)

UPDATE_ANNOTATION_OPT_OUT: Operation[types.UpdateAnnotationOptOutResponse] = Operation(
    "UpdateAnnotationOptOut",
    "UpdateAnnotationOptOut",
    "UpdateAnnotationOptOutResponse",
    HEADERS,
    Route("PUT", "/AnnotationOptOut"),
)

ADD_LINKED_IN_SEGMENTS: Operation[types.AddLinkedInSegmentsResponse] = Operation(
    "AddLinkedInSegments",
    "AddLinkedInSegments",
    "AddLinkedInSegmentsResponse",
    HEADERS,
    Route("POST", "/LinkedInSegments"),
)

DELETE_LINKED_IN_SEGMENTS: Operation[types.DeleteLinkedInSegmentsResponse] = Operation(
    "DeleteLinkedInSegments",
    "DeleteLinkedInSegments",
    "DeleteLinkedInSegmentsResponse",
    HEADERS,
    Route("DELETE", "/LinkedInSegments"),
)

UPDATE_LINKED_IN_SEGMENTS: Operation[types.UpdateLinkedInSegmentsResponse] = Operation(
    "UpdateLinkedInSegments",
    "UpdateLinkedInSegments",
    "UpdateLinkedInSegmentsResponse",
    HEADERS,
    Route("PUT", "/LinkedInSegments"),
)

GET_LINKED_IN_SEGMENTS: Operation[types.GetLinkedInSegmentsResponse] = Operation(
    "GetLinkedInSegments",
    "GetLinkedInSegments",
    "GetLinkedInSegmentsResponse",
    HEADERS,
    Route("POST", "/LinkedInSegments/Query"),
)

GET_COMPANY_LIST_DETAILS: Operation[types.GetCompanyListDetailsResponse] = Operation(
    "GetCompanyListDetails",
    "GetCompanyListDetails",
    "GetCompanyListDetailsResponse",
    HEADERS,
    Route("POST", "/CompanyListDetails/Query"),
)

GET_UET_TAG_AUTH_KEY: Operation[types.GetUetTagAuthKeyResponse] = Operation(
    "GetUetTagAuthKey",
    "GetUetTagAuthKey",
    "GetUetTagAuthKeyResponse",
    HEADERS,
    Route("POST", "/UetTagAuthKey/Query"),
)
