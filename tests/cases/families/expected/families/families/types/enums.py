# Made by soapwright from families/families. Do not edit.
"""The enumerations and flags of Families."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import WireEnum, late

__all__ = [
    "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel",
]


class RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel(
    WireEnum
):
    LOW = "Low"
    HIGH = "High"


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
