"""What to do next, as part of an error's text."""

from __future__ import annotations

from .errors import (
    ConnectionBroken,
    DecodeError,
    Fault,
    HttpError,
    NotConnected,
    ServiceError,
    TimedOut,
)
from .retries import Retry

__all__ = ["next_step"]

_SEE = "The request and the response are in `exchange`."
_LOOK = "The service may have carried it out: check before you call again."
_BY_STATUS = {
    401: "Renew the token, or correct the credentials.",
    403: "Check that these credentials have the permission.",
    404: "Check endpoint=.",
    405: "Check endpoint=.",
    413: "Send less in one call.",
}


def next_step(error: ServiceError, retry: Retry, expired: bool, sent: bool) -> str:
    """Return a sentence on what to do about an error, "" if its own text says so."""
    if isinstance(error, (HttpError, Fault)):
        return _of_answer(error, retry, expired)
    if isinstance(error, NotConnected):
        return "Nothing was sent: check that endpoint= is right and reachable."
    if isinstance(error, TimedOut) and not sent:
        return "Nothing was sent: call again, or allow more time."
    if isinstance(error, (TimedOut, ConnectionBroken)):
        return "The operation is read-only: call again." if retry.safe else _LOOK
    return _SEE if isinstance(error, DecodeError) else ""


def _of_answer(error: HttpError | Fault, retry: Retry, expired: bool) -> str:
    if expired:
        return _BY_STATUS[401]
    if retry.safe:
        return f"Call again after {_seconds(retry.after)} s." if retry.after else "Call again later."
    if isinstance(error, Fault):
        return _SEE
    if 300 <= error.status < 400:
        return "Redirects are not followed: pass the right URL as endpoint=."
    return _BY_STATUS.get(error.status, _SEE)


def _seconds(number: float) -> str:
    # With two digits, larger numbers would have an exponent.
    return f"{number:.2g}" if number < 99.5 else f"{number:.0f}"
