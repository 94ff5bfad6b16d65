# Made by soapwright 0.1.0 from headers/gate. Do not edit.
"""The client of GateService: one method for each operation."""

from __future__ import annotations

from typing import Literal

from .. import Credentials
from .._runtime.client import Client
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["Gate"]


class Gate(Client):
    """GateService.

    `environment` chooses one of the known endpoints, `endpoint` names another one. `http` is a
    connection to use instead of one of the client's own; it stays open when the client is closed. A
    `timeout` is in seconds.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        protocol: Literal["soap"] = "soap",
        environment: Literal["production", "staging"] = "production",
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

    def open(
        self,
        *,
        gate: str | None = None,
        api_key: str | None = None,
        timeout: float | None = None,
    ) -> types.OpenResponse:
        """Call Open."""
        request = types.OpenRequest(gate=gate, api_key=api_key)
        return self._call(operations.OPEN, request, timeout)

    def count(
        self,
        *,
        timeout: float | None = None,
    ) -> types.CountResponse:
        """Call Count."""
        request = types.CountRequest()
        return self._call(operations.COUNT, request, timeout)

    def ping(
        self,
        *,
        timeout: float | None = None,
    ) -> types.PingResponse:
        """Call Ping."""
        request = types.PingRequest()
        return self._call(operations.PING, request, timeout)
