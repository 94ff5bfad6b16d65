# Made by soapwright from nillable/form. Do not edit.
"""The responses of FormService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import FORM

__all__ = [
    "SendResponse",
]


@struct("SendResponse", FORM, remembers=True)
class SendResponse(Struct):
    form: types.Form | None = element("Form", "Form", nillable=True)
