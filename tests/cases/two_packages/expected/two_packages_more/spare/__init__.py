# Made by soapwright from two_packages_more/spare. Do not edit.
"""SpareService: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy_exports import exports

__all__ = [
    "AsyncSpare",
    "GetLeftRequest",
    "GetLeftResponse",
    "Shared",
    "Spare",
]

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
    from .types import *
else:

    def _load(module):
        match module:
            case "async_client":
                from .async_client import __name__ as name
            case "client":
                from .client import __name__ as name
            case "types":
                from .types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__, __all__, _load, "types", client="Spare", async_client="AsyncSpare"
    )
