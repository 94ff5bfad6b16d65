"""One user's sign-in: returns valid access tokens, and stores how to get the next one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from hashlib import sha256
from threading import Lock
from typing import Any, Literal, NamedTuple, TypeVar

from ..credentials import Credentials
from ._errors import SignInError, SignInNeeded, SignInUnavailable, StoreError
from ._identity import SCOPES, Identity
from ._store import Store, Tokens, as_store

__all__ = ["DeviceCode", "SignIn"]

_T = TypeVar("_T")

_HOUR = 3600.0


class DeviceCode(NamedTuple):
    """What a user needs to sign in on another device; as text, it is the sentence to show."""

    url: str
    code: str
    message: str
    expires_in: float
    """The seconds for which the code is valid."""

    def __str__(self) -> str:
        return self.message


class SignIn:
    """Returns access tokens of one user; it can be shared between threads, tasks and clients.

    `refresh_token` is one that the user has consented to. `ask` shows a `DeviceCode` to someone who then
    signs in (for example `ask=print`). A web application has a `client_secret`, and uses `begin` and
    `finish`. Tokens are kept in `store` (the path of a file, or a `Store`), which takes precedence over
    `refresh_token` unless that has changed. A token is replaced `ahead` seconds before it expires; if the
    identity platform is unreachable then, the old one is used as long as it is valid. `http` is a session of
    requests, for proxies and certificates.
    """

    def __init__(
        self,
        client_id: str,
        *,
        refresh_token: str | None = None,
        client_secret: str | None = None,
        ask: Callable[[DeviceCode], object] | None = None,
        store: Store | str | os.PathLike[str] | None = None,
        environment: Literal["production", "sandbox"] = "production",
        tenant: str = "common",
        ahead: float = 300.0,
        http: Any = None,
    ) -> None:
        if environment not in SCOPES:
            raise ValueError(f"there is no environment {environment!r}; choose from {', '.join(SCOPES)}")
        if client_secret is not None and ask is not None:
            raise ValueError(
                "device codes are for applications without a secret: pass client_secret or ask, not both"
            )
        self._identity = Identity(client_id, client_secret, tenant, environment, http)
        self._given = refresh_token or ""
        self._ask = ask
        self._store = as_store(store)
        self._ahead = ahead
        self._lock = Lock()
        self._held = Tokens(f"client {client_id} in {environment}", given=_digest(self._given))

    def __repr__(self) -> str:
        return f"SignIn({self._held.of!r})"

    def token(self) -> str:
        """Return an access token that is valid for at least some minutes; raise SignInError.

        Threads that need a new one at the same time request it once.
        """
        return _raised(self._valid())

    def renew(self, refused: str | None = None) -> str:
        """Return another access token, because the previous one was refused. Raise SignInError.

        If another thread has already replaced the `refused` one, its token is returned.
        """
        with self._lock:
            if refused is None or refused == self._held.access_token:
                self._held = self._held._replace(expires_at=0.0)
        # Tracebacks would show the arguments.
        del refused
        return self.token()

    __call__ = token
    """For `Credentials(access_token=sign_in)`; clients find `renew` there, too."""

    async def token_async(self) -> str:
        """Like `token`, without blocking the event loop."""
        held = self._held
        if self._lasts(held, self._ahead):
            return held.access_token
        import asyncio

        return await asyncio.to_thread(self.token)

    async def renew_async(self, refused: str | None = None) -> str:
        """Like `renew`, without blocking the event loop."""
        import asyncio

        return await asyncio.to_thread(self.renew, refused)

    def credentials(
        self,
        *,
        developer_token: str,
        customer_id: int | str | None = None,
        customer_account_id: int | str | None = None,
    ) -> Credentials:
        """Return credentials for a client.

        They return a token for each request, and a new one if that is refused.
        """
        return Credentials(
            access_token=self,
            developer_token=developer_token,
            customer_id=customer_id,
            customer_account_id=customer_account_id,
        )

    def async_credentials(
        self,
        *,
        developer_token: str,
        customer_id: int | str | None = None,
        customer_account_id: int | str | None = None,
    ) -> Credentials:
        """Return credentials for an async client, which return a token for each request."""
        return Credentials(
            access_token=_Later(self),
            developer_token=developer_token,
            customer_id=customer_id,
            customer_account_id=customer_account_id,
        )

    def begin(
        self, redirect_uri: str, response_mode: Literal["form_post", "query"] = "form_post"
    ) -> dict[str, Any]:
        """Return what a web application keeps in the user's session during the sign-in at its `auth_uri`."""
        scopes = self._identity.scopes
        options = {"redirect_uri": redirect_uri, "response_mode": response_mode}
        begun = self._identity.asked(lambda app: app.initiate_auth_code_flow(scopes, **options))
        return dict(_raised(begun))

    def finish(self, begun: dict[str, Any], answer: Mapping[str, str]) -> None:
        """Process the form or query of the request with which the user returns; raise SignInError."""
        found = self._identity.asked(
            lambda app: app.acquire_token_by_auth_code_flow(begun, dict(answer)),
            answer.values(),
        )
        with self._lock:
            outcome = self._taken(found, "")
        _raised(outcome)

    def _valid(self) -> str | SignInError:
        """Return a token that is valid long enough, or the error."""
        held = self._held
        if self._lasts(held, self._ahead):
            return held.access_token
        with self._lock:
            try:
                kept = self._kept()
            except SignInError as error:
                return error.with_traceback(None)
            except Exception as error:  # noqa: BLE001 - a store is the user's own code
                return _caused(StoreError(f"the store raised {type(error).__name__}"), error)
            if self._lasts(kept, self._ahead):
                # Another thread or program was faster.
                self._held = kept
                return kept.access_token
            return self._granted(kept)

    def _kept(self) -> Tokens:
        """Return the newest tokens: those in the store, unless the program passes another refresh token."""
        text = self._store.load() if self._store else None
        if not text:
            return self._held
        kept = Tokens.read(text, self._held.of)
        if self._given and kept.given != self._held.given:
            return self._held
        # A refused token must not be taken from the store again.
        is_newer = kept.access_token != self._held.access_token and kept.expires_at > self._held.expires_at
        return kept if is_newer else self._held

    def _granted(self, kept: Tokens) -> str | SignInError:
        refresh_token = kept.refresh_token or self._given
        if refresh_token:
            scopes = self._identity.scopes
            outcome = self._taken(
                self._identity.asked(
                    lambda app: app.acquire_token_by_refresh_token(refresh_token, scopes),
                    [refresh_token],
                ),
                refresh_token,
            )
            if isinstance(outcome, SignInUnavailable) and self._lasts(kept, 0.0):
                return kept.access_token
            if not isinstance(outcome, SignInNeeded) or self._ask is None:
                return outcome
        if self._ask is None:
            return SignInNeeded(
                "there is no refresh token: pass one, or sign in (ask=…, or begin and finish)"
            )
        return self._signed_in(self._ask)

    def _signed_in(self, show: Callable[[DeviceCode], object]) -> str | SignInError:
        """Return the token of a user who signs in on another device, or the error."""
        scopes = self._identity.scopes
        flow = self._identity.asked(lambda app: app.initiate_device_flow(scopes))
        if isinstance(flow, SignInError):
            return flow
        url, code, message = (str(flow.get(key, "")) for key in ("verification_uri", "user_code", "message"))
        try:
            show(DeviceCode(url, code, message, float(flow.get("expires_in", 0.0))))
        except Exception as error:  # noqa: BLE001 - it is the user's own code
            return _caused(SignInError(f"showing the code raised {type(error).__name__}"), error)
        return self._taken(self._identity.asked(lambda app: app.acquire_token_by_device_flow(flow)), "")

    def _taken(self, found: Mapping[str, Any] | SignInError, refresh_token: str) -> str | SignInError:
        """Keep the tokens in a response, and return the access token, or the error."""
        if isinstance(found, SignInError):
            return found
        if not isinstance(found.get("access_token"), str):
            return SignInError("the identity platform returned no access token")
        expires_at = time.time() + float(found.get("expires_in") or _HOUR)
        # The response may contain a new refresh token; otherwise the old one stays valid.
        following = str(found.get("refresh_token") or refresh_token)
        self._held = self._held._replace(
            access_token=str(found["access_token"]), expires_at=expires_at, refresh_token=following
        )
        try:
            if self._store:
                self._store.save(self._held.text())
        except StoreError as error:
            return error.with_traceback(None)
        except Exception as error:  # noqa: BLE001 - a store is the user's own code
            return _caused(StoreError(f"the store raised {type(error).__name__}"), error)
        return self._held.access_token

    @staticmethod
    def _lasts(tokens: Tokens, seconds: float) -> bool:
        return bool(tokens.access_token) and time.time() + seconds < tokens.expires_at


class _Later:
    """Returns the tokens of a sign-in to async clients."""

    def __init__(self, sign_in: SignIn) -> None:
        self._sign_in = sign_in

    async def __call__(self) -> str:
        return await self._sign_in.token_async()

    async def renew(self) -> str:
        """Return another token, because the previous one was refused."""
        return await self._sign_in.renew_async()


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest() if token else ""


def _caused(error: SignInError, cause: Exception) -> SignInError:
    """Return an error with its cause, without the traceback, whose frames hold secrets."""
    error.__cause__ = cause.with_traceback(None)
    return error


def _raised(outcome: _T | SignInError) -> _T:
    """Return a result, or raise an error where no local variable holds a secret."""
    if isinstance(outcome, SignInError):
        raise outcome
    return outcome
