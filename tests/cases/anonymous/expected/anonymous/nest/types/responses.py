# Made by soapwright from anonymous/nest. Do not edit.
"""The responses of NestService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import NEST

__all__ = [
    "SaveResponse",
]


@struct("SaveResponse", NEST)
class SaveResponse(Struct):
    campaign: types.Campaign | None = element("Campaign", "Campaign")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
