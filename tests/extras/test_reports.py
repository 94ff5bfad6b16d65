"""msads.reports against a service and a storage on loopback: reports in full, and interrupted in the middle."""

from __future__ import annotations

import asyncio
import csv
import gzip
import io
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

from msads import Credentials
from msads.auth import SignIn
from msads.reports import (
    AsyncReports,
    DownloadFailed,
    FileBroken,
    FileTooLarge,
    NotDone,
    Progress,
    Report,
    Reports,
    RequestFailed,
)
from msads.v13.reporting import (
    AccountPerformanceReportColumn,
    AccountPerformanceReportRequest,
    AccountReportScope,
    AsyncReporting,
    ReportAggregation,
    ReportFormat,
    Reporting,
    ReportTime,
    ReportTimePeriod,
)

from .files_service import Break, FilesService
from .identity import Identity

TEXT = (
    '"Report Name: Spend"\r\n"Report Time: 11/1/2026,11/25/2026"\r\n"Report Filter: "\r\n"Rows: 2"\r\n\r\n'
    '"TimePeriod","AccountName","Spend"\r\n'
    '"2026-11-01","Contoso, Ltd. ""North""","1.50"\r\n"2026-11-02","Fabrikam\nSouth","--"\r\n'
    '\r\n"\xa92026 Microsoft Corporation. All rights reserved. "\r\n'
)
ROWS = [
    {"TimePeriod": "2026-11-01", "AccountName": 'Contoso, Ltd. "North"', "Spend": "1.50"},
    {"TimePeriod": "2026-11-02", "AccountName": "Fabrikam\nSouth", "Spend": "--"},
]
SUBMIT, POLL = "/GenerateReport/Submit", "/GenerateReport/Poll"


def zipped(text: str, *names: str, padding: int = 0) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED if padding else zipfile.ZIP_DEFLATED) as archive:
        for name in names or ("report.csv",):
            archive.writestr(name, ("\ufeff" + text).encode() + b"\r\n" * padding)
    return made.getvalue()


def request(**options: Any) -> AccountPerformanceReportRequest:
    return AccountPerformanceReportRequest(
        aggregation=ReportAggregation.DAILY,
        columns=[AccountPerformanceReportColumn.TIME_PERIOD, AccountPerformanceReportColumn.SPEND],
        scope=AccountReportScope(account_ids=[1]),
        time=ReportTime(predefined_time=ReportTimePeriod.THIS_MONTH),
        **options,
    )


def status(files: FilesService, name: str, url: str | None = None) -> dict[str, Any]:
    return {"ReportRequestStatus": {"Status": name, "ReportDownloadUrl": url and f"{files.url}{url}?sig=1"}}


@pytest.fixture
def ready(files: FilesService) -> FilesService:
    """A service that has a report after two polls."""
    files.answers[SUBMIT] = [{"ReportRequestId": "r-1"}]
    done = status(files, "Success", "/spend.zip")
    files.answers[POLL] = [status(files, "Pending"), status(files, "Pending"), done]
    files.storage["/spend.zip"] = zipped(TEXT)
    return files


def reports(files: FilesService, **options: Any) -> Reports:
    return Reports(Reporting(Credentials(developer_token="d"), endpoint=files.url), **options)


def test_a_report_row_by_row(ready: FilesService, pauses: list[float]) -> None:
    seen: list[Progress] = []
    with reports(ready, progress=seen.append).get(request(report_name="Spend")) as report:
        assert list(report) == ROWS
        assert report.facts == {
            "Report Name": "Spend",
            "Report Time": "11/1/2026,11/25/2026",
            "Report Filter": "",
            "Rows": "2",
        }
        assert report.columns == list(ROWS[0])
        path = report.path
        assert path and path.stat().st_mode & 0o077 == 0
    assert not path.exists()
    assert pauses == [2.0, 3.0]
    assert [one.stage for one in seen] == ["waiting", "waiting", "waiting", "downloading"]
    assert seen[-1][1:] == (len(ready.storage["/spend.zip"]), len(ready.storage["/spend.zip"]), "r-1")
    (asked,) = ready.requests(SUBMIT)
    assert asked["ReportRequest"]["Type"] == "AccountPerformanceReportRequest"


def test_a_report_into_a_csv_reader(ready: FilesService, pauses: list[float], tmp_path: Path) -> None:
    report = reports(ready).get(request(), to=tmp_path / "new" / "spend.zip")
    with report.text() as text:
        assert list(csv.reader(text))[5] == ["TimePeriod", "AccountName", "Spend"]
    report.close()
    assert os.listdir(tmp_path / "new") == ["spend.zip"]


