# Made by soapwright 0.1.0 from value_enums/levels. Do not edit.
"""The client of LevelsService: one method for each operation."""

from __future__ import annotations

from typing import Literal

from .. import Credentials
from .._runtime.client import Client
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["Levels"]


class Levels(Client):
    """LevelsService.

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

    def do(
        self,
        *,
        level: types.Level | None = None,
        rate: types.Rate | None = None,
        holiday: types.Holiday | None = None,
        ratio: types.Ratio | None = None,
        empty: types.Empty | None = None,
        span: types.Span | None = None,
        sure: bool | None = None,
        level_2: types.Level | None = None,
        timeout: float | None = None,
    ) -> types.DoResponse:
        """Args:
            sure: Matches `1`.
        """
        request = types.DoRequest(
            level=level,
            rate=rate,
            holiday=holiday,
            ratio=ratio,
            empty=empty,
            span=span,
            sure=sure,
            level_2=level_2,
        )
        return self._call(operations.DO, request, timeout)
