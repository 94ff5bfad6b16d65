"""Lay out pages: path → text of the whole site, with its style, its script and the search index."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from urllib.parse import quote

import jinja2

from soapwright.base.number_words import counted
from soapwright.base.progress import Progress, no_progress
from soapwright.base.templates import templates
from soapwright.base.visible_text import visible
from soapwright.compare.reports.html import html_report
from soapwright.jinja import environment
from soapwright.pages.build import Builder
from soapwright.pages.page import ContractPage, OperationPage, PageTable, TypePage
from soapwright.pages.versions import Versions, shelved
from soapwright.pages.volume import Volume

POLICY = (
    "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'"
)
"""Allows nothing from other sites; pages opened as files have no origin, so their scheme is listed."""

_VERBATIM = ("site.css", "site.js")


@dataclass(frozen=True, slots=True)
class _Head:
    """What every page shows about its contract, and the first page lists."""

    path: str
    title: str
    version: str
    revision: str
    operations: int
    types: int


@dataclass(slots=True)
class _Site:
    """The files of a site, collected while they are made."""

    title: str
    alone: bool
    """Whether the site has a single contract, whose page is then the start page."""
    made: jinja2.Environment = field(init=False)
    files: dict[str, str] = field(default_factory=dict)
    places: list[tuple[str, str]] = field(default_factory=list)
    entries: list[tuple[str, str, int, str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.made = environment(_written, html=True)
        self.made.globals["counted"] = counted

    def page(self, template: str, path: str, **facts: Any) -> None:
        """Lay out a page."""
        root = "../" * path.count("/")
        self.files[path] = self.made.get_template(f"pages/{template}.html.jinja").render(
            site=self.title, alone=self.alone, root=root, href=partial(_href, root), policy=POLICY, **facts
        )

    def contract(self, builder: Builder, head: _Head) -> None:
        """Lay out the pages of a contract."""
        volume = builder.volume
        self.places.append((head.title, volume.place))
        page = builder.contract()
        self.page("contract", page.path, page=page, contract=head, page_facts=_facts(page))
        for operation in builder.operations():
            self.page("operation", operation.path, page=operation, contract=head)
            self._entry(operation, "operation", [operation.request, operation.response])
        for type_ in builder.types():
            self.page("type", type_.path, page=type_, contract=head)
            self._entry(type_, type_.kind, [type_.table])

    def _entry(self, page: OperationPage | TypePage, kind: str, tables: Iterable[PageTable | None]) -> None:
        names = dict.fromkeys(row.name for table in tables if table for row in table.rows if row.name)
        file = page.path.rpartition("/")[2].removesuffix(".html")
        self.entries.append((page.name, kind, len(self.places) - 1, file, " ".join(names)))


def render_site(title: str, volumes: Sequence[Volume], progress: Progress = no_progress) -> dict[str, str]:
    """Return the files of the site for contracts, by path; `progress` is called with the number laid out."""
    site = _Site(title, len(volumes) == 1)
    lines = shelved(volumes)
    heads = {one.place: _head(one) for one in volumes}
    done = 0
    for line in lines:
        for volume in line.volumes:
            progress("rendering", done, len(volumes))
            site.contract(Builder(volume, line), heads[volume.place])
            done += 1
        for changes in line.changes:
            site.files[changes.path] = html_report([changes.comparison])
    site.page(
        "index",
        "index.html",
        shelves=[_shelf(line, heads) for line in lines],
        services=len(volumes),
        operations=sum(head.operations for head in heads.values()),
        types=sum(head.types for head in heads.values()),
    )
    for name in _VERBATIM:
        site.files[name] = (templates() / "pages" / name).read_text(encoding="utf-8")
    site.files["search.js"] = _index(site)
    progress("rendering", len(volumes), len(volumes))
    return site.files


def _head(volume: Volume) -> _Head:
    return _Head(
        volume.index,
        " ".join(filter(None, (volume.contract.name, volume.version))),
        volume.version,
        volume.subject.origin.revision,
        len(volume.operations),
        len(volume.types),
    )


def _shelf(line: Versions, heads: dict[str, _Head]) -> dict[str, Any]:
    return {
        "name": line.volumes[-1].contract.name,
        "contracts": [heads[volume.place] for volume in line.volumes],
    }


def _facts(page: ContractPage) -> Iterator[tuple[str, str]]:
    if page.revision:
        yield "Revision", page.revision
    yield "Namespace", page.namespace or "none"


def _href(root: str, path: str) -> str:
    return root + quote(path)


def _index(site: _Site) -> str:
    data = {"places": site.places, "entries": site.entries}
    return f"soapwrightIndex({json.dumps(data, separators=(',', ':'))});\n"


def _written(value: object) -> object:
    # Markup is already escaped.
    return visible(value) if type(value) is str else value
