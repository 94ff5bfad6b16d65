# Made by soapwright from qnames/names. Do not edit.
"""The requests of NamesService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.names import QualifiedName
from ..._runtime.struct import attribute, element
from .namespaces import QNAMES

__all__ = [
    "DoRequest",
]


@struct("DoRequest", QNAMES, remembers=True)
class DoRequest(Struct):
    kind: QualifiedName | None = element("Kind", "xs:QName")
    kinds: Sequence[QualifiedName] | None = element("Kinds", "Kinds")

    fault: QualifiedName | None = element("Fault", "xs:QName", default="{https://example.com/qnames}Broken")
    """Default: {https://example.com/qnames}Broken."""

    code: QualifiedName | None = attribute("code", "xs:QName")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
