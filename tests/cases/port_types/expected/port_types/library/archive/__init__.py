# Made by soapwright from port_types/library. Do not edit.
"""ArchiveService: the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Archive",
    "AsyncArchive",
]

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
else:

    def _load(module):
        match module:
            case "async_client":
                from .async_client import __name__ as name
            case "client":
                from .client import __name__ as name
        return name

    __getattr__, __dir__ = exports(__name__, __all__, _load, client="Archive", async_client="AsyncArchive")
