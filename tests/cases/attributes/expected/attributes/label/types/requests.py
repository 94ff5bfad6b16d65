# Made by soapwright from attributes/label. Do not edit.
"""The requests of LabelService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import LABEL

__all__ = [
    "PrintRequest",
]


@struct("PrintRequest", LABEL)
class PrintRequest(Struct):
    label: Sequence[types.Label] | None = element("Label", "Label", many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
