# Made by soapwright from msads/v12/campaign_management. Do not edit.
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
    "ImageAdExtension",
    "LocationAdExtension",
    "PriceAdExtension",
    "ReviewAdExtension",
    "SitelinkAdExtension",
    "StructuredSnippetAdExtension",
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
    final_app_urls: list[types.AppUrl | None] | None = element("FinalAppUrls", "ArrayOfAppUrl", nillable=True)
    final_mobile_urls: list[str | None] | None = element("FinalMobileUrls", "ArrayOfstring", nillable=True)
    final_url_suffix: str | None = element("FinalUrlSuffix", "xs:string", nillable=True)
    final_urls: list[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    image_media_ids: list[int] | None = element("ImageMediaIds", "ArrayOflong", nillable=True)
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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
