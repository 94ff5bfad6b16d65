# Made by soapwright from abstract_message/zoo. Do not edit.
"""The structs of ZooService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import ABSTRACT_MESSAGE

__all__ = [
    "Animal",
    "BigCage",
    "Cage",
    "Cat",
    "Dog",
]


@struct("Animal", ABSTRACT_MESSAGE, derived={"Dog": "Dog", "Cat": "Cat"}, abstract=True)
class Animal(Struct):
    name: str = required(element("Name", "xs:string"))


@struct("Dog", ABSTRACT_MESSAGE)
class Dog(Animal):
    barks: bool = required(element("Barks", "xs:boolean"))


@struct("Cat", ABSTRACT_MESSAGE)
class Cat(Animal):
    lives: int = required(element("Lives", "xs:int"))


@struct("Cage", ABSTRACT_MESSAGE, derived={"BigCage": "BigCage"})
class Cage(Struct):
    size: int = required(element("Size", "xs:int"))


@struct("BigCage", ABSTRACT_MESSAGE)
class BigCage(Cage):
    rooms: int = required(element("Rooms", "xs:int"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
