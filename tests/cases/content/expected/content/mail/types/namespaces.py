# Made by soapwright from content/mail. Do not edit.
"""The XML namespaces of MailService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "MAIL",
]

MAIL = Namespace("https://example.com/mail", "mail")

ALL = (MAIL,)
