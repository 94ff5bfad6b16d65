# Made by soapwright 0.1.0 from faults/bank. Do not edit.
"""The responses of BankService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import BANK

if TYPE_CHECKING:
    from .faults import Problem


@struct("PayResponse", BANK)
class PayResponse(Struct):
    """The response of Pay."""

    partial: Problem | None = element("Partial", "Problem", nillable=True)
    problems: list[Problem] | None = element("Problems", "Problem", many=True)
