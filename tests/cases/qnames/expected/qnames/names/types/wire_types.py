# Made by soapwright from qnames/names. Do not edit.
"""The types of NamesService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Tokens

__all__ = [
    "Kinds",
]

Kinds = Tokens("xs:QName")
