# Made by soapwright 0.1.0 from scripts/words. Do not edit.
"""The requests of WordsService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import SCRIPTS

if TYPE_CHECKING:
    from .enums import Größe
    from .structs import 名前


@struct("DoRequest", SCRIPTS)
class DoRequest(Struct):
    """The request of Do."""

    名: 名前 | None = element("名", "名前")
    größen: Sequence[Größe] | None = element("Größen", "Größe", many=True)
