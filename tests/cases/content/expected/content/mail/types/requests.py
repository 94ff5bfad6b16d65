# Made by soapwright from content/mail. Do not edit.
"""The requests of MailService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, required, struct
from .. import types
from .namespaces import MAIL

__all__ = [
    "PostRequest",
]


@struct("PostRequest", MAIL)
class PostRequest(Struct):
    letter: types.Letter = required(element("Letter", "Letter"))
    stamp: types.Stamp | None = element("Stamp", "Stamp")
    open: types.Open | None = element("Open", "Open")
    twice: types.Twice | None = element("Twice", "Twice")
