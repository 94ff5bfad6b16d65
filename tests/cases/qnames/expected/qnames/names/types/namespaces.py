# Made by soapwright from qnames/names. Do not edit.
"""The XML namespaces of NamesService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "QNAMES",
]

QNAMES = Namespace("https://example.com/qnames", "qnames")

ALL = (QNAMES,)
