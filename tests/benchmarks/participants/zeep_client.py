"""zeep: builds its types from the WSDL when it starts."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found, import-untyped, no-untyped-call"

from __future__ import annotations

from functools import partial
from types import SimpleNamespace
from typing import Any

import zeep
from lxml import etree

from ..environments import SCHEMAS
from ..job import POLYMORPHIC, Facts, Job, Shape, Works, kinds, written_accounts


def _binding(service: str) -> tuple[Any, Any]:
    client = zeep.Client(str(SCHEMAS / "msads/v13" / service / "service.wsdl"))
    return client, client.service._binding


def _reader(service: str, operation: str, content: bytes) -> Any:
    client, binding = _binding(service)
    reply = SimpleNamespace(status_code=200, content=content, headers={}, encoding="utf-8")
    found = binding.get(operation)
    return lambda: binding.process_reply(client, found, reply)


def _read_accounts(content: bytes) -> Job:
    def facts(response: Any) -> Facts:
        accounts = response.body.Accounts.AdvertiserAccount
        return [len(accounts), accounts[-1].Name, str(accounts[-1].Id)]

    return Job(_reader("customer_management", "SearchAccounts", content), facts)


def _write_accounts(content: bytes) -> Job:
    _, binding = _binding("customer_management")
    response = _reader("customer_management", "SearchAccounts", content)()
    message = binding.get("SearchAccounts").output

    def run() -> bytes:
        written = message.serialize(Accounts=response.body.Accounts)
        return bytes(etree.tostring(written.content))

    return Job(run, written_accounts)


def _read_polymorphic(shape: Shape, content: bytes) -> Job:
    def facts(response: Any) -> Facts:
        return kinds(response.body[shape.items][shape.item], shape.part)

    return Job(_reader("campaign_management", shape.operation, content), facts)


WORKS: Works = {
    "read accounts": _read_accounts,
    "write accounts": _write_accounts,
    **{f"read {name}": partial(_read_polymorphic, shape) for name, shape in POLYMORPHIC.items()},
}
