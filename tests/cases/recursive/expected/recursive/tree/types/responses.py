# Made by soapwright 0.1.0 from recursive/tree. Do not edit.
"""The responses of TreeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import TREE

if TYPE_CHECKING:
    from .structs import Node


@struct("WalkResponse", TREE)
class WalkResponse(Struct):
    """The response of Walk."""

    root: Node | None = element("Root", "Node")
