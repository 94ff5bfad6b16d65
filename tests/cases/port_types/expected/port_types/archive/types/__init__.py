# Made by soapwright from port_types/archive. Do not edit.
"""The types of ArchiveService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Book",
    "Find",
    "Found",
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
        Find
        """,
        responses="""
        Found
        """,
        structs="""
        Book
        """,
    )
