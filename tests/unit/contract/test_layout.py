"""Structs: fields for all that a complex type holds, and the expression that says where they stand."""

from __future__ import annotations

import pytest

from soapwright.contract.schema_model import GroupKind, Process, Wildcard
from soapwright.contract.schema_views import Field, Leaf, Node, Place, Struct
from soapwright.contract.views import ContractView
from tests.unit.contract.schemas import Schemas, t, xs


def shown(struct: Struct, node: Node | None) -> str:
    """Return a content expression in short; a field is called by its name, or by its word in capitals."""
    if node is None:
        return "-"
    if isinstance(node, Leaf):
        field = struct.fields[node.field]
        text = field.name or field.word.upper()
    else:
        mark = {GroupKind.SEQUENCE: ", ", GroupKind.CHOICE: " | ", GroupKind.ALL: " & "}[node.kind]
        text = f"({mark.join(shown(struct, one) for one in node.nodes)})"
    occurs = {(1, 1): "", (0, 1): "?", (0, None): "*", (1, None): "+"}
    return text + occurs.get((node.min, node.max), f"{{{node.min},{node.max}}}")


def fields(struct: Struct) -> list[tuple[str, int, int | None, Place]]:
    return [
        (one.name or one.word.upper(), one.min_occurs, one.max_occurs, one.place) for one in struct.fields
    ]


def e(name: str, rest: str = "", type_: str = "xs:int") -> str:
    return f'<xs:element name="{name}" type="{type_}" {rest}/>'


def named(inner: str, name: str = "A", rest: str = "") -> str:
    return f'<xs:complexType name="{name}" {rest}>{inner}</xs:complexType>'


def seq(inner: str, rest: str = "") -> str:
    return f"<xs:sequence {rest}>{inner}</xs:sequence>"


def choice(inner: str, rest: str = "") -> str:
    return f"<xs:choice {rest}>{inner}</xs:choice>"


MANY = 'maxOccurs="unbounded"'
ANY_NUMBER = f'minOccurs="0" {MANY}'
OPTIONAL = 'minOccurs="0"'
NEVER = e("n", 'minOccurs="0" maxOccurs="0"')


@pytest.mark.parametrize(
    ("model", "content"),
    [
        # What reading by name and writing in order say as well.
        (seq(e("a") + e("b", ANY_NUMBER)), "-"),
        (seq(e("a") + seq(e("b") + e("c"), OPTIONAL)), "-"),
        (seq(choice(e("a"))), "-"),
        (f"<xs:all>{e('a')}</xs:all>", "-"),
        (seq(e("a"), MANY), "-"),
        (seq(seq(e("a"), MANY) + e("b")), "-"),
        (seq(e("a") + e("a", 'form="unqualified"')), "-"),
        (seq(e("a") + NEVER), "-"),
        (choice(e("a") + NEVER), "-"),
        (choice(e("a") + NEVER, MANY), "-"),
        (choice(e("a") + seq("")), "-"),
        (choice(e("a") + seq("", MANY)), "-"),
        (seq(NEVER + e("a"), MANY), "-"),
        # What they do not.
        (choice(e("a") + e("b")), "(a | b)"),
        (choice(e("a") + seq(e("b") + e("c"))), "(a | (b, c))"),
        (choice(e("a") + choice(e("b") + e("c"))), "(a | b | c)"),
        (choice(e("a") + choice(e("b") + e("c"), OPTIONAL)), "(a | (b | c)?)"),
        (choice(e("a") + e("b") + seq("")), "(a | b)?"),
        (choice(e("a") + e("b") + seq("", MANY)), "(a | b)?"),
        (choice(e("a") + e("b") + choice("", MANY)), "(a | b)?"),
        (seq(e("a") + seq("", MANY) + "<xs:any/>"), "(a, ANY)"),
        (seq(seq(e("a"), OPTIONAL) + "<xs:any/>"), "(a?, ANY)"),
        (seq(e("a") + choice(e("b") + e("c"), OPTIONAL) + e("d")), "(a, (b | c)?, d)"),
        (seq(e("a") + e("b") + e("a")), "(a, b, a)"),
        (seq(e("a", 'minOccurs="2" maxOccurs="3"') + e("a", OPTIONAL)), "(a{2,3}, a?)"),
        (seq(seq(e("a", 'minOccurs="2" maxOccurs="3"'), OPTIONAL) + "<xs:any/>"), "((a{2,3})?, ANY)"),
        (f"<xs:all>{e('a')}{e('b', OPTIONAL)}</xs:all>", "(a & b?)"),
        (seq(e("a") + '<xs:any minOccurs="0"/>'), "(a, ANY?)"),
        (choice(e("a") + e("b"), MANY), "ITEMS+"),
        (seq(e("x") + choice(e("a") + e("b"), ANY_NUMBER)), "(x, ITEMS*)"),
        (seq(seq(e("a") + e("b"), MANY), ANY_NUMBER), "ITEMS*"),
    ],
)
def test_content(schemas: Schemas, model: str, content: str) -> None:
    struct = schemas.struct(named(model + '<xs:attribute name="no"/>'))
    assert shown(struct, struct.content) == content


