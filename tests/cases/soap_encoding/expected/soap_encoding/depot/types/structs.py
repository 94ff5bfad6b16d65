# Made by soapwright from soap_encoding/depot. Do not edit.
"""The structs of Depot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import DEPOT

__all__ = [
    "Box",
    "Part",
    "Screw",
]


@struct(
    "Part",
    DEPOT,
    derived={"Screw": "Screw", "Box": "Box"},
    content="code & colour? & note",
    remembers=True,
    abstract=True,
)
class Part(Struct):
    code: str = required(element("code", "Code", namespace=UNQUALIFIED))
    """At most 8 characters."""

    colour: types.Colour | None = element("colour", "Colour", namespace=UNQUALIFIED)
    note: str | None = required(element("note", "xs:string", nillable=True, namespace=UNQUALIFIED))


@struct("Screw", DEPOT)
class Screw(Part):
    length: float = required(element("length", "xs:double", namespace=UNQUALIFIED))


@struct("Box", DEPOT, remembers=True)
class Box(Part):
    content: list[types.Part] = required(element("content", "Parts", namespace=UNQUALIFIED))
    inside: types.Box | None = required(element("inside", "Box", nillable=True, namespace=UNQUALIFIED))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
