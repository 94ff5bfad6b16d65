# Made by soapwright 0.1.0 from anonymous/nest. Do not edit.
"""The arrays and maps of NestService, which are lists and dicts in Python: for the codec alone."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import NEST

__all__ = [
    "CampaignLabels",
]

CampaignLabels = Array("Label", "xs:string", NEST)
