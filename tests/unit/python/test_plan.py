"""The plan of general constructs, from views made by hand: content expressions, words, what is remembered, names."""

from __future__ import annotations

import pytest

from soapwright.base.naming import Identifier, Naming
from soapwright.base.qname import XS, QName
from soapwright.config.config import Nil
from soapwright.contract.model import Endpoint
from soapwright.contract.schema_model import Element, Facets, GroupKind, Union, Value
from soapwright.contract.schema_views import (
    Alias,
    Alternative,
    Array,
    Branch,
    Enum,
    Field,
    Leaf,
    Node,
    Place,
    Struct,
    Tokens,
    Type,
)
from soapwright.contract.views import ContractView, PortType
from soapwright.examples.pattern_checks import taken
from soapwright.python.annotations import Annotations
from soapwright.python.classes import STRUCT, TypePlanner
from soapwright.python.content_expressions import any_order, expression
from soapwright.python.docstring_words import exclusive_words, field_words
from soapwright.python.python_names import Names
from soapwright.python.remembering import Remembering
from soapwright.python.statements import Statements

SEQUENCE, CHOICE, ALL = GroupKind.SEQUENCE, GroupKind.CHOICE, GroupKind.ALL
SHOP = "urn:shop"
IDENTS = tuple(map(Identifier, "abcd"))


def _xs(name: str) -> QName:
    return QName(XS, name)


def _shop(name: str) -> QName:
    return QName(SHOP, name)


def _view(*types: Type) -> ContractView:
    port_type = PortType("Shop", (Endpoint("Shop", "https://example.com"),), ())
    return ContractView("Shop", SHOP, (port_type,), {one.name: one for one in types})


def _names(*types: Type) -> Names:
    return Names(_view(*types), Naming(), frozenset())


def _field(name: str = "a", type_: str | QName = "string", least: int = 0, **facts: object) -> Field:
    named = _xs(type_) if isinstance(type_, str) else type_
    return Field(name, SHOP, named, least, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("node", "text"),
    [
        (Leaf(0), "a"),
        (Leaf(0, 0, None), "a*"),
        (Branch(SEQUENCE, (Leaf(0), Leaf(1, 0), Leaf(2, 1, None))), "a, b?, c+"),
        (Branch(CHOICE, (Leaf(0), Branch(SEQUENCE, (Leaf(1), Leaf(2)), 0))), "a | (b, c)?"),
        (Branch(CHOICE, (Leaf(0), Leaf(1)), 0), "(a | b)?"),
        (Branch(ALL, (Leaf(0), Leaf(1, 0))), "a & b?"),
        (
            Branch(SEQUENCE, (Leaf(0, 2, 5), Leaf(1, 3, 3), Leaf(2, 2, None)), 0, 2),
            "(a{2,5}, b{3}, c{2,}){0,2}",
        ),
        (
            Branch(SEQUENCE, (Branch(CHOICE, (Leaf(0), Leaf(1))), Branch(CHOICE, (Leaf(2), Leaf(3))))),
            "(a | b), (c | d)",
        ),
    ],
)
def test_content_expressions(node: Node, text: str) -> None:
    assert expression(node, IDENTS) == text


def test_any_order_is_found_at_any_depth() -> None:
    inner = Branch(ALL, (Leaf(0), Leaf(1)))
    assert any_order(inner) and any_order(Branch(SEQUENCE, (Leaf(2), inner)))
    assert not any_order(None) and not any_order(Leaf(0)) and not any_order(Branch(ALL, (Leaf(0),)))


def test_exclusive_fields_are_listed_together() -> None:
    choice = Branch(CHOICE, (Leaf(0), Branch(SEQUENCE, (Leaf(1), Leaf(2)))))
    struct = Struct(_shop("A"), tuple(_field(name) for name in "abcd"), content=choice)
    assert exclusive_words(struct, IDENTS) == "One of: a, b and c."
    optional = Struct(_shop("A"), struct.fields, content=Branch(CHOICE, (Leaf(0), Leaf(3)), 0))
    assert exclusive_words(optional, IDENTS) == "At most one of: a, d."
    assert exclusive_words(Struct(_shop("A"), struct.fields), IDENTS) == ""


