"""A new version in the namespaces is one change for each, and hides no other changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from soapwright.compare.change import Comparison
from soapwright.compare.contracts import compare_contracts

from .mutation import BREAKING, bases, effects
from .mutations import KINDS, mutations
from .sides import compare, kept_subject, subject

LIBRARY = bases()[0]
NAMESPACES = {
    "https://library.example/v1": "https://library.example/v2",
    "https://library.example/v1/media": "https://library.example/v2/media",
}


def bump(folder: Path) -> None:
    """Write v2 for v1 in all namespaces, and in the SOAP actions that begin with one; the endpoint stays."""
    for file in (*folder.glob("*.wsdl"), *folder.glob("*.xsd")):
        file.write_text(re.sub(r"(https://library\.example)/v1(?!/library\.svc)", r"\1/v2", file.read_text()))


def reported(comparison: Comparison, namespaces: Mapping[str, str]) -> list[tuple[object, ...]]:
    """Return the changes but for those of namespaces, with names as in the new ones."""

    def name(text: str) -> str:
        return re.sub(r"\{(.*?)\}", lambda uri: f"{{{namespaces.get(uri[1], uri[1])}}}", text)

    return [
        (one.rule.id, tuple(map(name, one.path)), one.effects, one.operations)
        for one in comparison.changes
        if one.rule.id != "namespace-changed"
    ]


def test_a_version_is_one_change_for_each_namespace(tmp_path: Path) -> None:
    for file in LIBRARY.folder.glob("*.[wx]sd*"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    bump(tmp_path)
    comparison = compare(LIBRARY.folder, tmp_path)
    assert comparison.namespaces == NAMESPACES
    assert {(one.old, one.new) for one in comparison.changes} == set(NAMESPACES.items())
    assert [(one.rule.id, one.path, one.effects) for one in comparison.changes] == [
        ("namespace-changed", ("service",), effects(BREAKING, BREAKING))
    ] * 2


@settings(max_examples=settings().max_examples // 5)
@given(
    # Deferred: to find the mutations takes seconds.
    kind=st.deferred(lambda: st.sampled_from([kind for kind in sorted(KINDS) if LIBRARY in mutations(kind)])),
    data=st.data(),
)
def test_a_mutation_is_reported_alike_across_versions(kind: str, data: st.DataObject) -> None:
    mutation = data.draw(st.sampled_from(mutations(kind)[LIBRARY]))
    with TemporaryDirectory() as made:
        mutation.make(Path(made))
        same = compare_contracts(kept_subject(LIBRARY.folder), subject(Path(made)))
        bump(Path(made))
        other = compare_contracts(kept_subject(LIBRARY.folder), subject(Path(made)))
    assert other.namespaces == NAMESPACES
    assert reported(same, NAMESPACES) == reported(other, NAMESPACES)
