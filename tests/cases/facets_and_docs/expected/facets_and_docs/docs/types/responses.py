# Made by soapwright from facets_and_docs/docs. Do not edit.
"""The responses of DocsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import FACETS_AND_DOCS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", FACETS_AND_DOCS)
class DoResponse(Struct):
    bare: types.Bare | None = element("Bare", "Bare")
    nothing: types.Nothing | None = element("Nothing", "Nothing")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
