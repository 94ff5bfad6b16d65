"""soapwright: the clients in `generated/`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from msads import Credentials
from msads._runtime.rest import RestProtocol
from msads._runtime.service import HttpAnswer
from msads._runtime.soap import SoapProtocol
from msads._runtime.wire import members
from msads.v13.campaign_management import operations as campaign_management
from msads.v13.customer_management import CustomerManagement, types
from msads.v13.customer_management import operations as customer_management

from ..job import POLYMORPHIC, Facts, Job, Shape, Works, kinds, written_accounts

_SERVICE = customer_management.SERVICE
_OPERATION = customer_management.SEARCH_ACCOUNTS


def _read_accounts(content: bytes) -> Job:
    protocol = SoapProtocol(_SERVICE)
    answer = HttpAnswer(200, {}, content)
    return Job(lambda: protocol.decode(_OPERATION, answer), _accounts)


def _write_accounts(content: bytes) -> Job:
    protocol = SoapProtocol(_SERVICE)
    response = protocol.decode(_OPERATION, HttpAnswer(200, {}, content))
    credentials = Credentials(developer_token="token")
    operation = _OPERATION._replace(request=_OPERATION.response or "")
    return Job(lambda: protocol.encode(operation, response, credentials, "").content, written_accounts)


def _read_accounts_json(content: bytes) -> Job:
    assert _SERVICE.rest
    protocol = RestProtocol(_SERVICE, _SERVICE.rest)
    answer = HttpAnswer(200, {}, content)
    return Job(lambda: protocol.decode(_OPERATION, answer), _accounts)


def _iterate_accounts(protocol: Any, content: bytes) -> Job:
    # Reading and writing alone do without it.
    import httpx2

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=_pieces(content))

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    credentials = Credentials(developer_token="token", access_token="token")
    service = CustomerManagement(credentials, protocol=protocol, http=http)

    def run() -> Facts:
        count, last = 0, None
        for account in service.iterate.search_accounts(predicates=[]):
            count, last = count + 1, account
        assert last
        return [count, last.name, str(last.id)]

    return Job(run, lambda facts: facts)


def _pieces(content: bytes) -> Iterator[bytes]:
    view = memoryview(content)
    return (bytes(view[start : start + 65536]) for start in range(0, len(content), 65536))


def _accounts(response: types.SearchAccountsResponse) -> Facts:
    accounts = response.accounts or []
    last = accounts[-1]
    assert last
    return [len(accounts), last.name, str(last.id)]


def _read_polymorphic(shape: Shape, content: bytes) -> Job:
    protocol = SoapProtocol(campaign_management.SERVICE)
    operation = getattr(campaign_management, shape.constant)
    answer = HttpAnswer(200, {}, content)

    def facts(response: Any) -> Facts:
        items = next(one for one in members(type(response)) if one.wire.name == shape.items)
        found = getattr(response, items.attribute)
        part = next(one for one in members(type(found[0])) if one.wire.name == shape.part)
        return kinds(found, part.attribute)

    return Job(lambda: protocol.decode(operation, answer), facts)


WORKS: Works = {
    "read accounts": _read_accounts,
    "write accounts": _write_accounts,
    "read accounts as JSON": _read_accounts_json,
    "iterate accounts": partial(_iterate_accounts, "soap"),
    "iterate accounts as JSON": partial(_iterate_accounts, "rest"),
    **{f"read {name}": partial(_read_polymorphic, shape) for name, shape in POLYMORPHIC.items()},
}
