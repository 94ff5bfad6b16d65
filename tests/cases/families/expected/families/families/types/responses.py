# Made by soapwright from families/families. Do not edit.
"""The responses of Families."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types as types_
from .namespaces import FAMILIES

__all__ = [
    "PutResponse",
]


@struct("PutResponse", FAMILIES)
class PutResponse(Struct):
    types: (
        list[
            types_.RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords
        ]
        | None
    ) = element(
        "Types",
        "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords",
        many=True,
    )
