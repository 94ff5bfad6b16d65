# Made by soapwright from unqualified/local. Do not edit.
"""The structs of LocalService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import LOCAL, OTHER

__all__ = [
    "Extra",
    "Item",
]


@struct("Item", LOCAL)
class Item(Struct):
    id: int | None = element("Id", "xs:long", namespace=UNQUALIFIED)
    name: str | None = element("Name", "xs:string")
    extra: types.Extra | None = element("Extra", "Extra", namespace=OTHER)


@struct("Extra", OTHER)
class Extra(Struct):
    note: str | None = element("Note", "xs:string", namespace=UNQUALIFIED)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
