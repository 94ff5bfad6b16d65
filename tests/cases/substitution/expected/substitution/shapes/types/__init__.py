# Made by soapwright from substitution/shapes. Do not edit.
"""The types of ShapesService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Circle",
    "Comment",
    "DoRequest",
    "DoResponse",
    "Remark",
    "Shape",
    "Square",
    "SquareElement",
    "Tile",
]

if TYPE_CHECKING:
    from .elements import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "elements":
                from .elements import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "structs":
                from .structs import __name__ as name
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        elements="""
        SquareElement Tile Comment Remark
        """,
        requests="""
        DoRequest
        """,
        responses="""
        DoResponse
        """,
        structs="""
        Shape Circle Square
        """,
        wire_types="""
        DoRequestShape DoRequestComment
        """,
    )
