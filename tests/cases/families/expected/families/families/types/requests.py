# Made by soapwright from families/families. Do not edit.
"""The requests of Families."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.struct import Struct, element, struct
from .. import types as types_
from .namespaces import FAMILIES

__all__ = [
    "Put",
]


@struct("Put", FAMILIES)
class Put(Struct):
    types: (
        Sequence[
            types_.RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords
        ]
        | None
    ) = element(
        "Types",
        "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords",
        many=True,
    )
