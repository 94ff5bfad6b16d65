# Made by soapwright from identity/register. Do not edit.
"""The responses of RegisterService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import IDENTITY

__all__ = [
    "DoResponse",
]


@struct("DoResponse", IDENTITY)
class DoResponse(Struct):
    person: list[types.Person] | None = element("Person", "Person", many=True)
