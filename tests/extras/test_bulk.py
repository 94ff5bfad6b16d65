"""msads.bulk against a service and a storage on loopback: downloads and uploads in full, and interrupted."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import os
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from msads import Credentials
from msads.bulk import (
    AsyncBulkFiles,
    BulkFiles,
    DownloadFailed,
    FileBroken,
    PartialErrors,
    Progress,
    RequestFailed,
    UploadFailed,
    write_rows,
)
from msads.v13.bulk import AsyncBulk, Bulk

from .files_service import Break, FilesService

TEXT = (
    "Type,Status,Id,Parent Id,Campaign,Sync Time,Name\r\n"
    "Format Version,,,,,,6.0\r\n"
    "Account,,1,99,,11/25/2026 10:20:30,\r\n"
    "Account,,2,99,,11/25/2026 10:20:29.5,\r\n"
    'Campaign,Active,11,1,"Shoes, ""red""",,\r\n'
)
CAMPAIGN = {
    "Type": "Campaign",
    "Status": "Active",
    "Id": "11",
    "Parent Id": "1",
    "Campaign": 'Shoes, "red"',
    "Sync Time": "",
    "Name": "",
}
MOMENT = datetime(2026, 11, 25, 10, 20, 29, 500000, UTC)
BY_ACCOUNTS, BY_CAMPAIGNS = "/Campaigns/DownloadByAccountIds", "/Campaigns/DownloadByCampaignIds"
DOWNLOAD, URL, UPLOAD = "/BulkDownloadStatus/Query", "/BulkUploadUrl/Query", "/BulkUploadStatus/Query"
CREDENTIALS = Credentials(
    access_token=lambda: "token", developer_token="dev", customer_id=7, customer_account_id=1
)


