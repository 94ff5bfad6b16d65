"""A server on loopback that follows a scenario for each connection, down to single bytes and resets."""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import NamedTuple, Self


class Script(NamedTuple):
    """What to do with a connection; `before` does it without reading a request."""

    play: Callable[[Connection], None]
    before: bool = False


@dataclass
class Connection:
    """One connection of a client, and the request that came over it."""

    socket: socket.socket
    over: Event
    protocol: str = "soap"
    head: bytes = b""
    content: bytes = b""

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.socket.sendall(data)

    def answer(self, content: bytes, status: str = "200 OK", **headers: str) -> None:
        """Send a whole answer; `Content_Type` stands for Content-Type."""
        self.begin(status, Content_Length=str(len(content)), **headers)
        self.send(content)

    def begin(self, status: str = "200 OK", **headers: str) -> None:
        """Send the head of a response.

        By default it says that the connection is closed afterwards: otherwise a client would reuse it, and
        might be too early or too late for its end.
        """
        stated = {"Connection": "close", **headers}
        lines = [f"{name.replace('_', '-')}: {value}" for name, value in stated.items()]
        self.send("\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode("latin-1"))

    def chunks(self, piece: bytes, times: int) -> None:
        """Send a body in chunks, and its end."""
        for _ in range(times):
            self.send(b"%x\r\n%b\r\n" % (len(piece), piece))
        self.send(b"0\r\n\r\n")

    def drip(self, piece: bytes) -> None:
        """Send the same again and again, for longer than any client waits."""
        while not self.over.wait(0.03):
            self.send(piece)

    def stall(self) -> None:
        """Do nothing more."""
        self.over.wait(30)

    def reset(self) -> None:
        """Break the connection off."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


@dataclass
class Server:
    """The server, as a context; the first part of a request's path names the scenario."""

    scripts: Mapping[str, Script]
    script: Script | None = None
    over: Event = field(default_factory=Event)

    def __enter__(self) -> Self:
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        # A connection wakes up the thread that waits for one.
        with suppress(OSError), socket.create_connection(self._socket.getsockname(), 1):
            pass
        self._thread.join(5)
        self._socket.close()

    @property
    def port(self) -> int:
        """The port that it listens at."""
        port: int = self._socket.getsockname()[1]
        return port

    def _serve(self) -> None:
        while True:
            connected, _ = self._socket.accept()
            if self.over.is_set():
                connected.close()
                return
            Thread(target=self._play, args=(Connection(connected, self.over),), daemon=True).start()

    def _play(self, connection: Connection) -> None:
        # The client gave up waiting and closed the connection.
        with suppress(OSError):
            if self.script is not None and self.script.before:
                self.script.play(connection)
            else:
                _read_request(connection)
                name = connection.head.split(b" ", 2)[1].split(b"/")[1].decode()
                (self.script or self.scripts[name]).play(connection)
        with suppress(OSError):
            connection.socket.shutdown(socket.SHUT_WR)
            # What is closed with something unread is reset.
            connection.socket.settimeout(0.2)
            while connection.socket.recv(65536):
                pass
        with suppress(OSError):
            connection.socket.close()


def next_request(connection: Connection) -> bool:
    """Read one more request; return whether there was one."""
    try:
        _read_request(connection)
    except ConnectionError:
        return False
    return True


def _read_request(connection: Connection) -> None:
    data = b""
    while b"\r\n\r\n" not in data:
        data += _received(connection)
    connection.head, _, content = data.partition(b"\r\n\r\n")
    fields = dict(
        line.lower().split(b": ", 1) for line in connection.head.split(b"\r\n")[1:] if b": " in line
    )
    while len(content) < int(fields.get(b"content-length", 0)):
        content += _received(connection)
    connection.content = content
    connection.protocol = "soap" if b"soapaction" in fields else "rest"


def _received(connection: Connection) -> bytes:
    data = connection.socket.recv(65536)
    if not data:
        raise ConnectionError("the client has gone")
    return data


def pause(seconds: float) -> None:
    """Let what was sent arrive by itself."""
    time.sleep(seconds)
