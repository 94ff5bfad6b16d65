# Made by soapwright from defaults_and_fixed/machine. Do not edit.
"""The structs of MachineService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required
from .. import types
from .namespaces import DEFAULTS_AND_FIXED

__all__ = [
    "Machine",
]


@struct("Machine", DEFAULTS_AND_FIXED, remembers=True)
class Machine(Struct):
    speed: int | None = element("Speed", "xs:int", default="7")
    """Default: 7."""

    version: str = element("Version", "xs:string", fixed="1.0", always=True)
    """Always 1.0."""

    kind: str | None = element("Kind", "xs:string", fixed="drill")
    """Always drill."""

    mode: types.Mode = required(element("Mode", "Mode", default="slow"))
    """Default: slow."""

    unit: str = attribute("unit", "xs:string", default="rpm")
    """Default: rpm."""

    mode_2: types.Mode = attribute("mode", "Mode", default="fast")
    """Default: fast."""

    api: int = attribute("api", "xs:int", fixed="2", always=True)
    """Always 2."""

    safe: bool = attribute("safe", "xs:boolean", fixed="true")
    """Always true."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
