"""suds-community: builds its types from the WSDL when it starts, with an XML parser of its own."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found, import-untyped, no-untyped-call"

from __future__ import annotations

from functools import partial
from typing import Any

from suds.client import Client

from ..environments import SCHEMAS
from ..job import POLYMORPHIC, Facts, Job, Shape, Works, kinds, written_accounts


def _client(service: str) -> Any:
    return Client((SCHEMAS / "msads/v13" / service / "service.wsdl").as_uri(), cache=None)


def _reader(client: Any, operation: str, content: bytes) -> Any:
    method = getattr(client.service, operation)
    return lambda: method(__inject={"reply": content})


def _read_accounts(content: bytes) -> Job:
    def facts(response: Any) -> Facts:
        accounts = response.AdvertiserAccount
        return [len(accounts), str(accounts[-1].Name), str(accounts[-1].Id)]

    return Job(_reader(_client("customer_management"), "SearchAccounts", content), facts)


def _write_accounts(content: bytes) -> Job:
    client = _client("customer_management")
    accounts = _reader(client, "SearchAccounts", content)()
    method = client.service.SearchAccounts.method
    binding = method.binding.output
    part = ("Accounts", binding.returned_types(method)[0])

    def run() -> bytes:
        # suds offers to write requests alone; this is what it does with a part of one.
        return bytes(binding.mkparam(method, part, accounts).plain().encode())

    return Job(run, written_accounts)


def _read_polymorphic(shape: Shape, content: bytes) -> Job:
    def facts(response: Any) -> Facts:
        # A response of one part is given as that part.
        items = getattr(response, shape.items, response)
        return kinds(items[shape.item], shape.part)

    return Job(_reader(_client("campaign_management"), shape.operation, content), facts)


WORKS: Works = {
    "read accounts": _read_accounts,
    "write accounts": _write_accounts,
    **{f"read {name}": partial(_read_polymorphic, shape) for name, shape in POLYMORPHIC.items()},
}
