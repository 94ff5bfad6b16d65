"""Elements of any name: as text, as lxml elements, compared and copied."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import pytest
from lxml import etree

from soapwright.runtime.any_element import AnyElement, write_element
from soapwright.runtime.names import XML, XSI, QualifiedName
from tests.unit.runtime.contracts import canonical


@pytest.mark.parametrize(
    "text",
    [
        "<a></a>",
        '<a xml:lang="en" b="1">text<c></c>more<!-- no --><d>2</d></a>',
        '<a xmlns="urn:x"><b xmlns=""><c></c></b></a>',
        '<p:a xmlns:p="urn:x" p:b="p:c"><p:d>p:e</p:d></p:a>',
        f'<a xmlns="urn:x" xmlns:xsi="{XSI}" xsi:type="T">1 2</a>',
        f'<a xmlns:t="urn:x" xmlns:xsi="{XSI}" xsi:type="t:T">1</a>',
        "<a>&lt;&amp;&#13;</a>",
        "<a><!-- no -->text</a>",
        '<a xmlns="urn:x" c="name">name<b xmlns="" c="d">t</b></a>',
    ],
)
def test_an_element_is_written_as_it_was_read(text: str) -> None:
    element = AnyElement.from_text(text)
    again = element.to_lxml()
    assert canonical(again) == canonical(etree.fromstring(text, etree.XMLParser(remove_comments=True)))
    for one in (copy.deepcopy(element), pickle.loads(pickle.dumps(element)), eval(repr(element))):
        assert one == element and one is not element
    assert AnyElement.from_lxml(again) == element


def test_the_default_namespace_of_an_unprefixed_type_is_kept() -> None:
    typed = AnyElement.from_text(
        f'<p:a xmlns="urn:x" xmlns:p="urn:p" xmlns:xsi="{XSI}" xsi:type="T">1 2</p:a>'
    )
    assert typed.namespaces[""] == "urn:x"
    dotted = AnyElement.from_text(
        f'<p:a xmlns="urn:x" xmlns:p="urn:p" xmlns:xsi="{XSI}" xsi:type="T.1">1 2</p:a>'
    )
    assert dotted.namespaces[""] == "urn:x"
    other = AnyElement.from_text('<p:a xmlns="urn:x" xmlns:p="urn:p">1 2</p:a>')
    assert "" not in other.namespaces


@pytest.mark.parametrize(
    "other",
    [
        AnyElement("b", "t", {"x": "1"}),
        AnyElement("a", "u", {"x": "1"}),
        AnyElement("a", "t", {"x": "2"}),
        AnyElement("a", "t"),
        AnyElement("a", [AnyElement("t")], {"x": "1"}),
        AnyElement("a", ["t", AnyElement("b")], {"x": "1"}),
        "a",
        None,
    ],
)
def test_elements_are_equal_if_they_are_the_same_xml(other: Any) -> None:
    element = AnyElement("a", "t", {"x": "1"})
    assert element != other and other != element
    assert element == AnyElement("a", ["t"], {"x": "1"})
    # Others may have their own opinion.
    assert element == ANY


def test_elements_whose_prefixes_mean_something_else_are_not_equal() -> None:
    element = AnyElement("a", "p:x", {}, {"p": "urn:1"})
    assert element != AnyElement("a", "p:x", {}, {"p": "urn:2"})
    assert element == AnyElement("a", "p:x", {}, {"p": "urn:1", "": ""})


def test_the_parts_of_an_element_are_found() -> None:
    text = '<a xmlns="urn:x" xmlns:p="urn:p">one<b>p:n</b>two<!-- no -->three<c>n</c></a>'
    element = AnyElement.from_text(text)
    b, c = element.children
    assert (element.content, element.text) == (["one", b, "twothree", c], "onetwothree")
    assert (b.name, c.name, b.text) == ("{urn:x}b", "{urn:x}c", "p:n")
    assert element.find("{urn:x}c") is c and element.find("c") is None
    assert b.qualified_name("p:n") == QualifiedName("urn:p", "n")
    assert c.qualified_name(" n ") == QualifiedName("urn:x", "n")
    assert AnyElement("a").qualified_name("n") == QualifiedName("", "n")
    with pytest.raises(KeyError):
        b.qualified_name("q:n")


def test_prefixes_are_made_where_there_are_none() -> None:
    element = AnyElement("{urn:1}a", [AnyElement("{urn:1}b")], {"{urn:2}c": "1 2"})
    expected = '<_1:a xmlns:_1="urn:1" xmlns:_2="urn:2" _2:c="1 2"><_1:b></_1:b></_1:a>'
    assert element.to_text() == expected
    pieces: list[str] = []
    write_element(element, pieces.append, "{urn:3}d")
    assert "".join(pieces) == expected.replace("_1:a", "_1:d").replace("urn:1", "urn:3", 1).replace(
        "<_1:b></_1:b>", '<_3:b xmlns:_3="urn:1"></_3:b>'
    )


@pytest.mark.parametrize(
    ("element", "text"),
    [
        (AnyElement("a", "t", {"k": "1"}), '<a k="1">t</a>'),
        (
            AnyElement(
                "{urn:x}a", ["b", AnyElement("c", [AnyElement("d")], {"k": "1"})], {"k": "1"}, {"": "urn:x"}
            ),
            '<_1:a xmlns="urn:x" xmlns:_1="urn:x" k="1">b<c xmlns="" k="1"><d></d></c></_1:a>',
        ),
        (AnyElement("a", "t", {}, {"": "urn:x"}), '<a xmlns="">t</a>'),
        (AnyElement("a", "t", {}, {"xml": XML, "p": "urn:x"}), '<a xmlns:p="urn:x">t</a>'),
    ],
)
def test_namespaces_are_declared_where_they_are_needed(element: AnyElement, text: str) -> None:
    assert element.to_text() == text


def test_entities_are_not_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden")
    text = f'<!DOCTYPE a [<!ENTITY e SYSTEM "{secret.as_uri()}">]><a>&e;</a>'
    assert "hidden" not in repr(AnyElement.from_text(text))


@pytest.mark.parametrize("text", ["", "<a>", "a", b"\xff"])
def test_what_is_not_xml_is_a_value_error(text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r"^not XML: "):
        AnyElement.from_text(text)
