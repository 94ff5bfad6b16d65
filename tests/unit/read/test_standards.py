"""The bundled standard schemas: each is valid, and used only if a contract does not bring its own."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from lxml import etree

from soapwright.contract.resolve import read_contract
from soapwright.errors import InputError
from soapwright.read import standards
from soapwright.read.documents import load
from soapwright.read.standards import STANDARDS
from soapwright.read.xml import WSDL, XML, XS

FOLDER = Path(standards.__file__).parent / "standard_schemas"
ADDRESSING = "http://www.w3.org/2005/08/addressing"
SERVICE = Path(__file__).parents[2] / "cases" / "standard_schemas" / "service.wsdl"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> None:
        raise AssertionError("nothing is looked up")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


def test_each_file_has_its_namespace() -> None:
    found = {etree.parse(path).getroot().get("targetNamespace"): path.stem for path in FOLDER.glob("*.xsd")}
    assert found == STANDARDS


@pytest.mark.parametrize("namespace", STANDARDS)
def test_each_is_a_valid_schema(namespace: str, tmp_path: Path) -> None:
    for uri, name in STANDARDS.items():
        # Ours do without xs:import: what they refer to is added by its namespace.
        root = etree.parse(FOLDER / f"{name}.xsd").getroot()
        used = {uri for element in root.iter() for uri in element.nsmap.values()} - {uri, XS[1:-1]}
        for other in sorted(used | {XML} - {uri}):
            place = {"namespace": other, "schemaLocation": f"{STANDARDS[other]}.xsd"}
            root.insert(0, etree.Element(f"{XS}import", place))
        (tmp_path / f"{name}.xsd").write_bytes(etree.tostring(root))
    etree.XMLSchema(file=str(tmp_path / f"{STANDARDS[namespace]}.xsd"))


@pytest.mark.parametrize("namespace", [namespace for namespace in STANDARDS if namespace != XML])
def test_all_definitions_can_be_read(namespace: str, tmp_path: Path) -> None:
    defined = etree.parse(FOLDER / f"{STANDARDS[namespace]}.xsd").getroot()
    lines = [
        *(
            f'<xs:element ref="k:{one.get("name")}" minOccurs="0"/>'
            for one in defined.iterchildren(XS + "element")
        ),
        *(
            f'<xs:element name="of{number}" type="k:{one.get("name")}" minOccurs="0"/>'
            for number, one in enumerate(defined.iterchildren(XS + "complexType", XS + "simpleType"))
        ),
    ]
    text = SERVICE.read_text(encoding="utf-8")
    wanted = f'<xs:complexType name="All" xmlns:k="{namespace}"><xs:sequence>{"".join(lines)}</xs:sequence></xs:complexType>'
    text = text.replace('<xs:element name="StoreRequest">', f'{wanted}<xs:element name="StoreRequest">')
    text = text.replace(
        '<xs:element ref="wsa:ReplyTo"',
        '<xs:element name="All" type="tns:All"/><xs:element ref="wsa:ReplyTo"',
    )
    (tmp_path / "service.wsdl").write_text(text, encoding="utf-8")
    contract, _ = read_contract(load(str(tmp_path / "service.wsdl")))
    assert contract.model is not None
    found = {name for name in contract.model.types if name.namespace == namespace and "/" not in name.name}
    assert {name.name for name in found} >= {
        one.get("name") for one in defined.iterchildren(XS + "complexType")
    }


def test_an_existing_copy_is_preferred(tmp_path: Path) -> None:
    (tmp_path / "service.wsdl").write_bytes(SERVICE.read_bytes())
    (tmp_path / "ws-addr.xsd").write_text(
        f'<xs:schema xmlns:xs="{XS[1:-1]}" targetNamespace="{ADDRESSING}">'
        '<xs:element name="ReplyTo" type="xs:string"/></xs:schema>',
        encoding="utf-8",
    )
    documents = load(str(tmp_path / "service.wsdl"))
    assert [document.location for document in documents if ADDRESSING in document.namespaces()] == [
        str(tmp_path / "ws-addr.xsd")
    ]
    contract, _ = read_contract(documents)
    assert contract.model is not None
    assert ADDRESSING not in {name.namespace for name in contract.model.types}


def test_unused_standard_schemas_are_not_loaded() -> None:
    documents = load(str(SERVICE.parents[1] / "minimal" / "service.wsdl"))
    assert not [document for document in documents if document.standard]


def test_an_incomplete_copy_is_reported(tmp_path: Path) -> None:
    (tmp_path / "service.wsdl").write_bytes(SERVICE.read_bytes())
    (tmp_path / "ws-addr.xsd").write_text(
        f'<xs:schema xmlns:xs="{XS[1:-1]}" targetNamespace="{ADDRESSING}"/>', encoding="utf-8"
    )
    with pytest.raises(InputError, match="element 'wsa:ReplyTo' is not defined"):
        read_contract(load(str(tmp_path / "service.wsdl")))


def test_standard_schemas_have_no_messages_or_bindings() -> None:
    assert not [
        path for path in FOLDER.iterdir() if path.suffix != ".xsd" or WSDL.encode() in path.read_bytes()
    ]
