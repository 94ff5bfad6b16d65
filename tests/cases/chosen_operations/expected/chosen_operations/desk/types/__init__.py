# Made by soapwright from chosen_operations/desk. Do not edit.
"""The types of LibraryService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Book",
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
        Lend
        """,
        responses="""
        Lent
        """,
        structs="""
        Book
        """,
    )
