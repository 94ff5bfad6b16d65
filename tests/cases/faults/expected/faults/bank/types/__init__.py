# Made by soapwright from faults/bank. Do not edit.
"""The types of BankService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Down",
    "Item",
    "PayRequest",
    "PayResponse",
    "Problem",
    "Reason",
    "Rejected",
    "TooMuch",
]

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "enums":
                from .enums import __name__ as name
            case "faults":
                from .faults import __name__ as name
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
        Reason
        """,
        faults="""
        Problem Rejected TooMuch Down
        """,
        requests="""
        PayRequest
        """,
        responses="""
        PayResponse
        """,
        structs="""
        Item
        """,
        wire_types="""
        ArrayOfItem
        """,
    )
