# Made by soapwright from scripts/words. Do not edit.
"""The responses of WordsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import SCRIPTS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", SCRIPTS)
class DoResponse(Struct):
    名: types.名前 | None = element("名", "名前")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
