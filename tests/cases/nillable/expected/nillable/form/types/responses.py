# Made by soapwright 0.1.0 from nillable/form. Do not edit.
"""The responses of FormService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import FORM

if TYPE_CHECKING:
    from .structs import Form


@struct("SendResponse", FORM)
class SendResponse(Struct):
    """The response of Send."""

    form: Form | None = element("Form", "Form", nillable=True)
