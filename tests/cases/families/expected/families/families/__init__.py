# Made by soapwright from families/families. Do not edit.
"""Families: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy_exports import exports

__all__ = [
    "Annotation",
    "AsyncFamilies",
    "Class",
    "Enum",
    "Export",
    "Families",
    "OneAnnotation",
    "OneClass",
    "OneEnum",
    "OneExport",
    "OneTypes",
    "OneVehicleWithAVeryLong",
    "Put",
    "PutResponse",
    "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords",
    "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel",
    "ThreeAnnotation",
    "ThreeClass",
    "ThreeEnum",
    "ThreeExport",
    "ThreeTypes",
    "ThreeVehicleWithAVeryLong",
    "TwoAnnotation",
    "TwoClass",
    "TwoEnum",
    "TwoExport",
    "TwoTypes",
    "TwoVehicleWithAVeryLong",
    "Types",
    "VehicleWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongName",
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
        __name__, __all__, _load, "types", client="Families", async_client="AsyncFamilies"
    )
