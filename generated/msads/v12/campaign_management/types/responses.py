# Made by soapwright 0.1.0 from msads/v12/campaign_management, revision 12.13.6. Do not edit.
"""The responses of CampaignManagementService."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .ad_extensions import AdExtension
    from .ads import Ad
    from .audiences import Audience
    from .conversion_goals import ConversionGoal
    from .structs import (
        AccountMigrationStatusesInfo,
        AccountProperty,
        AdExtensionAssociationCollection,
        AdExtensionEditorialReasonCollection,
        AdExtensionIdentity,
        AdGroup,
        AdGroupCriterion,
        AdGroupNegativeSites,
        BatchError,
        BatchErrorCollection,
        BMCStore,
        Budget,
        Campaign,
        CampaignCriterion,
        CampaignNegativeSites,
        CampaignSize,
        Company,
        EditorialReasonCollection,
        EntityNegativeKeyword,
        Experiment,
        IdCollection,
        Keyword,
        Label,
        LabelAssociation,
        MediaAssociation,
        MediaMetaData,
        SharedEntity,
        SharedEntityAssociation,
        SharedListItem,
        UetTag,
    )


@struct("AddCampaignsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignsResponse(Struct):
    """The response of AddCampaigns."""

    campaign_ids: list[int | None] | None = element("CampaignIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignsByAccountIdResponse(Struct):
    """The response of GetCampaignsByAccountId."""

    campaigns: list[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignsByIdsResponse(Struct):
    """The response of GetCampaignsByIds."""

    campaigns: list[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignsResponse(Struct):
    """The response of DeleteCampaigns."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCampaignsResponse", CAMPAIGN_MANAGEMENT)
class UpdateCampaignsResponse(Struct):
    """The response of UpdateCampaigns."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNegativeSitesByCampaignIdsResponse", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByCampaignIdsResponse(Struct):
    """The response of GetNegativeSitesByCampaignIds."""

    campaign_negative_sites: list[CampaignNegativeSites | None] | None = element(
        "CampaignNegativeSites", "ArrayOfCampaignNegativeSites", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetNegativeSitesToCampaignsResponse", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToCampaignsResponse(Struct):
    """The response of SetNegativeSitesToCampaigns."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConfigValueResponse", CAMPAIGN_MANAGEMENT)
