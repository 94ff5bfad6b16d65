# Made by soapwright from named_like_types/likeness. Do not edit.
"""The requests of LikenessService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import lazy_classes, struct
from .namespaces import NAMED_LIKE_TYPES
from .structs import Type

__all__ = [
    "DoRequest",
]


@struct("DoRequest", NAMED_LIKE_TYPES)
class DoRequest(Type):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
