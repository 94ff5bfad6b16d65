"""Decide whether and when a failed call may be sent again. No I/O."""

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
    """How a client retries failed calls where that is safe; times in seconds.

    A call is retried at most `max_retries` times, and no retry starts later than `seconds` after the call
    began. Before a retry the client waits a random time up to `first_wait`, doubled for each retry, up to
    `longest_wait`; if the service states a time, it waits that long first, but not longer than
    `longest_retry_after`: then it gives up.
    """

    max_retries: int = 2
    seconds: float = 300.0
    first_wait: float = 0.5
    longest_wait: float = 8.0
    longest_retry_after: float = 60.0


DEFAULT = Retries()


class Retry(NamedTuple):
    """Whether and when a failed call may be sent again.

    It is `safe` if nothing can be done twice: the call was certainly not carried out, or the operation is
    read-only. `after` is the time in seconds that the service asks to wait, None if it does not; `throttled`
    is whether the service refused the call because there were too many.
    """

    safe: bool = False
    after: float | None = None
    throttled: bool = False


NEVER = Retry()


def checked_retries(value: object) -> Retries:
    """Return checked retry settings; raise UsageError."""
    if not isinstance(value, Retries):
        raise UsageError(f"retries= must be a Retries, not {value!r}; for a number use max_retries=")
    for name, one in value._asdict().items():
        if isinstance(one, bool) or not isinstance(one, (int, float)) or not 0 <= one < float("inf"):
            raise UsageError(f"{name} of retries= must be a number of 0 or more, not {one!r}")
    return value._replace(max_retries=checked_count(value.max_retries))


def checked_count(value: object) -> int:
    """Return a checked number of retries; raise UsageError."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise UsageError(f"max_retries must be a number of 0 or more, not {value!r}")


def pause(retries: Retries, retry: Retry, number: int, begun: float, left: float) -> float | None:
    """Return the wait before attempt `number` (2 is the first retry) of a call, None for no retry.

    The call began `begun` seconds ago and has `left`: there is no retry if the wait would leave no time for
    it.
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
    """Return the retry facts of an error; `sent` is whether anything of the request may have been sent."""
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
    """Return whether an error means that a token has expired."""
    if getattr(error, "status", None) == 401:
        return True
    known = service.behaviour.expired
    return isinstance(error, Fault) and any(_listed(one, known) for one in _items(error, service))


def _by_status(error: ServiceError, status: int | None, operation: Operation[Any]) -> Retry:
    after = _retry_after(error.headers)
    if status == 429 or (status == 503 and after is not None):
        return Retry(True, after, True)
    # A gateway answers for a service that it may have reached.
    return Retry(operation.read_only and status in (408, 502, 503, 504), after)


def _by_codes(fault: Fault, service: Service) -> Retry | None:
    """Return the retry facts of a fault's codes, None for unlisted ones: part of a batch may have been carried out."""
    known = service.behaviour.retry
    if not known:
        return None
    found = [_listed(one, known) for one in _items(fault, service)]
    if not all(found):
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
    """Return the time to wait in a fault's detail in seconds, None if there is none."""
    fields = {name.lower(): unit for name, unit in service.behaviour.retry_after_fields.items()}
    if not fields:
        return None
    from .fault_facts import named_in

    waits = [_number(value) * fields[name] for name, value in named_in(fault, set(fields))]
    return max((one for one in waits if one > 0), default=None)


def _listed(codes: list[str], known: Mapping[str, float] | tuple[str, ...]) -> list[str]:
    """Return the listed codes among some, ignoring the prefix of an XML name."""
    return [one for code in codes for one in dict.fromkeys((code, code.rpartition(":")[2])) if one in known]


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the time of a Retry-After header in seconds, given as a number or a date; None if there is none.

    Some services give it in milliseconds, in a header of their own.
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
        # The obsolete formats of dates are in UTC without saying so (RFC 9110, 5.6.7).
        return max((date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - clock.now(), 0.0)
    except (ValueError, OverflowError):
        return None


def _number(value: object) -> float:
    try:
        found = float(str(value))
    except ValueError:
        return 0.0
    return max(0.0, min(found, 1e9))