def test_occurrence_of_fields(schemas: Schemas) -> None:
    struct = schemas.struct(
        named(
            seq(
                e("one")
                + choice(e("left") + e("right", 'minOccurs="2" maxOccurs="3"'))
                + seq(e("maybe") + e("also", MANY) + seq(e("deep")), OPTIONAL)
                + seq(e("twice", 'maxOccurs="2"'), 'minOccurs="3" maxOccurs="3"')
                + choice(e("only"))
            )
        )
    )
    assert [(name, low, high) for name, low, high, _ in fields(struct)] == [
        ("one", 1, 1),
        ("left", 0, 1),
        ("right", 0, 3),
        ("maybe", 0, 1),
        ("also", 0, None),
        ("deep", 0, 1),
        ("twice", 3, 6),
        ("only", 1, 1),
    ]


def test_particles_that_may_not_occur_are_not_there(schemas: Schemas) -> None:
    never = 'minOccurs="0" maxOccurs="0"'
    for inner in (NEVER, f"<xs:any {never}/>", seq(e("b") + e("c"), never), f'<xs:group ref="t:G" {never}/>'):
        group = f'<xs:group name="G">{seq(e("g"))}</xs:group>'
        model = choice(e("one") + inner) + '<xs:attribute name="no" use="prohibited"/>'
        assert fields(schemas.struct(group + named(model))) == [("one", 1, 1, Place.ELEMENT)]
        assert schemas.struct(group + named(seq(inner))).fields == ()
    for model in (seq(e("a"), never), choice(e("a"), never), f'<xs:group ref="t:G" {never}/>'):
        assert schemas.struct(group + named(model)).fields == ()


def test_a_repeated_group_may_be_optional_because_of_those_around_it(schemas: Schemas) -> None:
    shapes = e("circle", type_="t:Circle") + e("square", type_="t:Square")
    for inner in (seq(e("a") + e("b"), MANY), choice(shapes, MANY), choice(e("a") + e("b"), MANY)):
        for around, low in (("", 1), (OPTIONAL, 0)):
            (field,) = schemas.struct(SHAPES + named(seq(inner, around))).fields
            assert (field.min_occurs, field.max_occurs) == (low, None)


