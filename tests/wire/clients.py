"""The generated clients of every contract in a config, beside the contracts that they were made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
from lxml import etree

from soapwright.base.qname import QName
from soapwright.config.config import Config, ServiceConfig
from soapwright.config.load import load_config
from soapwright.contract.schema_views import Enum, Field, Flags, Struct
from soapwright.contract.views import ContractView, Message, Operation
from soapwright.docs.apply_docs import fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.pipeline import build, load_contract
from soapwright.python.plan import plan_contract
from soapwright.python.planned import PlannedStruct
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.planned_methods import PlannedMethod
from tests.importing import import_until_the_end

from .samples import Choice, Items, Leaf, Many, Nothing, Pairs, Record, Sample, Words
from .values import Values

HERE = Path(__file__).parent
SCHEMAS = HERE.parents[1] / "schemas" / "soapwright.toml"
EVERYTHING = HERE / "everything" / "soapwright.toml"
XS = "http://www.w3.org/2001/XMLSchema"


@dataclass(frozen=True, repr=False)
class Package:
    """One generated client: its contract, its plan (which gives the Python names), its modules."""

    service: ServiceConfig
    contract: ContractView
    plan: ContractPlan

    def __repr__(self) -> str:
        return f"Package({self.service.name!r})"

    @property
    def types(self) -> ModuleType:
        """The package of its types."""
        return import_module(f"{self.plan.dotted}.types")

    @property
    def root(self) -> ModuleType:
        """The top-level package."""
        return import_module(self.service.package)

    # names

    def method(self, operation: Operation) -> PlannedMethod:
        """Return the planned method of an operation."""
        return self._methods[operation.name]

    @cached_property
    def _methods(self) -> dict[str, PlannedMethod]:
        return {method.operation: method for method in self.plan.methods}

    def planned(self, struct: Struct) -> PlannedStruct:
        """Return the planned class of a struct."""
        name, namespace = struct.name.name.strip("/"), struct.name.namespace
        # The type of an element without a name is mostly a message's, but also a header part's.
        message = self._planned.get((True, name, namespace)) if struct.name.name.startswith("/") else None
        return message or self._planned[False, name, namespace]

    @cached_property
    def _planned(self) -> dict[tuple[bool, str, str], PlannedStruct]:
        """The planned classes by whether they are a message's, by wire name and namespace."""
        uris = {str(one.constant): one.uri for one in self.plan.namespaces}
        groups = {
            False: (*self.plan.structs, *self.plan.faults),
            True: (*self.plan.requests, *self.plan.responses),
        }
        return {
            (message, planned.wire_name, uris.get(str(planned.namespace), "")): planned
            for message, group in groups.items()
            for planned in group
        }

    def ident(self, level: Struct, inner: Field) -> str:
        """Return the Python name of a struct's own field."""
        idents = self._idents.get(level.name)
        if idents is None:
            # A response's class has fields for header parts, after its own.
            planned = zip(level.fields, self.planned(level).fields, strict=False)
            idents = self._idents[level.name] = {one: found.ident for one, found in planned}
        return idents[inner]

    @cached_property
    def _idents(self) -> dict[QName, dict[Field, str]]:
        return {}

    def cls(self, struct: Struct) -> Any:
        """Return the class of a struct."""
        return getattr(self.types, self.planned(struct).ident)

    def enum(self, found: Enum | Flags) -> Any:
        """Return the class of an enum or flags."""
        return getattr(self.types, self._enums[found.name])

    @cached_property
    def _enums(self) -> dict[QName, str]:
        """The names of the classes of enums and flags."""
        found = (one for one in self.contract.types.values() if isinstance(one, (Enum, Flags)))
        return {one.name: planned.ident for one, planned in zip(found, self.plan.enums, strict=True)}

    # values

    def python(self, sample: Sample, nil: Any = None) -> Any:
        """Return a sample as the value that a caller passes or receives; nil reads as None."""
        if isinstance(sample, Leaf):
            return sample.value
        if isinstance(sample, Choice):
            return self.enum(sample.type)(sample.text)
        if isinstance(sample, Words):
            make = self.enum(sample.type) if isinstance(sample.type, Flags) else None
            return [make(item) if make else item.value for item in sample.items]  # type: ignore[union-attr]
        if isinstance(sample, (Items, Many)):
            return [self.python(item, nil) for item in sample.items]
        if isinstance(sample, Pairs):
            return {self.python(key, nil): self.python(value, nil) for key, value in sample.pairs}
        if isinstance(sample, Nothing):
            return nil
        return self.cls(sample.struct)(**self.fields(sample, nil))

    def fields(self, record: Record, nil: Any = None) -> dict[str, Any]:
        """Return a record's values by Python name; a required field that may be nil and is not there is None."""
        given = dict(record.fields)
        found = {}
        for level in self.contract.lineage(record.struct):
            for inner in level.fields:
                if inner in given:
                    found[self.ident(level, inner)] = self.python(given[inner], nil)
        return found

    def arguments(self, operation: Operation, record: Record) -> dict[str, Any]:
        """Return the keyword arguments of an operation's method; None for what only the documentation requires."""
        values = self.fields(record, self.root.NIL)
        parameters = self.method(operation).parameters
        return {one.ident: values.get(one.field) for one in parameters if one.field in values or one.required}

    # calls

    def client(self, answer: Answer, credentials: Any = None) -> Any:
        """Return the generated client, over a transport that gives an answer and keeps what was sent."""
        cls = getattr(import_module(self.plan.dotted), self.plan.clients[0].ident)
        given = credentials or self.credentials()
        return cls(given, protocol="soap", endpoint="https://service.test/soap", http=answer.connection)

    @cached_property
    def header_samples(self) -> dict[str, Sample]:
        """The values of header parts in requests.

        Texts that must be escaped, and every derived type somewhere.
        """
        typed = {
            header.name: header.type
            for operation in self.contract.operations
            for header in operation.request.headers
        }
        samples: dict[str, Sample] = {}
        for turn, (name, kind) in enumerate(typed.items()):
            text = f"<{name}> & more"
            found = (
                Leaf(kind, text, text) if kind.name == "string" else Values(self.contract, turn).sample(kind)
            )
            assert found, f"{name} has no value"
            samples[name] = found
        return samples

    def credentials(self, **values: Any) -> Any:
        """Return credentials with every header part set that this service sends."""
        for one in self.plan.credentials:
            values.setdefault(one.ident, self.python(self.header_samples[one.wire_name]))
        return self.root.Credentials(**values)

    def call(self, operation: Operation, record: Record, answer: Answer) -> Any:
        """Call an operation's method with a record's fields as keyword arguments."""
        method = getattr(self.client(answer), self.method(operation).ident)
        return method(**self.arguments(operation, record))

    def echo(self, operation: Operation, value: Any) -> tuple[bytes, Any]:
        """Send a message, request or response, and read it back: what was sent, and what was read."""
        facts = getattr(import_module(f"{self.plan.dotted}.operations"), self.method(operation).constant)
        facts = facts._replace(request=type(value).__name__, response=type(value).__name__)
        answer = Answer(lambda request: request.content)
        # Without header parts: a response may have the same ones.
        read = self.client(answer, self.root.Credentials())._call(facts, value, None)
        return answer.sent[-1].content, read

    # schema

    @property
    def schema(self) -> etree.XMLSchema:
        """All schema files of the contract, as lxml validates by them."""
        return _schema(self.service.schema)


