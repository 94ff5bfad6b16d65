# Made by soapwright from msads/v13/campaign_management. Do not edit.
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
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/ad?view=bingads-13"""

    ad_format_preference: str | None = element("AdFormatPreference", "xs:string", nillable=True)
    device_preference: int | None = element("DevicePreference", "xs:long", nillable=True)
    editorial_status: types.AdEditorialStatus | None = element(
        "EditorialStatus", "AdEditorialStatus", nillable=True
    )

    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/ad?view=bingads-13#finalappurls"""

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
    """`ad_format_preference`: Not supported.
    `device_preference`: Not supported.
    `editorial_status`: Not supported.
    `final_app_urls`: Not supported (as of 2026-08).
    `final_mobile_urls`: Not supported. At most 10 items. Each at most 2048 characters.
    `final_url_suffix`: Not supported (as of 2026-08).
    `final_urls`: Not supported. At most 10 items. Each at most 2048 characters.
    `id`: Not supported on add, required and read-only on update.
    `status`: Not supported on add, optional on update.
    `tracking_url_template`: Not supported. At most 2048 characters.
    `type`: Not supported.
    `url_custom_parameters`: Optional. Omitted from an update, it is unchanged. At most 8 items.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/textad?view=bingads-13
    """

    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    """Not supported. At most 1024 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/textad?view=bingads-13#destinationurl"""

    display_url: str | None = element("DisplayUrl", "xs:string", nillable=True)
    """Not supported. At most 200 characters. At most 35 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/textad?view=bingads-13#displayurl"""

    text: str | None = element("Text", "xs:string", nillable=True)
    """Not supported. At most 300 characters. At most 71 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/textad?view=bingads-13#text"""

    title: str | None = element("Title", "xs:string", nillable=True)
    """Not supported. At most 80 characters. At most 25 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/textad?view=bingads-13#title"""


@struct("ProductAd", CAMPAIGN_MANAGEMENT, kind="Product")
class ProductAd(Ad):
    """`ad_format_preference`: Not supported (as of 2026-08).
    `device_preference`: Not supported (as of 2026-08).
    `editorial_status`: Read-only.
    `final_app_urls`: Not supported (as of 2026-08).
    `final_mobile_urls`: Not supported (as of 2026-08).
    `final_url_suffix`: Not supported (as of 2026-08).
    `final_urls`: Not supported (as of 2026-08).
    `id`: Read-only on add, required and read-only on update.
    `status`: Optional.
    `tracking_url_template`: Not supported (as of 2026-08).
    `type`: Read-only.
    `url_custom_parameters`: Not supported (as of 2026-08).

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/productad?view=bingads-13
    """

    promotional_text: str | None = element("PromotionalText", "xs:string", nillable=True)
    """Reserved, for internal use and deprecated (as of 2026-08). Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/productad?view=bingads-13#promotionaltext"""


@struct("HotelAd", CAMPAIGN_MANAGEMENT, kind="Hotel")
class HotelAd(Ad):
    """`ad_format_preference`: Not supported (as of 2026-08).
    `device_preference`: Not supported (as of 2026-08).
    `editorial_status`: Not supported (as of 2026-08).
    `final_app_urls`: Not supported (as of 2026-08).
    `final_mobile_urls`: Not supported (as of 2026-08).
    `final_url_suffix`: Optional. Omitted from an update, it is unchanged; an empty text clears it.
    `final_urls`: Not supported (as of 2026-08).
    `id`: Read-only on add, required and read-only on update.
    `status`: Optional.
    `tracking_url_template`: Optional. Omitted from an update, it is unchanged; an empty text clears
    it. At most 2048 characters.
    `type`: Read-only.
    `url_custom_parameters`: Optional. Omitted from an update, it is unchanged. At most 8 items.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/hotelad?view=bingads-13
    """


@struct("AppInstallAd", CAMPAIGN_MANAGEMENT, kind="AppInstall")
class AppInstallAd(Ad):
    """`ad_format_preference`: Not supported (as of 2026-08).
    `device_preference`: Optional.
    `editorial_status`: Read-only.
    `final_app_urls`: Not supported (as of 2026-08).
    `final_mobile_urls`: Not supported (as of 2026-08).
    `final_url_suffix`: Optional. Omitted from an update, it is unchanged; an empty text clears it.
    `final_urls`: Required on add, optional on update.
    `id`: Read-only on add, required and read-only on update.
    `status`: Optional.
    `tracking_url_template`: Optional. Omitted from an update, it is unchanged; an empty text clears
    it. At most 2048 characters.
    `type`: Read-only.
    `url_custom_parameters`: Optional. Omitted from an update, it is unchanged. At most 8 items.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/appinstallad?view=bingads-13
    """

    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appinstallad?view=bingads-13#appplatform"""

    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appinstallad?view=bingads-13#appstoreid"""

    text: str | None = element("Text", "xs:string", nillable=True)
    """Required on add, optional on update. At most 71 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appinstallad?view=bingads-13#text"""

    title: str | None = element("Title", "xs:string", nillable=True)
    """Required on add, optional on update. At most 25 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appinstallad?view=bingads-13#title"""


