"""What keeps a file from being had, or from being taken.

FileError
├── RequestFailed       the service could not make the file, or not take it
│   └── FullSyncNeeded      what has changed since the last sync is no longer known: download all
├── NotDone             the service is not done yet; also a TimeoutError. Go on later with its `request_id`
├── DownloadFailed      the file cannot be downloaded, or not any further
├── UploadFailed        the upload URL does not take the file
├── FileTooLarge        the file is larger than was allowed, packed or unpacked
├── FileBroken          the file is not what it should be: cut off, not a zip, several files in one
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
    """The root of what goes wrong with files; `request_id` is what the service calls the work on one."""

    def __init__(self, message: str, request_id: str | None = None, **facts: Any) -> None:
        super().__init__(message)
        self.request_id = request_id
        vars(self).update(facts)

    def __str__(self) -> str:
        request = f" (request {self.request_id})" if self.request_id else ""
        return f"{self.args[0]}{request}"


class RequestFailed(FileError):
    """The service could not do it: the `status` it ended with, its `errors` (structs), its `tracking_id`."""

    status: str = ""
    errors: tuple[Any, ...] = ()
    tracking_id: str | None = None


class FullSyncNeeded(RequestFailed):
    """What has changed since the last sync is no longer known: download all."""


class NotDone(FileError, TimeoutError):
    """The service is not done yet: wait for the same `request_id` again."""


class DownloadFailed(FileError):
    """The file cannot be downloaded; `status` is that of HTTP, None when there was no answer."""

    status: int | None = None


class UploadFailed(FileError):
    """The upload URL does not take the file; `status` is that of HTTP, None when there was no answer."""

    status: int | None = None


class FileTooLarge(FileError):
    """The file is larger than was allowed, packed or unpacked: it was given up there."""


class FileBroken(FileError):
    """The file is not what it should be: cut off, not a zip, several files in one."""


class PartialErrors(FileError):
    """Some records of an upload were refused: `rows` are those of the result file that say why."""

    rows: tuple[dict[str, str], ...] = ()
