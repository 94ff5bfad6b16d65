# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The facts of CampaignManagementService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Behaviour, HeaderPart, Operation, Rest, Route, Service
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
    behaviour=Behaviour(retry={"117": 60, "4204": 0}, expired=("109",)),
    not_sent=("application_token", "password", "user_name"),
)

HEADERS = (
    HeaderPart("AuthenticationToken", CAMPAIGN_MANAGEMENT, "access_token"),
    HeaderPart("CustomerAccountId", CAMPAIGN_MANAGEMENT, "customer_account_id"),
    HeaderPart("CustomerId", CAMPAIGN_MANAGEMENT, "customer_id"),
    HeaderPart("DeveloperToken", CAMPAIGN_MANAGEMENT, "developer_token"),
)

ADD_CAMPAIGNS: Operation[types.AddCampaignsResponse, types.AddCampaignsRequest] = Operation(
    "AddCampaigns",
    "AddCampaigns",
    "AddCampaignsResponse",
    HEADERS,
    Route("POST", "/Campaigns"),
    request="AddCampaignsRequest",
)

GET_CAMPAIGNS_BY_ACCOUNT_ID: Operation[
    types.GetCampaignsByAccountIdResponse, types.GetCampaignsByAccountIdRequest
] = Operation(
    "GetCampaignsByAccountId",
    "GetCampaignsByAccountId",
    "GetCampaignsByAccountIdResponse",
    HEADERS,
    Route("POST", "/Campaigns/QueryByAccountId"),
    request="GetCampaignsByAccountIdRequest",
    read_only=True,
)

GET_CAMPAIGNS_BY_IDS: Operation[types.GetCampaignsByIdsResponse, types.GetCampaignsByIdsRequest] = Operation(
    "GetCampaignsByIds",
    "GetCampaignsByIds",
    "GetCampaignsByIdsResponse",
    HEADERS,
    Route("POST", "/Campaigns/QueryByIds"),
    request="GetCampaignsByIdsRequest",
    read_only=True,
)

DELETE_CAMPAIGNS: Operation[types.DeleteCampaignsResponse, types.DeleteCampaignsRequest] = Operation(
    "DeleteCampaigns",
    "DeleteCampaigns",
    "DeleteCampaignsResponse",
    HEADERS,
    Route("DELETE", "/Campaigns"),
    request="DeleteCampaignsRequest",
)

UPDATE_CAMPAIGNS: Operation[types.UpdateCampaignsResponse, types.UpdateCampaignsRequest] = Operation(
    "UpdateCampaigns",
    "UpdateCampaigns",
    "UpdateCampaignsResponse",
    HEADERS,
    Route("PUT", "/Campaigns"),
    request="UpdateCampaignsRequest",
)

GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS: Operation[
    types.GetNegativeSitesByCampaignIdsResponse, types.GetNegativeSitesByCampaignIdsRequest
] = Operation(
    "GetNegativeSitesByCampaignIds",
    "GetNegativeSitesByCampaignIds",
    "GetNegativeSitesByCampaignIdsResponse",
    HEADERS,
    Route("POST", "/NegativeSites/QueryByCampaignIds"),
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
    Route("POST", "/NegativeSites/SetToCampaigns"),
    request="SetNegativeSitesToCampaignsRequest",
)

GET_CONFIG_VALUE: Operation[types.GetConfigValueResponse, types.GetConfigValueRequest] = Operation(
    "GetConfigValue",
    "GetConfigValue",
    "GetConfigValueResponse",
    HEADERS,
    Route("POST", "/ConfigValue/Query"),
    request="GetConfigValueRequest",
    read_only=True,
)

GET_BSC_COUNTRIES: Operation[types.GetBSCCountriesResponse, types.GetBSCCountriesRequest] = Operation(
    "GetBSCCountries",
    "GetBSCCountries",
    "GetBSCCountriesResponse",
    HEADERS,
    Route("POST", "/BSCCountries/Query"),
    request="GetBSCCountriesRequest",
    read_only=True,
)

ADD_AD_GROUPS: Operation[types.AddAdGroupsResponse, types.AddAdGroupsRequest] = Operation(
    "AddAdGroups",
    "AddAdGroups",
    "AddAdGroupsResponse",
    HEADERS,
    Route("POST", "/AdGroups"),
    request="AddAdGroupsRequest",
)

DELETE_AD_GROUPS: Operation[types.DeleteAdGroupsResponse, types.DeleteAdGroupsRequest] = Operation(
    "DeleteAdGroups",
    "DeleteAdGroups",
    "DeleteAdGroupsResponse",
    HEADERS,
    Route("DELETE", "/AdGroups"),
    request="DeleteAdGroupsRequest",
)

GET_AD_GROUPS_BY_IDS: Operation[types.GetAdGroupsByIdsResponse, types.GetAdGroupsByIdsRequest] = Operation(
    "GetAdGroupsByIds",
    "GetAdGroupsByIds",
    "GetAdGroupsByIdsResponse",
    HEADERS,
    Route("POST", "/AdGroups/QueryByIds"),
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
    Route("POST", "/AdGroups/QueryByCampaignId"),
    request="GetAdGroupsByCampaignIdRequest",
    read_only=True,
)

UPDATE_AD_GROUPS: Operation[types.UpdateAdGroupsResponse, types.UpdateAdGroupsRequest] = Operation(
    "UpdateAdGroups",
    "UpdateAdGroups",
    "UpdateAdGroupsResponse",
    HEADERS,
    Route("PUT", "/AdGroups"),
    request="UpdateAdGroupsRequest",
)

GET_NEGATIVE_SITES_BY_AD_GROUP_IDS: Operation[
    types.GetNegativeSitesByAdGroupIdsResponse, types.GetNegativeSitesByAdGroupIdsRequest
] = Operation(
    "GetNegativeSitesByAdGroupIds",
    "GetNegativeSitesByAdGroupIds",
    "GetNegativeSitesByAdGroupIdsResponse",
    HEADERS,
    Route("POST", "/NegativeSites/QueryByAdGroupIds"),
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
    Route("POST", "/NegativeSites/SetToAdGroups"),
    request="SetNegativeSitesToAdGroupsRequest",
)

GET_GEO_LOCATIONS_FILE_URL: Operation[
    types.GetGeoLocationsFileUrlResponse, types.GetGeoLocationsFileUrlRequest
] = Operation(
    "GetGeoLocationsFileUrl",
    "GetGeoLocationsFileUrl",
    "GetGeoLocationsFileUrlResponse",
    HEADERS,
    Route("POST", "/GeoLocationsFileUrl/Query"),
    request="GetGeoLocationsFileUrlRequest",
    read_only=True,
)

ADD_ADS: Operation[types.AddAdsResponse, types.AddAdsRequest] = Operation(
    "AddAds", "AddAds", "AddAdsResponse", HEADERS, Route("POST", "/Ads"), request="AddAdsRequest"
)

DELETE_ADS: Operation[types.DeleteAdsResponse, types.DeleteAdsRequest] = Operation(
    "DeleteAds",
    "DeleteAds",
    "DeleteAdsResponse",
    HEADERS,
    Route("DELETE", "/Ads"),
    request="DeleteAdsRequest",
)

GET_ADS_BY_EDITORIAL_STATUS: Operation[
    types.GetAdsByEditorialStatusResponse, types.GetAdsByEditorialStatusRequest
] = Operation(
    "GetAdsByEditorialStatus",
    "GetAdsByEditorialStatus",
    "GetAdsByEditorialStatusResponse",
    HEADERS,
    Route("POST", "/Ads/QueryByEditorialStatus"),
    request="GetAdsByEditorialStatusRequest",
    read_only=True,
)

GET_ADS_BY_IDS: Operation[types.GetAdsByIdsResponse, types.GetAdsByIdsRequest] = Operation(
    "GetAdsByIds",
    "GetAdsByIds",
    "GetAdsByIdsResponse",
    HEADERS,
    Route("POST", "/Ads/QueryByIds"),
    request="GetAdsByIdsRequest",
    read_only=True,
)

GET_ADS_BY_AD_GROUP_ID: Operation[types.GetAdsByAdGroupIdResponse, types.GetAdsByAdGroupIdRequest] = (
    Operation(
        "GetAdsByAdGroupId",
        "GetAdsByAdGroupId",
        "GetAdsByAdGroupIdResponse",
        HEADERS,
        Route("POST", "/Ads/QueryByAdGroupId"),
        request="GetAdsByAdGroupIdRequest",
        read_only=True,
    )
)

UPDATE_ADS: Operation[types.UpdateAdsResponse, types.UpdateAdsRequest] = Operation(
    "UpdateAds", "UpdateAds", "UpdateAdsResponse", HEADERS, Route("PUT", "/Ads"), request="UpdateAdsRequest"
)

ADD_KEYWORDS: Operation[types.AddKeywordsResponse, types.AddKeywordsRequest] = Operation(
    "AddKeywords",
    "AddKeywords",
    "AddKeywordsResponse",
    HEADERS,
    Route("POST", "/Keywords"),
    request="AddKeywordsRequest",
)

DELETE_KEYWORDS: Operation[types.DeleteKeywordsResponse, types.DeleteKeywordsRequest] = Operation(
    "DeleteKeywords",
    "DeleteKeywords",
    "DeleteKeywordsResponse",
    HEADERS,
    Route("DELETE", "/Keywords"),
    request="DeleteKeywordsRequest",
)

