"""The cases that the wire tests share."""

from __future__ import annotations

from cases import cases

case = cases(lambda service, operation: True)
