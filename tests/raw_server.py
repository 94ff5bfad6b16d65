"""A server on loopback that sends given bytes at a given pace, whether they are HTTP or not."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

Script = Callable[[], Iterable[bytes]]
"""What is sent to every client that connects; the connection is closed at its end."""


@contextmanager
def raw_server(script: Script, tls: ssl.SSLContext | None = None) -> Iterator[str]:
    """Serve on a free port, over TLS if a context is given; gives the beginning of its URLs."""
    stop = Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.02)

        def wrapped(connection: socket.socket) -> socket.socket:
            connection.settimeout(2)
            return tls.wrap_socket(connection, server_side=True) if tls else connection

        def answer(connection: socket.socket) -> None:
            with suppress(OSError), wrapped(connection) as client:
                client.recv(65536)
                for part in script():
                    if stop.is_set():
                        return
                    client.sendall(part)

        def serve() -> None:
            while not stop.is_set():
                with suppress(TimeoutError):
                    Thread(target=answer, args=(server.accept()[0],), daemon=True).start()

        thread = Thread(target=serve)
        thread.start()
        try:
            yield f"{'https' if tls else 'http'}://127.0.0.1:{server.getsockname()[1]}"
        finally:
            stop.set()
            thread.join()


def slowly(data: bytes, pause: float = 0.03) -> Iterator[bytes]:
    """Yield data byte by byte, with a pause after each."""
    for number in range(len(data)):
        yield data[number : number + 1]
        time.sleep(pause)


def endless(data: bytes, pause: float = 0.0) -> Iterator[bytes]:
    """Yield data again and again."""
    while True:
        yield data
        time.sleep(pause)
