# Made by soapwright from nillable/form. Do not edit.
"""The XML namespaces of FormService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "FORM",
]

FORM = Namespace("https://example.com/form", "form")

ALL = (FORM,)
