"""Examples: valid by the contract's own schemas, as libxml2 reads them, the same each time, and read by the clients."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import settings
from lxml import etree

from soapwright.contract.model import Contract, Document
from soapwright.errors import InputError
from soapwright.mock.app import Mock
from soapwright.mock.example_messages import Examples
from soapwright.mock.strict import Strict
from soapwright.project.contract_files import read_canonical
from soapwright.read.documents import load
from soapwright.read.library import Library
from soapwright.runtime import json_names, soap, wire

TESTS = Path(__file__).parents[1]
LONG = settings.get_current_profile_name() == "long"
SHIPPED = [
    "v13/customer_management",
    *(["v13/campaign_management", "v12/campaign_management"] if LONG else []),
]


def contract_and_schemas(source: str) -> tuple[Contract, Strict]:
    library = Library()
    found = read_canonical(load(source, library), None, library)
    assert found.contract.model
    return found.contract.model, Strict(
        found.files, {"wire": wire, "soap": soap, "json_names": json_names}.__getitem__
    )


def wrong(contract: Contract, strict: Strict) -> list[tuple[str, str]]:
    """Return the operations whose examples are not valid, and why."""
    examples, found = Examples(contract), []
    for operation in contract.operations:
        for message in (operation.request, operation.response):
            if message and isinstance(message.body, Document) and not message.encoding:
                (body,) = examples.body(message)
                reason = strict._judged(body)
                if reason:
                    found.append((operation.name, reason))
    return found


@pytest.mark.parametrize("place", SHIPPED)
def test_examples_of_shipped_contracts_are_valid(root: Path, place: str) -> None:
    contract, strict = contract_and_schemas(str(root / "schemas" / "msads" / place))
    assert strict._schema is not None
    assert wrong(contract, strict) == []


def test_examples_of_every_construct_are_valid() -> None:
    judged = 0
    for folder in sorted((TESTS / "cases").iterdir()):
        if folder.name.startswith("bad_") or not (folder / "service.wsdl").is_file():
            continue
        try:
            contract, strict = contract_and_schemas(str(folder / "service.wsdl"))
        except InputError:
            continue
        assert wrong(contract, strict) == [], folder.name
        judged += strict._schema is not None
    assert judged > 50


def test_content_that_requires_itself_ends_with_nil(tmp_path: Path) -> None:
    node = '<xs:complexType name="Node"><xs:sequence><xs:element name="Next" type="tns:Node" nillable="true"/></xs:sequence></xs:complexType>'
    wsdl = (TESTS / "cases" / "minimal" / "service.wsdl").read_text(encoding="utf-8")
    wsdl = wsdl.replace('name="Text" type="xs:string" minOccurs="0"', 'name="Node" type="tns:Node"')
    (tmp_path / "s.wsdl").write_text(wsdl.replace("</xs:schema>", f"{node}</xs:schema>"), encoding="utf-8")
    contract, strict = contract_and_schemas(str(tmp_path / "s.wsdl"))
    assert wrong(contract, strict) == []
    (body,) = Examples(contract).body(contract.operations[0].request)
    assert [etree.QName(one).localname for one in body.iter()] == ["SayRequest", "Node", "Next"]


FACETS = [
    ("string", '<xs:length value="4"/>'),
    ("string", '<xs:minLength value="9"/>'),
    ("string", '<xs:maxLength value="1"/>'),
    ("string", '<xs:pattern value="[A-Z]+"/><xs:minLength value="4"/>'),
    ("string", '<xs:pattern value="[A-Z]+"/><xs:length value="5"/>'),
    ("string", '<xs:enumeration value="a"/><xs:enumeration value="b"/>'),
    ("hexBinary", '<xs:length value="3"/>'),
    *(("base64Binary", f'<xs:minLength value="{length}"/>') for length in range(1, 5)),
    ("int", '<xs:minInclusive value="7"/>'),
    ("int", '<xs:minExclusive value="7"/>'),
    ("integer", '<xs:maxInclusive value="-7"/>'),
    ("integer", '<xs:maxExclusive value="-7"/>'),
    ("int", r'<xs:pattern value="\d{3}"/>'),
    ("int", '<xs:totalDigits value="1"/><xs:minInclusive value="5"/>'),
    ("decimal", '<xs:minExclusive value="2"/><xs:fractionDigits value="2"/>'),
    ("decimal", '<xs:maxExclusive value="0.1"/><xs:minExclusive value="0"/><xs:fractionDigits value="2"/>'),
    ("decimal", '<xs:fractionDigits value="0"/>'),
    ("double", '<xs:minInclusive value="-INF"/><xs:maxInclusive value="1"/>'),
    ("date", '<xs:minInclusive value="2020-01-01"/>'),
]


@pytest.fixture
def with_schema(tmp_path: Path) -> Callable[[str, str], tuple[Contract, Strict]]:
    """Return a contract whose request holds some particles, with further definitions, and its schemas."""

    def make(particles: str, definitions: str) -> tuple[Contract, Strict]:
        wsdl = (TESTS / "cases" / "minimal" / "service.wsdl").read_text(encoding="utf-8")
        wsdl = wsdl.replace('<xs:element name="Text" type="xs:string" minOccurs="0"/>', particles, 1)
        wsdl = wsdl.replace("</xs:schema>", f"{definitions}</xs:schema>", 1)
        (tmp_path / "s.wsdl").write_text(wsdl, encoding="utf-8")
        return contract_and_schemas(str(tmp_path / "s.wsdl"))

    return make


def test_examples_are_within_the_facets(with_schema: Callable[[str, str], tuple[Contract, Strict]]) -> None:
    types = "".join(
        f'<xs:simpleType name="T{number}"><xs:restriction base="xs:{base}">{facets}</xs:restriction></xs:simpleType>'
        for number, (base, facets) in enumerate(FACETS)
    )
    types += (
        '<xs:simpleType name="Listed"><xs:restriction><xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType>'
        '<xs:length value="3"/></xs:restriction></xs:simpleType>'
    )
    names = [*(f"T{number}" for number in range(len(FACETS))), "Listed"]
    fields = "".join(f'<xs:element name="{name}Value" type="tns:{name}"/>' for name in names)
    contract, strict = with_schema(fields, types)
    assert strict._schema is not None
    assert wrong(contract, strict) == []


@pytest.mark.parametrize(
    ("wildcard", "shown"),
    [
        ('namespace="##any"', "{https://example.com/echo}SayResponse"),
        ('namespace="##targetNamespace"', "{https://example.com/echo}SayResponse"),
        ('namespace="##other" processContents="skip"', "{urn:example}example"),
        ('namespace="urn:else" processContents="skip"', "{urn:else}example"),
        ('namespace="##local" processContents="skip"', "example"),
    ],
)
def test_required_wildcards_hold_an_element(
    wildcard: str, shown: str, with_schema: Callable[[str, str], tuple[Contract, Strict]]
) -> None:
    contract, strict = with_schema(f"<xs:any {wildcard}/>", "")
    (body,) = Examples(contract).body(contract.operations[0].request)
    assert [str(one.tag) for one in body] == [shown]
    assert wrong(contract, strict) == []


def test_examples_are_deterministic(root: Path) -> None:
    source = str(root / "schemas" / "msads" / "v13" / "customer_billing")
    texts = []
    for _ in range(2):
        contract, _strict = contract_and_schemas(source)
        examples = Examples(contract)
        texts.append([etree.tostring(examples.body(one.request)) for one in contract.operations])
    assert texts[0] == texts[1]


def test_every_example_is_read_by_the_clients_over_both_protocols(mocked: Callable[..., Mock]) -> None:
    from msads import Credentials
    from msads._runtime.connections import library
    from msads._runtime.service import Operation
    from msads.v13.customer_billing import CustomerBilling, operations

    mock = mocked("msads/v13/customer_billing", examples=True)
    answers: dict[str, list[Any]] = {}
    protocols: tuple[Literal["soap", "rest"], ...] = ("soap", "rest")
    for protocol in protocols:
        client = CustomerBilling(
            Credentials(developer_token="d", access_token="a"),
            http=mock.http(library()),
            protocol=protocol,
        )
        found = answers[protocol] = []
        for operation in mock.services[0].all:
            request = mock.services[0].request_class(operation)()
            found.append(client._call(operation, request, None))
    assert len(answers["soap"]) == len(
        [one for one in vars(operations).values() if isinstance(one, Operation)]
    )
    assert answers["soap"] == answers["rest"]
    assert all(one.tracking_id == "TrackingId" for one in answers["soap"])
