# Made by soapwright from wire_names/client. Do not edit.
"""The enumerations and flags of ClientService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Status",
]


class Status(WireEnum):
    None_ = "None"
    True_ = "True"
    VALUE_30_days = "30 days"
    a_b = "a-b"
    a_b_2 = "a_b"
    A_B = "A-B"
    VALUE = ""
    mro_ = "mro"
    name_ = "name"
    title_ = "title"
    Größe = "Größe"
    VALUE_1_2 = "½"
    VALUE_1 = "1"
    VALUE_2 = "²"
    naïve_café = "naïve café"
    class_ = "class"
    VALUE_quoted = '"quoted\\"'
    self = "self"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
