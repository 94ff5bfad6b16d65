# Made by soapwright from anonymous/nest. Do not edit.
"""The enumerations and flags of NestService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "CampaignSettingMode",
]


class CampaignSettingMode(WireEnum):
    ON = "On"
    OFF = "Off"
