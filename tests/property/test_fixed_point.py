"""Schema files with mistakes: what import accepts, it accepts again in the form it wrote, byte for byte."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from soapwright.errors import InputError
from soapwright.project.contract_files import read_canonical
from soapwright.read.documents import load
from soapwright.read.xml import XS

CASES = Path(__file__).parents[1] / "cases"
BASES = (
    "arrays",
    "attributes",
    "content",
    "document_parts",
    "documentation",
    "enums",
    "faults",
    "header_faults",
    "headers",
    "inheritance",
    "maps",
    "minimal",
    "overloads",
    "rpc_literal",
    "typed_faults",
)
VALUES = (
    *(
        "",
        " ",
        "x",
        "1",
        "true",
        "unbounded",
        "__dict__",
        "tns:Item",
        "xs:string",
        "no:such",
        ":",
        "a b",
        "##any",
    ),
    *("a\u2028b", "\u0085", "\u00a0", "\u202e", "urn:other", "qualified", "-1", "x" * 300),
)
ATTRIBUTES = (
    *("name", "type", "ref", "base", "value", "message", "element", "binding", "targetNamespace", "location"),
    *(
        "minOccurs",
        "maxOccurs",
        "nillable",
        "abstract",
        "mixed",
        "substitutionGroup",
        "use",
        "form",
        "default",
    ),
    *(
        "fixed",
        "namespace",
        "processContents",
        "itemType",
        "memberTypes",
        "elementFormDefault",
        "part",
        "parts",
    ),
    *("style", "soapAction", "transport", "schemaLocation", "id", "refer", "final", "block"),
)


@cache
def _base(name: str) -> dict[str, etree._Element]:
    folder = CASES / name
    return {
        path.name: etree.parse(path).getroot()
        for path in sorted(folder.iterdir())
        if path.suffix in (".wsdl", ".xsd")
    }


@st.composite
def _mutated(draw: st.DrawFn) -> dict[str, etree._Element]:
    files = deepcopy(_base(draw(st.sampled_from([name for name in BASES if (CASES / name).is_dir()]))))
    for _ in range(draw(st.integers(1, 3))):
        root = files[draw(st.sampled_from(sorted(files)))]
        nodes = [node for node in root.iter(etree.Element) if node is not root]
        node = nodes[draw(st.integers(0, len(nodes) - 1))] if nodes else root
        _mutate(draw, root, node)
    return files


def _mutate(draw: st.DrawFn, root: etree._Element, node: etree._Element) -> None:
    parent = node.getparent()
    kind = draw(st.sampled_from(["set", "set", "drop", "copy", "remove", "move", "text", "rename"]))
    if kind == "set" or parent is None:
        values = [*VALUES, *(other.get("name", "") for other in root.iter(etree.Element))]
        node.set(draw(st.sampled_from(ATTRIBUTES)), draw(st.sampled_from(values)))
    elif kind == "drop" and node.attrib:
        del node.attrib[draw(st.sampled_from(sorted(map(str, node.attrib))))]
    elif kind == "copy":
        copy = deepcopy(node)
        node.addnext(copy)
        copy.set(draw(st.sampled_from(ATTRIBUTES)), draw(st.sampled_from(VALUES)))
    elif kind == "remove":
        parent.remove(node)
    elif kind == "move":
        others = [other for other in root.iter(etree.Element) if node not in (other, *other.iterancestors())]
        others[draw(st.integers(0, len(others) - 1))].append(node)
    elif kind == "text":
        node.text = draw(st.sampled_from(VALUES))
    else:
        node.tag = XS + draw(
            st.sampled_from("element attribute complexType simpleType group list union all any".split())
        )


def _canonical(files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    with TemporaryDirectory() as folder:
        for name, content in files.items():
            Path(folder, name).write_bytes(content)
        return read_canonical(load(folder)).files


def _check(files: Mapping[str, bytes]) -> None:
    try:
        first = _canonical(files)
    except InputError:
        return
    assert _canonical(first) == first


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(_mutated())
def test_importing_imported_files_changes_nothing(files: dict[str, etree._Element]) -> None:
    _check({name: etree.tostring(root) for name, root in files.items()})
