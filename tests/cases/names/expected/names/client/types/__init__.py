# Made by soapwright from names/client. Do not edit.
"""The types of ClientService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "ID",
    "ID_2",
    "Array",
    "AsyncClient",
    "Client",
    "Client_2",
    "Error",
    "Fault",
    "List",
    "SomeThingOdd",
    "Status",
    "Status_2",
    "String",
    "Struct",
    "Types",
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
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        enums="""
        Status
        """,
        faults="""
        Fault
        """,
        requests="""
        Types
        """,
        responses="""
        Client_2
        """,
        structs="""
        Status_2 Struct Array ID List String Client AsyncClient Error SomeThingOdd ID_2
        """,
    )
