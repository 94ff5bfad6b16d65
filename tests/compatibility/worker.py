"""Try WSDLs in this process: `python -m tests.compatibility.worker` takes a job on stdin, and prints one result per line.

Clients are written to the folder of the job, for the type checker.
"""

from __future__ import annotations

import json
import logging
import re
import signal
import socket
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, NoReturn

import suds.client
import zeep
from lxml import etree

from soapwright.base.naming import Style
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.resolve import read_contract
from soapwright.errors import Level, SoapwrightError
from soapwright.python.package import PackagePlan
from soapwright.python.plan import plan_contract
from soapwright.python.render import render
from soapwright.read.document import Document
from soapwright.read.documents import load
from soapwright.runtime.service import HttpAnswer, Service
from soapwright.runtime.soap import SoapProtocol
from soapwright.runtime.soap_server import SoapServer
from tests.conformance.compare import losses
from tests.fuzz.answers import ENVELOPES, Nobody
from tests.fuzz.imported import imported

from .messages import Sample, Samples
from .outcome import Outcome

SECONDS = 300
"""How long one WSDL may take with each of the three."""


class LateError(Exception):
    """Something takes too long."""


def tried(source: str, root: Path, path: Path, package: str, folder: Path) -> Outcome:
    """Return the outcome of one WSDL; its client is written below `folder` as a package of this name."""
    outcome = Outcome(source, path.relative_to(root).as_posix())
    with _in_time():
        try:
            _soapwright(outcome, path, package, folder)
        except SoapwrightError as error:
            wrong = next(one for one in error.problems if one.level is Level.ERROR)
            outcome.why = outcome.why or wrong.what.replace(f"{path.parent}/", "")
        except Exception as error:  # noqa: BLE001 - that nothing else is raised is what is tried
            outcome.why = outcome.why or f"{type(error).__name__}: {error}"
    outcome.zeep = _loads(lambda: zeep.Client(str(path)))
    outcome.suds = _loads(lambda: suds.client.Client(path.as_uri(), cache=None))
    return outcome


def _soapwright(outcome: Outcome, path: Path, package: str, folder: Path) -> None:
    documents = load(str(path))
    contract, _ = read_contract(documents)
    service = ServiceConfig(f"{package}/service", path)
    config = Config(folder / "soapwright.toml", folder, Style.PYTHON, (service,))
    plan = plan_contract(contract, None, service, config, "")
    modules = render(PackagePlan(package, (plan,)))
    outcome.loads, outcome.operations = True, len(plan.methods)
    for name, text in modules.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    codes: dict[str, CodeType] = {
        name: compile(text, name, "exec", dont_inherit=True) for name, text in modules.items()
    }
    with imported(package, codes):
        found = [
            import_module(name.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
            for name in codes
        ]
        for module in found:
            for name in getattr(module, "__all__", ()):
                getattr(module, name)
        outcome.imports = True
        _round_trips(outcome, documents, [vars(module) for module in found])


def _round_trips(outcome: Outcome, documents: tuple[Document, ...], spaces: list[dict[str, Any]]) -> None:
    """Read the messages of each operation and send what was read: it must be equal."""
    known = defaultdict(list)
    for space in spaces:
        for one in space.values() if "SERVICE" in space else ():
            if type(one).__name__ == "Operation":
                known[one.name].append((space["SERVICE"], one))
    for sample in Samples([document.root for document in documents]):
        # Operations of several port types may have one name; whose message it is, its elements say.
        found = [_lost(sample, *candidate) for candidate in known[sample.operation] if sample.whole]
        outcome.messages += bool(found)
        outcome.equal += "" in found
        if found and "" not in found:
            outcome.why = outcome.why or f"{sample.side} of {sample.operation}: {found[0]}"


def _lost(sample: Sample, service: Service, operation: Any) -> str:
    """Return what is lost when a message is read and sent again, "" if nothing is."""
    protocol, server = SoapProtocol(service), SoapServer(service, [operation])
    # Ports of one port type are one client, whose version is that of the first.
    content = sample.content.replace(sample.envelope.encode(), ENVELOPES[service.soap_version].encode())
    try:
        if sample.side == "input":
            read = server.received(operation, etree.fromstring(content)).request
            sent = protocol.encode(operation, read, Nobody(), "https://a.example/").content
        else:
            read = protocol.decode(operation, HttpAnswer(200, {}, content))
            sent = server.response(operation, read).content
    except Exception as error:  # noqa: BLE001 - counted, whatever it is
        return str(error).partition("\n")[0] or type(error).__name__
    lost = next(losses(_body(content), _body(sent)), None)
    return f"{lost.kind} at {lost.where}" if lost else ""


def _body(content: bytes) -> etree._Element:
    """Return the Body of an envelope without its prefix being of any account."""
    body = next(one for one in etree.fromstring(content) if etree.QName(one).localname == "Body")
    body.tag = "Body"
    return body


def _loads(make: Any) -> bool:
    with _in_time():
        try:
            make()
        except Exception:  # noqa: BLE001 - of whatever kind it is
            return False
    return True


@contextmanager
def _in_time() -> Iterator[None]:
    def late(_: int, __: FrameType | None) -> NoReturn:
        raise LateError(f"takes more than {SECONDS} seconds")

    signal.signal(signal.SIGALRM, late)
    signal.alarm(SECONDS)
    try:
        yield
    except LateError:
        pass
    finally:
        signal.alarm(0)


def _no_network(*_: object, **__: object) -> NoReturn:
    raise OSError("nothing is looked up here")


def main() -> None:
    """Try what the job on standard input names."""
    socket.getaddrinfo = _no_network
    logging.disable(logging.CRITICAL)
    job = json.load(sys.stdin)
    for number, (source, root, path) in enumerate(job["files"]):
        package = f"p{number}_" + re.sub(r"\W", "_", Path(path).stem, flags=re.ASCII)[:40].lower()
        outcome = tried(source, Path(root), Path(path), package, Path(job["folder"]))
        print(json.dumps({"package": package, **asdict(outcome)}), flush=True)


if __name__ == "__main__":
    main()
