# Made by soapwright from value_enums/levels. Do not edit.
"""The types of LevelsService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "DoRequest",
    "DoResponse",
    "Empty",
    "Holiday",
    "Level",
    "Rate",
    "Ratio",
    "Span",
]

if TYPE_CHECKING:
    from .enums import *
    from .requests import *
    from .responses import *
else:

    def _load(module):
        match module:
            case "enums":
                from .enums import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        enums="""
        Level Rate Holiday Ratio Empty Span
        """,
        requests="""
        DoRequest
        """,
        responses="""
        DoResponse
        """,
        wire_types="""
        Sure
        """,
    )
