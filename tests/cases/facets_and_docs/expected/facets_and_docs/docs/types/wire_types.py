# Made by soapwright from facets_and_docs/docs. Do not edit.
"""The types of DocsService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Simple

__all__ = [
    "Zip",
]

Zip = Simple("xs:int", spelling=True)
