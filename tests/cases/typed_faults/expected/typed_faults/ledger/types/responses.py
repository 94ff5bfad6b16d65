# Made by soapwright from typed_faults/ledger. Do not edit.
"""The responses of LedgerService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, required, struct
from ..._runtime.wire import UNQUALIFIED
from .namespaces import LEDGER_2

__all__ = [
    "ReadResponse",
]


@struct("readResponse", LEDGER_2)
class ReadResponse(Struct):
    text: str = required(element("text", "xs:string", namespace=UNQUALIFIED))
