"""The generated clients that speak REST: those of the project's config, and some made up for the tests.

`bazaar` has shapes of the real API's REST side, `warehouse` is the contract of the wire tests over REST, and `gates` has a
header part of each kind.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx

from soapwright.config.config import Config, ServiceConfig
from soapwright.config.load import load_config
from soapwright.contract.views import ContractView, Operation
from soapwright.docs.apply_docs import fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.pipeline import build, load_contract
from soapwright.python.plan import plan_contract
from soapwright.rest.apply_rest import Rest, resolve_rest
from soapwright.rest.rest_toml import load_facts
from tests.importing import import_until_the_end
from tests.per_operation import each_operation as of_each
from tests.wire import clients
from tests.wire.clients import EVERYTHING, SCHEMAS, Package

HERE = Path(__file__).parent
MARKET = "bazaar/v1/market"
WAREHOUSE = "warehouse/v1/everything"
GATES = "gates/v1/headers"
CUSTOMER_MANAGEMENT = "msads/v13/customer_management"
CAMPAIGN_MANAGEMENT = "msads/v13/campaign_management"
CUSTOMER_BILLING = "msads/v13/customer_billing"
ENDPOINT = "https://service.test/api"
TRACKING = "tracking-0001"

_WAREHOUSE_CONFIG = f"""
tracking_header = "TraceId"
[services."{WAREHOUSE}"]
schema = "service.wsdl"
"""
_WAREHOUSE_REST = """
pairs = ["K", "V"]
[endpoints]
production = "https://warehouse.test"
[headers]
Token = "X-Token: <{}>"
[routes]
Store = "PATCH /store"
Ping = "GET /ping"
[discriminator]
member = "@kind"
"""

_GATES_CONFIG = f"""
[services."{GATES}"]
schema = "headers.wsdl"
"""
_GATES_REST = """
[endpoints]
production = "https://gates.test"
[headers]
Name = "X-Name: <{}>"
[routes]
Enter = "POST /enter"
"""


@dataclass
class Wire:
    """A connection on which every request gets the same answer; `content` may be a function of the request."""

    content: bytes | Callable[[httpx.Request], bytes] = b"{}"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    sent: list[httpx.Request] = field(default_factory=list)

    def connection(self, asynchronous: bool = False) -> Any:
        """Return a connection to be passed to a client."""
        transport = httpx.MockTransport(self._answer)
        return httpx.AsyncClient(transport=transport) if asynchronous else httpx.Client(transport=transport)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        content = self.content(request) if callable(self.content) else self.content
        return httpx.Response(self.status, content=content, headers=dict(self.headers))


class Service:
    """One service: its contract, its REST side, its generated package."""

    def __init__(self, config: Config, service: ServiceConfig, contract: ContractView) -> None:
        self.contract = contract
        self.rest: Rest = resolve_rest(self.contract, load_facts(service.rest_file))
        docs = fit_docs(contract, load_docs(service.docs_file), service.name)
        plan = plan_contract(self.contract, self.rest, service, config, "", docs=docs)
        self.package = Package(service, self.contract, plan)

    def operation(self, name: str) -> Operation:
        """Return an operation of the contract."""
        found = self.contract.operation(name)
        assert found, name
        return found

    @property
    def credentials(self) -> Any:
        """Credentials with a value for every header part, that can stand in an HTTP header."""
        values = {
            one.ident: 7 if str(one.annotation).startswith("int") else f"the {one.wire_name}"
            for one in self.package.plan.credentials
        }
        return self.package.root.Credentials(**values)

    def client(
        self, wire: Wire | None = None, *, asynchronous: bool = False, credentials: Any = None, **options: Any
    ) -> Any:
        """Return a client over a connection that goes nowhere."""
        name = (
            f"Async{self.package.plan.clients[0].ident}"
            if asynchronous
            else self.package.plan.clients[0].ident
        )
        if wire is not None:
            options["http"] = wire.connection(asynchronous)
        if "environment" not in options:
            options.setdefault("endpoint", ENDPOINT)
        cls = getattr(import_module(self.package.plan.dotted), name)
        return cls(credentials or self.credentials, **options)

    def call(
        self,
        operation: str,
        wire: Wire,
        *,
        asynchronous: bool = False,
        protocol: str = "rest",
        **arguments: Any,
    ) -> Any:
        """Call an operation's method, on the sync or the async client."""
        client = self.client(wire, asynchronous=asynchronous, protocol=protocol)
        method = getattr(client, self.package.method(self.operation(operation)).ident)
        return asyncio.run(method(**arguments)) if asynchronous else method(**arguments)


@cache
def names() -> tuple[str, ...]:
    """Return every service with a REST side: all of the project's config, and those made up for the tests."""
    config = load_config(SCHEMAS)
    return (*(one.name for one in config.services if one.rest_file.is_file()), MARKET, WAREHOUSE)


@cache
def service(name: str) -> Service:
    """Return a service, generated on the fly if its client is not committed."""
    if name == MARKET:
        config = load_config(HERE / "market" / "soapwright.toml")
        import_until_the_end(build(config).files)
    elif name in _MADE_UP:
        folder = Path(_folder.name) / name.partition("/")[0]
        shutil.copytree(EVERYTHING.parent, folder)
        for file in folder.glob("*.xsd"):
            # In JSON, an attribute and an element of the same name are one member.
            file.write_text(
                file.read_text().replace('attribute name="code"', 'attribute name="codeAttribute"')
            )
        settings, rest = _MADE_UP[name]
        (folder / "rest.toml").write_text(rest)
        (folder / EVERYTHING.name).write_text(settings)
        config = load_config(folder / EVERYTHING.name)
        import_until_the_end(build(config).files)
    else:
        return Service(*clients.services()[name], clients.contract(name))
    (made,) = config.services
    return Service(config, made, load_contract(str(made.schema))[0])


_MADE_UP = {WAREHOUSE: (_WAREHOUSE_CONFIG, _WAREHOUSE_REST), GATES: (_GATES_CONFIG, _GATES_REST)}

_folder = tempfile.TemporaryDirectory(prefix="rest-")


each_operation = of_each(
    names(), lambda name: service(name).contract, lambda name, operation: (name, operation)
)
"""A decorator of tests that are for each operation of each service."""
