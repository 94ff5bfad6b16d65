# Made by soapwright from one_way/log. Do not edit.
"""The responses of LogService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from .namespaces import LOG

__all__ = [
    "FlushResponse",
]


@struct("FlushResponse", LOG)
class FlushResponse(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
