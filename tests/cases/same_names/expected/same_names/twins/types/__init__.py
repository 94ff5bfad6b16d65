# Made by soapwright 0.1.0 from same_names/twins. Do not edit.
"""The types of TwinsService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .bases import *
    from .enums import *
    from .requests import *
    from .responses import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
        bases="""
        Base Thing Thing_2 Thing_3
        """,
        enums="""
        Side Side_2
        """,
        requests="""
        MeetRequest
        """,
        responses="""
        MeetResponse
        """,
    )
