"""The XML of responses: encodings, and documents beyond the parser's own limits."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

from soapwright.runtime import xml_answer
from soapwright.runtime.service import HttpAnswer
from soapwright.runtime.xml_answer import decoding, parse

DEEP = b"<a>" * 300 + b"</a>" * 300
"""A document that is nested more deeply than the parser's own limit allows."""
DECLARED = b'<!DOCTYPE a [<!ENTITY e "text">]>'


def answer(content: bytes, charset: str = "") -> HttpAnswer:
    stated = f"text/xml; charset={charset}" if charset else "text/xml"
    return HttpAnswer(200, {"Content-Type": stated}, content)


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each parser that was made is one without limits."""
    found: list[bool] = []
    real: Any = xml_answer.parser

    def made(encoding: str | None = None, huge: bool = False) -> Any:
        found.append(huge)
        return real(encoding, huge)

    monkeypatch.setattr(xml_answer, "parser", made)
    return found


@pytest.mark.parametrize(
    ("content", "charset", "text"),
    [
        ("<a>ü</a>".encode(), "", "ü"),
        ("<a>ü</a>".encode(), "utf-8", "ü"),
        ("<a>ü</a>".encode("latin-1"), "iso-8859-1", "ü"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?><a>\xfc</a>', "", "ü"),
        # The charset counts more than the declaration, and a byte order mark most.
        ('<?xml version="1.0" encoding="iso-8859-1"?><a>ü</a>'.encode(), "utf-8", "ü"),
        ("<a>ü</a>".encode("utf-8-sig"), "iso-8859-1", "ü"),
        ("<a>ü</a>".encode("utf-16"), "iso-8859-1", "ü"),
        ("<a>ü</a>".encode("euc_jis_2004"), "euc_jis_2004", "ü"),
        ("<a>ü</a>".encode("cp500"), "cp500", "ü"),
        # What is not valid in the stated charset, or in none that is known, is read by its content.
        ("<a>€</a>".encode(), "euc_jis_2004", "€"),
        ("<a>ü</a>".encode(), "unknown", "ü"),
        ("<a>ü</a>".encode(), "hex", "ü"),
    ],
)
def test_a_document_is_read_in_its_encoding(content: bytes, charset: str, text: str) -> None:
    assert parse(answer(content, charset)).text == text


def test_python_decodes_what_the_parser_cannot() -> None:
    assert decoding(b"<a/>", None) == decoding(b"<a/>", "unknown") == (None, None)
    assert decoding(b"<a/>", "iso-8859-1") == ("iso-8859-1", None)
    assert decoding(b"<a/>", "euc_jis_2004") == ("utf-8", "euc_jis_2004")
    assert decoding(b"\xef\xbb\xbf<a/>", "euc_jis_2004") == (None, None)


def test_a_document_beyond_the_limits_is_read_if_it_declares_nothing(limits: list[bool]) -> None:
    assert len(list(parse(answer(b"<!-- a -->" + DEEP)).iter())) == 300
    assert limits == [False, True]


@pytest.mark.parametrize(
    "content",
    [
        DECLARED + DEEP,
        b"<!DOCTYPE a>" + DEEP,
        b"<!-- a -->" + DECLARED + DEEP,
        b"<!DOCTYPE a [<!ENTITY % p SYSTEM 'no'> %p; %q;" + DEEP,
        b"<!-- a",
        b"a",
        b"",
    ],
)
def test_any_other_document_stays_within_the_limits(content: bytes, limits: list[bool]) -> None:
    with pytest.raises(etree.XMLSyntaxError):
        parse(answer(content))
    assert limits == [False]


def test_entities_stay_as_they_are() -> None:
    (entity,) = parse(answer(DECLARED + b"<a>&e;</a>"))
    assert entity.text == "&e;"
