# Made by soapwright from repeated_groups/ledger. Do not edit.
"""The XML namespaces of LedgerService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "REPEATED_GROUPS",
]

REPEATED_GROUPS = Namespace("https://example.com/repeated-groups", "repeated-groups")

ALL = (REPEATED_GROUPS,)
