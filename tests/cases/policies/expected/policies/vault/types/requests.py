# Made by soapwright from policies/vault. Do not edit.
"""The requests of VaultService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import VAULT

__all__ = [
    "FlushRequest",
    "WriteRequest",
]


@struct("WriteRequest", VAULT)
class WriteRequest(Struct):
    content: bytes | None = element("Content", "xs:base64Binary")


@struct("FlushRequest", VAULT)
class FlushRequest(Struct):
    pass
