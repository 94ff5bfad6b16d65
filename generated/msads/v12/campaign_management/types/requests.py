# Made by soapwright 0.1.0 from msads/v12/campaign_management, revision 12.13.6. Do not edit.
"""The requests of CampaignManagementService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .ad_extensions import AdExtension
    from .ads import Ad
    from .audiences import Audience
    from .conversion_goals import ConversionGoal
    from .enums import (
        AccountPropertyName,
        AdAdditionalField,
        AdEditorialStatus,
        AdExtensionAdditionalField,
        AdExtensionsTypeFilter,
        AdGroupAdditionalField,
        AdGroupCriterionAdditionalField,
        AdGroupCriterionType,
        AdType,
        AssociationType,
        AudienceType,
        CampaignAdditionalField,
        CampaignCriterionType,
        CampaignType,
        ConversionGoalType,
        EntityType,
        KeywordAdditionalField,
        KeywordEditorialStatus,
        MediaEnabledEntityFilter,
        ProfileType,
    )
    from .structs import (
        AccountProperty,
        AdExtensionIdToEntityIdAssociation,
        AdGroup,
        AdGroupCriterion,
        AdGroupCriterionAction,
        AdGroupNegativeSites,
        Budget,
        Campaign,
        CampaignCriterion,
        CampaignNegativeSites,
        EntityIdToParentIdAssociation,
        EntityNegativeKeyword,
        Experiment,
        Keyword,
        Label,
        LabelAssociation,
        Media,
        OfflineConversion,
        Paging,
        SharedEntity,
        SharedEntityAssociation,
        SharedList,
        SharedListItem,
        UetTag,
    )


@struct("AddCampaignsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignsRequest(Struct):
    """The request of AddCampaigns."""

    account_id: int | None = element("AccountId", "xs:long")
    campaigns: Sequence[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    include_dynamic_search_ads_source: bool | None = element(
        "IncludeDynamicSearchAdsSource", "xs:boolean", nillable=True
    )


@struct("GetCampaignsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignsByAccountIdRequest(Struct):
    """The request of GetCampaignsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_type: Sequence[CampaignType] | None = element("CampaignType", "CampaignType")
    return_additional_fields: Sequence[CampaignAdditionalField] | None = element(
        "ReturnAdditionalFields", "CampaignAdditionalField", nillable=True
    )


