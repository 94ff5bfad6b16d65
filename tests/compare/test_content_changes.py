"""Changes to how the children of a type are grouped, in types that are sent and received."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.compare.change import Change
from soapwright.compare.parts import REGENERATE

from .small_contracts import changes
from .test_element_changes import read

HELD = '<xs:element name="v" type="t:T"/>'
CLASSES = "".join(
    f'<xs:complexType name="{one}"><xs:sequence><xs:element name="in{one}" type="xs:int"/></xs:sequence></xs:complexType>'
    for one in "KLM"
)
KEPT = "".join(f'<xs:element name="kept{one}" type="t:{one}"/>' for one in "KLM")
BASE = ("a*", "b?", "c?")


def particle(text: str) -> str:
    """Return an element, or a wildcard for "any", with the occurrence that its last letter says.

    A "!" after its name leaves it without a namespace.
    """
    often = {
        "?": 'minOccurs="0"',
        "*": 'minOccurs="0" maxOccurs="unbounded"',
        "+": 'maxOccurs="unbounded"',
        "2": 'minOccurs="2" maxOccurs="3"',
        "3": 'maxOccurs="3"',
        "5": 'maxOccurs="5"',
    }
    name, occurs = (text[:-1], often[text[-1]]) if text[-1] in often else (text, "")
    if name.endswith("!"):
        name, occurs = name[:-1], f'{occurs} form="unqualified"'
    name, _, kind = name.partition(":")
    if name == "any":
        return f'<xs:any namespace="##other" {occurs}/>'
    of = f"t:{kind}" if kind.isupper() else f"xs:{kind or 'int'}"
    return f'<xs:element name="{name}" type="{of}" {occurs}/>'


def sequence(*parts: str, low: int = 1, high: str = "1", kind: str = "sequence") -> str:
    inner = "".join(one if one.startswith("<") else particle(one) for one in parts)
    return f'<xs:{kind} minOccurs="{low}" maxOccurs="{high}">{inner}</xs:{kind}>'


def choice(*parts: str, low: int = 1, high: str = "1") -> str:
    return sequence(*parts, low=low, high=high, kind="choice")


def many(*parts: str) -> str:
    return sequence(*parts, low=0, high="unbounded")


def some(*parts: str) -> str:
    return choice(*parts, low=0, high="unbounded")


def typed(body: str) -> str:
    return f'<xs:complexType name="T">{body}</xs:complexType>'


def derived(body: str, how: str = "restriction") -> str:
    base = f'<xs:complexType name="B">{sequence(*BASE)}</xs:complexType>'
    return base + typed(f'<xs:complexContent><xs:{how} base="t:B">{body}</xs:{how}></xs:complexContent>')


def short(change: Change) -> str:
    hit = (f"{side.value}={level}" for side, level in change.effects.items())
    return " ".join((change.rule.id, change.path[-1].rpartition("}")[2], *hit))


def compared(folder: Path, old: str, new: str) -> tuple[Change, ...]:
    return changes(*(read(folder, CLASSES + one, sent=HELD + KEPT, read=HELD + KEPT) for one in (old, new)))


ALL = "requests=breaking responses=breaking code=breaking"


@pytest.mark.parametrize(
    ("old", "new", "there", "back"),
    [
        (
            sequence("a?", "b?"),
            choice("a", "b"),
            ["content-changed T requests=breaking"],
            ["content-changed T"],
        ),
        # More turns may be read, and other fields hold the children of the first one.
        (
            sequence("x", sequence("a", "b", low=0, high="5")),
            sequence("x", many("a", "b")),
            ["group-occurrence-changed T responses=breaking"],
            ["group-occurrence-changed T requests=breaking"],
        ),
        (
            sequence("x", sequence("a", "b", low=0)),
            sequence("x", many("a", "b")),
            ["group-occurrence-changed T responses=breaking code=breaking"],
            ["group-occurrence-changed T requests=breaking code=breaking"],
        ),
        (
            sequence("x", choice("a", "b", low=0)),
            sequence("x", some("a", "b")),
            ["group-occurrence-changed T responses=breaking code=breaking"],
            ["group-occurrence-changed T requests=breaking code=breaking"],
        ),
        (
            sequence("x", "a", "b"),
            sequence("x", many("a", "b")),
            ["content-changed T responses=breaking code=breaking"],
            ["content-changed T requests=breaking code=breaking"],
        ),
        (
            sequence("x", "a", many("b", "c")),
            sequence("x", many("a", "b", "c")),
            [f"content-changed T {ALL}"],
            [f"content-changed T {ALL}"],
        ),
        # What a turn holds is compared like a struct; an element of a choice by its class is a child.
        (
            sequence("x", many("a", "b:date")),
            sequence("x", many("a", "b:string")),
            ["field-type-changed b responses=breaking code=breaking"],
            ["field-type-changed b requests=breaking code=breaking"],
        ),
        (
            sequence("x", some("a", "b:date")),
            sequence("x", some("a", "b:string")),
            ["field-type-changed b responses=breaking code=breaking"],
            ["field-type-changed b requests=breaking code=breaking"],
        ),
        (
            sequence(some("a", "b")),
            sequence(some("a", "b", "c")),
            ["field-added c"],
            [f"field-removed c {ALL}"],
        ),
        # The order of named elements is that of fields; that of wildcards and of groups is not.
        (
            sequence("a", "b"),
            sequence("b", "a"),
            ["field-moved a requests=breaking"],
            ["field-moved b requests=breaking"],
        ),
        (
            sequence("a", "any?", "b"),
            sequence("a", "b", "any?"),
            ["content-changed T requests=breaking"],
            ["content-changed T requests=breaking"],
        ),
        (
            sequence("x", choice("a", "b"), "y"),
            sequence("y", choice("a", "b"), "x"),
            ["content-changed T requests=breaking"],
            ["content-changed T requests=breaking"],
        ),
        (sequence("x", choice("a", "b")), sequence("x", choice("b", "a")), [], []),
        # A group that is gone or new leaves the others without an order of fields.
        (
            sequence("x", choice("c", "d"), "y"),
            sequence("y", "x"),
            [f"field-removed c {ALL}", f"field-removed d {ALL}", "content-changed T requests=breaking"],
            ["field-added c", "field-added d", "content-changed T requests=breaking"],
        ),
        (
            sequence("x", many("a", "b")),
            sequence("x", "b", "a"),
            [f"content-changed T {ALL}"],
            [f"content-changed T {ALL}"],
        ),
        # What moves into a turn, or is one of several classes, is compared as a child.
        (
            sequence("x", "a", "b:date"),
            sequence("x", many("a", "b:string")),
            [
                "content-changed T responses=breaking code=breaking",
                "field-type-changed b responses=breaking code=breaking",
            ],
            [
                "content-changed T requests=breaking code=breaking",
                "field-type-changed b requests=breaking code=breaking",
            ],
        ),
        (
            sequence("x", "a:date", many("b", "c")),
            sequence("x", many("a:string", "b", "c")),
            [f"content-changed T {ALL}", "field-type-changed a responses=breaking code=breaking"],
            [f"content-changed T {ALL}", "field-type-changed a requests=breaking code=breaking"],
        ),
        (
            sequence("x", many("a", "b", "c")),
            sequence("x", "a", "b"),
            [
                "content-changed T requests=breaking code=breaking",
                "alternative-removed c requests=breaking code=breaking",
            ],
            ["content-changed T responses=breaking code=breaking", "alternative-added c code=breaking"],
        ),
        (
            sequence("x", many("a:K", "b:L")),
            sequence("x", some("a:K", "b:L")),
            [
                "content-changed T code=breaking",
                "field-now-optional a responses=breaking",
                "field-now-optional b responses=breaking",
            ],
            [
                "content-changed T requests=breaking code=breaking",
                "field-now-required a requests=breaking",
                "field-now-required b requests=breaking",
            ],
        ),
        (
            sequence("x", some("a:K", "b:L")),
            sequence("x", some("a:K", "b:L", "c:M")),
            ["alternative-added c code=breaking"],
            ["alternative-removed c requests=breaking code=breaking"],
        ),
        (
            sequence("x", some("a:K", "b:L")),
            sequence("x", some("a:K", "b:M")),
            [f"field-type-changed b {ALL}"],
            [f"field-type-changed b {ALL}"],
        ),
        (
            derived(sequence("a*", "b")),
            derived(sequence("a*")),
            [
                "field-now-optional b responses=breaking code=breaking",
                "alternative-removed b requests=breaking responses=breaking",
            ],
            [
                "field-now-required b requests=breaking code=breaking",
                "alternative-added b requests=breaking code=breaking",
            ],
        ),
        # How often a wildcard occurs is a fact of the wildcard.
        (
            sequence("a", "any?"),
            sequence("a", "any*"),
            ["wildcard-occurrence-changed any responses=breaking code=breaking"],
            ["wildcard-occurrence-changed any requests=breaking code=breaking"],
        ),
        (
            sequence("x", choice("a", "any?")),
            sequence("x", choice("a", "any*")),
            ["wildcard-occurrence-changed any responses=breaking code=breaking"],
            ["wildcard-occurrence-changed any requests=breaking code=breaking"],
        ),
        # How often an element occurs is a fact of its field, but not how often at least within a group.
        (
            sequence("a?", choice("b", "c")),
            sequence("a", "b?", "c?"),
            ["field-now-required a requests=breaking code=breaking", "content-changed T"],
            ["field-now-optional a responses=breaking code=breaking", "content-changed T requests=breaking"],
        ),
        (
            sequence("a*", choice("b", "c")),
            sequence("a+", "b?", "c?"),
            ["field-now-required a requests=breaking code=breaking", "content-changed T"],
            ["field-now-optional a responses=breaking code=breaking", "content-changed T requests=breaking"],
        ),
        (
            sequence("a", choice("b", "c")),
            sequence("a3", "b?", "c?"),
            ["field-now-repeated a responses=breaking code=breaking", "content-changed T"],
            ["field-now-single a requests=breaking code=breaking", "content-changed T requests=breaking"],
        ),
        (
            sequence("a5", choice("b", "c")),
            sequence("a3", "b?", "c?"),
            ["field-limit-changed a requests=warning", "content-changed T"],
            ["field-limit-changed a", "content-changed T requests=breaking"],
        ),
        (
            sequence("x", choice("a?", "b")),
            sequence("x", choice("a", "b")),
            ["content-changed T requests=breaking"],
            ["content-changed T"],
        ),
        (
            sequence("x", sequence("a2", "b", low=0)),
            sequence("x", sequence("a3", "b", low=0)),
            ["content-changed T"],
            ["content-changed T requests=breaking"],
        ),
        (
            sequence("x", choice("a*", "b")),
            sequence("x", choice("a", "b")),
            ["field-now-single a requests=breaking code=breaking", "content-changed T requests=breaking"],
            ["field-now-repeated a responses=breaking code=breaking", "content-changed T"],
        ),
        # An attribute that is called like an element is none of the children.
        (
            sequence("x", choice("a!", "b")),
            sequence("x", "a!?", "b?") + '<xs:attribute name="a" type="xs:int"/>',
            ["field-added a", "content-changed T"],
            [f"field-removed a {ALL}", "content-changed T requests=breaking"],
        ),
        # A restriction has the fields of its base, but its own content.
        (
            derived(sequence("a3")),
            derived(sequence("a*")),
            ["field-now-optional a responses=breaking code=breaking", "content-changed T"],
            ["field-now-required a requests=breaking code=breaking", "content-changed T"],
        ),
        (
            derived(sequence("a3", "b?", "c?")),
            derived(sequence("a3", sequence("b", "c", low=0))),
            ["content-changed T requests=breaking"],
            ["content-changed T"],
        ),
        (
            derived(sequence("a+")),
            derived(sequence("d?"), "extension"),
            [
                "field-now-optional a responses=breaking code=breaking",
                "field-added d",
                "derivation-changed T",
            ],
            [
                "field-now-required a requests=breaking code=breaking",
                f"field-removed d {ALL}",
                "derivation-changed T",
            ],
        ),
        # The extension has the element a second time.
        (
            derived(sequence("a+")),
            derived(sequence("a?"), "extension"),
            [
                "field-now-optional a responses=breaking code=breaking",
                "derivation-changed T",
                "content-changed T",
            ],
            [
                "field-now-required a requests=breaking code=breaking",
                "derivation-changed T",
                "content-changed T",
            ],
        ),
        (
            derived(sequence("a*")),
            derived(sequence("a*", "b?")),
            ["alternative-added b code=breaking"],
            ["alternative-removed b requests=breaking"],
        ),
        (
            derived(sequence("b?")),
            derived(sequence("b")),
            ["field-now-required b requests=breaking code=breaking"],
            ["field-now-optional b responses=breaking code=breaking"],
        ),
    ],
)
def test_changes_of_content(tmp_path: Path, old: str, new: str, there: list[str], back: list[str]) -> None:
    sides = [one if one.startswith("<xs:complexType") else typed(one) for one in (old, new)]
    assert [short(one) for one in compared(tmp_path, *sides)] == there
    assert [short(one) for one in compared(tmp_path, *reversed(sides))] == back


@pytest.mark.parametrize(
    ("old", "new", "what", "hint"),
    [
        (
            sequence("x", sequence("a", "b", low=0)),
            sequence("x", many("a", "b")),
            "its content is (x, (a, b)*) instead of (x, (a, b)?)",
            REGENERATE,
        ),
        (
            sequence("a?", "b?"),
            choice("a", "b"),
            "its content is (a | b) instead of (a?, b?)",
            "Check what you send together.",
        ),
        (choice("a", "b"), sequence("a?", "b?"), "its content is (a?, b?) instead of (a | b)", ""),
        (derived(sequence("a*")), derived(sequence("a*", "b?")), "b is allowed as a child now", ""),
        (
            derived(sequence("a*", "b?")),
            derived(sequence("a*")),
            "b is no longer allowed as a child",
            "Do not pass b any more.",
        ),
        (
            derived(sequence("b?")),
            derived(sequence("b")),
            "b is required now",
            "Pass b wherever you have omitted it.",
        ),
    ],
)
def test_content_in_words(tmp_path: Path, old: str, new: str, what: str, hint: str) -> None:
    sides = (one if one.startswith("<xs:complexType") else typed(one) for one in (old, new))
    (found,) = compared(tmp_path, *sides)
    assert (found.what, found.hint) == (what, hint)


def test_a_child_that_comes_or_goes_is_described(tmp_path: Path) -> None:
    sides = derived(sequence("a*")), derived(sequence("a*", "b?"))
    (found,) = compared(tmp_path, *sides)
    assert (found.path, found.old, found.new) == (("type", "{urn:t}T", "b"), "", "int 0..1")
    (found,) = compared(tmp_path, *reversed(sides))
    assert (found.path, found.old, found.new) == (("type", "{urn:t}T", "b"), "int 0..1", "")


def test_an_extension_that_becomes_a_restriction_has_the_same_fields(tmp_path: Path) -> None:
    found = [short(one) for one in compared(tmp_path, derived("", "extension"), derived(sequence(*BASE)))]
    assert found == ["derivation-changed T"]
    found = [short(one) for one in compared(tmp_path, derived(sequence(*BASE)), derived("", "extension"))]
    assert found == ["derivation-changed T"]


def test_a_message_of_a_choice_has_no_order(tmp_path: Path) -> None:
    sides = (read(tmp_path, "", sent=sequence("x", choice(*order))) for order in ("ab", "ba"))
    assert changes(*sides) == ()


def test_what_a_substitute_holds_is_no_child(tmp_path: Path) -> None:
    heads = '<xs:element name="Head" type="t:K"/><xs:element name="Member" type="t:K" substitutionGroup="t:Head"/>'
    held = '<xs:element ref="t:Head" maxOccurs="unbounded"/>'
    bodies = sequence(held, "x"), sequence(held, "x", many("inK", "z"))
    found = [short(one) for one in compared(tmp_path, *(heads + typed(body) for body in bodies))]
    assert found == ["alternative-added inK code=breaking", "alternative-added z code=breaking"]
