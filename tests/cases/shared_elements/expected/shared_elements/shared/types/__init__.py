# Made by soapwright 0.1.0 from shared_elements/shared. Do not edit.
"""The types of SharedService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .requests import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
        requests="""
        ById Done
        """,
    )
