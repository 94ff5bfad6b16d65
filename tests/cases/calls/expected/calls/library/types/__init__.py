# Made by soapwright from calls/library. Do not edit.
"""The types of Library, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Error",
    "GetBookRequest",
    "GetBookResponse",
    "LendBookRequest",
    "LendBookResponse",
    "LibraryFault",
    "SearchBooksRequest",
    "SearchBooksResponse",
]

if TYPE_CHECKING:
    from .faults import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
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
        faults="""
        LibraryFault
        """,
        requests="""
        GetBookRequest SearchBooksRequest LendBookRequest
        """,
        responses="""
        GetBookResponse SearchBooksResponse LendBookResponse
        """,
        structs="""
        Error
        """,
        wire_types="""
        ArrayOfError
        """,
    )