@pytest.mark.parametrize(
    ("facets", "words"),
    [
        (Facets(), ""),
        (Facets(max_length=128), "At most 128 characters."),
        (Facets(min_length=1), "At least 1 character."),
        (Facets(min_length=0, max_length=2**31 - 1), ""),
        (Facets(min_length=2, max_length=4), "2 to 4 characters."),
        (Facets(min_length=4, max_length=4), "Exactly 4 characters."),
        (Facets(length=1), "Exactly 1 character."),
        (Facets(min_inclusive="0", max_inclusive="100"), "From 0 to 100."),
        (Facets(min_inclusive="0"), "At least 0."),
        (Facets(max_inclusive="9"), "At most 9."),
        (Facets(min_exclusive="0", max_exclusive="1"), "More than 0. Less than 1."),
        (Facets(total_digits=5, fraction_digits=2), "At most 5 digits. At most 2 digits after the point."),
        (Facets(fraction_digits=0), "No digits after the point."),
        (Facets(patterns=("a+", "b")), "Matches `a+` or `b`."),
    ],
)
def test_facets_are_described_in_words(facets: Facets, words: str) -> None:
    names = _names(Alias(_shop("T"), _xs("string"), facets))
    assert field_words(names, _field("a", _shop("T"))) == words


def test_facets_of_several_levels_are_described_once_by_the_narrowest() -> None:
    names = _names(
        Alias(_shop("Wide"), _xs("hexBinary"), Facets(max_length=9), "Wide."),
        Alias(_shop("Narrow"), _shop("Wide"), Facets(max_length=4)),
        Tokens(_shop("List"), _xs("int"), "Numbers."),
        Alias(_shop("Two"), _shop("List"), Facets(length=2)),
    )
    narrow = _field("a", _shop("Narrow"), doc="A key.", default="00")
    assert field_words(names, narrow) == "A key.\nWide.\nAt most 4 bytes. Default: 00."
    assert field_words(names, _field("a", _shop("Two"))) == "Numbers.\nExactly 2 items."
    assert field_words(names, _field("a", fixed="")) == "Always empty."


def test_patterns_follow_xsd() -> None:
    assert taken(["[01]"], ["true", "1"]) == ["1"]
    assert taken(["true", r"\d"], ["true", "1"]) == ["true", "1"]
    assert taken(["["], ["true", "1"]) == ["true", "1"]


@pytest.mark.parametrize(
    ("field", "distinct", "absent"),
    [
        (_field(), False, False),
        (_field(nillable=True), True, False),
        # Its element may say that it is not nil.
        (_field(nillable=True, least=1), True, False),
        (_field(nillable=True, max_occurs=None), True, False),
        (_field(default="x"), True, True),
        (_field(fixed="x"), True, True),
        (_field(type_=_shop("Yes")), True, True),
        (_field(type_=_shop("Number")), False, False),
    ],
)
def test_structs_that_distinguish_nil_from_absent(field: Field, distinct: bool, absent: bool) -> None:
    patterned = Facets(patterns=("1",))
    struct = Struct(_shop("A"), (field,))
    names = _names(
        struct,
        Alias(_shop("Yes"), _xs("boolean"), patterned),
        Alias(_shop("Number"), _xs("decimal"), patterned),
    )
    assert Remembering(names, Nil.DISTINCT)(struct) is distinct
    assert Remembering(names, Nil.ABSENT)(struct) is absent


def test_nillable_structs_with_attributes_and_their_subclasses_remember_nil() -> None:
    base = Struct(_shop("Base"), (Field("id", "", _xs("int"), 0, place=Place.ATTRIBUTE),))
    derived = Struct(_shop("Derived"), base=base.name)
    plain = Struct(_shop("Plain"))
    holder = Struct(
        _shop("Holder"), (_field("a", base.name, nillable=True), _field("b", plain.name, nillable=True))
    )
    found = Remembering(_names(base, derived, plain, holder), Nil.DISTINCT)
    assert [found(one) for one in (base, derived, plain)] == [True, True, False]


def test_only_values_that_python_normalizes_keep_their_spelling() -> None:
    patterned = Facets(patterns=("x",))
    names = _names(
        Alias(_shop("Text"), _xs("token"), patterned),
        Alias(_shop("Number"), _xs("decimal"), patterned),
        Alias(_shop("Plain"), _xs("decimal")),
        Alias(_shop("Below"), _shop("Number"), Facets(max_inclusive="1")),
        Tokens(_shop("Numbers"), _xs("decimal")),
        Alias(_shop("Listed"), _shop("Numbers"), patterned),
    )
    references = Annotations(names)
    stated = {
        name: references.reference(_shop(name)) for name in ("Text", "Number", "Plain", "Below", "Listed")
    }
    assert stated == {
        "Text": "xs:token",
        "Number": "Number",
        "Plain": "xs:decimal",
        "Below": "Number",
        "Listed": "Listed",
    }


