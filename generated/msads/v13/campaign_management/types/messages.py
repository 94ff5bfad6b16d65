# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""The requests and responses of CampaignManagementService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
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
    from .structs import (
        HTML5,
        AccountMigrationStatusesInfo,
        AccountProperty,
        Ad,
        AdExtension,
        AdExtensionAssociationCollection,
        AdExtensionEditorialReasonCollection,
        AdExtensionIdentity,
        AdExtensionIdToEntityIdAssociation,
        AdGroup,
        AdGroupCriterion,
        AdGroupCriterionAction,
        AdGroupNegativeSites,
        AdRecommendationImageRefineOperation,
        AdRecommendationImageSuggestion,
        AdRecommendationJobInfo,
        AdRecommendationMediaRefineResult,
        AdRecommendationTextRefineOperation,
        AdRecommendationTextRefineResult,
        AdRecommendationVideoSuggestion,
        AnnotationOptOut,
        AssetGroup,
        AssetGroupEditorialReasonCollection,
        AssetGroupListingGroup,
        AssetGroupListingGroupAction,
        Audience,
        AudienceGroup,
        AudienceGroupAssetGroupAssociation,
        AudioFilter,
        BatchError,
        BatchErrorCollection,
        BidStrategy,
        BMCStore,
        BrandKit,
        Budget,
        Campaign,
        CampaignConversionGoal,
        CampaignCriterion,
        CampaignNegativeSites,
        CampaignSize,
        ClipchampTemplateInfo,
        Company,
        CompanyName,
        ConversionGoal,
        ConversionValueRule,
        CustomerList,
        CustomerListUserData,
        DailySummary,
        DataExclusion,
        DiagnosticsEntity,
        DiagnosticsFilter,
        DiagnosticsRequestStatus,
        DiagnosticsSettings,
        EditorialReasonCollection,
        EntityIdToParentIdAssociation,
        EntityNegativeKeyword,
        EntityResult,
        Experiment,
        HealthCheckData,
        HealthCheckEntity,
        HealthCheckError,
        HealthCheckMetadata,
        IdCollection,
        ImportJob,
        ImportResult,
        Keyword,
        Label,
        LabelAssociation,
        LinkedInSegment,
        Media,
        MediaAssociation,
        MediaMetaData,
        NewCustomerAcquisitionGoal,
        OfflineConversion,
        OfflineConversionAdjustment,
        OfflineGoalConversionSummary,
        OnlineConversionAdjustment,
        Paging,
        ResponsiveAd,
        ResponsiveSearchAd,
        SeasonalityAdjustment,
        SharedEntity,
        SharedEntityAssociation,
        SharedList,
        SharedListItem,
        SupportedClipchampAudioData,
        SupportedFontsData,
        UetTag,
        Video,
        VideoTemplateFilter,
    )


