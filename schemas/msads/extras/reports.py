"""Reports of the Microsoft Advertising API: request, wait, download, and read row by row.

    from msads.reports import Reports

    with Reports(service).get(request) as report:
        for row in report:
            print(row["CampaignName"], row["Clicks"])

`Reports` is for `Reporting`, `AsyncReports` for `AsyncReporting`. Downloads are done in parts, and resumed if
the connection breaks.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Unpack

from ._files.errors import (
    DownloadFailed,
    FileBroken,
    FileError,
    FileTooLarge,
    NotDone,
    RequestFailed,
)
from ._files.fetch import Limits, Options, Progress, Watch, fetched, unwatched
from ._files.files import GIGABYTE, Rows, temporary
from ._files.steps import Call, Steps, drive, drive_async
from ._files.waits import waited
from .v13.reporting import (
    AsyncReporting,
    ReportFormat,
    Reporting,
    ReportRequest,
    SubmitGenerateReportResponse,
)

__all__ = [
    "AsyncReports",
    "DownloadFailed",
    "FileBroken",
    "FileError",
    "FileTooLarge",
    "NotDone",
    "Progress",
    "Report",
    "Reports",
    "RequestFailed",
]

_FACT = re.compile(r"([A-Z][A-Za-z ]+): (.*)|([A-Z][A-Za-z ]+):", re.DOTALL)
_FOOTER = re.compile("\xa9 ?\\d+ Microsoft Corporation")


class Report(Rows):
    """A report: iterating over it yields a dictionary for each row. All values are texts, as in the file.

    `facts` are the lines above the columns: Report Name, Report Time, Rows, … `columns` are their names, in
    order.
    """

    def __init__(
        self, path: Path | None, delimiter: str, most: int, *, keep: bool, columns: bool = True
    ) -> None:
        super().__init__(path, delimiter, most, keep=keep)
        self._has_columns = columns

    @property
    def facts(self) -> dict[str, str]:
        """The lines above the columns, unless the request excluded them."""
        found: dict[str, str] = {}
        for cells in self.cells():
            fact = _fact(cells)
            if fact is None and any(cells):
                break
            if fact:
                found.update(fact)
        return found

    @property
    def columns(self) -> list[str]:
        """The names of the columns; none if the request excluded them, or if there is no data."""
        none: list[str] = []
        return next(self.lines(), none) if self._has_columns else none

    def lines(self) -> Iterator[list[str]]:
        """Yield the names of the columns, and then the cells of each row."""
        begun = False
        for cells in self.cells():
            if not any(cells) or (not begun and _fact(cells) is not None):
                continue
            if begun and len(cells) == 1 and _FOOTER.match(cells[0]):
                return
            begun = True
            yield cells

    def __iter__(self) -> Iterator[dict[str, str]]:
        if not self._has_columns:
            raise FileBroken("the request excluded the names of the columns: read lines() instead")
        lines = self.lines()
        columns = next(lines, None) or []
        for cells in lines:
            if len(cells) != len(columns):
                raise FileBroken(f"a row has {len(cells)} cells, but there are {len(columns)} columns")
            yield dict(zip(columns, cells, strict=True))


def _fact(cells: list[str]) -> dict[str, str] | None:
    """Return the fact in a line above the columns, None for other lines."""
    filled = [cell for cell in cells if cell]
    found = _FACT.fullmatch(filled[0]) if len(filled) == 1 else None
    return {found[1] or found[3]: found[2] or ""} if found else None


class _Reports:
    """The shared part of the sync and the async class: the steps of the work."""

    def __init__(
        self,
        service: Any,
        *,
        http: Any = None,
        progress: Watch | None = None,
        timeout: float = 3600.0,
        max_bytes: int = 4 * GIGABYTE,
    ) -> None:
        self._service = service
        self._http = http
        self._watch = progress or unwatched
        self._timeout = timeout
        self._limits = Limits(max_bytes)

    def _submitted(self, request: ReportRequest) -> Steps[str]:
        answer = yield Call(partial(self._service.submit_generate_report, report_request=request))
        if not answer.report_request_id:
            raise RequestFailed("the service returned no id for the report", tracking_id=answer.tracking_id)
        return str(answer.report_request_id)

    def _waited(self, request_id: str) -> Steps[str]:
        """Wait for the URL of a report, "" if there is no data."""
        begun = SubmitGenerateReportResponse(report_request_id=request_id)
        answer = yield from waited(
            self._service, begun, request_id, self._timeout, self._watch, lambda answer: None
        )
        return str(answer.report_request_status.report_download_url or "")

    def _fetched(
        self, request_id: str, request: ReportRequest | None, to: str | os.PathLike[str] | None
    ) -> Steps[Report]:
        format_ = request.format if request else None
        if format_ == ReportFormat.XML:
            raise FileBroken("only Csv and Tsv have rows: request one of these formats")
        url = yield from self._waited(request_id)
        path = (Path(to) if to else temporary(".zip")) if url else None
        if path:
            again = partial(self._waited, request_id)
            yield from fetched(url, again, path, self._limits, self._watch, request_id)
        return Report(
            path,
            "\t" if format_ == ReportFormat.TSV else ",",
            self._limits.bytes,
            keep=to is not None,
            columns=not (request and request.exclude_column_headers),
        )

    def _got(self, request: ReportRequest, to: str | os.PathLike[str] | None) -> Steps[Report]:
        request_id = yield from self._submitted(request)
        return (yield from self._fetched(request_id, request, to))


class Reports(_Reports):
    """Reports of a `Reporting` client.

    `progress` is called with a `Progress` while the service works and the file is downloaded; `timeout`
    limits the waiting (seconds), `max_bytes` the size of the file, packed and unpacked. `http` are
    connections for downloads, of httpx2 or httpx, instead of own ones.
    """

    def __init__(self, service: Reporting, **options: Unpack[Options]) -> None:
        super().__init__(service, **options)

    def get(self, request: ReportRequest, to: str | os.PathLike[str] | None = None) -> Report:
        """Request a report, wait for it, and download it to a path, or to a file that is removed when it is closed."""
        return drive(self._got(request, to), self._http)

    def submit(self, request: ReportRequest) -> str:
        """Request a report, and return its id, with which `fetch` can continue, even in another program."""
        return drive(self._submitted(request), self._http)

    def fetch(
        self, request_id: str, request: ReportRequest | None = None, to: str | os.PathLike[str] | None = None
    ) -> Report:
        """Wait for a submitted report, and download it; `request` determines how it is read."""
        return drive(self._fetched(request_id, request, to), self._http)


class AsyncReports(_Reports):
    """The async version of `Reports`, for an `AsyncReporting` client."""

    def __init__(self, service: AsyncReporting, **options: Unpack[Options]) -> None:
        super().__init__(service, **options)

    async def get(self, request: ReportRequest, to: str | os.PathLike[str] | None = None) -> Report:
        """Request a report, wait for it, and download it to a path, or to a file that is removed when it is closed."""
        return await drive_async(self._got(request, to), self._http)

    async def submit(self, request: ReportRequest) -> str:
        """Request a report, and return its id, with which `fetch` can continue, even in another program."""
        return await drive_async(self._submitted(request), self._http)

    async def fetch(
        self, request_id: str, request: ReportRequest | None = None, to: str | os.PathLike[str] | None = None
    ) -> Report:
        """Wait for a submitted report, and download it; `request` determines how it is read."""
        return await drive_async(self._fetched(request_id, request, to), self._http)
