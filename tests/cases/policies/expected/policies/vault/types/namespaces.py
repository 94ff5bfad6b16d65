# Made by soapwright from policies/vault. Do not edit.
"""The XML namespaces of VaultService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "VAULT",
]

VAULT = Namespace("https://example.com/vault", "vault")

ALL = (VAULT,)
