# Made by soapwright from typed_faults/ledger. Do not edit.
"""The XML namespaces of LedgerService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LEDGER",
    "LEDGER_2",
]

LEDGER = Namespace("https://example.com/ledger", "ledger")
LEDGER_2 = Namespace("urn:ledger", "ledger-2")

ALL = (
    LEDGER,
    LEDGER_2,
)
