# Made by soapwright from defaults_and_fixed/machine. Do not edit.
"""The requests of MachineService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element
from .. import types
from .namespaces import DEFAULTS_AND_FIXED

__all__ = [
    "DoRequest",
]


@struct("DoRequest", DEFAULTS_AND_FIXED, remembers=True)
class DoRequest(Struct):
    machine: types.Machine | None = element("Machine", "Machine")

    lang: str = attribute("lang", "xs:language", default="en")
    """Default: en."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
