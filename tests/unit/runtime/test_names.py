"""Qualified names: how texts are read in a scope of prefixes, and written with declarations."""

from __future__ import annotations

import pytest

from soapwright.runtime.names import (
    XML,
    Declarations,
    Prefixes,
    QualifiedName,
    read_name,
    split_name,
    write_name,
)

SCOPE: Prefixes = {"a": "urn:a", None: "urn:default"}


@pytest.mark.parametrize(
    ("text", "scope", "name"),
    [
        ("a:b", SCOPE, ("urn:a", "b")),
        (" b\n", SCOPE, ("urn:default", "b")),
        ("b", {}, ("", "b")),
        ("xml:lang", {}, (XML, "lang")),
        ("xml:lang", None, (XML, "lang")),
        ("{urn:a}b", None, ("urn:a", "b")),
        ("b", None, ("", "b")),
    ],
)
def test_a_name_is_read_in_its_scope(text: str, scope: Prefixes | None, name: tuple[str, str]) -> None:
    assert read_name(text, scope) == name


@pytest.mark.parametrize("text", ["", "a:", "xml:", "a b", "a:b c", "a:<", "c:b", "{urn:a}"])
def test_other_texts_are_no_names(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a qualified name|is not declared"):
        read_name(text, SCOPE)
    with pytest.raises(ValueError, match="not a qualified name"):
        read_name(f"{{urn:a}}{text}", None)


def test_a_name_is_written_with_a_prefix_for_its_namespace() -> None:
    declare = Declarations()
    names = [QualifiedName("urn:a", "b"), QualifiedName("urn:c", "d"), QualifiedName("urn:a", "e")]
    assert [write_name(name, declare) for name in names] == ["_1:b", "_2:d", "_1:e"]
    assert write_name(QualifiedName("", "b"), declare) == "b"
    assert write_name(QualifiedName(XML, "lang"), declare) == "xml:lang"
    assert str(declare) == ' xmlns:_1="urn:a" xmlns:_2="urn:c"'
    assert write_name(names[0], None) == "{urn:a}b"
    with pytest.raises(ValueError, match="not a qualified name"):
        write_name(QualifiedName("urn:a", "b c"), declare)
    with pytest.raises(TypeError, match="not a QualifiedName"):
        write_name("b", declare)


def test_an_elements_own_names_keep_the_prefixes_they_were_read_with() -> None:
    declare = Declarations(tag="s:r")
    assert [declare("urn:a", "a"), declare("urn:b", "a"), declare("urn:c", "s"), declare("urn:d", "xsi")] == [
        "a",
        "_2",
        "_3",
        "_4",
    ]
    assert [declare("urn:e", "_4"), declare("urn:f"), declare("urn:a", "b")] == ["_5", "_6", "a"]
    assert Declarations()("urn:a", "a") == "_1"


def test_a_name_is_shown_as_code_and_as_a_tag() -> None:
    name = read_name("a:b", SCOPE)
    assert repr(name) == "QualifiedName(namespace='urn:a', name='b')"
    assert (str(name), str(QualifiedName("", "b"))) == ("{urn:a}b", "b")
    assert split_name("{urn:a}b") == ("urn:a", "b") and split_name("b") == ("", "b")
