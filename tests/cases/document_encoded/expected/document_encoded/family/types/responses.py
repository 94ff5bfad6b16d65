# Made by soapwright from document_encoded/family. Do not edit.
"""The responses of Family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import lazy_classes, struct
from .namespaces import FAMILY
from .structs import Person

__all__ = [
    "Found",
]


@struct("Person", FAMILY, element=("Found", FAMILY))
class Found(Person):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
