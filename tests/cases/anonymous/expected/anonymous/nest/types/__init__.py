# Made by soapwright 0.1.0 from anonymous/nest. Do not edit.
"""The types of NestService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .requests import *
    from .responses import *
    from .structs import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
        enums="""
        CampaignSettingMode
        """,
        requests="""
        SaveRequest
        """,
        responses="""
        SaveResponse
        """,
        structs="""
        Base Campaign CampaignSetting CampaignSettingInner CampaignExtended
        """,
        wire_types="""
        CampaignLabels
        """,
    )
