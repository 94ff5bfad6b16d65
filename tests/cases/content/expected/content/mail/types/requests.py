# Made by soapwright 0.1.0 from content/mail. Do not edit.
"""The requests of MailService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, required, struct
from .namespaces import MAIL

if TYPE_CHECKING:
    from .structs import Letter, Open, Stamp, Twice


@struct("PostRequest", MAIL)
class PostRequest(Struct):
    """The request of Post."""

    letter: Letter = required(element("Letter", "Letter"))
    stamp: Stamp | None = element("Stamp", "Stamp")
    open: Open | None = element("Open", "Open")
    twice: Twice | None = element("Twice", "Twice")
