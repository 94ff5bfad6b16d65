# Made by soapwright from policies/vault. Do not edit.
"""The responses of VaultService."""

from __future__ import annotations

from ..._runtime.struct import Struct, struct
from .namespaces import VAULT

__all__ = [
    "FlushResponse",
]


@struct("FlushResponse", VAULT)
class FlushResponse(Struct):
    pass
