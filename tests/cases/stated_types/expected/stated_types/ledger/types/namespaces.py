# Made by soapwright from stated_types/ledger. Do not edit.
"""The XML namespaces of LedgerService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LEDGER",
]

LEDGER = Namespace("https://example.com/ledger", "ledger")

ALL = (LEDGER,)
