# Made by soapwright from anonymous/nest. Do not edit.
"""The requests of NestService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element
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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
