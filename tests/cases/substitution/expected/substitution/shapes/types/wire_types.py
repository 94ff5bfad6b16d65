# Made by soapwright from substitution/shapes. Do not edit.
"""The types of ShapesService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Choice
from .namespaces import SUBSTITUTION

__all__ = [
    "DoRequestComment",
    "DoRequestShape",
]

DoRequestShape = Choice(
    (
        ("circle", SUBSTITUTION, "Circle"),
        ("square", SUBSTITUTION, "SquareElement"),
        ("tile", SUBSTITUTION, "Tile"),
    )
)
DoRequestComment = Choice((("comment", SUBSTITUTION, "Comment"), ("remark", SUBSTITUTION, "Remark")))
