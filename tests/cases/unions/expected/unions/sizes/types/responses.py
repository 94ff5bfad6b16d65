# Made by soapwright from unions/sizes. Do not edit.
"""The responses of SizesService."""

from __future__ import annotations

from builtins import list as list_
from datetime import date
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element
from .. import types
from .namespaces import UNIONS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", UNIONS, remembers=True)
class DoResponse(Struct):
    size: list_[int | types.Named | date] | None = element("Size", "Size", many=True)
    list: list_[int | types.Named | date] | None = element("List", "SizeList")
    either: bool | list_[int | types.Named | date] | None = element("Either", "SizeOrList")
    worn: int | types.Named | date | None = attribute("worn", "Size")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
