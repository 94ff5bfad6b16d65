# Made by soapwright 0.1.0 from msads/v12/campaign_management, revision 12.13.6. Do not edit.
"""Ad, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .enums import AdEditorialStatus, AdStatus, AdType, CallToAction
    from .structs import AppUrl, AssetLink, CustomParameters


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
    """Ad, of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_format_preference: str | None = element("AdFormatPreference", "xs:string", nillable=True)
    device_preference: int | None = element("DevicePreference", "xs:long", nillable=True)
    editorial_status: AdEditorialStatus | None = element(
        "EditorialStatus", "AdEditorialStatus", nillable=True
    )
    final_app_urls: list[AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    status: AdStatus | None = element("Status", "AdStatus", nillable=True)
    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    type: AdType | None = element("Type", "AdType", nillable=True)
    url_custom_parameters: CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )


@struct("TextAd", CAMPAIGN_MANAGEMENT)
class TextAd(Ad):
    """TextAd, of https://bingads.microsoft.com/CampaignManagement/v12."""

    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    display_url: str | None = element("DisplayUrl", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)


@struct("ProductAd", CAMPAIGN_MANAGEMENT)
class ProductAd(Ad):
    """ProductAd, of https://bingads.microsoft.com/CampaignManagement/v12."""

    promotional_text: str | None = element("PromotionalText", "xs:string", nillable=True)


@struct("AppInstallAd", CAMPAIGN_MANAGEMENT)
class AppInstallAd(Ad):
    """AppInstallAd, of https://bingads.microsoft.com/CampaignManagement/v12."""

    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)


@struct("ExpandedTextAd", CAMPAIGN_MANAGEMENT)
class ExpandedTextAd(Ad):
    """ExpandedTextAd, of https://bingads.microsoft.com/CampaignManagement/v12."""

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
    """DynamicSearchAd, of https://bingads.microsoft.com/CampaignManagement/v12."""

    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    text_part2: str | None = element("TextPart2", "xs:string", nillable=True)


@struct("ResponsiveAd", CAMPAIGN_MANAGEMENT)
class ResponsiveAd(Ad):
    """ResponsiveAd, of https://bingads.microsoft.com/CampaignManagement/v12."""

    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    call_to_action: CallToAction | None = element("CallToAction", "CallToAction", nillable=True)
    headline: str | None = element("Headline", "xs:string", nillable=True)
    images: list[AssetLink | None] | None = element("Images", "ArrayOfAssetLink", nillable=True)
    landscape_image_media_id: int | None = element("LandscapeImageMediaId", "xs:long", nillable=True)
    landscape_logo_media_id: int | None = element("LandscapeLogoMediaId", "xs:long", nillable=True)
    long_headline: str | None = element("LongHeadline", "xs:string", nillable=True)
    square_image_media_id: int | None = element("SquareImageMediaId", "xs:long", nillable=True)
    square_logo_media_id: int | None = element("SquareLogoMediaId", "xs:long", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)


@struct("ResponsiveSearchAd", CAMPAIGN_MANAGEMENT)
class ResponsiveSearchAd(Ad):
    """ResponsiveSearchAd, of https://bingads.microsoft.com/CampaignManagement/v12."""

    descriptions: list[AssetLink | None] | None = element("Descriptions", "ArrayOfAssetLink", nillable=True)
    domain: str | None = element("Domain", "xs:string", nillable=True)
    headlines: list[AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
