# Made by soapwright from recursive/tree. Do not edit.
"""The requests of TreeService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import TREE

__all__ = [
    "WalkRequest",
]


@struct("WalkRequest", TREE, remembers=True)
class WalkRequest(Struct):
    root: types.Node | None = element("Root", "Node")
    rule: types.Rule | None = element("Rule", "Rule")
    husband: types.Husband | None = element("Husband", "Husband")
    nested: types.Nested | None = element("Nested", "Nested")
