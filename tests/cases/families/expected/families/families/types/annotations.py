# Made by soapwright from families/families. Do not edit.
"""Annotation, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import FAMILIES

__all__ = [
    "Annotation",
    "OneAnnotation",
    "ThreeAnnotation",
    "TwoAnnotation",
]


@struct(
    "Annotation",
    FAMILIES,
    derived={
        "OneAnnotation": "OneAnnotation",
        "TwoAnnotation": "TwoAnnotation",
        "ThreeAnnotation": "ThreeAnnotation",
    },
)
class Annotation(Struct):
    types: str | None = element("Types", "xs:string")


@struct("OneAnnotation", FAMILIES, remembers=True)
class OneAnnotation(Annotation):
    one: types.Annotation | None = element("One", "Annotation")


@struct("TwoAnnotation", FAMILIES, remembers=True)
class TwoAnnotation(Annotation):
    two: types.Annotation | None = element("Two", "Annotation")


@struct("ThreeAnnotation", FAMILIES, remembers=True)
class ThreeAnnotation(Annotation):
    three: types.Annotation | None = element("Three", "Annotation")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