class Answer:
    """What the service answers: bytes, or a function of the request. Requests are kept in `sent`."""

    def __init__(self, content: bytes | Callable[[httpx.Request], bytes] = b"", status: int = 200) -> None:
        self.sent: list[httpx.Request] = []
        self._content = content
        self._status = status
        self.connection = httpx.Client(transport=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        content = self._content(request) if callable(self._content) else self._content
        return httpx.Response(self._status, content=content)


@cache
def services() -> dict[str, tuple[Config, ServiceConfig]]:
    """Return every service of the project's config, and the one that is made up for the tests."""
    configs = [load_config(SCHEMAS), load_config(EVERYTHING)]
    return {service.name: (config, service) for config in configs for service in config.services}


@cache
def contract(name: str) -> ContractView:
    """Return the contract of a service."""
    service = services()[name][1]
    return load_contract(str(service.schema), service.service)[0]


@cache
def package(name: str) -> Package:
    """Return a service's generated client: the committed one, or one that is generated here and now."""
    config, service = services()[name]
    if config.file == EVERYTHING:
        _generate_everything()
    docs = fit_docs(contract(name), load_docs(service.docs_file), name)
    plan = plan_contract(contract(name), None, service, config, "", docs=docs)
    return Package(service, contract(name), plan)


@cache
def _generate_everything() -> None:
    import_until_the_end(build(load_config(EVERYTHING)).files)


@cache
def _schema(source: Path) -> etree.XMLSchema:
    """Compile every schema file beside a WSDL, by a schema that imports them all."""
    wrapper = etree.Element(f"{{{XS}}}schema", nsmap={"xs": XS})
    for file in sorted((source.parent if source.is_file() else source).glob("*.xsd")):
        namespace = etree.parse(file).getroot().get("targetNamespace")
        imported = etree.SubElement(wrapper, f"{{{XS}}}import", schemaLocation=file.as_uri())
        if namespace:
            imported.set("namespace", namespace)
    return etree.XMLSchema(wrapper)


def operations() -> list[tuple[str, str]]:
    """Return every operation of every service: (service, operation)."""
    return [(name, operation.name) for name in services() for operation in contract(name).operations]


def messages(operation: Operation) -> list[Message]:
    """Return an operation's request and, if it has one, its response."""
    return [message for message in (operation.request, operation.response) if message]