def test_booleans_are_spelled_as_their_patterns_require() -> None:
    yes = Alias(_shop("Yes"), _xs("boolean"), Facets(patterns=("[01]",)))
    statements = Statements(Annotations(_names(yes)))
    assert str(statements.wire_type(yes)) == 'Simple("xs:boolean", spelling=True, booleans=("1", "0"))'


def test_elements_that_share_a_type_get_classes_except_the_first() -> None:
    product = Struct(_shop("Product"))
    elements = [Element(_shop(name), product.name) for name in ("product", "shirt")]
    elements += [Element(_shop("count"), _xs("int")), Element(_shop("Product"), _xs("string"))]
    alternatives = tuple(map(Alternative, elements))
    field = Field(
        "", SHOP, product.name, 0, None, place=Place.CHOICE, word="product", alternatives=alternatives
    )
    basket = Struct(_shop("Basket"), (field,))
    planner = TypePlanner.of(_names(product, basket), None, Nil.DISTINCT)
    (planned,) = planner.struct(basket, STRUCT).fields
    assert (
        str(planned.annotation)
        == "list[types.Product | types.Shirt | types.Count | types.ProductElement] | None"
    )
    assert str(planned.stated) == 'choice("BasketProduct", many=True)'
    assert {str(one.ident): str(one.base) for one in planner.elements()} == {
        "Shirt": "Product",
        "Count": "Struct",
        "ProductElement": "Struct",
    }


def test_a_redeclared_field_has_the_name_and_place_of_its_base() -> None:
    base = Struct(_shop("Base"), (_field("Number", "decimal"), _field("Any", "anyType")))
    narrow = Struct(
        _shop("Narrow"), (_field("Number", "int"), _field("Any", "string", 1)), base.name, restricted=True
    )
    planner = TypePlanner.of(_names(base, narrow), None, Nil.DISTINCT)
    fields = planner.struct(narrow, STRUCT).fields
    assert [(str(one.ident), str(one.annotation)) for one in fields] == [("number", "Any"), ("any", "str")]


def test_annotations_of_simple_types() -> None:
    annotations = Annotations(
        _names(
            Enum(_shop("Level"), (Value("1"),), base=_xs("int")),
            Union(_shop("Size"), (_xs("int"), _shop("Level"), _shop("Listed"))),
            Tokens(_shop("Listed"), _xs("QName")),
            Array(_shop("Sizes"), _field("Size", _shop("Size"), nillable=True, max_occurs=None)),
        )
    )
    assert str(annotations.value(_shop("Size"))) == "int | Level | list[QualifiedName]"
    assert str(annotations.value(_shop("Sizes"))) == "list[int | Level | list[QualifiedName] | None]"
    parameter = annotations.value(_shop("Sizes"), parameter=True)
    assert str(parameter).startswith("Sequence[int | Level | Sequence[")


@pytest.mark.parametrize(
    ("facts", "annotation", "stated"),
    [
        ({"default": "7"}, "int | None", 'element("a", "xs:int", default="7")'),
        ({"default": "7", "least": 1}, "int", 'required(element("a", "xs:int", default="7"))'),
        ({"fixed": "7", "least": 1}, "int", 'element("a", "xs:int", fixed="7", always=True)'),
        (
            {"place": Place.ATTRIBUTE, "default": "7"},
            "int",
            'attribute("a", "xs:int", namespace=SHOP, default="7")',
        ),
        (
            {"max_occurs": None, "nillable": True},
            "list[int | None] | None",
            'element("a", "xs:int", nillable=True, many=True)',
        ),
    ],
)
def test_statements_of_fields(facts: dict[str, object], annotation: str, stated: str) -> None:
    inner = _field("a", "int", **facts)  # type: ignore[arg-type]
    names = _names(Struct(_shop("A"), (inner,)))
    annotations = Annotations(names)
    assert str(annotations.field(inner)) == annotation
    assert str(Statements(annotations).field(inner, SHOP)) == stated
