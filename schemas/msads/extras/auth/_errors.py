"""The errors of getting tokens.

SignInError
├── SignInNeeded         the user has to sign in: there is no refresh token, or it is no longer accepted
├── SignInUnavailable    the identity platform cannot be reached, or is busy: try again later
├── StoreError           tokens cannot be read from their store, or written to it
└── MsalMissing          msal is not installed; also an ImportError

None of them shows a token or a secret.
"""

from __future__ import annotations

__all__ = ["MsalMissing", "SignInError", "SignInNeeded", "SignInUnavailable", "StoreError"]


class SignInError(Exception):
    """No token could be obtained. `code` is the identity platform's error code, like `invalid_client`."""

    def __init__(self, message: str, code: str | None = None) -> None:
        super().__init__(message, code)
        self.message = message
        self.code = code

    def __str__(self) -> str:
        return self.message if self.code is None else f"{self.code}: {self.message}"


class SignInNeeded(SignInError):
    """The user has to sign in: there is no refresh token, or it is no longer accepted."""


class SignInUnavailable(SignInError):
    """The identity platform cannot be reached, or is busy.

    `retry_after` is in seconds, if it states a time.
    """

    def __init__(self, message: str, code: str | None = None, retry_after: float | None = None) -> None:
        super().__init__(message, code)
        self.retry_after = retry_after

    def __reduce__(self) -> tuple[type[SignInUnavailable], tuple[str, str | None, float | None]]:
        return type(self), (self.message, self.code, self.retry_after)


class StoreError(SignInError):
    """Tokens cannot be read from their store, or written to it."""


class MsalMissing(SignInError, ImportError):
    """The library for the identity platform is not installed."""
