"""The errors of downloading and uploading files.

FileError
├── RequestFailed       the service could not create or process the file
│   └── FullSyncNeeded      changes since the last sync are no longer available: download everything
├── NotDone             the service is not done yet; also a TimeoutError. Continue later with its `request_id`
├── DownloadFailed      the file cannot be downloaded, or not completely
├── UploadFailed        the upload URL refuses the file
├── FileTooLarge        the file exceeds the size limit, packed or unpacked
├── FileBroken          the file is invalid: cut off, not a zip, several files in one
└── PartialErrors       some records of an upload were refused
"""

from __future__ import annotations

from typing import Any

__all__ = [
    "DownloadFailed",
    "FileBroken",
    "FileError",
    "FileTooLarge",
    "FullSyncNeeded",
    "NotDone",
    "PartialErrors",
    "RequestFailed",
    "UploadFailed",
]


class FileError(Exception):
    """The base of errors with files; `request_id` is the service's id of the job."""

    def __init__(self, message: str, request_id: str | None = None, **facts: Any) -> None:
        super().__init__(message)
        self.request_id = request_id
        vars(self).update(facts)

    def __str__(self) -> str:
        request = f" (request {self.request_id})" if self.request_id else ""
        return f"{self.args[0]}{request}"


class RequestFailed(FileError):
    """The service could not do it: its final `status`, its `errors` (structs), its `tracking_id`."""

    status: str = ""
    errors: tuple[Any, ...] = ()
    tracking_id: str | None = None


class FullSyncNeeded(RequestFailed):
    """Changes since the last sync are no longer available: download everything."""


class NotDone(FileError, TimeoutError):
    """The service is not done yet: wait for the same `request_id` again."""


class DownloadFailed(FileError):
    """The file cannot be downloaded; `status` is the HTTP status, None without a response."""

    status: int | None = None


class UploadFailed(FileError):
    """The upload URL refuses the file; `status` is the HTTP status, None without a response."""

    status: int | None = None


class FileTooLarge(FileError):
    """The file exceeds the size limit, packed or unpacked; the transfer was stopped."""


class FileBroken(FileError):
    """The file is invalid: cut off, not a zip, several files in one."""


class PartialErrors(FileError):
    """Some records of an upload were refused: `rows` are the rows of the result file with the reasons."""

    rows: tuple[dict[str, str], ...] = ()
