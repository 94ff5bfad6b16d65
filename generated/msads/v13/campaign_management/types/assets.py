# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Asset, and the structs derived from it."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
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
    cropping_type: types.CropType | None = element("CroppingType", "CropType", nillable=True)
    excluded: bool | None = element("Excluded", "xs:boolean", nillable=True)
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    target_height: int | None = element("TargetHeight", "xs:int", nillable=True)
    target_width: int | None = element("TargetWidth", "xs:int", nillable=True)


@struct("VideoAsset", CAMPAIGN_MANAGEMENT)
class VideoAsset(Asset):
    sub_type: str | None = element("SubType", "xs:string", nillable=True)
    thumbnail_image: types.ImageAsset | None = element("ThumbnailImage", "ImageAsset", nillable=True)
