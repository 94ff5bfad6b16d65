"""Wait until the service is done, by the contract's rules, and convert failures to file errors."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from .._runtime.errors import WaitFailed, WaitTimedOut
from .errors import FullSyncNeeded, NotDone, RequestFailed
from .fetch import Progress, Watch
from .steps import Call, Steps

__all__ = ["waited"]


def waited(
    service: Any,
    submitted: Any,
    request_id: str,
    seconds: float,
    watch: Watch,
    percent: Callable[[Any], int | None],
) -> Steps[Any]:
    """Return the response with which the job is done that the response `submitted` has started."""

    def told(answer: Any) -> None:
        watch(Progress("waiting", percent(answer) or 0, 100, request_id))

    try:
        return (yield Call(partial(service.wait, submitted, timeout=seconds, progress=told)))
    except WaitTimedOut as late:
        raise NotDone(f"the service is not done after {seconds:g} seconds", request_id) from late
    except WaitFailed as failed:
        answer = failed.response
        errors = tuple(one for one in getattr(answer, "errors", None) or () if one)
        said = "".join(f"; {one.error_code or one.code}: {one.message}" for one in errors)
        kind = FullSyncNeeded if failed.status == "FailedFullSyncRequired" else RequestFailed
        facts = {"status": failed.status, "errors": errors, "tracking_id": answer.tracking_id}
        raise kind(f"it ended as {failed.status}{said}", request_id, **facts) from failed
