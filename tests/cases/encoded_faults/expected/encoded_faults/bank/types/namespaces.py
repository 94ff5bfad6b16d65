# Made by soapwright from encoded_faults/bank. Do not edit.
"""The XML namespaces of Bank, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "BANK",
]

BANK = Namespace("urn:bank", "bank")

ALL = (BANK,)
