# Made by soapwright from scripts/words. Do not edit.
"""The requests of WordsService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import SCRIPTS

__all__ = [
    "DoRequest",
]


@struct("DoRequest", SCRIPTS)
class DoRequest(Struct):
    名: types.名前 | None = element("名", "名前")
    größen: Sequence[types.Größe] | None = element("Größen", "Größe", many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
