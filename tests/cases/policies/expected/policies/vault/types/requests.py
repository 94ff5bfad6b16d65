# Made by soapwright from policies/vault. Do not edit.
"""The requests of VaultService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
