# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""The structs of CampaignManagementService."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, required
from .. import types
from .namespaces import ADAPI, CAMPAIGN_MANAGEMENT

__all__ = [
    "AccountMigrationStatusesInfo",
    "AccountProperty",
    "AdApiError",
    "AdExtensionAssociation",
    "AdExtensionAssociationCollection",
    "AdExtensionEditorialReason",
    "AdExtensionEditorialReasonCollection",
    "AdExtensionIdToEntityIdAssociation",
    "AdExtensionIdentity",
    "AdGroup",
    "AdGroupCriterion",
    "AdGroupCriterionAction",
    "AdGroupNegativeSites",
    "AdRotation",
    "Address",
    "AppUrl",
    "Asset",
    "AssetLink",
    "BMCStore",
    "BatchError",
    "BatchErrorCollection",
    "Bid",
    "BidMultiplier",
    "BiddableAdGroupCriterion",
    "BiddableCampaignCriterion",
    "Budget",
    "Campaign",
    "CampaignCriterion",
    "CampaignNegativeSites",
    "CampaignSize",
    "Company",
    "ConversionGoalRevenue",
    "CriterionBid",
    "CustomParameters",
    "Date",
    "DayTime",
    "EditorialError",
    "EditorialErrorCollection",
    "EditorialReason",
    "EditorialReasonCollection",
    "EntityIdToParentIdAssociation",
    "EntityNegativeKeyword",
    "Experiment",
    "FixedBid",
    "GeoPoint",
    "IdCollection",
    "Image",
    "ImageAsset",
    "ImageMediaRepresentation",
    "Keyword",
    "Label",
    "LabelAssociation",
    "Media",
    "MediaAssociation",
    "MediaMetaData",
    "MediaRepresentation",
    "MigrationStatusInfo",
    "NegativeAdGroupCriterion",
    "NegativeCampaignCriterion",
    "NegativeKeyword",
    "NegativeKeywordList",
    "OfflineConversion",
    "OperationError",
    "Paging",
    "PriceTableRow",
    "ProductCondition",
    "RuleItem",
    "RuleItemGroup",
    "Schedule",
    "SharedEntity",
    "SharedEntityAssociation",
    "SharedList",
    "SharedListItem",
    "StringRuleItem",
    "TargetSettingDetail",
    "TextAsset",
    "UetTag",
    "WebpageCondition",
    "WebpageParameter",
]


