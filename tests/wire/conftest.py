"""The operations that the wire tests share."""

from __future__ import annotations

from .targets import targets

target = targets(lambda service, operation: True)
