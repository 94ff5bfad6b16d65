"""Each case of the JSON files beside this one, over SOAP 1.1, SOAP 1.2 and REST, sync and async.

See README.md.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import httpx
import httpx2
import pytest
from lxml import etree

from soapwright.config.load import load_config
from soapwright.pipeline import build

from .cases import CONTRACT, File, Values, files, json_text

NAMESPACE = "urn:protocol"
XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
XSD = "{http://www.w3.org/2001/XMLSchema}"
ENVELOPES = {
    "soap": "http://schemas.xmlsoap.org/soap/envelope/",
    "soap12": "http://www.w3.org/2003/05/soap-envelope",
}
FILES = files()
PROTOCOLS = ["soap", "soap12", "rest"]
# What stands in a body is the same in both versions of SOAP.
BODIES = ["soap", "rest"]


class Speaking(NamedTuple):
    """A client at work: what it is asked to send, what it sends, what it gets."""

    call: Callable[[str, Mapping[str, Any], Mapping[str, Any]], Any]
    sent: list[Any]
    answers: list[tuple[int, bytes]]
    values: Values
    types: ModuleType
    package: ModuleType


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package that soapwright writes from the contract."""
    folder: Path = tmp_path_factory.mktemp("protocol")
    config = load_config(CONTRACT / "soapwright.toml")
    for path, text in build(config).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield import_module("protocol_cases")
    for name in [name for name in sys.modules if name.partition(".")[0] == "protocol_cases"]:
        del sys.modules[name]


@pytest.fixture(params=["sync", "async"])
def speaking(request: pytest.FixtureRequest, generated: ModuleType) -> Iterator[Callable[[str], Speaking]]:
    """What gives a client for a protocol: the sync ones over httpx2, the async ones over httpx."""
    service: Any = import_module("protocol_cases.protocol")
    sent: list[Any] = []
    answers: list[tuple[int, bytes]] = []
    loop = asyncio.new_event_loop()

    def made(protocol: str) -> Speaking:
        library: Any = httpx2 if request.param == "sync" else httpx

        def answer(got: Any) -> Any:
            sent.append(got)
            status, content = answers[-1]
            return library.Response(status, content=content)

        transport = library.MockTransport(answer)
        options: dict[str, Any] = {"protocol": "rest" if protocol == "rest" else "soap"}
        if protocol == "soap12":
            options["port"] = "Soap12"
        credentials = generated.Credentials()
        if request.param == "sync":
            client = service.Protocol(credentials, http=httpx2.Client(transport=transport), **options)
        else:
            http = httpx.AsyncClient(transport=transport)
            client = service.AsyncProtocol(credentials, http=http, **options)

        def call(operation: str, arguments: Mapping[str, Any], given: Mapping[str, Any]) -> Any:
            sent.clear()
            one = client.with_credentials(generated.Credentials(**given)) if given else client
            found = getattr(one, operation)(**arguments)
            return loop.run_until_complete(found) if request.param == "async" else found

        values = Values("protocol_cases", service.types)
        return Speaking(call, sent, answers, values, service.types, generated)

    yield made
    loop.close()


def _of(kind: str) -> pytest.MarkDecorator:
    found = [file for file in FILES if file.kind == kind]
    return pytest.mark.parametrize("file", found, ids=[file.name for file in found])


@pytest.mark.parametrize("protocol", BODIES)
@_of("value")
def test_request_cases(file: File, protocol: str, speaking: Callable[[str], Speaking]) -> None:
    client, wrong = speaking(protocol), {}
    operation, field = file.head["operation"], file.head["field"]
    for case in file.each(protocol, "request"):
        client.answers[:] = [(200, _answer(protocol, operation, ""))]
        struct = client.values.struct(getattr(client.types, field), case["value"])
        client.call(operation, {field: struct}, {})
        (request,) = client.sent
        if protocol == "rest":
            found: Any = _strict(json.loads(request.content, parse_float=Decimal))
            expected: Any = _strict(
                json.loads(f'{{"{field}": {json_text(case["rest"])}}}', parse_float=Decimal)
            )
        else:
            found = _tree(_body(request.content))
            expected = _tree(etree.fromstring(_message(operation, field, case["soap"])))
        if found != expected:
            wrong[case["id"]] = (found, expected)
    assert wrong == {}


