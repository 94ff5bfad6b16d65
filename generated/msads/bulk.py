"""Bulk files of the Microsoft Advertising API: downloads that remember the last sync, uploads and their results.

    from msads.bulk import BulkFiles

    with BulkFiles(service, credentials).download(account_ids=[1], entities=["Campaigns"], since="sync.json") as file:
        for row in file:
            print(row["Type"], row["Id"])

`BulkFiles` is for `Bulk`, `AsyncBulkFiles` for `AsyncBulk`. Downloads are done in parts, and resumed if the
connection breaks.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Unpack

from ._files.errors import (
    DownloadFailed,
    FileBroken,
    FileError,
    FileTooLarge,
    FullSyncNeeded,
    NotDone,
    PartialErrors,
    RequestFailed,
    UploadFailed,
)
from ._files.fetch import Limits, Options, Progress, Watch, fetched, unwatched
from ._files.files import GIGABYTE, Rows, temporary
from ._files.steps import Call, Pause, Steps, drive, drive_async
from ._files.upload import packed, uploaded
from ._files.waits import waited
from .credentials import Credentials
from .v13.bulk import (
    AsyncBulk,
    Bulk,
    CampaignScope,
    CompressionType,
    DataScope,
    DownloadEntity,
    DownloadFileType,
    ResponseMode,
)

__all__ = [
    "AsyncBulkFiles",
    "BulkFile",
    "BulkFiles",
    "BulkResult",
    "DownloadFailed",
    "FileBroken",
    "FileError",
    "FileTooLarge",
    "FullSyncNeeded",
    "NotDone",
    "PartialErrors",
    "Progress",
    "RequestFailed",
    "UploadFailed",
    "write_rows",
]

_FORMAT_VERSION = "6.0"
"""The version of the format of bulk files."""

_MOMENTS = ("%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S.%f")
_UPLOADS = 4
"""The number of attempts to upload a file."""


class _BulkRows(Rows):
    """A bulk file: iterating over it yields a dictionary for each record.

    All values are texts, as in the file.
    """

    def __iter__(self) -> Iterator[dict[str, str]]:
        cells = self.cells()
        columns = next(cells, None) or []
        for one in cells:
            if len(one) != len(columns):
                raise FileBroken(f"a record has {len(one)} cells, but there are {len(columns)} columns")
            row = dict(zip(columns, one, strict=True))
            if row.get("Type") != "Format Version":
                yield row


class BulkFile(_BulkRows):
    """A download. `is_full` is whether it contains everything, or only the changes since the last sync.

    Leaving its `with` block without an exception stores the time of this sync, if `since` is a file.
    """

    def __init__(
        self, path: Path, delimiter: str, most: int, *, keep: bool, since: _Since, is_full: bool
    ) -> None:
        super().__init__(path, delimiter, most, keep=keep)
        self.is_full = is_full
        self._since = since

    @property
    def sync_time(self) -> datetime | None:
        """When the service made it, according to its Account records (UTC).

        Of several accounts the earliest.
        """
        moments = (row.get("Sync Time", "") for row in self if row.get("Type") == "Account")
        return min((_moment(text) for text in moments if text), default=None)

    def remember(self) -> None:
        """Store the time of this sync, from which the next download continues."""
        if self._since.path and (moment := self.sync_time):
            self._since.keep(moment)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self.remember()
        finally:
            self.close()


class BulkResult(_BulkRows):
    """The result of an upload: the records with their ids, and the reasons for refused ones."""

    def __init__(self, path: Path | None, most: int, *, keep: bool, has_errors: bool) -> None:
        super().__init__(path, ",", most, keep=keep)
        self.has_errors = has_errors
        """Whether some records were refused."""

    def errors(self) -> Iterator[dict[str, str]]:
        """Yield the records with reasons for refusals: Error, Error Number, Field Path, Parent Id, …"""
        return (row for row in self if row.get("Type", "").endswith(" Error"))

    def raise_for_errors(self) -> None:
        """Raise PartialErrors if some records were refused."""
        if self.has_errors:
            rows = tuple(self.errors())
            first = next((row.get("Error", "") for row in rows), "no reason given")
            raise PartialErrors(f"{len(rows)} errors, the first one: {first}", rows=rows)


def write_rows(path: str | os.PathLike[str], rows: Iterable[Mapping[str, object]]) -> Path:
    """Write records to a bulk file for an upload: dictionaries of column → value.

    None leaves a value unchanged.
    """
    listed = [{"Type": "Format Version", "Name": _FORMAT_VERSION}, *rows]
    columns = list(dict.fromkeys(column for row in listed for column in row))
    with Path(path).open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        writer.writerows(
            {key: "" if value is None else value for key, value in row.items()} for row in listed
        )
    return Path(path)


class _Since:
    """The times of the last syncs: a JSON file with one for each selection to download."""

    def __init__(self, since: datetime | str | os.PathLike[str] | None, *choice: object) -> None:
        self.path = None if since is None or isinstance(since, datetime) else Path(since)
        self._key = sha256(repr(choice).encode()).hexdigest()[:16]
        self.moment = since if isinstance(since, datetime) else self._read().get(self._key)

    def keep(self, moment: datetime) -> None:
        """Store the time of a sync."""
        assert self.path
        times = {key: one.isoformat() for key, one in {**self._read(), self._key: moment}.items()}
        new = self.path.with_name(f"{self.path.name}.new")
        new.write_text(json.dumps(times, indent=2), encoding="utf-8")
        os.replace(new, self.path)

    def _read(self) -> dict[str, datetime]:
        if self.path is None or not self.path.exists():
            return {}
        try:
            times: dict[str, str] = json.loads(self.path.read_text(encoding="utf-8"))
            return {key: datetime.fromisoformat(text) for key, text in times.items()}
        except (ValueError, TypeError, AttributeError):
            raise FileBroken(
                f"{self.path} does not contain the times of syncs: choose another file for since"
            ) from None


def _moment(text: str) -> datetime:
    for layout in _MOMENTS:
        try:
            return datetime.strptime(text, layout).replace(tzinfo=UTC)
        except ValueError:
            continue
    raise FileBroken(f"the Sync Time {text!r} is not a time")


class _BulkFiles:
    """The shared part of the sync and the async class: the steps of the work."""

    def __init__(
        self,
        service: Any,
        credentials: Credentials,
        *,
        http: Any = None,
        progress: Watch | None = None,
        timeout: float = 3600.0,
        max_bytes: int = 4 * GIGABYTE,
    ) -> None:
        self._service = service
        self._credentials = credentials
        self._http = http
        self._watch = progress or unwatched
        self._timeout = timeout
        self._limits = Limits(max_bytes)

    def _downloaded(
        self,
        account_ids: Sequence[int],
        campaigns: Mapping[int, Sequence[int]],
        entities: Sequence[DownloadEntity | str],
        scope: Sequence[DataScope | str],
        since: datetime | str | os.PathLike[str] | None,
        file_type: Literal["Csv", "Tsv"],
        compression: Literal["Zip", "GZip"],
        to: str | os.PathLike[str] | None,
    ) -> Steps[BulkFile]:
        if bool(account_ids) == bool(campaigns):
            raise ValueError("pass account_ids, or campaigns (account id → campaign ids)")
        wanted: dict[str, Any] = {
            "download_entities": [DownloadEntity(one) for one in entities],
            "data_scope": [DataScope(one) for one in scope],
            "download_file_type": DownloadFileType(file_type),
            "compression_type": CompressionType(compression),
            "format_version": _FORMAT_VERSION,
        }
        if campaigns:
            scopes = [
                CampaignScope(campaign_id=one, parent_account_id=account)
                for account, ids in campaigns.items()
                for one in ids
            ]
            start = partial(self._service.download_campaigns_by_campaign_ids, campaigns=scopes, **wanted)
        else:
            start = partial(
                self._service.download_campaigns_by_account_ids, account_ids=list(account_ids), **wanted
            )
        chosen = sorted(map(str, wanted["download_entities"])), sorted(map(str, wanted["data_scope"]))
        last = _Since(
            since, sorted(account_ids), sorted((key, sorted(one)) for key, one in campaigns.items()), chosen
        )
        try:
            request_id, url, again = yield from self._made(start, last.moment)
        except FullSyncNeeded:
            # Too long ago: the service reports this instead of returning an incomplete list of changes.
            last.moment = None
            request_id, url, again = yield from self._made(start, None)
        path = Path(to) if to else temporary(".gz" if compression == "GZip" else ".zip")
        yield from fetched(url, again, path, self._limits, self._watch, request_id)
        return BulkFile(
            path,
            "\t" if file_type == "Tsv" else ",",
            self._limits.bytes,
            keep=to is not None,
            since=last,
            is_full=last.moment is None,
        )

    def _made(
        self, start: Callable[..., Any], since: datetime | None
    ) -> Steps[tuple[str, str, Callable[[], Steps[str]]]]:
        """Make the service create a file.

        Return the request's id, the file's URL, and a function for a new URL.
        """
        begun = yield Call(partial(start, last_sync_time_in_utc=since))
        request_id = str(begun.download_request_id)
        again = partial(self._waited, begun, request_id)
        return request_id, (yield from again()), again

    def _waited(self, begun: Any, request_id: str) -> Steps[str]:
        """Wait for the URL of a file that the service makes."""
        answer = yield from self._ended(begun, request_id)
        return str(answer.result_file_url or "")

    def _ended(self, begun: Any, request_id: str) -> Steps[Any]:
        """Wait until a download or upload is completed, possibly with some errors; return the response."""
        return (
            yield from waited(
                self._service,
                begun,
                request_id,
                self._timeout,
                self._watch,
                lambda answer: answer.percent_complete,
            )
        )

    def _sent(
        self,
        path: str | os.PathLike[str],
        account_id: int | None,
        mode: ResponseMode | Literal["ErrorsAndResults", "ErrorsOnly"],
        to: str | os.PathLike[str] | None,
    ) -> Steps[BulkResult]:
        headers = yield from self._headers(account_id)
        owner = int(headers["AccountId"])
        begun = yield Call(
            partial(self._service.get_bulk_upload_url, response_mode=ResponseMode(mode), account_id=owner)
        )
        url, request_id = begun.upload_url or "", str(begun.request_id or "")
        poll = partial(self._service.get_bulk_upload_status, request_id=request_id)
        with packed(Path(path)) as file:
            yield from self._arrived(url, file, headers, account_id, poll, request_id)
        ended = yield from self._ended(begun, request_id)
        result = None
        if ended.result_file_url:
            result = Path(to) if to else temporary(".zip")
            again = partial(self._waited, begun, request_id)
            yield from fetched(ended.result_file_url, again, result, self._limits, self._watch, request_id)
        has_errors = ended.request_status == "CompletedWithErrors"
        return BulkResult(result, self._limits.bytes, keep=to is not None, has_errors=has_errors)

    def _arrived(
        self,
        url: str,
        file: Path,
        headers: dict[str, str],
        account_id: int | None,
        poll: Callable[[], Any],
        request_id: str,
    ) -> Steps[None]:
        """Send a file until it has arrived; raise UploadFailed if it is refused, or never arrives."""
        renewed = False
        for number in range(_UPLOADS):
            if number:
                yield Pause(self._limits.pause * 2**number)
            try:
                if (yield from uploaded(url, file, headers, self._watch, request_id)):
                    return
            except UploadFailed as refused:
                if refused.status != 401 or renewed:
                    raise
                headers, renewed = (yield from self._headers(account_id, renew=True)), True
                continue
            # It may have arrived in spite of the error, and must not be sent twice.
            if (yield Call(poll)).request_status != "PendingFileUpload":
                return
        raise UploadFailed(f"the file did not arrive in {_UPLOADS} uploads", request_id, status=None)

    def _headers(self, account_id: int | None, *, renew: bool = False) -> Steps[dict[str, str]]:
        """Return the HTTP headers that authenticate an upload.

        The token is sent twice: the API's guide names AuthenticationToken, which the official SDKs sent until
        June 2025, and today's send Authorization. So is the account: the guide has CustomerAccountId in its
        text and AccountId in its example, and the SDKs send the latter. With `renew`, a new token is
        requested, because the previous one was refused.
        """
        given: dict[str, str] = {}
        for name in ("access_token", "developer_token", "customer_id", "customer_account_id"):
            again = getattr(getattr(self._credentials, name), "renew", None) if renew else None
            value = yield Call(again or partial(self._credentials.value, name))
            given[name] = "" if value is None else str(value)
        account = str(account_id or given["customer_account_id"])
        if not account.isdecimal():
            raise ValueError("pass account_id, or customer_account_id in the credentials")
        token = given["access_token"]
        named = {
            "Authorization": f"Bearer {token}" if token else "",
            "AuthenticationToken": token,
            "DeveloperToken": given["developer_token"],
            "CustomerId": given["customer_id"],
            "AccountId": account,
            "CustomerAccountId": account,
        }
        return {name: value for name, value in named.items() if value}


class BulkFiles(_BulkFiles):
    """Bulk files of a `Bulk` client; `credentials` are those of the client, which uploads need, too.

    `progress` is called with a `Progress` while the service works and files are transferred; `timeout` limits
    the waiting (seconds), `max_bytes` the size of a file, packed and unpacked. `http` are connections for the
    files, of httpx2 or httpx, instead of own ones.
    """

    def __init__(self, service: Bulk, credentials: Credentials, **options: Unpack[Options]) -> None:
        super().__init__(service, credentials, **options)

    def download(
        self,
        *,
        account_ids: Sequence[int] = (),
        campaigns: Mapping[int, Sequence[int]] | None = None,
        entities: Sequence[DownloadEntity | str],
        scope: Sequence[DataScope | str] = ("EntityData",),
        since: datetime | str | os.PathLike[str] | None = None,
        file_type: Literal["Csv", "Tsv"] = "Csv",
        compression: Literal["Zip", "GZip"] = "Zip",
        to: str | os.PathLike[str] | None = None,
    ) -> BulkFile:
        """Download the entities of accounts, or of some campaigns: `campaigns` is account id → campaign ids.

        `since` is the time of the last sync, or the path of a file that stores it. Everything is downloaded
        if there is none, or if the service no longer knows the changes since then. `to` is the path of the
        file, which is otherwise removed when it is closed.
        """
        steps = self._downloaded(
            account_ids, campaigns or {}, entities, scope, since, file_type, compression, to
        )
        return drive(steps, self._http)

    def upload(
        self,
        path: str | os.PathLike[str],
        *,
        account_id: int | None = None,
        mode: ResponseMode | Literal["ErrorsAndResults", "ErrorsOnly"] = "ErrorsAndResults",
        to: str | os.PathLike[str] | None = None,
    ) -> BulkResult:
        """Upload a file (.csv, .tsv, .zip, .gz), wait until it is processed, and download the result.

        An unpacked file is packed first. A file that may have arrived is not sent again.
        """
        return drive(self._sent(path, account_id, mode, to), self._http)


class AsyncBulkFiles(_BulkFiles):
    """The async version of `BulkFiles`, for an `AsyncBulk` client."""

    def __init__(self, service: AsyncBulk, credentials: Credentials, **options: Unpack[Options]) -> None:
        super().__init__(service, credentials, **options)

    async def download(
        self,
        *,
        account_ids: Sequence[int] = (),
        campaigns: Mapping[int, Sequence[int]] | None = None,
        entities: Sequence[DownloadEntity | str],
        scope: Sequence[DataScope | str] = ("EntityData",),
        since: datetime | str | os.PathLike[str] | None = None,
        file_type: Literal["Csv", "Tsv"] = "Csv",
        compression: Literal["Zip", "GZip"] = "Zip",
        to: str | os.PathLike[str] | None = None,
    ) -> BulkFile:
        """Download the entities of accounts, or of some campaigns: see `BulkFiles.download`."""
        steps = self._downloaded(
            account_ids, campaigns or {}, entities, scope, since, file_type, compression, to
        )
        return await drive_async(steps, self._http)

    async def upload(
        self,
        path: str | os.PathLike[str],
        *,
        account_id: int | None = None,
        mode: ResponseMode | Literal["ErrorsAndResults", "ErrorsOnly"] = "ErrorsAndResults",
        to: str | os.PathLike[str] | None = None,
    ) -> BulkResult:
        """Upload a file, wait until it is processed, and download the result: see `BulkFiles.upload`."""
        return await drive_async(self._sent(path, account_id, mode, to), self._http)
