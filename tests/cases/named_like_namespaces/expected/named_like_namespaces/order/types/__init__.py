# Made by soapwright from named_like_namespaces/order. Do not edit.
"""The types of OrderService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "ORDER",
    "Line",
    "ORDERResponse",
]

if TYPE_CHECKING:
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
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
        requests="""
        ORDER
        """,
        responses="""
        ORDERResponse
        """,
        structs="""
        Line
        """,
        wire_types="""
        Codes TYPES
        """,
    )
