# Made by soapwright from recursive/tree. Do not edit.
"""The responses of TreeService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import TREE

__all__ = [
    "WalkResponse",
]


@struct("WalkResponse", TREE)
class WalkResponse(Struct):
    root: types.Node | None = element("Root", "Node")
