# Made by soapwright from content/mail. Do not edit.
"""The responses of MailService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import MAIL

__all__ = [
    "PostResponse",
]


@struct("PostResponse", MAIL)
class PostResponse(Struct):
    letter: types.Letter | None = element("Letter", "Letter")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
