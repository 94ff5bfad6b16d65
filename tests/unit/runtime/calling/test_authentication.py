"""HTTP authentication: what is sent, and how much of a challenge is read."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import httpx
import pytest

from soapwright.runtime.errors import TimedOut

from .shop import EXPIRED, Arriving, Clock, Wire, done, failed, made, right, types


class Twice(httpx.Auth):
    """Sends a second request after the first response."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        for secret in ("first-s3cret", "second-s3cret"):
            request.headers["Authorization"] = f"Bearer {secret}"
            yield request


@pytest.mark.parametrize("auth", [("ann", "s3cret"), httpx.BasicAuth("ann", "s3cret")])
def test_a_name_and_password_are_sent_with_the_first_request(kind: str, auth: Any) -> None:
    wire = Wire()
    assert done(made(wire, kind, auth=auth).get(1)) == types.Got(name="crate")
    assert wire.sent[0].headers["Authorization"] == "Basic YW5uOnMzY3JldA=="


def test_all_proofs_of_an_authentication_are_masked(kind: str) -> None:
    wire = Wire(httpx.Response(401), httpx.Response(400, text="first-s3cret, second-s3cret"))
    error = failed(made(wire, kind, auth=Twice()).get, 1)
    assert [request.headers["Authorization"][7:] for request in wire.sent] == ["second-s3cret"] * 2
    assert error.exchange.body == "***, ***"
    assert error.exchange.request_headers["Authorization"] == "Bearer ***"


@pytest.mark.parametrize(
    ("pieces", "taken"),
    [
        ([b"x"] * 3, 3),
        ([b"x" * 65536, b"x", b"x", b"x"], 2),
        ([b"x" * 65537, b"x", b"x"], 1),
    ],
)
def test_only_the_beginning_of_a_challenge_is_read(kind: str, pieces: list[bytes], taken: int) -> None:
    challenge = Arriving(kind, *pieces, status=401)
    wire = Wire(challenge, right())
    assert done(made(wire, kind, auth=Twice()).get(1)) == types.Got(name="crate")
    assert challenge.taken == taken
    assert ("read" in vars(challenge.stream)) is (kind == "sync")


def test_the_last_response_of_an_authentication_is_read_as_any_other(kind: str) -> None:
    last = Arriving(kind, right().content[:40], right().content[40:])
    assert done(made(Wire(EXPIRED, last), kind, auth=Twice()).get(1)) == types.Got(name="crate")
    assert last.taken == 2


def test_each_challenge_is_read_from_its_beginning(kind: str) -> None:
    class Thrice(httpx.Auth):
        """Sends two requests again."""

        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            for _ in range(3):
                yield request

    challenges = [Arriving(kind, b"x" * 40_000, b"x", b"x", status=401) for _ in range(2)]
    done(made(Wire(*challenges, right()), kind, auth=Thrice()).get(1))
    assert [one.taken for one in challenges] == [3, 3]


def test_a_challenge_may_take_too_long(kind: str, own: Clock) -> None:
    challenge = Arriving(kind, *[b" "] * 9, status=401, clock=own)
    error = failed(made(Wire(challenge, right()), kind, auth=Twice(), max_retries=0).get, 1)
    assert type(error) is TimedOut and challenge.taken == 4
