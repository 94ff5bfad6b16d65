# Made by soapwright from nillable/form. Do not edit.
"""The structs of FormService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import FORM

__all__ = [
    "Box",
    "Form",
]


@struct("Box", FORM, remembers=True)
class Box(Struct):
    size: int | None = element("Size", "xs:int", nillable=True)


@struct("Form", FORM, remembers=True)
class Form(Struct):
    needed: str = required(element("Needed", "xs:string"))
    needed_or_nil: str | None = required(element("NeededOrNil", "xs:string", nillable=True))
    optional: str | None = element("Optional", "xs:string")
    optional_or_nil: str | None = element("OptionalOrNil", "xs:string", nillable=True)
    box_needed: types.Box = required(element("BoxNeeded", "Box"))
    box_needed_or_nil: types.Box | None = required(element("BoxNeededOrNil", "Box", nillable=True))
    box_optional: types.Box | None = element("BoxOptional", "Box")
    box_optional_or_nil: types.Box | None = element("BoxOptionalOrNil", "Box", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
