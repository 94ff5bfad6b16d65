# Made by soapwright from identity/register. Do not edit.
"""The responses of RegisterService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import IDENTITY

__all__ = [
    "DoResponse",
]


@struct("DoResponse", IDENTITY)
class DoResponse(Struct):
    person: list[types.Person] | None = element("Person", "Person", many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
