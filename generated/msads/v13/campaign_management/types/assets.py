# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Asset, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "Asset",
    "ImageAsset",
    "TextAsset",
    "VideoAsset",
]


@struct(
    "Asset",
    CAMPAIGN_MANAGEMENT,
    derived={"TextAsset": "TextAsset", "ImageAsset": "ImageAsset", "VideoAsset": "VideoAsset"},
)
class Asset(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/asset?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)

    name: str | None = element("Name", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/asset?view=bingads-13#name"""

    type: str | None = element("Type", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/asset?view=bingads-13#type"""


@struct("TextAsset", CAMPAIGN_MANAGEMENT)
class TextAsset(Asset):
    """`id`: Read-only.
    `name`: Deprecated (as of 2026-08).

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/textasset?view=bingads-13
    """

    text: str | None = element("Text", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/textasset?view=bingads-13#text"""


@struct("ImageAsset", CAMPAIGN_MANAGEMENT)
class ImageAsset(Asset):
    """`id`: Required on add, optional on update. Omitted from an update, it is unchanged.
    `name`: Optional. Omitted from an update, it is unchanged.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageasset?view=bingads-13
    """

    crop_height: int | None = element("CropHeight", "xs:int", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageasset?view=bingads-13#cropheight"""

    crop_width: int | None = element("CropWidth", "xs:int", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageasset?view=bingads-13#cropwidth"""

    crop_x: int | None = element("CropX", "xs:int", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageasset?view=bingads-13#cropx"""

    crop_y: int | None = element("CropY", "xs:int", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageasset?view=bingads-13#cropy"""

    cropping_type: types.CropType | None = element("CroppingType", "CropType", nillable=True)
    excluded: bool | None = element("Excluded", "xs:boolean", nillable=True)

    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/imageasset?view=bingads-13#subtype"""

    target_height: int | None = element("TargetHeight", "xs:int", nillable=True)
    target_width: int | None = element("TargetWidth", "xs:int", nillable=True)


@struct("VideoAsset", CAMPAIGN_MANAGEMENT)
class VideoAsset(Asset):
    """`id`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/videoasset?view=bingads-13
    """

    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/videoasset?view=bingads-13#subtype"""

    thumbnail_image: types.ImageAsset | None = element("ThumbnailImage", "ImageAsset", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
