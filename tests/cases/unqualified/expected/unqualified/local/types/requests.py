# Made by soapwright 0.1.0 from unqualified/local. Do not edit.
"""The requests of LocalService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from ..._runtime.wire import UNQUALIFIED
from .namespaces import LOCAL

if TYPE_CHECKING:
    from .structs import Item


@struct("SendRequest", LOCAL)
class SendRequest(Struct):
    """The request of Send."""

    items: Sequence[Item] | None = element("Items", "ArrayOfItem", namespace=UNQUALIFIED)
