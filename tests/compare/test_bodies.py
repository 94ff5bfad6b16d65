"""Messages that are not one element: what changes in their parts, their wrapper and their style."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.compare.change import Level, Side
from soapwright.compare.parts import REGENERATE
from soapwright.contract.views import ContractView
from soapwright.pipeline import load_contract

from .small_contracts import changes, reported

CASES = Path(__file__).parents[1] / "cases"
RPC, DOCUMENT, FAULTS, HEADERS = "rpc_literal", "document_parts", "typed_faults", "header_faults"


def both(tmp_path: Path, case: str, before: str, after: str) -> tuple[ContractView, ContractView]:
    """Return a case's contract, and the same with one text replaced by another wherever it stands."""
    text = (CASES / case / "service.wsdl").read_text()
    assert before in text
    (tmp_path / "service.wsdl").write_text(text.replace(before, after))
    old, new = (load_contract(str(folder / "service.wsdl"))[0] for folder in (CASES / case, tmp_path))
    return old, new


PART = '<wsdl:part name="late" type="xs:boolean"/>'
LABEL = '<wsdl:part name="label" type="xs:string"/>'
SQUARE = '<wsdl:message name="SquareIn"><wsdl:part name="number" type="xs:int"/>'
STORE = '<soap:operation soapAction="store"/>'


@pytest.mark.parametrize(
    ("case", "before", "after", "expected"),
    [
        (RPC, PART, PART + '<wsdl:part name="lost" type="xs:int"/>', ["field-added lost code=warning"]),
        (RPC, PART, "", ["field-removed late responses=breaking code=breaking"]),
        (
            RPC,
            'parts="label"',
            'parts="label hint"',
            ["field-added hint requests=breaking code=breaking"],
        ),
        (
            RPC,
            '<wsdl:input><soap:body use="literal" parts="label"/>',
            '<wsdl:input><soap:body use="literal" parts="label" namespace="urn:other"/>',
            ["request-element-changed request requests=breaking"],
        ),
        (
            RPC,
            '<soap:operation soapAction="urn:count"/>',
            '<soap:operation soapAction="urn:count" style="document"/>',
            [
                "request-element-changed request requests=breaking code=breaking",
                "response-element-changed response responses=breaking code=breaking",
            ],
        ),
        (
            DOCUMENT,
            SQUARE,
            SQUARE + '<wsdl:part name="power" type="xs:int"/>',
            ["field-added power requests=breaking code=breaking"],
        ),
        (
            DOCUMENT,
            '<wsdl:part name="again" element="tns:Person"/>',
            '<wsdl:part name="other" element="tns:Person"/>',
            ["python-name-changed Person code=breaking"],
        ),
        (
            DOCUMENT,
            STORE,
            '<soap:operation soapAction="store" style="rpc"/>',
            [
                "request-element-changed request requests=breaking code=breaking",
                "response-element-changed response responses=breaking code=breaking",
            ],
        ),
        (
            FAULTS,
            '<wsdl:part name="refused" element="tns:Refused"/>',
            "",
            ["fault-removed refused", "type-removed Refused code=breaking"],
        ),
        (
            HEADERS,
            '<wsdl:part name="retryAfter" type="xs:int"/>',
            '<wsdl:part name="retryAfter" type="xs:string"/>',
            ["header-type-changed retryAfter responses=breaking"],
        ),
        (
            HEADERS,
            '<soap:headerfault message="tns:Headers" part="error" use="literal"/>',
            "",
            ["header-removed BadgeError responses=warning"],
        ),
    ],
)
def test_changes_of_message_parts_are_reported(
    tmp_path: Path, case: str, before: str, after: str, expected: list[str]
) -> None:
    assert reported(*both(tmp_path, case, before, after)) == expected


ENCODING = "http://schemas.xmlsoap.org/soap/encoding/"


