# Made by soapwright from unions/sizes. Do not edit.
"""The types of SizesService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Tokens, Union

__all__ = [
    "Size",
    "SizeList",
    "SizeOrList",
]

Size = Union("xs:int", "Named", "xs:date")
SizeList = Tokens("Size")
SizeOrList = Union("xs:boolean", "SizeList")
