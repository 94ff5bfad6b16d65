"""Any content model, any instance of it: what is read is what is written, and lxml's XMLSchema takes it.

Models are drawn as XSD has them, groups within groups; structs are stated for them by the layout that generated
code has: a group that repeats is a field of turns, everything else stands in the content expression.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, product
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from lxml import etree

from soapwright.runtime.content import Branch, Leaf, Positions, parse
from soapwright.runtime.errors import EncodeError
from soapwright.runtime.tolerant_reading import read_whole
from soapwright.runtime.xml_read import struct_reader
from tests.unit.runtime.contracts import canonical, contract, document, read, written

_OCCURS = [(1, 1), (0, 1), (0, None), (1, None), (2, 3), (0, 2)]
_ONCE = [(1, 1), (0, 1)]


@dataclass(frozen=True)
class Particle:
    """An element (a name), a wildcard ("*"), or a group of particles."""

    kind: str
    name: str
    inner: tuple[Particle, ...]
    least: int
    most: int | None

    def xsd(self) -> str:
        """Return the particle as a schema states it."""
        occurs = f'minOccurs="{self.least}" maxOccurs="{"unbounded" if self.most is None else self.most}"'
        if self.kind == "element":
            return f'<xs:element name="{self.name}" type="xs:string" {occurs}/>'
        if self.kind == "any":
            return f'<xs:any namespace="##other" processContents="skip" {occurs}/>'
        inner = "".join(one.xsd() for one in self.inner)
        return f"<xs:{self.kind} {occurs}>{inner}</xs:{self.kind}>"

    def instance(self, draw: Any) -> Iterator[str]:
        """Yield the names of the elements of one instance."""
        for _ in range(draw(st.integers(self.least, self.least + 2 if self.most is None else self.most))):
            if self.kind in ("element", "any"):
                yield self.name
            elif self.kind == "choice":
                yield from draw(st.sampled_from(self.inner)).instance(draw)
            else:
                for one in self.inner:
                    yield from one.instance(draw)


def _leaves(names: str) -> st.SearchStrategy[Particle]:
    elements = st.builds(
        lambda name, occurs: Particle("element", name, (), *occurs),
        st.sampled_from(names),
        st.sampled_from(_OCCURS),
    )
    wildcards = st.builds(lambda occurs: Particle("any", "other", (), *occurs), st.sampled_from(_OCCURS))
    return st.one_of(elements, elements, elements, wildcards)


def _groups(inner: st.SearchStrategy[Particle]) -> st.SearchStrategy[Particle]:
    return st.builds(
        lambda kind, particles, occurs: Particle(kind, "", tuple(particles), *occurs),
        st.sampled_from(["sequence", "choice"]),
        st.lists(inner, min_size=1, max_size=4),
        st.sampled_from(_OCCURS),
    )


MODELS = st.builds(
    lambda kind, particles, occurs: Particle(kind, "", tuple(particles), *occurs),
    st.sampled_from(["sequence", "choice"]),
    st.lists(st.recursive(_leaves("abcdefgh"), _groups, max_leaves=7), min_size=1, max_size=4),
    st.sampled_from(_OCCURS),
)


@dataclass
class Layout:
    """The structs that generated code has for a content model, as source."""

    numbers: Iterator[int] = field(default_factory=count)
    classes: list[str] = field(default_factory=list)

    def struct(self, name: str, particle: Particle, mixed: bool) -> None:
        """State a struct whose content is one turn of a group."""
        fields = ["    texts: list[str] | None = texts()"] if mixed else []
        once = Particle(particle.kind, "", particle.inner, 1, 1)
        content = self._content(particle if particle.most == 1 else once, fields)
        body = "\n".join(fields) or "    pass"
        self.classes.append(f'@struct("{name}", SHOP, content="{content}")\nclass {name}(Struct):\n{body}\n')

    def top(self, particle: Particle, mixed: bool) -> None:
        """State the struct of a type with this content."""
        if particle.most == 1:
            self.struct("R", particle, mixed)
        else:
            self.struct("R", Particle("sequence", "", (particle,), 1, 1), mixed)

    def _content(self, particle: Particle, fields: list[str]) -> str:
        mark = self._mark(particle)
        many = particle.most != 1
        number = next(self.numbers)
        if particle.kind == "element":
            stated = f'element("{particle.name}", "xs:string", many={many})'
        elif particle.kind == "any":
            stated = f'wildcard("##other", "skip", many={many})'
        elif many:
            self.struct(f"T{number}", particle, False)
            stated = f'turns("T{number}")'
        else:
            separator = " | " if particle.kind == "choice" else ", "
            return f"({separator.join(self._content(one, fields) for one in particle.inner)}){mark}"
        fields.append(f"    f{number}: object = {stated}")
        return f"f{number}{mark}"

    @staticmethod
    def _mark(particle: Particle) -> str:
        known = {(1, 1): "", (0, 1): "?", (0, None): "*", (1, None): "+"}
        return known.get((particle.least, particle.most), f"{{{particle.least},{particle.most}}}")


def _schema(model: Particle, mixed: bool) -> etree.XMLSchema:
    text = (
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:shop" '
        f'elementFormDefault="qualified"><xs:element name="r"><xs:complexType mixed="{str(mixed).lower()}">'
        f"{model.xsd()}</xs:complexType></xs:element></xs:schema>"
    )
    return etree.XMLSchema(etree.fromstring(text))


@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow], deadline=None)
@given(model=MODELS, mixed=st.booleans(), data=st.data())
def test_any_instance_of_any_content_is_written_back_unchanged(
    model: Particle, mixed: bool, data: st.DataObject
) -> None:
    try:
        schema = _schema(model, mixed)
    except etree.XMLSchemaParseError:
        # Not deterministic, as XSD asks.
        assume(False)
    names = list(model.instance(data.draw))
    texts = data.draw(st.lists(st.sampled_from(["", "x", "y "]), min_size=99, max_size=99)) if mixed else []
    pieces = [texts[0] if mixed else ""]
    for number, name in enumerate(names[:90]):
        tag = "other:o" if name == "other" else name
        pieces.append(f"<{tag}>{number}</{tag}>{texts[number + 1] if mixed else ''}")
    inner = "".join(pieces)
    assume(schema.validate(document(inner)))
    layout = Layout()
    layout.top(model, mixed)
    types: Any = contract("shop_drawn", "\n".join(layout.classes))
    again = written(read(types.R, inner))
    assert canonical(again) == canonical(document(inner)), (layout.classes, inner)
    assert schema.validate(again), (layout.classes, inner)


def _element(name: str, least: int, most: int | None) -> Particle:
    return Particle("element", name, (), least, most)


def _group(kind: str, *inner: Particle, most: int | None = 1) -> Particle:
    return Particle(kind, "", inner, 1, most)


A, B, C = (_element(name, 0, 2) for name in "abc")


@pytest.mark.parametrize(
    "model",
    [
        _group("sequence", _element("a", 2, 2), _element("b", 2, 2), C),
        _group("sequence", A, _group("choice", B, _group("sequence", C, A))),
        _group("sequence", A, _group("sequence", _element("b", 1, 1), C, most=None)),
        _group("sequence", _group("sequence", _element("a", 1, 1), B, most=2), C, A),
        _group("choice", A, _group("sequence", B, A, most=None), C, most=3),
    ],
)
def test_elements_in_any_order_are_a_problem_or_can_be_written_and_read_again(model: Particle) -> None:
    layout = Layout()
    layout.top(model, mixed=False)
    types: Any = contract("shop_in_any_order", "\n".join(layout.classes))
    for names in (names for length in range(6) for names in product("abc", repeat=length)):
        inner = "".join(f"<{name}>1</{name}>" for name in names)
        value, problems = read_whole(lambda text: read(types.R, text), inner)
        try:
            once = None if problems else written(value)
        except EncodeError:
            # More than one of a choice.
            continue
        if once is not None:
            again, problems = read_whole(struct_reader(types.R), once)
            assert (problems, struct_reader(types.R)(written(again))) == ([], again), (layout.classes, inner)


@pytest.mark.parametrize(
    ("expression", "chain", "follows"),
    [
        ("a, b?, c", "a c", True),
        ("a, b, c", "a c", False),
        ("a?, b, c", "b", True),
        ("a | b", "a b", False),
        ("(a, b)?, c", "b", False),
        ("(a, b)?, c", "c", True),
        ("(a | (b, c)), d", "b d", False),
        ("(a | (b, c?)), d", "b d", True),
        ("((a?, b?) | c), d", "d", True),
        ("a & b", "b a", None),
        ("a{0,2}, b{2,5}, c{1,}", "a c", False),
        ("(a | b), c", "a c", True),
        ("(a & b), c", "a c", True),
        ("a, (b, c)", "a c", False),
        ("a, (b, c)", "a b", True),
        ("(a, b), c", "a c", False),
        ("(a, b), c", "b c", True),
    ],
)
def test_positions_that_may_follow_each_other(expression: str, chain: str, follows: bool | None) -> None:
    positions = Positions(parse(f"({expression})"), lambda name: False)
    names = [leaf.name for leaf in positions.leaves]
    before, after = [Positions.START, *map(names.index, chain.split())][-2:]
    assert positions.follows(before, after) is follows


@pytest.mark.parametrize(
    ("mark", "occurs"),
    [
        ("", (1, 1)),
        ("?", (0, 1)),
        ("*", (0, None)),
        ("+", (1, None)),
        ("{2}", (2, 2)),
        ("{2,}", (2, None)),
        ("{2,5}", (2, 5)),
    ],
)
def test_how_often_each_field_occurs(mark: str, occurs: tuple[int, int | None]) -> None:
    assert parse(f"one{mark}, (b | two{mark})").nodes[0] == Leaf("one", *occurs)
    assert parse(f"one{mark}, (b | two{mark})").nodes[1] == Branch(
        "|", (Leaf("b", 1, 1), Leaf("two", *occurs))
    )


@pytest.mark.parametrize(
    ("expression", "nullable"),
    [
        ("a?, b*", True),
        ("a?, b", False),
        ("a, (b?, c?)", False),
        ("(a | b?), c?", True),
        ("(a | b), c?", False),
        ("(a, b)?", True),
        ("turn+", True),
    ],
)
def test_content_may_be_empty_if_all_of_it_may_be_absent(expression: str, nullable: bool) -> None:
    assert Positions(parse(expression), lambda name: name == "turn").nullable() is nullable
