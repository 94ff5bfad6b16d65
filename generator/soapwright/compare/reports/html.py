"""Comparisons as one self-contained HTML page: no network, and readable without scripts."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from soapwright.base.number_words import counted
from soapwright.base.templates import templates
from soapwright.base.visible_text import visible
from soapwright.compare.change import Change, Comparison, Level, Rule, Side
from soapwright.compare.reports.outline import (
    Rename,
    ReportSection,
    is_likely,
    renames,
    sections,
    touched,
    worst_first,
)
from soapwright.compare.reports.phrases import TITLES, Places, few, services, title
from soapwright.compare.reports.verdict import Verdict, counts, verdict
from soapwright.jinja import environment

PURPOSES = {
    Level.BREAKING: "Old clients fail, or their code does.",
    Level.WARNING: "Effects that the contracts alone cannot decide.",
    Level.INFO: "Harmless changes, mostly additions.",
}


@dataclass(frozen=True)
class ServicePart:
    """The part of the page for one service; `key` is its anchor."""

    key: str
    comparison: Comparison

    @property
    def name(self) -> str:
        """The name of the service."""
        return services(self.comparison)

    @property
    def title(self) -> str:
        """Its name and the revisions."""
        return title(self.comparison)

    @cached_property
    def sections(self) -> tuple[ReportSection, ...]:
        """Its changes, the worst first."""
        return sections(self.comparison)

    @cached_property
    def renames(self) -> tuple[Rename, ...]:
        """Its likely renames."""
        return renames(self.comparison)

    @cached_property
    def counts(self) -> Mapping[Level, int]:
        """The number of changes of each level."""
        return counts(self.comparison.changes)


@dataclass(frozen=True)
class Page:
    """The data for the template."""

    comparisons: Sequence[Comparison]

    @property
    def title(self) -> str:
        """The title: a service, or all services of the folders."""
        if len(self.services) == 1:
            return self.services[0].title
        return self.places.title or f"{len(self.services)} services"

    @cached_property
    def places(self) -> Places:
        """Where the contracts are."""
        return Places.of(self.comparisons)

    @cached_property
    def verdict(self) -> Verdict:
        """The overall result."""
        return verdict(self.comparisons)

    @cached_property
    def services(self) -> tuple[ServicePart, ...]:
        """The parts of the page."""
        return tuple(
            ServicePart(f"service-{n}", one) for n, one in enumerate(worst_first(self.comparisons), 1)
        )

    @property
    def changed(self) -> tuple[ServicePart, ...]:
        """The services with changes."""
        return tuple(part for part in self.services if part.comparison.changes)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """The changes of all services."""
        return tuple(change for one in self.comparisons for change in one.changes)

    @property
    def counts(self) -> Mapping[Level, int]:
        """The number of changes of each level."""
        return counts(self.changes)

    @cached_property
    def operations(self) -> tuple[str, ...]:
        """The operations that the changes are about or reach."""
        return tuple(sorted({name for change in self.changes for name in touched(change)}))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that found changes."""
        return tuple(sorted({change.rule for change in self.changes}, key=lambda rule: rule.id))

    def reached(self, part: ServicePart, changes: Sequence[Change]) -> str:
        """Return the operations of a service that changes are about or reach, as indexes into `operations`."""
        # A change of the service as a whole affects every operation.
        whole = any(change.path[0] == "service" for change in changes)
        names = {
            name for change in (part.comparison.changes if whole else changes) for name in touched(change)
        }
        return " ".join(str(place) for place, name in enumerate(self.operations) if name in names)


def html_report(comparisons: Sequence[Comparison]) -> str:
    """Return comparisons as the text of an HTML page."""
    style, script = (_verbatim(name) for name in ("report.css", "report.js"))
    made = environment(_written, html=True)
    return made.get_template("diff/report.html.jinja").render(
        page=Page(comparisons),
        counted=counted,
        few=few,
        is_likely=is_likely,
        titles=TITLES,
        purposes=PURPOSES,
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
        Level=Level,
        Side=Side,
    )


def _written(value: object) -> object:
    # Markup is already escaped.
    return visible(value) if type(value) is str else value


def _verbatim(name: str) -> str:
    return (templates() / "diff" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """Return the hash of a style or script for a content security policy, which allows no others."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
