"""What is shared by all contracts that a run reads: limits, import rules, and a cache of parsed content."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from soapwright.read.connect import Resolve, look_up
from soapwright.read.imports import IMPORTS, Imports
from soapwright.read.limits import LIMITS, Limits

_Made = TypeVar("_Made")


class Library:
    """Reads the contracts of a run; content that occurs in several places is read and parsed once.

    `limits` apply to each contract. `resolve` looks up the addresses of hosts.
    """

    def __init__(
        self, limits: Limits = LIMITS, imports: Imports = IMPORTS, resolve: Resolve = look_up
    ) -> None:
        self.limits = limits
        self.imports = imports
        self.resolve = resolve
        self._made: dict[Hashable, Any] = {}

    def once(self, key: Hashable, make: Callable[[], _Made]) -> _Made:
        """Return the cached result for `key`, calling `make` the first time."""
        if key not in self._made:
            self._made[key] = make()
        made: _Made = self._made[key]
        return made
