"""What to do next, in the text of errors."""

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

_SEE = "All that was sent and came back is in `exchange`."
_LOOK = "The service may have carried it out: look before you call again."
_BY_STATUS = {
    401: "Renew the token, or correct the credentials.",
    403: "See whether these credentials may do this.",
    404: "See whether endpoint= is right.",
    405: "See whether endpoint= is right.",
    413: "Send less in one call.",
}


def next_step(error: ServiceError, retry: Retry, expired: bool, sent: bool) -> str:
    """Return a sentence that says what can be done about an error, "" where the error says it itself."""
    if isinstance(error, (HttpError, Fault)):
        return _of_answer(error, retry, expired)
    if isinstance(error, NotConnected):
        return "Nothing was sent: see whether endpoint= is right and can be reached."
    if isinstance(error, TimedOut) and not sent:
        return "Nothing was sent: call again, or allow more time."
    if isinstance(error, (TimedOut, ConnectionBroken)):
        return "It changes nothing: call again." if retry.safe else _LOOK
    return _SEE if isinstance(error, DecodeError) else ""


def _of_answer(error: HttpError | Fault, retry: Retry, expired: bool) -> str:
    if expired:
        return _BY_STATUS[401]
    if retry.safe:
        return f"Call again after {_seconds(retry.after)} s." if retry.after else "Call again later."
    if isinstance(error, HttpError) and 300 <= error.status < 400:
        return "No redirect is followed: give the right address as endpoint=."
    return _BY_STATUS.get(error.status or 0, _SEE) if isinstance(error, HttpError) else _SEE


def _seconds(number: float) -> str:
    return f"{number:.0f}" if number >= 10 else f"{number:.2g}"
