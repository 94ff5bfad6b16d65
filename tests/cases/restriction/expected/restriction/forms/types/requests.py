# Made by soapwright from restriction/forms. Do not edit.
"""The requests of FormsService."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.struct import Struct, element, struct
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
