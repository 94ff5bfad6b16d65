# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Ad, and the structs derived from it."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "Ad",
    "AppInstallAd",
    "DynamicSearchAd",
    "ExpandedTextAd",
    "HotelAd",
    "ProductAd",
    "ResponsiveAd",
    "ResponsiveSearchAd",
    "TextAd",
]


@struct(
    "Ad",
    CAMPAIGN_MANAGEMENT,
    derived={
        "TextAd": "TextAd",
        "ProductAd": "ProductAd",
        "HotelAd": "HotelAd",
        "AppInstallAd": "AppInstallAd",
        "ExpandedTextAd": "ExpandedTextAd",
        "DynamicSearchAd": "DynamicSearchAd",
        "ResponsiveAd": "ResponsiveAd",
        "ResponsiveSearchAd": "ResponsiveSearchAd",
    },
    kinds={
        "Text": "TextAd",
        "Product": "ProductAd",
        "Hotel": "HotelAd",
        "AppInstall": "AppInstallAd",
        "ExpandedText": "ExpandedTextAd",
        "DynamicSearch": "DynamicSearchAd",
        "ResponsiveAd": "ResponsiveAd",
        "ResponsiveSearch": "ResponsiveSearchAd",
    },
)
class Ad(Struct):
    ad_format_preference: str | None = element("AdFormatPreference", "xs:string", nillable=True)
    device_preference: int | None = element("DevicePreference", "xs:long", nillable=True)
    editorial_status: types.AdEditorialStatus | None = element(
        "EditorialStatus", "AdEditorialStatus", nillable=True
    )
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    status: types.AdStatus | None = element("Status", "AdStatus", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    type: types.AdType | None = element("Type", "AdType", nillable=True)
    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("TextAd", CAMPAIGN_MANAGEMENT, kind="Text")
class TextAd(Ad):
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    display_url: str | None = element("DisplayUrl", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)


@struct("ProductAd", CAMPAIGN_MANAGEMENT, kind="Product")
class ProductAd(Ad):
    promotional_text: str | None = element("PromotionalText", "xs:string", nillable=True)


@struct("HotelAd", CAMPAIGN_MANAGEMENT, kind="Hotel")
class HotelAd(Ad):
    pass


@struct("AppInstallAd", CAMPAIGN_MANAGEMENT, kind="AppInstall")
class AppInstallAd(Ad):
    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)


@struct("ExpandedTextAd", CAMPAIGN_MANAGEMENT, kind="ExpandedText")
class ExpandedTextAd(Ad):
    domain: str | None = element("Domain", "xs:string", nillable=True)
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    text_part2: str | None = element("TextPart2", "xs:string", nillable=True)
    title_part1: str | None = element("TitlePart1", "xs:string", nillable=True)
    title_part2: str | None = element("TitlePart2", "xs:string", nillable=True)
    title_part3: str | None = element("TitlePart3", "xs:string", nillable=True)


@struct("DynamicSearchAd", CAMPAIGN_MANAGEMENT, kind="DynamicSearch")
class DynamicSearchAd(Ad):
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    text_part2: str | None = element("TextPart2", "xs:string", nillable=True)


@struct("ResponsiveAd", CAMPAIGN_MANAGEMENT)
class ResponsiveAd(Ad):
    ad_sub_type: list[types.AdSubType] | None = element("AdSubType", "AdSubType", nillable=True)
    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    call_to_action: types.CallToAction | None = element("CallToAction", "CallToAction", nillable=True)
    call_to_action_language: types.LanguageName | None = element(
        "CallToActionLanguage", "LanguageName", nillable=True
    )
    descriptions: list[types.AssetLink | None] | None = element(
        "Descriptions", "ArrayOfAssetLink", nillable=True
    )
    headline: str | None = element("Headline", "xs:string", nillable=True)
    headlines: list[types.AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    images: list[types.AssetLink | None] | None = element("Images", "ArrayOfAssetLink", nillable=True)
    impression_tracking_urls: list[str | None] | None = element(
        "ImpressionTrackingUrls", "ArrayOfstring", nillable=True
    )
    long_headline: types.AssetLink | None = element("LongHeadline", "AssetLink", nillable=True)
    long_headline_string: str | None = element("LongHeadlineString", "xs:string", nillable=True)
    long_headlines: list[types.AssetLink | None] | None = element(
        "LongHeadlines", "ArrayOfAssetLink", nillable=True
    )
    text: str | None = element("Text", "xs:string", nillable=True)
    verified_tracking_settings: types.VerifiedTrackingSetting | None = element(
        "VerifiedTrackingSettings", "VerifiedTrackingSetting", nillable=True
    )
    videos: list[types.AssetLink | None] | None = element("Videos", "ArrayOfAssetLink", nillable=True)


@struct("ResponsiveSearchAd", CAMPAIGN_MANAGEMENT, kind="ResponsiveSearch")
class ResponsiveSearchAd(Ad):
    descriptions: list[types.AssetLink | None] | None = element(
        "Descriptions", "ArrayOfAssetLink", nillable=True
    )
    domain: str | None = element("Domain", "xs:string", nillable=True)
    headlines: list[types.AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
