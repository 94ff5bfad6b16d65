# Made by soapwright from anonymous/nest. Do not edit.
"""The types of NestService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import NEST

__all__ = [
    "CampaignLabels",
]

CampaignLabels = Array("Label", "xs:string", NEST)
