# Made by soapwright 0.1.0 from qnames/names. Do not edit.
"""The async client of NamesService: one method for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import Credentials
from .._runtime.client import AsyncClient
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["AsyncNames"]


class AsyncNames(AsyncClient):
    """NamesService.

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
        http: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            operations.SERVICE,
            credentials,
            protocol=protocol,
            environment=environment,
            endpoint=endpoint,
            http=http,
        )

    async def do(
        self,
        *,
        kind: QualifiedName | None = None,
        kinds: Sequence[QualifiedName] | None = None,
        fault: QualifiedName | None = None,
        code: QualifiedName | None = None,
        timeout: float | None = None,
    ) -> types.DoResponse:
        """Args:
            fault: Default: {https://example.com/qnames}Broken.
        """
        request = types.DoRequest(kind=kind, kinds=kinds, fault=fault, code=code)
        return await self._call(operations.DO, request, timeout)
