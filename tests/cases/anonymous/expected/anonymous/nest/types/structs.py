# Made by soapwright from anonymous/nest. Do not edit.
"""The structs of NestService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element
from .. import types
from .namespaces import NEST

__all__ = [
    "Base",
    "Campaign",
    "CampaignExtended",
    "CampaignSetting",
    "CampaignSettingInner",
]


@struct("Base", NEST)
class Base(Struct):
    id: int | None = element("Id", "xs:long")


@struct("Campaign", NEST)
class Campaign(Struct):
    setting: types.CampaignSetting | None = element("Setting", "CampaignSetting")
    extended: types.CampaignExtended | None = element("Extended", "CampaignExtended")
    labels: list[str] | None = element("Labels", "CampaignLabels")


@struct("Campaign/Setting", NEST)
class CampaignSetting(Struct):
    mode: types.CampaignSettingMode | None = element("Mode", "CampaignSettingMode")
    inner: list[types.CampaignSettingInner] | None = element("Inner", "CampaignSettingInner", many=True)


@struct("Campaign/Setting/Inner", NEST)
class CampaignSettingInner(Struct):
    value: str | None = element("Value", "xs:string")
    rank: int | None = attribute("rank", "xs:int")


@struct("Campaign/Extended", NEST)
class CampaignExtended(Base):
    more: str | None = element("More", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