GET_KEYWORDS_BY_EDITORIAL_STATUS: Operation[
    types.GetKeywordsByEditorialStatusResponse, types.GetKeywordsByEditorialStatusRequest
] = Operation(
    "GetKeywordsByEditorialStatus",
    "GetKeywordsByEditorialStatus",
    "GetKeywordsByEditorialStatusResponse",
    HEADERS,
    Route("POST", "/Keywords/QueryByEditorialStatus"),
    request="GetKeywordsByEditorialStatusRequest",
    read_only=True,
)

GET_KEYWORDS_BY_IDS: Operation[types.GetKeywordsByIdsResponse, types.GetKeywordsByIdsRequest] = Operation(
    "GetKeywordsByIds",
    "GetKeywordsByIds",
    "GetKeywordsByIdsResponse",
    HEADERS,
    Route("POST", "/Keywords/QueryByIds"),
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
    Route("POST", "/Keywords/QueryByAdGroupId"),
    request="GetKeywordsByAdGroupIdRequest",
    read_only=True,
)

GET_KEYWORDS_BY_ASSET_GROUP_ID: Operation[
    types.GetKeywordsByAssetGroupIdResponse, types.GetKeywordsByAssetGroupIdRequest
] = Operation(
    "GetKeywordsByAssetGroupId",
    "GetKeywordsByAssetGroupId",
    "GetKeywordsByAssetGroupIdResponse",
    HEADERS,
    Route("POST", "/Keywords/QueryByAssetGroupId"),
    request="GetKeywordsByAssetGroupIdRequest",
    read_only=True,
)

UPDATE_KEYWORDS: Operation[types.UpdateKeywordsResponse, types.UpdateKeywordsRequest] = Operation(
    "UpdateKeywords",
    "UpdateKeywords",
    "UpdateKeywordsResponse",
    HEADERS,
    Route("PUT", "/Keywords"),
    request="UpdateKeywordsRequest",
)

APPEAL_EDITORIAL_REJECTIONS: Operation[
    types.AppealEditorialRejectionsResponse, types.AppealEditorialRejectionsRequest
] = Operation(
    "AppealEditorialRejections",
    "AppealEditorialRejections",
    "AppealEditorialRejectionsResponse",
    HEADERS,
    Route("POST", "/EditorialRejections/Appeal"),
    request="AppealEditorialRejectionsRequest",
)

GET_EDITORIAL_REASONS_BY_IDS: Operation[
    types.GetEditorialReasonsByIdsResponse, types.GetEditorialReasonsByIdsRequest
] = Operation(
    "GetEditorialReasonsByIds",
    "GetEditorialReasonsByIds",
    "GetEditorialReasonsByIdsResponse",
    HEADERS,
    Route("POST", "/EditorialReasons/QueryByIds"),
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
    Route("POST", "/AccountMigrationStatuses/Query"),
    request="GetAccountMigrationStatusesRequest",
    read_only=True,
)

SET_ACCOUNT_PROPERTIES: Operation[types.SetAccountPropertiesResponse, types.SetAccountPropertiesRequest] = (
    Operation(
        "SetAccountProperties",
        "SetAccountProperties",
        "SetAccountPropertiesResponse",
        HEADERS,
        Route("POST", "/AccountProperties/Set"),
        request="SetAccountPropertiesRequest",
    )
)

GET_ACCOUNT_PROPERTIES: Operation[types.GetAccountPropertiesResponse, types.GetAccountPropertiesRequest] = (
    Operation(
        "GetAccountProperties",
        "GetAccountProperties",
        "GetAccountPropertiesResponse",
        HEADERS,
        Route("POST", "/AccountProperties/Query"),
        request="GetAccountPropertiesRequest",
        read_only=True,
    )
)

ADD_AD_EXTENSIONS: Operation[types.AddAdExtensionsResponse, types.AddAdExtensionsRequest] = Operation(
    "AddAdExtensions",
    "AddAdExtensions",
    "AddAdExtensionsResponse",
    HEADERS,
    Route("POST", "/AdExtensions"),
    request="AddAdExtensionsRequest",
)

GET_AD_EXTENSIONS_BY_IDS: Operation[types.GetAdExtensionsByIdsResponse, types.GetAdExtensionsByIdsRequest] = (
    Operation(
        "GetAdExtensionsByIds",
        "GetAdExtensionsByIds",
        "GetAdExtensionsByIdsResponse",
        HEADERS,
        Route("POST", "/AdExtensions/QueryByIds"),
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
        Route("PUT", "/AdExtensions"),
        request="UpdateAdExtensionsRequest",
    )
)

DELETE_AD_EXTENSIONS: Operation[types.DeleteAdExtensionsResponse, types.DeleteAdExtensionsRequest] = (
    Operation(
        "DeleteAdExtensions",
        "DeleteAdExtensions",
        "DeleteAdExtensionsResponse",
        HEADERS,
        Route("DELETE", "/AdExtensions"),
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
    Route("POST", "/AdExtensionsEditorialReasons/Query"),
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
    Route("POST", "/AdExtensionsAssociations/Set"),
    request="SetAdExtensionsAssociationsRequest",
)

GET_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    types.GetAdExtensionsAssociationsResponse, types.GetAdExtensionsAssociationsRequest
] = Operation(
    "GetAdExtensionsAssociations",
    "GetAdExtensionsAssociations",
    "GetAdExtensionsAssociationsResponse",
    HEADERS,
    Route("POST", "/AdExtensionsAssociations/Query"),
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
    Route("DELETE", "/AdExtensionsAssociations"),
    request="DeleteAdExtensionsAssociationsRequest",
)

GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID: Operation[
    types.GetAdExtensionIdsByAccountIdResponse, types.GetAdExtensionIdsByAccountIdRequest
] = Operation(
    "GetAdExtensionIdsByAccountId",
    "GetAdExtensionIdsByAccountId",
    "GetAdExtensionIdsByAccountIdResponse",
    HEADERS,
    Route("POST", "/AdExtensionIds/QueryByAccountId"),
    request="GetAdExtensionIdsByAccountIdRequest",
    read_only=True,
)

ADD_MEDIA: Operation[types.AddMediaResponse, types.AddMediaRequest] = Operation(
    "AddMedia", "AddMedia", "AddMediaResponse", HEADERS, Route("POST", "/Media"), request="AddMediaRequest"
)

UPDATE_MEDIA: Operation[types.UpdateMediaResponse, types.UpdateMediaRequest] = Operation(
    "UpdateMedia",
    "UpdateMedia",
    "UpdateMediaResponse",
    HEADERS,
    Route("PUT", "/Media"),
    request="UpdateMediaRequest",
)

DELETE_MEDIA: Operation[types.DeleteMediaResponse, types.DeleteMediaRequest] = Operation(
    "DeleteMedia",
    "DeleteMedia",
    "DeleteMediaResponse",
    HEADERS,
    Route("DELETE", "/Media"),
    request="DeleteMediaRequest",
)

GET_MEDIA_META_DATA_BY_ACCOUNT_ID: Operation[
    types.GetMediaMetaDataByAccountIdResponse, types.GetMediaMetaDataByAccountIdRequest
] = Operation(
    "GetMediaMetaDataByAccountId",
    "GetMediaMetaDataByAccountId",
    "GetMediaMetaDataByAccountIdResponse",
    HEADERS,
    Route("POST", "/MediaMetaData/QueryByAccountId"),
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
    Route("POST", "/MediaMetaData/QueryByIds"),
    request="GetMediaMetaDataByIdsRequest",
    read_only=True,
)

