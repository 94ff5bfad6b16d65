"""Access to the identity platform with msal: requests tokens, and interprets the responses."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .._runtime.masks import Masks
from ._errors import MsalMissing, SignInError, SignInNeeded, SignInUnavailable

__all__ = ["SCOPES", "Identity"]

SCOPES = {
    "production": "https://ads.microsoft.com/msads.manage",
    "sandbox": "https://si.ads.microsoft.com/msads.manage",
}
"""The scope of tokens by environment. Users of the sandbox sign in at the same place as all others."""

_AUTHORITY = "https://login.microsoftonline.com"
_SECONDS = 60.0
"""The time limit of one request to the identity platform in seconds."""

_NEEDED = {
    *("invalid_grant", "interaction_required", "login_required", "consent_required"),
    *("expired_token", "authorization_declined", "access_denied", "bad_verification_code"),
}
_LATER = {"temporarily_unavailable", "server_error", "slow_down", "authorization_pending"}


class Identity:
    """An application registered with the identity platform."""

    def __init__(self, client_id: str, secret: str | None, tenant: str, environment: str, http: Any) -> None:
        self._client_id = client_id
        self._secret = secret
        self._authority = f"{_AUTHORITY}/{tenant}"
        self.scopes = [SCOPES[environment]]
        self._http = http
        self._app: Any = None
        self._transport: Any = None

    def __repr__(self) -> str:
        return f"Identity({self._client_id!r})"

    def asked(
        self, ask: Callable[[Any], Mapping[str, Any]], secrets: Iterable[str] = ()
    ) -> Mapping[str, Any] | SignInError:
        """Return the response to what `ask` does with msal's application, or the error.

        `secrets` are those in the request: no error shows them.
        """
        masks = Masks([*secrets, *([self._secret] if self._secret else [])])
        try:
            answer = ask(self._opened())
        except SignInError as error:
            return error.with_traceback(None)
        # Only the text of exceptions is kept, because those of msal and its transport contain the request.
        except OSError as error:
            return SignInUnavailable(f"no response: {masks.text(str(error))}")
        except Exception as error:  # noqa: BLE001 - of all kinds, as json's and msal's own
            if self._is_busy:
                said = f"the identity platform is busy: HTTP {self._transport.status}"
                return SignInUnavailable(said, None, self._retry_after)
            return SignInError(f"not a response of the identity platform: {masks.text(str(error))}")
        return self._judged(answer, masks)

    def _judged(self, answer: Mapping[str, Any], masks: Masks) -> Mapping[str, Any] | SignInError:
        code = answer.get("error")
        if code is None:
            return answer
        said = masks.text(str(answer.get("error_description") or "no description"))
        if code in _NEEDED:
            return SignInNeeded(said, code)
        if code in _LATER or self._is_busy:
            return SignInUnavailable(said, code, self._retry_after)
        return SignInError(said, str(code))

    @property
    def _is_busy(self) -> bool:
        status = self._transport.status if self._transport else 0
        return bool(status == 429 or status >= 500)

    @property
    def _retry_after(self) -> float | None:
        seconds = self._transport.retry_after if self._transport else ""
        return float(seconds) if seconds.isdecimal() else None

    def _opened(self) -> Any:
        if self._app is None:
            msal = _module("msal")
            self._transport = _Transport(self._http or _module("requests").Session())
            options = {"authority": self._authority, "http_client": self._transport}
            self._app = (
                msal.ConfidentialClientApplication(self._client_id, client_credential=self._secret, **options)
                if self._secret
                else msal.PublicClientApplication(self._client_id, **options)
            )
        return self._app


class _Transport:
    """The HTTP transport of msal: a session of requests with a time limit, which keeps its last response.

    After a response that the platform is busy, msal repeats it for a while instead of sending requests.
    """

    def __init__(self, session: Any) -> None:
        self._session = session
        self.status = 0
        self.retry_after = ""

    def post(self, url: str, **options: Any) -> Any:
        """Send a request."""
        return self._noted(self._session.post(url, **{"timeout": _SECONDS, **options}))

    def get(self, url: str, **options: Any) -> Any:
        """Send a request."""
        return self._noted(self._session.get(url, **{"timeout": _SECONDS, **options}))

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def _noted(self, answer: Any) -> Any:
        self.status = answer.status_code
        self.retry_after = answer.headers.get("Retry-After", "")
        return answer


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        raise MsalMissing("getting tokens requires msal, which is not installed: pip install msal") from None
