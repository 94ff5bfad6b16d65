# Made by soapwright from nillable/form. Do not edit.
"""The requests of FormService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import FORM

__all__ = [
    "SendRequest",
]


@struct("SendRequest", FORM, remembers=True)
class SendRequest(Struct):
    form: types.Form = required(element("Form", "Form"))
    copies: int | None = required(element("Copies", "xs:int", nillable=True))
    note: str | None = element("Note", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
