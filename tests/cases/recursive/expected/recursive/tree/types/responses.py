# Made by soapwright from recursive/tree. Do not edit.
"""The responses of TreeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import TREE

__all__ = [
    "WalkResponse",
]


@struct("WalkResponse", TREE)
class WalkResponse(Struct):
    root: types.Node | None = element("Root", "Node")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
