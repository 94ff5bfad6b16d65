"""Comparisons as one HTML page that needs nothing else: no network, and no script to be read."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from soapwright.base.number_words import counted
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
from soapwright.jinja import environment, templates

PURPOSES = {
    Level.BREAKING: "What no longer works with an old client, or no longer works in its code.",
    Level.WARNING: "What the contracts alone cannot decide.",
    Level.INFO: "What breaks nothing: additions, most of all.",
}


@dataclass(frozen=True)
class ServicePart:
    """The part of the page that is about one service; `key` is its anchor."""

    key: str
    comparison: Comparison

    @property
    def name(self) -> str:
        """The name of the service."""
        return services(self.comparison)

    @property
    def title(self) -> str:
        """Its name, and the revisions."""
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
        """How many changes of each level it has."""
        return counts(self.comparison.changes)


@dataclass(frozen=True)
class Page:
    """All that the template asks for."""

    comparisons: Sequence[Comparison]

    @property
    def title(self) -> str:
        """What the page is about: a service, or all that are in the folders."""
        if len(self.services) == 1:
            return self.services[0].title
        return self.places.title or f"{len(self.services)} services"

    @cached_property
    def places(self) -> Places:
        """Where the contracts are."""
        return Places.of(self.comparisons)

    @cached_property
    def verdict(self) -> Verdict:
        """What it all comes to."""
        return verdict(self.comparisons)

    @cached_property
    def services(self) -> tuple[ServicePart, ...]:
        """The parts of the page."""
        return tuple(
            ServicePart(f"service-{n}", one) for n, one in enumerate(worst_first(self.comparisons), 1)
        )

    @property
    def changed(self) -> tuple[ServicePart, ...]:
        """The services in which there are changes."""
        return tuple(part for part in self.services if part.comparison.changes)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """The changes of all services."""
        return tuple(change for one in self.comparisons for change in one.changes)

    @property
    def counts(self) -> Mapping[Level, int]:
        """How many changes of each level there are."""
        return counts(self.changes)

    @cached_property
    def operations(self) -> tuple[str, ...]:
        """The operations that some change is about or reaches."""
        return tuple(sorted({name for change in self.changes for name in touched(change)}))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules by which changes were found."""
        return tuple(sorted({change.rule for change in self.changes}, key=lambda rule: rule.id))

    def reached(self, part: ServicePart, changes: Sequence[Change]) -> str:
        """Return which operations of a service changes are about or reach, as their places in `operations`."""
        # What changes for the service as a whole changes for each operation.
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
    # What is markup already is escaped already.
    return visible(value) if type(value) is str else value


def _verbatim(name: str) -> str:
    return (templates() / "diff" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """Return what a content security policy calls this style or script: no other one runs in the page."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
