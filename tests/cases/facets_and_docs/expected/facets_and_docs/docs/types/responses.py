# Made by soapwright from facets_and_docs/docs. Do not edit.
"""The responses of DocsService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import FACETS_AND_DOCS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", FACETS_AND_DOCS)
class DoResponse(Struct):
    bare: types.Bare | None = element("Bare", "Bare")
    nothing: types.Nothing | None = element("Nothing", "Nothing")
