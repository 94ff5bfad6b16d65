# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""The requests of CampaignManagementService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .ad_extensions import AdExtension
    from .ads import Ad, ResponsiveAd, ResponsiveSearchAd
    from .audiences import Audience, CustomerList
    from .conversion_goals import ConversionGoal
    from .enums import (
        AccountPropertyName,
        AdAdditionalField,
        AdEditorialStatus,
        AdExtensionAdditionalField,
        AdExtensionsTypeFilter,
        AdGroupAdditionalField,
        AdGroupCriterionType,
        AdRecommendationAdditionalField,
        AdRecommendationTextTone,
        AdRecommendationVideoType,
        AdSubType,
        AdType,
        AssetGroupAdditionalField,
        AssetGroupListingGroupAdditionalField,
        AssociationType,
        AudienceAdditionalField,
        AudienceGroupAdditionalField,
        AudienceType,
        BMCStoreAdditionalField,
        CampaignAdditionalField,
        CampaignCriterionType,
        CampaignType,
        CompressionType,
        ConversionGoalAdditionalField,
        ConversionGoalType,
        ConversionValueRuleStatus,
        CriterionAdditionalField,
        EntityScope,
        EntityType,
        ExperimentAdditionalField,
        ImportAdditionalField,
        ImportEntityType,
        KeywordAdditionalField,
        KeywordEditorialStatus,
        LinkedInSegmentType,
        MediaAdditionalField,
        MediaEnabledEntityFilter,
        OfflineConversionUploadChannel,
        PortfolioBidStrategyAdditionalField,
        ProfileType,
        SharedEntityAssociationAdditionalField,
        UetTagAdditionalField,
    )
    from .shared_entities import SharedEntity, SharedList
    from .shared_list_items import SharedListItem
    from .structs import (
        HTML5,
        AccountProperty,
        AdExtensionIdToEntityIdAssociation,
        AdGroup,
        AdGroupCriterion,
        AdGroupCriterionAction,
        AdGroupNegativeSites,
        AdRecommendationImageRefineOperation,
        AdRecommendationImageSuggestion,
        AdRecommendationTextRefineOperation,
        AnnotationOptOut,
        AssetGroup,
        AssetGroupListingGroupAction,
        AudienceGroup,
        AudienceGroupAssetGroupAssociation,
        AudioFilter,
        BidStrategy,
        BrandKit,
        Budget,
        Campaign,
        CampaignConversionGoal,
        CampaignCriterion,
        CampaignNegativeSites,
        ConversionValueRule,
        CustomerListUserData,
        DataExclusion,
        DiagnosticsEntity,
        DiagnosticsFilter,
        DiagnosticsSettings,
        EntityIdToParentIdAssociation,
        EntityNegativeKeyword,
        Experiment,
        HealthCheckEntity,
        ImportJob,
        Keyword,
        Label,
        LabelAssociation,
        LinkedInSegment,
        Media,
        NewCustomerAcquisitionGoal,
        OfflineConversion,
        OfflineConversionAdjustment,
        OnlineConversionAdjustment,
        Paging,
        SeasonalityAdjustment,
        SharedEntityAssociation,
        UetTag,
        Video,
        VideoTemplateFilter,
    )


