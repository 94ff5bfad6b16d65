# Made by soapwright from policies/vault. Do not edit.
"""The responses of VaultService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import Struct, late, struct
from .namespaces import VAULT

__all__ = [
    "FlushResponse",
]


@struct("FlushResponse", VAULT)
class FlushResponse(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
