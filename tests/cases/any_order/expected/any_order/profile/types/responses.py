# Made by soapwright from any_order/profile. Do not edit.
"""The responses of ProfileService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import ANY_ORDER

__all__ = [
    "DoResponse",
]


@struct("DoResponse", ANY_ORDER)
class DoResponse(Struct):
    profile: types.Profile | None = element("Profile", "Profile")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
