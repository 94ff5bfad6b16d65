# Made by soapwright 0.1.0 from documentation/notes. Do not edit.
"""The client of NotesService: one method for each operation."""

from __future__ import annotations

from typing import Literal

from .. import Credentials
from .._runtime.client import Client
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["Notes"]


class Notes(Client):
    """NotesService.

    `environment` chooses one of the known endpoints, `endpoint` names another one. `http` is a
    connection to use instead of one of the client's own; it stays open when the client is closed. A
    `timeout` is in seconds.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        protocol: Literal["soap"] = "soap",
        environment: Literal["production"] = "production",
        endpoint: str | None = None,
        http: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            operations.SERVICE,
            credentials,
            protocol=protocol,
            environment=environment,
            endpoint=endpoint,
            http=http,
        )

    def add(
        self,
        *,
        note: types.Note | None = None,
        kind: types.Kind | None = None,
        empty: types.Empty | None = None,
        timeout: float | None = None,
    ) -> types.AddResponse:
        """Add a note. This sentence is longer than a line of the output may be, so that it has to be broken
        somewhere between two of its words, and once more. Then \"\"\"stop\"\"\".\\
        """
        request = types.AddRequest(note=note, kind=kind, empty=empty)
        return self._call(operations.ADD, request, timeout)