@struct("ExpandedTextAd", CAMPAIGN_MANAGEMENT, kind="ExpandedText")
class ExpandedTextAd(Ad):
    """`ad_format_preference`: Optional. Omitted from an update, it is unchanged. Default: All.
    `device_preference`: Not supported (as of 2026-08).
    `editorial_status`: Read-only.
    `final_app_urls`: Not supported (as of 2026-08).
    `final_mobile_urls`: Optional. At most 10 items. Each at most 2048 characters.
    `final_url_suffix`: Optional. Omitted from an update, it is unchanged; an empty text clears it.
    `final_urls`: Required on add, optional on update. At most 10 items. Each at most 2048 characters.
    `id`: Read-only on add, required and read-only on update.
    `status`: Optional.
    `tracking_url_template`: Optional. Omitted from an update, it is unchanged; an empty text clears
    it. At most 2048 characters.
    `type`: Read-only.
    `url_custom_parameters`: Optional. Omitted from an update, it is unchanged. At most 8 items.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/expandedtextad?view=bingads-13
    """

    domain: str | None = element("Domain", "xs:string", nillable=True)
    """Reserved (as of 2026-08). Optional. Omitted from an update, it is unchanged; an empty text clears
    it. https://learn.microsoft.com/en-us/advertising/campaign-management-service/expandedtextad?view=bingads-13#domain
    """

    path1: str | None = element("Path1", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 1000
    characters. At most 15 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/expandedtextad?view=bingads-13#path1
    """

    path2: str | None = element("Path2", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 1000
    characters. At most 15 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/expandedtextad?view=bingads-13#path2
    """

    text: str | None = element("Text", "xs:string", nillable=True)
    """Required on add, optional on update. At most 1000 characters. At most 90 characters once dynamic
    text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/expandedtextad?view=bingads-13#text
    """

    text_part2: str | None = element("TextPart2", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 1000
    characters. At most 90 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/expandedtextad?view=bingads-13#textpart2
    """

    title_part1: str | None = element("TitlePart1", "xs:string", nillable=True)
    """Required on add, optional on update. At most 1000 characters. At most 30 characters once dynamic
    text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/expandedtextad?view=bingads-13#titlepart1
    """

    title_part2: str | None = element("TitlePart2", "xs:string", nillable=True)
    """Required on add, optional on update. At most 1000 characters. At most 30 characters once dynamic
    text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/expandedtextad?view=bingads-13#titlepart2
    """

    title_part3: str | None = element("TitlePart3", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 1000
    characters. At most 30 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/expandedtextad?view=bingads-13#titlepart3
    """


@struct("DynamicSearchAd", CAMPAIGN_MANAGEMENT, kind="DynamicSearch")
class DynamicSearchAd(Ad):
    """`ad_format_preference`: Not supported (as of 2026-08).
    `device_preference`: Not supported (as of 2026-08).
    `editorial_status`: Read-only.
    `final_app_urls`: Not supported (as of 2026-08).
    `final_mobile_urls`: Not supported (as of 2026-08).
    `final_url_suffix`: Optional. Omitted from an update, it is unchanged; an empty text clears it.
    `final_urls`: Not supported (as of 2026-08).
    `id`: Read-only on add, required and read-only on update.
    `status`: Optional.
    `tracking_url_template`: Optional. Omitted from an update, it is unchanged; an empty text clears
    it. At most 2048 characters.
    `type`: Read-only.
    `url_custom_parameters`: Optional. Omitted from an update, it is unchanged. At most 8 items.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchad?view=bingads-13
    """

    path1: str | None = element("Path1", "xs:string", nillable=True)
    """Optional. At most 15 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchad?view=bingads-13#path1"""

    path2: str | None = element("Path2", "xs:string", nillable=True)
    """Optional. At most 15 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchad?view=bingads-13#path2"""

    text: str | None = element("Text", "xs:string", nillable=True)
    """Required on add, optional on update. At most 90 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchad?view=bingads-13#text"""

    text_part2: str | None = element("TextPart2", "xs:string", nillable=True)
    """Optional. At most 90 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/dynamicsearchad?view=bingads-13#textpart2"""


@struct("ResponsiveAd", CAMPAIGN_MANAGEMENT)
class ResponsiveAd(Ad):
    """`ad_format_preference`: Not supported (as of 2026-08).
    `device_preference`: Not supported (as of 2026-08).
    `editorial_status`: Read-only.
    `final_app_urls`: Not supported (as of 2026-08).
    `final_mobile_urls`: Optional. Omitted from an update, it is unchanged; an empty list clears it.
    At most 10 items. Each at most 2048 characters.
    `final_url_suffix`: Optional. Omitted from an update, it is unchanged; an empty text clears it.
    `final_urls`: Required on add, optional on update. At most 10 items. Each at most 2048 characters.
    `id`: Read-only on add, required and read-only on update.
    `status`: Optional.
    `tracking_url_template`: Optional. Omitted from an update, it is unchanged; an empty text clears
    it. At most 2048 characters.
    `type`: Read-only.
    `url_custom_parameters`: Optional. Omitted from an update, it is unchanged. At most 8 items.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13
    """

    ad_sub_type: list[types.AdSubType] | None = element("AdSubType", "AdSubType", nillable=True)

    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 25
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#businessname
    """

    call_to_action: types.CallToAction | None = element("CallToAction", "CallToAction", nillable=True)
    """Sometimes required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#calltoaction"""

    call_to_action_language: types.LanguageName | None = element(
        "CallToActionLanguage", "LanguageName", nillable=True
    )
    """Sometimes required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#calltoactionlanguage"""

    descriptions: list[types.AssetLink | None] | None = element(
        "Descriptions", "ArrayOfAssetLink", nillable=True
    )
    """Sometimes required on add, optional on update. 1 to 5 items. Each at most 1000 characters. At most
    90 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#descriptions
    """

    headline: str | None = element("Headline", "xs:string", nillable=True)
    """Sometimes required on add, optional on update. At most 30 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#headline"""

    headlines: list[types.AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    """Sometimes required on add, optional on update. 1 to 15 items. Each at most 1000 characters. At
    most 30 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#headlines
    """

    images: list[types.AssetLink | None] | None = element("Images", "ArrayOfAssetLink", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#images"""

    impression_tracking_urls: list[str | None] | None = element(
        "ImpressionTrackingUrls", "ArrayOfstring", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 2 items. Each
    at most 2048 characters. Returned only when asked for as ImpressionTrackingUrls. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#impressiontrackingurls
    """

    long_headline: types.AssetLink | None = element("LongHeadline", "AssetLink", nillable=True)

    long_headline_string: str | None = element("LongHeadlineString", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. At most 90 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#longheadlinestring"""

    long_headlines: list[types.AssetLink | None] | None = element(
        "LongHeadlines", "ArrayOfAssetLink", nillable=True
    )
    """Sometimes required on add, optional on update. An empty list clears it. 1 to 5 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#longheadlines"""

    text: str | None = element("Text", "xs:string", nillable=True)
    """Sometimes required. At most 90 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#text"""

    verified_tracking_settings: types.VerifiedTrackingSetting | None = element(
        "VerifiedTrackingSettings", "VerifiedTrackingSetting", nillable=True
    )

    videos: list[types.AssetLink | None] | None = element("Videos", "ArrayOfAssetLink", nillable=True)
    """Sometimes required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivead?view=bingads-13#videos"""


@struct("ResponsiveSearchAd", CAMPAIGN_MANAGEMENT, kind="ResponsiveSearch")
class ResponsiveSearchAd(Ad):
    """`ad_format_preference`: Not supported (as of 2026-08).
    `device_preference`: Not supported (as of 2026-08).
    `editorial_status`: Read-only.
    `final_app_urls`: Not supported (as of 2026-08).
    `final_mobile_urls`: Optional. At most 10 items. Each at most 2048 characters.
    `final_url_suffix`: Optional. Omitted from an update, it is unchanged; an empty text clears it.
    `final_urls`: Required on add, optional on update. At most 10 items. Each at most 2048 characters.
    `id`: Read-only on add, required and read-only on update.
    `status`: Optional.
    `tracking_url_template`: Optional. Omitted from an update, it is unchanged; an empty text clears
    it. At most 2048 characters.
    `type`: Read-only.
    `url_custom_parameters`: Optional. Omitted from an update, it is unchanged. At most 8 items.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivesearchad?view=bingads-13
    """

    descriptions: list[types.AssetLink | None] | None = element(
        "Descriptions", "ArrayOfAssetLink", nillable=True
    )
    """Required on add, optional on update. 2 to 4 items. Each at most 1000 characters. At most 90
    characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivesearchad?view=bingads-13#descriptions
    """

    domain: str | None = element("Domain", "xs:string", nillable=True)
    """Reserved (as of 2026-08). Optional. Omitted from an update, it is unchanged; an empty text clears
    it. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivesearchad?view=bingads-13#domain
    """

    headlines: list[types.AssetLink | None] | None = element("Headlines", "ArrayOfAssetLink", nillable=True)
    """Required on add, optional on update. 3 to 15 items. Each at most 1000 characters. At most 30
    characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivesearchad?view=bingads-13#headlines
    """

    path1: str | None = element("Path1", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 1000
    characters. At most 15 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivesearchad?view=bingads-13#path1
    """

    path2: str | None = element("Path2", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 1000
    characters. At most 15 characters once dynamic text is filled in. https://learn.microsoft.com/en-us/advertising/campaign-management-service/responsivesearchad?view=bingads-13#path2
    """


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
