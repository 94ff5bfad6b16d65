"""Target: a generated client reads any response, over SOAP and REST, or raises one of its own errors.

Everything that it reads from a valid response can be written, and reads as the same again.
"""

from __future__ import annotations

import ast
import json
import re
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from types import CodeType
from typing import Any, NamedTuple

from lxml import etree

from soapwright.base.naming import Style
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.consistency import CAUSE
from soapwright.contract.resolve import read_contract
from soapwright.errors import InputError
from soapwright.python.package import PackagePlan
from soapwright.python.plan import plan_contract
from soapwright.python.render import render
from soapwright.read.documents import load
from soapwright.rest.apply_rest import fit_rest
from soapwright.rest.rest_toml import load_facts
from soapwright.runtime.errors import EncodeError, Fault, ServiceError
from soapwright.runtime.exchange import Headers
from soapwright.runtime.rest import RestProtocol
from soapwright.runtime.service import CredentialsBase, HttpAnswer
from soapwright.runtime.soap import SoapProtocol

from . import corpus, texts
from .generator import PACKAGE, PLACE, place
from .grammar import XS, Files, Grammar
from .imported import imported
from .instances import Instances
from .multipart import multipart
from .mutate import mutated_answer, mutated_bytes
from .run import FaultFound

ANSWERS = 60
"""How many answers each client is tried with."""

REST = """
[endpoints]
production = "https://a.example/"

[[rules]]
match = "(?P<name>.*)"
verb = "POST"
path = "/{name}"

[discriminator]
member = "Type"
"""
ENVELOPES = {
    "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
    "1.2": "http://www.w3.org/2003/05/soap-envelope",
}


class Client(NamedTuple):
    """The reader and writer of one contract's messages."""

    soap: SoapProtocol
    rest: RestProtocol | None
    operations: dict[str, Any]
    plain: bool
    """Whether each element can be read in only one way, in any order."""


class Nobody(CredentialsBase):
    """Credentials without values."""

    __slots__ = ()

    def value(self, attribute: str) -> None:
        return None


