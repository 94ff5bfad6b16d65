"""Code as values: any text becomes a literal, and nothing else can be written."""

from __future__ import annotations

import ast
import re
import unicodedata

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from soapwright.base.naming import ClassName, Identifier, Name
from soapwright.base.uri import is_reference
from soapwright.base.visible_text import UNSEEN
from soapwright.jinja import environment
from soapwright.python.code import (
    NONE,
    TRUE,
    Call,
    Code,
    DictOf,
    Dotted,
    Items,
    Ref,
    Subscript,
    Text,
    either,
    keyword,
    refs,
)
from soapwright.python.module_refs import TYPES, in_types
from soapwright.python.prose import Comment, Docstring, Listing
from soapwright.python.render import written

ANY_TEXT = st.text() | st.lists(
    st.sampled_from(
        ['"', "'", '"""', "\\", "\n", "\u2028", "\u202e", "{{ x }}", "#", "coding: x", "print()", "é"]
    )
).map("".join)
INT, STR, LIST = Ref(Name("int")), Ref(Name("str")), Ref(Name("list"))
ORDER = Ref(ClassName("Order"), TYPES)


@given(ANY_TEXT)
def test_any_text_can_be_a_literal_on_one_line(text: str) -> None:
    code = str(Text(text))
    assert ast.literal_eval(code) == text
    assert not UNSEEN.search(code)


@given(ANY_TEXT, st.integers(0, 8))
def test_any_text_can_be_a_docstring_without_invisible_characters(text: str, indent: int) -> None:
    code = str(Docstring(text, indent))
    assert not UNSEEN.search(code.replace("\n", ""))
    (statement,) = ast.parse(f"class A:\n{' ' * indent or ' '}{code}").body
    assert isinstance(statement, ast.ClassDef) and len(statement.body) == 1
    assert ast.literal_eval(code).split() == text.split()


