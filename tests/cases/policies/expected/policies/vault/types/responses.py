# Made by soapwright from policies/vault. Do not edit.
"""The responses of VaultService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from .namespaces import VAULT

__all__ = [
    "FlushResponse",
]


@struct("FlushResponse", VAULT)
class FlushResponse(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
