"""The official REST client, `msads`: pydantic models made from an OpenAPI description."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found, import-untyped, no-untyped-call"

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from openapi_client.api_client import ApiClient
from openapi_client.rest import RESTResponse

from ..job import Facts, Job, Works


def _read_accounts(content: bytes) -> Job:
    client = ApiClient()
    answer = SimpleNamespace(
        status=200, reason="OK", data=content, headers={"content-type": "application/json"}
    )

    def run() -> Any:
        response = RESTResponse(answer)
        response.read()
        return client.response_deserialize(response, {"200": "SearchAccountsResponse"}).data

    def facts(response: Any) -> Facts:
        return [len(response.accounts), response.accounts[-1].name, str(response.accounts[-1].id)]

    return Job(run, facts)


WORKS: Works = {"read accounts as JSON": _read_accounts}
