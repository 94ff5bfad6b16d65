# Made by soapwright 0.1.0 from scripts/words. Do not edit.
"""The responses of WordsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import SCRIPTS

if TYPE_CHECKING:
    from .structs import 名前


@struct("DoResponse", SCRIPTS)
class DoResponse(Struct):
    """The response of Do."""

    名: 名前 | None = element("名", "名前")
