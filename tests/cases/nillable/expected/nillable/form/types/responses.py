# Made by soapwright from nillable/form. Do not edit.
"""The responses of FormService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import FORM

__all__ = [
    "SendResponse",
]


@struct("SendResponse", FORM, remembers=True)
class SendResponse(Struct):
    form: types.Form | None = element("Form", "Form", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
