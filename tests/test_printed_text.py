"""Text from other sources that commands print cannot control a terminal or be invisible."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from lxml import etree

import soapwright.cli
from soapwright.base.visible_text import UNSEEN, json_text, xml_text
from tests.command import run

# An escape sequence of eight bits, ends of lines, marks of direction, what has no width, a tag, a filler.
UNSEEN_TEXT = "\x9b2J \x85\u2028\u2029 \u202e\u2066\u061c \u200b\u200d\ufeff\u2060 \U000e0041 \u3164\x7f\xad."
WSDL = """<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
  <documentation>TEXT</documentation>
  <types><x:schema targetNamespace="urn:t">
    <x:simpleType name="Kind"><x:annotation><x:documentation>TEXT</x:documentation></x:annotation>
      <x:restriction base="x:string"><x:enumeration value="TEXT"/><x:enumeration value="plain"/><x:pattern value="TEXT"/>
      </x:restriction></x:simpleType>
    <x:element name="Say"><x:complexType><x:sequence>
      <x:element name="kind" type="t:Kind" minOccurs="0" default="TEXT"/>
      <x:element name="fixed" type="x:string" fixed="TEXT"/></x:sequence></x:complexType></x:element>
  </x:schema></types>
  <message name="In"><part name="p" element="t:Say"/></message>
  <portType name="P"><operation name="Say"><documentation>TEXT</documentation><input message="t:In"/></operation></portType>
  <binding name="B" type="t:P"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="Say"><s:operation soapAction="TEXT"/><input><s:body use="literal"/></input></operation></binding>
  <service name="S"><documentation>TEXT</documentation>
    <port name="O" binding="t:B"><s:address location="https://a.example/"/></port></service>
</definitions>"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    text = WSDL.replace('"TEXT"', quoteattr(UNSEEN_TEXT)).replace("TEXT", escape(UNSEEN_TEXT))
    (tmp_path / "a.wsdl").write_text(text, encoding="utf-8")
    changed = text.replace('name="fixed"', 'name="other"').replace(". ", "! ").replace(".<", "!<")
    (tmp_path / "b.wsdl").write_text(changed, encoding="utf-8")
    (tmp_path / "bad.wsdl").write_text(text.replace("x:string", f"t:{UNSEEN_TEXT[1:]}"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "command",
    [
        *("list a.wsdl", "contract a.wsdl", "diff a.wsdl b.wsdl", "check", "rules", "list bad.wsdl"),
        *("generate bad.wsdl --output out", "generate a.wsdl --output out", "show Say --from a.wsdl"),
        *(
            "call a.wsdl Say kind=plain --dry-run",
            "show Kind --from a.wsdl",
            "init a.wsdl --as a/b/c --verbose",
        ),
        *("list a.wsdl --format json", "contract a.wsdl --format json", "init a.wsdl --format json"),
        *(f"diff a.wsdl b.wsdl --format {form}" for form in ("json", "markdown", "html")),
    ],
)
def test_invisible_characters_are_escaped(command: str) -> None:
    done = run(*command.split())
    assert done.output.strip()
    assert UNSEEN.findall(re.sub(r"[\n\t]", "", done.output)) == []
    if "json" in command:
        assert json.loads(done.stdout)


@pytest.mark.usefixtures("folder")
def test_printed_json_has_the_same_values_as_the_schema() -> None:
    operations = json.loads(run("list", "a.wsdl", "--format", "json").stdout)
    assert UNSEEN_TEXT in json.dumps(operations, ensure_ascii=False)


def test_json_and_xml_have_the_same_texts() -> None:
    text = UNSEEN_TEXT + "\ud800\x1b"
    assert json.loads(json_text([text, {text: "\n"}])) == [text, {text: "\n"}]
    node = etree.Element("a", b=UNSEEN_TEXT)
    node.text = UNSEEN_TEXT
    shown = xml_text(etree.tostring(node, encoding="unicode"))
    assert UNSEEN.search(shown) is None
    again = etree.fromstring(shown)
    assert (again.text, again.get("b")) == (UNSEEN_TEXT, UNSEEN_TEXT)


def test_commands_print_only_through_one_function() -> None:
    """A bar, and a report that brings its own colours, are made of texts that were looked at."""
    found = {
        path.name: len(re.findall(r"click\.(?:echo|secho|style)\(|\bprint\(", path.read_text("utf-8")))
        for path in Path(soapwright.cli.__file__).parent.glob("*.py")
    }
    assert {name: count for name, count in found.items() if count} == {
        "echo.py": 1,
        "common.py": 2,
        "comparisons.py": 1,
    }
