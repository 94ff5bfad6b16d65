# Made by soapwright from identity/register. Do not edit.
"""The requests of RegisterService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import IDENTITY

__all__ = [
    "DoRequest",
]


@struct("DoRequest", IDENTITY)
class DoRequest(Struct):
    person: Sequence[types.Person] | None = element("Person", "Person", many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
