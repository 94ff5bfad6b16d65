# Made by soapwright from headers/gate. Do not edit.
"""The types of GateService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "CountRequest",
    "CountResponse",
    "OpenRequest",
    "OpenResponse",
    "Opened",
    "PingRequest",
    "PingResponse",
    "Session",
    "Usage",
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
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        requests="""
        OpenRequest CountRequest PingRequest
        """,
        responses="""
        OpenResponse CountResponse PingResponse
        """,
        structs="""
        Session Usage Opened
        """,
    )