def test_a_repeated_group_is_a_list_of_structs(schemas: Schemas) -> None:
    inner = seq(e("b") + choice(e("c") + e("d"), ANY_NUMBER), ANY_NUMBER)
    view = schemas.view(named(seq(e("a") + inner + inner)), e("x", type_="t:A"))
    struct = view.struct(t("A"))
    assert struct
    assert fields(struct) == [
        ("a", 1, 1, Place.ELEMENT),
        ("ITEMS", 0, None, Place.TURNS),
        ("ITEMS", 0, None, Place.TURNS),
    ]
    assert [one.type for one in struct.fields[1:]] == [t("A/items"), t("A/items/2")]
    turn = view.struct(t("A/items"))
    assert turn and shown(turn, turn.content) == "(b, ITEMS*)"
    deep = view.struct(t("A/items/items"))
    assert deep and shown(deep, deep.content) == "(c | d)"
    names = [name.name for name in view.types]
    assert names[names.index("A") :][:5] == ["A", "A/items", "A/items/items", "A/items/2", "A/items/2/items"]


def test_the_struct_of_a_group_is_named_after_it_without_clashes(schemas: Schemas) -> None:
    group = f'<xs:group name="Rows">{seq(e("a") + e("b"))}</xs:group>'
    inner = '<xs:element name="Rows"><xs:complexType/></xs:element>'
    view = schemas.view(group + named(seq(inner + f'<xs:group ref="t:Rows" {MANY}/>')), e("x", type_="t:A"))
    struct = view.struct(t("A"))
    assert struct
    assert struct.fields[1].word == "Rows"
    assert struct.fields[1].type == t("A/Rows/2")


SHAPES = (
    named(seq(e("r")), "Circle")
    + named(seq(e("s")), "Square")
    + named(seq(e("i", ANY_NUMBER)), "List")
    + '<xs:element name="none" type="t:Square" abstract="true"/>'
)


@pytest.mark.parametrize(
    ("elements", "place"),
    [
        (e("circle", type_="t:Circle") + e("square", type_="t:Square"), Place.CHOICE),
        (e("circle", MANY, "t:Circle") + e("square", type_="t:Square"), Place.CHOICE),
        (e("circle", type_="t:Circle") + e("round", type_="t:Circle"), Place.TURNS),
        (e("circle", type_="t:Circle") + e("square", 'nillable="true"', "t:Square"), Place.TURNS),
        (e("circle", type_="t:Circle") + e("number"), Place.TURNS),
        (e("circle", type_="t:Circle") + '<xs:element ref="t:none"/>', Place.TURNS),
        (e("circle", type_="t:Circle") + e("list", type_="t:List"), Place.TURNS),
        (e("circle", type_="t:Circle") + seq(e("square", type_="t:Square")), Place.TURNS),
        (e("circle", type_="t:Circle") + "<xs:any/>", Place.TURNS),
    ],
)
def test_repeated_choices_by_class(schemas: Schemas, elements: str, place: Place) -> None:
    (field,) = schemas.struct(
        SHAPES + named(choice(elements, MANY) + '<xs:attribute name="no" use="prohibited"/>')
    ).fields
    assert (field.place, field.max_occurs) == (place, None)
    if place is Place.CHOICE:
        assert [one.element.type.name for one in field.alternatives] == ["Circle", "Square"]


def test_a_choice_with_a_limit_is_one_by_class(schemas: Schemas) -> None:
    elements = e("circle", type_="t:Circle") + e("square", "{}", "t:Square")
    for occurs, place in (("", Place.CHOICE), ('maxOccurs="2"', Place.TURNS)):
        model = choice(elements.format(occurs), 'maxOccurs="3"')
        (field,) = schemas.struct(SHAPES + named(model)).fields
        assert (field.place, field.max_occurs) == (place, 3)


def test_a_repeated_choice_by_class_may_be_empty_if_one_of_its_elements_is_optional(schemas: Schemas) -> None:
    elements = e("circle", OPTIONAL, "t:Circle") + e("square", type_="t:Square")
    struct = schemas.struct(SHAPES + named(choice(elements, MANY)))
    assert fields(struct) == [("ITEMS", 0, None, Place.CHOICE)]
    assert shown(struct, struct.content) == "ITEMS*"


