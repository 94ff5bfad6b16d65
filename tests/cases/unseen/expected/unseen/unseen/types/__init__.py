# Made by soapwright from unseen/unseen. Do not edit.
"""The types of UnseenService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "DoRequest",
    "DoResponse",
    "Mark",
]

if TYPE_CHECKING:
    from .enums import *
    from .requests import *
    from .responses import *
else:

    def _load(module):
        match module:
            case "enums":
                from .enums import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        enums="""
        Mark
        """,
        requests="""
        DoRequest
        """,
        responses="""
        DoResponse
        """,
    )
