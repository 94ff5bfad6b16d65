# Made by soapwright from mixed_use/archive. Do not edit.
"""The types of Archive, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Entry",
    "FindRequest",
    "Found",
    "Submit",
    "SubmitResponse",
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
        Submit FindRequest
        """,
        responses="""
        SubmitResponse Found
        """,
        structs="""
        Entry
        """,
        wire_types="""
        TYPES
        """,
    )
