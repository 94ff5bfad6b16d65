# Made by soapwright 0.1.0 from recursive/tree. Do not edit.
"""The types of TreeService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .requests import *
    from .responses import *
    from .structs import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
        requests="""
        WalkRequest
        """,
        responses="""
        WalkResponse
        """,
        structs="""
        Node Rule AllOf Nested Husband Wife
        """,
        wire_types="""
        ArrayOfNode
        """,
    )