GET_MEDIA_ASSOCIATIONS: Operation[types.GetMediaAssociationsResponse, types.GetMediaAssociationsRequest] = (
    Operation(
        "GetMediaAssociations",
        "GetMediaAssociations",
        "GetMediaAssociationsResponse",
        HEADERS,
        Route("POST", "/MediaAssociations/Query"),
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
    Route("POST", "/AdGroupCriterions/QueryByIds"),
    request="GetAdGroupCriterionsByIdsRequest",
    read_only=True,
)

ADD_AD_GROUP_CRITERIONS: Operation[types.AddAdGroupCriterionsResponse, types.AddAdGroupCriterionsRequest] = (
    Operation(
        "AddAdGroupCriterions",
        "AddAdGroupCriterions",
        "AddAdGroupCriterionsResponse",
        HEADERS,
        Route("POST", "/AdGroupCriterions"),
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
    Route("PUT", "/AdGroupCriterions"),
    request="UpdateAdGroupCriterionsRequest",
)

DELETE_AD_GROUP_CRITERIONS: Operation[
    types.DeleteAdGroupCriterionsResponse, types.DeleteAdGroupCriterionsRequest
] = Operation(
    "DeleteAdGroupCriterions",
    "DeleteAdGroupCriterions",
    "DeleteAdGroupCriterionsResponse",
    HEADERS,
    Route("DELETE", "/AdGroupCriterions"),
    request="DeleteAdGroupCriterionsRequest",
)

APPLY_PRODUCT_PARTITION_ACTIONS: Operation[
    types.ApplyProductPartitionActionsResponse, types.ApplyProductPartitionActionsRequest
] = Operation(
    "ApplyProductPartitionActions",
    "ApplyProductPartitionActions",
    "ApplyProductPartitionActionsResponse",
    HEADERS,
    Route("POST", "/ProductPartitionActions/Apply"),
    request="ApplyProductPartitionActionsRequest",
)

APPLY_HOTEL_GROUP_ACTIONS: Operation[
    types.ApplyHotelGroupActionsResponse, types.ApplyHotelGroupActionsRequest
] = Operation(
    "ApplyHotelGroupActions",
    "ApplyHotelGroupActions",
    "ApplyHotelGroupActionsResponse",
    HEADERS,
    Route("POST", "/HotelGroupActions/Apply"),
    request="ApplyHotelGroupActionsRequest",
)

APPLY_ASSET_GROUP_LISTING_GROUP_ACTIONS: Operation[
    types.ApplyAssetGroupListingGroupActionsResponse, types.ApplyAssetGroupListingGroupActionsRequest
] = Operation(
    "ApplyAssetGroupListingGroupActions",
    "ApplyAssetGroupListingGroupActions",
    "ApplyAssetGroupListingGroupActionsResponse",
    HEADERS,
    Route("POST", "/AssetGroupListingGroupActions/Apply"),
    request="ApplyAssetGroupListingGroupActionsRequest",
)

GET_ASSET_GROUP_LISTING_GROUPS_BY_IDS: Operation[
    types.GetAssetGroupListingGroupsByIdsResponse, types.GetAssetGroupListingGroupsByIdsRequest
] = Operation(
    "GetAssetGroupListingGroupsByIds",
    "GetAssetGroupListingGroupsByIds",
    "GetAssetGroupListingGroupsByIdsResponse",
    HEADERS,
    Route("POST", "/AssetGroupListingGroups/QueryByIds"),
    request="GetAssetGroupListingGroupsByIdsRequest",
    read_only=True,
)

GET_BMC_STORES_BY_CUSTOMER_ID: Operation[
    types.GetBMCStoresByCustomerIdResponse, types.GetBMCStoresByCustomerIdRequest
] = Operation(
    "GetBMCStoresByCustomerId",
    "GetBMCStoresByCustomerId",
    "GetBMCStoresByCustomerIdResponse",
    HEADERS,
    Route("POST", "/BMCStores/QueryByCustomerId"),
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
    Route("POST", "/EntityNegativeKeywords"),
    request="AddNegativeKeywordsToEntitiesRequest",
)

GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS: Operation[
    types.GetNegativeKeywordsByEntityIdsResponse, types.GetNegativeKeywordsByEntityIdsRequest
] = Operation(
    "GetNegativeKeywordsByEntityIds",
    "GetNegativeKeywordsByEntityIds",
    "GetNegativeKeywordsByEntityIdsResponse",
    HEADERS,
    Route("POST", "/NegativeKeywords/QueryByEntityIds"),
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
    Route("DELETE", "/EntityNegativeKeywords"),
    request="DeleteNegativeKeywordsFromEntitiesRequest",
)

GET_SHARED_ENTITIES_BY_ACCOUNT_ID: Operation[
    types.GetSharedEntitiesByAccountIdResponse, types.GetSharedEntitiesByAccountIdRequest
] = Operation(
    "GetSharedEntitiesByAccountId",
    "GetSharedEntitiesByAccountId",
    "GetSharedEntitiesByAccountIdResponse",
    HEADERS,
    Route("POST", "/SharedEntities/QueryByAccountId"),
    request="GetSharedEntitiesByAccountIdRequest",
    read_only=True,
)

GET_SHARED_ENTITIES: Operation[types.GetSharedEntitiesResponse, types.GetSharedEntitiesRequest] = Operation(
    "GetSharedEntities",
    "GetSharedEntities",
    "GetSharedEntitiesResponse",
    HEADERS,
    Route("POST", "/SharedEntities/Query"),
    request="GetSharedEntitiesRequest",
    read_only=True,
)

ADD_SHARED_ENTITY: Operation[types.AddSharedEntityResponse, types.AddSharedEntityRequest] = Operation(
    "AddSharedEntity",
    "AddSharedEntity",
    "AddSharedEntityResponse",
    HEADERS,
    Route("POST", "/SharedEntity"),
    request="AddSharedEntityRequest",
)

GET_LIST_ITEMS_BY_SHARED_LIST: Operation[
    types.GetListItemsBySharedListResponse, types.GetListItemsBySharedListRequest
] = Operation(
    "GetListItemsBySharedList",
    "GetListItemsBySharedList",
    "GetListItemsBySharedListResponse",
    HEADERS,
    Route("POST", "/ListItems/QueryBySharedList"),
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
    Route("POST", "/ListItems"),
    request="AddListItemsToSharedListRequest",
)

UPDATE_SHARED_ENTITIES: Operation[types.UpdateSharedEntitiesResponse, types.UpdateSharedEntitiesRequest] = (
    Operation(
        "UpdateSharedEntities",
        "UpdateSharedEntities",
        "UpdateSharedEntitiesResponse",
        HEADERS,
        Route("PUT", "/SharedEntities"),
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
    Route("DELETE", "/ListItems"),
    request="DeleteListItemsFromSharedListRequest",
)

SET_SHARED_ENTITY_ASSOCIATIONS: Operation[
    types.SetSharedEntityAssociationsResponse, types.SetSharedEntityAssociationsRequest
] = Operation(
    "SetSharedEntityAssociations",
    "SetSharedEntityAssociations",
    "SetSharedEntityAssociationsResponse",
    HEADERS,
    Route("POST", "/SharedEntityAssociations/Set"),
    request="SetSharedEntityAssociationsRequest",
)

DELETE_SHARED_ENTITY_ASSOCIATIONS: Operation[
    types.DeleteSharedEntityAssociationsResponse, types.DeleteSharedEntityAssociationsRequest
] = Operation(
    "DeleteSharedEntityAssociations",
    "DeleteSharedEntityAssociations",
    "DeleteSharedEntityAssociationsResponse",
    HEADERS,
    Route("DELETE", "/SharedEntityAssociations"),
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
    Route("POST", "/SharedEntityAssociations/QueryBySharedEntityIds"),
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
    Route("POST", "/SharedEntityAssociations/QueryByEntityIds"),
    request="GetSharedEntityAssociationsByEntityIdsRequest",
    read_only=True,
)

DELETE_SHARED_ENTITIES: Operation[types.DeleteSharedEntitiesResponse, types.DeleteSharedEntitiesRequest] = (
    Operation(
        "DeleteSharedEntities",
        "DeleteSharedEntities",
        "DeleteSharedEntitiesResponse",
        HEADERS,
        Route("DELETE", "/SharedEntities"),
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
    Route("POST", "/CampaignSizes/QueryByAccountId"),
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
    Route("POST", "/CampaignCriterions"),
    request="AddCampaignCriterionsRequest",
)

UPDATE_CAMPAIGN_CRITERIONS: Operation[
    types.UpdateCampaignCriterionsResponse, types.UpdateCampaignCriterionsRequest
] = Operation(
    "UpdateCampaignCriterions",
    "UpdateCampaignCriterions",
    "UpdateCampaignCriterionsResponse",
    HEADERS,
    Route("PUT", "/CampaignCriterions"),
    request="UpdateCampaignCriterionsRequest",
)

DELETE_CAMPAIGN_CRITERIONS: Operation[
    types.DeleteCampaignCriterionsResponse, types.DeleteCampaignCriterionsRequest
] = Operation(
    "DeleteCampaignCriterions",
    "DeleteCampaignCriterions",
    "DeleteCampaignCriterionsResponse",
    HEADERS,
    Route("DELETE", "/CampaignCriterions"),
    request="DeleteCampaignCriterionsRequest",
)

GET_CAMPAIGN_CRITERIONS_BY_IDS: Operation[
    types.GetCampaignCriterionsByIdsResponse, types.GetCampaignCriterionsByIdsRequest
] = Operation(
    "GetCampaignCriterionsByIds",
    "GetCampaignCriterionsByIds",
    "GetCampaignCriterionsByIdsResponse",
    HEADERS,
    Route("POST", "/CampaignCriterions/QueryByIds"),
    request="GetCampaignCriterionsByIdsRequest",
    read_only=True,
)

ADD_BUDGETS: Operation[types.AddBudgetsResponse, types.AddBudgetsRequest] = Operation(
    "AddBudgets",
    "AddBudgets",
    "AddBudgetsResponse",
    HEADERS,
    Route("POST", "/Budgets"),
    request="AddBudgetsRequest",
)

UPDATE_BUDGETS: Operation[types.UpdateBudgetsResponse, types.UpdateBudgetsRequest] = Operation(
    "UpdateBudgets",
    "UpdateBudgets",
    "UpdateBudgetsResponse",
    HEADERS,
    Route("PUT", "/Budgets"),
    request="UpdateBudgetsRequest",
)

DELETE_BUDGETS: Operation[types.DeleteBudgetsResponse, types.DeleteBudgetsRequest] = Operation(
    "DeleteBudgets",
    "DeleteBudgets",
    "DeleteBudgetsResponse",
    HEADERS,
    Route("DELETE", "/Budgets"),
    request="DeleteBudgetsRequest",
)

GET_BUDGETS_BY_IDS: Operation[types.GetBudgetsByIdsResponse, types.GetBudgetsByIdsRequest] = Operation(
    "GetBudgetsByIds",
    "GetBudgetsByIds",
    "GetBudgetsByIdsResponse",
    HEADERS,
    Route("POST", "/Budgets/QueryByIds"),
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
    Route("POST", "/CampaignIds/QueryByBudgetIds"),
    request="GetCampaignIdsByBudgetIdsRequest",
    read_only=True,
)

ADD_BID_STRATEGIES: Operation[types.AddBidStrategiesResponse, types.AddBidStrategiesRequest] = Operation(
    "AddBidStrategies",
    "AddBidStrategies",
    "AddBidStrategiesResponse",
    HEADERS,
    Route("POST", "/BidStrategies"),
    request="AddBidStrategiesRequest",
)

UPDATE_BID_STRATEGIES: Operation[types.UpdateBidStrategiesResponse, types.UpdateBidStrategiesRequest] = (
    Operation(
        "UpdateBidStrategies",
        "UpdateBidStrategies",
        "UpdateBidStrategiesResponse",
        HEADERS,
        Route("PUT", "/BidStrategies"),
        request="UpdateBidStrategiesRequest",
    )
)

DELETE_BID_STRATEGIES: Operation[types.DeleteBidStrategiesResponse, types.DeleteBidStrategiesRequest] = (
    Operation(
        "DeleteBidStrategies",
        "DeleteBidStrategies",
        "DeleteBidStrategiesResponse",
        HEADERS,
        Route("DELETE", "/BidStrategies"),
        request="DeleteBidStrategiesRequest",
    )
)

GET_BID_STRATEGIES_BY_IDS: Operation[
    types.GetBidStrategiesByIdsResponse, types.GetBidStrategiesByIdsRequest
] = Operation(
    "GetBidStrategiesByIds",
    "GetBidStrategiesByIds",
    "GetBidStrategiesByIdsResponse",
    HEADERS,
    Route("POST", "/BidStrategies/QueryByIds"),
    request="GetBidStrategiesByIdsRequest",
    read_only=True,
)

GET_CAMPAIGN_IDS_BY_BID_STRATEGY_IDS: Operation[
    types.GetCampaignIdsByBidStrategyIdsResponse, types.GetCampaignIdsByBidStrategyIdsRequest
] = Operation(
    "GetCampaignIdsByBidStrategyIds",
    "GetCampaignIdsByBidStrategyIds",
    "GetCampaignIdsByBidStrategyIdsResponse",
    HEADERS,
    Route("POST", "/CampaignIds/QueryByBidStrategyIds"),
    request="GetCampaignIdsByBidStrategyIdsRequest",
    read_only=True,
)

ADD_AUDIENCE_GROUPS: Operation[types.AddAudienceGroupsResponse, types.AddAudienceGroupsRequest] = Operation(
    "AddAudienceGroups",
    "AddAudienceGroups",
    "AddAudienceGroupsResponse",
    HEADERS,
    Route("POST", "/AudienceGroups"),
    request="AddAudienceGroupsRequest",
)

UPDATE_AUDIENCE_GROUPS: Operation[types.UpdateAudienceGroupsResponse, types.UpdateAudienceGroupsRequest] = (
    Operation(
        "UpdateAudienceGroups",
        "UpdateAudienceGroups",
        "UpdateAudienceGroupsResponse",
        HEADERS,
        Route("PUT", "/AudienceGroups"),
        request="UpdateAudienceGroupsRequest",
    )
)

DELETE_AUDIENCE_GROUPS: Operation[types.DeleteAudienceGroupsResponse, types.DeleteAudienceGroupsRequest] = (
    Operation(
        "DeleteAudienceGroups",
        "DeleteAudienceGroups",
        "DeleteAudienceGroupsResponse",
        HEADERS,
        Route("DELETE", "/AudienceGroups"),
        request="DeleteAudienceGroupsRequest",
    )
)

GET_AUDIENCE_GROUPS_BY_IDS: Operation[
    types.GetAudienceGroupsByIdsResponse, types.GetAudienceGroupsByIdsRequest
] = Operation(
    "GetAudienceGroupsByIds",
    "GetAudienceGroupsByIds",
    "GetAudienceGroupsByIdsResponse",
    HEADERS,
    Route("POST", "/AudienceGroups/QueryByIds"),
    request="GetAudienceGroupsByIdsRequest",
    read_only=True,
)

ADD_ASSET_GROUPS: Operation[types.AddAssetGroupsResponse, types.AddAssetGroupsRequest] = Operation(
    "AddAssetGroups",
    "AddAssetGroups",
    "AddAssetGroupsResponse",
    HEADERS,
    Route("POST", "/AssetGroups"),
    request="AddAssetGroupsRequest",
)

UPDATE_ASSET_GROUPS: Operation[types.UpdateAssetGroupsResponse, types.UpdateAssetGroupsRequest] = Operation(
    "UpdateAssetGroups",
    "UpdateAssetGroups",
    "UpdateAssetGroupsResponse",
    HEADERS,
    Route("PUT", "/AssetGroups"),
    request="UpdateAssetGroupsRequest",
)

DELETE_ASSET_GROUPS: Operation[types.DeleteAssetGroupsResponse, types.DeleteAssetGroupsRequest] = Operation(
    "DeleteAssetGroups",
    "DeleteAssetGroups",
    "DeleteAssetGroupsResponse",
    HEADERS,
    Route("DELETE", "/AssetGroups"),
    request="DeleteAssetGroupsRequest",
)

GET_ASSET_GROUPS_BY_IDS: Operation[types.GetAssetGroupsByIdsResponse, types.GetAssetGroupsByIdsRequest] = (
    Operation(
        "GetAssetGroupsByIds",
        "GetAssetGroupsByIds",
        "GetAssetGroupsByIdsResponse",
        HEADERS,
        Route("POST", "/AssetGroups/QueryByIds"),
        request="GetAssetGroupsByIdsRequest",
        read_only=True,
    )
)

GET_ASSET_GROUPS_BY_CAMPAIGN_ID: Operation[
    types.GetAssetGroupsByCampaignIdResponse, types.GetAssetGroupsByCampaignIdRequest
] = Operation(
    "GetAssetGroupsByCampaignId",
    "GetAssetGroupsByCampaignId",
    "GetAssetGroupsByCampaignIdResponse",
    HEADERS,
    Route("POST", "/AssetGroups/QueryByCampaignId"),
    request="GetAssetGroupsByCampaignIdRequest",
    read_only=True,
)

GET_ASSET_GROUPS_EDITORIAL_REASONS: Operation[
    types.GetAssetGroupsEditorialReasonsResponse, types.GetAssetGroupsEditorialReasonsRequest
] = Operation(
    "GetAssetGroupsEditorialReasons",
    "GetAssetGroupsEditorialReasons",
    "GetAssetGroupsEditorialReasonsResponse",
    HEADERS,
    Route("POST", "/AssetGroupsEditorialReasons/Query"),
    request="GetAssetGroupsEditorialReasonsRequest",
    read_only=True,
)

SET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS: Operation[
    types.SetAudienceGroupAssetGroupAssociationsResponse, types.SetAudienceGroupAssetGroupAssociationsRequest
] = Operation(
    "SetAudienceGroupAssetGroupAssociations",
    "SetAudienceGroupAssetGroupAssociations",
    "SetAudienceGroupAssetGroupAssociationsResponse",
    HEADERS,
    Route("POST", "/AudienceGroupAssetGroupAssociations/Set"),
    request="SetAudienceGroupAssetGroupAssociationsRequest",
)

DELETE_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS: Operation[
    types.DeleteAudienceGroupAssetGroupAssociationsResponse,
    types.DeleteAudienceGroupAssetGroupAssociationsRequest,
] = Operation(
    "DeleteAudienceGroupAssetGroupAssociations",
    "DeleteAudienceGroupAssetGroupAssociations",
    "DeleteAudienceGroupAssetGroupAssociationsResponse",
    HEADERS,
    Route("DELETE", "/AudienceGroupAssetGroupAssociations"),
    request="DeleteAudienceGroupAssetGroupAssociationsRequest",
)

GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_ASSET_GROUP_IDS: Operation[
    types.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse,
    types.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest,
] = Operation(
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse",
    HEADERS,
    Route("POST", "/AudienceGroupAssetGroupAssociations/QueryByAssetGroupIds"),
    request="GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest",
    read_only=True,
)

GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_AUDIENCE_GROUP_IDS: Operation[
    types.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse,
    types.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest,
] = Operation(
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse",
    HEADERS,
    Route("POST", "/AudienceGroupAssetGroupAssociations/QueryByAudienceGroupIds"),
    request="GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest",
    read_only=True,
)

ADD_AUDIENCES: Operation[types.AddAudiencesResponse, types.AddAudiencesRequest] = Operation(
    "AddAudiences",
    "AddAudiences",
    "AddAudiencesResponse",
    HEADERS,
    Route("POST", "/Audiences"),
    request="AddAudiencesRequest",
)

UPDATE_AUDIENCES: Operation[types.UpdateAudiencesResponse, types.UpdateAudiencesRequest] = Operation(
    "UpdateAudiences",
    "UpdateAudiences",
    "UpdateAudiencesResponse",
    HEADERS,
    Route("PUT", "/Audiences"),
    request="UpdateAudiencesRequest",
)

DELETE_AUDIENCES: Operation[types.DeleteAudiencesResponse, types.DeleteAudiencesRequest] = Operation(
    "DeleteAudiences",
    "DeleteAudiences",
    "DeleteAudiencesResponse",
    HEADERS,
    Route("DELETE", "/Audiences"),
    request="DeleteAudiencesRequest",
)

GET_AUDIENCES_BY_IDS: Operation[types.GetAudiencesByIdsResponse, types.GetAudiencesByIdsRequest] = Operation(
    "GetAudiencesByIds",
    "GetAudiencesByIds",
    "GetAudiencesByIdsResponse",
    HEADERS,
    Route("POST", "/Audiences/QueryByIds"),
    request="GetAudiencesByIdsRequest",
    read_only=True,
)

APPLY_CUSTOMER_LIST_ITEMS: Operation[
    types.ApplyCustomerListItemsResponse, types.ApplyCustomerListItemsRequest
] = Operation(
    "ApplyCustomerListItems",
    "ApplyCustomerListItems",
    "ApplyCustomerListItemsResponse",
    HEADERS,
    Route("POST", "/CustomerListItems/Apply"),
    request="ApplyCustomerListItemsRequest",
)

APPLY_CUSTOMER_LIST_USER_DATA: Operation[
    types.ApplyCustomerListUserDataResponse, types.ApplyCustomerListUserDataRequest
] = Operation(
    "ApplyCustomerListUserData",
    "ApplyCustomerListUserData",
    "ApplyCustomerListUserDataResponse",
    HEADERS,
    Route("POST", "/CustomerListUserData/Apply"),
    request="ApplyCustomerListUserDataRequest",
)

GET_UET_TAGS_BY_IDS: Operation[types.GetUetTagsByIdsResponse, types.GetUetTagsByIdsRequest] = Operation(
    "GetUetTagsByIds",
    "GetUetTagsByIds",
    "GetUetTagsByIdsResponse",
    HEADERS,
    Route("POST", "/UetTags/QueryByIds"),
    request="GetUetTagsByIdsRequest",
    read_only=True,
)

ADD_UET_TAGS: Operation[types.AddUetTagsResponse, types.AddUetTagsRequest] = Operation(
    "AddUetTags",
    "AddUetTags",
    "AddUetTagsResponse",
    HEADERS,
    Route("POST", "/UetTags"),
    request="AddUetTagsRequest",
)

UPDATE_UET_TAGS: Operation[types.UpdateUetTagsResponse, types.UpdateUetTagsRequest] = Operation(
    "UpdateUetTags",
    "UpdateUetTags",
    "UpdateUetTagsResponse",
    HEADERS,
    Route("PUT", "/UetTags"),
    request="UpdateUetTagsRequest",
)

GET_CONVERSION_GOALS_BY_IDS: Operation[
    types.GetConversionGoalsByIdsResponse, types.GetConversionGoalsByIdsRequest
] = Operation(
    "GetConversionGoalsByIds",
    "GetConversionGoalsByIds",
    "GetConversionGoalsByIdsResponse",
    HEADERS,
    Route("POST", "/ConversionGoals/QueryByIds"),
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
    Route("POST", "/ConversionGoals/QueryByTagIds"),
    request="GetConversionGoalsByTagIdsRequest",
    read_only=True,
)

ADD_CONVERSION_GOALS: Operation[types.AddConversionGoalsResponse, types.AddConversionGoalsRequest] = (
    Operation(
        "AddConversionGoals",
        "AddConversionGoals",
        "AddConversionGoalsResponse",
        HEADERS,
        Route("POST", "/ConversionGoals"),
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
    Route("PUT", "/ConversionGoals"),
    request="UpdateConversionGoalsRequest",
)

APPLY_OFFLINE_CONVERSIONS: Operation[
    types.ApplyOfflineConversionsResponse, types.ApplyOfflineConversionsRequest
] = Operation(
    "ApplyOfflineConversions",
    "ApplyOfflineConversions",
    "ApplyOfflineConversionsResponse",
    HEADERS,
    Route("POST", "/OfflineConversions/Apply"),
    request="ApplyOfflineConversionsRequest",
)

APPLY_OFFLINE_CONVERSION_ADJUSTMENTS: Operation[
    types.ApplyOfflineConversionAdjustmentsResponse, types.ApplyOfflineConversionAdjustmentsRequest
] = Operation(
    "ApplyOfflineConversionAdjustments",
    "ApplyOfflineConversionAdjustments",
    "ApplyOfflineConversionAdjustmentsResponse",
    HEADERS,
    Route("POST", "/OfflineConversionAdjustments/Apply"),
    request="ApplyOfflineConversionAdjustmentsRequest",
)

APPLY_ONLINE_CONVERSION_ADJUSTMENTS: Operation[
    types.ApplyOnlineConversionAdjustmentsResponse, types.ApplyOnlineConversionAdjustmentsRequest
] = Operation(
    "ApplyOnlineConversionAdjustments",
    "ApplyOnlineConversionAdjustments",
    "ApplyOnlineConversionAdjustmentsResponse",
    HEADERS,
    Route("POST", "/OnlineConversionAdjustments/Apply"),
    request="ApplyOnlineConversionAdjustmentsRequest",
)

GET_OFFLINE_CONVERSION_REPORTS: Operation[
    types.GetOfflineConversionReportsResponse, types.GetOfflineConversionReportsRequest
] = Operation(
    "GetOfflineConversionReports",
    "GetOfflineConversionReports",
    "GetOfflineConversionReportsResponse",
    HEADERS,
    Route("POST", "/OfflineConversionReports/Query"),
    request="GetOfflineConversionReportsRequest",
    read_only=True,
)

GET_OFFLINE_CONVERSION_REPORT_BY_GOAL_IDS: Operation[
    types.GetOfflineConversionReportByGoalIdsResponse, types.GetOfflineConversionReportByGoalIdsRequest
] = Operation(
    "GetOfflineConversionReportByGoalIds",
    "GetOfflineConversionReportByGoalIds",
    "GetOfflineConversionReportByGoalIdsResponse",
    HEADERS,
    Route("POST", "/OfflineConversionReport/QueryByGoalIds"),
    request="GetOfflineConversionReportByGoalIdsRequest",
    read_only=True,
)

ADD_LABELS: Operation[types.AddLabelsResponse, types.AddLabelsRequest] = Operation(
    "AddLabels",
    "AddLabels",
    "AddLabelsResponse",
    HEADERS,
    Route("POST", "/Labels"),
    request="AddLabelsRequest",
)

DELETE_LABELS: Operation[types.DeleteLabelsResponse, types.DeleteLabelsRequest] = Operation(
    "DeleteLabels",
    "DeleteLabels",
    "DeleteLabelsResponse",
    HEADERS,
    Route("DELETE", "/Labels"),
    request="DeleteLabelsRequest",
)

UPDATE_LABELS: Operation[types.UpdateLabelsResponse, types.UpdateLabelsRequest] = Operation(
    "UpdateLabels",
    "UpdateLabels",
    "UpdateLabelsResponse",
    HEADERS,
    Route("PUT", "/Labels"),
    request="UpdateLabelsRequest",
)

GET_LABELS_BY_IDS: Operation[types.GetLabelsByIdsResponse, types.GetLabelsByIdsRequest] = Operation(
    "GetLabelsByIds",
    "GetLabelsByIds",
    "GetLabelsByIdsResponse",
    HEADERS,
    Route("POST", "/Labels/QueryByIds"),
    request="GetLabelsByIdsRequest",
    read_only=True,
)

SET_LABEL_ASSOCIATIONS: Operation[types.SetLabelAssociationsResponse, types.SetLabelAssociationsRequest] = (
    Operation(
        "SetLabelAssociations",
        "SetLabelAssociations",
        "SetLabelAssociationsResponse",
        HEADERS,
        Route("POST", "/LabelAssociations/Set"),
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
    Route("DELETE", "/LabelAssociations"),
    request="DeleteLabelAssociationsRequest",
)

GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    types.GetLabelAssociationsByEntityIdsResponse, types.GetLabelAssociationsByEntityIdsRequest
] = Operation(
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIdsResponse",
    HEADERS,
    Route("POST", "/LabelAssociations/QueryByEntityIds"),
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
    Route("POST", "/LabelAssociations/QueryByLabelIds"),
    request="GetLabelAssociationsByLabelIdsRequest",
    read_only=True,
)

ADD_EXPERIMENTS: Operation[types.AddExperimentsResponse, types.AddExperimentsRequest] = Operation(
    "AddExperiments",
    "AddExperiments",
    "AddExperimentsResponse",
    HEADERS,
    Route("POST", "/Experiments"),
    request="AddExperimentsRequest",
)

DELETE_EXPERIMENTS: Operation[types.DeleteExperimentsResponse, types.DeleteExperimentsRequest] = Operation(
    "DeleteExperiments",
    "DeleteExperiments",
    "DeleteExperimentsResponse",
    HEADERS,
    Route("DELETE", "/Experiments"),
    request="DeleteExperimentsRequest",
)

UPDATE_EXPERIMENTS: Operation[types.UpdateExperimentsResponse, types.UpdateExperimentsRequest] = Operation(
    "UpdateExperiments",
    "UpdateExperiments",
    "UpdateExperimentsResponse",
    HEADERS,
    Route("PUT", "/Experiments"),
    request="UpdateExperimentsRequest",
)

GET_EXPERIMENTS_BY_IDS: Operation[types.GetExperimentsByIdsResponse, types.GetExperimentsByIdsRequest] = (
    Operation(
        "GetExperimentsByIds",
        "GetExperimentsByIds",
        "GetExperimentsByIdsResponse",
        HEADERS,
        Route("POST", "/Experiments/QueryByIds"),
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
    Route("POST", "/ProfileDataFileUrl/Query"),
    request="GetProfileDataFileUrlRequest",
    read_only=True,
)

SEARCH_COMPANIES: Operation[types.SearchCompaniesResponse, types.SearchCompaniesRequest] = Operation(
    "SearchCompanies",
    "SearchCompanies",
    "SearchCompaniesResponse",
    HEADERS,
    Route("POST", "/Companies/Search"),
    request="SearchCompaniesRequest",
    read_only=True,
)

GET_FILE_IMPORT_UPLOAD_URL: Operation[
    types.GetFileImportUploadUrlResponse, types.GetFileImportUploadUrlRequest
] = Operation(
    "GetFileImportUploadUrl",
    "GetFileImportUploadUrl",
    "GetFileImportUploadUrlResponse",
    HEADERS,
    Route("POST", "/FileImportUploadUrl/Query"),
    request="GetFileImportUploadUrlRequest",
    read_only=True,
)

ADD_IMPORT_JOBS: Operation[types.AddImportJobsResponse, types.AddImportJobsRequest] = Operation(
    "AddImportJobs",
    "AddImportJobs",
    "AddImportJobsResponse",
    HEADERS,
    Route("POST", "/ImportJobs"),
    request="AddImportJobsRequest",
)

GET_IMPORT_RESULTS: Operation[types.GetImportResultsResponse, types.GetImportResultsRequest] = Operation(
    "GetImportResults",
    "GetImportResults",
    "GetImportResultsResponse",
    HEADERS,
    Route("POST", "/ImportResults/Query"),
    request="GetImportResultsRequest",
    read_only=True,
)

GET_IMPORT_JOBS_BY_IDS: Operation[types.GetImportJobsByIdsResponse, types.GetImportJobsByIdsRequest] = (
    Operation(
        "GetImportJobsByIds",
        "GetImportJobsByIds",
        "GetImportJobsByIdsResponse",
        HEADERS,
        Route("POST", "/ImportJobs/QueryByIds"),
        request="GetImportJobsByIdsRequest",
        read_only=True,
    )
)

DELETE_IMPORT_JOBS: Operation[types.DeleteImportJobsResponse, types.DeleteImportJobsRequest] = Operation(
    "DeleteImportJobs",
    "DeleteImportJobs",
    "DeleteImportJobsResponse",
    HEADERS,
    Route("DELETE", "/ImportJobs"),
    request="DeleteImportJobsRequest",
)

GET_IMPORT_ENTITY_IDS_MAPPING: Operation[
    types.GetImportEntityIdsMappingResponse, types.GetImportEntityIdsMappingRequest
] = Operation(
    "GetImportEntityIdsMapping",
    "GetImportEntityIdsMapping",
    "GetImportEntityIdsMappingResponse",
    HEADERS,
    Route("POST", "/ImportEntityIdsMapping/Query"),
    request="GetImportEntityIdsMappingRequest",
    read_only=True,
)

UPDATE_IMPORT_JOBS: Operation[types.UpdateImportJobsResponse, types.UpdateImportJobsRequest] = Operation(
    "UpdateImportJobs",
    "UpdateImportJobs",
    "UpdateImportJobsResponse",
    HEADERS,
    Route("PUT", "/ImportJobs"),
    request="UpdateImportJobsRequest",
)

ADD_VIDEOS: Operation[types.AddVideosResponse, types.AddVideosRequest] = Operation(
    "AddVideos",
    "AddVideos",
    "AddVideosResponse",
    HEADERS,
    Route("POST", "/Videos"),
    request="AddVideosRequest",
)

DELETE_VIDEOS: Operation[types.DeleteVideosResponse, types.DeleteVideosRequest] = Operation(
    "DeleteVideos",
    "DeleteVideos",
    "DeleteVideosResponse",
    HEADERS,
    Route("DELETE", "/Videos"),
    request="DeleteVideosRequest",
)

GET_VIDEOS_BY_IDS: Operation[types.GetVideosByIdsResponse, types.GetVideosByIdsRequest] = Operation(
    "GetVideosByIds",
    "GetVideosByIds",
    "GetVideosByIdsResponse",
    HEADERS,
    Route("POST", "/Videos/QueryByIds"),
    request="GetVideosByIdsRequest",
    read_only=True,
)

UPDATE_VIDEOS: Operation[types.UpdateVideosResponse, types.UpdateVideosRequest] = Operation(
    "UpdateVideos",
    "UpdateVideos",
    "UpdateVideosResponse",
    HEADERS,
    Route("PUT", "/Videos"),
    request="UpdateVideosRequest",
)

ADD_HTML5S: Operation[types.AddHTML5sResponse, types.AddHTML5sRequest] = Operation(
    "AddHTML5s",
    "AddHTML5s",
    "AddHTML5sResponse",
    HEADERS,
    Route("POST", "/HTML5s"),
    request="AddHTML5sRequest",
)

GET_HTML5S_BY_IDS: Operation[types.GetHTML5sByIdsResponse, types.GetHTML5sByIdsRequest] = Operation(
    "GetHTML5sByIds",
    "GetHTML5sByIds",
    "GetHTML5sByIdsResponse",
    HEADERS,
    Route("POST", "/HTML5s/QueryByIds"),
    request="GetHTML5sByIdsRequest",
    read_only=True,
)

DELETE_HTML5S: Operation[types.DeleteHTML5sResponse, types.DeleteHTML5sRequest] = Operation(
    "DeleteHTML5s",
    "DeleteHTML5s",
    "DeleteHTML5sResponse",
    HEADERS,
    Route("DELETE", "/HTML5s"),
    request="DeleteHTML5sRequest",
)

ADD_CAMPAIGN_CONVERSION_GOALS: Operation[
    types.AddCampaignConversionGoalsResponse, types.AddCampaignConversionGoalsRequest
] = Operation(
    "AddCampaignConversionGoals",
    "AddCampaignConversionGoals",
    "AddCampaignConversionGoalsResponse",
    HEADERS,
    Route("POST", "/CampaignConversionGoals"),
    request="AddCampaignConversionGoalsRequest",
)

DELETE_CAMPAIGN_CONVERSION_GOALS: Operation[
    types.DeleteCampaignConversionGoalsResponse, types.DeleteCampaignConversionGoalsRequest
] = Operation(
    "DeleteCampaignConversionGoals",
    "DeleteCampaignConversionGoals",
    "DeleteCampaignConversionGoalsResponse",
    HEADERS,
    Route("DELETE", "/CampaignConversionGoals"),
    request="DeleteCampaignConversionGoalsRequest",
)

ADD_DATA_EXCLUSIONS: Operation[types.AddDataExclusionsResponse, types.AddDataExclusionsRequest] = Operation(
    "AddDataExclusions",
    "AddDataExclusions",
    "AddDataExclusionsResponse",
    HEADERS,
    Route("POST", "/DataExclusions"),
    request="AddDataExclusionsRequest",
)

UPDATE_DATA_EXCLUSIONS: Operation[types.UpdateDataExclusionsResponse, types.UpdateDataExclusionsRequest] = (
    Operation(
        "UpdateDataExclusions",
        "UpdateDataExclusions",
        "UpdateDataExclusionsResponse",
        HEADERS,
        Route("PUT", "/DataExclusions"),
        request="UpdateDataExclusionsRequest",
    )
)

DELETE_DATA_EXCLUSIONS: Operation[types.DeleteDataExclusionsResponse, types.DeleteDataExclusionsRequest] = (
    Operation(
        "DeleteDataExclusions",
        "DeleteDataExclusions",
        "DeleteDataExclusionsResponse",
        HEADERS,
        Route("DELETE", "/DataExclusions"),
        request="DeleteDataExclusionsRequest",
    )
)

GET_DATA_EXCLUSIONS_BY_IDS: Operation[
    types.GetDataExclusionsByIdsResponse, types.GetDataExclusionsByIdsRequest
] = Operation(
    "GetDataExclusionsByIds",
    "GetDataExclusionsByIds",
    "GetDataExclusionsByIdsResponse",
    HEADERS,
    Route("POST", "/DataExclusions/QueryByIds"),
    request="GetDataExclusionsByIdsRequest",
    read_only=True,
)

GET_DATA_EXCLUSIONS_BY_ACCOUNT_ID: Operation[
    types.GetDataExclusionsByAccountIdResponse, types.GetDataExclusionsByAccountIdRequest
] = Operation(
    "GetDataExclusionsByAccountId",
    "GetDataExclusionsByAccountId",
    "GetDataExclusionsByAccountIdResponse",
    HEADERS,
    Route("POST", "/DataExclusions/QueryByAccountId"),
    request="GetDataExclusionsByAccountIdRequest",
    read_only=True,
)

ADD_SEASONALITY_ADJUSTMENTS: Operation[
    types.AddSeasonalityAdjustmentsResponse, types.AddSeasonalityAdjustmentsRequest
] = Operation(
    "AddSeasonalityAdjustments",
    "AddSeasonalityAdjustments",
    "AddSeasonalityAdjustmentsResponse",
    HEADERS,
    Route("POST", "/SeasonalityAdjustments"),
    request="AddSeasonalityAdjustmentsRequest",
)

UPDATE_SEASONALITY_ADJUSTMENTS: Operation[
    types.UpdateSeasonalityAdjustmentsResponse, types.UpdateSeasonalityAdjustmentsRequest
] = Operation(
    "UpdateSeasonalityAdjustments",
    "UpdateSeasonalityAdjustments",
    "UpdateSeasonalityAdjustmentsResponse",
    HEADERS,
    Route("PUT", "/SeasonalityAdjustments"),
    request="UpdateSeasonalityAdjustmentsRequest",
)

DELETE_SEASONALITY_ADJUSTMENTS: Operation[
    types.DeleteSeasonalityAdjustmentsResponse, types.DeleteSeasonalityAdjustmentsRequest
] = Operation(
    "DeleteSeasonalityAdjustments",
    "DeleteSeasonalityAdjustments",
    "DeleteSeasonalityAdjustmentsResponse",
    HEADERS,
    Route("DELETE", "/SeasonalityAdjustments"),
    request="DeleteSeasonalityAdjustmentsRequest",
)

GET_SEASONALITY_ADJUSTMENTS_BY_IDS: Operation[
    types.GetSeasonalityAdjustmentsByIdsResponse, types.GetSeasonalityAdjustmentsByIdsRequest
] = Operation(
    "GetSeasonalityAdjustmentsByIds",
    "GetSeasonalityAdjustmentsByIds",
    "GetSeasonalityAdjustmentsByIdsResponse",
    HEADERS,
    Route("POST", "/SeasonalityAdjustments/QueryByIds"),
    request="GetSeasonalityAdjustmentsByIdsRequest",
    read_only=True,
)

GET_SEASONALITY_ADJUSTMENTS_BY_ACCOUNT_ID: Operation[
    types.GetSeasonalityAdjustmentsByAccountIdResponse, types.GetSeasonalityAdjustmentsByAccountIdRequest
] = Operation(
    "GetSeasonalityAdjustmentsByAccountId",
    "GetSeasonalityAdjustmentsByAccountId",
    "GetSeasonalityAdjustmentsByAccountIdResponse",
    HEADERS,
    Route("POST", "/SeasonalityAdjustments/QueryByAccountId"),
    request="GetSeasonalityAdjustmentsByAccountIdRequest",
    read_only=True,
)

CREATE_ASSET_GROUP_RECOMMENDATION: Operation[
    types.CreateAssetGroupRecommendationResponse, types.CreateAssetGroupRecommendationRequest
] = Operation(
    "CreateAssetGroupRecommendation",
    "CreateAssetGroupRecommendation",
    "CreateAssetGroupRecommendationResponse",
    HEADERS,
    Route("POST", "/AssetGroupRecommendation/Create"),
    request="CreateAssetGroupRecommendationRequest",
)

CREATE_RESPONSIVE_AD_RECOMMENDATION: Operation[
    types.CreateResponsiveAdRecommendationResponse, types.CreateResponsiveAdRecommendationRequest
] = Operation(
    "CreateResponsiveAdRecommendation",
    "CreateResponsiveAdRecommendation",
    "CreateResponsiveAdRecommendationResponse",
    HEADERS,
    Route("POST", "/ResponsiveAdRecommendation/Create"),
    request="CreateResponsiveAdRecommendationRequest",
)

CREATE_RESPONSIVE_SEARCH_AD_RECOMMENDATION: Operation[
    types.CreateResponsiveSearchAdRecommendationResponse, types.CreateResponsiveSearchAdRecommendationRequest
] = Operation(
    "CreateResponsiveSearchAdRecommendation",
    "CreateResponsiveSearchAdRecommendation",
    "CreateResponsiveSearchAdRecommendationResponse",
    HEADERS,
    Route("POST", "/ResponsiveSearchAdRecommendation/Create"),
    request="CreateResponsiveSearchAdRecommendationRequest",
)

REFINE_ASSET_GROUP_RECOMMENDATION: Operation[
    types.RefineAssetGroupRecommendationResponse, types.RefineAssetGroupRecommendationRequest
] = Operation(
    "RefineAssetGroupRecommendation",
    "RefineAssetGroupRecommendation",
    "RefineAssetGroupRecommendationResponse",
    HEADERS,
    Route("POST", "/AssetGroupRecommendation/Refine"),
    request="RefineAssetGroupRecommendationRequest",
)

REFINE_RESPONSIVE_AD_RECOMMENDATION: Operation[
    types.RefineResponsiveAdRecommendationResponse, types.RefineResponsiveAdRecommendationRequest
] = Operation(
    "RefineResponsiveAdRecommendation",
    "RefineResponsiveAdRecommendation",
    "RefineResponsiveAdRecommendationResponse",
    HEADERS,
    Route("POST", "/ResponsiveAdRecommendation/Refine"),
    request="RefineResponsiveAdRecommendationRequest",
)

REFINE_RESPONSIVE_SEARCH_AD_RECOMMENDATION: Operation[
    types.RefineResponsiveSearchAdRecommendationResponse, types.RefineResponsiveSearchAdRecommendationRequest
] = Operation(
    "RefineResponsiveSearchAdRecommendation",
    "RefineResponsiveSearchAdRecommendation",
    "RefineResponsiveSearchAdRecommendationResponse",
    HEADERS,
    Route("POST", "/ResponsiveSearchAdRecommendation/Refine"),
    request="RefineResponsiveSearchAdRecommendationRequest",
)

GET_RESPONSIVE_AD_RECOMMENDATION_JOB: Operation[
    types.GetResponsiveAdRecommendationJobResponse, types.GetResponsiveAdRecommendationJobRequest
] = Operation(
    "GetResponsiveAdRecommendationJob",
    "GetResponsiveAdRecommendationJob",
    "GetResponsiveAdRecommendationJobResponse",
    HEADERS,
    Route("POST", "/ResponsiveAdRecommendationJob/Query"),
    request="GetResponsiveAdRecommendationJobRequest",
    read_only=True,
)

UPDATE_CONVERSION_VALUE_RULES: Operation[
    types.UpdateConversionValueRulesResponse, types.UpdateConversionValueRulesRequest
] = Operation(
    "UpdateConversionValueRules",
    "UpdateConversionValueRules",
    "UpdateConversionValueRulesResponse",
    HEADERS,
    Route("PUT", "/ConversionValueRules"),
    request="UpdateConversionValueRulesRequest",
)

UPDATE_CONVERSION_VALUE_RULES_STATUS: Operation[
    types.UpdateConversionValueRulesStatusResponse, types.UpdateConversionValueRulesStatusRequest
] = Operation(
    "UpdateConversionValueRulesStatus",
    "UpdateConversionValueRulesStatus",
    "UpdateConversionValueRulesStatusResponse",
    HEADERS,
    Route("PUT", "/ConversionValueRulesStatus"),
    request="UpdateConversionValueRulesStatusRequest",
)

ADD_CONVERSION_VALUE_RULES: Operation[
    types.AddConversionValueRulesResponse, types.AddConversionValueRulesRequest
] = Operation(
    "AddConversionValueRules",
    "AddConversionValueRules",
    "AddConversionValueRulesResponse",
    HEADERS,
    Route("POST", "/ConversionValueRules"),
    request="AddConversionValueRulesRequest",
)

GET_CONVERSION_VALUE_RULES_BY_ACCOUNT_ID: Operation[
    types.GetConversionValueRulesByAccountIdResponse, types.GetConversionValueRulesByAccountIdRequest
] = Operation(
    "GetConversionValueRulesByAccountId",
    "GetConversionValueRulesByAccountId",
    "GetConversionValueRulesByAccountIdResponse",
    HEADERS,
    Route("POST", "/ConversionValueRules/QueryByAccountId"),
    request="GetConversionValueRulesByAccountIdRequest",
    read_only=True,
)

GET_CONVERSION_VALUE_RULES_BY_IDS: Operation[
    types.GetConversionValueRulesByIdsResponse, types.GetConversionValueRulesByIdsRequest
] = Operation(
    "GetConversionValueRulesByIds",
    "GetConversionValueRulesByIds",
    "GetConversionValueRulesByIdsResponse",
    HEADERS,
    Route("POST", "/ConversionValueRules/QueryByIds"),
    request="GetConversionValueRulesByIdsRequest",
    read_only=True,
)

ADD_BRAND_KITS: Operation[types.AddBrandKitsResponse, types.AddBrandKitsRequest] = Operation(
    "AddBrandKits",
    "AddBrandKits",
    "AddBrandKitsResponse",
    HEADERS,
    Route("POST", "/BrandKits"),
    request="AddBrandKitsRequest",
)

UPDATE_BRAND_KITS: Operation[types.UpdateBrandKitsResponse, types.UpdateBrandKitsRequest] = Operation(
    "UpdateBrandKits",
    "UpdateBrandKits",
    "UpdateBrandKitsResponse",
    HEADERS,
    Route("PUT", "/BrandKits"),
    request="UpdateBrandKitsRequest",
)

DELETE_BRAND_KITS: Operation[types.DeleteBrandKitsResponse, types.DeleteBrandKitsRequest] = Operation(
    "DeleteBrandKits",
    "DeleteBrandKits",
    "DeleteBrandKitsResponse",
    HEADERS,
    Route("DELETE", "/BrandKits"),
    request="DeleteBrandKitsRequest",
)

CREATE_BRAND_KIT_RECOMMENDATION: Operation[
    types.CreateBrandKitRecommendationResponse, types.CreateBrandKitRecommendationRequest
] = Operation(
    "CreateBrandKitRecommendation",
    "CreateBrandKitRecommendation",
    "CreateBrandKitRecommendationResponse",
    HEADERS,
    Route("POST", "/BrandKitRecommendation/Create"),
    request="CreateBrandKitRecommendationRequest",
)

ADD_NEW_CUSTOMER_ACQUISITION_GOALS: Operation[
    types.AddNewCustomerAcquisitionGoalsResponse, types.AddNewCustomerAcquisitionGoalsRequest
] = Operation(
    "AddNewCustomerAcquisitionGoals",
    "AddNewCustomerAcquisitionGoals",
    "AddNewCustomerAcquisitionGoalsResponse",
    HEADERS,
    Route("POST", "/NewCustomerAcquisitionGoals"),
    request="AddNewCustomerAcquisitionGoalsRequest",
)

UPDATE_NEW_CUSTOMER_ACQUISITION_GOALS: Operation[
    types.UpdateNewCustomerAcquisitionGoalsResponse, types.UpdateNewCustomerAcquisitionGoalsRequest
] = Operation(
    "UpdateNewCustomerAcquisitionGoals",
    "UpdateNewCustomerAcquisitionGoals",
    "UpdateNewCustomerAcquisitionGoalsResponse",
    HEADERS,
    Route("PUT", "/NewCustomerAcquisitionGoals"),
    request="UpdateNewCustomerAcquisitionGoalsRequest",
)

GET_NEW_CUSTOMER_ACQUISITION_GOALS_BY_ACCOUNT_ID: Operation[
    types.GetNewCustomerAcquisitionGoalsByAccountIdResponse,
    types.GetNewCustomerAcquisitionGoalsByAccountIdRequest,
] = Operation(
    "GetNewCustomerAcquisitionGoalsByAccountId",
    "GetNewCustomerAcquisitionGoalsByAccountId",
    "GetNewCustomerAcquisitionGoalsByAccountIdResponse",
    HEADERS,
    Route("POST", "/NewCustomerAcquisitionGoals/QueryByAccountId"),
    request="GetNewCustomerAcquisitionGoalsByAccountIdRequest",
    read_only=True,
)

GET_BRAND_KITS_BY_ACCOUNT_ID: Operation[
    types.GetBrandKitsByAccountIdResponse, types.GetBrandKitsByAccountIdRequest
] = Operation(
    "GetBrandKitsByAccountId",
    "GetBrandKitsByAccountId",
    "GetBrandKitsByAccountIdResponse",
    HEADERS,
    Route("POST", "/BrandKits/QueryByAccountId"),
    request="GetBrandKitsByAccountIdRequest",
    read_only=True,
)

GET_BRAND_KITS_BY_IDS: Operation[types.GetBrandKitsByIdsResponse, types.GetBrandKitsByIdsRequest] = Operation(
    "GetBrandKitsByIds",
    "GetBrandKitsByIds",
    "GetBrandKitsByIdsResponse",
    HEADERS,
    Route("POST", "/BrandKits/QueryByIds"),
    request="GetBrandKitsByIdsRequest",
    read_only=True,
)

GET_CLIPCHAMP_TEMPLATES: Operation[
    types.GetClipchampTemplatesResponse, types.GetClipchampTemplatesRequest
] = Operation(
    "GetClipchampTemplates",
    "GetClipchampTemplates",
    "GetClipchampTemplatesResponse",
    HEADERS,
    Route("POST", "/ClipchampTemplates/Query"),
    request="GetClipchampTemplatesRequest",
    read_only=True,
)

GET_SUPPORTED_CLIPCHAMP_AUDIO: Operation[
    types.GetSupportedClipchampAudioResponse, types.GetSupportedClipchampAudioRequest
] = Operation(
    "GetSupportedClipchampAudio",
    "GetSupportedClipchampAudio",
    "GetSupportedClipchampAudioResponse",
    HEADERS,
    Route("POST", "/SupportedClipchampAudio/Query"),
    request="GetSupportedClipchampAudioRequest",
    read_only=True,
)

GET_SUPPORTED_FONTS: Operation[types.GetSupportedFontsResponse, types.GetSupportedFontsRequest] = Operation(
    "GetSupportedFonts",
    "GetSupportedFonts",
    "GetSupportedFontsResponse",
    HEADERS,
    Route("POST", "/SupportedFonts/Query"),
    request="GetSupportedFontsRequest",
    read_only=True,
)

GET_HEALTH_CHECK: Operation[types.GetHealthCheckResponse, types.GetHealthCheckRequest] = Operation(
    "GetHealthCheck",
    "GetHealthCheck",
    "GetHealthCheckResponse",
    HEADERS,
    Route("POST", "/HealthCheck/Query"),
    request="GetHealthCheckRequest",
    read_only=True,
)

GET_DIAGNOSTICS: Operation[types.GetDiagnosticsResponse, types.GetDiagnosticsRequest] = Operation(
    "GetDiagnostics",
    "GetDiagnostics",
    "GetDiagnosticsResponse",
    HEADERS,
    Route("POST", "/Diagnostics/Query"),
    request="GetDiagnosticsRequest",
    read_only=True,
)

GET_ANNOTATION_OPT_OUT: Operation[types.GetAnnotationOptOutResponse, types.GetAnnotationOptOutRequest] = (
    Operation(
        "GetAnnotationOptOut",
        "GetAnnotationOptOut",
        "GetAnnotationOptOutResponse",
        HEADERS,
        Route("POST", "/AnnotationOptOut/Query"),
        request="GetAnnotationOptOutRequest",
        read_only=True,
    )
)

UPDATE_ANNOTATION_OPT_OUT: Operation[
    types.UpdateAnnotationOptOutResponse, types.UpdateAnnotationOptOutRequest
] = Operation(
    "UpdateAnnotationOptOut",
    "UpdateAnnotationOptOut",
    "UpdateAnnotationOptOutResponse",
    HEADERS,
    Route("PUT", "/AnnotationOptOut"),
    request="UpdateAnnotationOptOutRequest",
)

ADD_LINKED_IN_SEGMENTS: Operation[types.AddLinkedInSegmentsResponse, types.AddLinkedInSegmentsRequest] = (
    Operation(
        "AddLinkedInSegments",
        "AddLinkedInSegments",
        "AddLinkedInSegmentsResponse",
        HEADERS,
        Route("POST", "/LinkedInSegments"),
        request="AddLinkedInSegmentsRequest",
    )
)

DELETE_LINKED_IN_SEGMENTS: Operation[
    types.DeleteLinkedInSegmentsResponse, types.DeleteLinkedInSegmentsRequest
] = Operation(
    "DeleteLinkedInSegments",
    "DeleteLinkedInSegments",
    "DeleteLinkedInSegmentsResponse",
    HEADERS,
    Route("DELETE", "/LinkedInSegments"),
    request="DeleteLinkedInSegmentsRequest",
)

UPDATE_LINKED_IN_SEGMENTS: Operation[
    types.UpdateLinkedInSegmentsResponse, types.UpdateLinkedInSegmentsRequest
] = Operation(
    "UpdateLinkedInSegments",
    "UpdateLinkedInSegments",
    "UpdateLinkedInSegmentsResponse",
    HEADERS,
    Route("PUT", "/LinkedInSegments"),
    request="UpdateLinkedInSegmentsRequest",
)

GET_LINKED_IN_SEGMENTS: Operation[types.GetLinkedInSegmentsResponse, types.GetLinkedInSegmentsRequest] = (
    Operation(
        "GetLinkedInSegments",
        "GetLinkedInSegments",
        "GetLinkedInSegmentsResponse",
        HEADERS,
        Route("POST", "/LinkedInSegments/Query"),
        request="GetLinkedInSegmentsRequest",
        read_only=True,
    )
)

GET_COMPANY_LIST_DETAILS: Operation[
    types.GetCompanyListDetailsResponse, types.GetCompanyListDetailsRequest
] = Operation(
    "GetCompanyListDetails",
    "GetCompanyListDetails",
    "GetCompanyListDetailsResponse",
    HEADERS,
    Route("POST", "/CompanyListDetails/Query"),
    request="GetCompanyListDetailsRequest",
    read_only=True,
)

GET_UET_TAG_AUTH_KEY: Operation[types.GetUetTagAuthKeyResponse, types.GetUetTagAuthKeyRequest] = Operation(
    "GetUetTagAuthKey",
    "GetUetTagAuthKey",
    "GetUetTagAuthKeyResponse",
    HEADERS,
    Route("POST", "/UetTagAuthKey/Query"),
    request="GetUetTagAuthKeyRequest",
    read_only=True,
)
