# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""Ad, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "Ad",
    "AppInstallAd",
    "DynamicSearchAd",
    "ExpandedTextAd",
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
        "AppInstallAd": "AppInstallAd",
        "ExpandedTextAd": "ExpandedTextAd",
        "DynamicSearchAd": "DynamicSearchAd",
        "ResponsiveAd": "ResponsiveAd",
        "ResponsiveSearchAd": "ResponsiveSearchAd",
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


@struct("TextAd", CAMPAIGN_MANAGEMENT)
class TextAd(Ad):
    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    display_url: str | None = element("DisplayUrl", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)


@struct("ProductAd", CAMPAIGN_MANAGEMENT)
class ProductAd(Ad):
    promotional_text: str | None = element("PromotionalText", "xs:string", nillable=True)


@struct("AppInstallAd", CAMPAIGN_MANAGEMENT)
class AppInstallAd(Ad):
    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)


@struct("ExpandedTextAd", CAMPAIGN_MANAGEMENT)
class ExpandedTextAd(Ad):
    domain: str | None = element("Domain", "xs:string", nillable=True)
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    text_part2: str | None = element("TextPart2", "xs:string", nillable=True)
    title_part1: str | None = element("TitlePart1", "xs:string", nillable=True)
    title_part2: str | None = element("TitlePart2", "xs:string", nillable=True)
    title_part3: str | None = element("TitlePart3", "xs:string", nillable=True)


@struct("DynamicSearchAd", CAMPAIGN_MANAGEMENT)
class DynamicSearchAd(Ad):
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    text_part2: str | None = element("TextPart2", "xs:string", nillable=True)


@struct("ResponsiveAd", CAMPAIGN_MANAGEMENT)
class ResponsiveAd(Ad):
    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    call_to_action: types.CallToAction | None = element("CallToAction", "CallToAction", nillable=True)
    headline: str | None = element("Headline", "xs:string", nillable=True)
    images: list[types.AssetLink | None] | None = element("Images", "ArrayOfAssetLink", nillable=True)
    landscape_image_media_id: int | None = element("LandscapeImageMediaId", "xs:long", nillable=True)
    landscape_logo_media_id: int | None = element("LandscapeLogoMediaId", "xs:long", nillable=True)
    long_headline: str | None = element("LongHeadline", "xs:string", nillable=True)
    square_image_media_id: int | None = element("SquareImageMediaId", "xs:long", nillable=True)
    square_logo_media_id: int | None = element("SquareLogoMediaId", "xs:long", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)


@struct("ResponsiveSearchAd", CAMPAIGN_MANAGEMENT)
class ResponsiveSearchAd(Ad):
    descriptions: list[types.AssetLink | None] | None = element(
        "Descriptions", "ArrayOfAssetLink", nillable=True
    )
    domain: str | None = element("Domain", "xs:string", nillable=True)
    headlines: list[types.AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
