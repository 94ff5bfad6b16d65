"""Responses that arrive in pieces: read within the time of a call, and decompressed once."""

from __future__ import annotations

import gzip

import httpx

from soapwright.runtime.errors import TimedOut
from soapwright.runtime.hooks import Attempt

from .shop import Arriving, Clock, Wire, done, envelope, failed, made, types


def test_a_response_is_read_piece_by_piece(kind: str) -> None:
    content = envelope("<got><name>crate</name></got>")
    arriving = Arriving(kind, content[:40], content[40:80], content[80:])
    wire = Wire(arriving)
    assert done(made(wire, kind).get(1)) == types.Got(name="crate")
    assert arriving.taken == 3
    # Only blocking reads are watched; a task is cancelled.
    assert ("trace" in wire.sent[0].extensions) is (kind == "sync")
    assert ("read" in vars(arriving.stream)) is (kind == "sync")


def test_a_compressed_response_is_decompressed_once(kind: str) -> None:
    content = gzip.compress(envelope("<got><name>crate</name></got>"))
    headers = {"Content-Encoding": "gzip"}

    def whole() -> httpx.Response:
        return httpx.Response(200, content=content, headers=headers)

    for answer in (whole, Arriving(kind, content[:9], content[9:], headers=headers)):
        assert done(made(Wire(answer), kind).get(1)) == types.Got(name="crate")


def test_a_response_may_take_too_long(kind: str, own: Clock) -> None:
    arriving = Arriving(kind, *[b" "] * 9, clock=own)
    error = failed(made(Wire(arriving), kind, max_retries=0).get, 1)
    assert type(error) is TimedOut and arriving.taken == 4
    assert str(error).startswith("Get: the response was not complete within 100 s")


def test_the_time_of_an_exchange_ends_with_the_response(kind: str, own: Clock) -> None:
    def wait(attempt: Attempt) -> None:
        assert attempt.milliseconds == 30_000
        own.time += 5

    arriving = Arriving(kind, envelope("<got/>"), clock=own)
    client = made(Wire(arriving), kind, after_receiving=wait)
    assert done(client.with_raw_response(client.get, 1)).exchange.milliseconds == 30_000