def test_a_head_in_a_repeated_choice_is_any_of_its_members(schemas: Schemas) -> None:
    head = '<xs:element name="head" type="t:Circle"/>'
    member = '<xs:element name="m" type="t:Square" substitutionGroup="t:head"/>'
    square = '<xs:complexType name="Square"><xs:complexContent><xs:extension base="t:Circle"/></xs:complexContent></xs:complexType>'
    circle = '<xs:complexType name="Circle"><xs:sequence/></xs:complexType><xs:complexType name="Line"/>'
    elements = '<xs:element ref="t:head"/>' + e("line", type_="t:Line")
    (field,) = schemas.struct(circle + square + head + member + named(choice(elements, MANY))).fields
    assert [one.element.name.name for one in field.alternatives] == ["head", "m", "line"]


def test_a_choice_with_a_repeated_element_is_not_by_class(schemas: Schemas) -> None:
    elements = e("circle", 'maxOccurs="2"', "t:Circle") + e("square", type_="t:Square")
    (field,) = schemas.struct(SHAPES + named(choice(elements, 'maxOccurs="5"'))).fields
    assert field.place is Place.TURNS


def test_a_reference_to_a_head_is_a_choice_of_its_members(schemas: Schemas) -> None:
    schema = (
        '<xs:element name="head" type="t:Circle" abstract="true"/>'
        '<xs:element name="m" type="t:Circle" substitutionGroup="t:head"/>'
        '<xs:element name="n" type="t:Circle" substitutionGroup="t:head" nillable="true"/>'
    )
    struct = schemas.struct(SHAPES + schema + named(seq('<xs:element ref="t:head" minOccurs="0"/>')))
    (field,) = struct.fields
    assert [one.element.name.name for one in field.alternatives] == ["m", "n"]
    assert (field.place, field.word, field.namespace, field.type, field.min_occurs, field.max_occurs) == (
        Place.CHOICE,
        "head",
        "urn:t",
        t("Circle"),
        0,
        1,
    )
    assert field.nillable
    assert shown(struct, struct.content) == "HEAD?"


@pytest.mark.parametrize(
    ("model", "low"),
    [(seq(seq("") + e("a"), MANY), 1), (choice(seq("") + e("a"), MANY), 0), (choice(e("a"), MANY), 1)],
)
def test_the_only_element_of_a_repeated_group_is_required_unless_it_may_be_empty(
    schemas: Schemas, model: str, low: int
) -> None:
    struct = schemas.struct(named(model + '<xs:attribute name="no"/>'))
    assert fields(struct)[0] == ("a", low, None, Place.ELEMENT)


def test_a_repeated_group_with_one_possible_element_is_that_element(schemas: Schemas) -> None:
    never = e("b", 'minOccurs="0" maxOccurs="0"')
    model = seq(seq(e("a") + never, 'maxOccurs="3"') + choice(e("c") + never, 'maxOccurs="3"'))
    assert fields(schemas.struct(named(model))) == [
        ("a", 1, 3, Place.ELEMENT),
        ("c", 1, 3, Place.ELEMENT),
    ]


def test_a_reference_to_an_element_without_substitutes_is_an_element(schemas: Schemas) -> None:
    schema = '<xs:element name="head" type="xs:int" nillable="true"/>'
    (field,) = schemas.struct(schema + named(seq('<xs:element ref="t:head"/>'))).fields
    assert field == Field("head", "urn:t", xs("int"), nillable=True)


@pytest.mark.parametrize("member", ["", '<xs:element name="m" abstract="true" substitutionGroup="t:head"/>'])
def test_a_reference_to_an_abstract_element_without_substitutes_accepts_any_element(
    schemas: Schemas, member: str
) -> None:
    schema = f'<xs:element name="head" type="xs:int" abstract="true" nillable="true"/>{member}'
    reference = '<xs:element ref="t:head" minOccurs="0" maxOccurs="3"/>'
    struct = schemas.struct(schema + named(seq(reference)))
    (field,) = struct.fields
    assert (field.place, field.word, field.name, field.type) == (Place.ANY, "head", "", xs("anyType"))
    assert (field.min_occurs, field.max_occurs, field.nillable) == (0, 3, False)
    assert field.wildcard == Wildcard(("##any",), Process.LAX)
    assert shown(struct, struct.content) == "HEAD{0,3}"


