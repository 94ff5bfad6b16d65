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
        class_=OneClass(one=OneClass(types_="keyword")),
        annotation=OneAnnotation(types_="future"),
        export=OneExport(types_="helper"),
        enum=OneEnum(types_="fixed"),
        types_=OneTypes(one=Types(types_="package")),
        long=OneVehicleWithAVeryLong(
            one=VehicleWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongNameWithAVeryLongName(
                types_="file"
            )
        ),
        level=RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel.HIGH,
    )
    answer = Families(Credentials(), http=http).put(types_=[record])
    assert answer.types_ == [record]
    assert all(hasattr(package, name) for name in package.__all__)
