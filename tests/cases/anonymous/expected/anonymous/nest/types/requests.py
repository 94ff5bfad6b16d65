# Made by soapwright from anonymous/nest. Do not edit.
"""The requests of NestService."""

from __future__ import annotations

from ..._runtime.struct import element, struct
from .. import types
from .namespaces import NEST
from .structs import Base

__all__ = [
    "SaveRequest",
]


@struct("SaveRequest", NEST)
class SaveRequest(Base):
    campaign: types.Campaign | None = element("Campaign", "Campaign")
    any: types.Base | None = element("Any", "Base")
