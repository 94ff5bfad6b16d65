# Made by soapwright from names/client. Do not edit.
"""The enumerations and flags of ClientService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Status",
]


class Status(WireEnum):
    NONE = "None"
    TRUE = "True"
    VALUE_30_DAYS = "30 days"
    A_B = "a-b"
    A_B_2 = "a_b"
    A_B_3 = "A-B"
    VALUE = ""
    MRO = "mro"
    NAME = "name"
    TITLE = "title"
    GRÖSSE = "Größe"
    VALUE_1_2 = "½"
    VALUE_1 = "1"
    VALUE_2 = "²"
    NAÏVE_CAFÉ = "naïve café"
    CLASS = "class"
    QUOTED = '"quoted\\"'
    SELF = "self"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