def test_wildcards_and_mixed_text(schemas: Schemas) -> None:
    wild = f'<xs:any namespace="##other" processContents="lax" {ANY_NUMBER}/>'
    attributes = '<xs:attribute name="a"/><xs:anyAttribute processContents="skip"/>'
    struct = schemas.struct(named(seq(e("b") + wild) + attributes, rest='mixed="true"'))
    assert fields(struct) == [
        ("TEXTS", 0, None, Place.TEXTS),
        ("b", 1, 1, Place.ELEMENT),
        ("ANY", 0, None, Place.ANY),
        ("a", 0, 1, Place.ATTRIBUTE),
        ("ANY_ATTRIBUTES", 0, 1, Place.ANY_ATTRIBUTES),
    ]
    assert isinstance(struct.fields[2].wildcard, Wildcard)
    assert struct.fields[2].wildcard.namespaces == ("##other", "urn:t")
    assert struct.fields[4].wildcard and struct.fields[4].wildcard.process is Process.SKIP
    assert shown(struct, struct.content) == "(b, ANY*)"


def test_mixed_content_without_children_is_text(schemas: Schemas) -> None:
    struct = schemas.struct(named("", rest='mixed="true"'))
    assert fields(struct) == [("TEXTS", 0, None, Place.TEXTS)]


def derived(how: str, inner: str, base: str = "B", name: str = "A") -> str:
    return named(f'<xs:complexContent><xs:{how} base="t:{base}">{inner}</xs:{how}></xs:complexContent>', name)


def test_texts_and_any_attributes_have_one_field_per_type_hierarchy(schemas: Schemas) -> None:
    base = named(seq(e("b")) + "<xs:anyAttribute/>", "B", 'mixed="true"')
    own = named(
        f'<xs:complexContent mixed="true"><xs:extension base="t:B">{seq(e("a"))}<xs:anyAttribute/></xs:extension></xs:complexContent>'
    )
    assert fields(schemas.struct(base + own)) == [("a", 1, 1, Place.ELEMENT)]
    mixed = named('<xs:complexContent mixed="true"><xs:extension base="t:B"/></xs:complexContent>')
    assert fields(schemas.struct(named("", "B", 'mixed="true"') + mixed)) == []
    open_ = derived("extension", "<xs:anyAttribute/>")
    assert fields(schemas.struct(named("<xs:anyAttribute/>", "B") + open_)) == []
    assert fields(schemas.struct(named(seq(e("b")), "B") + open_)) == [
        ("ANY_ATTRIBUTES", 0, 1, Place.ANY_ATTRIBUTES)
    ]


def test_a_base_is_laid_out_once(schemas: Schemas) -> None:
    base = named(seq(e("a") + e("b"), MANY), "B")
    view = schemas.view(base + derived("extension", seq(e("c"))), e("x", type_="t:A"))
    assert [name.name for name in view.types if name.name.startswith("B")] == ["B", "B/items"]
    assert [one.type.name for one in view.fields(view.types[t("A")])] == ["B/items", "int"]  # type: ignore[arg-type]


def test_an_element_that_the_base_also_has_is_at_another_position(schemas: Schemas) -> None:
    struct = schemas.struct(named(seq(e("b")), "B") + derived("extension", seq(e("b"))))
    assert shown(struct, struct.content) == "b"
    assert schemas.struct(named(seq(e("b")), "B") + derived("extension", seq(e("a")))).content is None


