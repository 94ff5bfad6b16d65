# Made by soapwright from restriction/forms. Do not edit.
"""The requests of FormsService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import RESTRICTION

__all__ = [
    "DoRequest",
]


@struct("DoRequest", RESTRICTION, remembers=True)
class DoRequest(Struct):
    form: Sequence[types.Form] | None = element("Form", "Form", many=True)
    price: types.Price | None = element("Price", "Price")
    euro: types.EuroPrice | None = element("Euro", "EuroPrice")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
