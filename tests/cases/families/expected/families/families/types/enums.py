# Made by soapwright from families/families. Do not edit.
"""The enumerations and flags of Families."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel",
]


class RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel(
    WireEnum
):
    LOW = "Low"
    HIGH = "High"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