def test_async_clients_do_the_same(ready: FilesService, pauses: list[float]) -> None:
    ready.breaks = [Break(after=100), Break(status=503)]

    async def rows() -> list[dict[str, str]]:
        async with AsyncReporting(Credentials(developer_token="d"), endpoint=ready.url) as service:
            asked = AsyncReports(service)
            with await asked.fetch(await asked.submit(request()), request()) as report:
                return list(report)

    assert asyncio.run(rows()) == ROWS
    assert len(pauses) == 4


def test_a_throttled_call_and_a_broken_poll(ready: FilesService, pauses: list[float]) -> None:
    throttled = {"Type": "AdApiFaultDetail", "Errors": [{"Code": 117, "Message": "slow down"}]}
    ready.answers[SUBMIT].insert(0, (400, throttled))
    ready.answers[POLL][:0] = [(429, {}), (503, {})]
    with reports(ready).get(request()) as report:
        assert list(report) == ROWS
    # The rate is counted by the minute; a Retry-After says how long else.
    assert pauses[0] == pytest.approx(60, abs=15) and 7 <= pauses[1] < 15
    assert len(ready.requests(SUBMIT)) == 2


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(
    "expired",
    [(401, {}), (400, {"Type": "AdApiFaultDetail", "Errors": [{"Code": 109, "Message": "expired"}]})],
)
def test_an_expired_token(
    ready: FilesService, pauses: list[float], asynchronous: bool, expired: tuple[int, Any]
) -> None:
    ready.answers[SUBMIT].insert(0, expired)
    with Identity(taken={"refresh-secret"}) as identity:
        user = SignIn("client-1", refresh_token="refresh-secret", http=identity.session)

        async def rows() -> list[dict[str, str]]:
            given = user.async_credentials(developer_token="d")
            async with AsyncReporting(given, endpoint=ready.url) as service:
                with await AsyncReports(service).get(request()) as report:
                    return list(report)

        if asynchronous:
            assert asyncio.run(rows()) == ROWS
        else:
            given = user.credentials(developer_token="d")
            with Reports(Reporting(given, endpoint=ready.url)).get(request()) as report:
                assert list(report) == ROWS
    assert ready.tokens == ["Bearer access-1"] + ["Bearer access-2"] * 4
    assert identity.grants == ["refresh_token"] * 2


def test_a_report_without_data(files: FilesService) -> None:
    files.answers = {SUBMIT: [{"ReportRequestId": "r-1"}], POLL: [status(files, "Success")]}
    with reports(files).get(request()) as report:
        assert (report.path, list(report), report.columns, report.facts) == (None, [], [], {})


def test_a_report_that_fails_or_takes_too_long(ready: FilesService, pauses: list[float]) -> None:
    with pytest.raises(NotDone, match=r"not done after 0.001 seconds \(request r-1\)") as late:
        reports(ready, timeout=0.001).get(request())
    assert isinstance(late.value, TimeoutError) and late.value.request_id
    # Another program continues.
    with reports(ready).fetch(late.value.request_id) as report:
        assert list(report) == ROWS
    ready.answers[POLL] = [status(ready, "Error")]
    with pytest.raises(RequestFailed, match="it ended as Error") as failed:
        reports(ready).get(request())
    assert (failed.value.status, failed.value.request_id) == ("Error", "r-1")


# Downloads that break


def test_a_broken_download_is_resumed(ready: FilesService, pauses: list[float]) -> None:
    size = len(ready.storage["/spend.zip"])
    ready.breaks = [Break(after=100), Break(after=50), Break(status=429, headers={"Retry-After": "7"})]
    with reports(ready).get(request()) as report:
        assert list(report) == ROWS
    assert [one.get("Range") for one in ready.downloads] == [None, "bytes=100-", "bytes=150-", "bytes=150-"]
    assert pauses[-1] == 7.0 and size > 150


def test_a_download_starts_over_if_the_storage_cannot_resume(
    ready: FilesService, pauses: list[float]
) -> None:
    ready.resumable, ready.breaks = False, [Break(after=100), Break(after=120)]
    with reports(ready).get(request()) as report:
        assert list(report) == ROWS
    assert [one.get("Range") for one in ready.downloads] == [None, None, None]


def test_a_download_starts_over_if_the_file_changed(ready: FilesService, pauses: list[float]) -> None:
    def change(progress: Progress) -> None:
        if progress.stage == "downloading" and len(ready.downloads) == 1:
            ready.storage["/spend.zip"] = zipped(TEXT, padding=100)

    ready.breaks = [Break(after=100)]
    with reports(ready, progress=change).get(request()) as report:
        assert list(report) == ROWS
    assert len(ready.downloads) == 2


