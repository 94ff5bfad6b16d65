# Made by soapwright from repeated_groups/ledger. Do not edit.
"""The structs of LedgerService."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required, turns
from .. import types
from .namespaces import REPEATED_GROUPS

__all__ = [
    "Account",
    "AccountEntry",
    "Script",
    "ScriptItems",
    "Table",
    "TableItems",
    "TableItemsItems",
]


@struct("Account", REPEATED_GROUPS, content="owner, entry*, closed?")
class Account(Struct):
    owner: str = required(element("Owner", "xs:string"))
    entry: list[types.AccountEntry] | None = turns("AccountEntry")
    closed: bool | None = element("Closed", "xs:boolean")


@struct("Account/entry", REPEATED_GROUPS)
class AccountEntry(Struct):
    day: date = required(element("Day", "xs:date"))
    amount: Decimal = required(element("Amount", "xs:decimal"))
    note: str | None = element("Note", "xs:string")


@struct("Script", REPEATED_GROUPS, content="items*")
class Script(Struct):
    items: list[types.ScriptItems] | None = turns("ScriptItems")


@struct("Script/items", REPEATED_GROUPS, content="say | wait | (from_, to)")
class ScriptItems(Struct):
    """One of: say, wait, from_ and to."""

    say: str | None = element("Say", "xs:string")
    wait: int | None = element("Wait", "xs:int")
    from_: str | None = element("From", "xs:string")
    to: str | None = element("To", "xs:string")


@struct("Table", REPEATED_GROUPS, content="items{1,5}")
class Table(Struct):
    items: list[types.TableItems] = required(turns("TableItems"))
    """1 to 5 items."""


@struct("Table/items", REPEATED_GROUPS, content="head, items{2,3}")
class TableItems(Struct):
    head: str = required(element("Head", "xs:string"))

    items: list[types.TableItemsItems] = required(turns("TableItemsItems"))
    """2 to 3 items."""


@struct("Table/items/items", REPEATED_GROUPS)
class TableItemsItems(Struct):
    left: int = required(element("Left", "xs:int"))
    right: int = required(element("Right", "xs:int"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
