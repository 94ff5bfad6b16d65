"""Real contracts as inputs to start from: those of the tests as they are, slices of the large ones."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from random import Random

from lxml import etree

from .grammar import WSDL, XS, Files

ROOT = Path(__file__).parents[2]
SLICES = 6
"""How many slices a large contract gives."""
LARGE = 8_000
"""From how many bytes on a contract is sliced."""


@cache
def seeds() -> tuple[Files, ...]:
    """Return the contracts of schemas/ and of the tests, each as its service.wsdl and the files it imports."""
    folders = sorted(
        path.parent for top in ("schemas", "tests") for path in (ROOT / top).rglob("service.wsdl")
    )
    found = []
    for folder in folders:
        files = {path.name: path.read_bytes() for path in (*folder.glob("*.wsdl"), *folder.glob("*.xsd"))}
        files = {"service.wsdl": files.pop("service.wsdl"), **files}
        if sum(map(len, files.values())) < LARGE:
            found.append(files)
        else:
            found.extend(slices(files, Random(folder.name)))
    return tuple(found)


@cache
def documents() -> tuple[bytes, ...]:
    """Return all documents of the seeds, which parts are taken from."""
    return tuple(content for files in seeds() for content in files.values())


def slices(files: Files, rng: Random) -> list[Files]:
    """Return small contracts of one or two operations each, with the definitions that they need by name."""
    parsed = {name: etree.fromstring(content) for name, content in files.items()}
    operations = [
        node.get("name", "")
        for node in parsed["service.wsdl"].iterfind(f"{{{WSDL}}}portType/{{{WSDL}}}operation")
    ]
    defined: dict[str, list[etree._Element]] = {}
    for root in parsed.values():
        for node in _definitions(root):
            defined.setdefault(node.get("name", ""), []).append(node)
    made = []
    for _ in range(min(SLICES, len(operations))):
        kept = set(rng.sample(operations, min(len(operations), rng.choice((1, 1, 2)))))
        needed = set(kept)
        pending = [
            node
            for node in parsed["service.wsdl"].iter(f"{{{WSDL}}}operation", f"{{{WSDL}}}service")
            if node.get("name") in kept or node.tag == f"{{{WSDL}}}service"
        ]
        while pending:
            for name in _names(pending.pop()) - needed:
                needed.add(name)
                pending.extend(defined.get(name, ()))
        made.append({name: _cut(content, kept, needed) for name, content in files.items()})
    return [files for files in made if sum(map(len, files.values())) < LARGE]


def _definitions(root: etree._Element) -> list[etree._Element]:
    """Return the messages, global types, elements and so on of a document."""
    schemas = [root] if root.tag == f"{{{XS}}}schema" else root.iterfind(f"{{{WSDL}}}types/{{{XS}}}schema")
    top = [node for schema in schemas for node in schema]
    return [node for node in (*top, *root.iterfind(f"{{{WSDL}}}message")) if node.get("name")]


def _names(node: etree._Element) -> set[str]:
    """Return the local names that anything in an element may refer to."""
    values = " ".join(str(value) for one in node.iter(etree.Element) for value in one.attrib.values())
    return set(re.findall(r"[\w.-]+", values))


def _cut(content: bytes, operations: set[str], needed: set[str]) -> bytes:
    root = etree.fromstring(content)
    unused = [node for node in _definitions(root) if node.get("name") not in needed]
    unused += [node for node in root.iter(f"{{{WSDL}}}operation") if node.get("name") not in operations]
    for node in unused:
        parent = node.getparent()
        if parent is not None:
            parent.remove(node)
    return etree.tostring(root, encoding="utf-8")


def seed(rng: Random) -> Files:
    """Return a contract, the smaller one of two."""
    found = (rng.choice(seeds()), rng.choice(seeds()))
    return min(found, key=lambda files: sum(map(len, files.values())))
