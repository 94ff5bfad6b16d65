# Made by soapwright 0.1.0 from content/mail. Do not edit.
"""The responses of MailService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import MAIL

if TYPE_CHECKING:
    from .structs import Letter


@struct("PostResponse", MAIL)
class PostResponse(Struct):
    """The response of Post."""

    letter: Letter | None = element("Letter", "Letter")
