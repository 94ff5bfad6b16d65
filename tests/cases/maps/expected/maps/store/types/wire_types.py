# Made by soapwright from maps/store. Do not edit.
"""The types of StoreService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array, Map
from .namespaces import ARRAYS, STORE

__all__ = [
    "ArrayOfKeyValueOflongPrice",
    "ArrayOfKeyValueOfstringArrayOfint",
    "ArrayOfKeyValueOfstringstring",
    "ArrayOfPairOfstringstring",
    "ArrayOfint",
]

ArrayOfPairOfstringstring = Map(
    "PairOfstringstring", STORE, ("key", "xs:string"), ("value", "xs:string"), STORE, remembers=True
)
ArrayOfKeyValueOfstringstring = Map(
    "KeyValueOfstringstring", ARRAYS, ("Key", "xs:string"), ("Value", "xs:string"), ARRAYS, dictionary=True
)
ArrayOfKeyValueOflongPrice = Map(
    "KeyValueOflongPrice", ARRAYS, ("Key", "xs:long"), ("Value", "Price"), ARRAYS, dictionary=True
)
ArrayOfKeyValueOfstringArrayOfint = Map(
    "KeyValueOfstringArrayOfint",
    ARRAYS,
    ("Key", "xs:string"),
    ("Value", "ArrayOfint"),
    ARRAYS,
    dictionary=True,
)
ArrayOfint = Array("int", "xs:int", ARRAYS)
