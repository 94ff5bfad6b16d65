# Made by soapwright from encoded_faults/bank. Do not edit.
"""The types of Bank, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Overdrawn",
    "PayRequest",
    "PayResponse",
    "Refusal",
]

if TYPE_CHECKING:
    from .faults import *
    from .requests import *
    from .responses import *
else:

    def _load(module):
        match module:
            case "faults":
                from .faults import __name__ as name
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
        faults="""
        Refusal Overdrawn
        """,
        requests="""
        PayRequest
        """,
        responses="""
        PayResponse
        """,
        wire_types="""
        Reasons TYPES
        """,
    )
