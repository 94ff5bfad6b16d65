# Made by soapwright from repeated_groups/ledger. Do not edit.
"""The requests of LedgerService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import REPEATED_GROUPS

__all__ = [
    "DoRequest",
]


@struct("DoRequest", REPEATED_GROUPS)
class DoRequest(Struct):
    account: types.Account | None = element("Account", "Account")
    script: types.Script | None = element("Script", "Script")
    table: types.Table | None = element("Table", "Table")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
