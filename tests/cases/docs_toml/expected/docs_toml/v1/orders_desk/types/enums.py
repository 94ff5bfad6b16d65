# Made by soapwright from docs_toml/v1/orders_desk. Do not edit.
"""The enumerations and flags of OrderService."""

from __future__ import annotations

from ...._runtime.enums import WireEnum

__all__ = [
    "Status",
]


class Status(WireEnum):
    """https://docs.example.com/status"""

    OPEN = "Open"
    CLOSED = "Closed"
    LOST = "Lost"
    """Deprecated since 2026-01 (as of 2026-08): use `CLOSED`. https://docs.example.com/status#Lost"""
