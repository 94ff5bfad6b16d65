"""Record the documented templates as outlines, and the contracts that they are compared with.

    python tests/documented/record.py CORPUS

CORPUS holds `documented/<version>/<service>/<Operation>.<request|response>.<soap.xml|rest.json>` and
`wsdl/<version>/<revision>/<service>.wsdl`. The contracts of v12 are those of the project's schemas.
"""

from __future__ import annotations

import sys
from pathlib import Path

from outline import XSI, Key, Outlines, Page, dump, numbered, read, write

from soapwright.contract.resolve import resolve
from soapwright.read.documents import load
from soapwright.read.parse import parse
from soapwright.schemas.canonical import canonical

HERE = Path(__file__).parent
SERVICES = {"customer_management": "customermanagement", "customer_billing": "customerbilling"}
VERSIONS = ("v12", "v13")
REVISIONS = {"v13": ("13.0.11", "13.0.25")}
ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"


def texts(corpus: Path, version: str, service: str) -> dict[Key, str]:
    """Return the documented templates of a service."""
    folder = corpus / "documented" / version / SERVICES[service]
    found = {}
    for path in sorted(folder.iterdir()):
        operation, kind, protocol, _ = path.name.split(".")
        found[Key(operation, kind, protocol)] = path.read_text()
    return found


def outlines(corpus: Path, version: str, service: str) -> Outlines:
    """Return the outlines of a service's templates; each is shown to give its page again."""
    pages = texts(corpus, version, service)
    found = Outlines({ENVELOPE: "s", XSI: "i"})
    for namespace in sorted({name for text in pages.values() for name in _namespaces(text)}):
        found.aliases.setdefault(namespace, _new_alias(namespace, found))
    for key, text in pages.items():
        unindented = text.count("\n") > 1 and "\n " not in text
        found.pages[key] = Page(read(text, key, found), unindented)
        if write(found.pages[key], key, found) != numbered(text):
            raise SystemExit(f"{version} {service} {' '.join(key)}: the outline does not give the page again")
    return found


def _namespaces(text: str) -> list[str]:
    return [part.split('"')[0] for part in text.split('="') if part.startswith("http")]


def _new_alias(namespace: str, found: Outlines) -> str:
    word = namespace.rstrip("/").replace(".", "/").rpartition("/")[2].lower()
    return next(word[:length] for length in range(1, 99) if word[:length] not in found.aliases.values())


def main(corpus: Path) -> None:
    """Write every outline and contract."""
    for version in VERSIONS:
        for service in SERVICES:
            target = HERE / "outlines" / version / f"{service}.txt"
            target.parent.mkdir(parents=True, exist_ok=True)
            title = f"The documented templates of {service}, {version}. Written by record.py."
            target.write_text(dump(outlines(corpus, version, service), title))
    for version, revisions in REVISIONS.items():
        for revision in revisions:
            for service, name in SERVICES.items():
                _record_contract(corpus / "wsdl" / version / revision / f"{name}.wsdl", revision, service)


def _record_contract(source: Path, revision: str, service: str) -> None:
    documents = load(str(source))
    contract, _ = resolve(parse(documents))
    folder = HERE / "contracts" / revision / service
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, content in canonical(documents, contract).items():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
