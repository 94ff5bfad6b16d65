# Made by soapwright from value_enums/levels. Do not edit.
"""The types of LevelsService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Simple

__all__ = [
    "Sure",
]

Sure = Simple("xs:boolean", spelling=True, booleans=("1", "false"))