def both(schemas: Schemas, schema: str) -> tuple[ContractView, Struct, tuple[Field, ...]]:
    view = schemas.view(schema, e("x", type_="t:A"))
    struct = view.struct(t("A"))
    assert struct
    return view, struct, view.fields(struct)


def test_a_restriction_declares_only_different_fields(schemas: Schemas) -> None:
    base = named(
        seq(
            e("same")
            + e("less", OPTIONAL)
            + e("gone", OPTIONAL)
            + e("type", type_="xs:long")
            + e("many", ANY_NUMBER)
        )
        + '<xs:attribute name="a"/><xs:attribute name="no" type="xs:int"/><xs:attribute name="as"/>',
        "B",
    )
    own = (
        seq(e("same") + e("less") + e("type", 'default="5"', "xs:short") + e("many", 'maxOccurs="3"'))
        + '<xs:attribute name="a" use="required" fixed="x"/><xs:attribute name="no" use="prohibited"/><xs:attribute name="as"/>'
    )
    _, struct, merged = both(schemas, base + derived("restriction", own))
    assert struct.restricted and struct.base == t("B") and struct.content is None
    assert struct.fields == (
        Field("less", "urn:t", xs("int")),
        Field("type", "urn:t", xs("short"), default="5"),
        Field("many", "urn:t", xs("int"), 1, None),
        Field("a", "", xs("string"), 1, place=Place.ATTRIBUTE, fixed="x"),
    )
    assert [one.name for one in merged] == ["same", "less", "gone", "type", "many", "a", "no", "as"]
    assert merged[1].min_occurs == 1 and merged[3].type == xs("short")


def test_a_restriction_may_restate_elements_in_nested_groups(schemas: Schemas) -> None:
    base = named(seq(e("a", OPTIONAL) + e("b", OPTIONAL) + e("c", OPTIONAL)), "B")
    own = seq(seq(e("a")) + seq(seq(e("b"), OPTIONAL)) + e("c"))
    _, struct, _ = both(schemas, base + derived("restriction", own))
    assert struct.fields == (Field("a", "urn:t", xs("int")), Field("c", "urn:t", xs("int")))


def test_a_restriction_of_the_number_of_values_changes_no_field(schemas: Schemas) -> None:
    base = named(seq(e("a", 'maxOccurs="5"') + e("b", 'minOccurs="2" maxOccurs="5"')), "B")
    own = seq(e("a", 'minOccurs="2" maxOccurs="4"') + e("b", 'minOccurs="3" maxOccurs="5"'))
    _, struct, _ = both(schemas, base + derived("restriction", own))
    assert struct.fields == ()


def test_a_restriction_that_states_an_element_twice_changes_no_field(schemas: Schemas) -> None:
    base = named(seq(e("a", ANY_NUMBER)), "B")
    _, struct, _ = both(schemas, base + derived("restriction", seq(e("a") + e("a"))))
    assert struct.fields == ()


def test_a_restriction_of_mixed_content_may_have_only_text(schemas: Schemas) -> None:
    base = named(seq(e("a", OPTIONAL)), "B", 'mixed="true"')
    own = named('<xs:complexContent mixed="true"><xs:restriction base="t:B"/></xs:complexContent>')
    _, struct, merged = both(schemas, base + own)
    assert struct.fields == () and [one.key[2] for one in merged] == ["texts", "a"]


def test_documentation_of_restated_fields(schemas: Schemas) -> None:
    def said(text: str) -> str:
        return f"<xs:annotation><xs:documentation>{text}</xs:documentation></xs:annotation>"

    def element(stated: str, text: str) -> str:
        return f"<xs:element {stated}>{said(text) if text else ''}</xs:element>"

    schema = "".join(element(f'name="{name}" type="xs:int"', "Declared.") for name in "gh")
    base, own = (
        element(f'name="a" type="xs:int" {rest}', texts[0])
        + element(f'name="b" type="xs:int" {rest}', texts[1])
        + element(f'ref="t:g" {rest}', texts[2])
        + element(f'ref="t:h" {rest}', texts[3])
        for rest, texts in ((OPTIONAL, ("Base.", "Base.", "Used.", "")), ("", ("Own.", "", "", "Used.")))
    )
    _, struct, _ = both(schemas, schema + named(seq(base), "B") + derived("restriction", seq(own)))
    assert [(one.name, one.doc) for one in struct.fields] == [
        ("a", "Own."),
        ("b", "Base."),
        ("g", "Declared."),
        ("h", "Used."),
    ]


