# Made by soapwright from rpc_literal/depot. Do not edit.
"""The types of DepotService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Clerk",
    "CountRequest",
    "CountResponse",
    "Crate",
    "FrozenCrate",
    "KnockRequest",
    "MoveRequest",
    "MoveRequestMessage",
    "MoveResponse",
    "Speed",
    "SweepRequest",
    "SweepResponse",
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
        Speed
        """,
        requests="""
        MoveRequestMessage CountRequest SweepRequest KnockRequest
        """,
        responses="""
        MoveResponse CountResponse SweepResponse
        """,
        structs="""
        Crate FrozenCrate MoveRequest Clerk
        """,
        wire_types="""
        Crates
        """,
    )
