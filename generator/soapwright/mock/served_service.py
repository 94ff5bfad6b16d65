"""One client's service as the mock serves it: facts and codecs of the generated package, schemas, examples."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from threading import RLock
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.model import Contract, Operation
from soapwright.errors import InputError
from soapwright.mock.example_messages import Examples
from soapwright.mock.strict import Strict
from soapwright.python.module_refs import RUNTIME

_WSDL = "{http://schemas.xmlsoap.org/wsdl/}"


@dataclass(frozen=True, eq=False)
class Served:
    """A client's service; `place` is its folder in the output folder `folder`."""

    config: Config
    service: ServiceConfig
    place: str
    folder: Path
    lock: RLock

    # the generated package

    @cached_property
    def operations(self) -> ModuleType:
        """The module with its facts; raises InputError if it is outdated."""
        found = import_module(f"{self.place.replace('/', '.')}.operations")
        if not all(one.request for one in self._stated(found)):
            what = "the clients were written by an older soapwright"
            raise InputError.at(str(self.folder / self.place), what, "Run soapwright generate.")
        return found

    @cached_property
    def facts(self) -> Any:
        """The facts about the service."""
        return self.operations.SERVICE

    @cached_property
    def all(self) -> tuple[Any, ...]:
        """Its operations."""
        return self._stated(self.operations)

    def _stated(self, module: ModuleType) -> tuple[Any, ...]:
        kind = self.module("service").Operation
        return tuple(one for one in vars(module).values() if isinstance(one, kind))

    def module(self, name: str) -> ModuleType:
        """Return a module of the client's runtime."""
        return import_module(f"{self.service.package}.{RUNTIME}.{name}")

    @cached_property
    def server(self) -> Any:
        """The codec that reads requests and writes responses."""
        return self.module("server").Server(self.facts, self.all)

    def request_class(self, operation: Any) -> type[Any]:
        """Return the class of an operation's requests."""
        found: type[Any] = getattr(self.facts.types, operation.request)
        return found

    # where it listens

    @cached_property
    def soap_paths(self) -> tuple[str, ...]:
        """The paths of its addresses, and that of its place."""
        ports = (self.facts, *self.facts.ports.values())
        found = [_path(url) for port in ports for url in port.endpoints.values()]
        return tuple(dict.fromkeys([*found, f"/{self.place}"]))

    @cached_property
    def rest_paths(self) -> tuple[str, ...]:
        """The prefixes of its routes."""
        if self.facts.rest is None:
            return ()
        found = [_path(url) for url in self.facts.rest.endpoints.values()]
        return tuple(dict.fromkeys([*found, f"/{self.place}"]))

    # the contract

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        """The schema files, the WSDL first, by name."""
        folder = Path(self.service.schema)
        if (folder / "service.wsdl").is_file():
            return {"service.wsdl": (folder / "service.wsdl").read_bytes()} | {
                path.name: path.read_bytes() for path in sorted(folder.glob("*.xsd"))
            }
        # Imported late, because it takes longer than the rest of the start, and not every mock needs it.
        from soapwright.mock.contract_reading import canonical_files

        return canonical_files(self.config, self.service)

    @cached_property
    def strict(self) -> Strict:
        """The validator of requests."""
        return Strict(self.files, self.module)

    @cached_property
    def _contract(self) -> Contract:
        # Imported late: only examples need it.
        from soapwright.mock.contract_reading import contract_of

        with self.lock:
            return contract_of(self.config, self.service)

    @cached_property
    def _examples(self) -> Examples:
        return Examples(self._contract)

    def _operation(self, operation: Any) -> Operation:
        named = [one for one in self._contract.operations if one.name == operation.name]
        actions = [one for one in named if one.soap_action == operation.action]
        return (actions or named)[0]

    def example(self, operation: Any) -> Any:
        """Return an example of an operation's response; it is shared and must not be changed."""
        with self.lock:
            known: dict[int, Any] = self.__dict__.setdefault("_known", {})
            if id(operation) not in known:
                known[id(operation)] = self._example(operation)
            return known[id(operation)]

    def _example(self, operation: Any) -> Any:
        message = self._operation(operation).response
        if message is None or operation.response is None:
            return None
        cls = getattr(self.facts.types, operation.response)
        body = self._examples.body(message)
        read, holder = self.module("soap_body").reader_in(operation, cls, body, "")
        response = read(holder)
        for name, wire in _fields(cls):
            if wire.place == "header" and wire.type == "xs:string":
                setattr(response, name, wire.name)
        return response

    def faults(self, operation: Any) -> Iterator[tuple[str, Any]]:
        """Yield the faults that an operation declares: the class of each, and an example of it."""
        for stated in self._operation(operation).faults:
            element = f"{{{stated.element.namespace}}}{stated.element.name}"
            if not stated.element.namespace:
                element = stated.element.name
            names = self.facts.faults.get(element, ())
            for name in (names,) if isinstance(names, str) else names:
                detail = self._examples.fault(stated.element, stated.type)
                read = self.module("xml_read").part_reader(name, self.facts.types)
                yield name, read(detail[0])


def _fields(cls: type[Any]) -> Iterator[tuple[str, Any]]:
    for level in reversed(cls.__mro__):
        if "__wire__" in vars(level):
            yield from vars(level)["__wire__"].fields.items()


def _path(url: str) -> str:
    return urlsplit(url).path.rstrip("/") or "/"


def wsdl_at(content: bytes, base: str, path: str) -> bytes:
    """Return a WSDL whose addresses lead to the mock, and whose imports lead to its schemas."""
    root = etree.fromstring(content)
    for node in root.iter(f"{_WSDL}port"):
        for address in node.iterchildren("{*}address"):
            address.set("location", base + _path(address.get("location") or path))
    for node in root.iter(
        "{http://www.w3.org/2001/XMLSchema}import", "{http://www.w3.org/2001/XMLSchema}include"
    ):
        if node.get("schemaLocation"):
            node.set("schemaLocation", f"{base}{path}?xsd={node.get('schemaLocation')}")
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def at_front(folder: Path) -> None:
    """Make the packages of a folder take precedence in imports."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))


def forget(folder: Path) -> None:
    """Undo `at_front` for folders in a folder, and the imports from there."""
    sys.path[:] = [one for one in sys.path if not Path(one).is_relative_to(folder)]
    for name, module in list(sys.modules.items()):
        if Path(getattr(module, "__file__", None) or "").is_relative_to(folder):
            del sys.modules[name]
