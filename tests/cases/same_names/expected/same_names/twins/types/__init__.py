# Made by soapwright from same_names/twins. Do not edit.
"""The types of TwinsService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Base",
    "MeetRequest",
    "MeetResponse",
    "Side",
    "Side_2",
    "Thing",
    "Thing_2",
    "Thing_3",
]

if TYPE_CHECKING:
    from .bases import *
    from .enums import *
    from .requests import *
    from .responses import *
else:

    def _load(module):
        match module:
            case "bases":
                from .bases import __name__ as name
            case "enums":
                from .enums import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
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
