# Made by soapwright from facets_and_docs/docs. Do not edit.
"""The requests of DocsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import FACETS_AND_DOCS

__all__ = [
    "DoRequest",
]


@struct("DoRequest", FACETS_AND_DOCS)
class DoRequest(Struct):
    item: types.Item = required(element("Item", "Item"))
    """The item to sell. It is sold once."""

    code: str | None = element("Code", "xs:string")
    """A stock keeping unit.
    2 to 4 characters. Matches `[A-Z]\\d+`.
    """

    plain: str | None = element("Plain", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
