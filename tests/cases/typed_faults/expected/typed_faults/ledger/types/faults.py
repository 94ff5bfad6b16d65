# Made by soapwright from typed_faults/ledger. Do not edit.
"""The faults of LedgerService, as exceptions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..._runtime.errors import Fault
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import LEDGER

__all__ = [
    "Locked",
    "Missing",
    "Refused",
]


@struct("Locked", LEDGER)
class Locked(Fault):
    by: str = required(element("by", "xs:string", namespace=UNQUALIFIED))


@struct("Missing", LEDGER)
class Missing(Fault):
    entry: int = required(element("entry", "xs:int", namespace=UNQUALIFIED))
    since: date | None = element("since", "xs:date", namespace=UNQUALIFIED)


@struct("Refused", LEDGER)
class Refused(Fault):
    reason: str = required(element("reason", "xs:string", namespace=UNQUALIFIED))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
