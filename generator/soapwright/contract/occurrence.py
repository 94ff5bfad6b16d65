"""How often a particle may occur, according to its attributes."""

from __future__ import annotations

import sys
from typing import TypeAlias

from xsdata.models import xsd

from soapwright.contract.schema_model import Occurs

Occurring: TypeAlias = xsd.Element | xsd.Any | xsd.Group | xsd.Sequence | xsd.Choice | xsd.All


def occurs(node: Occurring) -> Occurs:
    """Return the occurrence of a particle; xsdata represents "unbounded" as a number."""
    unbounded = node.max_occurs in ("unbounded", sys.maxsize)
    return Occurs(int(node.min_occurs), None if unbounded else int(node.max_occurs))
