# Made by soapwright from identity/register. Do not edit.
"""The requests of RegisterService."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import IDENTITY

__all__ = [
    "DoRequest",
]


@struct("DoRequest", IDENTITY)
class DoRequest(Struct):
    person: Sequence[types.Person] | None = element("Person", "Person", many=True)
