# Made by soapwright from port_types/library. Do not edit.
"""All that a library has to offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy_exports import exports

__all__ = [
    "Archive",
    "AsyncArchive",
    "AsyncFrontDesk",
    "AsyncLibrary",
    "Book",
    "Find",
    "Found",
    "FrontDesk",
    "Late",
    "Lend",
    "Lent",
    "Library",
]

if TYPE_CHECKING:
    from .archive import *
    from .front_desk import *
    from .library import *
    from .types import *
else:

    def _load(module):
        match module:
            case "archive":
                from .archive import __name__ as name
            case "front_desk":
                from .front_desk import __name__ as name
            case "library":
                from .library import __name__ as name
            case "types":
                from .types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        "types",
        library="Library AsyncLibrary",
        front_desk="FrontDesk AsyncFrontDesk",
        archive="Archive AsyncArchive",
    )
