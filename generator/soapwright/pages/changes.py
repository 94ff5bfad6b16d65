"""What changed from one version of a service to the next, by operation and by type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from soapwright.base.qname import QName
from soapwright.compare.change import Change as Found
from soapwright.compare.change import Comparison, Level
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.reports.alike import but_for_member, by, local_name, owner
from soapwright.compare.reports.outline import ReportEntry
from soapwright.compare.reports.phrases import Phrases, effects
from soapwright.compare.reports.verdict import verdict
from soapwright.pages.page import Link, PageChange, PageStep, Report
from soapwright.pages.volume import Volume

_PHRASES = Phrases()


@dataclass(slots=True)
class Changes:
    """The changes between two versions; things in both have the names of the new one."""

    old: Volume
    new: Volume
    comparison: Comparison = field(init=False)
    _about: dict[tuple[str, str], list[Found]] = field(default_factory=dict)
    _reaching: dict[str, dict[str, None]] = field(default_factory=dict)
    """Operation → the changed types in its messages."""
    _types: Mapping[str, str] = field(init=False)
    """The pages of the new version's types, by their full names."""

    _steps: dict[tuple[str, str], PageStep | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.comparison = compare_contracts(self.old.subject, self.new.subject)
        for change in self.comparison.changes:
            self._about.setdefault(owner(change), []).append(change)
            if change.path[0] == "type":
                for operation in change.operations:
                    self._reaching.setdefault(operation, {})[change.path[1]] = None
        self._types = {str(name): path for name, path in self.new.types.items()}

    @property
    def path(self) -> str:
        """The page with all changes."""
        return f"{self.new.place}/changes-from-{self.old.version.replace('/', '-')}.html"

    @property
    def report(self) -> Report:
        """That page, with a summary."""
        found = verdict([self.comparison])
        return Report(self.path, self.old.version, self.new.version, found.headline, str(found.level))

    def of_operation(self, key: str) -> PageStep | None:
        """Return the changes of an operation, None if there are none."""
        return self._step(("operation", key))

    def of_type(self, volume: Volume, name: QName) -> PageStep | None:
        """Return the changes of a type of one of the versions, None if there are none."""
        if volume is self.old:
            name = QName(self.comparison.namespaces.get(name.namespace, name.namespace), name.name)
        return self._step(("type", str(name)))

    def is_new(self, kind: str, name: str) -> bool:
        """Return whether an operation or a type is new."""
        return any(change.rule.id == f"{kind}-added" for change in self._about.get((kind, name), ()))

    def _step(self, about: tuple[str, str]) -> PageStep | None:
        if about not in self._steps:
            reached = self._reaching.get(about[1], ()) if about[0] == "operation" else ()
            links = tuple(Link(local_name(name), path) for name in reached if (path := self._types.get(name)))
            changes = tuple(_changes(self._about.get(about, ())))
            is_any = changes or links
            step = PageStep(self.old.version, self.new.version, self.path, changes, links) if is_any else None
            self._steps[about] = step
        return self._steps[about]


def _changes(found: Sequence[Found]) -> Iterator[PageChange]:
    """Yield changes, the worst first."""
    for level in sorted(Level, reverse=True):
        for alike in by(but_for_member, (one for one in found if one.level is level)):
            entry = ReportEntry(tuple(alike))
            yield PageChange(_PHRASES.entry(entry), str(level), entry.hint, effects(entry.first))
