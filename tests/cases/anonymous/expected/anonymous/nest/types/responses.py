# Made by soapwright from anonymous/nest. Do not edit.
"""The responses of NestService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import NEST

__all__ = [
    "SaveResponse",
]


@struct("SaveResponse", NEST)
class SaveResponse(Struct):
    campaign: types.Campaign | None = element("Campaign", "Campaign")
