# Made by soapwright from families/families. Do not edit.
"""The structs of Families."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types as types_
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
    class_: types_.Class | None = element("Class", "Class")
    annotation: types_.Annotation | None = element("Annotation", "Annotation")
    export: types_.Export | None = element("Export", "Export")
    enum: types_.Enum | None = element("Enum", "Enum")
    types: types_.Types | None = element("Types", "Types")
    long: (
        types_.VehicleWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongName
        | None
    ) = element(
        "Long",
        "VehicleWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongName",
    )
    level: (
        types_.RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel
        | None
    ) = element(
        "Level",
        "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel",
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
