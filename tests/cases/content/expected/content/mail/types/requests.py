# Made by soapwright from content/mail. Do not edit.
"""The requests of MailService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
