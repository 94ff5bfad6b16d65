# Made by soapwright from any_order/profile. Do not edit.
"""The responses of ProfileService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import ANY_ORDER

__all__ = [
    "DoResponse",
]


@struct("DoResponse", ANY_ORDER)
class DoResponse(Struct):
    profile: types.Profile | None = element("Profile", "Profile")
