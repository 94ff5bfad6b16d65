# Made by soapwright from inheritance/zoo. Do not edit.
"""The types of ZooService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Animal",
    "Bird",
    "Cat",
    "Kitten",
    "Pet",
    "SwapRequest",
    "SwapResponse",
]

if TYPE_CHECKING:
    from .animals import *
    from .requests import *
    from .responses import *
else:

    def _load(module):
        match module:
            case "animals":
                from .animals import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        animals="""
        Animal Bird Pet Cat Kitten
        """,
        requests="""
        SwapRequest
        """,
        responses="""
        SwapResponse
        """,
    )
