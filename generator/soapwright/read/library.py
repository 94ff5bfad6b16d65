"""What a run reads with: the limits, where imports may lead, and what was made of content that is met again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from soapwright.read.connect import Resolve, look_up
from soapwright.read.imports import IMPORTS, Imports
from soapwright.read.limits import LIMITS, Limits

_Made = TypeVar("_Made")


class Library:
    """What a run reads, and by which rules; the same content is read and parsed once, wherever it is found.

    `limits` are for each contract. `resolve` looks up the addresses of hosts.
    """

    def __init__(
        self, limits: Limits = LIMITS, imports: Imports = IMPORTS, resolve: Resolve = look_up
    ) -> None:
        self.limits = limits
        self.imports = imports
        self.resolve = resolve
        self._made: dict[Hashable, Any] = {}

    def once(self, key: Hashable, make: Callable[[], _Made]) -> _Made:
        """Return what `make` gives, made the first time that it is asked for by this key."""
        if key not in self._made:
            self._made[key] = make()
        made: _Made = self._made[key]
        return made
