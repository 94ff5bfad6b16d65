# Made by soapwright from faults/bank. Do not edit.
"""The XML namespaces of BankService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "BANK",
    "ERRORS",
]

BANK = Namespace("https://example.com/bank", "bank")
ERRORS = Namespace("https://example.com/bank/errors", "errors")

ALL = (
    BANK,
    ERRORS,
)
