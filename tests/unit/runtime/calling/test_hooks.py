"""Functions that see each attempt of a call."""

from __future__ import annotations

from traceback import extract_tb
from typing import Any

from soapwright.runtime.errors import DecodeError, EncodeError, HttpError, UsageError
from soapwright.runtime.hooks import Attempt

from .shop import BUSY, Clock, Wire, done, failed, made, right, types


def test_hooks_see_every_attempt(kind: str, own: Clock) -> None:
    seen: list[Any] = []

    def before(attempt: Attempt) -> None:
        assert repr(attempt) == f"Attempt('Get', 'soap', {attempt.number})"
        own.time += 1
        seen.append((attempt.number, attempt.answer, attempt.error, attempt.milliseconds))
        attempt.request = attempt.request._replace(url=f"https://shop.example/{attempt.number}")

    def after(attempt: Attempt) -> None:
        assert attempt.answer is not None
        seen.append((attempt.number, attempt.answer.status, type(attempt.error), attempt.milliseconds))

    wire = Wire(BUSY, right())
    assert done(made(wire, kind, before_sending=before, after_receiving=after).get(1)) == types.Got(
        name="crate"
    )
    assert seen == [
        (1, None, None, 0.0),
        (1, 503, HttpError, 0.0),
        (2, None, None, 0.0),
        (2, 200, type(None), 0.0),
    ]
    assert [str(request.url) for request in wire.sent] == ["https://shop.example/1", "https://shop.example/2"]


def test_a_hook_may_raise_an_error_of_its_own(kind: str) -> None:
    def fail(attempt: Attempt) -> None:
        raise LookupError("no key")

    def refuse(attempt: Attempt) -> None:
        raise UsageError("not now")

    client = made(Wire(), kind)
    for name, error_kind in (("before_sending", EncodeError), ("after_receiving", DecodeError)):
        error = failed(client._with_options({name: fail}).get, 1)
        assert type(error) is error_kind and isinstance(error.__cause__, LookupError)
        assert str(error).startswith(f"Get: {name}: the function raised LookupError")
        assert [one.name for one in extract_tb(error.__cause__.__traceback__)] == ["fail"]
        assert type(failed(client._with_options({name: refuse}).get, 1)) is UsageError


def test_only_async_clients_await_hooks(kind: str) -> None:
    seen: list[int] = []

    async def later(attempt: Attempt) -> None:
        seen.append(attempt.number)

    client = made(Wire(), kind, after_receiving=later)
    if kind == "async":
        assert done(client.get(1)) == types.Got(name="crate")
    else:
        assert "an async function, which only async clients support" in str(failed(client.get, 1))
    assert seen == ([1] if kind == "async" else [])
