# Made by soapwright from recursive/tree. Do not edit.
"""The structs of TreeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import TREE

__all__ = [
    "AllOf",
    "Husband",
    "Nested",
    "Node",
    "Rule",
    "Wife",
]


@struct("Node", TREE, remembers=True)
class Node(Struct):
    value: str | None = element("Value", "xs:string")
    children: list[types.Node | None] | None = element("Children", "ArrayOfNode", nillable=True)
    next: types.Node | None = element("Next", "Node", nillable=True)


@struct("Rule", TREE, derived={"AllOf": "AllOf"}, remembers=True)
class Rule(Struct):
    not_: types.Rule | None = element("Not", "Rule")


@struct("AllOf", TREE, remembers=True)
class AllOf(Rule):
    rules: list[types.Rule] | None = element("Rules", "Rule", many=True)


@struct("Nested", TREE)
class Nested(Struct):
    nested: list[types.Nested] | None = element("Nested", "Nested", many=True)


@struct("Husband", TREE)
class Husband(Struct):
    wife: types.Wife | None = element("Wife", "Wife")


@struct("Wife", TREE)
class Wife(Struct):
    husband: types.Husband | None = element("Husband", "Husband")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
