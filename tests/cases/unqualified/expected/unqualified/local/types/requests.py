# Made by soapwright from unqualified/local. Do not edit.
"""The requests of LocalService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import LOCAL

__all__ = [
    "SendRequest",
]


@struct("SendRequest", LOCAL)
class SendRequest(Struct):
    items: Sequence[types.Item] | None = element("Items", "ArrayOfItem", namespace=UNQUALIFIED)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
