"""Try a batch of groups in this process: `python -m tests.conformance.worker`, a job on standard input.

One config has a service for each group, because that is fast. Groups that soapwright refuses are put aside and the
others tried again; when generation fails in another way, halves are tried until it is known which group it is.
"""

from __future__ import annotations

import importlib
import inspect
import json
import os
import pkgutil
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import count
from pathlib import Path
from typing import Any

import httpx
from lxml import etree

import soapwright
from soapwright.errors import Level, Problem, SoapwrightError
from tests.importing import importable

from .compare import losses
from .outcome import Outcome, for_all
from .suites import Group
from .wsdl import FETCH, answer, body, write_contract


class Batch:
    """Groups that are tried together, below one folder of their own."""

    def __init__(self, suites: Path, folder: Path) -> None:
        self._suites, self._folder = suites, folder
        self._packages = count()
        (folder / "out").mkdir()

    def run(self, groups: Sequence[Group]) -> Iterator[Outcome]:
        """Yield the outcome of each document."""
        contracts: dict[str, tuple[Group, Path]] = {}
        for number, group in enumerate(groups):
            try:
                wsdl = write_contract(group, self._suites, self._folder / f"group{number}")
            except (etree.XMLSyntaxError, OSError) as error:
                yield from for_all(group, "skipped", "its schema cannot be read", str(error))
            else:
                contracts[f"group{number}"] = group, wsdl
        with importable(self._folder / "out"):
            yield from self._generate(contracts)

    def _generate(self, contracts: dict[str, tuple[Group, Path]]) -> Iterator[Outcome]:
        if not contracts:
            return
        package = f"package{next(self._packages)}"
        config = self._folder / f"{package}.toml"
        tables = (
            f'[services."{package}/{name}"]\nschema = "{wsdl.relative_to(self._folder)}"\nclient = "Client{name}"\n'
            for name, (_, wsdl) in contracts.items()
        )
        config.write_text('output = "out"\n' + "".join(tables), encoding="utf-8")
        try:
            result = soapwright.generate(config)
        except SoapwrightError as error:
            yield from self._without_refused(contracts, error)
        except Exception:  # noqa: BLE001 - that nothing else is raised is what is tried
            yield from self._halved(contracts, "cannot be generated", _raised())
        else:
            warned = {self._name(problem) for problem in result.warnings}
            for name, (group, _) in contracts.items():
                yield from self._try(group, package, name, warned=name in warned)

    def _without_refused(
        self, contracts: dict[str, tuple[Group, Path]], error: SoapwrightError
    ) -> Iterator[Outcome]:
        # Warnings are of other contracts as well.
        errors = [problem for problem in error.problems if problem.level is Level.ERROR]
        named = {self._name(problem): problem.what for problem in errors}
        refused = contracts.keys() & named.keys()
        if not refused:
            yield from self._halved(contracts, "refused", errors[0].what)
            return
        for name in refused:
            yield from for_all(contracts[name][0], "refused", named[name])
        yield from self._generate({name: kept for name, kept in contracts.items() if name not in refused})

    def _halved(self, contracts: dict[str, tuple[Group, Path]], status: str, what: str) -> Iterator[Outcome]:
        if len(contracts) == 1:
            ((group, _),) = contracts.values()
            yield from for_all(group, status, what)
            return
        items = list(contracts.items())
        for half in (items[: len(items) // 2], items[len(items) // 2 :]):
            yield from self._generate(dict(half))

    def _name(self, problem: Problem) -> str:
        """Return the name of the group in whose folder a problem is."""
        location = Path(problem.where.location)
        return location.relative_to(self._folder).parts[0] if location.is_relative_to(self._folder) else ""

    def _try(self, group: Group, package: str, name: str, *, warned: bool) -> Iterator[Outcome]:
        try:
            client = Client(package, name)
        except Exception:  # noqa: BLE001 - that nothing is raised is what is tried
            yield from for_all(group, "cannot be imported", *_raised_apart())
            return
        if not group.documents:
            yield from for_all(group, "accepted", "")
            return
        schema = _validator(self._suites / group.suite / group.schemas[0]) if group.schemas else None
        for document, operation in group.documents:
            yield self._carry(group, client, document, operation, schema, warned=warned)

    def _carry(
        self,
        group: Group,
        client: Client,
        document: str,
        operation: str,
        schema: etree.XMLSchema | None,
        *,
        warned: bool,
    ) -> Outcome:
        def became(status: str, what: str = "", detail: str = "", *, spoilt: bool = False) -> Outcome:
            return Outcome(group.part, group.name, document, status, what, detail[:300], warned, spoilt)

        try:
            message = answer(group, self._suites, document)
            was = body(message)
        except (etree.XMLSyntaxError, OSError) as error:
            return became("skipped", "it cannot be read", str(error))
        step = "cannot be read"
        try:
            found = client.fetch(f"{FETCH}{operation}", message)
            step = "cannot be sent"
            now = body(client.send(operation or "Send", found, message))
        except Exception:  # noqa: BLE001 - that nothing is raised is what is tried
            return became(step, *_raised_apart())
        lost = list(losses(was, now))
        if lost:
            kinds = ", ".join(sorted({loss.kind for loss in lost}))
            return became("lost", kinds, f"{lost[0].where}: {lost[0].was!r} became {lost[0].now!r}")
        return became("equal", spoilt=schema is not None and _is_spoilt(schema, was, now))


class Client:
    """A generated client, and a service that answers with a given message and records requests."""

    def __init__(self, package: str, name: str) -> None:
        """Import all modules of the client, and make it."""
        module = importlib.import_module(f"{package}.{name}")
        for inner in pkgutil.walk_packages(module.__path__, f"{module.__name__}."):
            importlib.import_module(inner.name)
        http = httpx.Client(transport=httpx.MockTransport(self._serve))
        credentials = importlib.import_module(package).Credentials()
        self._client = getattr(module, f"Client{name}")(credentials, http=http)
        self._methods = {method.replace("_", ""): method for method in dir(self._client) if method[0] != "_"}
        self._answer = self._sent = b""

    def fetch(self, operation: str, message: bytes) -> Any:
        """Call an operation without parameters, with a message as its response, and return what is read."""
        self._answer = message
        return self._method(operation)()

    def send(self, operation: str, found: Any, message: bytes) -> bytes:
        """Call an operation with what was read, field by field, and return what is sent."""
        self._answer = message
        method = self._method(operation)
        parameters = dict(inspect.signature(method).parameters)
        parameters.pop("timeout", None)
        # A parameter has a further underscore where its name is one of the method's own.
        values = {name: getattr(found, name, getattr(found, name.rstrip("_"), None)) for name in parameters}
        method(
            **{
                name: value
                for name, value in values.items()
                if value is not None or _is_asked_for(parameters[name])
            }
        )
        return self._sent

    def _method(self, operation: str) -> Any:
        return getattr(self._client, self._methods[operation.replace("_", "").lower()])

    def _serve(self, request: httpx.Request) -> httpx.Response:
        self._sent = request.content
        return httpx.Response(200, content=self._answer, headers={"Content-Type": "text/xml"})


def _is_asked_for(parameter: inspect.Parameter) -> bool:
    return parameter.default is parameter.empty


def _validator(path: Path) -> etree.XMLSchema | None:
    """Return lxml's reading of a schema, None where it has none."""
    try:
        return etree.XMLSchema(etree.parse(path))
    except (etree.XMLSyntaxError, etree.XMLSchemaParseError, OSError):
        return None


def _is_spoilt(schema: etree.XMLSchema, was: etree._Element, now: etree._Element) -> bool:
    def valid(parcel: etree._Element) -> bool:
        alone = etree.fromstring(etree.tostring(parcel[0], with_tail=False, encoding="utf-8"))
        return bool(schema.validate(alone))

    return len(was) > 0 and valid(was) and not valid(now)


def _raised() -> str:
    return ": ".join(_raised_apart())


def _raised_apart() -> tuple[str, str]:
    """Return the kind of the current exception with the place that raised it, and its message."""
    error = sys.exception()
    assert error is not None
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(frame.filename).name}", str(error)


def main() -> None:
    """Run the job on standard input, and print a line of JSON for each outcome as it comes."""
    # References to the network: there is no server.
    os.environ |= {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "no_proxy": ""}
    job = json.load(sys.stdin)
    groups = [Group(**{key: _tupled(value) for key, value in each.items()}) for each in job["groups"]]
    for outcome in Batch(Path(job["suites"]), Path(job["folder"])).run(groups):
        print(json.dumps(asdict(outcome)), flush=True)


def _tupled(value: Any) -> Any:
    return tuple(map(_tupled, value)) if isinstance(value, list) else value


if __name__ == "__main__":
    main()
