"""Content models keep the nesting that the schema has."""

from __future__ import annotations

import pytest

from soapwright.contract.resolve import resolve_model
from soapwright.contract.schema_model import (
    ComplexType,
    ElementContent,
    ElementUse,
    GroupKind,
    Occurs,
    Particle,
    Wildcard,
)
from soapwright.read.limits import Limits
from tests.unit.contract.schemas import Schemas, t


def test_a_repeated_all_group_is_a_repeated_choice(schemas: Schemas) -> None:
    warning = "an xs:all may occur once at most; it is read as a choice"
    group = f'<xs:group name="G"><xs:all>{e("a")}{e("b")}</xs:all></xs:group>'
    for schema, shape in (
        (f'<xs:all maxOccurs="unbounded">{e("a")}{e("b")}</xs:all>', "(a | b){1,None}"),
        (f'<xs:all minOccurs="2" maxOccurs="3">{e("a")}{e("b")}</xs:all>', "(a | b){1,None}"),
        (f'<xs:all minOccurs="0" maxOccurs="3">{e("a")}{e("b")}</xs:all>', "(a | b)*"),
        ('<xs:group ref="t:G" minOccurs="0" maxOccurs="2"/>', "G(a | b)*"),
    ):
        definitions = f'{group}<xs:complexType name="A">{schema}</xs:complexType>'
        fields = '<xs:element name="x" type="t:A"/>'
        assert [one.partition(": ")[2] for one in schemas.problems(definitions, fields)] == [warning]
        found = resolve_model(schemas.parsed(definitions, fields))[0].types[t("A")]
        assert isinstance(found, ComplexType) and isinstance(found.content, ElementContent)
        assert found.content.group and shown(found.content.group) == shape


def shown(particle: Particle) -> str:
    """Return a particle in short: (a, b?)*, with & and | for xs:all and xs:choice."""
    if isinstance(particle, ElementUse):
        text = particle.element.name.name
    elif isinstance(particle, Wildcard):
        text = "any"
    else:
        mark = {GroupKind.SEQUENCE: ", ", GroupKind.CHOICE: " | ", GroupKind.ALL: " & "}[particle.kind]
        name = particle.name.name if particle.name else ""
        text = f"{name}({mark.join(map(shown, particle.particles))})"
    low, high = particle.occurs.min, particle.occurs.max
    return text + {(1, 1): "", (0, 1): "?", (0, None): "*"}.get((low, high), f"{{{low},{high}}}")


def content(schemas: Schemas, model: str, schema: str = "") -> str:
    found = schemas.complex(f'{schema}<xs:complexType name="A">{model}</xs:complexType>')
    assert isinstance(found.content, ElementContent) and found.content.group
    return shown(found.content.group)


def e(name: str, rest: str = "") -> str:
    return f'<xs:element name="{name}" type="xs:int" {rest}/>'


def test_groups_nest_as_they_are_written(schemas: Schemas) -> None:
    inner = f'<xs:choice minOccurs="0" maxOccurs="unbounded">{e("a")}<xs:sequence>{e("b")}{e("c")}</xs:sequence></xs:choice>'
    model = (
        f'<xs:sequence>{inner}<xs:any minOccurs="0"/>{e("a")}<xs:choice>{e("d")}</xs:choice></xs:sequence>'
    )
    assert content(schemas, model) == "((a | (b, c))*, any?, a, (d))"


def test_particles_that_never_occur_are_not_part_of_a_group(schemas: Schemas) -> None:
    never = 'minOccurs="0" maxOccurs="0"'
    absent = f"{e('b', never)}<xs:any {never}/><xs:choice {never}>{e('c')}</xs:choice>"
    assert content(schemas, f"<xs:sequence>{absent}{e('a')}</xs:sequence>") == "(a)"


def test_occurrence_of_the_whole_group(schemas: Schemas) -> None:
    assert content(schemas, f'<xs:choice minOccurs="2" maxOccurs="3">{e("a")}</xs:choice>') == "(a){2,3}"
    assert content(schemas, f'<xs:all minOccurs="0">{e("a")}{e("b")}</xs:all>') == "(a & b)?"


GROUPS = (
    f'<xs:group name="G"><xs:sequence>{e("g")}<xs:group ref="t:H"/></xs:sequence></xs:group>'
    f'<xs:group name="H"><xs:choice>{e("h")}{e("i")}</xs:choice></xs:group>'
)


