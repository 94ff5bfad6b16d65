# Made by soapwright from families/families. Do not edit.
"""The enumerations and flags of Families."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel",
]


class RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsLevel(
    WireEnum
):
    LOW = "Low"
    HIGH = "High"
