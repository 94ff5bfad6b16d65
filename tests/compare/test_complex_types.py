"""Changes to complex types other than to their children: mixed content, derivation, prohibited attributes, block, final."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.compare.change import Change

from .small_contracts import changes
from .test_element_changes import read

HELD = '<xs:element name="v" type="t:{}"/>'
BASE = """
<xs:complexType name="B">
  <xs:sequence><xs:element name="a" type="xs:int" minOccurs="0"/></xs:sequence>
  <xs:attribute name="p" type="xs:int"/><xs:attribute name="q" type="xs:int"/><xs:attribute name="r" type="xs:int"/>
</xs:complexType>
"""
KEPT = '<xs:sequence><xs:element name="a" type="xs:int" minOccurs="0"/></xs:sequence>'


def plain(facts: str = "", body: str = KEPT) -> str:
    return f'<xs:complexType name="T" {facts}>{body}</xs:complexType>'


def derived(how: str, body: str = "") -> str:
    return BASE + plain("", f'<xs:complexContent><xs:{how} base="t:B">{body}</xs:{how}></xs:complexContent>')


def prohibiting(*names: str) -> str:
    """Return a restriction without some attributes of its base."""
    said = "".join(f'<xs:attribute name="{name}" use="prohibited"/>' for name in names)
    return derived("restriction", KEPT + said)


def extended(facts: str = "") -> str:
    """Return a type that another one extends."""
    more = '<xs:complexContent><xs:extension base="t:T"/></xs:complexContent>'
    return f'{plain(facts)}<xs:complexType name="D">{more}</xs:complexType>'


def compared(
    folder: Path, old: str, new: str, held: str = "T", sides: str = "sent read"
) -> tuple[Change, ...]:
    facts = dict.fromkeys(sides.split(), HELD.format(held))
    return changes(*(read(folder, one, **facts) for one in (old, new)))


def short(change: Change) -> str:
    hit = (f"{side.value}={level}" for side, level in change.effects.items())
    return " ".join((change.rule.id, change.path[-1].rpartition("}")[2], *hit))


SIMPLE = '<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>'
MIXED = plain('mixed="true"')
ALL = "requests=breaking responses=breaking code=breaking"


@pytest.mark.parametrize(
    ("old", "new", "there", "back"),
    [
        (plain(), MIXED, ["mixed-added T"], ["mixed-removed T requests=breaking code=breaking"]),
        (SIMPLE, plain(), [f"type-kind-changed T {ALL}"], [f"type-kind-changed T {ALL}"]),
        (
            plain(),
            derived("extension"),
            ["type-added B", "type-base-changed T", "field-removed a"],
            [f"type-base-changed T {ALL}", "field-added a", "type-removed B code=breaking"],
        ),
        (
            derived("restriction", KEPT),
            derived("extension"),
            ["derivation-changed T"],
            ["derivation-changed T"],
        ),
        (
            prohibiting("p", "q"),
            prohibiting("r", "q"),
            ["attribute-prohibited r requests=breaking", "attribute-allowed p"],
            ["attribute-prohibited p requests=breaking", "attribute-allowed r"],
        ),
        # What is restated is not prohibited.
        (
            derived("restriction", KEPT),
            derived("restriction", KEPT + '<xs:attribute name="p" type="xs:int"/>'),
            [],
            [],
        ),
        (
            extended(),
            extended('block="extension"'),
            ["block-changed T requests=breaking"],
            ["block-changed T"],
        ),
        # What is not derived in that way, or was blocked before, is not missed.
        (plain(), plain('block="extension"'), ["block-changed T"], ["block-changed T"]),
        (extended(), extended('block="restriction"'), ["block-changed T"], ["block-changed T"]),
        (
            extended('block="extension"'),
            extended('block="restriction extension"'),
            ["block-changed T"],
            ["block-changed T"],
        ),
        (extended(), extended('final="extension"'), ["final-changed T"], ["final-changed T"]),
    ],
)
def test_changes_of_a_complex_type(
    tmp_path: Path, old: str, new: str, there: list[str], back: list[str]
) -> None:
    assert [short(one) for one in compared(tmp_path, old, new)] == there
    assert [short(one) for one in compared(tmp_path, new, old)] == back


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        (MIXED, plain(), "Neither pass nor read it any more."),
        (plain(), MIXED, ""),
        (extended(), extended('block="extension"'), "Send T itself."),
        (extended('block="extension"'), extended(), ""),
        (extended(), extended('final="extension"'), ""),
        (prohibiting(), prohibiting("p"), "Do not pass it any more."),
        (prohibiting("p"), prohibiting(), ""),
    ],
)
def test_what_to_do_about_a_complex_type(tmp_path: Path, old: str, new: str, hint: str) -> None:
    (found,) = compared(tmp_path, old, new)
    assert found.hint == hint


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (MIXED, plain(), "mixed-removed T code=breaking"),
        (extended(), extended('block="extension"'), "block-changed T"),
        (prohibiting(), prohibiting("p"), "attribute-prohibited p"),
    ],
)
def test_what_is_only_read_breaks_no_request(tmp_path: Path, old: str, new: str, expected: str) -> None:
    (found,) = compared(tmp_path, old, new, sides="read")
    assert short(found) == expected
    assert bool(found.hint) is ("code" in expected)


def test_a_type_that_is_only_extended_is_never_replaced(tmp_path: Path) -> None:
    (found,) = compared(tmp_path, extended(), extended('block="extension"'), held="D")
    assert (short(found), found.hint) == ("block-changed T", "")
