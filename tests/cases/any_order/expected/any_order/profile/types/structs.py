# Made by soapwright from any_order/profile. Do not edit.
"""The structs of ProfileService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import ANY_ORDER

__all__ = [
    "Profile",
]


@struct("Profile", ANY_ORDER, content="name & age? & town?", remembers=True)
class Profile(Struct):
    name: str = required(element("Name", "xs:string"))
    age: int | None = element("Age", "xs:int")
    town: str | None = element("Town", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
