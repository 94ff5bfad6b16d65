# Made by soapwright 0.1.0 from inheritance/zoo. Do not edit.
"""The types of ZooService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .animals import *
    from .requests import *
    from .responses import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
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