@pytest.mark.parametrize("protocol", BODIES)
@_of("value")
def test_response_cases(file: File, protocol: str, speaking: Callable[[str], Speaking]) -> None:
    client, wrong = speaking(protocol), {}
    operation, field = file.head["operation"], file.head["field"]
    for case in file.each(protocol, "response"):
        client.answers[:] = [(200, _answer(protocol, operation, _field(protocol, field, case)))]
        struct = getattr(client.call(operation, {}, {}), field)
        found = client.values.data(getattr(client.types, field), struct)
        if _strict(found) != _strict(case["value"]):
            wrong[case["id"]] = (found, case["value"])
    assert wrong == {}


@pytest.mark.parametrize("protocol", PROTOCOLS)
@_of("error")
def test_error_cases(file: File, protocol: str, speaking: Callable[[str], Speaking]) -> None:
    client, wrong = speaking(protocol), {}
    for case in file.each(protocol):
        text = case["text"] if "text" in case else case[protocol]
        client.answers[:] = [(case["status"], json_text(text).encode())]
        expected = case["error"]
        try:
            client.call(file.head["operation"], {}, {})
            found: dict[str, Any] = {"class": "none"}
        except client.package.ServiceError as error:
            found = _reported(error, expected, client.values)
        if found != expected:
            wrong[case["id"]] = (found, expected)
    assert wrong == {}


@pytest.mark.parametrize("protocol", BODIES)
@_of("unreadable")
def test_cases_of_unreadable_values(file: File, protocol: str, speaking: Callable[[str], Speaking]) -> None:
    client, wrong = speaking(protocol), {}
    operation, field, beside = file.head["operation"], file.head["field"], file.head["beside"]
    for case in file.each(protocol):
        if protocol == "rest":
            case = {**case, "rest": {**case["rest"], **beside}}
        else:
            extra = "".join(f"<{name}>{text}</{name}>" for name, text in beside.items())
            case = {**case, "soap": case["soap"] + extra}
        client.answers[:] = [(200, _answer(protocol, operation, _field(protocol, field, case)))]
        try:
            client.call(operation, {}, {})
            wrong[case["id"]] = "no error"
        except client.package.DecodeError as error:
            rest = client.values.data(getattr(client.types, field), getattr(error.partial, field))
            if case["problem"] not in str(error) or rest != beside:
                wrong[case["id"]] = f"{error}: {rest}"
    assert wrong == {}


@pytest.mark.parametrize("protocol", BODIES)
@_of("refused")
def test_cases_of_refused_values(file: File, protocol: str, speaking: Callable[[str], Speaking]) -> None:
    client, wrong = speaking(protocol), {}
    operation, field = file.head["operation"], file.head["field"]
    cls = getattr(client.types, field)
    for case in file.cases:
        if protocol not in case.get("protocols", PROTOCOLS):
            continue
        client.answers[:] = [(200, _answer(protocol, operation, ""))]
        ((name, value),) = case["value"].items()
        try:
            client.call(operation, {field: cls(**{_attribute(cls, name): value})}, {})
            wrong[case["id"]] = "no error"
        except client.package.EncodeError as error:
            if case["problem"] not in str(error) or client.sent:
                wrong[case["id"]] = str(error)
    assert wrong == {}


