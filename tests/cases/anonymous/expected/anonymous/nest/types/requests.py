# Made by soapwright 0.1.0 from anonymous/nest. Do not edit.
"""The requests of NestService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import element, struct
from .namespaces import NEST
from .structs import Base

if TYPE_CHECKING:
    from .structs import Campaign


@struct("SaveRequest", NEST)
class SaveRequest(Base):
    """The request of Save."""

    campaign: Campaign | None = element("Campaign", "Campaign")
    any: Base | None = element("Any", "Base")