class Answers:
    """Answers to the calls of made-up and real contracts, valid ones and changed ones."""

    name = "answers"

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="fuzz-")
        self.root = Path(self._folder.name)
        self._made: tuple[str, Files, Instances] = ("", {}, Instances(Random(0), []))
        self._known: tuple[Files, Client | None] = ({}, None)
        self._imported = ExitStack()

    # inputs

    def make(self, seed: str, number: int) -> Files:
        rng = Random(f"{seed}:{number}")
        files, instances = self._contract(f"{seed}:client{number // ANSWERS}")
        instances.rng = rng
        operations = instances.operations
        if not operations:
            return {**files, "answer.xml": b"", "call.txt": b"none"}
        name, element, faults = rng.choice(operations)
        failed = rng.random() < 0.15
        valid = rng.random() < 0.3
        version = "1.2" if instances.soap12 else "1.1"
        if failed:
            details = [instances.element(fault) for fault in faults[:1] if rng.random() < 0.8]
            content = envelope(version, fault(version, details, rng))
        else:
            content = envelope(version, instances.element(element))
        if not valid:
            content = mutated_answer(rng, content)
        valid = valid and not failed and instances.whole
        status = rng.choice((500, 500, 200, 400)) if failed else rng.choice((200, 200, 200, 202, 500))
        attached, kind = instances.attached(name), ""
        if attached or rng.random() < 0.05:
            content, kind = multipart(rng, content, attached, version)
            if not valid and rng.random() < 0.3:
                content = mutated_bytes(rng, content)
        call = (
            f"{name}\n{status}\n{'valid' if valid and status == 200 else 'changed'}\n{rng.random()}\n{kind}"
        )
        return {**files, "answer.xml": content, "call.txt": call.encode(errors="replace")}

    def _contract(self, key: str) -> tuple[Files, Instances]:
        if self._made[0] != key:
            rng = Random(key)
            files = Grammar(rng).files() if rng.random() < 0.75 else corpus.seed(rng)
            try:
                roots = [etree.fromstring(content) for content in files.values()]
            except etree.XMLSyntaxError:
                roots = []
            self._made = (key, files, Instances(rng, roots))
        return self._made[1:]

    # judging

    def judge(self, files: Files, turn: int) -> None:
        call = files.get("call.txt", b"").decode(errors="replace").split("\n")
        contract = {
            name: content for name, content in files.items() if name not in ("answer.xml", "call.txt")
        }
        client = self._client(contract)
        if client is None or len(call) < 4 or call[0] not in client.operations:
            return
        operation, status = client.operations[call[0]], int(call[1])
        valid = call[2] == "valid" and client.plain
        headers = {"Content-Type": call[4]} if call[4:] and call[4] else {}
        answer = HttpAnswer(status, Headers(headers.items()), files["answer.xml"])
        response = self._read(client.soap, operation, answer, valid)
        if response is None:
            return
        if valid:
            judge_printed(response)
        self._written_back(client.soap, operation, response, valid, again=client.plain)
        if client.rest is not None:
            content = self._written_back(client.rest, operation, response, valid=False)
            if content is not None:
                self._json(client.rest, operation, content, Random(call[3]))

    def _client(self, files: Files) -> Client | None:
        if self._known[0] != files or not files:
            self._imported.close()
            self._known = (files, self._new_client(files))
        return self._known[1]

    def _new_client(self, files: Files) -> Client | None:
        path = place(self.root / "in", {**files, "rest.toml": REST.encode()})
        try:
            contract, warnings = read_contract(load(str(path)))
            service = ServiceConfig(PLACE, path)
            fitting = fit_rest(contract, load_facts(service.rest_file))
            rest = None if fitting.problems else fitting
            config = Config(path.parent / "soapwright.toml", path, Style.PYTHON, (service,))
            modules = render(PackagePlan(PACKAGE, (plan_contract(contract, rest, service, config, ""),)))
            codes: dict[str, CodeType] = {
                path: compile(text, path, "exec", dont_inherit=True) for path, text in modules.items()
            }
        except (InputError, SyntaxError):
            # The other target judges these.
            return None
        self._imported.enter_context(imported(PACKAGE, codes))
        try:
            facts = import_module(f"{PLACE.replace('/', '.')}.operations")
        except Exception:  # noqa: BLE001 - the other target judges this as well
            return None
        known = {one.name: one for one in vars(facts).values() if type(one).__name__ == "Operation"}
        over_rest = RestProtocol(facts.SERVICE, facts.SERVICE.rest) if rest else None
        plain = not (any(one.cause == CAUSE for one in warnings) or takes_known(files))
        return Client(SoapProtocol(facts.SERVICE), over_rest, known, plain)

    def _read(self, protocol: Any, operation: Any, answer: HttpAnswer, valid: bool) -> Any:
        """Return the response, or None when it is refused as it should be."""
        try:
            return protocol.decode(operation, answer)
        except ServiceError as error:
            judge_error(error)
            if valid:
                raise FaultFound(f"a valid answer is refused: {general(error)}", str(error)) from None
            return None

    def _written_back(
        self, protocol: Any, operation: Any, response: Any, valid: bool, again: bool = True
    ) -> bytes | None:
        """Write what was read, and read it again; return what was written.

        Of an answer that is not valid something may be lost on the first way, and nothing on the second, which is
        gone `again` where that is so.
        """
        side = type(protocol).__name__
        try:
            sent = operation._replace(request=operation.response)
            made = protocol.encode(sent, response, Nobody(), "https://a.example/")
        except EncodeError as error:
            if valid:
                raise FaultFound(
                    f"{side}: what was read cannot be written: {general(error)}", str(error)
                ) from None
            return None
        content: bytes = made.content
        try:
            back = protocol.decode(operation, HttpAnswer(200, Headers(made.headers.items()), content))
        except ServiceError as error:
            what = f"{side}: what was written cannot be read: {general(error)}"
            raise FaultFound(what, f"{error}\n{content.decode(errors='backslashreplace')[:2000]}") from None
        if shown(back) == shown(response):
            return content
        if valid:
            raise FaultFound(
                f"{side}: reads as something else",
                f"{shown(response)}\n{shown(back)}\n{content.decode(errors='backslashreplace')[:2000]}",
            )
        return (
            self._written_back(protocol, operation, back, valid=True) if again and back is not None else None
        )

    def _json(self, protocol: RestProtocol, operation: Any, content: bytes, rng: Random) -> None:
        changed = mutated_json(rng, content)
        try:
            answer = HttpAnswer(rng.choice((200, 200, 200, 500)), {}, changed)
            response = self._read(protocol, operation, answer, valid=False)
            if response is not None:
                self._written_back(protocol, operation, response, valid=False)
        except Exception as error:
            error.add_note(changed.decode(errors="backslashreplace")[:2000])
            raise


def takes_known(files: Files) -> bool:
    """Whether a wildcard may take elements that the contract has, too, so that what is out of place may be either's."""
    for content in files.values():
        for node in etree.fromstring(content).iter(f"{{{XS}}}any"):
            target = next(
                (one.get("targetNamespace", "") for one in node.iterancestors(f"{{{XS}}}schema")), ""
            )
            words = {"##targetNamespace": target, "##local": ""}
            namespaces = node.get("namespace", "##any").split()
            if "##any" in namespaces or target in [words.get(one, one) for one in namespaces]:
                return True
        for node in etree.fromstring(content).iter(f"{{{XS}}}extension"):
            # Its own elements come after any number of any.
            prefix, _, local = node.get("base", "").rpartition(":")
            if local == "anyType" and node.nsmap.get(prefix or None) == XS and len(node):
                return True
    return False


