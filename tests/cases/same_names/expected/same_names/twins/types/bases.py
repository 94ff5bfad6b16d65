# Made by soapwright from same_names/twins. Do not edit.
"""Base, and the structs derived from it."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import EAST, TWINS, WEST

__all__ = [
    "Base",
    "Thing",
    "Thing_2",
    "Thing_3",
]


@struct(
    "Base",
    TWINS,
    derived={
        "{https://example.com/twins}Thing": "Thing",
        "{https://example.com/twins/east}Thing": "Thing_2",
        "{https://example.com/twins/west}Thing": "Thing_3",
    },
)
class Base(Struct):
    id: int | None = element("Id", "xs:long")


@struct("Thing", TWINS)
class Thing(Base):
    own: str | None = element("Own", "xs:string")


@struct("Thing", EAST)
class Thing_2(Base):
    sunrise: time | None = element("Sunrise", "xs:time")


@struct("Thing", WEST)
class Thing_3(Base):
    sunset: time | None = element("Sunset", "xs:time")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
