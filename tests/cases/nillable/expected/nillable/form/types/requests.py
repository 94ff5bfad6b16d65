# Made by soapwright 0.1.0 from nillable/form. Do not edit.
"""The requests of FormService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, required, struct
from .namespaces import FORM

if TYPE_CHECKING:
    from .structs import Form


@struct("SendRequest", FORM)
class SendRequest(Struct):
    """The request of Send."""

    form: Form = required(element("Form", "Form"))
    copies: int | None = required(element("Copies", "xs:int", nillable=True))
    note: str | None = element("Note", "xs:string", nillable=True)