@given(ANY_TEXT)
def test_any_text_can_be_a_comment_without_an_encoding_declaration(text: str) -> None:
    code = str(Comment(text))
    assert not ast.parse(code).body and "\n" not in code
    assert not re.match(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", code)


@pytest.mark.parametrize("text", ["", "1a", "a b", "a.b", "class", "None", "x\n", 'x"', "print()"])
def test_only_identifiers_are_names(text: str) -> None:
    with pytest.raises(ValueError, match="not a valid Python name"):
        Identifier(text)


def test_concatenated_names_are_text() -> None:
    name = Identifier("a")
    for made in (name + "b", name.upper(), f"{name}", name.replace("a", "b")):
        assert type(made) is str


def test_code_is_formatted_as_black_does() -> None:
    call = Call(Ref(Name("f")), (Text('a"'), NONE), (keyword("many", TRUE),))
    assert str(call) == 'f("a\\"", None, many=True)'
    assert (
        str(Items(())) == "()"
        and str(Items((NONE,))) == "(None,)"
        and str(Items((NONE,), listed=True)) == "[None]"
    )
    assert str(DictOf((("a", NONE),), tall=True)) == '{\n    "a": None,\n}'
    assert str(DictOf((), tall=True)) == "{}"
    assert str(Call(Ref(Name("f")), (), (keyword("a", DictOf((("b", NONE),), tall=True)),), tall=True)) == (
        'f(\n    a={\n        "b": None,\n    },\n)'
    )
    assert str(Listing((Name("a"), Name("b")), 4)) == '"""\n    a b\n    """'


def test_annotations_have_each_type_once_and_none_last() -> None:
    assert str(either(INT, NONE, STR, INT)) == "int | str | None"
    assert str(either(either(INT, NONE), STR)) == "int | str | None"
    assert either(INT, INT) == INT


def test_classes_of_the_contract_can_be_spelled_as_attributes() -> None:
    annotation = either(Subscript(LIST, (either(ORDER, NONE),)), NONE)
    assert str(annotation) == "list[Order | None] | None"
    assert str(in_types(annotation)) == "list[types.Order | None] | None"
    assert {str(ref) for ref in refs(annotation)} == {"list", "Order"}
    assert {str(ref) for ref in refs(in_types(annotation))} == {"list", "types"}


def _render(template: str, **facts: object) -> str:
    made = environment(written, filters={"docstring": Docstring, "text": Text})
    return made.from_string(template).render(facts)


CODE = '1; print("x")'


@pytest.mark.parametrize(
    "template",
    [
        "{{ x }}",
        "{{ x ~ '' }}",
        "{{ '' ~ x }}",
        "{{ x[:] }}",
        "{% set y = x %}{{ y }}",
        "{% set y %}{{ x }}{% endset %}{{ y }}",
        "{% macro m(y) %}{{ y }}{% endmacro %}{{ m(x) }}",
        "{% for y in [x] %}{{ y }}{% endfor %}",
        "{{ x if True else '' }}",
        "{{ x | docstring }}",
        "{{ x | text }}",
    ],
)
@pytest.mark.parametrize("kind", [str, Markup])
def test_no_template_writes_text_as_code(template: str, kind: type[str]) -> None:
    (statement,) = ast.parse(_render(template, x=kind(CODE))).body
    assert isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


@pytest.mark.parametrize("name", ["safe", "join", "e", "format", "replace", "tojson"])
def test_templates_have_no_other_filters(name: str) -> None:
    with pytest.raises(jinja2.TemplateAssertionError, match="No filter"):
        _render(f"{{{{ x | {name} }}}}", x=CODE)


@pytest.mark.parametrize("value", [1, 1.5, None, True, [CODE], {"a": CODE}, b"x", object()])
def test_values_that_are_neither_text_nor_code_are_refused(value: object) -> None:
    with pytest.raises(TypeError, match="neither text nor code"):
        _render("{{ x }}", x=value)


def test_names_and_code_are_written_as_they_are() -> None:
    assert (
        _render("{{ a }} {{ b }} {{ c }}", a=Identifier("a"), b=Dotted(INT, Name("b")), c="c")
        == 'a int.b "c"'
    )


def test_all_code_is_made_in_one_place() -> None:
    assert {one.__module__ for one in Code.__subclasses__()} == {
        "soapwright.python.code",
        "soapwright.python.prose",
    }


@pytest.mark.slow
def test_invisible_characters_follow_unicode() -> None:
    every = map(chr, range(0x110000))
    shown = [one for one in every if not UNSEEN.match(one)]
    kinds = {one: unicodedata.category(one) for one in shown}
    # Signs that are shown with the digits or letters after them, for all that they are called "format".
    assert not [one for one, kind in kinds.items() if kind in ("Cc", "Cs", "Zl", "Zp")]
    formats = [one for one, kind in kinds.items() if kind == "Cf"]
    assert all(
        re.search("NUMBER|SIGN|MARK|END OF AYAH|HIEROGLYPH|KAITHI", unicodedata.name(one)) for one in formats
    )


@pytest.mark.parametrize(
    "text",
    [
        *[
            "",
            "x",
            "urn:x:y",
            "http://a/b?c#d",
            "../a",
            "http://[::1]:80/x",
            "http://u@[::1]/",
            "%20",
            "a//b",
            "#",
        ],
        *["http://müller.example/漢", "mailto:a@b", "/a:b", "http://a/'(b)'", "?a?b", "http://tempuri.org/"],
    ],
)
def test_references(text: str) -> None:
    assert is_reference(text)


@pytest.mark.parametrize(
    "text",
    [
        *["a b", 'a"b', "a{b", "a}b", "a<b", "a>b", "a\\b", "a^b", "a`b", "a|b", "%", "%zz", "%2", "a#b#c"],
        *["1a:b", ":a", "http://a[b]", "a\nb", "a\u202eb", "a\u2028b", "a\x7fb", "a\x00"],
    ],
)
def test_texts_that_are_not_references(text: str) -> None:
    assert not is_reference(text)
