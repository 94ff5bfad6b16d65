# Made by soapwright 0.1.0 from unqualified/local. Do not edit.
"""The responses of LocalService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from ..._runtime.wire import UNQUALIFIED
from .namespaces import LOCAL

if TYPE_CHECKING:
    from .structs import Item


@struct("SendResponse", LOCAL)
class SendResponse(Struct):
    """The response of Send."""

    item: Item | None = element("Item", "Item", namespace=UNQUALIFIED)
