# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""Ad, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .enums import AdEditorialStatus, AdStatus, AdSubType, AdType, CallToAction, LanguageName
    from .settings import VerifiedTrackingSetting
    from .structs import AppUrl, AssetLink, CustomParameters


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
    """Ad, of https://bingads.microsoft.com/CampaignManagement/v13."""

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


@struct("TextAd", CAMPAIGN_MANAGEMENT, kind="Text")
class TextAd(Ad):
    """TextAd, of https://bingads.microsoft.com/CampaignManagement/v13."""

    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    display_url: str | None = element("DisplayUrl", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)


@struct("ProductAd", CAMPAIGN_MANAGEMENT, kind="Product")
class ProductAd(Ad):
    """ProductAd, of https://bingads.microsoft.com/CampaignManagement/v13."""

    promotional_text: str | None = element("PromotionalText", "xs:string", nillable=True)


@struct("HotelAd", CAMPAIGN_MANAGEMENT, kind="Hotel")
class HotelAd(Ad):
    """HotelAd, of https://bingads.microsoft.com/CampaignManagement/v13."""


@struct("AppInstallAd", CAMPAIGN_MANAGEMENT, kind="AppInstall")
class AppInstallAd(Ad):
    """AppInstallAd, of https://bingads.microsoft.com/CampaignManagement/v13."""

    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    title: str | None = element("Title", "xs:string", nillable=True)


@struct("ExpandedTextAd", CAMPAIGN_MANAGEMENT, kind="ExpandedText")
class ExpandedTextAd(Ad):
    """ExpandedTextAd, of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """DynamicSearchAd, of https://bingads.microsoft.com/CampaignManagement/v13."""

    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)
    text_part2: str | None = element("TextPart2", "xs:string", nillable=True)


@struct("ResponsiveAd", CAMPAIGN_MANAGEMENT)
class ResponsiveAd(Ad):
    """ResponsiveAd, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_sub_type: list[AdSubType] | None = element("AdSubType", "AdSubType", nillable=True)
    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    call_to_action: CallToAction | None = element("CallToAction", "CallToAction", nillable=True)
    call_to_action_language: LanguageName | None = element(
        "CallToActionLanguage", "LanguageName", nillable=True
    )
    descriptions: list[AssetLink | None] | None = element("Descriptions", "ArrayOfAssetLink", nillable=True)
    headline: str | None = element("Headline", "xs:string", nillable=True)
    headlines: list[AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    images: list[AssetLink | None] | None = element("Images", "ArrayOfAssetLink", nillable=True)
    impression_tracking_urls: list[str | None] | None = element(
        "ImpressionTrackingUrls", "ArrayOfstring", nillable=True
    )
    long_headline: AssetLink | None = element("LongHeadline", "AssetLink", nillable=True)
    long_headline_string: str | None = element("LongHeadlineString", "xs:string", nillable=True)
    long_headlines: list[AssetLink | None] | None = element(
        "LongHeadlines", "ArrayOfAssetLink", nillable=True
    )
    text: str | None = element("Text", "xs:string", nillable=True)
    verified_tracking_settings: VerifiedTrackingSetting | None = element(
        "VerifiedTrackingSettings", "VerifiedTrackingSetting", nillable=True
    )
    videos: list[AssetLink | None] | None = element("Videos", "ArrayOfAssetLink", nillable=True)


@struct("ResponsiveSearchAd", CAMPAIGN_MANAGEMENT, kind="ResponsiveSearch")
class ResponsiveSearchAd(Ad):
    """ResponsiveSearchAd, of https://bingads.microsoft.com/CampaignManagement/v13."""

    descriptions: list[AssetLink | None] | None = element("Descriptions", "ArrayOfAssetLink", nillable=True)
    domain: str | None = element("Domain", "xs:string", nillable=True)
    headlines: list[AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)
