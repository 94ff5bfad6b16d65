# Made by soapwright from inheritance/zoo. Do not edit.
"""Animal, and the structs derived from it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import PETS, ZOO

__all__ = [
    "Animal",
    "Bird",
    "Cat",
    "Kitten",
    "Pet",
]


@struct(
    "Animal", ZOO, derived={"Bird": "Bird", "Pet": "Pet", "Cat": "Cat", "Kitten": "Kitten"}, abstract=True
)
class Animal(Struct):
    name: str | None = element("Name", "xs:string")


@struct("Bird", ZOO)
class Bird(Animal):
    wingspan: Decimal | None = element("Wingspan", "xs:decimal")


@struct("Pet", PETS, derived={"Cat": "Cat", "Kitten": "Kitten"})
class Pet(Animal):
    owner: str | None = element("Owner", "xs:string")


@struct("Cat", PETS, derived={"Kitten": "Kitten"})
class Cat(Pet):
    lives: int = required(element("Lives", "xs:int"))


@struct("Kitten", PETS, remembers=True)
class Kitten(Cat):
    mother: types.Cat | None = element("Mother", "Cat")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
