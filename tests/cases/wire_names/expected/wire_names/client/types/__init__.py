# Made by soapwright 0.1.0 from wire_names/client. Do not edit.
"""The types of ClientService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .requests import *
    from .responses import *
    from .structs import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
        enums="""
        Status
        """,
        faults="""
        Fault_
        """,
        requests="""
        Types
        """,
        responses="""
        Client_2
        """,
        structs="""
        Status_2 Struct_ Array_ ID List String Client AsyncClient Error SomeThingOdd ID_2
        """,
    )