@struct("AddCampaignsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignsRequest(Struct):
    """The request of AddCampaigns."""

    account_id: int | None = element("AccountId", "xs:long")
    campaigns: Sequence[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)


@struct("AddCampaignsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignsResponse(Struct):
    """The response of AddCampaigns."""

    campaign_ids: list[int | None] | None = element("CampaignIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignsByAccountIdRequest(Struct):
    """The request of GetCampaignsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_type: Sequence[CampaignType] | None = element("CampaignType", "CampaignType")
    return_additional_fields: Sequence[CampaignAdditionalField] | None = element(
        "ReturnAdditionalFields", "CampaignAdditionalField", nillable=True
    )


@struct("GetCampaignsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignsByAccountIdResponse(Struct):
    """The response of GetCampaignsByAccountId."""

    campaigns: list[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignsByIdsRequest(Struct):
    """The request of GetCampaignsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)
    campaign_type: Sequence[CampaignType] | None = element("CampaignType", "CampaignType")
    return_additional_fields: Sequence[CampaignAdditionalField] | None = element(
        "ReturnAdditionalFields", "CampaignAdditionalField", nillable=True
    )


@struct("GetCampaignsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignsByIdsResponse(Struct):
    """The response of GetCampaignsByIds."""

    campaigns: list[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignsRequest", CAMPAIGN_MANAGEMENT)
class DeleteCampaignsRequest(Struct):
    """The request of DeleteCampaigns."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("DeleteCampaignsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignsResponse(Struct):
    """The response of DeleteCampaigns."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCampaignsRequest", CAMPAIGN_MANAGEMENT)
class UpdateCampaignsRequest(Struct):
    """The request of UpdateCampaigns."""

    account_id: int | None = element("AccountId", "xs:long")
    campaigns: Sequence[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)


@struct("UpdateCampaignsResponse", CAMPAIGN_MANAGEMENT)
class UpdateCampaignsResponse(Struct):
    """The response of UpdateCampaigns."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNegativeSitesByCampaignIdsRequest", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByCampaignIdsRequest(Struct):
    """The request of GetNegativeSitesByCampaignIds."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


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


@struct("SetNegativeSitesToCampaignsRequest", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToCampaignsRequest(Struct):
    """The request of SetNegativeSitesToCampaigns."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_negative_sites: Sequence[CampaignNegativeSites | None] | None = element(
        "CampaignNegativeSites", "ArrayOfCampaignNegativeSites", nillable=True
    )


@struct("SetNegativeSitesToCampaignsResponse", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToCampaignsResponse(Struct):
    """The response of SetNegativeSitesToCampaigns."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConfigValueRequest", CAMPAIGN_MANAGEMENT)
class GetConfigValueRequest(Struct):
    """The request of GetConfigValue."""

    config_key: str | None = element("ConfigKey", "xs:string", nillable=True)


@struct("GetConfigValueResponse", CAMPAIGN_MANAGEMENT)
class GetConfigValueResponse(Struct):
    """The response of GetConfigValue."""

    config_value: str | None = element("ConfigValue", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBSCCountriesRequest", CAMPAIGN_MANAGEMENT)
class GetBSCCountriesRequest(Struct):
    """The request of GetBSCCountries."""


@struct("GetBSCCountriesResponse", CAMPAIGN_MANAGEMENT)
class GetBSCCountriesResponse(Struct):
    """The response of GetBSCCountries."""

    country_codes: list[str | None] | None = element("CountryCodes", "ArrayOfstring", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class AddAdGroupsRequest(Struct):
    """The request of AddAdGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_groups: Sequence[AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )


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


@struct("DeleteAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupsRequest(Struct):
    """The request of DeleteAdGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)


@struct("DeleteAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupsResponse(Struct):
    """The response of DeleteAdGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByIdsRequest(Struct):
    """The request of GetAdGroupsByIds."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[AdGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdGroupAdditionalField", nillable=True
    )


@struct("GetAdGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByIdsResponse(Struct):
    """The response of GetAdGroupsByIds."""

    ad_groups: list[AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupsByCampaignIdRequest", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByCampaignIdRequest(Struct):
    """The request of GetAdGroupsByCampaignId."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    return_additional_fields: Sequence[AdGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdGroupAdditionalField", nillable=True
    )


@struct("GetAdGroupsByCampaignIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByCampaignIdResponse(Struct):
    """The response of GetAdGroupsByCampaignId."""

    ad_groups: list[AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupsRequest(Struct):
    """The request of UpdateAdGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_groups: Sequence[AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    update_audience_ads_bid_adjustment: bool | None = element("UpdateAudienceAdsBidAdjustment", "xs:boolean")
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )


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


@struct("GetNegativeSitesByAdGroupIdsRequest", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByAdGroupIdsRequest(Struct):
    """The request of GetNegativeSitesByAdGroupIds."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)


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


@struct("SetNegativeSitesToAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToAdGroupsRequest(Struct):
    """The request of SetNegativeSitesToAdGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_negative_sites: Sequence[AdGroupNegativeSites | None] | None = element(
        "AdGroupNegativeSites", "ArrayOfAdGroupNegativeSites", nillable=True
    )


@struct("SetNegativeSitesToAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToAdGroupsResponse(Struct):
    """The response of SetNegativeSitesToAdGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetGeoLocationsFileUrlRequest", CAMPAIGN_MANAGEMENT)
class GetGeoLocationsFileUrlRequest(Struct):
    """The request of GetGeoLocationsFileUrl."""

    version: str | None = element("Version", "xs:string", nillable=True)
    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)
    compression_type: CompressionType | None = element("CompressionType", "CompressionType", nillable=True)


@struct("GetGeoLocationsFileUrlResponse", CAMPAIGN_MANAGEMENT)
class GetGeoLocationsFileUrlResponse(Struct):
    """The response of GetGeoLocationsFileUrl."""

    file_url: str | None = element("FileUrl", "xs:string", nillable=True)
    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime", nillable=True)
    last_modified_time_utc: datetime | None = element("LastModifiedTimeUtc", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdsRequest", CAMPAIGN_MANAGEMENT)
class AddAdsRequest(Struct):
    """The request of AddAds."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ads: Sequence[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)


@struct("AddAdsResponse", CAMPAIGN_MANAGEMENT)
class AddAdsResponse(Struct):
    """The response of AddAds."""

    ad_ids: list[int | None] | None = element("AdIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdsRequest(Struct):
    """The request of DeleteAds."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_ids: Sequence[int] | None = element("AdIds", "ArrayOflong", nillable=True)


@struct("DeleteAdsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdsResponse(Struct):
    """The response of DeleteAds."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByEditorialStatusRequest", CAMPAIGN_MANAGEMENT)
class GetAdsByEditorialStatusRequest(Struct):
    """The request of GetAdsByEditorialStatus."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    editorial_status: AdEditorialStatus | None = element("EditorialStatus", "AdEditorialStatus")
    ad_types: Sequence[AdType] | None = element("AdTypes", "ArrayOfAdType", nillable=True)
    return_additional_fields: Sequence[AdAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdAdditionalField", nillable=True
    )


@struct("GetAdsByEditorialStatusResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByEditorialStatusResponse(Struct):
    """The response of GetAdsByEditorialStatus."""

    ads: list[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAdsByIdsRequest(Struct):
    """The request of GetAdsByIds."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_ids: Sequence[int] | None = element("AdIds", "ArrayOflong", nillable=True)
    ad_types: Sequence[AdType] | None = element("AdTypes", "ArrayOfAdType", nillable=True)
    return_additional_fields: Sequence[AdAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdAdditionalField", nillable=True
    )


@struct("GetAdsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByIdsResponse(Struct):
    """The response of GetAdsByIds."""

    ads: list[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByAdGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetAdsByAdGroupIdRequest(Struct):
    """The request of GetAdsByAdGroupId."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_types: Sequence[AdType] | None = element("AdTypes", "ArrayOfAdType", nillable=True)
    return_additional_fields: Sequence[AdAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdAdditionalField", nillable=True
    )


@struct("GetAdsByAdGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByAdGroupIdResponse(Struct):
    """The response of GetAdsByAdGroupId."""

    ads: list[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdsRequest(Struct):
    """The request of UpdateAds."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ads: Sequence[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)


@struct("UpdateAdsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdsResponse(Struct):
    """The response of UpdateAds."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddKeywordsRequest", CAMPAIGN_MANAGEMENT)
class AddKeywordsRequest(Struct):
    """The request of AddKeywords."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keywords: Sequence[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


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


@struct("DeleteKeywordsRequest", CAMPAIGN_MANAGEMENT)
class DeleteKeywordsRequest(Struct):
    """The request of DeleteKeywords."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


@struct("DeleteKeywordsResponse", CAMPAIGN_MANAGEMENT)
class DeleteKeywordsResponse(Struct):
    """The response of DeleteKeywords."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByEditorialStatusRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByEditorialStatusRequest(Struct):
    """The request of GetKeywordsByEditorialStatus."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    editorial_status: KeywordEditorialStatus | None = element("EditorialStatus", "KeywordEditorialStatus")
    return_additional_fields: Sequence[KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("GetKeywordsByEditorialStatusResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByEditorialStatusResponse(Struct):
    """The response of GetKeywordsByEditorialStatus."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByIdsRequest(Struct):
    """The request of GetKeywordsByIds."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


@struct("GetKeywordsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByIdsResponse(Struct):
    """The response of GetKeywordsByIds."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByAdGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAdGroupIdRequest(Struct):
    """The request of GetKeywordsByAdGroupId."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    return_additional_fields: Sequence[KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("GetKeywordsByAdGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAdGroupIdResponse(Struct):
    """The response of GetKeywordsByAdGroupId."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByAssetGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAssetGroupIdRequest(Struct):
    """The request of GetKeywordsByAssetGroupId."""

    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    return_additional_fields: Sequence[KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("GetKeywordsByAssetGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAssetGroupIdResponse(Struct):
    """The response of GetKeywordsByAssetGroupId."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateKeywordsRequest", CAMPAIGN_MANAGEMENT)
class UpdateKeywordsRequest(Struct):
    """The request of UpdateKeywords."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keywords: Sequence[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


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


@struct("AppealEditorialRejectionsRequest", CAMPAIGN_MANAGEMENT)
class AppealEditorialRejectionsRequest(Struct):
    """The request of AppealEditorialRejections."""

    entity_id_to_parent_id_associations: Sequence[EntityIdToParentIdAssociation | None] | None = element(
        "EntityIdToParentIdAssociations", "ArrayOfEntityIdToParentIdAssociation", nillable=True
    )
    entity_type: EntityType | None = element("EntityType", "EntityType")
    justification_text: str | None = element("JustificationText", "xs:string", nillable=True)


@struct("AppealEditorialRejectionsResponse", CAMPAIGN_MANAGEMENT)
class AppealEditorialRejectionsResponse(Struct):
    """The response of AppealEditorialRejections."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEditorialReasonsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetEditorialReasonsByIdsRequest(Struct):
    """The request of GetEditorialReasonsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    entity_id_to_parent_id_associations: Sequence[EntityIdToParentIdAssociation | None] | None = element(
        "EntityIdToParentIdAssociations", "ArrayOfEntityIdToParentIdAssociation", nillable=True
    )
    entity_type: EntityType | None = element("EntityType", "EntityType")


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


@struct("GetAccountMigrationStatusesRequest", CAMPAIGN_MANAGEMENT)
class GetAccountMigrationStatusesRequest(Struct):
    """The request of GetAccountMigrationStatuses."""

    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    migration_type: str | None = element("MigrationType", "xs:string", nillable=True)


@struct("GetAccountMigrationStatusesResponse", CAMPAIGN_MANAGEMENT)
class GetAccountMigrationStatusesResponse(Struct):
    """The response of GetAccountMigrationStatuses."""

    migration_statuses: list[AccountMigrationStatusesInfo | None] | None = element(
        "MigrationStatuses", "ArrayOfAccountMigrationStatusesInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAccountPropertiesRequest", CAMPAIGN_MANAGEMENT)
class SetAccountPropertiesRequest(Struct):
    """The request of SetAccountProperties."""

    account_properties: Sequence[AccountProperty | None] | None = element(
        "AccountProperties", "ArrayOfAccountProperty", nillable=True
    )


@struct("SetAccountPropertiesResponse", CAMPAIGN_MANAGEMENT)
class SetAccountPropertiesResponse(Struct):
    """The response of SetAccountProperties."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountPropertiesRequest", CAMPAIGN_MANAGEMENT)
class GetAccountPropertiesRequest(Struct):
    """The request of GetAccountProperties."""

    account_property_names: Sequence[AccountPropertyName] | None = element(
        "AccountPropertyNames", "ArrayOfAccountPropertyName", nillable=True
    )


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


@struct("AddAdExtensionsRequest", CAMPAIGN_MANAGEMENT)
class AddAdExtensionsRequest(Struct):
    """The request of AddAdExtensions."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extensions: Sequence[AdExtension | None] | None = element(
        "AdExtensions", "ArrayOfAdExtension", nillable=True
    )


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


@struct("UpdateAdExtensionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdExtensionsRequest(Struct):
    """The request of UpdateAdExtensions."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extensions: Sequence[AdExtension | None] | None = element(
        "AdExtensions", "ArrayOfAdExtension", nillable=True
    )


@struct("UpdateAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdExtensionsResponse(Struct):
    """The response of UpdateAdExtensions."""

    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdExtensionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsRequest(Struct):
    """The request of DeleteAdExtensions."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_ids: Sequence[int] | None = element("AdExtensionIds", "ArrayOflong", nillable=True)


@struct("DeleteAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsResponse(Struct):
    """The response of DeleteAdExtensions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("SetAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetAdExtensionsAssociationsResponse(Struct):
    """The response of SetAdExtensionsAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("DeleteAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsAssociationsResponse(Struct):
    """The response of DeleteAdExtensionsAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionIdsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetAdExtensionIdsByAccountIdRequest(Struct):
    """The request of GetAdExtensionIdsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_type: Sequence[AdExtensionsTypeFilter] | None = element(
        "AdExtensionType", "AdExtensionsTypeFilter"
    )
    association_type: AssociationType | None = element("AssociationType", "AssociationType", nillable=True)


@struct("GetAdExtensionIdsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionIdsByAccountIdResponse(Struct):
    """The response of GetAdExtensionIdsByAccountId."""

    ad_extension_ids: list[int] | None = element("AdExtensionIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddMediaRequest", CAMPAIGN_MANAGEMENT)
class AddMediaRequest(Struct):
    """The request of AddMedia."""

    account_id: int | None = element("AccountId", "xs:long")
    media: Sequence[Media | None] | None = element("Media", "ArrayOfMedia", nillable=True)


@struct("AddMediaResponse", CAMPAIGN_MANAGEMENT)
class AddMediaResponse(Struct):
    """The response of AddMedia."""

    media_ids: list[int] | None = element("MediaIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateMediaRequest", CAMPAIGN_MANAGEMENT)
class UpdateMediaRequest(Struct):
    """The request of UpdateMedia."""

    account_id: int | None = element("AccountId", "xs:long")
    media: Sequence[Media | None] | None = element("Media", "ArrayOfMedia", nillable=True)


@struct("UpdateMediaResponse", CAMPAIGN_MANAGEMENT)
class UpdateMediaResponse(Struct):
    """The response of UpdateMedia."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteMediaRequest", CAMPAIGN_MANAGEMENT)
class DeleteMediaRequest(Struct):
    """The request of DeleteMedia."""

    account_id: int | None = element("AccountId", "xs:long")
    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)


@struct("DeleteMediaResponse", CAMPAIGN_MANAGEMENT)
class DeleteMediaResponse(Struct):
    """The response of DeleteMedia."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("GetMediaMetaDataByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByAccountIdResponse(Struct):
    """The response of GetMediaMetaDataByAccountId."""

    media_meta_data: list[MediaMetaData | None] | None = element(
        "MediaMetaData", "ArrayOfMediaMetaData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetMediaMetaDataByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByIdsRequest(Struct):
    """The request of GetMediaMetaDataByIds."""

    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[MediaAdditionalField] | None = element(
        "ReturnAdditionalFields", "MediaAdditionalField", nillable=True
    )


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


@struct("GetMediaAssociationsRequest", CAMPAIGN_MANAGEMENT)
class GetMediaAssociationsRequest(Struct):
    """The request of GetMediaAssociations."""

    media_enabled_entities: Sequence[MediaEnabledEntityFilter] | None = element(
        "MediaEnabledEntities", "MediaEnabledEntityFilter"
    )
    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)


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


@struct("GetAdGroupCriterionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupCriterionsByIdsResponse(Struct):
    """The response of GetAdGroupCriterionsByIds."""

    ad_group_criterions: list[AdGroupCriterion | None] | None = element(
        "AdGroupCriterions", "ArrayOfAdGroupCriterion", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdGroupCriterionsRequest", CAMPAIGN_MANAGEMENT)
class AddAdGroupCriterionsRequest(Struct):
    """The request of AddAdGroupCriterions."""

    ad_group_criterions: Sequence[AdGroupCriterion | None] | None = element(
        "AdGroupCriterions", "ArrayOfAdGroupCriterion", nillable=True
    )
    criterion_type: Sequence[AdGroupCriterionType] | None = element("CriterionType", "AdGroupCriterionType")


@struct("AddAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class AddAdGroupCriterionsResponse(Struct):
    """The response of AddAdGroupCriterions."""

    ad_group_criterion_ids: list[int | None] | None = element(
        "AdGroupCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdGroupCriterionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupCriterionsRequest(Struct):
    """The request of UpdateAdGroupCriterions."""

    ad_group_criterions: Sequence[AdGroupCriterion | None] | None = element(
        "AdGroupCriterions", "ArrayOfAdGroupCriterion", nillable=True
    )
    criterion_type: Sequence[AdGroupCriterionType] | None = element("CriterionType", "AdGroupCriterionType")


@struct("UpdateAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupCriterionsResponse(Struct):
    """The response of UpdateAdGroupCriterions."""

    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdGroupCriterionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupCriterionsRequest(Struct):
    """The request of DeleteAdGroupCriterions."""

    ad_group_criterion_ids: Sequence[int] | None = element(
        "AdGroupCriterionIds", "ArrayOflong", nillable=True
    )
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    criterion_type: Sequence[AdGroupCriterionType] | None = element("CriterionType", "AdGroupCriterionType")


@struct("DeleteAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupCriterionsResponse(Struct):
    """The response of DeleteAdGroupCriterions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyProductPartitionActionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyProductPartitionActionsRequest(Struct):
    """The request of ApplyProductPartitionActions."""

    criterion_actions: Sequence[AdGroupCriterionAction | None] | None = element(
        "CriterionActions", "ArrayOfAdGroupCriterionAction", nillable=True
    )


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


@struct("ApplyHotelGroupActionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyHotelGroupActionsRequest(Struct):
    """The request of ApplyHotelGroupActions."""

    criterion_actions: Sequence[AdGroupCriterionAction | None] | None = element(
        "CriterionActions", "ArrayOfAdGroupCriterionAction", nillable=True
    )


@struct("ApplyHotelGroupActionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyHotelGroupActionsResponse(Struct):
    """The response of ApplyHotelGroupActions."""

    ad_group_criterion_ids: list[int | None] | None = element(
        "AdGroupCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyAssetGroupListingGroupActionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyAssetGroupListingGroupActionsRequest(Struct):
    """The request of ApplyAssetGroupListingGroupActions."""

    listing_group_actions: Sequence[AssetGroupListingGroupAction | None] | None = element(
        "ListingGroupActions", "ArrayOfAssetGroupListingGroupAction", nillable=True
    )


@struct("ApplyAssetGroupListingGroupActionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyAssetGroupListingGroupActionsResponse(Struct):
    """The response of ApplyAssetGroupListingGroupActions."""

    asset_group_listing_group_ids: list[int | None] | None = element(
        "AssetGroupListingGroupIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("GetAssetGroupListingGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupListingGroupsByIdsResponse(Struct):
    """The response of GetAssetGroupListingGroupsByIds."""

    asset_group_listing_groups: list[AssetGroupListingGroup | None] | None = element(
        "AssetGroupListingGroups", "ArrayOfAssetGroupListingGroup", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBMCStoresByCustomerIdRequest", CAMPAIGN_MANAGEMENT)
class GetBMCStoresByCustomerIdRequest(Struct):
    """The request of GetBMCStoresByCustomerId."""

    return_additional_fields: Sequence[BMCStoreAdditionalField] | None = element(
        "ReturnAdditionalFields", "BMCStoreAdditionalField", nillable=True
    )


@struct("GetBMCStoresByCustomerIdResponse", CAMPAIGN_MANAGEMENT)
class GetBMCStoresByCustomerIdResponse(Struct):
    """The response of GetBMCStoresByCustomerId."""

    bmc_stores: list[BMCStore | None] | None = element("BMCStores", "ArrayOfBMCStore", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddNegativeKeywordsToEntitiesRequest", CAMPAIGN_MANAGEMENT)
class AddNegativeKeywordsToEntitiesRequest(Struct):
    """The request of AddNegativeKeywordsToEntities."""

    entity_negative_keywords: Sequence[EntityNegativeKeyword | None] | None = element(
        "EntityNegativeKeywords", "ArrayOfEntityNegativeKeyword", nillable=True
    )


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


@struct("GetNegativeKeywordsByEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetNegativeKeywordsByEntityIdsRequest(Struct):
    """The request of GetNegativeKeywordsByEntityIds."""

    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    parent_entity_id: int | None = element("ParentEntityId", "xs:long", nillable=True)


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


@struct("DeleteNegativeKeywordsFromEntitiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteNegativeKeywordsFromEntitiesRequest(Struct):
    """The request of DeleteNegativeKeywordsFromEntities."""

    entity_negative_keywords: Sequence[EntityNegativeKeyword | None] | None = element(
        "EntityNegativeKeywords", "ArrayOfEntityNegativeKeyword", nillable=True
    )


@struct("DeleteNegativeKeywordsFromEntitiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteNegativeKeywordsFromEntitiesResponse(Struct):
    """The response of DeleteNegativeKeywordsFromEntities."""

    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntitiesByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesByAccountIdRequest(Struct):
    """The request of GetSharedEntitiesByAccountId."""

    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)


@struct("GetSharedEntitiesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesByAccountIdResponse(Struct):
    """The response of GetSharedEntitiesByAccountId."""

    shared_entities: list[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesRequest(Struct):
    """The request of GetSharedEntities."""

    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("GetSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesResponse(Struct):
    """The response of GetSharedEntities."""

    shared_entities: list[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddSharedEntityRequest", CAMPAIGN_MANAGEMENT)
class AddSharedEntityRequest(Struct):
    """The request of AddSharedEntity."""

    shared_entity: SharedEntity | None = element("SharedEntity", "SharedEntity", nillable=True)
    list_items: Sequence[SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("AddSharedEntityResponse", CAMPAIGN_MANAGEMENT)
class AddSharedEntityResponse(Struct):
    """The response of AddSharedEntity."""

    list_item_ids: list[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    shared_entity_id: int | None = element("SharedEntityId", "xs:long")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetListItemsBySharedListRequest", CAMPAIGN_MANAGEMENT)
class GetListItemsBySharedListRequest(Struct):
    """The request of GetListItemsBySharedList."""

    shared_list: SharedList | None = element("SharedList", "SharedList", nillable=True)
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("GetListItemsBySharedListResponse", CAMPAIGN_MANAGEMENT)
class GetListItemsBySharedListResponse(Struct):
    """The response of GetListItemsBySharedList."""

    list_items: list[SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddListItemsToSharedListRequest", CAMPAIGN_MANAGEMENT)
class AddListItemsToSharedListRequest(Struct):
    """The request of AddListItemsToSharedList."""

    list_items: Sequence[SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    shared_list: SharedList | None = element("SharedList", "SharedList", nillable=True)
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("AddListItemsToSharedListResponse", CAMPAIGN_MANAGEMENT)
class AddListItemsToSharedListResponse(Struct):
    """The response of AddListItemsToSharedList."""

    list_item_ids: list[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class UpdateSharedEntitiesRequest(Struct):
    """The request of UpdateSharedEntities."""

    shared_entities: Sequence[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("UpdateSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class UpdateSharedEntitiesResponse(Struct):
    """The response of UpdateSharedEntities."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteListItemsFromSharedListRequest", CAMPAIGN_MANAGEMENT)
class DeleteListItemsFromSharedListRequest(Struct):
    """The request of DeleteListItemsFromSharedList."""

    list_item_ids: Sequence[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    shared_list: SharedList | None = element("SharedList", "SharedList", nillable=True)
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("DeleteListItemsFromSharedListResponse", CAMPAIGN_MANAGEMENT)
class DeleteListItemsFromSharedListResponse(Struct):
    """The response of DeleteListItemsFromSharedList."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetSharedEntityAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetSharedEntityAssociationsRequest(Struct):
    """The request of SetSharedEntityAssociations."""

    associations: Sequence[SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("SetSharedEntityAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetSharedEntityAssociationsResponse(Struct):
    """The response of SetSharedEntityAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteSharedEntityAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntityAssociationsRequest(Struct):
    """The request of DeleteSharedEntityAssociations."""

    associations: Sequence[SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("DeleteSharedEntityAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntityAssociationsResponse(Struct):
    """The response of DeleteSharedEntityAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("DeleteSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntitiesRequest(Struct):
    """The request of DeleteSharedEntities."""

    shared_entities: Sequence[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    shared_entity_scope: EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("DeleteSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntitiesResponse(Struct):
    """The response of DeleteSharedEntities."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignSizesByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignSizesByAccountIdRequest(Struct):
    """The request of GetCampaignSizesByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("GetCampaignSizesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignSizesByAccountIdResponse(Struct):
    """The response of GetCampaignSizesByAccountId."""

    campaign_sizes: list[CampaignSize | None] | None = element(
        "CampaignSizes", "ArrayOfCampaignSize", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddCampaignCriterionsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignCriterionsRequest(Struct):
    """The request of AddCampaignCriterions."""

    campaign_criterions: Sequence[CampaignCriterion | None] | None = element(
        "CampaignCriterions", "ArrayOfCampaignCriterion", nillable=True
    )
    criterion_type: Sequence[CampaignCriterionType] | None = element("CriterionType", "CampaignCriterionType")


@struct("AddCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignCriterionsResponse(Struct):
    """The response of AddCampaignCriterions."""

    campaign_criterion_ids: list[int | None] | None = element(
        "CampaignCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCampaignCriterionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateCampaignCriterionsRequest(Struct):
    """The request of UpdateCampaignCriterions."""

    campaign_criterions: Sequence[CampaignCriterion | None] | None = element(
        "CampaignCriterions", "ArrayOfCampaignCriterion", nillable=True
    )
    criterion_type: Sequence[CampaignCriterionType] | None = element("CriterionType", "CampaignCriterionType")


@struct("UpdateCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateCampaignCriterionsResponse(Struct):
    """The response of UpdateCampaignCriterions."""

    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignCriterionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteCampaignCriterionsRequest(Struct):
    """The request of DeleteCampaignCriterions."""

    campaign_criterion_ids: Sequence[int] | None = element(
        "CampaignCriterionIds", "ArrayOflong", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long")
    criterion_type: Sequence[CampaignCriterionType] | None = element("CriterionType", "CampaignCriterionType")


@struct("DeleteCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignCriterionsResponse(Struct):
    """The response of DeleteCampaignCriterions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("AddBudgetsRequest", CAMPAIGN_MANAGEMENT)
class AddBudgetsRequest(Struct):
    """The request of AddBudgets."""

    budgets: Sequence[Budget | None] | None = element("Budgets", "ArrayOfBudget", nillable=True)


@struct("AddBudgetsResponse", CAMPAIGN_MANAGEMENT)
class AddBudgetsResponse(Struct):
    """The response of AddBudgets."""

    budget_ids: list[int | None] | None = element("BudgetIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBudgetsRequest", CAMPAIGN_MANAGEMENT)
class UpdateBudgetsRequest(Struct):
    """The request of UpdateBudgets."""

    budgets: Sequence[Budget | None] | None = element("Budgets", "ArrayOfBudget", nillable=True)


@struct("UpdateBudgetsResponse", CAMPAIGN_MANAGEMENT)
class UpdateBudgetsResponse(Struct):
    """The response of UpdateBudgets."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteBudgetsRequest", CAMPAIGN_MANAGEMENT)
class DeleteBudgetsRequest(Struct):
    """The request of DeleteBudgets."""

    budget_ids: Sequence[int] | None = element("BudgetIds", "ArrayOflong", nillable=True)


@struct("DeleteBudgetsResponse", CAMPAIGN_MANAGEMENT)
class DeleteBudgetsResponse(Struct):
    """The response of DeleteBudgets."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBudgetsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetBudgetsByIdsRequest(Struct):
    """The request of GetBudgetsByIds."""

    budget_ids: Sequence[int] | None = element("BudgetIds", "ArrayOflong", nillable=True)


@struct("GetBudgetsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetBudgetsByIdsResponse(Struct):
    """The response of GetBudgetsByIds."""

    budgets: list[Budget | None] | None = element("Budgets", "ArrayOfBudget", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignIdsByBudgetIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBudgetIdsRequest(Struct):
    """The request of GetCampaignIdsByBudgetIds."""

    budget_ids: Sequence[int] | None = element("BudgetIds", "ArrayOflong", nillable=True)


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


@struct("AddBidStrategiesRequest", CAMPAIGN_MANAGEMENT)
class AddBidStrategiesRequest(Struct):
    """The request of AddBidStrategies."""

    bid_strategies: Sequence[BidStrategy | None] | None = element(
        "BidStrategies", "ArrayOfBidStrategy", nillable=True
    )


@struct("AddBidStrategiesResponse", CAMPAIGN_MANAGEMENT)
class AddBidStrategiesResponse(Struct):
    """The response of AddBidStrategies."""

    bid_strategy_ids: list[int | None] | None = element(
        "BidStrategyIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBidStrategiesRequest", CAMPAIGN_MANAGEMENT)
class UpdateBidStrategiesRequest(Struct):
    """The request of UpdateBidStrategies."""

    bid_strategies: Sequence[BidStrategy | None] | None = element(
        "BidStrategies", "ArrayOfBidStrategy", nillable=True
    )


@struct("UpdateBidStrategiesResponse", CAMPAIGN_MANAGEMENT)
class UpdateBidStrategiesResponse(Struct):
    """The response of UpdateBidStrategies."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteBidStrategiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteBidStrategiesRequest(Struct):
    """The request of DeleteBidStrategies."""

    bid_strategy_ids: Sequence[int] | None = element("BidStrategyIds", "ArrayOflong", nillable=True)
    scope: EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("DeleteBidStrategiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteBidStrategiesResponse(Struct):
    """The response of DeleteBidStrategies."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidStrategiesByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetBidStrategiesByIdsRequest(Struct):
    """The request of GetBidStrategiesByIds."""

    bid_strategy_ids: Sequence[int] | None = element("BidStrategyIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[PortfolioBidStrategyAdditionalField] | None = element(
        "ReturnAdditionalFields", "PortfolioBidStrategyAdditionalField", nillable=True
    )
    scope: EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("GetBidStrategiesByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetBidStrategiesByIdsResponse(Struct):
    """The response of GetBidStrategiesByIds."""

    bid_strategies: list[BidStrategy | None] | None = element(
        "BidStrategies", "ArrayOfBidStrategy", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignIdsByBidStrategyIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBidStrategyIdsRequest(Struct):
    """The request of GetCampaignIdsByBidStrategyIds."""

    bid_strategy_ids: Sequence[int] | None = element("BidStrategyIds", "ArrayOflong", nillable=True)
    scope: EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("GetCampaignIdsByBidStrategyIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBidStrategyIdsResponse(Struct):
    """The response of GetCampaignIdsByBidStrategyIds."""

    campaign_id_collection: list[IdCollection | None] | None = element(
        "CampaignIdCollection", "ArrayOfIdCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAudienceGroupsRequest", CAMPAIGN_MANAGEMENT)
class AddAudienceGroupsRequest(Struct):
    """The request of AddAudienceGroups."""

    audience_groups: Sequence[AudienceGroup | None] | None = element(
        "AudienceGroups", "ArrayOfAudienceGroup", nillable=True
    )


@struct("AddAudienceGroupsResponse", CAMPAIGN_MANAGEMENT)
class AddAudienceGroupsResponse(Struct):
    """The response of AddAudienceGroups."""

    audience_group_ids: list[int | None] | None = element(
        "AudienceGroupIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAudienceGroupsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAudienceGroupsRequest(Struct):
    """The request of UpdateAudienceGroups."""

    audience_groups: Sequence[AudienceGroup | None] | None = element(
        "AudienceGroups", "ArrayOfAudienceGroup", nillable=True
    )


@struct("UpdateAudienceGroupsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAudienceGroupsResponse(Struct):
    """The response of UpdateAudienceGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAudienceGroupsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupsRequest(Struct):
    """The request of DeleteAudienceGroups."""

    audience_group_ids: Sequence[int] | None = element("AudienceGroupIds", "ArrayOflong", nillable=True)


@struct("DeleteAudienceGroupsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupsResponse(Struct):
    """The response of DeleteAudienceGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupsByIdsRequest(Struct):
    """The request of GetAudienceGroupsByIds."""

    audience_group_ids: Sequence[int] | None = element("AudienceGroupIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[AudienceGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AudienceGroupAdditionalField", nillable=True
    )


@struct("GetAudienceGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupsByIdsResponse(Struct):
    """The response of GetAudienceGroupsByIds."""

    audience_groups: list[AudienceGroup | None] | None = element(
        "AudienceGroups", "ArrayOfAudienceGroup", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAssetGroupsRequest", CAMPAIGN_MANAGEMENT)
class AddAssetGroupsRequest(Struct):
    """The request of AddAssetGroups."""

    asset_groups: Sequence[AssetGroup | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroup", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long")


@struct("AddAssetGroupsResponse", CAMPAIGN_MANAGEMENT)
class AddAssetGroupsResponse(Struct):
    """The response of AddAssetGroups."""

    asset_group_ids: list[int | None] | None = element(
        "AssetGroupIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAssetGroupsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAssetGroupsRequest(Struct):
    """The request of UpdateAssetGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    asset_groups: Sequence[AssetGroup | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroup", nillable=True
    )


@struct("UpdateAssetGroupsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAssetGroupsResponse(Struct):
    """The response of UpdateAssetGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAssetGroupsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAssetGroupsRequest(Struct):
    """The request of DeleteAssetGroups."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    asset_group_ids: Sequence[int] | None = element("AssetGroupIds", "ArrayOflong", nillable=True)


@struct("DeleteAssetGroupsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAssetGroupsResponse(Struct):
    """The response of DeleteAssetGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByIdsRequest(Struct):
    """The request of GetAssetGroupsByIds."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    asset_group_ids: Sequence[int] | None = element("AssetGroupIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[AssetGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AssetGroupAdditionalField", nillable=True
    )


@struct("GetAssetGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByIdsResponse(Struct):
    """The response of GetAssetGroupsByIds."""

    asset_groups: list[AssetGroup | None] | None = element("AssetGroups", "ArrayOfAssetGroup", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupsByCampaignIdRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByCampaignIdRequest(Struct):
    """The request of GetAssetGroupsByCampaignId."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    return_additional_fields: Sequence[AssetGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AssetGroupAdditionalField", nillable=True
    )


@struct("GetAssetGroupsByCampaignIdResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByCampaignIdResponse(Struct):
    """The response of GetAssetGroupsByCampaignId."""

    asset_groups: list[AssetGroup | None] | None = element("AssetGroups", "ArrayOfAssetGroup", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupsEditorialReasonsRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsEditorialReasonsRequest(Struct):
    """The request of GetAssetGroupsEditorialReasons."""

    account_id: int | None = element("AccountId", "xs:long")
    asset_group_id_to_campaign_id_associations: Sequence[EntityIdToParentIdAssociation | None] | None = (
        element("AssetGroupIdToCampaignIdAssociations", "ArrayOfEntityIdToParentIdAssociation", nillable=True)
    )


@struct("GetAssetGroupsEditorialReasonsResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsEditorialReasonsResponse(Struct):
    """The response of GetAssetGroupsEditorialReasons."""

    editorial_reasons: list[AssetGroupEditorialReasonCollection | None] | None = element(
        "EditorialReasons", "ArrayOfAssetGroupEditorialReasonCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAudienceGroupAssetGroupAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetAudienceGroupAssetGroupAssociationsRequest(Struct):
    """The request of SetAudienceGroupAssetGroupAssociations."""

    audience_group_asset_group_associations: Sequence[AudienceGroupAssetGroupAssociation | None] | None = (
        element(
            "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
        )
    )


@struct("SetAudienceGroupAssetGroupAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetAudienceGroupAssetGroupAssociationsResponse(Struct):
    """The response of SetAudienceGroupAssetGroupAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAudienceGroupAssetGroupAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupAssetGroupAssociationsRequest(Struct):
    """The request of DeleteAudienceGroupAssetGroupAssociations."""

    audience_group_asset_group_associations: Sequence[AudienceGroupAssetGroupAssociation | None] | None = (
        element(
            "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
        )
    )


@struct("DeleteAudienceGroupAssetGroupAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupAssetGroupAssociationsResponse(Struct):
    """The response of DeleteAudienceGroupAssetGroupAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest(Struct):
    """The request of GetAudienceGroupAssetGroupAssociationsByAssetGroupIds."""

    asset_group_ids: Sequence[int] | None = element("AssetGroupIds", "ArrayOflong", nillable=True)


@struct("GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse(Struct):
    """The response of GetAudienceGroupAssetGroupAssociationsByAssetGroupIds."""

    audience_group_asset_group_associations: list[AudienceGroupAssetGroupAssociation | None] | None = element(
        "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest(Struct):
    """The request of GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds."""

    audience_group_ids: Sequence[int] | None = element("AudienceGroupIds", "ArrayOflong", nillable=True)


@struct("GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse(Struct):
    """The response of GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds."""

    audience_group_asset_group_associations: list[AudienceGroupAssetGroupAssociation | None] | None = element(
        "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAudiencesRequest", CAMPAIGN_MANAGEMENT)
class AddAudiencesRequest(Struct):
    """The request of AddAudiences."""

    audiences: Sequence[Audience | None] | None = element("Audiences", "ArrayOfAudience", nillable=True)


@struct("AddAudiencesResponse", CAMPAIGN_MANAGEMENT)
class AddAudiencesResponse(Struct):
    """The response of AddAudiences."""

    audience_ids: list[int | None] | None = element("AudienceIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAudiencesRequest", CAMPAIGN_MANAGEMENT)
class UpdateAudiencesRequest(Struct):
    """The request of UpdateAudiences."""

    audiences: Sequence[Audience | None] | None = element("Audiences", "ArrayOfAudience", nillable=True)


@struct("UpdateAudiencesResponse", CAMPAIGN_MANAGEMENT)
class UpdateAudiencesResponse(Struct):
    """The response of UpdateAudiences."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAudiencesRequest", CAMPAIGN_MANAGEMENT)
class DeleteAudiencesRequest(Struct):
    """The request of DeleteAudiences."""

    audience_ids: Sequence[int] | None = element("AudienceIds", "ArrayOflong", nillable=True)


@struct("DeleteAudiencesResponse", CAMPAIGN_MANAGEMENT)
class DeleteAudiencesResponse(Struct):
    """The response of DeleteAudiences."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudiencesByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudiencesByIdsRequest(Struct):
    """The request of GetAudiencesByIds."""

    audience_ids: Sequence[int] | None = element("AudienceIds", "ArrayOflong", nillable=True)
    type: Sequence[AudienceType] | None = element("Type", "AudienceType")
    return_additional_fields: Sequence[AudienceAdditionalField] | None = element(
        "ReturnAdditionalFields", "AudienceAdditionalField", nillable=True
    )


@struct("GetAudiencesByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudiencesByIdsResponse(Struct):
    """The response of GetAudiencesByIds."""

    audiences: list[Audience | None] | None = element("Audiences", "ArrayOfAudience", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyCustomerListItemsRequest", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListItemsRequest(Struct):
    """The request of ApplyCustomerListItems."""

    customer_list_audience: CustomerList | None = element(
        "CustomerListAudience", "CustomerList", nillable=True
    )


@struct("ApplyCustomerListItemsResponse", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListItemsResponse(Struct):
    """The response of ApplyCustomerListItems."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyCustomerListUserDataRequest", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListUserDataRequest(Struct):
    """The request of ApplyCustomerListUserData."""

    customer_list_user_data: CustomerListUserData | None = element(
        "CustomerListUserData", "CustomerListUserData", nillable=True
    )


@struct("ApplyCustomerListUserDataResponse", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListUserDataResponse(Struct):
    """The response of ApplyCustomerListUserData."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUetTagsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetUetTagsByIdsRequest(Struct):
    """The request of GetUetTagsByIds."""

    tag_ids: Sequence[int] | None = element("TagIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[UetTagAdditionalField] | None = element(
        "ReturnAdditionalFields", "UetTagAdditionalField", nillable=True
    )


@struct("GetUetTagsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetUetTagsByIdsResponse(Struct):
    """The response of GetUetTagsByIds."""

    uet_tags: list[UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddUetTagsRequest", CAMPAIGN_MANAGEMENT)
class AddUetTagsRequest(Struct):
    """The request of AddUetTags."""

    uet_tags: Sequence[UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)


@struct("AddUetTagsResponse", CAMPAIGN_MANAGEMENT)
class AddUetTagsResponse(Struct):
    """The response of AddUetTags."""

    uet_tags: list[UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateUetTagsRequest", CAMPAIGN_MANAGEMENT)
class UpdateUetTagsRequest(Struct):
    """The request of UpdateUetTags."""

    uet_tags: Sequence[UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)


@struct("UpdateUetTagsResponse", CAMPAIGN_MANAGEMENT)
class UpdateUetTagsResponse(Struct):
    """The response of UpdateUetTags."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("AddConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class AddConversionGoalsRequest(Struct):
    """The request of AddConversionGoals."""

    conversion_goals: Sequence[ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )


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


@struct("UpdateConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class UpdateConversionGoalsRequest(Struct):
    """The request of UpdateConversionGoals."""

    conversion_goals: Sequence[ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )


@struct("UpdateConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class UpdateConversionGoalsResponse(Struct):
    """The response of UpdateConversionGoals."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyOfflineConversionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionsRequest(Struct):
    """The request of ApplyOfflineConversions."""

    offline_conversions: Sequence[OfflineConversion | None] | None = element(
        "OfflineConversions", "ArrayOfOfflineConversion", nillable=True
    )


@struct("ApplyOfflineConversionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionsResponse(Struct):
    """The response of ApplyOfflineConversions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyOfflineConversionAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionAdjustmentsRequest(Struct):
    """The request of ApplyOfflineConversionAdjustments."""

    offline_conversion_adjustments: Sequence[OfflineConversionAdjustment | None] | None = element(
        "OfflineConversionAdjustments", "ArrayOfOfflineConversionAdjustment", nillable=True
    )


@struct("ApplyOfflineConversionAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionAdjustmentsResponse(Struct):
    """The response of ApplyOfflineConversionAdjustments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyOnlineConversionAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class ApplyOnlineConversionAdjustmentsRequest(Struct):
    """The request of ApplyOnlineConversionAdjustments."""

    online_conversion_adjustments: Sequence[OnlineConversionAdjustment | None] | None = element(
        "OnlineConversionAdjustments", "ArrayOfOnlineConversionAdjustment", nillable=True
    )


@struct("ApplyOnlineConversionAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class ApplyOnlineConversionAdjustmentsResponse(Struct):
    """The response of ApplyOnlineConversionAdjustments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetOfflineConversionReportsRequest", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportsRequest(Struct):
    """The request of GetOfflineConversionReports."""

    start_date_utc: datetime | None = element("StartDateUtc", "xs:dateTime")
    end_date_utc: datetime | None = element("EndDateUtc", "xs:dateTime")


@struct("GetOfflineConversionReportsResponse", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportsResponse(Struct):
    """The response of GetOfflineConversionReports."""

    daily_summaries: list[DailySummary | None] | None = element(
        "DailySummaries", "ArrayOfDailySummary", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetOfflineConversionReportByGoalIdsRequest", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportByGoalIdsRequest(Struct):
    """The request of GetOfflineConversionReportByGoalIds."""

    start_date_utc: datetime | None = element("StartDateUtc", "xs:dateTime")
    end_date_utc: datetime | None = element("EndDateUtc", "xs:dateTime")
    goal_ids: Sequence[int] | None = element("GoalIds", "ArrayOflong", nillable=True)
    upload_channel_filter: Sequence[OfflineConversionUploadChannel] | None = element(
        "UploadChannelFilter", "OfflineConversionUploadChannel", nillable=True
    )


@struct("GetOfflineConversionReportByGoalIdsResponse", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportByGoalIdsResponse(Struct):
    """The response of GetOfflineConversionReportByGoalIds."""

    offline_goal_conversion_summaries: list[OfflineGoalConversionSummary | None] | None = element(
        "OfflineGoalConversionSummaries", "ArrayOfOfflineGoalConversionSummary", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddLabelsRequest", CAMPAIGN_MANAGEMENT)
class AddLabelsRequest(Struct):
    """The request of AddLabels."""

    labels: Sequence[Label | None] | None = element("Labels", "ArrayOfLabel", nillable=True)


@struct("AddLabelsResponse", CAMPAIGN_MANAGEMENT)
class AddLabelsResponse(Struct):
    """The response of AddLabels."""

    label_ids: list[int | None] | None = element("LabelIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLabelsRequest", CAMPAIGN_MANAGEMENT)
class DeleteLabelsRequest(Struct):
    """The request of DeleteLabels."""

    label_ids: Sequence[int] | None = element("LabelIds", "ArrayOflong", nillable=True)


@struct("DeleteLabelsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLabelsResponse(Struct):
    """The response of DeleteLabels."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateLabelsRequest", CAMPAIGN_MANAGEMENT)
class UpdateLabelsRequest(Struct):
    """The request of UpdateLabels."""

    labels: Sequence[Label | None] | None = element("Labels", "ArrayOfLabel", nillable=True)


@struct("UpdateLabelsResponse", CAMPAIGN_MANAGEMENT)
class UpdateLabelsResponse(Struct):
    """The response of UpdateLabels."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetLabelsByIdsRequest(Struct):
    """The request of GetLabelsByIds."""

    label_ids: Sequence[int] | None = element("LabelIds", "ArrayOflong", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("GetLabelsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetLabelsByIdsResponse(Struct):
    """The response of GetLabelsByIds."""

    labels: list[Label | None] | None = element("Labels", "ArrayOfLabel", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetLabelAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetLabelAssociationsRequest(Struct):
    """The request of SetLabelAssociations."""

    entity_type: EntityType | None = element("EntityType", "EntityType")
    label_associations: Sequence[LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )


@struct("SetLabelAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetLabelAssociationsResponse(Struct):
    """The response of SetLabelAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLabelAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteLabelAssociationsRequest(Struct):
    """The request of DeleteLabelAssociations."""

    entity_type: EntityType | None = element("EntityType", "EntityType")
    label_associations: Sequence[LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )


@struct("DeleteLabelAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLabelAssociationsResponse(Struct):
    """The response of DeleteLabelAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelAssociationsByEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByEntityIdsRequest(Struct):
    """The request of GetLabelAssociationsByEntityIds."""

    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    entity_type: EntityType | None = element("EntityType", "EntityType")


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


@struct("GetLabelAssociationsByLabelIdsRequest", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByLabelIdsRequest(Struct):
    """The request of GetLabelAssociationsByLabelIds."""

    entity_type: EntityType | None = element("EntityType", "EntityType")
    label_ids: Sequence[int] | None = element("LabelIds", "ArrayOflong", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


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


@struct("AddExperimentsRequest", CAMPAIGN_MANAGEMENT)
class AddExperimentsRequest(Struct):
    """The request of AddExperiments."""

    experiments: Sequence[Experiment | None] | None = element(
        "Experiments", "ArrayOfExperiment", nillable=True
    )


@struct("AddExperimentsResponse", CAMPAIGN_MANAGEMENT)
class AddExperimentsResponse(Struct):
    """The response of AddExperiments."""

    experiment_ids: list[int | None] | None = element("ExperimentIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteExperimentsRequest", CAMPAIGN_MANAGEMENT)
class DeleteExperimentsRequest(Struct):
    """The request of DeleteExperiments."""

    experiment_ids: Sequence[int] | None = element("ExperimentIds", "ArrayOflong", nillable=True)


@struct("DeleteExperimentsResponse", CAMPAIGN_MANAGEMENT)
class DeleteExperimentsResponse(Struct):
    """The response of DeleteExperiments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateExperimentsRequest", CAMPAIGN_MANAGEMENT)
class UpdateExperimentsRequest(Struct):
    """The request of UpdateExperiments."""

    experiments: Sequence[Experiment | None] | None = element(
        "Experiments", "ArrayOfExperiment", nillable=True
    )


@struct("UpdateExperimentsResponse", CAMPAIGN_MANAGEMENT)
class UpdateExperimentsResponse(Struct):
    """The response of UpdateExperiments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetExperimentsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetExperimentsByIdsRequest(Struct):
    """The request of GetExperimentsByIds."""

    experiment_ids: Sequence[int] | None = element("ExperimentIds", "ArrayOflong", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)
    return_additional_fields: Sequence[ExperimentAdditionalField] | None = element(
        "ReturnAdditionalFields", "ExperimentAdditionalField", nillable=True
    )


@struct("GetExperimentsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetExperimentsByIdsResponse(Struct):
    """The response of GetExperimentsByIds."""

    experiments: list[Experiment | None] | None = element("Experiments", "ArrayOfExperiment", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetProfileDataFileUrlRequest", CAMPAIGN_MANAGEMENT)
class GetProfileDataFileUrlRequest(Struct):
    """The request of GetProfileDataFileUrl."""

    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)
    profile_type: Sequence[ProfileType] | None = element("ProfileType", "ProfileType")


@struct("GetProfileDataFileUrlResponse", CAMPAIGN_MANAGEMENT)
class GetProfileDataFileUrlResponse(Struct):
    """The response of GetProfileDataFileUrl."""

    file_url: str | None = element("FileUrl", "xs:string", nillable=True)
    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime", nillable=True)
    last_modified_time_utc: datetime | None = element("LastModifiedTimeUtc", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchCompaniesRequest", CAMPAIGN_MANAGEMENT)
class SearchCompaniesRequest(Struct):
    """The request of SearchCompanies."""

    company_name_filter: str | None = element("CompanyNameFilter", "xs:string", nillable=True)
    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)


@struct("SearchCompaniesResponse", CAMPAIGN_MANAGEMENT)
class SearchCompaniesResponse(Struct):
    """The response of SearchCompanies."""

    companies: list[Company | None] | None = element("Companies", "ArrayOfCompany", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetFileImportUploadUrlRequest", CAMPAIGN_MANAGEMENT)
class GetFileImportUploadUrlRequest(Struct):
    """The request of GetFileImportUploadUrl."""


@struct("GetFileImportUploadUrlResponse", CAMPAIGN_MANAGEMENT)
class GetFileImportUploadUrlResponse(Struct):
    """The response of GetFileImportUploadUrl."""

    file_import_upload_url: str | None = element("FileImportUploadUrl", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddImportJobsRequest", CAMPAIGN_MANAGEMENT)
class AddImportJobsRequest(Struct):
    """The request of AddImportJobs."""

    import_jobs: Sequence[ImportJob | None] | None = element("ImportJobs", "ArrayOfImportJob", nillable=True)


@struct("AddImportJobsResponse", CAMPAIGN_MANAGEMENT)
class AddImportJobsResponse(Struct):
    """The response of AddImportJobs."""

    import_job_ids: list[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetImportResultsRequest", CAMPAIGN_MANAGEMENT)
class GetImportResultsRequest(Struct):
    """The request of GetImportResults."""

    import_type: str | None = element("ImportType", "xs:string", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)
    import_job_ids: Sequence[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[ImportAdditionalField] | None = element(
        "ReturnAdditionalFields", "ImportAdditionalField", nillable=True
    )


@struct("GetImportResultsResponse", CAMPAIGN_MANAGEMENT)
class GetImportResultsResponse(Struct):
    """The response of GetImportResults."""

    import_results: list[ImportResult | None] | None = element(
        "ImportResults", "ArrayOfImportResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetImportJobsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetImportJobsByIdsRequest(Struct):
    """The request of GetImportJobsByIds."""

    import_job_ids: Sequence[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    import_type: str | None = element("ImportType", "xs:string", nillable=True)
    return_additional_fields: Sequence[ImportAdditionalField] | None = element(
        "ReturnAdditionalFields", "ImportAdditionalField", nillable=True
    )


@struct("GetImportJobsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetImportJobsByIdsResponse(Struct):
    """The response of GetImportJobsByIds."""

    import_jobs: list[ImportJob | None] | None = element("ImportJobs", "ArrayOfImportJob", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteImportJobsRequest", CAMPAIGN_MANAGEMENT)
class DeleteImportJobsRequest(Struct):
    """The request of DeleteImportJobs."""

    import_job_ids: Sequence[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    import_type: str | None = element("ImportType", "xs:string", nillable=True)


@struct("DeleteImportJobsResponse", CAMPAIGN_MANAGEMENT)
class DeleteImportJobsResponse(Struct):
    """The response of DeleteImportJobs."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetImportEntityIdsMappingRequest", CAMPAIGN_MANAGEMENT)
class GetImportEntityIdsMappingRequest(Struct):
    """The request of GetImportEntityIdsMapping."""

    import_type: str | None = element("ImportType", "xs:string", nillable=True)
    source_entity_ids: Sequence[int] | None = element("SourceEntityIds", "ArrayOflong", nillable=True)
    import_entity_type: ImportEntityType | None = element("ImportEntityType", "ImportEntityType")
    source_parent_id: int | None = element("SourceParentId", "xs:long", nillable=True)


@struct("GetImportEntityIdsMappingResponse", CAMPAIGN_MANAGEMENT)
class GetImportEntityIdsMappingResponse(Struct):
    """The response of GetImportEntityIdsMapping."""

    entity_ids_mapping: dict[int, int] | None = element(
        "EntityIdsMapping", "ArrayOfKeyValuePairOflonglong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateImportJobsRequest", CAMPAIGN_MANAGEMENT)
class UpdateImportJobsRequest(Struct):
    """The request of UpdateImportJobs."""

    import_jobs: Sequence[ImportJob | None] | None = element("ImportJobs", "ArrayOfImportJob", nillable=True)


@struct("UpdateImportJobsResponse", CAMPAIGN_MANAGEMENT)
class UpdateImportJobsResponse(Struct):
    """The response of UpdateImportJobs."""

    import_job_ids: list[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddVideosRequest", CAMPAIGN_MANAGEMENT)
class AddVideosRequest(Struct):
    """The request of AddVideos."""

    videos: Sequence[Video | None] | None = element("Videos", "ArrayOfVideo", nillable=True)


@struct("AddVideosResponse", CAMPAIGN_MANAGEMENT)
class AddVideosResponse(Struct):
    """The response of AddVideos."""

    video_ids: list[int] | None = element("VideoIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteVideosRequest", CAMPAIGN_MANAGEMENT)
class DeleteVideosRequest(Struct):
    """The request of DeleteVideos."""

    video_ids: Sequence[int] | None = element("VideoIds", "ArrayOflong", nillable=True)


@struct("DeleteVideosResponse", CAMPAIGN_MANAGEMENT)
class DeleteVideosResponse(Struct):
    """The response of DeleteVideos."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetVideosByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetVideosByIdsRequest(Struct):
    """The request of GetVideosByIds."""

    video_ids: Sequence[int] | None = element("VideoIds", "ArrayOflong", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("GetVideosByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetVideosByIdsResponse(Struct):
    """The response of GetVideosByIds."""

    videos: list[Video | None] | None = element("Videos", "ArrayOfVideo", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateVideosRequest", CAMPAIGN_MANAGEMENT)
class UpdateVideosRequest(Struct):
    """The request of UpdateVideos."""

    videos: Sequence[Video | None] | None = element("Videos", "ArrayOfVideo", nillable=True)


@struct("UpdateVideosResponse", CAMPAIGN_MANAGEMENT)
class UpdateVideosResponse(Struct):
    """The response of UpdateVideos."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddHTML5sRequest", CAMPAIGN_MANAGEMENT)
class AddHTML5sRequest(Struct):
    """The request of AddHTML5s."""

    html5_assets: Sequence[HTML5 | None] | None = element("HTML5Assets", "ArrayOfHTML5", nillable=True)


@struct("AddHTML5sResponse", CAMPAIGN_MANAGEMENT)
class AddHTML5sResponse(Struct):
    """The response of AddHTML5s."""

    html5_asset_ids: list[int] | None = element("HTML5AssetIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHTML5sByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetHTML5sByIdsRequest(Struct):
    """The request of GetHTML5sByIds."""

    html5_asset_ids: Sequence[int] | None = element("HTML5AssetIds", "ArrayOflong", nillable=True)


@struct("GetHTML5sByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetHTML5sByIdsResponse(Struct):
    """The response of GetHTML5sByIds."""

    html5_assets: list[HTML5 | None] | None = element("HTML5Assets", "ArrayOfHTML5", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteHTML5sRequest", CAMPAIGN_MANAGEMENT)
class DeleteHTML5sRequest(Struct):
    """The request of DeleteHTML5s."""

    html5_asset_ids: Sequence[int] | None = element("HTML5AssetIds", "ArrayOflong", nillable=True)


@struct("DeleteHTML5sResponse", CAMPAIGN_MANAGEMENT)
class DeleteHTML5sResponse(Struct):
    """The response of DeleteHTML5s."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddCampaignConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignConversionGoalsRequest(Struct):
    """The request of AddCampaignConversionGoals."""

    campaign_conversion_goal: Sequence[CampaignConversionGoal | None] | None = element(
        "CampaignConversionGoal", "ArrayOfCampaignConversionGoal", nillable=True
    )


@struct("AddCampaignConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignConversionGoalsResponse(Struct):
    """The response of AddCampaignConversionGoals."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class DeleteCampaignConversionGoalsRequest(Struct):
    """The request of DeleteCampaignConversionGoals."""

    campaign_conversion_goal: Sequence[CampaignConversionGoal | None] | None = element(
        "CampaignConversionGoal", "ArrayOfCampaignConversionGoal", nillable=True
    )


@struct("DeleteCampaignConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignConversionGoalsResponse(Struct):
    """The response of DeleteCampaignConversionGoals."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddDataExclusionsRequest", CAMPAIGN_MANAGEMENT)
class AddDataExclusionsRequest(Struct):
    """The request of AddDataExclusions."""

    account_id: int | None = element("AccountId", "xs:long")
    data_exclusions: Sequence[DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )


@struct("AddDataExclusionsResponse", CAMPAIGN_MANAGEMENT)
class AddDataExclusionsResponse(Struct):
    """The response of AddDataExclusions."""

    data_exclusion_ids: list[int | None] | None = element(
        "DataExclusionIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateDataExclusionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateDataExclusionsRequest(Struct):
    """The request of UpdateDataExclusions."""

    account_id: int | None = element("AccountId", "xs:long")
    data_exclusions: Sequence[DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )


@struct("UpdateDataExclusionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateDataExclusionsResponse(Struct):
    """The response of UpdateDataExclusions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteDataExclusionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteDataExclusionsRequest(Struct):
    """The request of DeleteDataExclusions."""

    account_id: int | None = element("AccountId", "xs:long")
    data_exclusion_ids: Sequence[int] | None = element("DataExclusionIds", "ArrayOflong", nillable=True)


@struct("DeleteDataExclusionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteDataExclusionsResponse(Struct):
    """The response of DeleteDataExclusions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDataExclusionsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByIdsRequest(Struct):
    """The request of GetDataExclusionsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    data_exclusion_ids: Sequence[int] | None = element("DataExclusionIds", "ArrayOflong", nillable=True)


@struct("GetDataExclusionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByIdsResponse(Struct):
    """The response of GetDataExclusionsByIds."""

    data_exclusions: list[DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDataExclusionsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByAccountIdRequest(Struct):
    """The request of GetDataExclusionsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")


@struct("GetDataExclusionsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByAccountIdResponse(Struct):
    """The response of GetDataExclusionsByAccountId."""

    data_exclusions: list[DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddSeasonalityAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class AddSeasonalityAdjustmentsRequest(Struct):
    """The request of AddSeasonalityAdjustments."""

    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustments: Sequence[SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )


@struct("AddSeasonalityAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class AddSeasonalityAdjustmentsResponse(Struct):
    """The response of AddSeasonalityAdjustments."""

    seasonality_adjustment_ids: list[int | None] | None = element(
        "SeasonalityAdjustmentIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateSeasonalityAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class UpdateSeasonalityAdjustmentsRequest(Struct):
    """The request of UpdateSeasonalityAdjustments."""

    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustments: Sequence[SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )


@struct("UpdateSeasonalityAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class UpdateSeasonalityAdjustmentsResponse(Struct):
    """The response of UpdateSeasonalityAdjustments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteSeasonalityAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class DeleteSeasonalityAdjustmentsRequest(Struct):
    """The request of DeleteSeasonalityAdjustments."""

    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustment_ids: Sequence[int] | None = element(
        "SeasonalityAdjustmentIds", "ArrayOflong", nillable=True
    )


@struct("DeleteSeasonalityAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class DeleteSeasonalityAdjustmentsResponse(Struct):
    """The response of DeleteSeasonalityAdjustments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSeasonalityAdjustmentsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByIdsRequest(Struct):
    """The request of GetSeasonalityAdjustmentsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustment_ids: Sequence[int] | None = element(
        "SeasonalityAdjustmentIds", "ArrayOflong", nillable=True
    )


@struct("GetSeasonalityAdjustmentsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByIdsResponse(Struct):
    """The response of GetSeasonalityAdjustmentsByIds."""

    seasonality_adjustments: list[SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSeasonalityAdjustmentsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByAccountIdRequest(Struct):
    """The request of GetSeasonalityAdjustmentsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")


@struct("GetSeasonalityAdjustmentsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByAccountIdResponse(Struct):
    """The response of GetSeasonalityAdjustmentsByAccountId."""

    seasonality_adjustments: list[SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("CreateAssetGroupRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateAssetGroupRecommendationResponse(Struct):
    """The response of CreateAssetGroupRecommendation."""

    asset_group: AssetGroup | None = element("AssetGroup", "AssetGroup", nillable=True)
    image_suggestions: list[AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    prompt_brand_warning: str | None = element("PromptBrandWarning", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("CreateResponsiveAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateResponsiveAdRecommendationResponse(Struct):
    """The response of CreateResponsiveAdRecommendation."""

    responsive_ad: ResponsiveAd | None = element("ResponsiveAd", "ResponsiveAd", nillable=True)
    image_suggestions: list[AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    video_suggestions: list[AdRecommendationVideoSuggestion | None] | None = element(
        "VideoSuggestions", "ArrayOfAdRecommendationVideoSuggestion", nillable=True
    )
    prompt_brand_warning: str | None = element("PromptBrandWarning", "xs:string", nillable=True)
    job_info: AdRecommendationJobInfo | None = element("JobInfo", "AdRecommendationJobInfo", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CreateResponsiveSearchAdRecommendationRequest", CAMPAIGN_MANAGEMENT)
class CreateResponsiveSearchAdRecommendationRequest(Struct):
    """The request of CreateResponsiveSearchAdRecommendation."""

    final_urls: Sequence[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    prompt: str | None = element("Prompt", "xs:string", nillable=True)
    text_tone: AdRecommendationTextTone | None = element(
        "TextTone", "AdRecommendationTextTone", nillable=True
    )


@struct("CreateResponsiveSearchAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateResponsiveSearchAdRecommendationResponse(Struct):
    """The response of CreateResponsiveSearchAdRecommendation."""

    responsive_search_ad: ResponsiveSearchAd | None = element(
        "ResponsiveSearchAd", "ResponsiveSearchAd", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("RefineAssetGroupRecommendationResponse", CAMPAIGN_MANAGEMENT)
class RefineAssetGroupRecommendationResponse(Struct):
    """The response of RefineAssetGroupRecommendation."""

    text_refine_results: list[AdRecommendationTextRefineResult | None] | None = element(
        "TextRefineResults", "ArrayOfAdRecommendationTextRefineResult", nillable=True
    )
    media_refine_results: list[AdRecommendationMediaRefineResult | None] | None = element(
        "MediaRefineResults", "ArrayOfAdRecommendationMediaRefineResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("RefineResponsiveAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class RefineResponsiveAdRecommendationResponse(Struct):
    """The response of RefineResponsiveAdRecommendation."""

    text_refine_results: list[AdRecommendationTextRefineResult | None] | None = element(
        "TextRefineResults", "ArrayOfAdRecommendationTextRefineResult", nillable=True
    )
    media_refine_results: list[AdRecommendationMediaRefineResult | None] | None = element(
        "MediaRefineResults", "ArrayOfAdRecommendationMediaRefineResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RefineResponsiveSearchAdRecommendationRequest", CAMPAIGN_MANAGEMENT)
class RefineResponsiveSearchAdRecommendationRequest(Struct):
    """The request of RefineResponsiveSearchAdRecommendation."""

    responsive_search_ad: ResponsiveSearchAd | None = element(
        "ResponsiveSearchAd", "ResponsiveSearchAd", nillable=True
    )
    text_refine_operations: Sequence[AdRecommendationTextRefineOperation | None] | None = element(
        "TextRefineOperations", "ArrayOfAdRecommendationTextRefineOperation", nillable=True
    )


@struct("RefineResponsiveSearchAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class RefineResponsiveSearchAdRecommendationResponse(Struct):
    """The response of RefineResponsiveSearchAdRecommendation."""

    text_refine_results: list[AdRecommendationTextRefineResult | None] | None = element(
        "TextRefineResults", "ArrayOfAdRecommendationTextRefineResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetResponsiveAdRecommendationJobRequest", CAMPAIGN_MANAGEMENT)
class GetResponsiveAdRecommendationJobRequest(Struct):
    """The request of GetResponsiveAdRecommendationJob."""

    job_id: int | None = element("JobId", "xs:long")


@struct("GetResponsiveAdRecommendationJobResponse", CAMPAIGN_MANAGEMENT)
class GetResponsiveAdRecommendationJobResponse(Struct):
    """The response of GetResponsiveAdRecommendationJob."""

    responsive_ad: ResponsiveAd | None = element("ResponsiveAd", "ResponsiveAd", nillable=True)
    image_suggestions: list[AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    video_suggestions: list[AdRecommendationVideoSuggestion | None] | None = element(
        "VideoSuggestions", "ArrayOfAdRecommendationVideoSuggestion", nillable=True
    )
    prompt_brand_warning: str | None = element("PromptBrandWarning", "xs:string", nillable=True)
    job_info: AdRecommendationJobInfo | None = element("JobInfo", "AdRecommendationJobInfo", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateConversionValueRulesRequest", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesRequest(Struct):
    """The request of UpdateConversionValueRules."""

    conversion_value_rules: Sequence[ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("UpdateConversionValueRulesResponse", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesResponse(Struct):
    """The response of UpdateConversionValueRules."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateConversionValueRulesStatusRequest", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesStatusRequest(Struct):
    """The request of UpdateConversionValueRulesStatus."""

    rule_ids: Sequence[int] | None = element("RuleIds", "ArrayOflong", nillable=True)
    status: ConversionValueRuleStatus | None = element("Status", "ConversionValueRuleStatus")


@struct("UpdateConversionValueRulesStatusResponse", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesStatusResponse(Struct):
    """The response of UpdateConversionValueRulesStatus."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddConversionValueRulesRequest", CAMPAIGN_MANAGEMENT)
class AddConversionValueRulesRequest(Struct):
    """The request of AddConversionValueRules."""

    conversion_value_rules: Sequence[ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("AddConversionValueRulesResponse", CAMPAIGN_MANAGEMENT)
class AddConversionValueRulesResponse(Struct):
    """The response of AddConversionValueRules."""

    conversion_value_rule_ids: list[int] | None = element(
        "ConversionValueRuleIds", "ArrayOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionValueRulesByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByAccountIdRequest(Struct):
    """The request of GetConversionValueRulesByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("GetConversionValueRulesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByAccountIdResponse(Struct):
    """The response of GetConversionValueRulesByAccountId."""

    conversion_value_rules: list[ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionValueRulesByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByIdsRequest(Struct):
    """The request of GetConversionValueRulesByIds."""

    rule_ids: Sequence[int] | None = element("RuleIds", "ArrayOflong", nillable=True)
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("GetConversionValueRulesByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByIdsResponse(Struct):
    """The response of GetConversionValueRulesByIds."""

    conversion_value_rules: list[ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddBrandKitsRequest", CAMPAIGN_MANAGEMENT)
class AddBrandKitsRequest(Struct):
    """The request of AddBrandKits."""

    account_id: int | None = element("AccountId", "xs:long")
    brand_kits: Sequence[BrandKit | None] | None = element("BrandKits", "ArrayOfBrandKit", nillable=True)


@struct("AddBrandKitsResponse", CAMPAIGN_MANAGEMENT)
class AddBrandKitsResponse(Struct):
    """The response of AddBrandKits."""

    brand_kit_ids: list[int | None] | None = element("BrandKitIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBrandKitsRequest", CAMPAIGN_MANAGEMENT)
class UpdateBrandKitsRequest(Struct):
    """The request of UpdateBrandKits."""

    account_id: int | None = element("AccountId", "xs:long")
    brand_kits: Sequence[BrandKit | None] | None = element("BrandKits", "ArrayOfBrandKit", nillable=True)


@struct("UpdateBrandKitsResponse", CAMPAIGN_MANAGEMENT)
class UpdateBrandKitsResponse(Struct):
    """The response of UpdateBrandKits."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteBrandKitsRequest", CAMPAIGN_MANAGEMENT)
class DeleteBrandKitsRequest(Struct):
    """The request of DeleteBrandKits."""

    account_id: int | None = element("AccountId", "xs:long")
    brand_kit_ids: Sequence[int] | None = element("BrandKitIds", "ArrayOflong", nillable=True)


@struct("DeleteBrandKitsResponse", CAMPAIGN_MANAGEMENT)
class DeleteBrandKitsResponse(Struct):
    """The response of DeleteBrandKits."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CreateBrandKitRecommendationRequest", CAMPAIGN_MANAGEMENT)
class CreateBrandKitRecommendationRequest(Struct):
    """The request of CreateBrandKitRecommendation."""

    account_id: int | None = element("AccountId", "xs:long")
    final_url: str | None = element("FinalUrl", "xs:string", nillable=True)


@struct("CreateBrandKitRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateBrandKitRecommendationResponse(Struct):
    """The response of CreateBrandKitRecommendation."""

    brand_kit: BrandKit | None = element("BrandKit", "BrandKit", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddNewCustomerAcquisitionGoalsRequest", CAMPAIGN_MANAGEMENT)
class AddNewCustomerAcquisitionGoalsRequest(Struct):
    """The request of AddNewCustomerAcquisitionGoals."""

    new_customer_acquisition_goals: Sequence[NewCustomerAcquisitionGoal | None] | None = element(
        "NewCustomerAcquisitionGoals", "ArrayOfNewCustomerAcquisitionGoal", nillable=True
    )


@struct("AddNewCustomerAcquisitionGoalsResponse", CAMPAIGN_MANAGEMENT)
class AddNewCustomerAcquisitionGoalsResponse(Struct):
    """The response of AddNewCustomerAcquisitionGoals."""

    new_customer_acquisition_goal_ids: list[int | None] | None = element(
        "NewCustomerAcquisitionGoalIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateNewCustomerAcquisitionGoalsRequest", CAMPAIGN_MANAGEMENT)
class UpdateNewCustomerAcquisitionGoalsRequest(Struct):
    """The request of UpdateNewCustomerAcquisitionGoals."""

    new_customer_acquisition_goals: Sequence[NewCustomerAcquisitionGoal | None] | None = element(
        "NewCustomerAcquisitionGoals", "ArrayOfNewCustomerAcquisitionGoal", nillable=True
    )


@struct("UpdateNewCustomerAcquisitionGoalsResponse", CAMPAIGN_MANAGEMENT)
class UpdateNewCustomerAcquisitionGoalsResponse(Struct):
    """The response of UpdateNewCustomerAcquisitionGoals."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNewCustomerAcquisitionGoalsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetNewCustomerAcquisitionGoalsByAccountIdRequest(Struct):
    """The request of GetNewCustomerAcquisitionGoalsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")


@struct("GetNewCustomerAcquisitionGoalsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetNewCustomerAcquisitionGoalsByAccountIdResponse(Struct):
    """The response of GetNewCustomerAcquisitionGoalsByAccountId."""

    new_customer_acquisition_goals: list[NewCustomerAcquisitionGoal | None] | None = element(
        "NewCustomerAcquisitionGoals", "ArrayOfNewCustomerAcquisitionGoal", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBrandKitsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByAccountIdRequest(Struct):
    """The request of GetBrandKitsByAccountId."""

    account_id: int | None = element("AccountId", "xs:long")


@struct("GetBrandKitsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByAccountIdResponse(Struct):
    """The response of GetBrandKitsByAccountId."""

    brand_kits: list[BrandKit | None] | None = element("BrandKits", "ArrayOfBrandKit", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBrandKitsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByIdsRequest(Struct):
    """The request of GetBrandKitsByIds."""

    account_id: int | None = element("AccountId", "xs:long")
    brand_kit_ids: Sequence[int] | None = element("BrandKitIds", "ArrayOflong", nillable=True)


@struct("GetBrandKitsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByIdsResponse(Struct):
    """The response of GetBrandKitsByIds."""

    brand_kits: list[BrandKit | None] | None = element("BrandKits", "ArrayOfBrandKit", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetClipchampTemplatesRequest", CAMPAIGN_MANAGEMENT)
class GetClipchampTemplatesRequest(Struct):
    """The request of GetClipchampTemplates."""

    mock: bool | None = element("Mock", "xs:boolean", nillable=True)
    max_ads_count: int | None = element("MaxAdsCount", "xs:int", nillable=True)
    template_filter: VideoTemplateFilter | None = element(
        "TemplateFilter", "VideoTemplateFilter", nillable=True
    )
    locale: str | None = element("Locale", "xs:string", nillable=True)


@struct("GetClipchampTemplatesResponse", CAMPAIGN_MANAGEMENT)
class GetClipchampTemplatesResponse(Struct):
    """The response of GetClipchampTemplates."""

    templates: list[ClipchampTemplateInfo | None] | None = element(
        "Templates", "ArrayOfClipchampTemplateInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSupportedClipchampAudioRequest", CAMPAIGN_MANAGEMENT)
class GetSupportedClipchampAudioRequest(Struct):
    """The request of GetSupportedClipchampAudio."""

    audio_filter: AudioFilter | None = element("AudioFilter", "AudioFilter", nillable=True)


@struct("GetSupportedClipchampAudioResponse", CAMPAIGN_MANAGEMENT)
class GetSupportedClipchampAudioResponse(Struct):
    """The response of GetSupportedClipchampAudio."""

    data: SupportedClipchampAudioData | None = element("Data", "SupportedClipchampAudioData", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSupportedFontsRequest", CAMPAIGN_MANAGEMENT)
class GetSupportedFontsRequest(Struct):
    """The request of GetSupportedFonts."""

    ad_sub_type: Sequence[AdSubType] | None = element("AdSubType", "AdSubType")


@struct("GetSupportedFontsResponse", CAMPAIGN_MANAGEMENT)
class GetSupportedFontsResponse(Struct):
    """The response of GetSupportedFonts."""

    data: SupportedFontsData | None = element("Data", "SupportedFontsData", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHealthCheckRequest", CAMPAIGN_MANAGEMENT)
class GetHealthCheckRequest(Struct):
    """The request of GetHealthCheck."""

    health_check_entities: Sequence[HealthCheckEntity | None] | None = element(
        "HealthCheckEntities", "ArrayOfHealthCheckEntity", nillable=True
    )
    health_check_types: Sequence[str | None] | None = element(
        "HealthCheckTypes", "ArrayOfstring", nillable=True
    )


@struct("GetHealthCheckResponse", CAMPAIGN_MANAGEMENT)
class GetHealthCheckResponse(Struct):
    """The response of GetHealthCheck."""

    health_check_results_metadata: list[HealthCheckMetadata | None] | None = element(
        "HealthCheckResultsMetadata", "ArrayOfHealthCheckMetadata", nillable=True
    )
    health_check_results: list[HealthCheckData | None] | None = element(
        "HealthCheckResults", "ArrayOfHealthCheckData", nillable=True
    )
    health_check_errors: list[HealthCheckError | None] | None = element(
        "HealthCheckErrors", "ArrayOfHealthCheckError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("GetDiagnosticsResponse", CAMPAIGN_MANAGEMENT)
class GetDiagnosticsResponse(Struct):
    """The response of GetDiagnostics."""

    request_status: DiagnosticsRequestStatus | None = element(
        "RequestStatus", "DiagnosticsRequestStatus", nillable=True
    )
    entities: list[EntityResult | None] | None = element("Entities", "ArrayOfEntityResult", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAnnotationOptOutRequest", CAMPAIGN_MANAGEMENT)
class GetAnnotationOptOutRequest(Struct):
    """The request of GetAnnotationOptOut."""


@struct("GetAnnotationOptOutResponse", CAMPAIGN_MANAGEMENT)
class GetAnnotationOptOutResponse(Struct):
    """The response of GetAnnotationOptOut."""

    justification: str | None = element("Justification", "xs:string", nillable=True)
    annotation_opt_outs: list[AnnotationOptOut | None] | None = element(
        "AnnotationOptOuts", "ArrayOfAnnotationOptOut", nillable=True
    )
    is_account_opt_out: bool | None = element("IsAccountOptOut", "xs:boolean")
    is_customer_opt_out: bool | None = element("IsCustomerOptOut", "xs:boolean")
    is_customer_opt_out_of_everything: bool | None = element("IsCustomerOptOutOfEverything", "xs:boolean")
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAnnotationOptOutRequest", CAMPAIGN_MANAGEMENT)
class UpdateAnnotationOptOutRequest(Struct):
    """The request of UpdateAnnotationOptOut."""

    justification: str | None = element("Justification", "xs:string", nillable=True)
    annotation_opt_outs: Sequence[AnnotationOptOut | None] | None = element(
        "AnnotationOptOuts", "ArrayOfAnnotationOptOut", nillable=True
    )


@struct("UpdateAnnotationOptOutResponse", CAMPAIGN_MANAGEMENT)
class UpdateAnnotationOptOutResponse(Struct):
    """The response of UpdateAnnotationOptOut."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class AddLinkedInSegmentsRequest(Struct):
    """The request of AddLinkedInSegments."""

    linked_in_segments: Sequence[LinkedInSegment | None] | None = element(
        "LinkedInSegments", "ArrayOfLinkedInSegment", nillable=True
    )


@struct("AddLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class AddLinkedInSegmentsResponse(Struct):
    """The response of AddLinkedInSegments."""

    linked_in_segment_ids: list[int | None] | None = element(
        "LinkedInSegmentIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class DeleteLinkedInSegmentsRequest(Struct):
    """The request of DeleteLinkedInSegments."""

    linked_in_segment_ids: Sequence[int] | None = element("LinkedInSegmentIds", "ArrayOflong", nillable=True)


@struct("DeleteLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLinkedInSegmentsResponse(Struct):
    """The response of DeleteLinkedInSegments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class UpdateLinkedInSegmentsRequest(Struct):
    """The request of UpdateLinkedInSegments."""

    linked_in_segments: Sequence[LinkedInSegment | None] | None = element(
        "LinkedInSegments", "ArrayOfLinkedInSegment", nillable=True
    )


@struct("UpdateLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class UpdateLinkedInSegmentsResponse(Struct):
    """The response of UpdateLinkedInSegments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class GetLinkedInSegmentsRequest(Struct):
    """The request of GetLinkedInSegments."""

    linked_in_segment_ids: Sequence[int] | None = element("LinkedInSegmentIds", "ArrayOflong", nillable=True)
    type: Sequence[LinkedInSegmentType] | None = element("Type", "LinkedInSegmentType")


@struct("GetLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class GetLinkedInSegmentsResponse(Struct):
    """The response of GetLinkedInSegments."""

    linked_in_segments: list[LinkedInSegment | None] | None = element(
        "LinkedInSegments", "ArrayOfLinkedInSegment", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCompanyListDetailsRequest", CAMPAIGN_MANAGEMENT)
class GetCompanyListDetailsRequest(Struct):
    """The request of GetCompanyListDetails."""

    company_list_id: int | None = element("CompanyListId", "xs:long")


@struct("GetCompanyListDetailsResponse", CAMPAIGN_MANAGEMENT)
class GetCompanyListDetailsResponse(Struct):
    """The response of GetCompanyListDetails."""

    company_list_details: list[CompanyName | None] | None = element(
        "CompanyListDetails", "ArrayOfCompanyName", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUetTagAuthKeyRequest", CAMPAIGN_MANAGEMENT)
class GetUetTagAuthKeyRequest(Struct):
    """The request of GetUetTagAuthKey."""

    uet_tag_id: int | None = element("UetTagId", "xs:long")


@struct("GetUetTagAuthKeyResponse", CAMPAIGN_MANAGEMENT)
class GetUetTagAuthKeyResponse(Struct):
    """The response of GetUetTagAuthKey."""

    uet_tag_auth_key: str | None = element("UetTagAuthKey", "xs:string", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")
