"""Any content model: its view has each of its elements once, and accepts what the model accepts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from soapwright.contract.schema_model import GroupKind
from soapwright.contract.schema_views import Branch, Field, Leaf, Node, Place, Struct
from soapwright.contract.views import ContractView
from tests.unit.contract.schemas import NS, Schemas, t

NAMES = "abc"


@dataclass(frozen=True)
class Made:
    """A content model as XSD, and the elements in it, one for each place where one is written."""

    text: str
    names: tuple[str, ...]


def occurrence() -> st.SearchStrategy[tuple[int, int | None]]:
    return st.sampled_from([(1, 1), (1, 1), (0, 1), (0, None), (1, None), (2, 3), (1, 2)])


def occurs(low: int, high: int | None) -> str:
    return f'minOccurs="{low}" maxOccurs="{"unbounded" if high is None else high}"'


elements = st.builds(
    lambda name, occurrence: Made(
        f'<xs:element name="{name}" type="xs:int" {occurs(*occurrence)}/>', (name,)
    ),
    st.sampled_from(NAMES),
    occurrence(),
)


def groups(inner: st.SearchStrategy[Made]) -> st.SearchStrategy[Made]:
    return st.builds(
        lambda kind, occurrence, parts: Made(
            f"<xs:{kind} {occurs(*occurrence)}>{''.join(part.text for part in parts)}</xs:{kind}>",
            tuple(name for part in parts for name in part.names),
        ),
        st.sampled_from(["sequence", "choice"]),
        occurrence(),
        st.lists(inner, min_size=1, max_size=3),
    )


models = groups(st.recursive(elements, groups, max_leaves=6))


def view_of(model: Made) -> tuple[ContractView, Struct]:
    """Return the view of a type with that content; an attribute keeps it from being an array."""
    schema = f'<xs:complexType name="A">{model.text}<xs:attribute name="x"/></xs:complexType>'
    with TemporaryDirectory() as folder:
        view = Schemas(Path(folder)).view(schema, '<xs:element name="f" type="t:A"/>')
    struct = view.struct(t("A"))
    assert struct
    return view, struct


def held(view: ContractView, struct: Struct) -> list[str]:
    """Return the elements that the fields of a struct stand for, those of its turns in their place."""
    names = []
    for field in struct.fields:
        if field.place is Place.TURNS:
            turn = view.struct(field.type)
            assert turn
            names.extend(held(view, turn))
        elif field.place is Place.ELEMENT:
            names.append(field.name)
    return names


@given(models)
@settings(max_examples=150, deadline=None)
def test_each_element_is_in_one_field(model: Made) -> None:
    assert held(*view_of(model)) == list(model.names)


@given(models)
@settings(max_examples=100, deadline=None)
def test_the_expression_has_each_field_once(model: Made) -> None:
    _, struct = view_of(model)
    if struct.content is not None:
        children = [index for index, field in enumerate(struct.fields) if field.place is not Place.ATTRIBUTE]
        assert leaves(struct.content) == children


def leaves(node: Node) -> list[int]:
    return [node.field] if isinstance(node, Leaf) else [index for one in node.nodes for index in leaves(one)]


@given(models, st.lists(st.sampled_from(NAMES), max_size=7))
@settings(max_examples=150, deadline=None)
def test_what_the_schema_accepts_the_expression_accepts(model: Made, children: list[str]) -> None:
    view, struct = view_of(model)
    if validates(model, children):
        assert re.fullmatch(pattern(view, struct), "".join(children))
    required = [field.name for field in struct.fields if field.place is Place.ELEMENT and field.min_occurs]
    if validates(model, children):
        assert all(name in children for name in required)


def validates(model: Made, children: list[str]) -> bool:
    """Return whether lxml's XMLSchema takes the children; one that is ambiguous it does not read at all."""
    schema = validator(model.text)
    root = etree.Element(f"{{{NS}}}r")
    for name in children:
        etree.SubElement(root, f"{{{NS}}}{name}").text = "1"
    return schema is not None and schema.validate(root)


@cache
def validator(model: str) -> etree.XMLSchema | None:
    text = (
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{NS}" elementFormDefault="qualified">'
        f'<xs:element name="r"><xs:complexType>{model}</xs:complexType></xs:element></xs:schema>'
    )
    try:
        return etree.XMLSchema(etree.fromstring(text))
    except etree.XMLSchemaParseError:
        return None


def pattern(view: ContractView, struct: Struct) -> str:
    """Return a regular expression over the names of children for the content of a struct."""
    if struct.content is not None:
        return of_node(view, struct, struct.content)
    children = [field for field in struct.fields if field.place is not Place.ATTRIBUTE]
    return "".join(of_field(view, field) + times(field.min_occurs, field.max_occurs) for field in children)


def of_node(view: ContractView, struct: Struct, node: Node) -> str:
    if isinstance(node, Branch):
        mark = "|" if node.kind is GroupKind.CHOICE else ""
        text = f"(?:{mark.join(of_node(view, struct, one) for one in node.nodes)})"
    else:
        text = of_field(view, struct.fields[node.field])
    return f"(?:{text}{times(node.min, node.max)})"


def of_field(view: ContractView, field: Field) -> str:
    if field.place is Place.ELEMENT:
        return field.name
    turn = view.struct(field.type)
    assert turn
    return f"(?:{pattern(view, turn)})"


def times(low: int, high: int | None) -> str:
    return f"{{{low},{'' if high is None else high}}}"