def test_a_restriction_may_forbid_nil_and_fix_a_value(schemas: Schemas) -> None:
    base = named(seq(e("a", 'nillable="true"') + e("b", 'nillable="true"')), "B")
    own = seq(e("a") + e("b", 'nillable="true" fixed="5"'))
    _, struct, merged = both(schemas, base + derived("restriction", own))
    assert struct.fields == (
        Field("a", "urn:t", xs("int")),
        Field("b", "urn:t", xs("int"), nillable=True, fixed="5"),
    )
    assert [one.nillable for one in merged] == [False, True]


def test_an_extension_may_repeat_an_element_of_its_base(schemas: Schemas) -> None:
    base = named(seq(e("a") + e("b")), "B")
    _, _, merged = both(schemas, base + derived("extension", seq(e("a"))))
    assert [one.name for one in merged] == ["a", "b", "a"]


def test_a_restriction_does_not_redeclare_an_element_at_two_positions(schemas: Schemas) -> None:
    base = named(seq(e("a", OPTIONAL) + e("b") + e("a", OPTIONAL)), "B")
    _, struct, _ = both(schemas, base + derived("restriction", seq(e("a") + e("b"))))
    assert struct.fields == ()


def test_a_redeclared_attribute_is_one_field(schemas: Schemas) -> None:
    base = named('<xs:attribute name="a"/><xs:attribute name="b"/>', "Z")
    without = derived("restriction", '<xs:attribute name="a" use="prohibited"/>', "Z", "B")
    _, struct, merged = both(schemas, base + without + derived("extension", '<xs:attribute name="a"/>'))
    assert struct.fields == ()
    _, struct, merged = both(
        schemas, base + without + derived("extension", '<xs:attribute name="a" type="xs:int"/>')
    )
    assert [(one.name, one.type.name) for one in merged] == [("a", "int"), ("b", "string")]


def test_restricted_text(schemas: Schemas) -> None:
    base = named('<xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent>', "B")
    own = '<xs:simpleContent><xs:restriction base="t:B"><xs:maxInclusive value="5"/></xs:restriction></xs:simpleContent>'
    _, struct, merged = both(schemas, base + named(own))
    assert merged == struct.fields == (Field("value", "", t("A/value"), place=Place.TEXT),)


def test_defaults_and_documentation_reach_fields(schemas: Schemas) -> None:
    doc = "<xs:annotation><xs:documentation>{}</xs:documentation></xs:annotation>"
    schema = f'<xs:element name="g" type="xs:int" fixed="1">{doc.format("Declared.")}</xs:element>'
    schema += f'<xs:element name="h" type="xs:int">{doc.format("Declared.")}</xs:element>'
    references = f'<xs:element ref="t:g">{doc.format("Used.")}</xs:element><xs:element ref="t:h"/>'
    model = seq(references + e("d", 'default="2"')) + (
        f'<xs:attribute name="a" default="3">{doc.format("Attribute.")}</xs:attribute>'
    )
    assert schemas.struct(schema + named(model)).fields == (
        Field("g", "urn:t", xs("int"), doc="Used.", fixed="1"),
        Field("h", "urn:t", xs("int"), doc="Declared."),
        Field("d", "urn:t", xs("int"), default="2"),
        Field("a", "", xs("string"), 0, place=Place.ATTRIBUTE, doc="Attribute.", default="3"),
    )
