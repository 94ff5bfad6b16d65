# Made by soapwright from exclusive_choice/payment. Do not edit.
"""The XML namespaces of PaymentService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "EXCLUSIVE_CHOICE",
]

EXCLUSIVE_CHOICE = Namespace("https://example.com/exclusive-choice", "exclusive-choice")

ALL = (EXCLUSIVE_CHOICE,)
