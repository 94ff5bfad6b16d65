# Made by soapwright from recursive/tree. Do not edit.
"""The types of TreeService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import TREE

__all__ = [
    "ArrayOfNode",
]

ArrayOfNode = Array("Node", "Node", TREE, nillable=True, remembers=True)
