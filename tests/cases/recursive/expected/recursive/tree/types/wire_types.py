# Made by soapwright 0.1.0 from recursive/tree. Do not edit.
"""The arrays and maps of TreeService, which are lists and dicts in Python: for the codec alone."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import TREE

__all__ = [
    "ArrayOfNode",
]

ArrayOfNode = Array("Node", "Node", TREE, nillable=True)
