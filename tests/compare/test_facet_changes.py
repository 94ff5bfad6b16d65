"""What a change of a facet says, in a type that is sent or read."""

from __future__ import annotations

from pathlib import Path

import pytest

from .small_contracts import changes
from .test_element_changes import read

HELD = '<xs:element name="v" type="t:T"/>'
CHECK = "Check what you send."


def facets(**values: str | None) -> str:
    """Return the type T with these facets."""
    inner = "".join(f'<xs:{name} value="{value}"/>' for name, value in values.items() if value)
    base = "int" if "maxInclusive" in values else "string"
    return (
        f'<xs:simpleType name="T"><xs:restriction base="xs:{base}">{inner}</xs:restriction></xs:simpleType>'
    )


@pytest.mark.parametrize(
    ("facet", "old", "new", "rule", "what", "hint"),
    [
        ("maxLength", None, "5", "tightened", "maxLength of T is 5 now", CHECK),
        ("maxLength", "5", "6", "loosened", "maxLength of T is 6 instead of 5", ""),
        ("maxLength", "5", None, "loosened", "maxLength of T is no longer 5", ""),
        ("pattern", "a", "b", "changed", "pattern of T is b instead of a", CHECK),
        ("maxInclusive", "5", "5.0", "", "", ""),
        ("whiteSpace", None, "collapse", "changed", "whiteSpace of T is collapse now", CHECK),
        (
            "whiteSpace",
            "replace",
            "collapse",
            "changed",
            "whiteSpace of T is collapse instead of replace",
            CHECK,
        ),
    ],
)
def test_a_change_of_a_facet(
    tmp_path: Path, facet: str, old: str | None, new: str | None, rule: str, what: str, hint: str
) -> None:
    before, after = (facets(**{facet: value}) for value in (old, new))
    sent = changes(read(tmp_path, before, sent=HELD), read(tmp_path, after, sent=HELD))
    answered = changes(read(tmp_path, before, read=HELD), read(tmp_path, after, read=HELD))
    for found, hinted in ((sent, hint), (answered, "")):
        assert [(one.rule.id, one.path[1:], one.what, one.old, one.new, one.hint) for one in found] == [
            (f"facet-{rule}", ("{urn:t}T", facet), what, old or "", new or "", hinted)
            for _ in range(bool(rule))
        ]
        assert all(one.operations == ("Do",) for one in found)


@pytest.mark.parametrize(
    ("old", "new", "sent", "read_"),
    [
        (None, "preserve", "", ""),
        (None, "replace", "warning", ""),
        ("replace", "collapse", "warning", ""),
        ("collapse", "replace", "", "warning"),
        ("replace", "preserve", "", "warning"),
        ("preserve", None, "", ""),
        ("collapse", "preserve", "", "warning"),
    ],
)
def test_more_or_fewer_spaces_that_count(
    tmp_path: Path, old: str | None, new: str | None, sent: str, read_: str
) -> None:
    before, after = (facets(whiteSpace=value) for value in (old, new))
    views = [read(tmp_path, one, sent=HELD, read=HELD) for one in (before, after)]
    (found,) = changes(*views)
    effects = {side.value: str(level) for side, level in found.effects.items()}
    assert effects == {key: level for key, level in (("requests", sent), ("responses", read_)) if level}


def test_patterns_are_told_as_alternatives(tmp_path: Path) -> None:
    both = '<xs:pattern value="a"/><xs:pattern value="b"/>'
    text = '<xs:simpleType name="T"><xs:restriction base="xs:string">{}</xs:restriction></xs:simpleType>'
    views = [read(tmp_path, text.format(one), sent=HELD) for one in (both, '<xs:pattern value="c"/>')]
    (found,) = changes(*views)
    assert (found.what, found.old, found.new) == ("pattern of T is c instead of a or b", "a or b", "c")
