"""Changes of wildcards: which elements are still allowed, and the effects on code and messages."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from soapwright.compare.change import Change
from soapwright.compare.wildcard_changes import allows_all
from soapwright.contract.views import ContractView
from soapwright.contract.wildcards import allows
from tests.unit.contract.schemas import Schemas

from .small_contracts import answering, changes

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


@pytest.mark.parametrize(
    ("old", "new", "effects"),
    [
        ((1, 1), (1, 2), " responses=breaking code=breaking"),
        ((1, 2), (1, 1), " requests=breaking code=breaking"),
        ((2, 3), (1, 3), ""),
        ((1, 1), (0, 1), " responses=breaking code=breaking"),
        ((0, 3), (0, 4), ""),
    ],
)
def test_another_occurrence_of_a_wildcard_in_responses(
    tmp_path: Path, old: tuple[int, int], new: tuple[int, int], effects: str
) -> None:
    both = [
        _view(tmp_path, XS_ANY.format(f'minOccurs="{low}" maxOccurs="{high}"')) for low, high in (old, new)
    ]
    assert _short(*changes(*map(answering, both))) == [f"occurrence-changed any{effects}"]


XS_ANY = "<xs:sequence><xs:any {}/></xs:sequence>"
TWO = '<xs:sequence><xs:any namespace="urn:a"/><xs:element name="e"/><xs:any {}/></xs:sequence>'
NONE = "<xs:sequence/>"


def _view(folder: Path, content: str) -> ContractView:
    type_ = f'<xs:complexType name="T">{content}</xs:complexType>'
    return Schemas(folder).view(type_, '<xs:element name="v" type="t:T"/>')


def _short(*found: Change) -> list[str]:
    """Return the rule, the place and the effects of each change."""
    return [
        " ".join(
            (
                one.rule.id.removeprefix("wildcard-"),
                one.path[-1],
                *(f"{side.value}={level}" for side, level in one.effects.items()),
            )
        )
        for one in found
    ]


ATTRIBUTES = "<xs:sequence/><xs:anyAttribute {}/>"
OPTIONAL, REQUIRED = XS_ANY.format('minOccurs="0"'), XS_ANY.format("")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (NONE, OPTIONAL, "added any"),
        (NONE, REQUIRED, "added any requests=breaking code=breaking"),
        (OPTIONAL, NONE, "removed any requests=breaking code=breaking"),
        (REQUIRED, NONE, "removed any requests=breaking responses=breaking code=breaking"),
        (NONE, ATTRIBUTES.format(""), "added any attribute"),
        (ATTRIBUTES.format(""), NONE, "removed any attribute requests=breaking code=breaking"),
        (
            ATTRIBUTES.format('namespace="##other"'),
            ATTRIBUTES.format('namespace="##local"'),
            "namespaces-changed any attribute requests=breaking",
        ),
        (
            ATTRIBUTES.format('processContents="lax"'),
            ATTRIBUTES.format('processContents="strict"'),
            "process-changed any attribute requests=warning",
        ),
        (
            TWO.format('processContents="lax"'),
            TWO.format('processContents="strict"'),
            "process-changed any 2 requests=warning",
        ),
    ],
)
def test_wildcards_that_come_go_and_change(tmp_path: Path, old: str, new: str, expected: str) -> None:
    both = (answering(_view(tmp_path, content)) for content in (old, new))
    assert [one for one in _short(*changes(*both)) if " any" in one] == [expected]


@pytest.mark.parametrize(
    ("namespaces", "text"),
    [
        ("##any", "any namespace"),
        ("##other", "any namespace but urn:t"),
        ("##targetNamespace", "urn:t"),
        ("##local urn:a", "no namespace or urn:a"),
    ],
)
def test_namespaces_in_words(tmp_path: Path, namespaces: str, text: str) -> None:
    both = (_view(tmp_path, XS_ANY.format(f'namespace="{one}"')) for one in ("urn:b", namespaces))
    (found,) = changes(*both)
    assert (found.old, found.new) == ("urn:b", text)
    assert found.what == f"elements that the contract does not name are of {text} instead of urn:b"


NAMESPACES = [
    *(("##any",), ("##other", ""), ("##other", "urn:a"), ("##other", "urn:b")),
    *(("",), ("urn:a",), ("urn:b",), ("", "urn:a"), ("urn:a", "urn:b"), ("", "urn:a", "urn:b")),
]


@pytest.mark.parametrize(("wide", "narrow"), list(product(NAMESPACES, NAMESPACES)))
def test_whether_a_wildcard_allows_all_that_another_one_allows(
    wide: tuple[str, ...], narrow: tuple[str, ...]
) -> None:
    allowed = (uri for uri in ("", "urn:a", "urn:b", "urn:c") if allows(narrow, uri))
    assert allows_all(wide, narrow) is all(allows(wide, uri) for uri in allowed)
