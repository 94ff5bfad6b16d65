# Made by soapwright from restriction/forms. Do not edit.
"""The responses of FormsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import RESTRICTION

__all__ = [
    "DoResponse",
]


@struct("DoResponse", RESTRICTION, remembers=True)
class DoResponse(Struct):
    form: list[types.Form] | None = element("Form", "Form", many=True)
    price: types.Price | None = element("Price", "Price")
    euro: types.EuroPrice | None = element("Euro", "EuroPrice")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