@struct("AddCampaignsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignsRequest(Struct):
    """The request of AddCampaigns."""

    account_id: int | None = element("AccountId", "xs:long")
    campaigns: Sequence[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)


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
    compression_type: CompressionType | None = element("CompressionType", "CompressionType", nillable=True)


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

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keywords: Sequence[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


@struct("DeleteKeywordsRequest", CAMPAIGN_MANAGEMENT)
class DeleteKeywordsRequest(Struct):
    """The request of DeleteKeywords."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


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

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


@struct("GetKeywordsByAdGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAdGroupIdRequest(Struct):
    """The request of GetKeywordsByAdGroupId."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    return_additional_fields: Sequence[KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("GetKeywordsByAssetGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAssetGroupIdRequest(Struct):
    """The request of GetKeywordsByAssetGroupId."""

    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    return_additional_fields: Sequence[KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("UpdateKeywordsRequest", CAMPAIGN_MANAGEMENT)
class UpdateKeywordsRequest(Struct):
    """The request of UpdateKeywords."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keywords: Sequence[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


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


@struct("UpdateMediaRequest", CAMPAIGN_MANAGEMENT)
class UpdateMediaRequest(Struct):
    """The request of UpdateMedia."""

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
    return_additional_fields: Sequence[MediaAdditionalField] | None = element(
        "ReturnAdditionalFields", "MediaAdditionalField", nillable=True
    )


@struct("GetMediaMetaDataByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByIdsRequest(Struct):
    """The request of GetMediaMetaDataByIds."""

    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[MediaAdditionalField] | None = element(
        "ReturnAdditionalFields", "MediaAdditionalField", nillable=True
    )


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
    return_additional_fields: Sequence[CriterionAdditionalField] | None = element(
        "ReturnAdditionalFields", "CriterionAdditionalField", nillable=True
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


@struct("ApplyHotelGroupActionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyHotelGroupActionsRequest(Struct):
    """The request of ApplyHotelGroupActions."""

    criterion_actions: Sequence[AdGroupCriterionAction | None] | None = element(
        "CriterionActions", "ArrayOfAdGroupCriterionAction", nillable=True
    )


@struct("ApplyAssetGroupListingGroupActionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyAssetGroupListingGroupActionsRequest(Struct):
    """The request of ApplyAssetGroupListingGroupActions."""

    listing_group_actions: Sequence[AssetGroupListingGroupAction | None] | None = element(
        "ListingGroupActions", "ArrayOfAssetGroupListingGroupAction", nillable=True
    )


@struct("GetAssetGroupListingGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupListingGroupsByIdsRequest(Struct):
    """The request of GetAssetGroupListingGroupsByIds."""

    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    asset_group_listing_group_ids: Sequence[int] | None = element(
        "AssetGroupListingGroupIds", "ArrayOflong", nillable=True
    )
    return_additional_fields: Sequence[AssetGroupListingGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AssetGroupListingGroupAdditionalField", nillable=True
    )


@struct("GetBMCStoresByCustomerIdRequest", CAMPAIGN_MANAGEMENT)
class GetBMCStoresByCustomerIdRequest(Struct):
    """The request of GetBMCStoresByCustomerId."""

    return_additional_fields: Sequence[BMCStoreAdditionalField] | None = element(
        "ReturnAdditionalFields", "BMCStoreAdditionalField", nillable=True
    )


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


@struct("GetSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesRequest(Struct):
    """The request of GetSharedEntities."""

    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("AddSharedEntityRequest", CAMPAIGN_MANAGEMENT)
class AddSharedEntityRequest(Struct):
    """The request of AddSharedEntity."""

    shared_entity: SharedEntity | None = element("SharedEntity", "SharedEntity", nillable=True)
    list_items: Sequence[SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("GetListItemsBySharedListRequest", CAMPAIGN_MANAGEMENT)
class GetListItemsBySharedListRequest(Struct):
    """The request of GetListItemsBySharedList."""

    shared_list: SharedList | None = element("SharedList", "SharedList", nillable=True)
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("AddListItemsToSharedListRequest", CAMPAIGN_MANAGEMENT)
class AddListItemsToSharedListRequest(Struct):
    """The request of AddListItemsToSharedList."""

    list_items: Sequence[SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    shared_list: SharedList | None = element("SharedList", "SharedList", nillable=True)
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("UpdateSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class UpdateSharedEntitiesRequest(Struct):
    """The request of UpdateSharedEntities."""

    shared_entities: Sequence[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("DeleteListItemsFromSharedListRequest", CAMPAIGN_MANAGEMENT)
class DeleteListItemsFromSharedListRequest(Struct):
    """The request of DeleteListItemsFromSharedList."""

    list_item_ids: Sequence[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    shared_list: SharedList | None = element("SharedList", "SharedList", nillable=True)
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("SetSharedEntityAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetSharedEntityAssociationsRequest(Struct):
    """The request of SetSharedEntityAssociations."""

    associations: Sequence[SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("DeleteSharedEntityAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntityAssociationsRequest(Struct):
    """The request of DeleteSharedEntityAssociations."""

    associations: Sequence[SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("GetSharedEntityAssociationsBySharedEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsBySharedEntityIdsRequest(Struct):
    """The request of GetSharedEntityAssociationsBySharedEntityIds."""

    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    shared_entity_ids: Sequence[int] | None = element("SharedEntityIds", "ArrayOflong", nillable=True)
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)
    return_additional_fields: Sequence[SharedEntityAssociationAdditionalField] | None = element(
        "ReturnAdditionalFields", "SharedEntityAssociationAdditionalField", nillable=True
    )


@struct("GetSharedEntityAssociationsByEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsByEntityIdsRequest(Struct):
    """The request of GetSharedEntityAssociationsByEntityIds."""

    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)
    return_additional_fields: Sequence[SharedEntityAssociationAdditionalField] | None = element(
        "ReturnAdditionalFields", "SharedEntityAssociationAdditionalField", nillable=True
    )


@struct("DeleteSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntitiesRequest(Struct):
    """The request of DeleteSharedEntities."""

    shared_entities: Sequence[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


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
    return_additional_fields: Sequence[CriterionAdditionalField] | None = element(
        "ReturnAdditionalFields", "CriterionAdditionalField", nillable=True
    )


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


@struct("AddBidStrategiesRequest", CAMPAIGN_MANAGEMENT)
class AddBidStrategiesRequest(Struct):
    """The request of AddBidStrategies."""

    bid_strategies: Sequence[BidStrategy | None] | None = element(
        "BidStrategies", "ArrayOfBidStrategy", nillable=True
    )


@struct("UpdateBidStrategiesRequest", CAMPAIGN_MANAGEMENT)
class UpdateBidStrategiesRequest(Struct):
    """The request of UpdateBidStrategies."""

    bid_strategies: Sequence[BidStrategy | None] | None = element(
        "BidStrategies", "ArrayOfBidStrategy", nillable=True
    )


@struct("DeleteBidStrategiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteBidStrategiesRequest(Struct):
    """The request of DeleteBidStrategies."""

    bid_strategy_ids: Sequence[int] | None = element("BidStrategyIds", "ArrayOflong", nillable=True)
    scope: EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("GetBidStrategiesByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetBidStrategiesByIdsRequest(Struct):
    """The request of GetBidStrategiesByIds."""

    bid_strategy_ids: Sequence[int] | None = element("BidStrategyIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[PortfolioBidStrategyAdditionalField] | None = element(
        "ReturnAdditionalFields", "PortfolioBidStrategyAdditionalField", nillable=True
    )
    scope: EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("GetCampaignIdsByBidStrategyIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBidStrategyIdsRequest(Struct):
    """The request of GetCampaignIdsByBidStrategyIds."""

    bid_strategy_ids: Sequence[int] | None = element("BidStrategyIds", "ArrayOflong", nillable=True)
    scope: EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("AddAudienceGroupsRequest", CAMPAIGN_MANAGEMENT)
class AddAudienceGroupsRequest(Struct):
    """The request of AddAudienceGroups."""

    audience_groups: Sequence[AudienceGroup | None] | None = element(
        "AudienceGroups", "ArrayOfAudienceGroup", nillable=True
    )


@struct("UpdateAudienceGroupsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAudienceGroupsRequest(Struct):
    """The request of UpdateAudienceGroups."""

    audience_groups: Sequence[AudienceGroup | None] | None = element(
        "AudienceGroups", "ArrayOfAudienceGroup", nillable=True
    )


@struct("DeleteAudienceGroupsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupsRequest(Struct):
    """The request of DeleteAudienceGroups."""

    audience_group_ids: Sequence[int] | None = element("AudienceGroupIds", "ArrayOflong", nillable=True)


@struct("GetAudienceGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupsByIdsRequest(Struct):
    """The request of GetAudienceGroupsByIds."""

    audience_group_ids: Sequence[int] | None = element("AudienceGroupIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[AudienceGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AudienceGroupAdditionalField", nillable=True
    )


@struct("AddAssetGroupsRequest", CAMPAIGN_MANAGEMENT)
class AddAssetGroupsRequest(Struct):
    """The request of AddAssetGroups."""

    asset_groups: Sequence[AssetGroup | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroup", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long")


@struct("UpdateAssetGroupsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAssetGroupsRequest(Struct):
    """The request of UpdateAssetGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    asset_groups: Sequence[AssetGroup | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroup", nillable=True
    )


@struct("DeleteAssetGroupsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAssetGroupsRequest(Struct):
    """The request of DeleteAssetGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    asset_group_ids: Sequence[int] | None = element("AssetGroupIds", "ArrayOflong", nillable=True)


@struct("GetAssetGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByIdsRequest(Struct):
    """The request of GetAssetGroupsByIds."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    asset_group_ids: Sequence[int] | None = element("AssetGroupIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[AssetGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AssetGroupAdditionalField", nillable=True
    )


@struct("GetAssetGroupsByCampaignIdRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByCampaignIdRequest(Struct):
    """The request of GetAssetGroupsByCampaignId."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    return_additional_fields: Sequence[AssetGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AssetGroupAdditionalField", nillable=True
    )


@struct("GetAssetGroupsEditorialReasonsRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsEditorialReasonsRequest(Struct):
    """The request of GetAssetGroupsEditorialReasons."""

    account_id: int | None = element("AccountId", "xs:long")
    asset_group_id_to_campaign_id_associations: Sequence[EntityIdToParentIdAssociation | None] | None = (
        element("AssetGroupIdToCampaignIdAssociations", "ArrayOfEntityIdToParentIdAssociation", nillable=True)
    )


@struct("SetAudienceGroupAssetGroupAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetAudienceGroupAssetGroupAssociationsRequest(Struct):
    """The request of SetAudienceGroupAssetGroupAssociations."""

    audience_group_asset_group_associations: Sequence[AudienceGroupAssetGroupAssociation | None] | None = (
        element(
            "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
        )
    )


@struct("DeleteAudienceGroupAssetGroupAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupAssetGroupAssociationsRequest(Struct):
    """The request of DeleteAudienceGroupAssetGroupAssociations."""

    audience_group_asset_group_associations: Sequence[AudienceGroupAssetGroupAssociation | None] | None = (
        element(
            "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
        )
    )


@struct("GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest(Struct):
    """The request of GetAudienceGroupAssetGroupAssociationsByAssetGroupIds."""

    asset_group_ids: Sequence[int] | None = element("AssetGroupIds", "ArrayOflong", nillable=True)


@struct("GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest(Struct):
    """The request of GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds."""

    audience_group_ids: Sequence[int] | None = element("AudienceGroupIds", "ArrayOflong", nillable=True)


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
    return_additional_fields: Sequence[AudienceAdditionalField] | None = element(
        "ReturnAdditionalFields", "AudienceAdditionalField", nillable=True
    )


@struct("ApplyCustomerListItemsRequest", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListItemsRequest(Struct):
    """The request of ApplyCustomerListItems."""

    customer_list_audience: CustomerList | None = element(
        "CustomerListAudience", "CustomerList", nillable=True
    )


@struct("ApplyCustomerListUserDataRequest", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListUserDataRequest(Struct):
    """The request of ApplyCustomerListUserData."""

    customer_list_user_data: CustomerListUserData | None = element(
        "CustomerListUserData", "CustomerListUserData", nillable=True
    )


@struct("GetUetTagsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetUetTagsByIdsRequest(Struct):
    """The request of GetUetTagsByIds."""

    tag_ids: Sequence[int] | None = element("TagIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[UetTagAdditionalField] | None = element(
        "ReturnAdditionalFields", "UetTagAdditionalField", nillable=True
    )


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
    return_additional_fields: Sequence[ConversionGoalAdditionalField] | None = element(
        "ReturnAdditionalFields", "ConversionGoalAdditionalField", nillable=True
    )


@struct("GetConversionGoalsByTagIdsRequest", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByTagIdsRequest(Struct):
    """The request of GetConversionGoalsByTagIds."""

    tag_ids: Sequence[int] | None = element("TagIds", "ArrayOflong", nillable=True)
    conversion_goal_types: Sequence[ConversionGoalType] | None = element(
        "ConversionGoalTypes", "ConversionGoalType"
    )
    return_additional_fields: Sequence[ConversionGoalAdditionalField] | None = element(
        "ReturnAdditionalFields", "ConversionGoalAdditionalField", nillable=True
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


@struct("ApplyOfflineConversionAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionAdjustmentsRequest(Struct):
    """The request of ApplyOfflineConversionAdjustments."""

    offline_conversion_adjustments: Sequence[OfflineConversionAdjustment | None] | None = element(
        "OfflineConversionAdjustments", "ArrayOfOfflineConversionAdjustment", nillable=True
    )


@struct("ApplyOnlineConversionAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class ApplyOnlineConversionAdjustmentsRequest(Struct):
    """The request of ApplyOnlineConversionAdjustments."""

    online_conversion_adjustments: Sequence[OnlineConversionAdjustment | None] | None = element(
        "OnlineConversionAdjustments", "ArrayOfOnlineConversionAdjustment", nillable=True
    )


@struct("GetOfflineConversionReportsRequest", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportsRequest(Struct):
    """The request of GetOfflineConversionReports."""

    start_date_utc: datetime | None = element("StartDateUtc", "xs:dateTime")
    end_date_utc: datetime | None = element("EndDateUtc", "xs:dateTime")


@struct("GetOfflineConversionReportByGoalIdsRequest", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportByGoalIdsRequest(Struct):
    """The request of GetOfflineConversionReportByGoalIds."""

    start_date_utc: datetime | None = element("StartDateUtc", "xs:dateTime")
    end_date_utc: datetime | None = element("EndDateUtc", "xs:dateTime")
    goal_ids: Sequence[int] | None = element("GoalIds", "ArrayOflong", nillable=True)
    upload_channel_filter: Sequence[OfflineConversionUploadChannel] | None = element(
        "UploadChannelFilter", "OfflineConversionUploadChannel", nillable=True
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
    return_additional_fields: Sequence[ExperimentAdditionalField] | None = element(
        "ReturnAdditionalFields", "ExperimentAdditionalField", nillable=True
    )


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


@struct("GetFileImportUploadUrlRequest", CAMPAIGN_MANAGEMENT)
class GetFileImportUploadUrlRequest(Struct):
    """The request of GetFileImportUploadUrl."""


@struct("AddImportJobsRequest", CAMPAIGN_MANAGEMENT)
class AddImportJobsRequest(Struct):
    """The request of AddImportJobs."""

    import_jobs: Sequence[ImportJob | None] | None = element("ImportJobs", "ArrayOfImportJob", nillable=True)


@struct("GetImportResultsRequest", CAMPAIGN_MANAGEMENT)
class GetImportResultsRequest(Struct):
    """The request of GetImportResults."""

    import_type: str | None = element("ImportType", "xs:string", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)
    import_job_ids: Sequence[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[ImportAdditionalField] | None = element(
        "ReturnAdditionalFields", "ImportAdditionalField", nillable=True
    )


@struct("GetImportJobsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetImportJobsByIdsRequest(Struct):
    """The request of GetImportJobsByIds."""

    import_job_ids: Sequence[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    import_type: str | None = element("ImportType", "xs:string", nillable=True)
    return_additional_fields: Sequence[ImportAdditionalField] | None = element(
        "ReturnAdditionalFields", "ImportAdditionalField", nillable=True
    )


@struct("DeleteImportJobsRequest", CAMPAIGN_MANAGEMENT)
class DeleteImportJobsRequest(Struct):
    """The request of DeleteImportJobs."""

    import_job_ids: Sequence[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    import_type: str | None = element("ImportType", "xs:string", nillable=True)


@struct("GetImportEntityIdsMappingRequest", CAMPAIGN_MANAGEMENT)
class GetImportEntityIdsMappingRequest(Struct):
    """The request of GetImportEntityIdsMapping."""

    import_type: str | None = element("ImportType", "xs:string", nillable=True)
    source_entity_ids: Sequence[int] | None = element("SourceEntityIds", "ArrayOflong", nillable=True)
    import_entity_type: ImportEntityType | None = element("ImportEntityType", "ImportEntityType")
    source_parent_id: int | None = element("SourceParentId", "xs:long", nillable=True)


@struct("UpdateImportJobsRequest", CAMPAIGN_MANAGEMENT)
class UpdateImportJobsRequest(Struct):
    """The request of UpdateImportJobs."""

    import_jobs: Sequence[ImportJob | None] | None = element("ImportJobs", "ArrayOfImportJob", nillable=True)


@struct("AddVideosRequest", CAMPAIGN_MANAGEMENT)
class AddVideosRequest(Struct):
    """The request of AddVideos."""

    videos: Sequence[Video | None] | None = element("Videos", "ArrayOfVideo", nillable=True)


@struct("DeleteVideosRequest", CAMPAIGN_MANAGEMENT)
class DeleteVideosRequest(Struct):
    """The request of DeleteVideos."""

    video_ids: Sequence[int] | None = element("VideoIds", "ArrayOflong", nillable=True)


@struct("GetVideosByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetVideosByIdsRequest(Struct):
    """The request of GetVideosByIds."""

    video_ids: Sequence[int] | None = element("VideoIds", "ArrayOflong", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("UpdateVideosRequest", CAMPAIGN_MANAGEMENT)
class UpdateVideosRequest(Struct):
    """The request of UpdateVideos."""

    videos: Sequence[Video | None] | None = element("Videos", "ArrayOfVideo", nillable=True)


@struct("AddHTML5sRequest", CAMPAIGN_MANAGEMENT)
class AddHTML5sRequest(Struct):
    """The request of AddHTML5s."""

    html5_assets: Sequence[HTML5 | None] | None = element("HTML5Assets", "ArrayOfHTML5", nillable=True)


@struct("GetHTML5sByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetHTML5sByIdsRequest(Struct):
    """The request of GetHTML5sByIds."""

    html5_asset_ids: Sequence[int] | None = element("HTML5AssetIds", "ArrayOflong", nillable=True)


@struct("DeleteHTML5sRequest", CAMPAIGN_MANAGEMENT)
class DeleteHTML5sRequest(Struct):
    """The request of DeleteHTML5s."""

    html5_asset_ids: Sequence[int] | None = element("HTML5AssetIds", "ArrayOflong", nillable=True)


@struct("AddCampaignConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignConversionGoalsRequest(Struct):
    """The request of AddCampaignConversionGoals."""

    campaign_conversion_goal: Sequence[CampaignConversionGoal | None] | None = element(
        "CampaignConversionGoal", "ArrayOfCampaignConversionGoal", nillable=True
    )


@struct("DeleteCampaignConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class DeleteCampaignConversionGoalsRequest(Struct):
    """The request of DeleteCampaignConversionGoals."""

    campaign_conversion_goal: Sequence[CampaignConversionGoal | None] | None = element(
        "CampaignConversionGoal", "ArrayOfCampaignConversionGoal", nillable=True
    )


@struct("AddDataExclusionsRequest", CAMPAIGN_MANAGEMENT)
class AddDataExclusionsRequest(Struct):
    """The request of AddDataExclusions."""

    account_id: int | None = element("AccountId", "xs:long")
    data_exclusions: Sequence[DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )


@struct("UpdateDataExclusionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateDataExclusionsRequest(Struct):
    """The request of UpdateDataExclusions."""

    account_id: int | None = element("AccountId", "xs:long")
    data_exclusions: Sequence[DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )


@struct("DeleteDataExclusionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteDataExclusionsRequest(Struct):
    """The request of DeleteDataExclusions."""

    account_id: int | None = element("AccountId", "xs:long")
    data_exclusion_ids: Sequence[int] | None = element("DataExclusionIds", "ArrayOflong", nillable=True)


@struct("GetDataExclusionsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByIdsRequest(Struct):
    """The request of GetDataExclusionsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    data_exclusion_ids: Sequence[int] | None = element("DataExclusionIds", "ArrayOflong", nillable=True)


@struct("GetDataExclusionsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByAccountIdRequest(Struct):
    """The request of GetDataExclusionsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")


@struct("AddSeasonalityAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class AddSeasonalityAdjustmentsRequest(Struct):
    """The request of AddSeasonalityAdjustments."""

    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustments: Sequence[SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )


@struct("UpdateSeasonalityAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class UpdateSeasonalityAdjustmentsRequest(Struct):
    """The request of UpdateSeasonalityAdjustments."""

    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustments: Sequence[SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )


@struct("DeleteSeasonalityAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class DeleteSeasonalityAdjustmentsRequest(Struct):
    """The request of DeleteSeasonalityAdjustments."""

    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustment_ids: Sequence[int] | None = element(
        "SeasonalityAdjustmentIds", "ArrayOflong", nillable=True
    )


@struct("GetSeasonalityAdjustmentsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByIdsRequest(Struct):
    """The request of GetSeasonalityAdjustmentsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustment_ids: Sequence[int] | None = element(
        "SeasonalityAdjustmentIds", "ArrayOflong", nillable=True
    )


@struct("GetSeasonalityAdjustmentsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByAccountIdRequest(Struct):
    """The request of GetSeasonalityAdjustmentsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")


@struct("CreateAssetGroupRecommendationRequest", CAMPAIGN_MANAGEMENT)
class CreateAssetGroupRecommendationRequest(Struct):
    """The request of CreateAssetGroupRecommendation."""

    final_urls: Sequence[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    prompt: str | None = element("Prompt", "xs:string", nillable=True)
    text_tone: AdRecommendationTextTone | None = element(
        "TextTone", "AdRecommendationTextTone", nillable=True
    )
    return_additional_fields: AdRecommendationAdditionalField | None = element(
        "ReturnAdditionalFields", "AdRecommendationAdditionalField", nillable=True
    )


@struct("CreateResponsiveAdRecommendationRequest", CAMPAIGN_MANAGEMENT)
class CreateResponsiveAdRecommendationRequest(Struct):
    """The request of CreateResponsiveAdRecommendation."""

    ad_sub_type: Sequence[AdSubType] | None = element("AdSubType", "AdSubType", nillable=True)
    final_urls: Sequence[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    prompt: str | None = element("Prompt", "xs:string", nillable=True)
    text_tone: AdRecommendationTextTone | None = element(
        "TextTone", "AdRecommendationTextTone", nillable=True
    )
    video_type: AdRecommendationVideoType | None = element(
        "VideoType", "AdRecommendationVideoType", nillable=True
    )
    brand_kit_id: int | None = element("BrandKitId", "xs:long", nillable=True)
    return_additional_fields: AdRecommendationAdditionalField | None = element(
        "ReturnAdditionalFields", "AdRecommendationAdditionalField", nillable=True
    )


@struct("CreateResponsiveSearchAdRecommendationRequest", CAMPAIGN_MANAGEMENT)
class CreateResponsiveSearchAdRecommendationRequest(Struct):
    """The request of CreateResponsiveSearchAdRecommendation."""

    final_urls: Sequence[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    prompt: str | None = element("Prompt", "xs:string", nillable=True)
    text_tone: AdRecommendationTextTone | None = element(
        "TextTone", "AdRecommendationTextTone", nillable=True
    )


@struct("RefineAssetGroupRecommendationRequest", CAMPAIGN_MANAGEMENT)
class RefineAssetGroupRecommendationRequest(Struct):
    """The request of RefineAssetGroupRecommendation."""

    asset_group: AssetGroup | None = element("AssetGroup", "AssetGroup", nillable=True)
    text_refine_operations: Sequence[AdRecommendationTextRefineOperation | None] | None = element(
        "TextRefineOperations", "ArrayOfAdRecommendationTextRefineOperation", nillable=True
    )
    image_suggestions: Sequence[AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    image_refine_operations: Sequence[AdRecommendationImageRefineOperation | None] | None = element(
        "ImageRefineOperations", "ArrayOfAdRecommendationImageRefineOperation", nillable=True
    )
    return_additional_fields: AdRecommendationAdditionalField | None = element(
        "ReturnAdditionalFields", "AdRecommendationAdditionalField", nillable=True
    )


@struct("RefineResponsiveAdRecommendationRequest", CAMPAIGN_MANAGEMENT)
class RefineResponsiveAdRecommendationRequest(Struct):
    """The request of RefineResponsiveAdRecommendation."""

    responsive_ad: ResponsiveAd | None = element("ResponsiveAd", "ResponsiveAd", nillable=True)
    text_refine_operations: Sequence[AdRecommendationTextRefineOperation | None] | None = element(
        "TextRefineOperations", "ArrayOfAdRecommendationTextRefineOperation", nillable=True
    )
    image_refine_operations: Sequence[AdRecommendationImageRefineOperation | None] | None = element(
        "ImageRefineOperations", "ArrayOfAdRecommendationImageRefineOperation", nillable=True
    )
    image_suggestions: Sequence[AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    return_additional_fields: AdRecommendationAdditionalField | None = element(
        "ReturnAdditionalFields", "AdRecommendationAdditionalField", nillable=True
    )


@struct("RefineResponsiveSearchAdRecommendationRequest", CAMPAIGN_MANAGEMENT)
class RefineResponsiveSearchAdRecommendationRequest(Struct):
    """The request of RefineResponsiveSearchAdRecommendation."""

    responsive_search_ad: ResponsiveSearchAd | None = element(
        "ResponsiveSearchAd", "ResponsiveSearchAd", nillable=True
    )
    text_refine_operations: Sequence[AdRecommendationTextRefineOperation | None] | None = element(
        "TextRefineOperations", "ArrayOfAdRecommendationTextRefineOperation", nillable=True
    )


@struct("GetResponsiveAdRecommendationJobRequest", CAMPAIGN_MANAGEMENT)
class GetResponsiveAdRecommendationJobRequest(Struct):
    """The request of GetResponsiveAdRecommendationJob."""

    job_id: int | None = element("JobId", "xs:long")


@struct("UpdateConversionValueRulesRequest", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesRequest(Struct):
    """The request of UpdateConversionValueRules."""

    conversion_value_rules: Sequence[ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("UpdateConversionValueRulesStatusRequest", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesStatusRequest(Struct):
    """The request of UpdateConversionValueRulesStatus."""

    rule_ids: Sequence[int] | None = element("RuleIds", "ArrayOflong", nillable=True)
    status: ConversionValueRuleStatus | None = element("Status", "ConversionValueRuleStatus")


@struct("AddConversionValueRulesRequest", CAMPAIGN_MANAGEMENT)
class AddConversionValueRulesRequest(Struct):
    """The request of AddConversionValueRules."""

    conversion_value_rules: Sequence[ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("GetConversionValueRulesByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByAccountIdRequest(Struct):
    """The request of GetConversionValueRulesByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("GetConversionValueRulesByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByIdsRequest(Struct):
    """The request of GetConversionValueRulesByIds."""

    rule_ids: Sequence[int] | None = element("RuleIds", "ArrayOflong", nillable=True)
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("AddBrandKitsRequest", CAMPAIGN_MANAGEMENT)
class AddBrandKitsRequest(Struct):
    """The request of AddBrandKits."""

    account_id: int | None = element("AccountId", "xs:long")
    brand_kits: Sequence[BrandKit | None] | None = element("BrandKits", "ArrayOfBrandKit", nillable=True)


@struct("UpdateBrandKitsRequest", CAMPAIGN_MANAGEMENT)
class UpdateBrandKitsRequest(Struct):
    """The request of UpdateBrandKits."""

    account_id: int | None = element("AccountId", "xs:long")
    brand_kits: Sequence[BrandKit | None] | None = element("BrandKits", "ArrayOfBrandKit", nillable=True)


@struct("DeleteBrandKitsRequest", CAMPAIGN_MANAGEMENT)
class DeleteBrandKitsRequest(Struct):
    """The request of DeleteBrandKits."""

    account_id: int | None = element("AccountId", "xs:long")
    brand_kit_ids: Sequence[int] | None = element("BrandKitIds", "ArrayOflong", nillable=True)


@struct("CreateBrandKitRecommendationRequest", CAMPAIGN_MANAGEMENT)
class CreateBrandKitRecommendationRequest(Struct):
    """The request of CreateBrandKitRecommendation."""

    account_id: int | None = element("AccountId", "xs:long")
    final_url: str | None = element("FinalUrl", "xs:string", nillable=True)


@struct("AddNewCustomerAcquisitionGoalsRequest", CAMPAIGN_MANAGEMENT)
class AddNewCustomerAcquisitionGoalsRequest(Struct):
    """The request of AddNewCustomerAcquisitionGoals."""

    new_customer_acquisition_goals: Sequence[NewCustomerAcquisitionGoal | None] | None = element(
        "NewCustomerAcquisitionGoals", "ArrayOfNewCustomerAcquisitionGoal", nillable=True
    )


@struct("UpdateNewCustomerAcquisitionGoalsRequest", CAMPAIGN_MANAGEMENT)
class UpdateNewCustomerAcquisitionGoalsRequest(Struct):
    """The request of UpdateNewCustomerAcquisitionGoals."""

    new_customer_acquisition_goals: Sequence[NewCustomerAcquisitionGoal | None] | None = element(
        "NewCustomerAcquisitionGoals", "ArrayOfNewCustomerAcquisitionGoal", nillable=True
    )


@struct("GetNewCustomerAcquisitionGoalsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetNewCustomerAcquisitionGoalsByAccountIdRequest(Struct):
    """The request of GetNewCustomerAcquisitionGoalsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")


@struct("GetBrandKitsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByAccountIdRequest(Struct):
    """The request of GetBrandKitsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")


@struct("GetBrandKitsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByIdsRequest(Struct):
    """The request of GetBrandKitsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    brand_kit_ids: Sequence[int] | None = element("BrandKitIds", "ArrayOflong", nillable=True)


@struct("GetClipchampTemplatesRequest", CAMPAIGN_MANAGEMENT)
class GetClipchampTemplatesRequest(Struct):
    """The request of GetClipchampTemplates."""

    mock: bool | None = element("Mock", "xs:boolean", nillable=True)
    max_ads_count: int | None = element("MaxAdsCount", "xs:int", nillable=True)
    template_filter: VideoTemplateFilter | None = element(
        "TemplateFilter", "VideoTemplateFilter", nillable=True
    )
    locale: str | None = element("Locale", "xs:string", nillable=True)


@struct("GetSupportedClipchampAudioRequest", CAMPAIGN_MANAGEMENT)
class GetSupportedClipchampAudioRequest(Struct):
    """The request of GetSupportedClipchampAudio."""

    audio_filter: AudioFilter | None = element("AudioFilter", "AudioFilter", nillable=True)


@struct("GetSupportedFontsRequest", CAMPAIGN_MANAGEMENT)
class GetSupportedFontsRequest(Struct):
    """The request of GetSupportedFonts."""

    ad_sub_type: Sequence[AdSubType] | None = element("AdSubType", "AdSubType")


@struct("GetHealthCheckRequest", CAMPAIGN_MANAGEMENT)
class GetHealthCheckRequest(Struct):
    """The request of GetHealthCheck."""

    health_check_entities: Sequence[HealthCheckEntity | None] | None = element(
        "HealthCheckEntities", "ArrayOfHealthCheckEntity", nillable=True
    )
    health_check_types: Sequence[str | None] | None = element(
        "HealthCheckTypes", "ArrayOfstring", nillable=True
    )


@struct("GetDiagnosticsRequest", CAMPAIGN_MANAGEMENT)
class GetDiagnosticsRequest(Struct):
    """The request of GetDiagnostics."""

    entities: Sequence[DiagnosticsEntity | None] | None = element(
        "Entities", "ArrayOfDiagnosticsEntity", nillable=True
    )
    checks: Sequence[DiagnosticsFilter | None] | None = element(
        "Checks", "ArrayOfDiagnosticsFilter", nillable=True
    )
    settings: DiagnosticsSettings | None = element("Settings", "DiagnosticsSettings", nillable=True)
    caller_name: str | None = element("CallerName", "xs:string", nillable=True)


@struct("GetAnnotationOptOutRequest", CAMPAIGN_MANAGEMENT)
class GetAnnotationOptOutRequest(Struct):
    """The request of GetAnnotationOptOut."""


@struct("UpdateAnnotationOptOutRequest", CAMPAIGN_MANAGEMENT)
class UpdateAnnotationOptOutRequest(Struct):
    """The request of UpdateAnnotationOptOut."""

    justification: str | None = element("Justification", "xs:string", nillable=True)
    annotation_opt_outs: Sequence[AnnotationOptOut | None] | None = element(
        "AnnotationOptOuts", "ArrayOfAnnotationOptOut", nillable=True
    )


@struct("AddLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class AddLinkedInSegmentsRequest(Struct):
    """The request of AddLinkedInSegments."""

    linked_in_segments: Sequence[LinkedInSegment | None] | None = element(
        "LinkedInSegments", "ArrayOfLinkedInSegment", nillable=True
    )


@struct("DeleteLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class DeleteLinkedInSegmentsRequest(Struct):
    """The request of DeleteLinkedInSegments."""

    linked_in_segment_ids: Sequence[int] | None = element("LinkedInSegmentIds", "ArrayOflong", nillable=True)


@struct("UpdateLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class UpdateLinkedInSegmentsRequest(Struct):
    """The request of UpdateLinkedInSegments."""

    linked_in_segments: Sequence[LinkedInSegment | None] | None = element(
        "LinkedInSegments", "ArrayOfLinkedInSegment", nillable=True
    )


@struct("GetLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class GetLinkedInSegmentsRequest(Struct):
    """The request of GetLinkedInSegments."""

    linked_in_segment_ids: Sequence[int] | None = element("LinkedInSegmentIds", "ArrayOflong", nillable=True)
    type: Sequence[LinkedInSegmentType] | None = element("Type", "LinkedInSegmentType")


@struct("GetCompanyListDetailsRequest", CAMPAIGN_MANAGEMENT)
class GetCompanyListDetailsRequest(Struct):
    """The request of GetCompanyListDetails."""

    company_list_id: int | None = element("CompanyListId", "xs:long")


@struct("GetUetTagAuthKeyRequest", CAMPAIGN_MANAGEMENT)
class GetUetTagAuthKeyRequest(Struct):
    """The request of GetUetTagAuthKey."""

    uet_tag_id: int | None = element("UetTagId", "xs:long")
