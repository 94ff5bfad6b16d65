# Made by soapwright from families/families. Do not edit.
"""The structs of Families."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import FAMILIES

__all__ = [
    "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords",
]


@struct(
    "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords",
    FAMILIES,
    remembers=True,
)
class RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords(
    Struct
):
    class_: types.Class | None = element("Class", "Class")
    annotation: types.Annotation | None = element("Annotation", "Annotation")
    export: types.Export | None = element("Export", "Export")
    enum: types.Enum | None = element("Enum", "Enum")
    types_: types.Types | None = element("Types", "Types")
    long: (
        types.VehicleWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongName
        | None
    ) = element(
        "Long",
        "VehicleWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongName",
    )
    level: (
        types.RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel
        | None
    ) = element(
        "Level",
        "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel",
    )
