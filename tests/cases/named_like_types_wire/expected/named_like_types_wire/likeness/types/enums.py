# Made by soapwright from named_like_types_wire/likeness. Do not edit.
"""The enumerations and flags of LikenessService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Date",
]


class Date(WireEnum):
    today = "today"
