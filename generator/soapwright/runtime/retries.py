"""Whether a call that failed may be sent again, and when. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import clock
from .errors import (
    Fault,
    HttpError,
    NotConnected,
    RestFault,
    ServiceError,
    SoapFault,
    TimedOut,
    TransportError,
    UsageError,
)
from .named_tuple import NamedTuple
from .service import Operation, Service

__all__ = [
    "DEFAULT",
    "NEVER",
    "Retries",
    "Retry",
    "checked_count",
    "checked_retries",
    "is_expired",
    "judged",
    "pause",
]


class Retries(NamedTuple):
    """How a client sends calls again that failed and may be sent again; times in seconds.

    It sends a call again at most `max_retries` times, and begins no try later than `seconds` after the call began. It waits a
    random time of at most `first_wait`, twice as much each time, up to `longest_wait`; where the service says how long
    to wait, that long before. It does not wait for a service that asks for more than `longest_retry_after`.
    """

    max_retries: int = 2
    seconds: float = 300.0
    first_wait: float = 0.5
    longest_wait: float = 8.0
    longest_retry_after: float = 60.0


DEFAULT = Retries()


class Retry(NamedTuple):
    """What an error says of sending the call again.

    It is `safe` when nothing can be done twice by it: the call was surely not carried out, or the operation changes
    nothing. `after` is how many seconds the service asks to wait, None when it does not say; `throttled` is whether it
    refused the call because there were too many.
    """

    safe: bool = False
    after: float | None = None
    throttled: bool = False


NEVER = Retry()


def checked_retries(value: object) -> Retries:
    """Return how to retry; raises UsageError."""
    if not isinstance(value, Retries):
        raise UsageError(f"retries= must be a Retries, not {value!r}; how many is max_retries=")
    for name, one in value._asdict().items():
        if isinstance(one, bool) or not isinstance(one, (int, float)) or not 0 <= one < float("inf"):
            raise UsageError(f"{name} of retries= must be a number of 0 or more, not {one!r}")
    return value._replace(max_retries=checked_count(value.max_retries))


def checked_count(value: object) -> int:
    """Return how many times a call may be sent again; raises UsageError."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise UsageError(f"max_retries must be a number of 0 or more, not {value!r}")


def pause(retries: Retries, retry: Retry, number: int, begun: float, left: float) -> float | None:
    """Return how long to wait before try `number` (2 is the second) of a call, None when it is not to be sent again.

    The call has begun `begun` seconds ago and has `left`: a wait that leaves no time for the try is not begun.
    """
    if not retry.safe or number > retries.max_retries + 1:
        return None
    asked = retry.after or 0.0
    if asked > retries.longest_retry_after:
        return None
    most = min(retries.longest_wait, retries.first_wait * 2.0 ** min(number - 2, 60))
    wait = asked + clock.jitter(most)
    return wait if wait < left and begun + wait <= retries.seconds else None


def judged(error: ServiceError, operation: Operation[Any], service: Service, sent: bool) -> Retry:
    """Return what an error says of sending its call again; `sent` is whether anything of it may have been sent."""
    if isinstance(error, Fault) and not isinstance(error, (SoapFault, RestFault)):
        return _by_codes(error, service) or NEVER
    if isinstance(error, Fault):
        return _by_codes(error, service) or _by_status(error, error.status, operation)
    if isinstance(error, HttpError):
        return _by_status(error, error.status, operation)
    if isinstance(error, NotConnected):
        return Retry(error.temporary)
    if isinstance(error, UsageError) or not isinstance(error, TransportError):
        return NEVER
    if isinstance(error, TimedOut) and not sent:
        return Retry(True)
    return Retry(operation.read_only and sent)


def is_expired(error: ServiceError, service: Service) -> bool:
    """Whether a service says that a token has expired."""
    if getattr(error, "status", None) == 401 and isinstance(error, (HttpError, Fault)):
        return True
    known = service.behaviour.expired
    return (
        bool(known)
        and isinstance(error, Fault)
        and any(_listed(one, known) for one in _items(error, service))
    )


def _by_status(error: ServiceError, status: int | None, operation: Operation[Any]) -> Retry:
    after = _retry_after(error.headers)
    if status == 429 or (status == 503 and after is not None):
        return Retry(True, after, True)
    # A gateway speaks for a service that it may have reached.
    return Retry(operation.read_only and status in (408, 502, 503, 504), after)


def _by_codes(fault: Fault, service: Service) -> Retry | None:
    """Return what the codes of a fault say, None when they are not listed: some of a batch may have been carried out."""
    known = service.behaviour.retry
    if not known:
        return None
    found = [_listed(one, known) for one in _items(fault, service)]
    if not found or not all(found):
        return None
    after = _retry_after(fault.headers)
    if after is None:
        after = _stated_wait(fault, service)
    if after is None:
        after = max(known[code] for codes in found for code in codes) or None
    return Retry(True, after, True)


def _items(fault: Fault, service: Service) -> list[list[str]]:
    """Return the codes of each item of a fault's detail, or else SOAP's own."""
    from .fault_facts import found_in

    wanted = {name.lower() for name in service.behaviour.code_fields}
    items = [[str(value) for value in item] for item in found_in(fault, wanted)]
    return items or [[code for code in (fault.fault_code, *fault.fault_subcodes) if code]]


def _stated_wait(fault: Fault, service: Service) -> float | None:
    """Return how many seconds the detail of a fault asks to wait, None when it does not say."""
    fields = {name.lower(): unit for name, unit in service.behaviour.retry_after_fields.items()}
    if not fields:
        return None
    from .fault_facts import named_in

    waits = [_number(value) * fields[name] for name, value in named_in(fault, set(fields))]
    return max((one for one in waits if one > 0), default=None)


def _listed(codes: list[str], known: Mapping[str, float] | tuple[str, ...]) -> list[str]:
    """Return which of some codes are listed, with or without the prefix of a name in XML."""
    return [one for code in codes for one in dict.fromkeys((code, code.rpartition(":")[2])) if one in known]


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return how many seconds a Retry-After asks to wait, which is a number or a date; None when there is none.

    Some services say it in milliseconds, in a header of their own.
    """
    text = ""
    for name, unit in (("Retry-After-Ms", 0.001), ("Retry-After", 1.0)):
        text = (headers.get(name) or "").strip()
        if text.replace(".", "", 1).isdecimal():
            return _number(text) * unit
    if not text:
        return None
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(text)
        # The older forms of dates do not say that they are in UTC (RFC 9110, 5.6.7).
        return max((date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - clock.now(), 0.0)
    except (ValueError, OverflowError):
        return None


def _number(value: object) -> float:
    try:
        found = float(str(value))
    except ValueError:
        return 0.0
    return min(found, 1e9) if found > 0 else 0.0
