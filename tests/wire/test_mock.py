"""The mock accepts everything that clients may send, for every operation."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

import pytest
from hypothesis import settings

from soapwright.mock.open_mock import opened

from .clients import package, services
from .test_fake_services import without_kinds
from .values import Values

SOME = ("msads/v12/customer_billing", "msads/v13/customer_billing", "msads/v13/bulk")
LONG = settings.get_current_profile_name() == "long"


@pytest.mark.parametrize("name", [one for one in services() if one.startswith("msads/")] if LONG else SOME)
def test_requests_of_clients_are_accepted(name: str) -> None:
    found = package(name)
    with ExitStack() as stack:
        mock = opened([name], services()[name][0].file, stack, examples=True)
        (served,) = mock.services
        refused: list[Any] = []
        for protocol in ("soap", "rest") if served.facts.rest else ("soap",):
            client = _client(found, mock, protocol)
            by_name = {(one.name, one.request): one for one in served.all}
            for operation in found.contract.operations:
                method = found.method(operation)
                request = found.python(Values(found.contract, 1).full(operation.request))
                if protocol == "rest":
                    without_kinds(request)
                try:
                    client._call(by_name[method.operation, method.request], request, None)
                except found.root.ServiceError as error:
                    refused.append((protocol, operation.name, str(error)))
    assert refused == []


def _client(found: Any, mock: Any, protocol: str) -> Any:
    from importlib import import_module

    cls = getattr(import_module(found.plan.dotted), found.plan.clients[0].ident)
    library = import_module(f"{found.root.__name__}._runtime.connections").library()
    return cls(found.credentials(), http=mock.http(library), protocol=protocol)
