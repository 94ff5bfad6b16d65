# Made by soapwright from scripts/words. Do not edit.
"""The XML namespaces of WordsService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "SCRIPTS",
]

SCRIPTS = Namespace("https://example.com/scripts", "scripts")

ALL = (SCRIPTS,)
