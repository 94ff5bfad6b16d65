# Made by soapwright from typed_faults/ledger. Do not edit.
"""The responses of LedgerService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import LEDGER_2

__all__ = [
    "ReadResponse",
]


@struct("readResponse", LEDGER_2)
class ReadResponse(Struct):
    text: str = required(element("text", "xs:string", namespace=UNQUALIFIED))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