@struct("GetCampaignsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignsByIdsRequest(Struct):
    """The request of GetCampaignsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)
    campaign_type: Sequence[CampaignType] | None = element("CampaignType", "CampaignType")
    return_additional_fields: Sequence[CampaignAdditionalField] | None = element(
        "ReturnAdditionalFields", "CampaignAdditionalField", nillable=True
    )


@struct("DeleteCampaignsRequest", CAMPAIGN_MANAGEMENT)
class DeleteCampaignsRequest(Struct):
    """The request of DeleteCampaigns."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("UpdateCampaignsRequest", CAMPAIGN_MANAGEMENT)
class UpdateCampaignsRequest(Struct):
    """The request of UpdateCampaigns."""

    account_id: int | None = element("AccountId", "xs:long")
    campaigns: Sequence[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    include_dynamic_search_ads_source: bool | None = element(
        "IncludeDynamicSearchAdsSource", "xs:boolean", nillable=True
    )


@struct("GetNegativeSitesByCampaignIdsRequest", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByCampaignIdsRequest(Struct):
    """The request of GetNegativeSitesByCampaignIds."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("SetNegativeSitesToCampaignsRequest", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToCampaignsRequest(Struct):
    """The request of SetNegativeSitesToCampaigns."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_negative_sites: Sequence[CampaignNegativeSites | None] | None = element(
        "CampaignNegativeSites", "ArrayOfCampaignNegativeSites", nillable=True
    )


@struct("GetConfigValueRequest", CAMPAIGN_MANAGEMENT)
class GetConfigValueRequest(Struct):
    """The request of GetConfigValue."""

    config_key: str | None = element("ConfigKey", "xs:string", nillable=True)


@struct("GetBSCCountriesRequest", CAMPAIGN_MANAGEMENT)
class GetBSCCountriesRequest(Struct):
    """The request of GetBSCCountries."""


@struct("AddAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class AddAdGroupsRequest(Struct):
    """The request of AddAdGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_groups: Sequence[AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )


@struct("DeleteAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupsRequest(Struct):
    """The request of DeleteAdGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)


@struct("GetAdGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByIdsRequest(Struct):
    """The request of GetAdGroupsByIds."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[AdGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdGroupAdditionalField", nillable=True
    )


@struct("GetAdGroupsByCampaignIdRequest", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByCampaignIdRequest(Struct):
    """The request of GetAdGroupsByCampaignId."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    return_additional_fields: Sequence[AdGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdGroupAdditionalField", nillable=True
    )


@struct("UpdateAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupsRequest(Struct):
    """The request of UpdateAdGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_groups: Sequence[AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    update_audience_ads_bid_adjustment: bool | None = element("UpdateAudienceAdsBidAdjustment", "xs:boolean")
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )


@struct("GetNegativeSitesByAdGroupIdsRequest", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByAdGroupIdsRequest(Struct):
    """The request of GetNegativeSitesByAdGroupIds."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)


@struct("SetNegativeSitesToAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToAdGroupsRequest(Struct):
    """The request of SetNegativeSitesToAdGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_negative_sites: Sequence[AdGroupNegativeSites | None] | None = element(
        "AdGroupNegativeSites", "ArrayOfAdGroupNegativeSites", nillable=True
    )


@struct("GetGeoLocationsFileUrlRequest", CAMPAIGN_MANAGEMENT)
class GetGeoLocationsFileUrlRequest(Struct):
    """The request of GetGeoLocationsFileUrl."""

    version: str | None = element("Version", "xs:string", nillable=True)
    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)


@struct("AddAdsRequest", CAMPAIGN_MANAGEMENT)
class AddAdsRequest(Struct):
    """The request of AddAds."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ads: Sequence[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)


@struct("DeleteAdsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdsRequest(Struct):
    """The request of DeleteAds."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_ids: Sequence[int] | None = element("AdIds", "ArrayOflong", nillable=True)


@struct("GetAdsByEditorialStatusRequest", CAMPAIGN_MANAGEMENT)
class GetAdsByEditorialStatusRequest(Struct):
    """The request of GetAdsByEditorialStatus."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    editorial_status: AdEditorialStatus | None = element("EditorialStatus", "AdEditorialStatus")
    ad_types: Sequence[AdType] | None = element("AdTypes", "ArrayOfAdType", nillable=True)
    return_additional_fields: Sequence[AdAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdAdditionalField", nillable=True
    )


@struct("GetAdsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAdsByIdsRequest(Struct):
    """The request of GetAdsByIds."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_ids: Sequence[int] | None = element("AdIds", "ArrayOflong", nillable=True)
    ad_types: Sequence[AdType] | None = element("AdTypes", "ArrayOfAdType", nillable=True)
    return_additional_fields: Sequence[AdAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdAdditionalField", nillable=True
    )


@struct("GetAdsByAdGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetAdsByAdGroupIdRequest(Struct):
    """The request of GetAdsByAdGroupId."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_types: Sequence[AdType] | None = element("AdTypes", "ArrayOfAdType", nillable=True)
    return_additional_fields: Sequence[AdAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdAdditionalField", nillable=True
    )


@struct("UpdateAdsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdsRequest(Struct):
    """The request of UpdateAds."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ads: Sequence[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)


@struct("AddKeywordsRequest", CAMPAIGN_MANAGEMENT)
class AddKeywordsRequest(Struct):
    """The request of AddKeywords."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    keywords: Sequence[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )


@struct("DeleteKeywordsRequest", CAMPAIGN_MANAGEMENT)
class DeleteKeywordsRequest(Struct):
    """The request of DeleteKeywords."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)


@struct("GetKeywordsByEditorialStatusRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByEditorialStatusRequest(Struct):
    """The request of GetKeywordsByEditorialStatus."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    editorial_status: KeywordEditorialStatus | None = element("EditorialStatus", "KeywordEditorialStatus")
    return_additional_fields: Sequence[KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("GetKeywordsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByIdsRequest(Struct):
    """The request of GetKeywordsByIds."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("GetKeywordsByAdGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAdGroupIdRequest(Struct):
    """The request of GetKeywordsByAdGroupId."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    return_additional_fields: Sequence[KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("UpdateKeywordsRequest", CAMPAIGN_MANAGEMENT)
class UpdateKeywordsRequest(Struct):
    """The request of UpdateKeywords."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    keywords: Sequence[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )


@struct("AppealEditorialRejectionsRequest", CAMPAIGN_MANAGEMENT)
class AppealEditorialRejectionsRequest(Struct):
    """The request of AppealEditorialRejections."""

    entity_id_to_parent_id_associations: Sequence[EntityIdToParentIdAssociation | None] | None = element(
        "EntityIdToParentIdAssociations", "ArrayOfEntityIdToParentIdAssociation", nillable=True
    )
    entity_type: EntityType | None = element("EntityType", "EntityType")
    justification_text: str | None = element("JustificationText", "xs:string", nillable=True)


@struct("GetEditorialReasonsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetEditorialReasonsByIdsRequest(Struct):
    """The request of GetEditorialReasonsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    entity_id_to_parent_id_associations: Sequence[EntityIdToParentIdAssociation | None] | None = element(
        "EntityIdToParentIdAssociations", "ArrayOfEntityIdToParentIdAssociation", nillable=True
    )
    entity_type: EntityType | None = element("EntityType", "EntityType")


@struct("GetAccountMigrationStatusesRequest", CAMPAIGN_MANAGEMENT)
class GetAccountMigrationStatusesRequest(Struct):
    """The request of GetAccountMigrationStatuses."""

    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    migration_type: str | None = element("MigrationType", "xs:string", nillable=True)


@struct("SetAccountPropertiesRequest", CAMPAIGN_MANAGEMENT)
class SetAccountPropertiesRequest(Struct):
    """The request of SetAccountProperties."""

    account_properties: Sequence[AccountProperty | None] | None = element(
        "AccountProperties", "ArrayOfAccountProperty", nillable=True
    )


@struct("GetAccountPropertiesRequest", CAMPAIGN_MANAGEMENT)
class GetAccountPropertiesRequest(Struct):
    """The request of GetAccountProperties."""

    account_property_names: Sequence[AccountPropertyName] | None = element(
        "AccountPropertyNames", "ArrayOfAccountPropertyName", nillable=True
    )


@struct("AddAdExtensionsRequest", CAMPAIGN_MANAGEMENT)
class AddAdExtensionsRequest(Struct):
    """The request of AddAdExtensions."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extensions: Sequence[AdExtension | None] | None = element(
        "AdExtensions", "ArrayOfAdExtension", nillable=True
    )


@struct("GetAdExtensionsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsByIdsRequest(Struct):
    """The request of GetAdExtensionsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_ids: Sequence[int] | None = element("AdExtensionIds", "ArrayOflong", nillable=True)
    ad_extension_type: Sequence[AdExtensionsTypeFilter] | None = element(
        "AdExtensionType", "AdExtensionsTypeFilter"
    )
    return_additional_fields: Sequence[AdExtensionAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdExtensionAdditionalField", nillable=True
    )


@struct("UpdateAdExtensionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdExtensionsRequest(Struct):
    """The request of UpdateAdExtensions."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extensions: Sequence[AdExtension | None] | None = element(
        "AdExtensions", "ArrayOfAdExtension", nillable=True
    )


@struct("DeleteAdExtensionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsRequest(Struct):
    """The request of DeleteAdExtensions."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_ids: Sequence[int] | None = element("AdExtensionIds", "ArrayOflong", nillable=True)


@struct("GetAdExtensionsEditorialReasonsRequest", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsEditorialReasonsRequest(Struct):
    """The request of GetAdExtensionsEditorialReasons."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_id_to_entity_id_associations: Sequence[AdExtensionIdToEntityIdAssociation | None] | None = (
        element(
            "AdExtensionIdToEntityIdAssociations", "ArrayOfAdExtensionIdToEntityIdAssociation", nillable=True
        )
    )
    association_type: AssociationType | None = element("AssociationType", "AssociationType")


@struct("SetAdExtensionsAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetAdExtensionsAssociationsRequest(Struct):
    """The request of SetAdExtensionsAssociations."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_id_to_entity_id_associations: Sequence[AdExtensionIdToEntityIdAssociation | None] | None = (
        element(
            "AdExtensionIdToEntityIdAssociations", "ArrayOfAdExtensionIdToEntityIdAssociation", nillable=True
        )
    )
    association_type: AssociationType | None = element("AssociationType", "AssociationType")


@struct("GetAdExtensionsAssociationsRequest", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsAssociationsRequest(Struct):
    """The request of GetAdExtensionsAssociations."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_type: Sequence[AdExtensionsTypeFilter] | None = element(
        "AdExtensionType", "AdExtensionsTypeFilter"
    )
    association_type: AssociationType | None = element("AssociationType", "AssociationType")
    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[AdExtensionAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdExtensionAdditionalField", nillable=True
    )


@struct("DeleteAdExtensionsAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsAssociationsRequest(Struct):
    """The request of DeleteAdExtensionsAssociations."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_id_to_entity_id_associations: Sequence[AdExtensionIdToEntityIdAssociation | None] | None = (
        element(
            "AdExtensionIdToEntityIdAssociations", "ArrayOfAdExtensionIdToEntityIdAssociation", nillable=True
        )
    )
    association_type: AssociationType | None = element("AssociationType", "AssociationType")


@struct("GetAdExtensionIdsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetAdExtensionIdsByAccountIdRequest(Struct):
    """The request of GetAdExtensionIdsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_type: Sequence[AdExtensionsTypeFilter] | None = element(
        "AdExtensionType", "AdExtensionsTypeFilter"
    )
    association_type: AssociationType | None = element("AssociationType", "AssociationType", nillable=True)


@struct("AddMediaRequest", CAMPAIGN_MANAGEMENT)
class AddMediaRequest(Struct):
    """The request of AddMedia."""

    account_id: int | None = element("AccountId", "xs:long")
    media: Sequence[Media | None] | None = element("Media", "ArrayOfMedia", nillable=True)


@struct("DeleteMediaRequest", CAMPAIGN_MANAGEMENT)
class DeleteMediaRequest(Struct):
    """The request of DeleteMedia."""

    account_id: int | None = element("AccountId", "xs:long")
    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)


@struct("GetMediaMetaDataByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByAccountIdRequest(Struct):
    """The request of GetMediaMetaDataByAccountId."""

    media_enabled_entities: Sequence[MediaEnabledEntityFilter] | None = element(
        "MediaEnabledEntities", "MediaEnabledEntityFilter"
    )
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("GetMediaMetaDataByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByIdsRequest(Struct):
    """The request of GetMediaMetaDataByIds."""

    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)


@struct("GetMediaAssociationsRequest", CAMPAIGN_MANAGEMENT)
class GetMediaAssociationsRequest(Struct):
    """The request of GetMediaAssociations."""

    media_enabled_entities: Sequence[MediaEnabledEntityFilter] | None = element(
        "MediaEnabledEntities", "MediaEnabledEntityFilter"
    )
    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)


@struct("GetAdGroupCriterionsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAdGroupCriterionsByIdsRequest(Struct):
    """The request of GetAdGroupCriterionsByIds."""

    ad_group_criterion_ids: Sequence[int] | None = element(
        "AdGroupCriterionIds", "ArrayOflong", nillable=True
    )
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    criterion_type: Sequence[AdGroupCriterionType] | None = element("CriterionType", "AdGroupCriterionType")
    return_additional_fields: Sequence[AdGroupCriterionAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdGroupCriterionAdditionalField", nillable=True
    )


@struct("AddAdGroupCriterionsRequest", CAMPAIGN_MANAGEMENT)
class AddAdGroupCriterionsRequest(Struct):
    """The request of AddAdGroupCriterions."""

    ad_group_criterions: Sequence[AdGroupCriterion | None] | None = element(
        "AdGroupCriterions", "ArrayOfAdGroupCriterion", nillable=True
    )
    criterion_type: Sequence[AdGroupCriterionType] | None = element("CriterionType", "AdGroupCriterionType")


@struct("UpdateAdGroupCriterionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupCriterionsRequest(Struct):
    """The request of UpdateAdGroupCriterions."""

    ad_group_criterions: Sequence[AdGroupCriterion | None] | None = element(
        "AdGroupCriterions", "ArrayOfAdGroupCriterion", nillable=True
    )
    criterion_type: Sequence[AdGroupCriterionType] | None = element("CriterionType", "AdGroupCriterionType")


@struct("DeleteAdGroupCriterionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupCriterionsRequest(Struct):
    """The request of DeleteAdGroupCriterions."""

    ad_group_criterion_ids: Sequence[int] | None = element(
        "AdGroupCriterionIds", "ArrayOflong", nillable=True
    )
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    criterion_type: Sequence[AdGroupCriterionType] | None = element("CriterionType", "AdGroupCriterionType")


@struct("ApplyProductPartitionActionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyProductPartitionActionsRequest(Struct):
    """The request of ApplyProductPartitionActions."""

    criterion_actions: Sequence[AdGroupCriterionAction | None] | None = element(
        "CriterionActions", "ArrayOfAdGroupCriterionAction", nillable=True
    )


@struct("GetBMCStoresByCustomerIdRequest", CAMPAIGN_MANAGEMENT)
class GetBMCStoresByCustomerIdRequest(Struct):
    """The request of GetBMCStoresByCustomerId."""


@struct("AddNegativeKeywordsToEntitiesRequest", CAMPAIGN_MANAGEMENT)
class AddNegativeKeywordsToEntitiesRequest(Struct):
    """The request of AddNegativeKeywordsToEntities."""

    entity_negative_keywords: Sequence[EntityNegativeKeyword | None] | None = element(
        "EntityNegativeKeywords", "ArrayOfEntityNegativeKeyword", nillable=True
    )


@struct("GetNegativeKeywordsByEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetNegativeKeywordsByEntityIdsRequest(Struct):
    """The request of GetNegativeKeywordsByEntityIds."""

    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    parent_entity_id: int | None = element("ParentEntityId", "xs:long", nillable=True)


@struct("DeleteNegativeKeywordsFromEntitiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteNegativeKeywordsFromEntitiesRequest(Struct):
    """The request of DeleteNegativeKeywordsFromEntities."""

    entity_negative_keywords: Sequence[EntityNegativeKeyword | None] | None = element(
        "EntityNegativeKeywords", "ArrayOfEntityNegativeKeyword", nillable=True
    )


@struct("GetSharedEntitiesByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesByAccountIdRequest(Struct):
    """The request of GetSharedEntitiesByAccountId."""

    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)


@struct("AddSharedEntityRequest", CAMPAIGN_MANAGEMENT)
class AddSharedEntityRequest(Struct):
    """The request of AddSharedEntity."""

    shared_entity: SharedEntity | None = element("SharedEntity", "SharedEntity", nillable=True)
    list_items: Sequence[SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )


@struct("GetListItemsBySharedListRequest", CAMPAIGN_MANAGEMENT)
class GetListItemsBySharedListRequest(Struct):
    """The request of GetListItemsBySharedList."""

    shared_list: SharedList | None = element("SharedList", "SharedList", nillable=True)


@struct("AddListItemsToSharedListRequest", CAMPAIGN_MANAGEMENT)
class AddListItemsToSharedListRequest(Struct):
    """The request of AddListItemsToSharedList."""

    list_items: Sequence[SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    shared_list: SharedList | None = element("SharedList", "SharedList", nillable=True)


@struct("UpdateSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class UpdateSharedEntitiesRequest(Struct):
    """The request of UpdateSharedEntities."""

    shared_entities: Sequence[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )


@struct("DeleteListItemsFromSharedListRequest", CAMPAIGN_MANAGEMENT)
class DeleteListItemsFromSharedListRequest(Struct):
    """The request of DeleteListItemsFromSharedList."""

    list_item_ids: Sequence[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    shared_list: SharedList | None = element("SharedList", "SharedList", nillable=True)


@struct("SetSharedEntityAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetSharedEntityAssociationsRequest(Struct):
    """The request of SetSharedEntityAssociations."""

    associations: Sequence[SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )


@struct("DeleteSharedEntityAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntityAssociationsRequest(Struct):
    """The request of DeleteSharedEntityAssociations."""

    associations: Sequence[SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )


@struct("GetSharedEntityAssociationsBySharedEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsBySharedEntityIdsRequest(Struct):
    """The request of GetSharedEntityAssociationsBySharedEntityIds."""

    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    shared_entity_ids: Sequence[int] | None = element("SharedEntityIds", "ArrayOflong", nillable=True)
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)


@struct("GetSharedEntityAssociationsByEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsByEntityIdsRequest(Struct):
    """The request of GetSharedEntityAssociationsByEntityIds."""

    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)


@struct("DeleteSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntitiesRequest(Struct):
    """The request of DeleteSharedEntities."""

    shared_entities: Sequence[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )


@struct("GetCampaignSizesByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignSizesByAccountIdRequest(Struct):
    """The request of GetCampaignSizesByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("AddCampaignCriterionsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignCriterionsRequest(Struct):
    """The request of AddCampaignCriterions."""

    campaign_criterions: Sequence[CampaignCriterion | None] | None = element(
        "CampaignCriterions", "ArrayOfCampaignCriterion", nillable=True
    )
    criterion_type: Sequence[CampaignCriterionType] | None = element("CriterionType", "CampaignCriterionType")


@struct("UpdateCampaignCriterionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateCampaignCriterionsRequest(Struct):
    """The request of UpdateCampaignCriterions."""

    campaign_criterions: Sequence[CampaignCriterion | None] | None = element(
        "CampaignCriterions", "ArrayOfCampaignCriterion", nillable=True
    )
    criterion_type: Sequence[CampaignCriterionType] | None = element("CriterionType", "CampaignCriterionType")


@struct("DeleteCampaignCriterionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteCampaignCriterionsRequest(Struct):
    """The request of DeleteCampaignCriterions."""

    campaign_criterion_ids: Sequence[int] | None = element(
        "CampaignCriterionIds", "ArrayOflong", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long")
    criterion_type: Sequence[CampaignCriterionType] | None = element("CriterionType", "CampaignCriterionType")


@struct("GetCampaignCriterionsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignCriterionsByIdsRequest(Struct):
    """The request of GetCampaignCriterionsByIds."""

    campaign_criterion_ids: Sequence[int] | None = element(
        "CampaignCriterionIds", "ArrayOflong", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long")
    criterion_type: Sequence[CampaignCriterionType] | None = element("CriterionType", "CampaignCriterionType")


@struct("AddBudgetsRequest", CAMPAIGN_MANAGEMENT)
class AddBudgetsRequest(Struct):
    """The request of AddBudgets."""

    budgets: Sequence[Budget | None] | None = element("Budgets", "ArrayOfBudget", nillable=True)


@struct("UpdateBudgetsRequest", CAMPAIGN_MANAGEMENT)
class UpdateBudgetsRequest(Struct):
    """The request of UpdateBudgets."""

    budgets: Sequence[Budget | None] | None = element("Budgets", "ArrayOfBudget", nillable=True)


@struct("DeleteBudgetsRequest", CAMPAIGN_MANAGEMENT)
class DeleteBudgetsRequest(Struct):
    """The request of DeleteBudgets."""

    budget_ids: Sequence[int] | None = element("BudgetIds", "ArrayOflong", nillable=True)


@struct("GetBudgetsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetBudgetsByIdsRequest(Struct):
    """The request of GetBudgetsByIds."""

    budget_ids: Sequence[int] | None = element("BudgetIds", "ArrayOflong", nillable=True)


@struct("GetCampaignIdsByBudgetIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBudgetIdsRequest(Struct):
    """The request of GetCampaignIdsByBudgetIds."""

    budget_ids: Sequence[int] | None = element("BudgetIds", "ArrayOflong", nillable=True)


@struct("AddAudiencesRequest", CAMPAIGN_MANAGEMENT)
class AddAudiencesRequest(Struct):
    """The request of AddAudiences."""

    audiences: Sequence[Audience | None] | None = element("Audiences", "ArrayOfAudience", nillable=True)


@struct("UpdateAudiencesRequest", CAMPAIGN_MANAGEMENT)
class UpdateAudiencesRequest(Struct):
    """The request of UpdateAudiences."""

    audiences: Sequence[Audience | None] | None = element("Audiences", "ArrayOfAudience", nillable=True)


@struct("DeleteAudiencesRequest", CAMPAIGN_MANAGEMENT)
class DeleteAudiencesRequest(Struct):
    """The request of DeleteAudiences."""

    audience_ids: Sequence[int] | None = element("AudienceIds", "ArrayOflong", nillable=True)


@struct("GetAudiencesByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudiencesByIdsRequest(Struct):
    """The request of GetAudiencesByIds."""

    audience_ids: Sequence[int] | None = element("AudienceIds", "ArrayOflong", nillable=True)
    type: Sequence[AudienceType] | None = element("Type", "AudienceType")


@struct("GetUetTagsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetUetTagsByIdsRequest(Struct):
    """The request of GetUetTagsByIds."""

    tag_ids: Sequence[int] | None = element("TagIds", "ArrayOflong", nillable=True)


@struct("AddUetTagsRequest", CAMPAIGN_MANAGEMENT)
class AddUetTagsRequest(Struct):
    """The request of AddUetTags."""

    uet_tags: Sequence[UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)


@struct("UpdateUetTagsRequest", CAMPAIGN_MANAGEMENT)
class UpdateUetTagsRequest(Struct):
    """The request of UpdateUetTags."""

    uet_tags: Sequence[UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)


@struct("GetConversionGoalsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByIdsRequest(Struct):
    """The request of GetConversionGoalsByIds."""

    conversion_goal_ids: Sequence[int] | None = element("ConversionGoalIds", "ArrayOflong", nillable=True)
    conversion_goal_types: Sequence[ConversionGoalType] | None = element(
        "ConversionGoalTypes", "ConversionGoalType"
    )


@struct("GetConversionGoalsByTagIdsRequest", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByTagIdsRequest(Struct):
    """The request of GetConversionGoalsByTagIds."""

    tag_ids: Sequence[int] | None = element("TagIds", "ArrayOflong", nillable=True)
    conversion_goal_types: Sequence[ConversionGoalType] | None = element(
        "ConversionGoalTypes", "ConversionGoalType"
    )


@struct("AddConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class AddConversionGoalsRequest(Struct):
    """The request of AddConversionGoals."""

    conversion_goals: Sequence[ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )


@struct("UpdateConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class UpdateConversionGoalsRequest(Struct):
    """The request of UpdateConversionGoals."""

    conversion_goals: Sequence[ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )


@struct("ApplyOfflineConversionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionsRequest(Struct):
    """The request of ApplyOfflineConversions."""

    offline_conversions: Sequence[OfflineConversion | None] | None = element(
        "OfflineConversions", "ArrayOfOfflineConversion", nillable=True
    )


@struct("AddLabelsRequest", CAMPAIGN_MANAGEMENT)
class AddLabelsRequest(Struct):
    """The request of AddLabels."""

    labels: Sequence[Label | None] | None = element("Labels", "ArrayOfLabel", nillable=True)


@struct("DeleteLabelsRequest", CAMPAIGN_MANAGEMENT)
class DeleteLabelsRequest(Struct):
    """The request of DeleteLabels."""

    label_ids: Sequence[int] | None = element("LabelIds", "ArrayOflong", nillable=True)


@struct("UpdateLabelsRequest", CAMPAIGN_MANAGEMENT)
class UpdateLabelsRequest(Struct):
    """The request of UpdateLabels."""

    labels: Sequence[Label | None] | None = element("Labels", "ArrayOfLabel", nillable=True)


@struct("GetLabelsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetLabelsByIdsRequest(Struct):
    """The request of GetLabelsByIds."""

    label_ids: Sequence[int] | None = element("LabelIds", "ArrayOflong", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("SetLabelAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetLabelAssociationsRequest(Struct):
    """The request of SetLabelAssociations."""

    entity_type: EntityType | None = element("EntityType", "EntityType")
    label_associations: Sequence[LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )


@struct("DeleteLabelAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteLabelAssociationsRequest(Struct):
    """The request of DeleteLabelAssociations."""

    entity_type: EntityType | None = element("EntityType", "EntityType")
    label_associations: Sequence[LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )


@struct("GetLabelAssociationsByEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByEntityIdsRequest(Struct):
    """The request of GetLabelAssociationsByEntityIds."""

    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    entity_type: EntityType | None = element("EntityType", "EntityType")


@struct("GetLabelAssociationsByLabelIdsRequest", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByLabelIdsRequest(Struct):
    """The request of GetLabelAssociationsByLabelIds."""

    entity_type: EntityType | None = element("EntityType", "EntityType")
    label_ids: Sequence[int] | None = element("LabelIds", "ArrayOflong", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("AddExperimentsRequest", CAMPAIGN_MANAGEMENT)
class AddExperimentsRequest(Struct):
    """The request of AddExperiments."""

    experiments: Sequence[Experiment | None] | None = element(
        "Experiments", "ArrayOfExperiment", nillable=True
    )


@struct("DeleteExperimentsRequest", CAMPAIGN_MANAGEMENT)
class DeleteExperimentsRequest(Struct):
    """The request of DeleteExperiments."""

    experiment_ids: Sequence[int] | None = element("ExperimentIds", "ArrayOflong", nillable=True)


@struct("UpdateExperimentsRequest", CAMPAIGN_MANAGEMENT)
class UpdateExperimentsRequest(Struct):
    """The request of UpdateExperiments."""

    experiments: Sequence[Experiment | None] | None = element(
        "Experiments", "ArrayOfExperiment", nillable=True
    )


@struct("GetExperimentsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetExperimentsByIdsRequest(Struct):
    """The request of GetExperimentsByIds."""

    experiment_ids: Sequence[int] | None = element("ExperimentIds", "ArrayOflong", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("GetProfileDataFileUrlRequest", CAMPAIGN_MANAGEMENT)
class GetProfileDataFileUrlRequest(Struct):
    """The request of GetProfileDataFileUrl."""

    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)
    profile_type: Sequence[ProfileType] | None = element("ProfileType", "ProfileType")


@struct("SearchCompaniesRequest", CAMPAIGN_MANAGEMENT)
class SearchCompaniesRequest(Struct):
    """The request of SearchCompanies."""

    company_name_filter: str | None = element("CompanyNameFilter", "xs:string", nillable=True)
    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)
