# Made by soapwright from document_parts/registry. Do not edit.
"""The types of RegistryService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Anything",
    "Contact",
    "EchoTypedRequest",
    "EchoTypedResponse",
    "Entry",
    "FileRequest",
    "FileResponse",
    "Mail",
    "Person",
    "Phone",
    "PingRequest",
    "PingResponse",
    "RegisterRequest",
    "RegisterResponse",
    "SquareRequest",
    "SquareResponse",
    "StoreRequest",
    "StoreResponse",
    "TouchRequest",
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
        RegisterRequest FileRequest SquareRequest StoreRequest PingRequest Anything EchoTypedRequest
        TouchRequest
        """,
        responses="""
        RegisterResponse FileResponse SquareResponse StoreResponse PingResponse EchoTypedResponse
        """,
        structs="""
        Person Contact Phone Mail Entry
        """,
        wire_types="""
        RegisterRequestContact TYPES
        """,
    )