def test_named_groups_keep_their_names(schemas: Schemas) -> None:
    reference = '<xs:group ref="t:G" minOccurs="0" maxOccurs="unbounded"/>'
    assert content(schemas, reference, GROUPS) == "G(g, H(h | i))*"
    assert (
        content(schemas, f"<xs:sequence>{reference}{e('a')}</xs:sequence>", GROUPS) == "(G(g, H(h | i))*, a)"
    )


def test_a_group_is_the_same_for_all_its_references(schemas: Schemas) -> None:
    group = '<xs:group name="G"><xs:sequence><xs:element name="g"><xs:complexType/></xs:element></xs:sequence></xs:group>'
    types = "".join(f'<xs:complexType name="{n}"><xs:group ref="t:G"/></xs:complexType>' for n in "AB")
    model = schemas.model(group + types, '<xs:element name="a" type="t:A"/><xs:element name="b" type="t:B"/>')
    assert [name.name for name in model.types if "G" in name.name] == ["G/g"]


@pytest.mark.slow
def test_groups_nest_to_any_depth(schemas: Schemas) -> None:
    links = "".join(
        f'<xs:group name="G{n}"><xs:sequence>{e(f"e{n}")}<xs:group ref="t:G{n + 1}"/></xs:sequence></xs:group>'
        for n in range(3000)
    )
    last = f'<xs:group name="G3000"><xs:sequence>{e("end")}</xs:sequence></xs:group>'
    struct = schemas.struct(links + last + '<xs:complexType name="A"><xs:group ref="t:G0"/></xs:complexType>')
    assert [found.name for found in struct.fields] == [*(f"e{n}" for n in range(3000)), "end"]


def test_particles_of_groups_count_towards_the_limit(schemas: Schemas) -> None:
    schema = GROUPS + '<xs:complexType name="A"><xs:group ref="t:G"/></xs:complexType>'
    field = '<xs:element name="x" type="t:A"/>'
    assert schemas.problems(schema, field, limits=Limits(expansion=5)) == []
    assert schemas.problems(schema, field, limits=Limits(expansion=3)) == [
        "5: more than 3 elements, attributes and types that groups and unions add to types"
    ]


def test_two_definitions_of_one_name_inside_a_type_are_two_types(schemas: Schemas) -> None:
    inner = '<xs:element name="a"><xs:complexType><xs:sequence>{}</xs:sequence></xs:complexType></xs:element>'
    model = f"<xs:sequence>{inner.format(e('b'))}{inner.format(e('c'))}</xs:sequence>"
    definitions = f'<xs:complexType name="A">{model}</xs:complexType>', '<xs:element name="x" type="t:A"/>'
    assert schemas.problems(*definitions) == [
        "5: element {urn:t}a has two types in {urn:t}A: {urn:t}A/a and {urn:t}A/a/2"
    ]
    types = resolve_model(schemas.parsed(*definitions))[0].types
    made = [types[t(name)] for name in ("A/a", "A/a/2")]
    assert [shown(one.content.group) for one in made if isinstance(one, ComplexType)] == ["(b)", "(c)"]  # type: ignore[union-attr,arg-type]


def test_more_than_one_content_model_is_reported(schemas: Schemas) -> None:
    schema = f'<xs:complexType name="A"><xs:sequence>{e("a")}</xs:sequence><xs:choice>{e("b")}</xs:choice></xs:complexType>'
    assert schemas.problems(schema, '<xs:element name="x" type="t:A"/>') == [
        "5: xs:choice is not allowed in xs:complexType after xs:sequence"
    ]


@pytest.mark.parametrize(
    ("low", "high", "optional", "repeated"),
    [
        (0, None, True, True),
        (0, 2, True, True),
        (0, 1, True, False),
        (1, 1, False, False),
        (2, 2, False, True),
    ],
)
def test_which_particles_repeat_or_may_be_absent(
    low: int, high: int | None, optional: bool, repeated: bool
) -> None:
    assert (Occurs(low, high).optional, Occurs(low, high).repeated) == (optional, repeated)


def test_a_group_without_a_model_is_empty(schemas: Schemas) -> None:
    found = schemas.complex(
        '<xs:group name="G"/><xs:complexType name="A"><xs:group ref="t:G"/></xs:complexType>'
    )
    assert isinstance(found.content, ElementContent) and found.content.group
    assert found.content.group.particles == ()


def test_the_occurrence_inside_a_group_is_kept_apart_from_that_of_its_references(schemas: Schemas) -> None:
    group = f'<xs:group name="G"><xs:choice minOccurs="0" maxOccurs="5">{e("a")}</xs:choice></xs:group>'
    assert content(schemas, '<xs:group ref="t:G" maxOccurs="2"/>', group) == "G((a){0,5}){1,2}"
