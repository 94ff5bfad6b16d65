"""The versions of one service side by side: the pages of each operation and type, and the changes between versions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from soapwright.base.qname import QName
from soapwright.pages.changes import Changes
from soapwright.pages.page import PageStep, PageVersion, Report
from soapwright.pages.volume import Volume

_NUMBER = re.compile("([0-9]+)")


@dataclass(slots=True)
class Versions:
    """The volumes of one service, oldest first, and the changes from each to the next."""

    volumes: Sequence[Volume]
    changes: tuple[Changes, ...] = field(init=False)
    _titled: dict[str, dict[str, str]] = field(init=False)
    """Place → title of a type → its page."""

    def __post_init__(self) -> None:
        self.volumes = sorted(self.volumes, key=lambda one: _natural(one.version))
        pairs = zip(self.volumes, self.volumes[1:], strict=False)
        self.changes = tuple(Changes(old, new) for old, new in pairs)
        self._titled = {
            one.place: {one.title(name): path for name, path in one.types.items()} for one in self.volumes
        }

    def of_contract(self, volume: Volume) -> tuple[PageVersion, ...]:
        """Return the pages of the contract in each version; none if there is only one version."""
        return self._versions(volume, lambda one: one.index)

    def of_operation(self, volume: Volume, key: str) -> tuple[PageVersion, ...]:
        """Return the pages of an operation in each version."""
        return self._versions(volume, lambda one: one.operations.get(key, ""))

    def of_type(self, volume: Volume, name: QName) -> tuple[PageVersion, ...]:
        """Return the pages of a type in each version."""
        title = volume.title(name)
        return self._versions(volume, lambda one: self._titled[one.place].get(title, ""))

    def operation_steps(self, volume: Volume, key: str) -> tuple[PageStep, ...]:
        """Return the changes of an operation to this version, and from it to the next."""
        found = (one.of_operation(key) for one in self._around(volume))
        return tuple(filter(None, found))

    def type_steps(self, volume: Volume, name: QName) -> tuple[PageStep, ...]:
        """Return the changes of a type to this version, and from it to the next."""
        return tuple(filter(None, (one.of_type(volume, name) for one in self._around(volume))))

    def reports(self, volume: Volume) -> tuple[Report, ...]:
        """Return the reports of changes to this version and from it."""
        return tuple(one.report for one in self._around(volume))

    def before(self, volume: Volume) -> Changes | None:
        """Return the changes from the previous version, if there is one."""
        return next((one for one in self.changes if one.new is volume), None)

    def _around(self, volume: Volume) -> Iterator[Changes]:
        return (one for one in self.changes if volume in (one.new, one.old))

    def _versions(self, volume: Volume, path: Callable[[Volume], str]) -> tuple[PageVersion, ...]:
        if len(self.volumes) == 1:
            return ()
        return tuple(PageVersion(one.version, path(one), one is volume) for one in self.volumes)


def shelved(volumes: Sequence[Volume]) -> tuple[Versions, ...]:
    """Group volumes into services with their versions, in order of first occurrence."""
    found: dict[tuple[str, str], list[Volume]] = {}
    asked: dict[str, set[str]] = {}
    for one in volumes:
        found.setdefault(one.line, []).append(one)
        asked.setdefault(_beside(one), set()).update(one.credentials)
    for one in volumes:
        # Credentials of other services in the same version stay, even if this service no longer needs them.
        one.subject = replace(one.subject, credentials=frozenset(asked[_beside(one)]))
    return tuple(Versions(several) for several in found.values())


def _beside(volume: Volume) -> str:
    return volume.place.rpartition("/")[0]


def _natural(text: str) -> list[Any]:
    """Return a key that sorts v9 before v10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in _NUMBER.split(text)]
