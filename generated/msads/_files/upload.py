"""Upload a file as a multipart form, packed first if necessary."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from .errors import UploadFailed
from .fetch import Progress, Watch
from .files import temporary
from .steps import Answer, Steps, Transfer, is_transport

__all__ = ["packed", "uploaded"]

_PACKED = (".zip", ".gz")
_PART = 1 << 16


@contextmanager
def packed(path: Path) -> Generator[Path]:
    """Provide a file to send: the file itself if it is packed, or a temporary zip of it."""
    if path.suffix.lower() in _PACKED:
        yield path
        return
    made = temporary(".zip")
    try:
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(path, path.name)
        yield made
    finally:
        made.unlink()


def uploaded(url: str, path: Path, headers: Mapping[str, str], watch: Watch, request_id: str) -> Steps[bool]:
    """Send a file to a URL; return whether it has certainly arrived. Raises UploadFailed if it is refused."""
    boundary = uuid4().hex
    # A generated name, because a file's own may contain characters that end a header.
    name = f"{request_id or boundary}{path.suffix}"
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    ).encode()
    tail = f"\r\n--{boundary}--\r\n".encode()
    size = os.stat(path).st_size
    sent = {
        **headers,
        "Content-Type": f"multipart/form-data; boundary={boundary}",
        "Content-Length": str(len(head) + size + len(tail)),
    }

    def body() -> Iterator[bytes]:
        yield head
        with path.open("rb") as file:
            done = 0
            while part := file.read(_PART):
                yield part
                done += len(part)
                watch(Progress("uploading", done, size, request_id))
        yield tail

    try:
        answer: Answer = yield Transfer("POST", url, sent, _nobody, body)
    except Exception as error:
        if not is_transport(error):
            raise
        return False
    if answer.status >= 500 or answer.status == 429:
        return False
    if answer.status >= 300:
        said = " ".join(answer.text.split())[:500]
        raise UploadFailed(f"HTTP {answer.status}: {said}", request_id, status=answer.status)
    return True


def _nobody(answer: Answer) -> Callable[[bytes], None] | None:
    return None
