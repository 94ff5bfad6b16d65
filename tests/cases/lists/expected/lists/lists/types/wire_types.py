# Made by soapwright from lists/lists. Do not edit.
"""The types of ListsService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Tokens

__all__ = [
    "Colours",
    "Numbers",
]

Numbers = Tokens("xs:decimal")
Colours = Tokens("Colour")
