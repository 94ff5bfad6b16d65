"""The HTTP exchange of one call, as errors and raw responses contain it: without secrets, picklable."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .named_tuple import NamedTuple

__all__ = ["Exchange", "Headers"]


class Headers(Mapping[str, str]):
    """HTTP headers, looked up in any case; the values of a repeated one are joined by commas."""

    __slots__ = ("_items",)

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        self._items: dict[str, tuple[str, str]] = {}
        for name, value in items:
            known, before = self._items.get(name.lower(), (name, None))
            self._items[name.lower()] = (known, value if before is None else f"{before}, {value}")

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()][1]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items.values())

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"Headers({dict(self)!r})"


class Exchange(NamedTuple):
    """The last request of a call and its response; `status` is None without a response.

    `url` has neither user name nor query. `headers` and `body` are the response's, `request_headers` and
    `request_body` the request's; texts are cut after 100,000 characters, and secrets are replaced by `***`.
    `milliseconds` is the time from the start of the request to the end of the response; `attempts` is the
    number of requests that the call has sent.
    """

    operation: str
    method: str
    url: str
    status: int | None = None
    headers: Headers = Headers()
    body: str = ""
    request_headers: Headers = Headers()
    request_body: str = ""
    milliseconds: float = 0.0
    attempts: int = 1
    tracking_id: str | None = None
    protocol: str = ""
