# Made by soapwright from overloads/finder. Do not edit.
"""The types of FinderService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Find2Request",
    "Find2Response",
    "Find3Request",
    "Find3Response",
    "FindRequest",
    "FindResponse",
    "Unknown",
]

if TYPE_CHECKING:
    from .faults import *
    from .requests import *
    from .responses import *
else:

    def _load(module):
        match module:
            case "faults":
                from .faults import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        faults="""
        Unknown
        """,
        requests="""
        FindRequest Find2Request Find3Request
        """,
        responses="""
        FindResponse Find2Response Find3Response
        """,
    )
