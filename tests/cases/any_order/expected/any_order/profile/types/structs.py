# Made by soapwright from any_order/profile. Do not edit.
"""The structs of ProfileService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, required, struct
from .namespaces import ANY_ORDER

__all__ = [
    "Profile",
]


@struct("Profile", ANY_ORDER, content="name & age? & town?", remembers=True)
class Profile(Struct):
    name: str = required(element("Name", "xs:string"))
    age: int | None = element("Age", "xs:int")
    town: str | None = element("Town", "xs:string")
