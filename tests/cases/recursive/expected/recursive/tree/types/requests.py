# Made by soapwright from recursive/tree. Do not edit.
"""The requests of TreeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
