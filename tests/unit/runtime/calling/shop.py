"""A service in memory, its two clients, and a time in which waits are over at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from soapwright.runtime.client import MAX_ANSWER_BYTES, AsyncClient, Client
from soapwright.runtime.errors import ServiceError
from soapwright.runtime.names import ENVELOPES
from soapwright.runtime.service import Behaviour, CredentialsBase, HeaderPart, Operation, Service
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "called_shop",
    """
@struct("get", SHOP)
class Get(Struct):
    id: int | None = element("id", "xs:int")
    job: str | None = element("job", "xs:string")

@struct("got", SHOP)
class Got(Struct):
    name: str | None = element("name", "xs:string")
    state: str | None = element("state", "xs:string")
    items: list[Get] | None = element("item", "Get", many=True)
""",
)
SERVICE = Service(
    "Shop",
    types,
    (SHOP,),
    {"production": "https://shop.example/"},
    {},
    tracking_header="TrackingId",
    behaviour=Behaviour(expired=("Expired",)),
)
PARTS = (HeaderPart("Token", SHOP, "token"),)
GET: Operation[Any, Any] = Operation("Get", "urn:get", "Got", PARTS, request="Get", read_only=True)
PUT = GET._replace(name="Put", read_only=False)
ONE = types.Get(id=1)


@dataclass(slots=True, kw_only=True, repr=False)
class Credentials(CredentialsBase):
    """Credentials with one field."""

    token: Any = None


class Shop(Client):
    """A client as it is generated."""

    def get(self, id: int, options: Any = None) -> Any:
        return self._call(GET, types.Get(id=id), None, options)

    def get_twice(self) -> Any:
        return [self.get(1), self.get(2)][-1]


class AsyncShop(AsyncClient):
    """The same for asyncio."""

    async def get(self, id: int, options: Any = None) -> Any:
        return await self._call(GET, types.Get(id=id), None, options)

    async def get_twice(self) -> Any:
        return [await self.get(1), await self.get(2)][-1]


def envelope(inner: str) -> bytes:
    text = f'<s:Envelope xmlns:s="{ENVELOPES["1.1"]}" xmlns="urn:shop"><s:Body>{inner}</s:Body></s:Envelope>'
    return text.encode()


def right(inner: str = "<name>crate</name>", **headers: str) -> httpx.Response:
    return httpx.Response(200, content=envelope(f"<got>{inner}</got>"), headers=headers)


class Wire:
    """A transport with responses in turn, the last one repeatedly."""

    def __init__(self, *answers: httpx.Response | Exception | Callable[[], httpx.Response]) -> None:
        self._answers = answers or (right(),)
        self.sent: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        found = self._answers[min(len(self.sent), len(self._answers) - 1)]
        self.sent.append(request)
        if isinstance(found, Exception):
            raise found
        if not isinstance(found, httpx.Response):
            return found()
        return httpx.Response(found.status_code, content=found.content, headers=found.headers)

    @property
    def bodies(self) -> list[str]:
        """What was sent."""
        return [request.content.decode() for request in self.sent]


def opened(wire: Wire, kind: str) -> Any:
    transport = httpx.MockTransport(wire)
    return httpx.Client(transport=transport) if kind == "sync" else httpx.AsyncClient(transport=transport)


def made(wire: Wire | None, kind: str, token: Any = None, service: Service = SERVICE, **options: Any) -> Any:
    """Return a client over a transport, or with connections of its own."""
    given: dict[str, Any] = {
        "protocol": "soap",
        "environment": "production",
        "endpoint": None,
        "http": None if wire is None else opened(wire, kind),
        "timeout": 100.0,
        "connect_timeout": None,
        "max_answer_bytes": MAX_ANSWER_BYTES,
        "allow_http": False,
        **options,
    }
    return {"sync": Shop, "async": AsyncShop}[kind](service, Credentials(token=token), **given)


def done(found: Any) -> Any:
    """Return a result, or that of a coroutine."""
    return asyncio.run(found) if hasattr(found, "__await__") else found


def failed(call: Callable[..., Any], *arguments: Any) -> Any:
    with pytest.raises(ServiceError) as error:
        done(call(*arguments))
    return error.value


class Clock:
    """A time in which waits are over at once."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def jitter(self, most: float) -> float:
        return most


BUSY = httpx.Response(503, text="busy")
EXPIRED = httpx.Response(401)


class Stream:
    """A network stream that only exists."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        raise AssertionError

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        raise AssertionError


class Arriving:
    """A response that arrives in pieces; `taken` is how many of them were read."""

    def __init__(
        self,
        kind: str,
        *pieces: bytes,
        status: int = 200,
        headers: dict[str, str] | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._kind, self._pieces, self._clock = kind, pieces, clock
        self._head: dict[str, Any] = {"status_code": status, "headers": headers}
        self.taken = 0
        self.stream = Stream()

    def __call__(self) -> httpx.Response:
        content: Any = self._arrive() if self._kind == "sync" else self._arrive_later()
        extensions = {"network_stream": self.stream}
        return httpx.Response(**self._head, content=content, extensions=extensions)

    def _arrive(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.taken += 1
            if self._clock is not None:
                self._clock.time += 30
            yield piece

    async def _arrive_later(self) -> AsyncIterator[bytes]:
        for piece in self._arrive():
            yield piece
