"""Families of derived structs whose modules cannot be called like their base: a keyword, too long, and the like."""

import httpx
from families import Credentials
from families.families import (
    Families,
    OneAnnotation,
    OneClass,
    OneEnum,
    OneExport,
    OneTypes,
    OneVehicleWithAVeryLong,
    RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords,
    RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel,
    Types,
    VehicleWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongName,
)
from families.families import types as package


def call(http: httpx.Client) -> None:
    record = RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords(
        class_=OneClass(one=OneClass(types="keyword")),
        annotation=OneAnnotation(types="future"),
        export=OneExport(types="helper"),
        enum=OneEnum(types="fixed"),
        types=OneTypes(one=Types(types="package")),
        long=OneVehicleWithAVeryLong(
            one=VehicleWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongName(
                types="file"
            )
        ),
        level=RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel.HIGH,
    )
    answer = Families(Credentials(), http=http).put(types=[record])
    assert answer.types == [record]
    assert all(hasattr(package, name) for name in package.__all__)