class GetConfigValueResponse(Struct):
    """The response of GetConfigValue."""

    config_value: str | None = element("ConfigValue", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBSCCountriesResponse", CAMPAIGN_MANAGEMENT)
class GetBSCCountriesResponse(Struct):
    """The response of GetBSCCountries."""

    country_codes: list[str | None] | None = element("CountryCodes", "ArrayOfstring", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class AddAdGroupsResponse(Struct):
    """The response of AddAdGroups."""

    ad_group_ids: list[int | None] | None = element("AdGroupIds", "ArrayOfNullableOflong", nillable=True)
    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupsResponse(Struct):
    """The response of DeleteAdGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByIdsResponse(Struct):
    """The response of GetAdGroupsByIds."""

    ad_groups: list[AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupsByCampaignIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByCampaignIdResponse(Struct):
    """The response of GetAdGroupsByCampaignId."""

    ad_groups: list[AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupsResponse(Struct):
    """The response of UpdateAdGroups."""

    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNegativeSitesByAdGroupIdsResponse", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByAdGroupIdsResponse(Struct):
    """The response of GetNegativeSitesByAdGroupIds."""

    ad_group_negative_sites: list[AdGroupNegativeSites | None] | None = element(
        "AdGroupNegativeSites", "ArrayOfAdGroupNegativeSites", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetNegativeSitesToAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToAdGroupsResponse(Struct):
    """The response of SetNegativeSitesToAdGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetGeoLocationsFileUrlResponse", CAMPAIGN_MANAGEMENT)
class GetGeoLocationsFileUrlResponse(Struct):
    """The response of GetGeoLocationsFileUrl."""

    file_url: str | None = element("FileUrl", "xs:string", nillable=True)
    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime", nillable=True)
    last_modified_time_utc: datetime | None = element("LastModifiedTimeUtc", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdsResponse", CAMPAIGN_MANAGEMENT)
class AddAdsResponse(Struct):
    """The response of AddAds."""

    ad_ids: list[int | None] | None = element("AdIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdsResponse(Struct):
    """The response of DeleteAds."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByEditorialStatusResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByEditorialStatusResponse(Struct):
    """The response of GetAdsByEditorialStatus."""

    ads: list[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByIdsResponse(Struct):
    """The response of GetAdsByIds."""

    ads: list[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByAdGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByAdGroupIdResponse(Struct):
    """The response of GetAdsByAdGroupId."""

    ads: list[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdsResponse(Struct):
    """The response of UpdateAds."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddKeywordsResponse", CAMPAIGN_MANAGEMENT)
class AddKeywordsResponse(Struct):
    """The response of AddKeywords."""

    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    keyword_ids: list[int | None] | None = element("KeywordIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteKeywordsResponse", CAMPAIGN_MANAGEMENT)
class DeleteKeywordsResponse(Struct):
    """The response of DeleteKeywords."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByEditorialStatusResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByEditorialStatusResponse(Struct):
    """The response of GetKeywordsByEditorialStatus."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByIdsResponse(Struct):
    """The response of GetKeywordsByIds."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByAdGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAdGroupIdResponse(Struct):
    """The response of GetKeywordsByAdGroupId."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateKeywordsResponse", CAMPAIGN_MANAGEMENT)
class UpdateKeywordsResponse(Struct):
    """The response of UpdateKeywords."""

    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AppealEditorialRejectionsResponse", CAMPAIGN_MANAGEMENT)
class AppealEditorialRejectionsResponse(Struct):
    """The response of AppealEditorialRejections."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEditorialReasonsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetEditorialReasonsByIdsResponse(Struct):
    """The response of GetEditorialReasonsByIds."""

    editorial_reasons: list[EditorialReasonCollection | None] | None = element(
        "EditorialReasons", "ArrayOfEditorialReasonCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountMigrationStatusesResponse", CAMPAIGN_MANAGEMENT)
class GetAccountMigrationStatusesResponse(Struct):
    """The response of GetAccountMigrationStatuses."""

    migration_statuses: list[AccountMigrationStatusesInfo | None] | None = element(
        "MigrationStatuses", "ArrayOfAccountMigrationStatusesInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAccountPropertiesResponse", CAMPAIGN_MANAGEMENT)
class SetAccountPropertiesResponse(Struct):
    """The response of SetAccountProperties."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountPropertiesResponse", CAMPAIGN_MANAGEMENT)
class GetAccountPropertiesResponse(Struct):
    """The response of GetAccountProperties."""

    account_properties: list[AccountProperty | None] | None = element(
        "AccountProperties", "ArrayOfAccountProperty", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class AddAdExtensionsResponse(Struct):
    """The response of AddAdExtensions."""

    ad_extension_identities: list[AdExtensionIdentity | None] | None = element(
        "AdExtensionIdentities", "ArrayOfAdExtensionIdentity", nillable=True
    )
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsByIdsResponse(Struct):
    """The response of GetAdExtensionsByIds."""

    ad_extensions: list[AdExtension | None] | None = element(
        "AdExtensions", "ArrayOfAdExtension", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdExtensionsResponse(Struct):
    """The response of UpdateAdExtensions."""

    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsResponse(Struct):
    """The response of DeleteAdExtensions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionsEditorialReasonsResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsEditorialReasonsResponse(Struct):
    """The response of GetAdExtensionsEditorialReasons."""

    editorial_reasons: list[AdExtensionEditorialReasonCollection | None] | None = element(
        "EditorialReasons", "ArrayOfAdExtensionEditorialReasonCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetAdExtensionsAssociationsResponse(Struct):
    """The response of SetAdExtensionsAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsAssociationsResponse(Struct):
    """The response of GetAdExtensionsAssociations."""

    ad_extension_association_collection: list[AdExtensionAssociationCollection | None] | None = element(
        "AdExtensionAssociationCollection", "ArrayOfAdExtensionAssociationCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsAssociationsResponse(Struct):
    """The response of DeleteAdExtensionsAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionIdsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionIdsByAccountIdResponse(Struct):
    """The response of GetAdExtensionIdsByAccountId."""

    ad_extension_ids: list[int] | None = element("AdExtensionIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddMediaResponse", CAMPAIGN_MANAGEMENT)
class AddMediaResponse(Struct):
    """The response of AddMedia."""

    media_ids: list[int] | None = element("MediaIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteMediaResponse", CAMPAIGN_MANAGEMENT)
class DeleteMediaResponse(Struct):
    """The response of DeleteMedia."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetMediaMetaDataByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByAccountIdResponse(Struct):
    """The response of GetMediaMetaDataByAccountId."""

    media_meta_data: list[MediaMetaData | None] | None = element(
        "MediaMetaData", "ArrayOfMediaMetaData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetMediaMetaDataByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByIdsResponse(Struct):
    """The response of GetMediaMetaDataByIds."""

    media_meta_data: list[MediaMetaData | None] | None = element(
        "MediaMetaData", "ArrayOfMediaMetaData", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetMediaAssociationsResponse", CAMPAIGN_MANAGEMENT)
class GetMediaAssociationsResponse(Struct):
    """The response of GetMediaAssociations."""

    media_associations: list[list[MediaAssociation | None] | None] | None = element(
        "MediaAssociations", "ArrayOfArrayOfMediaAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupCriterionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupCriterionsByIdsResponse(Struct):
    """The response of GetAdGroupCriterionsByIds."""

    ad_group_criterions: list[AdGroupCriterion | None] | None = element(
        "AdGroupCriterions", "ArrayOfAdGroupCriterion", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class AddAdGroupCriterionsResponse(Struct):
    """The response of AddAdGroupCriterions."""

    ad_group_criterion_ids: list[int | None] | None = element(
        "AdGroupCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupCriterionsResponse(Struct):
    """The response of UpdateAdGroupCriterions."""

    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupCriterionsResponse(Struct):
    """The response of DeleteAdGroupCriterions."""

    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyProductPartitionActionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyProductPartitionActionsResponse(Struct):
    """The response of ApplyProductPartitionActions."""

    ad_group_criterion_ids: list[int | None] | None = element(
        "AdGroupCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBMCStoresByCustomerIdResponse", CAMPAIGN_MANAGEMENT)
class GetBMCStoresByCustomerIdResponse(Struct):
    """The response of GetBMCStoresByCustomerId."""

    bmc_stores: list[BMCStore | None] | None = element("BMCStores", "ArrayOfBMCStore", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddNegativeKeywordsToEntitiesResponse", CAMPAIGN_MANAGEMENT)
class AddNegativeKeywordsToEntitiesResponse(Struct):
    """The response of AddNegativeKeywordsToEntities."""

    negative_keyword_ids: list[IdCollection | None] | None = element(
        "NegativeKeywordIds", "ArrayOfIdCollection", nillable=True
    )
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNegativeKeywordsByEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetNegativeKeywordsByEntityIdsResponse(Struct):
    """The response of GetNegativeKeywordsByEntityIds."""

    entity_negative_keywords: list[EntityNegativeKeyword | None] | None = element(
        "EntityNegativeKeywords", "ArrayOfEntityNegativeKeyword", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteNegativeKeywordsFromEntitiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteNegativeKeywordsFromEntitiesResponse(Struct):
    """The response of DeleteNegativeKeywordsFromEntities."""

    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntitiesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesByAccountIdResponse(Struct):
    """The response of GetSharedEntitiesByAccountId."""

    shared_entities: list[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddSharedEntityResponse", CAMPAIGN_MANAGEMENT)
class AddSharedEntityResponse(Struct):
    """The response of AddSharedEntity."""

    list_item_ids: list[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    shared_entity_id: int | None = element("SharedEntityId", "xs:long")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetListItemsBySharedListResponse", CAMPAIGN_MANAGEMENT)
class GetListItemsBySharedListResponse(Struct):
    """The response of GetListItemsBySharedList."""

    list_items: list[SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddListItemsToSharedListResponse", CAMPAIGN_MANAGEMENT)
class AddListItemsToSharedListResponse(Struct):
    """The response of AddListItemsToSharedList."""

    list_item_ids: list[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class UpdateSharedEntitiesResponse(Struct):
    """The response of UpdateSharedEntities."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteListItemsFromSharedListResponse", CAMPAIGN_MANAGEMENT)
class DeleteListItemsFromSharedListResponse(Struct):
    """The response of DeleteListItemsFromSharedList."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetSharedEntityAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetSharedEntityAssociationsResponse(Struct):
    """The response of SetSharedEntityAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteSharedEntityAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntityAssociationsResponse(Struct):
    """The response of DeleteSharedEntityAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntityAssociationsBySharedEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsBySharedEntityIdsResponse(Struct):
    """The response of GetSharedEntityAssociationsBySharedEntityIds."""

    associations: list[SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntityAssociationsByEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsByEntityIdsResponse(Struct):
    """The response of GetSharedEntityAssociationsByEntityIds."""

    associations: list[SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntitiesResponse(Struct):
    """The response of DeleteSharedEntities."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignSizesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignSizesByAccountIdResponse(Struct):
    """The response of GetCampaignSizesByAccountId."""

    campaign_sizes: list[CampaignSize | None] | None = element(
        "CampaignSizes", "ArrayOfCampaignSize", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignCriterionsResponse(Struct):
    """The response of AddCampaignCriterions."""

    campaign_criterion_ids: list[int | None] | None = element(
        "CampaignCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateCampaignCriterionsResponse(Struct):
    """The response of UpdateCampaignCriterions."""

    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignCriterionsResponse(Struct):
    """The response of DeleteCampaignCriterions."""

    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignCriterionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignCriterionsByIdsResponse(Struct):
    """The response of GetCampaignCriterionsByIds."""

    campaign_criterions: list[CampaignCriterion | None] | None = element(
        "CampaignCriterions", "ArrayOfCampaignCriterion", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddBudgetsResponse", CAMPAIGN_MANAGEMENT)
class AddBudgetsResponse(Struct):
    """The response of AddBudgets."""

    budget_ids: list[int | None] | None = element("BudgetIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBudgetsResponse", CAMPAIGN_MANAGEMENT)
class UpdateBudgetsResponse(Struct):
    """The response of UpdateBudgets."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteBudgetsResponse", CAMPAIGN_MANAGEMENT)
class DeleteBudgetsResponse(Struct):
    """The response of DeleteBudgets."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBudgetsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetBudgetsByIdsResponse(Struct):
    """The response of GetBudgetsByIds."""

    budgets: list[Budget | None] | None = element("Budgets", "ArrayOfBudget", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignIdsByBudgetIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBudgetIdsResponse(Struct):
    """The response of GetCampaignIdsByBudgetIds."""

    campaign_id_collection: list[IdCollection | None] | None = element(
        "CampaignIdCollection", "ArrayOfIdCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAudiencesResponse", CAMPAIGN_MANAGEMENT)
class AddAudiencesResponse(Struct):
    """The response of AddAudiences."""

    audience_ids: list[int | None] | None = element("AudienceIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAudiencesResponse", CAMPAIGN_MANAGEMENT)
class UpdateAudiencesResponse(Struct):
    """The response of UpdateAudiences."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAudiencesResponse", CAMPAIGN_MANAGEMENT)
class DeleteAudiencesResponse(Struct):
    """The response of DeleteAudiences."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudiencesByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudiencesByIdsResponse(Struct):
    """The response of GetAudiencesByIds."""

    audiences: list[Audience | None] | None = element("Audiences", "ArrayOfAudience", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUetTagsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetUetTagsByIdsResponse(Struct):
    """The response of GetUetTagsByIds."""

    uet_tags: list[UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddUetTagsResponse", CAMPAIGN_MANAGEMENT)
class AddUetTagsResponse(Struct):
    """The response of AddUetTags."""

    uet_tags: list[UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateUetTagsResponse", CAMPAIGN_MANAGEMENT)
class UpdateUetTagsResponse(Struct):
    """The response of UpdateUetTags."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionGoalsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByIdsResponse(Struct):
    """The response of GetConversionGoalsByIds."""

    conversion_goals: list[ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionGoalsByTagIdsResponse", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByTagIdsResponse(Struct):
    """The response of GetConversionGoalsByTagIds."""

    conversion_goals: list[ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class AddConversionGoalsResponse(Struct):
    """The response of AddConversionGoals."""

    conversion_goal_ids: list[int | None] | None = element(
        "ConversionGoalIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class UpdateConversionGoalsResponse(Struct):
    """The response of UpdateConversionGoals."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyOfflineConversionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionsResponse(Struct):
    """The response of ApplyOfflineConversions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddLabelsResponse", CAMPAIGN_MANAGEMENT)
class AddLabelsResponse(Struct):
    """The response of AddLabels."""

    label_ids: list[int | None] | None = element("LabelIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLabelsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLabelsResponse(Struct):
    """The response of DeleteLabels."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateLabelsResponse", CAMPAIGN_MANAGEMENT)
class UpdateLabelsResponse(Struct):
    """The response of UpdateLabels."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetLabelsByIdsResponse(Struct):
    """The response of GetLabelsByIds."""

    labels: list[Label | None] | None = element("Labels", "ArrayOfLabel", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetLabelAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetLabelAssociationsResponse(Struct):
    """The response of SetLabelAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLabelAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLabelAssociationsResponse(Struct):
    """The response of DeleteLabelAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelAssociationsByEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByEntityIdsResponse(Struct):
    """The response of GetLabelAssociationsByEntityIds."""

    label_associations: list[LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelAssociationsByLabelIdsResponse", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByLabelIdsResponse(Struct):
    """The response of GetLabelAssociationsByLabelIds."""

    label_associations: list[LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddExperimentsResponse", CAMPAIGN_MANAGEMENT)
class AddExperimentsResponse(Struct):
    """The response of AddExperiments."""

    experiment_ids: list[int | None] | None = element("ExperimentIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteExperimentsResponse", CAMPAIGN_MANAGEMENT)
class DeleteExperimentsResponse(Struct):
    """The response of DeleteExperiments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateExperimentsResponse", CAMPAIGN_MANAGEMENT)
class UpdateExperimentsResponse(Struct):
    """The response of UpdateExperiments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetExperimentsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetExperimentsByIdsResponse(Struct):
    """The response of GetExperimentsByIds."""

    experiments: list[Experiment | None] | None = element("Experiments", "ArrayOfExperiment", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetProfileDataFileUrlResponse", CAMPAIGN_MANAGEMENT)
class GetProfileDataFileUrlResponse(Struct):
    """The response of GetProfileDataFileUrl."""

    file_url: str | None = element("FileUrl", "xs:string", nillable=True)
    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime", nillable=True)
    last_modified_time_utc: datetime | None = element("LastModifiedTimeUtc", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchCompaniesResponse", CAMPAIGN_MANAGEMENT)
class SearchCompaniesResponse(Struct):
    """The response of SearchCompanies."""

    companies: list[Company | None] | None = element("Companies", "ArrayOfCompany", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")
