"""The measure itself, on WSDLs of our own; and the page is what the results say."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

from lxml import etree

from soapwright.runtime.names import read_name
from soapwright.runtime.xml_text import XSI_TYPE
from tests.fuzz.instances import Instances

from . import page
from .__main__ import run, tried
from .messages import Samples
from .outcome import Outcome
from .sources import ROOT, wsdls

CASES = ROOT / "tests" / "cases"


def test_outcomes_of_wsdls_of_the_tests(tmp_path: Path) -> None:
    for name in ("minimal", "rpc_literal", "nil_messages", "bad_undefined_message", "bad_missing_import"):
        shutil.copytree(CASES / name, tmp_path / name, ignore=shutil.ignore_patterns("expected"))
    (tmp_path / "minimal" / "part.wsdl").write_text('<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"/>')
    outcomes = {
        outcome.file.partition("/")[0]: outcome for outcome in run(tried([("own", tmp_path)], None), 2)
    }
    assert {name: (one.loads, one.imports, one.checks) for name, one in outcomes.items()} == {
        "minimal": (True, True, True),
        "rpc_literal": (True, True, True),
        "nil_messages": (True, True, True),
        "bad_undefined_message": (False, False, False),
        "bad_missing_import": (False, False, False),
    }
    for name in ("minimal", "rpc_literal", "nil_messages"):
        assert outcomes[name].right, outcomes[name].why
        assert outcomes[name].messages == outcomes[name].equal > 0
        assert outcomes[name].zeep
    assert "is not defined" in outcomes["bad_undefined_message"].why
    assert not outcomes["bad_missing_import"].sound


def test_wsdls_with_many_constructs_at_once() -> None:
    """They are written as Axis, .NET, PHP, Delphi, SAP and JAX-WS write theirs."""
    folder = Path(__file__).parent / "combined"
    outcomes = {one.file.partition("/")[0]: one for one in run(tried([("own", folder)], None), 2)}
    assert {name: (one.operations, one.messages, one.equal, one.why) for name, one in outcomes.items()} == {
        "abap": (1, 4, 4, ""),
        "asmx": (3, 12, 12, ""),
        "axis": (5, 0, 0, ""),
        "bare": (2, 8, 8, ""),
        "delphi": (3, 0, 0, ""),
        "java": (6, 14, 14, ""),
        "php": (3, 2, 2, ""),
    }
    assert all(one.checks for one in outcomes.values())


def test_messages_are_made_from_the_xml_alone() -> None:
    root = etree.parse(CASES / "minimal" / "service.wsdl").getroot()
    samples = list(Samples([root]))
    assert [(one.operation, one.side) for one in samples] == [("Say", "input")] * 2 + [("Say", "output")] * 2
    assert b"SayRequest" in samples[0].content
    assert b"SayResponse" in samples[3].content


def test_stated_types_keep_their_namespaces_in_messages() -> None:
    """lxml merges declarations of elements that it moves, but does not change prefixes in texts."""
    core, lists, messages = (
        f"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:core="urn:core" xmlns:lists="urn:lists"
            targetNamespace="urn:{name}" elementFormDefault="qualified">{content}</xs:schema>"""
        for name, content in {
            "core": """<xs:complexType name="Record" abstract="true"/><xs:complexType name="Ref" abstract="true"/>
                <xs:complexType name="NamedRef"><xs:complexContent><xs:extension base="core:Ref">
                <xs:attribute name="id"/></xs:extension></xs:complexContent></xs:complexType>""",
            "lists": """<xs:complexType name="Item"><xs:complexContent><xs:extension base="core:Record">
                <xs:sequence><xs:element name="account" type="core:Ref"/></xs:sequence>
                </xs:extension></xs:complexContent></xs:complexType>""",
            "messages": """<xs:element name="add"><xs:complexType><xs:sequence>
                <xs:element name="record" type="core:Record"/><xs:element name="to" type="core:Ref"/>
                </xs:sequence></xs:complexType></xs:element>""",
        }.items()
    )
    maker = Instances(Random(1), [etree.fromstring(one) for one in (core, lists, messages)])
    made = etree.fromstring(etree.tostring(maker.element("{urn:messages}add")))
    assert [(str(node.tag), _stated(node)) for node in made.iter()] == [
        ("{urn:messages}add", ""),
        ("{urn:messages}record", "{urn:lists}Item"),
        ("{urn:lists}account", "{urn:core}NamedRef"),
        ("{urn:messages}to", "{urn:core}NamedRef"),
    ]


def _stated(node: etree._Element) -> str:
    text = node.get(XSI_TYPE)
    return "" if text is None else str(read_name(text, node.nsmap))


def test_parts_of_wsdls_and_copies_are_not_counted(tmp_path: Path) -> None:
    for name in ("a", "b"):
        shutil.copy(CASES / "minimal" / "service.wsdl", tmp_path / f"{name}.wsdl")
    (tmp_path / "schema.xsd").write_text('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>')
    (tmp_path / "broken.wsdl").write_text("http://schemas.xmlsoap.org/wsdl/")
    assert [path.name for path in wsdls(tmp_path)] == ["a.wsdl"]


def test_a_sample_of_a_folder_is_spread_evenly(tmp_path: Path) -> None:
    wsdl = (CASES / "minimal" / "service.wsdl").read_text(encoding="utf-8")
    for number in range(7):
        (tmp_path / f"{number}.wsdl").write_text(wsdl.replace("SayInput", f"In{number}"))
    names = {most: [one.path.stem for one in tried([("own", tmp_path)], most)] for most in (None, 3, 9)}
    assert names == {None: list("0123456"), 3: list("024"), 9: list("0123456")}


def test_a_difference_that_only_soapwright_has_is_named() -> None:
    outcomes = [
        Outcome("one 1.0", "a.wsdl", True, True, True, 2, 2, 2, True, True),
        Outcome("one 1.0", "b.wsdl", False, False, False, 0, 0, 0, True, False, "type 'a:B' is not defined"),
        Outcome("one 1.0", "c.wsdl", why="cannot read c.xsd"),
    ]
    assert "| one 1.0 | 3 | 1 | 1 | 1 | 1 | 2 of 2 | 2 | 1 |" in page.table(outcomes)
    assert "| type … is not defined | 1 | one 1.0: b.wsdl |" in page.rest(outcomes)


def test_the_page_shows_the_results() -> None:
    assert page.PAGE.read_text(encoding="utf-8") == page.text(page.saved())
