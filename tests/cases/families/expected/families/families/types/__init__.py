# Made by soapwright from families/families. Do not edit.
"""The types of Families, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Annotation",
    "Class",
    "Enum",
    "Export",
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
    from .annotations import *
    from .class_ import *
    from .enums import *
    from .enums_2 import *
    from .exports import *
    from .requests import *
    from .responses import *
    from .structs import *
    from .types import *
    from .vehicle_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_wi import *
else:

    def _load(module):
        match module:
            case "annotations":
                from .annotations import __name__ as name
            case "class_":
                from .class_ import __name__ as name
            case "enums":
                from .enums import __name__ as name
            case "enums_2":
                from .enums_2 import __name__ as name
            case "exports":
                from .exports import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "structs":
                from .structs import __name__ as name
            case "types":
                from .types import __name__ as name
            case (
                "vehicle_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_wi"
            ):
                from .vehicle_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_wi import (
                    __name__ as name,
                )
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        annotations="""
        Annotation OneAnnotation TwoAnnotation ThreeAnnotation
        """,
        class_="""
        Class OneClass TwoClass ThreeClass
        """,
        enums="""
        RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel
        """,
        enums_2="""
        Enum OneEnum TwoEnum ThreeEnum
        """,
        exports="""
        Export OneExport TwoExport ThreeExport
        """,
        requests="""
        Put
        """,
        responses="""
        PutResponse
        """,
        structs="""
        RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords
        """,
        types="""
        Types OneTypes TwoTypes ThreeTypes
        """,
        vehicle_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_with_a_very_long_name_wi="""
        VehicleWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongName
        OneVehicleWithAVeryLong TwoVehicleWithAVeryLong ThreeVehicleWithAVeryLong
        """,
    )
