# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""AdExtension, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, required
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
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/adextension?view=bingads-13"""

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
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationadextension?view=bingads-13
    """

    address: types.Address | None = element("Address", "Address", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationadextension?view=bingads-13#address"""

    company_name: str | None = element("CompanyName", "xs:string", nillable=True)
    """Required. At most 80 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationadextension?view=bingads-13#companyname"""

    geo_code_status: types.BusinessGeoCodeStatus | None = element(
        "GeoCodeStatus", "BusinessGeoCodeStatus", nillable=True
    )
    """Not allowed. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationadextension?view=bingads-13#geocodestatus"""

    geo_point: types.GeoPoint | None = element("GeoPoint", "GeoPoint", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationadextension?view=bingads-13#geopoint"""

    phone_number: str | None = element("PhoneNumber", "xs:string", nillable=True)
    """Optional. Nil clears it. At most 35 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationadextension?view=bingads-13#phonenumber"""


@struct("CallAdExtension", CAMPAIGN_MANAGEMENT)
class CallAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/calladextension?view=bingads-13
    """

    country_code: str | None = element("CountryCode", "xs:string", nillable=True)
    """Required. Exactly 2 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calladextension?view=bingads-13#countrycode"""

    is_call_only: bool | None = element("IsCallOnly", "xs:boolean", nillable=True)
    """Optional. Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calladextension?view=bingads-13#iscallonly"""

    is_call_tracking_enabled: bool | None = element("IsCallTrackingEnabled", "xs:boolean", nillable=True)
    """Optional. Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calladextension?view=bingads-13#iscalltrackingenabled"""

    phone_number: str | None = element("PhoneNumber", "xs:string", nillable=True)
    """Required. At most 35 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calladextension?view=bingads-13#phonenumber"""

    require_toll_free_tracking_number: bool | None = element(
        "RequireTollFreeTrackingNumber", "xs:boolean", nillable=True
    )
    """Optional. Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calladextension?view=bingads-13#requiretollfreetrackingnumber"""


@struct("ImageAdExtension", CAMPAIGN_MANAGEMENT)
class ImageAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13
    """

    alternative_text: str | None = element("AlternativeText", "xs:string", nillable=True)
    """Required. At most 35 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#alternativetext"""

    description: str | None = element("Description", "xs:string", nillable=True)
    """Optional. Nil clears it. At most 100 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#description"""

    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    """Optional. Nil clears it. At most 1024 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#destinationurl"""

    display_text: str | None = element("DisplayText", "xs:string", nillable=True)
    """Sometimes required, depending on `layouts` and SearchMultiple. Nil clears it. At most 35
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#displaytext
    """

    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#finalappurls"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is cleared. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#finalmobileurls"""

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is cleared. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#finalurls"""

    image_media_ids: list[int] | None = element("ImageMediaIds", "ArrayOflong", nillable=True)
    """Required. At most 4 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#imagemediaids"""

    images: list[types.AssetLink | None] | None = element("Images", "ArrayOfAssetLink", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#images"""

    layouts: list[str | None] | None = element("Layouts", "ArrayOfstring", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#layouts"""

    source_type: str | None = element("SourceType", "xs:string", nillable=True)

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is cleared. At most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#trackingurltemplate"""

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Omitted from an update, it is cleared. At most 3 items. For customers with feature 635. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageadextension?view=bingads-13#urlcustomparameters"""


@struct("AppAdExtension", CAMPAIGN_MANAGEMENT)
class AppAdExtension(AdExtension):
    """`device_preference`: Optional. Omitted from an update, it is unchanged.
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13
    """

    app_platform: str | None = element("AppPlatform", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13#appplatform"""

    app_store_id: str | None = element("AppStoreId", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13#appstoreid"""

    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    """Required on add, optional on update. At most 1024 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13#destinationurl"""

    display_text: str | None = element("DisplayText", "xs:string", nillable=True)
    """Required on add, optional on update. At most 35 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13#displaytext"""

    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13#finalappurls"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13#finalmobileurls"""

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13#finalurls"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13#trackingurltemplate"""

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/appadextension?view=bingads-13#urlcustomparameters"""


@struct("ReviewAdExtension", CAMPAIGN_MANAGEMENT)
class ReviewAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/reviewadextension?view=bingads-13
    """

    is_exact: bool | None = element("IsExact", "xs:boolean")
    """Optional. Nil clears it. Default: false. https://learn.microsoft.com/en-us/advertising/campaign-management-service/reviewadextension?view=bingads-13#isexact"""

    source: str | None = element("Source", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/reviewadextension?view=bingads-13#source"""

    text: str | None = element("Text", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/reviewadextension?view=bingads-13#text"""

    url: str | None = element("Url", "xs:string", nillable=True)
    """Required. At most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/reviewadextension?view=bingads-13#url"""


@struct("CalloutAdExtension", CAMPAIGN_MANAGEMENT)
class CalloutAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/calloutadextension?view=bingads-13
    """

    text: str | None = element("Text", "xs:string", nillable=True)
    """Required. 1 to 25 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/calloutadextension?view=bingads-13#text"""


@struct("SitelinkAdExtension", CAMPAIGN_MANAGEMENT)
class SitelinkAdExtension(AdExtension):
    """`device_preference`: Optional. Omitted from an update, it is cleared.
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13
    """

    description1: str | None = element("Description1", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is cleared. At most 35 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13#description1"""

    description2: str | None = element("Description2", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 35 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13#description2"""

    destination_url: str | None = element("DestinationUrl", "xs:string", nillable=True)
    """Deprecated (as of 2026-08): use `final_urls`. Not allowed on add, optional on update. An empty
    text clears it. At most 1024 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13#destinationurl
    """

    display_text: str | None = element("DisplayText", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13#displaytext"""

    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13#finalappurls"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is cleared. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13#finalmobileurls"""

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Required. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13#finalurls"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is cleared. At most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13#trackingurltemplate"""

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Omitted from an update, it is cleared. At most 3 items. For customers with feature 635. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sitelinkadextension?view=bingads-13#urlcustomparameters"""


@struct("ActionAdExtension", CAMPAIGN_MANAGEMENT)
class ActionAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextension?view=bingads-13
    """

    action_type: types.ActionAdExtensionActionType = required(
        element("ActionType", "ActionAdExtensionActionType")
    )
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextension?view=bingads-13#actiontype"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. Nil clears it. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextension?view=bingads-13#finalmobileurls"""

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Nil clears it. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextension?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Optional. Nil clears it. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextension?view=bingads-13#finalurls"""

    language: str | None = element("Language", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextension?view=bingads-13#language"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Nil clears it. At most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextension?view=bingads-13#trackingurltemplate"""

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Nil clears it. At most 8 items. For customers with feature 635. https://learn.microsoft.com/en-us/advertising/campaign-management-service/actionadextension?view=bingads-13#urlcustomparameters"""


@struct("StructuredSnippetAdExtension", CAMPAIGN_MANAGEMENT)
class StructuredSnippetAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/structuredsnippetadextension?view=bingads-13
    """

    header: str | None = element("Header", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/structuredsnippetadextension?view=bingads-13#header"""

    values: list[str | None] | None = element("Values", "ArrayOfstring", nillable=True)
    """Required. Each at most 25 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/structuredsnippetadextension?view=bingads-13#values"""


@struct("PriceAdExtension", CAMPAIGN_MANAGEMENT)
class PriceAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceadextension?view=bingads-13
    """

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceadextension?view=bingads-13#finalurlsuffix"""

    language: str | None = element("Language", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceadextension?view=bingads-13#language"""

    price_extension_type: types.PriceExtensionType = required(
        element("PriceExtensionType", "PriceExtensionType")
    )
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceadextension?view=bingads-13#priceextensiontype"""

    table_rows: list[types.PriceTableRow | None] | None = element(
        "TableRows", "ArrayOfPriceTableRow", nillable=True
    )
    """Required. 3 to 8 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceadextension?view=bingads-13#tablerows"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Nil clears it. At most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceadextension?view=bingads-13#trackingurltemplate"""

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Nil clears it. At most 3 items. For customers with feature 635. https://learn.microsoft.com/en-us/advertising/campaign-management-service/priceadextension?view=bingads-13#urlcustomparameters"""


@struct("PromotionAdExtension", CAMPAIGN_MANAGEMENT)
class PromotionAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13
    """

    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    """Sometimes required on add, depending on `money_amount_off` and `orders_over_amount`; optional on
    update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#currencycode
    """

    discount_modifier: types.PromotionDiscountModifier | None = element(
        "DiscountModifier", "PromotionDiscountModifier", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. Default: None. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#discountmodifier"""

    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#finalappurls"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty list clears it. At most 10 items. Each
    at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#finalmobileurls
    """

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 10 items.
    Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#finalurls
    """

    language: str | None = element("Language", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#language"""

    money_amount_off: float | None = element("MoneyAmountOff", "xs:double", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#moneyamountoff"""

    orders_over_amount: float | None = element("OrdersOverAmount", "xs:double", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#ordersoveramount"""

    percent_off: float | None = element("PercentOff", "xs:double", nillable=True)
    """Required on add, optional on update. In percent. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#percentoff"""

    promotion_code: str | None = element("PromotionCode", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 15 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#promotioncode"""

    promotion_end_date: types.Date | None = element("PromotionEndDate", "Date", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#promotionenddate"""

    promotion_item: str | None = element("PromotionItem", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 20
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#promotionitem
    """

    promotion_occasion: types.PromotionOccasion | None = element(
        "PromotionOccasion", "PromotionOccasion", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. Default: None. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#promotionoccasion"""

    promotion_start_date: types.Date | None = element("PromotionStartDate", "Date", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#promotionstartdate"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 2048
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#trackingurltemplate
    """

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. At most 3 items. For customers with feature
    635. https://learn.microsoft.com/en-us/advertising/campaign-management-service/promotionadextension?view=bingads-13#urlcustomparameters
    """


@struct("FilterLinkAdExtension", CAMPAIGN_MANAGEMENT)
class FilterLinkAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Optional. An empty object clears it.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/filterlinkadextension?view=bingads-13
    """

    ad_extension_header_type: types.AdExtensionHeaderType | None = element(
        "AdExtensionHeaderType", "AdExtensionHeaderType", nillable=True
    )
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/filterlinkadextension?view=bingads-13#adextensionheadertype"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty list clears it. At most 10 items. Each
    at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/filterlinkadextension?view=bingads-13#finalmobileurls
    """

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/filterlinkadextension?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 10 items.
    Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/filterlinkadextension?view=bingads-13#finalurls
    """

    language: str | None = element("Language", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/filterlinkadextension?view=bingads-13#language"""

    texts: list[str | None] | None = element("Texts", "ArrayOfstring", nillable=True)
    """Required. Each at most 25 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/filterlinkadextension?view=bingads-13#texts"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 2048
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/filterlinkadextension?view=bingads-13#trackingurltemplate
    """

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. At most 3 items. For customers with feature
    635. https://learn.microsoft.com/en-us/advertising/campaign-management-service/filterlinkadextension?view=bingads-13#urlcustomparameters
    """


@struct("FlyerAdExtension", CAMPAIGN_MANAGEMENT)
class FlyerAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).
    `forward_compatibility_map`: Read-only.
    `id`: Read-only on add, required and read-only on update.
    `scheduling`: Sometimes required on add, depending on StartDate and EndDate; optional on update.
    `status`: Read-only.
    `type`: Read-only.
    `version`: Not allowed.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13
    """

    description: str | None = element("Description", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. At most 1024 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#description"""

    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#finalappurls"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty list clears it. At most 10 items. Each
    at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#finalmobileurls
    """

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 10 items.
    Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#finalurls
    """

    flyer_name: str | None = element("FlyerName", "xs:string", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 150
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#flyername
    """

    image_media_ids: list[int] | None = element("ImageMediaIds", "ArrayOflong", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#imagemediaids"""

    image_media_urls: list[str | None] | None = element("ImageMediaUrls", "ArrayOfstring", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#imagemediaurls"""

    store_id: int | None = element("StoreId", "xs:long", nillable=True)
    """Optional on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#storeid"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 2048
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#trackingurltemplate
    """

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. At most 3 items. For customers with feature
    635. https://learn.microsoft.com/en-us/advertising/campaign-management-service/flyeradextension?view=bingads-13#urlcustomparameters
    """


@struct("VideoAdExtension", CAMPAIGN_MANAGEMENT)
class VideoAdExtension(AdExtension):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/videoadextension?view=bingads-13"""

    action_text: str | None = element("ActionText", "xs:string", nillable=True)
    alternative_text: str | None = element("AlternativeText", "xs:string", nillable=True)
    display_text: str | None = element("DisplayText", "xs:string", nillable=True)

    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/videoadextension?view=bingads-13#finalappurls"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is cleared. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/videoadextension?view=bingads-13#finalmobileurls"""

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is cleared. https://learn.microsoft.com/en-us/advertising/campaign-management-service/videoadextension?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is cleared. At most 10 items. Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/videoadextension?view=bingads-13#finalurls"""

    name: str | None = element("Name", "xs:string", nillable=True)
    thumbnail_id: int | None = element("ThumbnailId", "xs:long", nillable=True)
    thumbnail_url: str | None = element("ThumbnailUrl", "xs:string", nillable=True)

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Nil clears it. At most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/videoadextension?view=bingads-13#trackingurltemplate"""

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Nil clears it. At most 8 items. For customers with feature 635. https://learn.microsoft.com/en-us/advertising/campaign-management-service/videoadextension?view=bingads-13#urlcustomparameters"""

    video_id: int | None = element("VideoId", "xs:long", nillable=True)


@struct("DisclaimerAdExtension", CAMPAIGN_MANAGEMENT)
class DisclaimerAdExtension(AdExtension):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13
    """

    disclaimer_layout: str | None = required(element("DisclaimerLayout", "xs:string", nillable=True))

    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13#finalappurls"""

    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty list clears it. At most 10 items. Each
    at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13#finalmobileurls
    """

    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13#finalurlsuffix"""

    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. At most 10 items.
    Each at most 2048 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13#finalurls
    """

    line_text: str | None = element("LineText", "xs:string", nillable=True)
    """At most 80 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13#linetext"""

    name: str | None = required(element("Name", "xs:string", nillable=True))
    """At most 35 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13#name"""

    popup_text: str | None = element("PopupText", "xs:string", nillable=True)
    """At most 500 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13#popuptext"""

    title: str | None = element("Title", "xs:string", nillable=True)
    """At most 75 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13#title"""

    tracking_url_template: str | None = element("TrackingUrlTemplate", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged; an empty text clears it. At most 2048
    characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13#trackingurltemplate
    """

    url_custom_parameters: types.CustomParameters | None = element(
        "UrlCustomParameters", "CustomParameters", nillable=True
    )
    """Optional. Omitted from an update, it is unchanged. At most 3 items. For customers with feature
    635. https://learn.microsoft.com/en-us/advertising/campaign-management-service/disclaimeradextension?view=bingads-13#urlcustomparameters
    """


@struct("LogoAdExtension", CAMPAIGN_MANAGEMENT)
class LogoAdExtension(AdExtension):
    """`device_preference`: Not supported (as of 2026-08).

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/logoadextension?view=bingads-13
    """

    business_logo: int | None = element("BusinessLogo", "xs:long", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/logoadextension?view=bingads-13#businesslogo"""

    business_logo_url: str | None = element("BusinessLogoUrl", "xs:string", nillable=True)
    """For internal use (as of 2026-08). Not allowed. https://learn.microsoft.com/en-us/advertising/campaign-management-service/logoadextension?view=bingads-13#businesslogourl"""

    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    """Required. At most 25 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/logoadextension?view=bingads-13#businessname"""

    domain_name: str | None = element("DomainName", "xs:string", nillable=True)
    """Optional. At most 50 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/logoadextension?view=bingads-13#domainname"""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
