# Made by soapwright from content/mail. Do not edit.
"""The responses of MailService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import MAIL

__all__ = [
    "PostResponse",
]


@struct("PostResponse", MAIL)
class PostResponse(Struct):
    letter: types.Letter | None = element("Letter", "Letter")
