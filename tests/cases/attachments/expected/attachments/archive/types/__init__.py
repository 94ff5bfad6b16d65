# Made by soapwright from attachments/archive. Do not edit.
"""The types of Archive, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Fetch",
    "Page",
    "SendRequest",
    "SendResponse",
    "Store",
    "Stored",
]

if TYPE_CHECKING:
    from .requests import *
    from .responses import *
else:

    def _load(module):
        match module:
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        requests="""
        Store SendRequest Fetch Page
        """,
        responses="""
        Stored SendResponse
        """,
    )
