# Made by soapwright 0.1.0 from recursive/tree. Do not edit.
"""The requests of TreeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import TREE

if TYPE_CHECKING:
    from .structs import Husband, Nested, Node, Rule


@struct("WalkRequest", TREE)
class WalkRequest(Struct):
    """The request of Walk."""

    root: Node | None = element("Root", "Node")
    rule: Rule | None = element("Rule", "Rule")
    husband: Husband | None = element("Husband", "Husband")
    nested: Nested | None = element("Nested", "Nested")
