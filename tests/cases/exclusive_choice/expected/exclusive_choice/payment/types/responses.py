# Made by soapwright from exclusive_choice/payment. Do not edit.
"""The responses of PaymentService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import EXCLUSIVE_CHOICE

__all__ = [
    "DoResponse",
]


@struct("DoResponse", EXCLUSIVE_CHOICE)
class DoResponse(Struct):
    payment: types.Payment | None = element("Payment", "Payment")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
