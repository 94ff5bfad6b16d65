# Made by soapwright from one_way/log. Do not edit.
"""The responses of LogService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import Struct, late, struct
from .namespaces import LOG

__all__ = [
    "FlushResponse",
]


@struct("FlushResponse", LOG)
class FlushResponse(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
