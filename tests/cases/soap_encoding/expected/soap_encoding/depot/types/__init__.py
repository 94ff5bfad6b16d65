# Made by soapwright from soap_encoding/depot. Do not edit.
"""The types of Depot, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Box",
    "Colour",
    "Part",
    "Screw",
    "StoreRequest",
    "StoreResponse",
]

if TYPE_CHECKING:
    from .enums import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "enums":
                from .enums import __name__ as name
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
        enums="""
        Colour
        """,
        requests="""
        StoreRequest
        """,
        responses="""
        StoreResponse
        """,
        structs="""
        Part Screw Box
        """,
        wire_types="""
        Map Array Code Parts Codes Shelves ShelvesRow Routes RoutesRow Filters TYPES
        """,
    )
