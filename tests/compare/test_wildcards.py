"""Changes of wildcards: which elements are still allowed, and the effects on code and messages."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.compare.change import Change
from tests.unit.contract.schemas import Schemas

from .small_contracts import changes

TYPE = '<xs:complexType name="T"><xs:sequence><xs:any {}/></xs:sequence></xs:complexType>'


def reported(folder: Path, old: str, new: str) -> list[str]:
    """Return the change of the only wildcard of a type: the rule and the effects."""

    def short(change: Change) -> str:
        hit = (f"{side.value}={level}" for side, level in change.effects.items())
        return " ".join((change.rule.id.removeprefix("wildcard-"), *hit))

    use = '<xs:element name="v" type="t:T"/>'
    views = [Schemas(folder).view(TYPE.format(one), use) for one in (old, new)]
    return [short(change) for change in changes(*views)]


ANY, OTHER, OWN, LOCAL = "##any", "##other", "##targetNamespace", "##local"


@pytest.mark.parametrize(
    ("old", "new", "breaks"),
    [
        (ANY, OTHER, True),
        (OTHER, ANY, False),
        (OTHER, OWN, True),
        (OTHER, LOCAL, True),
        (LOCAL, OTHER, True),
        (OWN, OTHER, True),
        ("urn:a", OTHER, False),
        ("urn:a urn:b", "urn:a", True),
        ("urn:a", "urn:a urn:b", False),
        (f"{LOCAL} urn:a", "urn:a", True),
        (OTHER, "urn:a", True),
        ("urn:a", ANY, False),
        (ANY, "urn:a", True),
    ],
)
def test_a_wildcard_that_allows_less_breaks_requests(
    tmp_path: Path, old: str, new: str, breaks: bool
) -> None:
    found = reported(tmp_path, f'namespace="{old}"', f'namespace="{new}"')
    assert found == ["namespaces-changed requests=breaking" if breaks else "namespaces-changed"]


@pytest.mark.parametrize(
    ("old", "new", "effects"),
    [
        ((0, 3), (0, 2), " requests=breaking"),
        ((0, 2), (0, 3), ""),
        ((0, 2), (1, 2), " requests=breaking code=breaking"),
        ((2, 3), (3, 3), " requests=breaking"),
        ((3, 3), (2, 3), ""),
        ((1, 1), (0, 1), " code=breaking"),
        ((1, 1), (1, 2), " code=breaking"),
        ((0, "unbounded"), (0, 5), " requests=breaking"),
        ((0, 5), (0, "unbounded"), ""),
    ],
)
def test_changes_of_the_occurrence_of_a_wildcard(
    tmp_path: Path, old: tuple[int, object], new: tuple[int, object], effects: str
) -> None:
    both = [f'minOccurs="{low}" maxOccurs="{high}"' for low, high in (old, new)]
    assert reported(tmp_path, *both) == [f"occurrence-changed{effects}"]


@pytest.mark.parametrize(
    ("old", "new", "effects"),
    [
        ("skip", "lax", " requests=warning"),
        ("lax", "strict", " requests=warning"),
        ("strict", "skip", ""),
        ("lax", "skip", ""),
    ],
)
def test_changes_of_process_contents(tmp_path: Path, old: str, new: str, effects: str) -> None:
    both = [f'processContents="{one}"' for one in (old, new)]
    assert reported(tmp_path, *both) == [f"process-changed{effects}"]
