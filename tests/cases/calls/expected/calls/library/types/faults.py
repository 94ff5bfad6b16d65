# Made by soapwright from calls/library. Do not edit.
"""The faults of Library, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.errors import Fault
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import LIBRARY

__all__ = [
    "LibraryFault",
]


@struct("LibraryFault", LIBRARY)
class LibraryFault(Fault):
    errors: list[types.Error] | None = element("Errors", "ArrayOfError")
    retry_after_seconds: int | None = element("RetryAfterSeconds", "xs:int")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
