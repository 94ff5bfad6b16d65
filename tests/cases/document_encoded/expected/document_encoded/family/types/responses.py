# Made by soapwright from document_encoded/family. Do not edit.
"""The responses of Family."""

from __future__ import annotations

from ..._runtime.struct import struct
from .namespaces import FAMILY
from .structs import Person

__all__ = [
    "Found",
]


@struct("Found", FAMILY)
class Found(Person):
    pass
