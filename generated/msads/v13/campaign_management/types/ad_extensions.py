# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""AdExtension, and the structs derived from it."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, required, struct
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "ActionAdExtension",
    "AdExtension",
    "AppAdExtension",
    "CallAdExtension",
    "CalloutAdExtension",
    "DisclaimerAdExtension",
    "FilterLinkAdExtension",
    "FlyerAdExtension",
    "ImageAdExtension",
    "LocationAdExtension",
    "LogoAdExtension",
    "PriceAdExtension",
    "PromotionAdExtension",
    "ReviewAdExtension",
    "SitelinkAdExtension",
    "StructuredSnippetAdExtension",
    "VideoAdExtension",
]


@struct(
    "AdExtension",
    CAMPAIGN_MANAGEMENT,
    derived={
        "LocationAdExtension": "LocationAdExtension",
        "CallAdExtension": "CallAdExtension",
        "ImageAdExtension": "ImageAdExtension",
        "AppAdExtension": "AppAdExtension",
        "ReviewAdExtension": "ReviewAdExtension",
        "CalloutAdExtension": "CalloutAdExtension",
        "SitelinkAdExtension": "SitelinkAdExtension",
        "ActionAdExtension": "ActionAdExtension",
        "StructuredSnippetAdExtension": "StructuredSnippetAdExtension",
        "PriceAdExtension": "PriceAdExtension",
        "PromotionAdExtension": "PromotionAdExtension",
        "FilterLinkAdExtension": "FilterLinkAdExtension",
        "FlyerAdExtension": "FlyerAdExtension",
        "VideoAdExtension": "VideoAdExtension",
        "DisclaimerAdExtension": "DisclaimerAdExtension",
        "LogoAdExtension": "LogoAdExtension",
    },
)
class AdExtension(Struct):
    device_preference: int | None = element("DevicePreference", "xs:long", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    scheduling: types.Schedule | None = element("Scheduling", "Schedule", nillable=True)
    status: types.AdExtensionStatus | None = element("Status", "AdExtensionStatus", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)
    version: int | None = element("Version", "xs:int", nillable=True)


@struct("LocationAdExtension", CAMPAIGN_MANAGEMENT)
class LocationAdExtension(AdExtension):
    address: types.Address | None = element("Address", "Address", nillable=True)
    company_name: str | None = element("CompanyName", "xs:string", nillable=True)
    geo_code_status: types.BusinessGeoCodeStatus | None = element(
        "GeoCodeStatus", "BusinessGeoCodeStatus", nillable=True
    )
    geo_point: types.GeoPoint | None = element("GeoPoint", "GeoPoint", nillable=True)
    phone_number: str | None = element("PhoneNumber", "xs:string", nillable=True)


@struct("CallAdExtension", CAMPAIGN_MANAGEMENT)
class CallAdExtension(AdExtension):
    country_code: str | None = element("CountryCode", "xs:string", nillable=True)
    is_call_only: bool | None = element("IsCallOnly", "xs:boolean", nillable=True)
    is_call_tracking_enabled: bool | None = element("IsCallTrackingEnabled", "xs:boolean", nillable=True)
    phone_number: str | None = element("PhoneNumber", "xs:string", nillable=True)
    require_toll_free_tracking_number: bool | None = element(
        "RequireTollFreeTrackingNumber", "xs:boolean", nillable=True
    )


@struct("ImageAdExtension", CAMPAIGN_MANAGEMENT)
class ImageAdExtension(AdExtension):
    alternative_text: str | None = element("AlternativeText", "xs:string", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    display_text: str | None = element("DisplayText", "xs:string", nillable=True)
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    image_media_ids: list[int] | None = element("ImageMediaIds", "ArrayOflong", nillable=True)
    images: list[types.AssetLink | None] | None = element("Images", "ArrayOfAssetLink", nillable=True)
    layouts: list[str | None] | None = element("Layouts", "ArrayOfstring", nillable=True)
    source_type: str | None = element("SourceType", "xs:string", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("AppAdExtension", CAMPAIGN_MANAGEMENT)
class AppAdExtension(AdExtension):
    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    display_text: str | None = element("DisplayText", "xs:string", nillable=True)
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("ReviewAdExtension", CAMPAIGN_MANAGEMENT)
class ReviewAdExtension(AdExtension):
    is_exact: bool | None = element("IsExact", "xs:boolean")
    source: str | None = element("Source", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("CalloutAdExtension", CAMPAIGN_MANAGEMENT)
class CalloutAdExtension(AdExtension):
    text: str | None = element("Text", "xs:string", nillable=True)


@struct("SitelinkAdExtension", CAMPAIGN_MANAGEMENT)
class SitelinkAdExtension(AdExtension):
    description1: str | None = element("Description1", "xs:string", nillable=True)
    description2: str | None = element("Description2", "xs:string", nillable=True)
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    display_text: str | None = element("DisplayText", "xs:string", nillable=True)
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("ActionAdExtension", CAMPAIGN_MANAGEMENT)
class ActionAdExtension(AdExtension):
    action_type: types.ActionAdExtensionActionType = required(
        element("ActionType", "ActionAdExtensionActionType")
    )
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("StructuredSnippetAdExtension", CAMPAIGN_MANAGEMENT)
class StructuredSnippetAdExtension(AdExtension):
    header: str | None = element("Header", "xs:string", nillable=True)
    values: list[str | None] | None = element("Values", "ArrayOfstring", nillable=True)


@struct("PriceAdExtension", CAMPAIGN_MANAGEMENT)
class PriceAdExtension(AdExtension):
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    price_extension_type: types.PriceExtensionType = required(
        element("PriceExtensionType", "PriceExtensionType")
    )
    table_rows: list[types.PriceTableRow | None] | None = element(
        "TableRows", "ArrayOfPriceTableRow", nillable=True
    )
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("PromotionAdExtension", CAMPAIGN_MANAGEMENT)
class PromotionAdExtension(AdExtension):
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    discount_modifier: types.PromotionDiscountModifier | None = element(
        "DiscountModifier", "PromotionDiscountModifier", nillable=True
    )
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    money_amount_off: float | None = element("MoneyAmountOff", "xs:double", nillable=True)
    orders_over_amount: float | None = element("OrdersOverAmount", "xs:double", nillable=True)
    percent_off: float | None = element("PercentOff", "xs:double", nillable=True)
    promotion_code: str | None = element("PromotionCode", "xs:string", nillable=True)
    promotion_end_date: types.Date | None = element("PromotionEndDate", "Date", nillable=True)
    promotion_item: str | None = element("PromotionItem", "xs:string", nillable=True)
    promotion_occasion: types.PromotionOccasion | None = element(
        "PromotionOccasion", "PromotionOccasion", nillable=True
    )
    promotion_start_date: types.Date | None = element("PromotionStartDate", "Date", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("FilterLinkAdExtension", CAMPAIGN_MANAGEMENT)
class FilterLinkAdExtension(AdExtension):
    ad_extension_header_type: types.AdExtensionHeaderType | None = element(
        "AdExtensionHeaderType", "AdExtensionHeaderType", nillable=True
    )
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    texts: list[str | None] | None = element("Texts", "ArrayOfstring", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("FlyerAdExtension", CAMPAIGN_MANAGEMENT)
class FlyerAdExtension(AdExtension):
    description: str | None = element("Description", "xs:string", nillable=True)
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    flyer_name: str | None = element("FlyerName", "xs:string", nillable=True)
    image_media_ids: list[int] | None = element("ImageMediaIds", "ArrayOflong", nillable=True)
    image_media_urls: list[str | None] | None = element("ImageMediaUrls", "ArrayOfstring", nillable=True)
    store_id: int | None = element("StoreId", "xs:long", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("VideoAdExtension", CAMPAIGN_MANAGEMENT)
class VideoAdExtension(AdExtension):
    action_text: str | None = element("ActionText", "xs:string", nillable=True)
    alternative_text: str | None = element("AlternativeText", "xs:string", nillable=True)
    display_text: str | None = element("DisplayText", "xs:string", nillable=True)
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    thumbnail_id: int | None = element("ThumbnailId", "xs:long", nillable=True)
    thumbnail_url: str | None = element("ThumbnailUrl", "xs:string", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    video_id: int | None = element("VideoId", "xs:long", nillable=True)


@struct("DisclaimerAdExtension", CAMPAIGN_MANAGEMENT)
class DisclaimerAdExtension(AdExtension):
    disclaimer_layout: str | None = required(element("DisclaimerLayout", "xs:string", nillable=True))
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    line_text: str | None = element("LineText", "xs:string", nillable=True)
    name: str | None = required(element("Name", "xs:string", nillable=True))
    popup_text: str | None = element("PopupText", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("LogoAdExtension", CAMPAIGN_MANAGEMENT)
class LogoAdExtension(AdExtension):
    business_logo: int | None = element("BusinessLogo", "xs:long", nillable=True)
    business_logo_url: str | None = element("BusinessLogoUrl", "xs:string", nillable=True)
    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    domain_name: str | None = element("DomainName", "xs:string", nillable=True)
