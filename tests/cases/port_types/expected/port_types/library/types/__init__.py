# Made by soapwright from port_types/library. Do not edit.
"""The types of Library, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Book",
    "Find",
    "Found",
    "Late",
    "Lend",
    "Lent",
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
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        faults="""
        Late
        """,
        requests="""
        Find Lend
        """,
        responses="""
        Found Lent
        """,
        structs="""
        Book
        """,
    )
