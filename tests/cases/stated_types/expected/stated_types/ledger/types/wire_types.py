# Made by soapwright from stated_types/ledger. Do not edit.
"""The types of LedgerService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Simple

__all__ = [
    "Yes",
]

Yes = Simple("xs:boolean", spelling=True)
