# Made by soapwright from port_types/archive. Do not edit.
"""All that a library has to offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy_exports import exports

__all__ = [
    "Archive",
    "AsyncArchive",
    "AsyncCatalogue",
    "Book",
    "Catalogue",
    "Find",
    "Found",
]

if TYPE_CHECKING:
    from .archive import *
    from .catalogue import *
    from .types import *
else:

    def _load(module):
        match module:
            case "archive":
                from .archive import __name__ as name
            case "catalogue":
                from .catalogue import __name__ as name
            case "types":
                from .types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        "types",
        archive="Archive AsyncArchive",
        catalogue="Catalogue AsyncCatalogue",
    )
