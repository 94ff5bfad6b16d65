# Made by soapwright 0.1.0 from all_builtins/values. Do not edit.
"""The requests of ValuesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import VALUES

if TYPE_CHECKING:
    from .structs import Values


@struct("SendRequest", VALUES)
class SendRequest(Struct):
    """The request of Send."""

    values: Values | None = element("Values", "Values")