def zipped(text: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bulk.csv", ("\ufeff" + text).encode())
    return made.getvalue()


def status(files: FilesService, name: str, url: str | None = None, **more: Any) -> dict[str, Any]:
    found = f"{files.url}{url}" if url else None
    return {"RequestStatus": name, "PercentComplete": 100 if url else 40, "ResultFileUrl": found, **more}


@pytest.fixture
def ready(files: FilesService) -> FilesService:
    """A service that gives a bulk file, and takes one."""
    files.answers = {
        BY_ACCOUNTS: [{"DownloadRequestId": "d-1"}],
        BY_CAMPAIGNS: [{"DownloadRequestId": "d-2"}],
        DOWNLOAD: [status(files, "InProgress"), status(files, "Completed", "/bulk.zip")],
        URL: [{"RequestId": "u-1", "UploadUrl": f"{files.url}/upload"}],
        UPLOAD: [status(files, "InProgress"), status(files, "Completed", "/result.zip")],
    }
    files.storage = {"/bulk.zip": zipped(TEXT), "/result.zip": zipped(TEXT)}
    return files


def bulk(files: FilesService, **options: Any) -> BulkFiles:
    return BulkFiles(Bulk(CREDENTIALS, endpoint=files.url), CREDENTIALS, **options)


# Downloads


def test_a_bulk_download_of_accounts(ready: FilesService, pauses: list[float]) -> None:
    seen: list[Progress] = []
    with bulk(ready, progress=seen.append).download(account_ids=[1, 2], entities=["Campaigns"]) as file:
        assert list(file)[2:] == [CAMPAIGN]
        assert file.is_full and file.sync_time == MOMENT
        path = file.path
    assert path and not path.exists()
    assert (seen[0].stage, seen[0].done) == ("waiting", 40)
    (asked,) = ready.requests(BY_ACCOUNTS)
    assert asked == {
        "AccountIds": ["1", "2"],
        "CompressionType": "Zip",
        "DataScope": "EntityData",
        "DownloadEntities": ["Campaigns"],
        "DownloadFileType": "Csv",
        "FormatVersion": "6.0",
    }


def test_a_bulk_download_of_campaigns_in_another_format(ready: FilesService, pauses: list[float]) -> None:
    ready.storage["/bulk.zip"] = gzip.compress(TEXT.replace(",", "\t").encode())
    options: Any = {"file_type": "Tsv", "compression": "GZip", "scope": ["EntityData", "QualityScoreData"]}
    with bulk(ready).download(campaigns={1: [11, 12], 2: [13]}, entities=["Ads"], **options) as file:
        assert [row["Type"] for row in file] == ["Account", "Account", "Campaign"]
    (asked,) = ready.requests(BY_CAMPAIGNS)
    assert asked["Campaigns"] == [
        {"CampaignId": "11", "ParentAccountId": "1"},
        {"CampaignId": "12", "ParentAccountId": "1"},
        {"CampaignId": "13", "ParentAccountId": "2"},
    ]
    assert asked["DataScope"] == "EntityData, QualityScoreData" and asked["CompressionType"] == "GZip"
    with pytest.raises(ValueError, match="pass account_ids, or campaigns"):
        bulk(ready).download(entities=["Ads"])


def test_the_last_sync_is_stored_after_the_file_was_processed(
    ready: FilesService, pauses: list[float], tmp_path: Path
) -> None:
    since = tmp_path / "sync.json"
    with pytest.raises(RuntimeError), bulk(ready).download(account_ids=[1], entities=["Ads"], since=since):
        raise RuntimeError("the database is closed")
    assert not since.exists()
    with bulk(ready).download(account_ids=[1], entities=["Ads"], since=since):
        pass
    with bulk(ready).download(account_ids=[1], entities=["Ads"], since=since) as file:
        assert not file.is_full
    with bulk(ready).download(account_ids=[1], entities=["Keywords"], since=since) as file:
        assert file.is_full
    times = [one.get("LastSyncTimeInUTC") for one in ready.requests(BY_ACCOUNTS)]
    assert times[0] is times[1] is times[3] is None
    assert times[2] and times[2].startswith("2026-11-25T10:20:29.5")
    assert len(json.loads(since.read_text())) == 2
    since.write_text("[]")
    with pytest.raises(FileBroken, match="does not contain the times of syncs"):
        bulk(ready).download(account_ids=[1], entities=["Ads"], since=since)


def test_an_outdated_sync_becomes_a_full_one(ready: FilesService, pauses: list[float]) -> None:
    ready.answers[DOWNLOAD].insert(0, status(ready, "FailedFullSyncRequired"))
    with bulk(ready).download(account_ids=[1], entities=["Ads"], since=MOMENT) as file:
        assert file.is_full
    assert ["LastSyncTimeInUTC" in one for one in ready.requests(BY_ACCOUNTS)] == [True, False]


def test_a_broken_download_with_an_expired_url(ready: FilesService, pauses: list[float]) -> None:
    ready.breaks = [Break(after=60), Break(after=60), Break(status=403)]
    with bulk(ready).download(account_ids=[1], entities=["Ads"]) as file:
        assert len(list(file)) == 3
    assert [one.get("Range") for one in ready.downloads] == [None, "bytes=60-", "bytes=120-", "bytes=120-"]
    ready.breaks = [Break(status=500)] * 9
    with pytest.raises(DownloadFailed, match=r"HTTP 500.*\(request d-1\)"):
        bulk(ready).download(account_ids=[1], entities=["Ads"])


def test_a_download_that_the_service_abandons(ready: FilesService, pauses: list[float]) -> None:
    error = {"Code": 4002, "ErrorCode": "BulkServiceNoData", "Message": "nothing there"}
    ready.answers[DOWNLOAD] = [status(ready, "Failed", Errors=[error])]
    with pytest.raises(RequestFailed, match="ended as Failed; BulkServiceNoData: nothing there") as failed:
        bulk(ready).download(account_ids=[1], entities=["Ads"])
    assert failed.value.errors[0].code == 4002


# Uploads


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """A file to upload."""
    return write_rows(
        tmp_path / "upload.csv",
        [{"Type": "Campaign", "Id": -1, "Campaign": "Größe, 42"}, {"Type": "Campaign", "Status": None}],
    )


def test_an_upload_and_its_result(ready: FilesService, pauses: list[float], rows: Path) -> None:
    with bulk(ready).upload(rows) as result:
        assert list(result)[2:] == [CAMPAIGN] and not result.has_errors
        result.raise_for_errors()
    ((headers, content),) = ready.uploads
    assert {name: headers[name] for name in ("DeveloperToken", "CustomerId", "AccountId")} == {
        "DeveloperToken": "dev",
        "CustomerId": "7",
        "AccountId": "1",
    }
    assert headers["Authorization"] == "Bearer token" and headers["AuthenticationToken"] == "token"
    assert "Transfer-Encoding" not in headers
    (asked,) = ready.requests(URL)
    assert asked == {"AccountId": "1", "ResponseMode": "ErrorsAndResults"}
    boundary = headers["Content-Type"].partition("boundary=")[2].encode()
    head, _, body = content.partition(b"\r\n\r\n")
    assert head.startswith(b"--" + boundary) and b'name="file"; filename="u-1.zip"' in head
    with zipfile.ZipFile(io.BytesIO(body.removesuffix(b"\r\n--" + boundary + b"--\r\n"))) as archive:
        assert archive.namelist() == ["upload.csv"]
        assert archive.read("upload.csv").decode("utf-8-sig") == (
            "Type,Name,Id,Campaign,Status\r\nFormat Version,6.0,,,\r\n"
            'Campaign,,-1,"Größe, 42",\r\nCampaign,,,,\r\n'
        )


def test_async_clients_do_the_same(ready: FilesService, pauses: list[float], rows: Path) -> None:
    async def token() -> str:
        return "token"

    credentials = Credentials(access_token=token, developer_token="dev", customer_account_id=1)

    async def work() -> list[str]:
        async with AsyncBulk(credentials, endpoint=ready.url) as service:
            files = AsyncBulkFiles(service, credentials)
            with (
                await files.upload(rows) as result,
                await files.download(account_ids=[1], entities=["Ads"]) as file,
            ):
                return [row["Type"] for row in (*result, *file)]

    ready.breaks = [Break(), Break(after=50)]
    assert asyncio.run(work()) == ["Account", "Account", "Campaign"] * 2
    assert ready.uploads[0][0]["Authorization"] == "Bearer token"


def test_refused_records(ready: FilesService, pauses: list[float], rows: Path) -> None:
    ready.answers[UPLOAD] = [status(ready, "CompletedWithErrors", "/result.zip")]
    ready.storage["/result.zip"] = zipped(
        "Type,Id,Error,Error Number\r\nCampaign,-1,,\r\nCampaign Error,-1,CampaignServiceInvalidName,1100\r\n"
    )
    with bulk(ready).upload(rows) as result:
        assert result.has_errors
        assert [row["Error Number"] for row in result.errors()] == ["1100"]
        with pytest.raises(
            PartialErrors, match="1 errors, the first one: CampaignServiceInvalidName"
        ) as refused:
            result.raise_for_errors()
    assert refused.value.rows[0]["Type"] == "Campaign Error"


def test_only_an_upload_that_did_not_arrive_is_sent_again(
    ready: FilesService, pauses: list[float], rows: Path
) -> None:
    ready.breaks = [Break(after=0), Break(status=503)]
    ready.answers[UPLOAD] = [
        status(ready, "PendingFileUpload"),
        status(ready, "PendingFileUpload"),
        status(ready, "FileUploaded"),
        status(ready, "Completed", "/result.zip"),
    ]
    bulk(ready).upload(rows).close()
    assert len(ready.uploads) == 3
    # The answer was lost, and not the file.
    ready.uploads.clear()
    ready.breaks = [Break(after=0)]
    ready.answers[UPLOAD] = [status(ready, "InProgress"), status(ready, "Completed", "/result.zip")]
    bulk(ready).upload(rows).close()
    assert len(ready.uploads) == 1


def test_an_upload_with_a_refused_token_is_sent_with_a_new_one(
    ready: FilesService, pauses: list[float], rows: Path
) -> None:
    class Token:
        def __call__(self) -> str:
            return "old"

        def renew(self) -> str:
            return "new"

    ready.breaks = [Break(status=401)]
    credentials = Credentials(access_token=Token(), developer_token="dev", customer_account_id=1)
    BulkFiles(Bulk(credentials, endpoint=ready.url), credentials).upload(rows).close()
    assert [headers["Authorization"] for headers, _ in ready.uploads] == ["Bearer old", "Bearer new"]


def test_uploads_that_are_refused_or_never_arrive(
    ready: FilesService, pauses: list[float], rows: Path
) -> None:
    ready.breaks = [Break(status=401)] * 2
    with pytest.raises(UploadFailed, match="HTTP 401") as refused:
        bulk(ready).upload(rows)
    assert len(ready.uploads) == 2
    assert refused.value.status == 401
    ready.breaks = [Break(status=503)] * 9
    ready.answers[UPLOAD] = [status(ready, "PendingFileUpload")]
    with pytest.raises(UploadFailed, match="did not arrive in 4 uploads"):
        bulk(ready).upload(rows)
    ready.breaks.clear()
    for ending in ("Failed", "Expired", "Aborted"):
        ready.answers[UPLOAD] = [status(ready, ending)]
        with pytest.raises(RequestFailed, match=f"it ended as {ending}"):
            bulk(ready).upload(rows)
    nobody = Credentials(developer_token="dev")
    with pytest.raises(ValueError, match="pass account_id, or customer_account_id"):
        BulkFiles(Bulk(nobody, endpoint=ready.url), nobody).upload(rows)


def test_compressed_files_are_sent_unchanged(
    ready: FilesService, pauses: list[float], tmp_path: Path
) -> None:
    path = tmp_path / "upload.csv.gz"
    path.write_bytes(gzip.compress(b"Type\r\n"))
    bulk(ready).upload(path, account_id=5, mode="ErrorsOnly", to=tmp_path / "result.zip").close()
    ((headers, content),) = ready.uploads
    assert path.read_bytes() in content and re.search(rb'filename="u-1\.gz"', content)
    assert headers["AccountId"] == "5"
    assert sorted(os.listdir(tmp_path)) == ["result.zip", "upload.csv.gz"]
