# Made by soapwright from docs_toml/v1/orders_desk. Do not edit.
"""The enumerations and flags of OrderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Status",
]


class Status(WireEnum):
    """https://docs.example.com/status"""

    OPEN = "Open"
    CLOSED = "Closed"
    LOST = "Lost"
    """Deprecated since 2026-01 (as of 2026-08): use `CLOSED`. https://docs.example.com/status#Lost"""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
