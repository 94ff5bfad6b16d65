# Made by soapwright from families/families. Do not edit.
"""The responses of Families."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
