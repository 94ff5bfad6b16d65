"""An identity platform on loopback: the requests that msal sends, and a session that leads there."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any, Self, cast
from urllib.parse import parse_qsl, urlsplit

import requests
from requests.adapters import HTTPAdapter

AUTHORITY = "https://login.microsoftonline.com"
Answer = tuple[int, dict[str, str], dict[str, Any] | str]


@dataclass
class Identity:
    """The platform. Each refresh token is taken that `taken` names; each answer has the next of both tokens.

    `override` may answer a form in another way. `lasts` is the time for which access tokens are valid, in seconds.
    """

    taken: set[str] = field(default_factory=set)
    lasts: float = 3600
    pending: int = 0
    """How often a device code is polled before the user signs in."""
    override: Callable[[dict[str, str]], Answer | None] = lambda form: None
    forms: list[dict[str, str]] = field(default_factory=list)
    given: int = 0
    lock: Lock = field(default_factory=Lock)

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.identity = self
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def session(self) -> requests.Session:
        """A session whose requests to the identity platform come here."""
        session = requests.Session()
        session.mount(AUTHORITY, _Loopback(f"http://127.0.0.1:{self._server.server_address[1]}"))
        session.trust_env = False
        return session

    @property
    def grants(self) -> list[str]:
        """The kinds of grants used to request tokens."""
        return [form["grant_type"] for form in self.forms if "grant_type" in form]

    def token(self, form: dict[str, str]) -> Answer:
        """Answer a request for tokens."""
        if (other := self.override(form)) is not None:
            return other
        grant = form["grant_type"]
        if grant == "refresh_token" and form["refresh_token"] not in self.taken:
            description = f"AADSTS70008: the refresh token {form['refresh_token']} has expired"
            return 400, {}, {"error": "invalid_grant", "error_description": description}
        if grant.endswith("device_code") and self.pending:
            self.pending -= 1
            return 400, {}, {"error": "authorization_pending"}
        with self.lock:
            self.given += 1
            refresh = f"refresh-{self.given}"
            self.taken.add(refresh)
            tokens = {"access_token": f"access-{self.given}", "refresh_token": refresh}
        return (
            200,
            {},
            {**tokens, "token_type": "Bearer", "expires_in": self.lasts, "scope": form.get("scope", "")},
        )


class _Server(ThreadingHTTPServer):
    identity: Identity


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        base = f"{AUTHORITY}/common"
        ends = {"token_endpoint": "token", "device_authorization_endpoint": "devicecode"}
        found = {key: f"{base}/oauth2/v2.0/{name}" for key, name in ends.items()}
        found |= {"issuer": f"{base}/v2.0", "authorization_endpoint": f"{base}/oauth2/v2.0/authorize"}
        self._answer(200, {}, found)

    def do_POST(self) -> None:
        identity = cast(_Server, self.server).identity
        form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        identity.forms.append(form)
        if self.path.endswith("/devicecode"):
            code = {"device_code": "device-secret", "user_code": "ABC-123", "interval": 0, "expires_in": 900}
            shown = {"verification_uri": "https://aka.ms/devicelogin", "message": "Enter ABC-123 there."}
            self._answer(200, {}, {**code, **shown})
        else:
            self._answer(*identity.token(form))

    def _answer(self, status: int, headers: dict[str, str], body: dict[str, Any] | str) -> None:
        content = (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Loopback(HTTPAdapter):
    def __init__(self, base: str) -> None:
        super().__init__()
        self._base = base

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        parts = urlsplit(request.url or "")
        request.url = f"{self._base}{parts.path}?{parts.query}"
        return super().send(request, *args, **options)