@pytest.mark.parametrize("protocol", PROTOCOLS)
@_of("headers")
def test_header_cases(file: File, protocol: str, speaking: Callable[[str], Speaking]) -> None:
    client = speaking(protocol)
    operation, field = file.head["operation"], file.head["field"]
    for case in file.cases:
        client.answers[:] = [(200, _answer(protocol, operation, ""))]
        struct = client.values.struct(getattr(client.types, field), case["value"])
        client.call(operation, {field: struct}, case["credentials"])
        (request,) = client.sent
        stated = file.head[protocol]
        assert (request.method, str(request.url)) == (stated["method"], stated["url"])
        headers = dict(stated["headers"])
        if protocol == "rest":
            headers |= case["rest_headers"]
        else:
            header = etree.fromstring(request.content).find(f"{{{ENVELOPES[protocol]}}}Header")
            expected = etree.fromstring(f'<Header xmlns="{NAMESPACE}">{case["soap_header"]}</Header>')
            assert [*map(_tree, [] if header is None else header)] == [*map(_tree, expected)]
        assert {name: request.headers.get(name) for name in headers} == headers, case["id"]


def test_there_are_three_hundred_cases_with_unique_names() -> None:
    number = 0
    for file in FILES:
        names = [case["id"] for case in file.cases]
        assert len(names) == len({*names})
        for case in file.cases:
            number += 2 if file.kind == "value" and "way" not in case else 1
    assert number >= 300


def test_soap_messages_are_valid() -> None:
    wsdl = etree.parse(CONTRACT / "service.wsdl")
    # By itself, so that it has the prefixes that are declared above it.
    schema = etree.XMLSchema(etree.fromstring(etree.tostring(next(wsdl.iter(f"{XSD}schema")))))
    wrong = {}
    for file in FILES:
        for case in file.each("soap"):
            if file.kind != "value" or not case.get("valid", True):
                continue
            for message in (file.head["operation"], f"{file.head['operation']}Response"):
                document = etree.fromstring(_message(message, file.head["field"], case["soap"]))
                if not schema.validate(document):
                    wrong[case["id"]] = str(schema.error_log.last_error)
    assert wrong == {}


def _message(message: str, field: str, content: str) -> str:
    return f'<{message} xmlns="{NAMESPACE}"><{field}>{content}</{field}></{message}>'


def _field(protocol: str, field: str, case: Mapping[str, Any]) -> str:
    if protocol == "rest":
        return f'"{field}": {json_text(case["rest"])}'
    return f"<{field}>{case['soap']}</{field}>"


def _answer(protocol: str, operation: str, content: str) -> bytes:
    if protocol == "rest":
        return f"{{{content}}}".encode()
    message = f'<{operation}Response xmlns="{NAMESPACE}">{content}</{operation}Response>'
    uri = ENVELOPES[protocol]
    return f'<s:Envelope xmlns:s="{uri}"><s:Body>{message}</s:Body></s:Envelope>'.encode()


def _body(content: bytes) -> Any:
    (body,) = etree.fromstring(content).iter("{*}Body")
    (message,) = body
    return message


def _tree(element: Any) -> Any:
    """Return the content of an element without its prefixes."""
    attributes = {
        name: _resolved(text, element) if name == XSI_TYPE else text for name, text in element.attrib.items()
    }
    children = [_tree(child) for child in element]
    text = element.text or ""
    return element.tag, attributes, children or _resolved(text, element)


def _resolved(text: str, element: Any) -> str:
    prefix, colon, name = text.partition(":")
    uri = element.nsmap.get(prefix) if colon else None
    return f"{{{uri}}}{name}" if uri else text


def _strict(value: Any) -> Any:
    """Return a value for comparison: true is not 1, and a number is not its text."""
    if isinstance(value, dict):
        return {name: _strict(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_strict(one) for one in value]
    number = isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)
    if isinstance(value, str):
        # Also one that remembers how its element was spelled.
        return "text", str(value)
    return ("number", Decimal(str(value))) if number else (type(value).__name__, value)


def _reported(error: Any, expected: Mapping[str, Any], values: Values) -> dict[str, Any]:
    """Return the facts of an error that a case states."""
    found: dict[str, Any] = {"class": type(error).__name__}
    if "fields" in expected:
        found["fields"] = values.data(type(error), error)
    for name in ("code", "message"):
        if name in expected:
            found[name] = getattr(error, name)
    return found


def _attribute(cls: Any, name: str) -> str:
    names: dict[str, str] = {wire.name: attribute for attribute, wire in cls.__wire__.fields.items()}
    return names[name]
