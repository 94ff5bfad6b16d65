"""Mocks of the shipped contracts and of small ones, in this process and on loopback."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from soapwright.mock.app import Mock
from soapwright.mock.asgi import application
from soapwright.mock.open_mock import opened


class Server:
    """A mock that listens on this machine."""

    def __init__(self, mock: Mock) -> None:
        config = uvicorn.Config(application(mock), port=0, log_level="error", lifespan="off")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run)

    def __enter__(self) -> str:
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        (found,) = self._server.servers
        return f"http://127.0.0.1:{found.sockets[0].getsockname()[1]}"

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join()


@pytest.fixture
def mocked(root: Path) -> Iterator[Callable[..., Mock]]:
    """Open a mock of places of the shipped config."""
    with ExitStack() as stack:

        def open_mock(*places: str, **options: Any) -> Mock:
            return opened(places, root / "schemas" / "soapwright.toml", stack, **options)

        yield open_mock


@pytest.fixture
def serving() -> Iterator[Callable[[Mock], str]]:
    """Serve a mock on loopback, and return its URL."""
    with ExitStack() as stack:
        yield lambda mock: stack.enter_context(Server(mock))
