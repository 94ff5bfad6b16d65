"""Tokens that have expired: functions for them are called again, once for each call."""

from __future__ import annotations

from threading import Lock

from soapwright.runtime.errors import EncodeError, HttpError
from soapwright.runtime.hooks import Attempt

from .shop import BUSY, EXPIRED, GET, ONE, Clock, Wire, done, failed, made, right, types


def test_an_expired_token_is_asked_for_once_more(kind: str) -> None:
    tokens = iter("abcd")
    wire = Wire(EXPIRED, right())
    client = made(wire, kind, lambda: next(tokens))
    assert done(client.get(1)) == types.Got(name="crate")
    assert [text.partition("Token>")[2][0] for text in wire.bodies] == ["a", "b"]
    wire = Wire(EXPIRED)
    error = failed(made(wire, kind, lambda: next(tokens)).get, 1)
    assert type(error) is HttpError and len(wire.sent) == 2


def test_a_token_may_expire_again(kind: str) -> None:
    tokens, wire = iter("abcd"), Wire(EXPIRED, right(), EXPIRED, right())
    client = made(wire, kind, lambda: next(tokens), timeout=5.0)
    for turn in (1, 2):
        assert done(client.get(1)) == types.Got(name="crate")
        assert client._channel.renewal.turn == turn
    assert len(wire.sent) == 4


def test_a_renewed_token_is_for_one_attempt(kind: str, own: Clock) -> None:
    tokens = iter("abcd")
    wire = Wire(EXPIRED, BUSY, right())
    assert done(made(wire, kind, lambda: next(tokens)).get(1)) == types.Got(name="crate")
    assert [text.partition("Token>")[2][0] for text in wire.bodies] == ["a", "b", "c"]


def test_a_token_may_have_a_method_that_renews_it(kind: str) -> None:
    class Token:
        """A token that is cached."""

        def __call__(self) -> str:
            return "cached"

        def renew(self) -> str:
            return "renewed"

    wire = Wire(EXPIRED, right())
    done(made(wire, kind, Token()).get(1))
    assert [text.partition("Token>")[2][:7] for text in wire.bodies] == ["cached<", "renewed"]


def test_a_token_that_is_a_text_cannot_be_renewed(kind: str) -> None:
    wire = Wire(EXPIRED)
    assert type(failed(made(wire, kind, "a").get, 1)) is HttpError
    assert len(wire.sent) == 1


def test_a_function_that_fails_on_renewal_is_the_error(kind: str) -> None:
    tokens, wire = ["a"], Wire(EXPIRED)
    error = failed(made(wire, kind, tokens.pop).get, 1)
    assert type(error) is EncodeError and isinstance(error.__cause__, IndexError)
    assert str(error) == "Get: token: the function raised IndexError" and len(wire.sent) == 1


def test_a_renewal_that_takes_too_long_leaves_the_error_of_the_response(own: Clock) -> None:
    wire = Wire(EXPIRED)
    client = made(wire, "sync", lambda: "a")

    def take_long(attempt: Attempt) -> None:
        client._channel.renewal.lock = Lock()
        client._channel.renewal.lock.acquire()
        own.time += 1000

    assert type(failed(client.get, 1, {"after_receiving": take_long})) is HttpError
    assert len(wire.sent) == 1


def test_another_call_may_have_renewed_the_token(kind: str) -> None:
    tokens, wire = iter("abcd"), Wire(EXPIRED, right())
    client = made(wire, kind, lambda: next(tokens))

    def renew(attempt: Attempt) -> None:
        renewal = client._channel.renewal
        if not renewal.turn:
            renewal.turn, renewal.values = 1, {"token": "z"}

    done(client.get(1, {"after_receiving": renew}))
    assert [text.partition("Token>")[2][0] for text in wire.bodies] == ["a", "z"]


def test_tokens_of_the_envelope_are_renewed(kind: str) -> None:
    from soapwright.runtime.security import UsernameToken

    names, wire = iter(["ann", "bob"]), Wire(EXPIRED, right())
    client = made(wire, kind, security=lambda: UsernameToken(next(names)))
    done(client._call(GET._replace(headers=()), ONE, None))
    assert ["ann" in text for text in wire.bodies] == [True, False]
    assert ["bob" in text for text in wire.bodies] == [False, True]
