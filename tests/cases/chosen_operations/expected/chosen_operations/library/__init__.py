# Made by soapwright from chosen_operations/library. Do not edit.
"""All that a library has to offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy_exports import exports

__all__ = [
    "Archive",
    "AsyncArchive",
    "AsyncDesk",
    "AsyncLibrary",
    "Book",
    "Desk",
    "Find",
    "Found",
    "Library",
]

if TYPE_CHECKING:
    from .archive import *
    from .desk import *
    from .library import *
    from .types import *
else:

    def _load(module):
        match module:
            case "archive":
                from .archive import __name__ as name
            case "desk":
                from .desk import __name__ as name
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
        desk="Desk AsyncDesk",
        archive="Archive AsyncArchive",
    )