def test_an_expired_url_is_requested_again(ready: FilesService, pauses: list[float]) -> None:
    ready.breaks = [Break(after=100), Break(status=403)]
    with reports(ready).get(request()) as report:
        assert list(report) == ROWS
    assert len(ready.requests(POLL)) == 4
    assert [one.get("Range") for one in ready.downloads] == [None, "bytes=100-", "bytes=100-"]


@pytest.mark.parametrize(
    ("happens", "message"),
    [
        (Break(after=0), "the download broke 6 times"),
        (Break(status=503), "HTTP 503: <Error>the signature has expired</Error>"),
        (Break(status=403), "HTTP 403"),
        (Break(status=400), "HTTP 400"),
    ],
)
def test_a_download_that_never_starts(
    ready: FilesService, pauses: list[float], tmp_path: Path, happens: Break, message: str
) -> None:
    ready.breaks = [happens] * 20
    with pytest.raises(DownloadFailed, match=message) as failed:
        reports(ready).get(request(), to=tmp_path / "spend.zip")
    assert failed.value.request_id == "r-1" and "sig=" not in str(failed.value)
    assert os.listdir(tmp_path) == []
    assert len(ready.downloads) <= 6


def test_an_interrupted_program_leaves_no_files(
    ready: FilesService, pauses: list[float], tmp_path: Path
) -> None:
    def interrupt(progress: Progress) -> None:
        if progress.stage == "downloading":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reports(ready, progress=interrupt).get(request(), to=tmp_path / "spend.zip")
    assert os.listdir(tmp_path) == []


# Invalid files


@pytest.mark.parametrize("stated", [True, False])
def test_files_that_are_too_large(
    ready: FilesService, pauses: list[float], tmp_path: Path, stated: bool
) -> None:
    ready.stated = stated
    with pytest.raises(FileTooLarge, match="larger than 200 bytes"):
        reports(ready, max_bytes=200).get(request(), to=tmp_path / "spend.zip")
    assert os.listdir(tmp_path) == []


def test_a_zip_that_is_too_large_uncompressed(
    ready: FilesService, pauses: list[float], tmp_path: Path
) -> None:
    bomb = zipped("x" * 10_000_000)
    ready.storage["/spend.zip"] = bomb
    report = reports(ready, max_bytes=1_000_000).get(request())
    with pytest.raises(FileTooLarge, match="unpacks to more than 1,000,000 bytes"), report:
        list(report.cells())
    # The size stated in the zip is not trusted.
    (tmp_path / "lies.zip").write_bytes(
        bomb.replace((10_000_003).to_bytes(4, "little"), (9).to_bytes(4, "little"))
    )
    (tmp_path / "bomb.gz").write_bytes(gzip.compress(b"x" * 10_000_000))
    for name, errors in (("lies.zip", (FileTooLarge, FileBroken)), ("bomb.gz", (FileTooLarge,))):
        with pytest.raises(errors):
            list(Report(tmp_path / name, ",", 1_000_000, keep=True).cells())


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (zipped(TEXT)[:-30], "cannot be unpacked: File is not a zip file"),
        (zipped(TEXT).replace(b"report.csv", b"report.cs\0"), ""),
        (zipped(TEXT, "a.csv", "b.csv"), "contains 2 files instead of one"),
        (gzip.compress(TEXT.encode(), mtime=0)[:-9], "cannot be unpacked: Compressed file ended"),
        ('"Type"\n"\xe4"\n'.encode("latin-1"), "is not UTF-8 text"),
        (b'"A","B"\n"1"\n', "a row has 1 cells, but there are 2 columns"),
    ],
)
def test_files_that_are_broken(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "report"
    path.write_bytes(content)
    if message:
        with pytest.raises(FileBroken, match=message):
            list(Report(path, ",", 1 << 20, keep=True))


def test_reports_with_other_layouts(ready: FilesService, pauses: list[float]) -> None:
    ready.storage["/spend.zip"] = zipped("A\tB\r\n1\t2\r\n")
    with reports(ready).get(request(format=ReportFormat.TSV, exclude_report_header=True)) as report:
        assert list(report) == [{"A": "1", "B": "2"}]
        assert report.facts == {}
    ready.storage["/spend.zip"] = zipped("1,2\r\n3,4\r\n")
    with reports(ready).get(request(exclude_column_headers=True)) as report:
        assert list(report.lines()) == [["1", "2"], ["3", "4"]] and report.columns == []
        with pytest.raises(FileBroken, match="read lines"):
            list(report)
    with pytest.raises(FileBroken, match="request one of these formats"):
        reports(ready).get(request(format=ReportFormat.XML))
