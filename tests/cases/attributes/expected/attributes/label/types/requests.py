# Made by soapwright 0.1.0 from attributes/label. Do not edit.
"""The requests of LabelService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import LABEL

if TYPE_CHECKING:
    from .structs import Label


@struct("PrintRequest", LABEL)
class PrintRequest(Struct):
    """The request of Print."""

    label: Sequence[Label] | None = element("Label", "Label", many=True)