def test_a_reader_of_an_encoding_reads_literal_bodies_too(tmp_path: Path) -> None:
    """A service does not: requests are to be written as it expects them."""
    encoded = f'use="encoded" encodingStyle="{ENCODING}"'
    old, new = both(tmp_path, RPC, 'use="literal"', encoded)
    ways = {
        (change.path[-1], change.what.partition(" is ")[2]): (change.hint, change.effects)
        for before, after in ((old, new), (new, old))
        for change in changes(before, after)
        if change.rule.id == "encoding-changed" and change.path[1] == "Count"
    }
    to, back = (
        f"in the encoding {ENCODING} instead of literal",
        f"literal instead of in the encoding {ENCODING}",
    )
    assert ways == {
        ("request", to): (REGENERATE, {Side.REQUESTS: Level.BREAKING}),
        ("response", to): (REGENERATE, {Side.RESPONSES: Level.BREAKING}),
        ("request", back): (REGENERATE, {Side.REQUESTS: Level.BREAKING}),
        ("response", back): ("", {}),
    }


def test_a_body_is_described_by_its_parts(tmp_path: Path) -> None:
    style = '<soap:operation soapAction="urn:count"{}/>'
    found = changes(*both(tmp_path, RPC, style.format(""), style.format(' style="document"')))
    wrapped, bare = "{https://example.com/depot}Count around label: string", "the parts label: string"
    assert (found[0].old, found[0].new) == (f"{wrapped} in rpc style", f"{bare} in document style")
    assert found[0].what == f"the body of the request is {found[0].new} instead of {found[0].old}"


@pytest.mark.parametrize("case", [RPC, DOCUMENT, FAULTS, HEADERS, "overloads"])
def test_a_contract_of_parts_is_the_same_as_itself(tmp_path: Path, case: str) -> None:
    assert changes(*both(tmp_path, case, "</wsdl:definitions>", "</wsdl:definitions>")) == ()


def test_operations_that_begin_or_cease_to_answer(tmp_path: Path) -> None:
    text = (CASES / RPC / "service.wsdl").read_text()
    lines = (line for line in text.splitlines() if "<wsdl:output" not in line)
    (tmp_path / "service.wsdl").write_text("\n".join(lines))
    answering, silent = (load_contract(str(folder / "service.wsdl"))[0] for folder in (CASES / RPC, tmp_path))
    for old, new, rule in ((answering, silent, "response-removed"), (silent, answering, "response-added")):
        found = [one.rule.id for one in changes(old, new) if one.path[0] == "operation"]
        assert set(found) == {rule}


@pytest.mark.parametrize(("message", "kind"), [("SayRequest", "request"), ("SayResponse", "response")])
def test_an_element_that_becomes_one_of_several_parts_is_one_change(
    tmp_path: Path, message: str, kind: str
) -> None:
    part = f'<wsdl:part name="parameters" element="tns:{message}"/>'
    more = '<wsdl:part name="more" type="xs:int"/>'
    element = f"{{https://example.com/echo}}{message}"
    old = f"the element {element} in document style"
    for after, new in (
        (part + more, f"the parts parameters: {element}, more: int in document style"),
        ("", "empty in document style"),
    ):
        found, *others = changes(*both(tmp_path, "minimal", part, after))
        assert not [one for one in others if one.path[0] == "operation"]
        assert (found.rule.id, found.old, found.new) == (f"{kind}-element-changed", old, new)
        assert found.path == ("operation", "Say", kind)


def test_bodies_of_no_parts_in_words(tmp_path: Path) -> None:
    part = '<wsdl:part name="parameters" element="tns:SayRequest"/>'
    action = '<soap:operation soapAction="Say"/>'
    text = (CASES / "minimal" / "service.wsdl").read_text().replace(part, "")
    views = []
    for style in ("document", "rpc"):
        made = text.replace(action, action.replace("/>", f' style="{style}"/>'))
        (tmp_path / "service.wsdl").write_text(made)
        views.append(load_contract(str(tmp_path / "service.wsdl"))[0])
    found = [one for one in changes(*views) if one.path[-1] == "request"]
    assert [(one.old, one.new) for one in found] == [
        ("empty in document style", "{https://example.com/echo}Say around nothing in rpc style")
    ]
