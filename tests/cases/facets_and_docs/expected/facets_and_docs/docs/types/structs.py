# Made by soapwright from facets_and_docs/docs. Do not edit.
"""The structs of DocsService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import FACETS_AND_DOCS

__all__ = [
    "Bare",
    "Item",
    "Nothing",
]


@struct("Item", FACETS_AND_DOCS, remembers=True)
class Item(Struct):
    """What is sold."""

    sku: str = required(element("Sku", "xs:string"))
    """Printed on the box.
    A stock keeping unit.
    At most 8 characters. Matches `[A-Z]\\d+`.
    """

    short: str | None = element("Short", "xs:string")
    """A stock keeping unit.
    2 to 4 characters. Matches `[A-Z]\\d+`.
    """

    discount: Decimal | None = element("Discount", "xs:decimal")
    """From 0 to 100. At most 2 digits after the point."""

    weight: float | None = element("Weight", "xs:double")
    """More than 0."""

    key: bytes | None = element("Key", "xs:hexBinary")
    """Exactly 16 bytes."""

    zip: int | None = element("Zip", "Zip")
    """Matches `\\d{5}` or `0`."""

    plain: str | None = element("Plain", "xs:string")


@struct("Bare", FACETS_AND_DOCS)
class Bare(Struct):
    item: types.Item | None = element("Item", "Item")


@struct("Nothing", FACETS_AND_DOCS)
class Nothing(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