@struct("AppUrl", CAMPAIGN_MANAGEMENT)
class AppUrl(Struct):
    os_type: str | None = element("OsType", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("CustomParameters", CAMPAIGN_MANAGEMENT)
class CustomParameters(Struct):
    parameters: dict[str, str | None] | None = element("Parameters", "ArrayOfCustomParameter", nillable=True)


@struct("AssetLink", CAMPAIGN_MANAGEMENT)
class AssetLink(Struct):
    asset: types.Asset | None = element("Asset", "Asset", nillable=True)
    asset_performance_label: str | None = element("AssetPerformanceLabel", "xs:string", nillable=True)
    editorial_status: types.AssetLinkEditorialStatus | None = element(
        "EditorialStatus", "AssetLinkEditorialStatus", nillable=True
    )
    pinned_field: str | None = element("PinnedField", "xs:string", nillable=True)


@struct("Asset", CAMPAIGN_MANAGEMENT, derived={"TextAsset": "TextAsset", "ImageAsset": "ImageAsset"})
class Asset(Struct):
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("TextAsset", CAMPAIGN_MANAGEMENT)
class TextAsset(Asset):
    text: str | None = element("Text", "xs:string", nillable=True)


@struct("ImageAsset", CAMPAIGN_MANAGEMENT)
class ImageAsset(Asset):
    crop_height: int | None = element("CropHeight", "xs:int", nillable=True)
    crop_width: int | None = element("CropWidth", "xs:int", nillable=True)
    crop_x: int | None = element("CropX", "xs:int", nillable=True)
    crop_y: int | None = element("CropY", "xs:int", nillable=True)
    sub_type: str | None = element("SubType", "xs:string", nillable=True)


@struct("Campaign", CAMPAIGN_MANAGEMENT)
class Campaign(Struct):
    audience_ads_bid_adjustment: int | None = element("AudienceAdsBidAdjustment", "xs:int", nillable=True)
    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    budget_type: types.BudgetLimitType | None = element("BudgetType", "BudgetLimitType", nillable=True)
    daily_budget: float | None = element("DailyBudget", "xs:double", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    experiment_id: int | None = element("ExperimentId", "xs:long", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    status: types.CampaignStatus | None = element("Status", "CampaignStatus", nillable=True)
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    time_zone: str | None = element("TimeZone", "xs:string", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    campaign_type: list[types.CampaignType] | None = element("CampaignType", "CampaignType", nillable=True)
    settings: list[types.Setting | None] | None = element("Settings", "ArrayOfSetting", nillable=True)
    budget_id: int | None = element("BudgetId", "xs:long", nillable=True)
    languages: list[str | None] | None = element("Languages", "ArrayOfstring", nillable=True)


@struct("Bid", CAMPAIGN_MANAGEMENT)
class Bid(Struct):
    amount: float | None = element("Amount", "xs:double", nillable=True)


@struct("TargetSettingDetail", CAMPAIGN_MANAGEMENT)
class TargetSettingDetail(Struct):
    criterion_type_group: types.CriterionTypeGroup | None = element(
        "CriterionTypeGroup", "CriterionTypeGroup"
    )
    target_and_bid: bool | None = element("TargetAndBid", "xs:boolean")


@struct("BatchError", CAMPAIGN_MANAGEMENT, derived={"EditorialError": "EditorialError"})
class BatchError(Struct):
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    field_path: str | None = element("FieldPath", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("EditorialError", CAMPAIGN_MANAGEMENT)
class EditorialError(BatchError):
    appealable: bool | None = element("Appealable", "xs:boolean", nillable=True)
    disapproved_text: str | None = element("DisapprovedText", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    reason_code: int | None = element("ReasonCode", "xs:int")


@struct("OperationError", CAMPAIGN_MANAGEMENT)
class OperationError(Struct):
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("CampaignNegativeSites", CAMPAIGN_MANAGEMENT)
class CampaignNegativeSites(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    negative_sites: list[str | None] | None = element("NegativeSites", "ArrayOfstring", nillable=True)


@struct("AdGroup", CAMPAIGN_MANAGEMENT)
class AdGroup(Struct):
    ad_rotation: types.AdRotation | None = element("AdRotation", "AdRotation", nillable=True)
    audience_ads_bid_adjustment: int | None = element("AudienceAdsBidAdjustment", "xs:int", nillable=True)
    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    cpc_bid: types.Bid | None = element("CpcBid", "Bid", nillable=True)
    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    network: types.Network | None = element("Network", "Network", nillable=True)
    privacy_status: types.AdGroupPrivacyStatus | None = element(
        "PrivacyStatus", "AdGroupPrivacyStatus", nillable=True
    )
    settings: list[types.Setting | None] | None = element("Settings", "ArrayOfSetting", nillable=True)
    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    status: types.AdGroupStatus | None = element("Status", "AdGroupStatus", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("AdRotation", CAMPAIGN_MANAGEMENT)
class AdRotation(Struct):
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    type: types.AdRotationType | None = element("Type", "AdRotationType", nillable=True)


@struct("Date", CAMPAIGN_MANAGEMENT)
class Date(Struct):
    day: int = required(element("Day", "xs:int"))
    month: int = required(element("Month", "xs:int"))
    year: int = required(element("Year", "xs:int"))


@struct("AdGroupNegativeSites", CAMPAIGN_MANAGEMENT)
class AdGroupNegativeSites(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    negative_sites: list[str | None] | None = element("NegativeSites", "ArrayOfstring", nillable=True)


@struct("Keyword", CAMPAIGN_MANAGEMENT)
class Keyword(Struct):
    bid: types.Bid | None = element("Bid", "Bid", nillable=True)
    bidding_scheme: types.BiddingScheme | None = element("BiddingScheme", "BiddingScheme", nillable=True)
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    editorial_status: types.KeywordEditorialStatus | None = element(
        "EditorialStatus", "KeywordEditorialStatus", nillable=True
    )
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    match_type: types.MatchType | None = element("MatchType", "MatchType", nillable=True)
    param1: str | None = element("Param1", "xs:string", nillable=True)
    param2: str | None = element("Param2", "xs:string", nillable=True)
    param3: str | None = element("Param3", "xs:string", nillable=True)
    status: types.KeywordStatus | None = element("Status", "KeywordStatus", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("EntityIdToParentIdAssociation", CAMPAIGN_MANAGEMENT)
class EntityIdToParentIdAssociation(Struct):
    entity_id: int | None = element("EntityId", "xs:long")
    parent_id: int | None = element("ParentId", "xs:long")


@struct("EditorialReasonCollection", CAMPAIGN_MANAGEMENT)
class EditorialReasonCollection(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_or_keyword_id: int | None = element("AdOrKeywordId", "xs:long")
    appeal_status: types.AppealStatus | None = element("AppealStatus", "AppealStatus")
    reasons: list[types.EditorialReason | None] | None = element(
        "Reasons", "ArrayOfEditorialReason", nillable=True
    )


@struct("EditorialReason", CAMPAIGN_MANAGEMENT)
class EditorialReason(Struct):
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AccountMigrationStatusesInfo", CAMPAIGN_MANAGEMENT)
class AccountMigrationStatusesInfo(Struct):
    account_id: int = required(element("AccountId", "xs:long"))
    migration_status_infos: list[types.MigrationStatusInfo | None] | None = element(
        "MigrationStatusInfos", "ArrayOfMigrationStatusInfo", nillable=True
    )


@struct("MigrationStatusInfo", CAMPAIGN_MANAGEMENT)
class MigrationStatusInfo(Struct):
    migration_type: str | None = element("MigrationType", "xs:string", nillable=True)
    start_time_in_utc: datetime | None = element("StartTimeInUtc", "xs:dateTime", nillable=True)
    status: types.MigrationStatus = required(element("Status", "MigrationStatus"))


@struct("AccountProperty", CAMPAIGN_MANAGEMENT)
class AccountProperty(Struct):
    name: types.AccountPropertyName | None = element("Name", "AccountPropertyName")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("Schedule", CAMPAIGN_MANAGEMENT)
class Schedule(Struct):
    day_time_ranges: list[types.DayTime | None] | None = element(
        "DayTimeRanges", "ArrayOfDayTime", nillable=True
    )
    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    use_searcher_time_zone: bool | None = element("UseSearcherTimeZone", "xs:boolean", nillable=True)


@struct("DayTime", CAMPAIGN_MANAGEMENT)
class DayTime(Struct):
    day: types.Day = required(element("Day", "Day"))
    end_hour: int = required(element("EndHour", "xs:int"))
    end_minute: types.Minute = required(element("EndMinute", "Minute"))
    start_hour: int = required(element("StartHour", "xs:int"))
    start_minute: types.Minute = required(element("StartMinute", "Minute"))


@struct("Address", CAMPAIGN_MANAGEMENT)
class Address(Struct):
    city_name: str | None = element("CityName", "xs:string", nillable=True)
    country_code: str | None = element("CountryCode", "xs:string", nillable=True)
    postal_code: str | None = element("PostalCode", "xs:string", nillable=True)
    province_code: str | None = element("ProvinceCode", "xs:string", nillable=True)
    province_name: str | None = element("ProvinceName", "xs:string", nillable=True)
    street_address: str | None = element("StreetAddress", "xs:string", nillable=True)
    street_address2: str | None = element("StreetAddress2", "xs:string", nillable=True)


@struct("GeoPoint", CAMPAIGN_MANAGEMENT)
class GeoPoint(Struct):
    latitude_in_micro_degrees: int = required(element("LatitudeInMicroDegrees", "xs:int"))
    longitude_in_micro_degrees: int = required(element("LongitudeInMicroDegrees", "xs:int"))


@struct("PriceTableRow", CAMPAIGN_MANAGEMENT)
class PriceTableRow(Struct):
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    header: str | None = element("Header", "xs:string", nillable=True)
    price: float = required(element("Price", "xs:double"))
    price_qualifier: types.PriceQualifier = required(element("PriceQualifier", "PriceQualifier"))
    price_unit: types.PriceUnit = required(element("PriceUnit", "PriceUnit"))
    terms_and_conditions: str | None = element("TermsAndConditions", "xs:string", nillable=True)
    terms_and_conditions_url: str | None = element("TermsAndConditionsUrl", "xs:string", nillable=True)


@struct("AdExtensionIdentity", CAMPAIGN_MANAGEMENT)
class AdExtensionIdentity(Struct):
    id: int | None = element("Id", "xs:long")
    version: int | None = element("Version", "xs:int", nillable=True)


@struct(
    "BatchErrorCollection",
    CAMPAIGN_MANAGEMENT,
    derived={"EditorialErrorCollection": "EditorialErrorCollection"},
)
class BatchErrorCollection(Struct):
    batch_errors: list[types.BatchError | None] | None = element(
        "BatchErrors", "ArrayOfBatchError", nillable=True
    )
    code: int | None = element("Code", "xs:int", nillable=True)
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    field_path: str | None = element("FieldPath", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("EditorialErrorCollection", CAMPAIGN_MANAGEMENT)
class EditorialErrorCollection(BatchErrorCollection):
    appealable: bool | None = element("Appealable", "xs:boolean", nillable=True)
    disapproved_text: str | None = element("DisapprovedText", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    reason_code: int | None = element("ReasonCode", "xs:int")


@struct("AdExtensionIdToEntityIdAssociation", CAMPAIGN_MANAGEMENT)
class AdExtensionIdToEntityIdAssociation(Struct):
    ad_extension_id: int = required(element("AdExtensionId", "xs:long"))
    entity_id: int = required(element("EntityId", "xs:long"))


@struct("AdExtensionEditorialReasonCollection", CAMPAIGN_MANAGEMENT)
class AdExtensionEditorialReasonCollection(Struct):
    ad_extension_id: int | None = element("AdExtensionId", "xs:long")
    reasons: list[types.AdExtensionEditorialReason | None] | None = element(
        "Reasons", "ArrayOfAdExtensionEditorialReason", nillable=True
    )


@struct("AdExtensionEditorialReason", CAMPAIGN_MANAGEMENT)
class AdExtensionEditorialReason(Struct):
    location: str | None = element("Location", "xs:string", nillable=True)
    publisher_countries: list[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    reason_code: int | None = element("ReasonCode", "xs:int")
    term: str | None = element("Term", "xs:string", nillable=True)


@struct("AdExtensionAssociationCollection", CAMPAIGN_MANAGEMENT)
class AdExtensionAssociationCollection(Struct):
    ad_extension_associations: list[types.AdExtensionAssociation | None] | None = element(
        "AdExtensionAssociations", "ArrayOfAdExtensionAssociation", nillable=True
    )


@struct("AdExtensionAssociation", CAMPAIGN_MANAGEMENT)
class AdExtensionAssociation(Struct):
    ad_extension: types.AdExtension | None = element("AdExtension", "AdExtension", nillable=True)
    association_type: types.AssociationType = required(element("AssociationType", "AssociationType"))
    editorial_status: types.AdExtensionEditorialStatus | None = element(
        "EditorialStatus", "AdExtensionEditorialStatus", nillable=True
    )
    entity_id: int = required(element("EntityId", "xs:long"))


@struct("Media", CAMPAIGN_MANAGEMENT, derived={"Image": "Image"})
class Media(Struct):
    id: int | None = element("Id", "xs:long", nillable=True)
    media_type: str | None = element("MediaType", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("Image", CAMPAIGN_MANAGEMENT)
class Image(Media):
    data: str | None = element("Data", "xs:string", nillable=True)


@struct("Paging", CAMPAIGN_MANAGEMENT)
class Paging(Struct):
    index: int = required(element("Index", "xs:int"))
    size: int = required(element("Size", "xs:int"))


@struct("MediaMetaData", CAMPAIGN_MANAGEMENT)
class MediaMetaData(Struct):
    id: int = required(element("Id", "xs:long"))
    media_type: str | None = element("MediaType", "xs:string", nillable=True)
    representations: list[types.MediaRepresentation | None] | None = element(
        "Representations", "ArrayOfMediaRepresentation", nillable=True
    )
    type: str | None = element("Type", "xs:string", nillable=True)


@struct(
    "MediaRepresentation",
    CAMPAIGN_MANAGEMENT,
    derived={"ImageMediaRepresentation": "ImageMediaRepresentation"},
)
class MediaRepresentation(Struct):
    name: str | None = element("Name", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("ImageMediaRepresentation", CAMPAIGN_MANAGEMENT)
class ImageMediaRepresentation(MediaRepresentation):
    height: int | None = element("Height", "xs:int")
    width: int | None = element("Width", "xs:int")


@struct("MediaAssociation", CAMPAIGN_MANAGEMENT)
class MediaAssociation(Struct):
    entity_id: int | None = element("EntityId", "xs:long")
    media_enabled_entity: list[types.MediaEnabledEntityFilter] | None = element(
        "MediaEnabledEntity", "MediaEnabledEntityFilter"
    )
    media_id: int | None = element("MediaId", "xs:long")


@struct(
    "AdGroupCriterion",
    CAMPAIGN_MANAGEMENT,
    derived={
        "BiddableAdGroupCriterion": "BiddableAdGroupCriterion",
        "NegativeAdGroupCriterion": "NegativeAdGroupCriterion",
    },
)
class AdGroupCriterion(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    criterion: types.Criterion | None = element("Criterion", "Criterion", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    status: types.AdGroupCriterionStatus | None = element("Status", "AdGroupCriterionStatus", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("ProductCondition", CAMPAIGN_MANAGEMENT)
class ProductCondition(Struct):
    attribute: str | None = element("Attribute", "xs:string", nillable=True)
    operand: str | None = element("Operand", "xs:string", nillable=True)


@struct("WebpageParameter", CAMPAIGN_MANAGEMENT)
class WebpageParameter(Struct):
    conditions: list[types.WebpageCondition | None] | None = element(
        "Conditions", "ArrayOfWebpageCondition", nillable=True
    )
    criterion_name: str | None = element("CriterionName", "xs:string", nillable=True)


@struct("WebpageCondition", CAMPAIGN_MANAGEMENT)
class WebpageCondition(Struct):
    argument: str | None = element("Argument", "xs:string", nillable=True)
    operand: types.WebpageConditionOperand | None = element("Operand", "WebpageConditionOperand")


@struct("BiddableAdGroupCriterion", CAMPAIGN_MANAGEMENT)
class BiddableAdGroupCriterion(AdGroupCriterion):
    criterion_bid: types.CriterionBid | None = element("CriterionBid", "CriterionBid", nillable=True)
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    editorial_status: types.AdGroupCriterionEditorialStatus | None = element(
        "EditorialStatus", "AdGroupCriterionEditorialStatus", nillable=True
    )
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct(
    "CriterionBid", CAMPAIGN_MANAGEMENT, derived={"FixedBid": "FixedBid", "BidMultiplier": "BidMultiplier"}
)
class CriterionBid(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("FixedBid", CAMPAIGN_MANAGEMENT)
class FixedBid(CriterionBid):
    amount: float | None = element("Amount", "xs:double")


@struct("BidMultiplier", CAMPAIGN_MANAGEMENT)
class BidMultiplier(CriterionBid):
    multiplier: float | None = element("Multiplier", "xs:double")


@struct("NegativeAdGroupCriterion", CAMPAIGN_MANAGEMENT)
class NegativeAdGroupCriterion(AdGroupCriterion):
    pass


@struct("AdGroupCriterionAction", CAMPAIGN_MANAGEMENT)
class AdGroupCriterionAction(Struct):
    action: types.ItemAction = required(element("Action", "ItemAction"))
    ad_group_criterion: types.AdGroupCriterion | None = element(
        "AdGroupCriterion", "AdGroupCriterion", nillable=True
    )


@struct("BMCStore", CAMPAIGN_MANAGEMENT)
class BMCStore(Struct):
    has_catalog: bool | None = element("HasCatalog", "xs:boolean")
    id: int | None = element("Id", "xs:long")
    is_active: bool | None = element("IsActive", "xs:boolean")
    is_product_ads_enabled: bool | None = element("IsProductAdsEnabled", "xs:boolean")
    name: str | None = element("Name", "xs:string", nillable=True)
    sub_type: types.BMCStoreSubType | None = element("SubType", "BMCStoreSubType", nillable=True)


@struct("EntityNegativeKeyword", CAMPAIGN_MANAGEMENT)
class EntityNegativeKeyword(Struct):
    entity_id: int = required(element("EntityId", "xs:long"))
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    negative_keywords: list[types.NegativeKeyword | None] | None = element(
        "NegativeKeywords", "ArrayOfNegativeKeyword", nillable=True
    )


@struct("SharedListItem", CAMPAIGN_MANAGEMENT, derived={"NegativeKeyword": "NegativeKeyword"})
class SharedListItem(Struct):
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("NegativeKeyword", CAMPAIGN_MANAGEMENT)
class NegativeKeyword(SharedListItem):
    id: int | None = element("Id", "xs:long", nillable=True)
    match_type: types.MatchType = required(element("MatchType", "MatchType"))
    text: str | None = element("Text", "xs:string", nillable=True)


@struct("IdCollection", CAMPAIGN_MANAGEMENT)
class IdCollection(Struct):
    ids: list[int | None] | None = element("Ids", "ArrayOfNullableOflong", nillable=True)


@struct(
    "SharedEntity",
    CAMPAIGN_MANAGEMENT,
    derived={"SharedList": "SharedList", "NegativeKeywordList": "NegativeKeywordList"},
)
class SharedEntity(Struct):
    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("SharedList", CAMPAIGN_MANAGEMENT, derived={"NegativeKeywordList": "NegativeKeywordList"})
class SharedList(SharedEntity):
    item_count: int | None = element("ItemCount", "xs:int", nillable=True)


@struct("NegativeKeywordList", CAMPAIGN_MANAGEMENT)
class NegativeKeywordList(SharedList):
    pass


@struct("SharedEntityAssociation", CAMPAIGN_MANAGEMENT)
class SharedEntityAssociation(Struct):
    entity_id: int = required(element("EntityId", "xs:long"))
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    shared_entity_id: int = required(element("SharedEntityId", "xs:long"))
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)


@struct("CampaignSize", CAMPAIGN_MANAGEMENT)
class CampaignSize(Struct):
    campaign_id: int = required(element("CampaignId", "xs:long"))
    size: int | None = element("Size", "xs:long")


@struct(
    "CampaignCriterion",
    CAMPAIGN_MANAGEMENT,
    derived={
        "NegativeCampaignCriterion": "NegativeCampaignCriterion",
        "BiddableCampaignCriterion": "BiddableCampaignCriterion",
    },
)
class CampaignCriterion(Struct):
    campaign_id: int = required(element("CampaignId", "xs:long"))
    criterion: types.Criterion | None = element("Criterion", "Criterion", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    status: types.CampaignCriterionStatus | None = element("Status", "CampaignCriterionStatus", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("NegativeCampaignCriterion", CAMPAIGN_MANAGEMENT)
class NegativeCampaignCriterion(CampaignCriterion):
    pass


@struct("BiddableCampaignCriterion", CAMPAIGN_MANAGEMENT)
class BiddableCampaignCriterion(CampaignCriterion):
    criterion_bid: types.CriterionBid | None = element("CriterionBid", "CriterionBid", nillable=True)


@struct("Budget", CAMPAIGN_MANAGEMENT)
class Budget(Struct):
    amount: Decimal | None = element("Amount", "xs:decimal", nillable=True)
    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    budget_type: types.BudgetLimitType | None = element("BudgetType", "BudgetLimitType", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("RuleItemGroup", CAMPAIGN_MANAGEMENT)
class RuleItemGroup(Struct):
    items: list[types.RuleItem | None] | None = element("Items", "ArrayOfRuleItem", nillable=True)


@struct("RuleItem", CAMPAIGN_MANAGEMENT, derived={"StringRuleItem": "StringRuleItem"})
class RuleItem(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("StringRuleItem", CAMPAIGN_MANAGEMENT)
class StringRuleItem(RuleItem):
    operand: str | None = element("Operand", "xs:string", nillable=True)
    operator: types.StringOperator | None = element("Operator", "StringOperator")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("UetTag", CAMPAIGN_MANAGEMENT)
class UetTag(Struct):
    description: str | None = element("Description", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    tracking_no_script: str | None = element("TrackingNoScript", "xs:string", nillable=True)
    tracking_script: str | None = element("TrackingScript", "xs:string", nillable=True)
    tracking_status: types.UetTagTrackingStatus | None = element(
        "TrackingStatus", "UetTagTrackingStatus", nillable=True
    )


@struct("ConversionGoalRevenue", CAMPAIGN_MANAGEMENT)
class ConversionGoalRevenue(Struct):
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    type: types.ConversionGoalRevenueType | None = element("Type", "ConversionGoalRevenueType", nillable=True)
    value: Decimal | None = element("Value", "xs:decimal", nillable=True)


@struct("OfflineConversion", CAMPAIGN_MANAGEMENT)
class OfflineConversion(Struct):
    conversion_currency_code: str | None = element("ConversionCurrencyCode", "xs:string", nillable=True)
    conversion_name: str | None = element("ConversionName", "xs:string", nillable=True)
    conversion_time: datetime | None = element("ConversionTime", "xs:dateTime")
    conversion_value: float | None = element("ConversionValue", "xs:double", nillable=True)
    microsoft_click_id: str | None = element("MicrosoftClickId", "xs:string", nillable=True)


@struct("Label", CAMPAIGN_MANAGEMENT)
class Label(Struct):
    color_code: str | None = element("ColorCode", "xs:string", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("LabelAssociation", CAMPAIGN_MANAGEMENT)
class LabelAssociation(Struct):
    entity_id: int = required(element("EntityId", "xs:long"))
    label_id: int = required(element("LabelId", "xs:long"))


@struct("Experiment", CAMPAIGN_MANAGEMENT)
class Experiment(Struct):
    base_campaign_id: int | None = element("BaseCampaignId", "xs:long", nillable=True)
    end_date: types.Date | None = element("EndDate", "Date", nillable=True)
    experiment_campaign_id: int | None = element("ExperimentCampaignId", "xs:long", nillable=True)
    experiment_status: str | None = element("ExperimentStatus", "xs:string", nillable=True)
    experiment_type: str | None = element("ExperimentType", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    start_date: types.Date | None = element("StartDate", "Date", nillable=True)
    traffic_split_percent: int | None = element("TrafficSplitPercent", "xs:int", nillable=True)


@struct("Company", CAMPAIGN_MANAGEMENT)
class Company(Struct):
    logo_url: str | None = element("LogoUrl", "xs:string", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    profile_id: int = required(element("ProfileId", "xs:long"))
    status: str | None = element("Status", "xs:string", nillable=True)


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