def judge_printed(response: Any) -> None:
    """Raise if a response has no form that `soapwright call` prints: its repr as code, or JSON."""
    try:
        ast.parse(repr(response), mode="eval")
    except SyntaxError as error:
        raise FaultFound("a repr that is not code", f"{error}\n{response!r:.2000}") from None
    except (RecursionError, MemoryError):
        # Nested too deeply for Python's parser.
        return
    try:
        json.loads(response.to_json())
    except EncodeError as error:
        raise FaultFound(f"what was read has no JSON: {general(error)}", str(error)) from None


def judge_error(error: ServiceError) -> None:
    """Raise if an exception cannot be shown, or has no content."""
    if not (str(error) and repr(error)):
        raise FaultFound("an error without a message", type(error).__name__)
    if isinstance(error, Fault):
        # What its users look at.
        _ = (error.code, error.message, error.tracking_id, error.status)


def general(error: Exception) -> str:
    """Return the message of an error without parts that are specific to one input."""
    text = re.sub(
        r"'[^']*'|\"[^\"]*\"|\{[^}]*\}\S*|[\w.-]+/\S*|\b[\d.]+\b", "…", str(error).partition("\n")[0]
    )
    return re.sub(r"^\S+: ", "", text)[:70]


def shown(value: Any) -> str:
    """Return the repr of a value: equal where values are, and NaN with itself."""
    try:
        return re.sub(r"0x[0-9a-f]+", "0x", repr(value))
    except RecursionError:
        # Python shows nothing of values nested this deeply.
        return type(value).__name__


def envelope(version: str, content: etree._Element) -> bytes:
    """Return the bytes of an envelope."""
    uri = ENVELOPES[version]
    root = etree.Element(f"{{{uri}}}Envelope", nsmap={"s": uri})
    etree.SubElement(root, f"{{{uri}}}Header")
    etree.SubElement(root, f"{{{uri}}}Body").append(content)
    return etree.tostring(root, encoding="utf-8")


def fault(version: str, details: list[etree._Element], rng: Random) -> etree._Element:
    """Return a SOAP fault with details."""
    uri = ENVELOPES[version]
    made = etree.Element(f"{{{uri}}}Fault")
    if version == "1.1":
        etree.SubElement(made, "faultcode").text = "s:Server"
        etree.SubElement(made, "faultstring").text = rng.choice(("failed", "", texts.hostile(rng)))
        holder = etree.SubElement(made, "detail")
    else:
        code = etree.SubElement(made, f"{{{uri}}}Code")
        etree.SubElement(code, f"{{{uri}}}Value").text = "s:Receiver"
        reason = etree.SubElement(made, f"{{{uri}}}Reason")
        etree.SubElement(reason, f"{{{uri}}}Text").text = "failed"
        holder = etree.SubElement(made, f"{{{uri}}}Detail")
    holder.extend(details)
    return made


JSON_VALUES: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        10**30,
        1.5,
        1e400,
        float("nan"),
        "",
        "a",
        "1",
        "true",
        "2024-01-01T00:00:00",
        [],
        {},
    ),
    *(
        [None],
        [[]],
        {"a": 1},
        {"Type": "x"},
        "\ud800",
        "\U0001f600",
        [1, "a", None],
        [{}],
        {"Key": 1, "Value": 2},
    ),
)


def mutated_json(rng: Random, content: bytes) -> bytes:
    """Return JSON of which one to four values are others, gone, doubled, or elsewhere."""
    if rng.random() < 0.1:
        return mutated_bytes(rng, content)
    data = json.loads(content)
    for _ in range(rng.choice((1, 1, 2, 4))):
        data = _changed(rng, data)
    if rng.random() < 0.02:
        data = [data] if rng.random() < 0.5 else rng.choice(JSON_VALUES)
    if rng.random() < 0.01:
        return b"[" * 100_000
    return json.dumps(data).encode(rng.choice(("utf-8", "utf-8", "utf-8", "utf-16", "latin-1")), "replace")


def _changed(rng: Random, data: Any) -> Any:
    """Return data with one value changed, somewhere in it."""
    if isinstance(data, dict) and data and rng.random() < 0.9:
        key = rng.choice(list(data))
        turn = rng.random()
        if turn < 0.1:
            return {name: value for name, value in data.items() if name != key}
        if turn < 0.2:
            return {
                **data,
                rng.choice(("Type", "x", key.lower(), key.upper(), "")): rng.choice((data[key], "x")),
            }
        return {**data, key: _changed(rng, data[key])}
    if isinstance(data, list) and data and rng.random() < 0.8:
        place = rng.randrange(len(data))
        turn = rng.random()
        if turn < 0.1:
            return data[:place] + data[place + 1 :]
        if turn < 0.2:
            return [*data, *data]
        return [*data[:place], _changed(rng, data[place]), *data[place + 1 :]]
    return rng.choice((rng.choice(JSON_VALUES), rng.choice(JSON_VALUES), [data], {"a": data}, str(data)))
