"""Checks of every request, and the faults for invalid ones, with the codes of the reference pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, TypeVar
from uuid import uuid4

from .store import LOCK

INVALID_CREDENTIALS = 105
NOT_AUTHORIZED = 106
TOKEN_EXPIRED = 109
MISSING_HEADERS = 116
STALE = 209
NO_ACCOUNT = 208
NO_CUSTOMER = 310
BAD_PREDICATE = 3030
NO_PREDICATE = 3079
BAD_PAGE = 3080
STATUS_WHEN_ADDED = 477

_ERRORS = {
    INVALID_CREDENTIALS: ("InvalidCredentials", "Authentication failed."),
    NOT_AUTHORIZED: ("UserIsNotAuthorized", "The user may not do this, or there is no such entity."),
    TOKEN_EXPIRED: ("AuthenticationTokenExpired", "The authentication token has expired."),
    MISSING_HEADERS: ("RequestMissingHeaders", "A required header element is missing."),
}

_FunctionT = TypeVar("_FunctionT", bound=Callable[..., Any])

EXPIRED = "expired-token"
"""The access token that counts as expired in every call."""


class Refused(Exception):
    """A refused request, with the code of the error."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


def checked(types: Any) -> Callable[[_FunctionT], _FunctionT]:
    """Return a decorator for answering functions that authenticates the caller and turns refusals into faults.

    `types` is the package of the client that has these faults.
    """

    def decorate(function: _FunctionT) -> _FunctionT:
        @wraps(function)
        def answer(request: Any, call: Any) -> Any:
            try:
                _check(call.headers)
                with LOCK:
                    response = function(request)
            except Refused as error:
                raise _fault(types, error) from None
            response.tracking_id = str(uuid4())
            return response

        return answer  # type: ignore[return-value]

    return decorate


def _check(headers: dict[str, Any]) -> None:
    for name in ("developer_token", "access_token"):
        if headers.get(name) is None:
            raise Refused(MISSING_HEADERS, name)
        if not str(headers[name]).strip():
            raise Refused(INVALID_CREDENTIALS, name)
    if headers["access_token"] == EXPIRED:
        raise Refused(TOKEN_EXPIRED, "")


def _fault(types: Any, error: Refused) -> Exception:
    if error.code in _ERRORS:
        name, message = _ERRORS[error.code]
        item = types.AdApiError(code=error.code, error_code=name, message=message, detail=str(error) or None)
        made: Exception = types.AdApiFaultDetail(errors=[item], tracking_id=str(uuid4()))
        if error.code in (INVALID_CREDENTIALS, TOKEN_EXPIRED):
            made.status = 401  # type: ignore[attr-defined]
        return made
    item = types.OperationError(code=error.code, message=str(error))
    refused: Exception = types.ApiFault(operation_errors=[item], tracking_id=str(uuid4()))
    return refused


def check_stamp(known: Any, given: bytes | None) -> None:
    """Refuse an update whose TimeStamp is not the latest."""
    if given is None or given != known.time_stamp:
        raise Refused(STALE, "The time stamp does not match: read the entity again.")


def overwritten(known: Any, given: Any, read_only: Sequence[str]) -> Any:
    """Return an entity after an update: as given, except read-only fields; nothing else is kept."""
    made = type(given).from_json(given.to_json())
    for name in read_only:
        setattr(made, name, getattr(known, name))
    return made


def require(entity: Any, code: int, *names: str) -> None:
    """Refuse an entity without a field."""
    for name in names:
        if getattr(entity, name) is None:
            raise Refused(code, f"{name} is required.")
