# Made by soapwright from anonymous/nest. Do not edit.
"""The enumerations and flags of NestService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "CampaignSettingMode",
]


class CampaignSettingMode(WireEnum):
    ON = "On"
    OFF = "Off"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
