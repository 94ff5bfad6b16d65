"""Messages: what their bodies contain, their attachments and encodings, and what is reported of their parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.base.qname import XS, QName
from soapwright.contract.encoding import ENCODINGS
from soapwright.contract.messages import ABSTRACT
from soapwright.contract.model import Body, Document, Empty, Parts, Rpc
from soapwright.contract.resolve import read_contract
from soapwright.read.documents import load
from tests.unit.contract.operations import BAD, BOUND, A, H, N, refused, resolved

ENCODING = ENCODINGS[0]
CALLED = QName("urn:t", "Bad")
CASE = Path(__file__).parents[2] / "cases" / "header_faults" / "service.wsdl"


@pytest.mark.parametrize(
    ("stated", "content_types"),
    [
        ('<m:content part="a" type="image/png"/>', ("image/png",)),
        ('<m:content part="a"/>', ()),
        ('<m:mimeXml part="a"/>', ("text/xml",)),
    ],
)
def test_parts_beside_the_body_are_attachments(
    tmp_path: Path, stated: str, content_types: tuple[str, ...]
) -> None:
    bound = f'<w:operation name="Bad"><w:input><s:body parts="h"/>{stated}</w:input></w:operation>'
    contract, problems = resolved(tmp_path, operations=BAD.format("A"), bound=bound)
    (attached,) = contract.operations[1].request.attached
    assert (attached.name, attached.content_types, problems) == ("a", content_types, [])


def test_parts_that_the_body_lists_are_not_attachments(tmp_path: Path) -> None:
    beside = '<m:content part="a"/><m:content part="unknown"/>'
    bound = f'<w:operation name="Bad"><w:input><s:body parts="a h"/>{beside}</w:input></w:operation>'
    contract, problems = resolved(tmp_path, operations=BAD.format("A"), bound=bound)
    request = contract.operations[1].request
    assert (request.attached, request.body, problems) == ((), Parts((A, H)), [])


def body_of(tmp_path: Path, style: str, message: str, soap_body: str) -> Body:
    stated = f'style="{style}"' if style else ""
    bound = f'<w:operation name="Bad"><s:operation {stated}/><w:input><s:body {soap_body}/></w:input></w:operation>'
    contract, problems = resolved(tmp_path, operations=BAD.format(message), bound=bound)
    assert problems == []
    return contract.operations[1].request.body


@pytest.mark.parametrize(
    ("style", "message", "soap_body", "expected"),
    [
        ("document", "One", "", Document(QName("urn:t", "A"), QName(XS, "int"))),
        ("document", "A", "", Parts((A, H))),
        ("document", "A", 'parts="h a"', Parts((A, H))),
        ("document", "A", 'parts=" h "', Document(QName("urn:t", "B"), QName(XS, "int"))),
        ("document", "A", 'parts=""', Empty()),
        ("document", "Number", "", Parts((N,))),
        ("document", "None", "", Empty()),
        ("", "One", "", Document(QName("urn:t", "A"), QName(XS, "int"))),
        ("rpc", "One", "", Rpc(CALLED, (A,))),
        ("rpc", "Number", 'namespace="urn:n"', Rpc(QName("urn:n", "Bad"), (N,))),
        ("rpc", "Number", 'namespace=""', Rpc(QName("", "Bad"), (N,))),
        ("rpc", "A", 'parts="h"', Rpc(CALLED, (H,))),
        ("rpc", "None", "", Rpc(CALLED, ())),
    ],
)
def test_content_of_a_body(tmp_path: Path, style: str, message: str, soap_body: str, expected: Body) -> None:
    assert body_of(tmp_path, style, message, soap_body) == expected


def test_a_body_part_that_the_message_lacks_is_reported(tmp_path: Path) -> None:
    contract, problems = resolved(tmp_path, "A", parts='parts="a z"')
    assert contract.operations[0].request.body == Parts((A, H))
    assert problems == [
        "warning:16: soap:body lists part 'z', which is not in message 'A'; all parts of the message are used"
    ]


def test_a_part_must_refer_to_a_definition(tmp_path: Path) -> None:
    assert refused(tmp_path, message="Typed") == ["error:7: type 't:Nowhere' is not defined"]


def test_a_part_of_any_type_may_have_every_type(tmp_path: Path) -> None:
    about = '<w:message name="Any"><w:part name="p" type="x:{}"/></w:message>'
    schema = '<x:complexType name="C"/>'
    for type_, included in (("anyType", True), ("int", False)):
        contract, _ = resolved(tmp_path, "Any", about=about.format(type_), schema=schema)
        assert (QName("urn:t", "C") in contract.types) is included


@pytest.mark.parametrize(
    ("message", "style", "expected"),
    [
        ("One", "document", ("", ENCODING)),
        ("Number", "document", (ENCODING, ENCODING)),
        ("One", "rpc", (ENCODING, ENCODING)),
    ],
)
def test_only_types_are_sent_encoded(
    tmp_path: Path, message: str, style: str, expected: tuple[str, str]
) -> None:
    """An element is written as its schema says, unless RPC style has a wrapper for it; it is read in either form."""
    uses = '<w:{0}><s:body use="encoded"/></w:{0}>'
    bound = f'<w:operation name="Bad"><s:operation style="{style}"/>{uses.format("input")}{uses.format("output")}</w:operation>'
    declared = f'<w:operation name="Bad"><w:input message="t:{message}"/><w:output message="t:{message}"/></w:operation>'
    contract, problems = resolved(tmp_path, operations=declared, bound=bound)
    found = contract.operations[1]
    assert found.response is not None
    assert (found.request.encoding, found.response.encoding) == expected
    assert [problem.partition(": ")[2].partition(";")[0] for problem in problems] == [
        "the binding encodes message 'One', whose part names an element"
    ] * (not expected[0])


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("", ENCODINGS[0]),
        (f'encodingStyle="{ENCODINGS[1]}"', ENCODINGS[1]),
        (f'encodingStyle="urn:other {ENCODINGS[1]} {ENCODINGS[0]}"', ENCODINGS[1]),
        ('encodingStyle="urn:other"', ENCODINGS[0]),
    ],
)
def test_the_encoding_is_the_first_known_one(tmp_path: Path, stated: str, expected: str) -> None:
    bound = BOUND.format("", f'encoded" {stated} namespace="')
    contract, _ = resolved(tmp_path, operations=BAD.format("Number"), bound=bound)
    assert contract.operations[1].request.encoding == expected


@pytest.mark.parametrize("name", ["Open", "OpenResponse", "Badge", "BadgeError"])
def test_a_part_whose_element_is_abstract_is_reported_wherever_it_is_used(name: str, tmp_path: Path) -> None:
    wsdl = tmp_path / "service.wsdl"
    text = CASE.read_text(encoding="utf-8")
    wsdl.write_text(
        text.replace(f'<xs:element name="{name}"', f'<xs:element abstract="true" name="{name}"', 1)
    )
    _, warnings = read_contract(load(str(wsdl)))
    found = [one for one in warnings if one.cause == ABSTRACT]
    lines = [number for number, line in enumerate(text.splitlines(), 1) if f'element="tns:{name}"' in line]
    assert [one.where.line for one in found] == lines
    assert name in found[0].what


def test_parts_whose_elements_are_not_abstract_are_not_reported() -> None:
    _, warnings = read_contract(load(str(CASE)))
    assert not warnings
