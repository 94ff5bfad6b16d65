# Made by soapwright 0.1.0 from unseen/unseen. Do not edit.
"""The requests of UnseenService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import UNSEEN

if TYPE_CHECKING:
    from .enums import Mark


@struct("DoRequest", UNSEEN)
class DoRequest(Struct):
    """The request of Do."""

    mark: Mark | None = element("Mark", "Mark")
    """A quote: \"\"\" \\N{DASH} \\u0041 and a backslash\\"""
