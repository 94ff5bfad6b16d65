"""Equivalent contracts give no changes, however they are written.

Additions in one direction are removals in the other.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from soapwright.canonical.form import canonical
from soapwright.compare.change import Comparison
from soapwright.compare.contracts import compare_contracts
from soapwright.read.documents import load

from .facts import WSDL, XS
from .mutation import Base, bases
from .mutations import KINDS, mutations
from .sides import kept_subject, subject
from .test_judge import REVISIONS, SHIPPED, VERSIONS, in_corpus, kept, published
from .trees import Trees
from .verdict import RENAMES, old_name

# What a change is when it is looked at from its other side; the others are changes of the same rule.
REVERSED = {
    "type-abstract-added": "type-abstract-removed",
    "field-nillable-added": "field-nillable-removed",
    "field-now-required": "field-now-optional",
    "field-now-repeated": "field-now-single",
    "facet-tightened": "facet-loosened",
    "attribute-prohibited": "attribute-allowed",
    "element-abstract-added": "element-abstract-removed",
} | {
    f"{thing}-added": f"{thing}-removed"
    for thing in "operation response header fault type field value port element alternative mixed wildcard".split()
}
REVERSED |= {after: before for before, after in REVERSED.items()}

ONE_WAY = ("port-choice-removed",)
"""Rules without a reverse: a further choice breaks nothing."""

WITH_INSIDE = ("operation", "type")
"""What has things in it, whose paths begin with its name."""


@pytest.mark.parametrize("base", bases(), ids=repr)
def test_a_contract_against_itself(base: Base) -> None:
    assert compare_contracts(kept_subject(base.folder), kept_subject(base.folder)).changes == ()


@pytest.mark.parametrize("base", bases(), ids=repr)
def test_a_contract_against_its_canonical_form(base: Base, tmp_path: Path) -> None:
    for name, content in canonical(load(str(base.folder)), base.contract).items():
        (tmp_path / name).write_bytes(content)
    assert compare_contracts(kept_subject(base.folder), subject(tmp_path)).changes == ()


@in_corpus
@pytest.mark.parametrize("service", VERSIONS)
def test_published_contracts_against_stored_ones(service: str) -> None:
    for version, revision in (("v12", "12.13.6"), ("v13", "13.0.30.1")):
        found = compare_contracts(
            kept_subject(published(revision, service)), kept_subject(SHIPPED / version / service)
        )
        assert found.changes == ()


# the same, written down otherwise


def shuffle(trees: Trees, random: Random) -> None:
    """Put operations, types, elements and values into another order."""
    movable = (WSDL + "operation", XS + "element", XS + "complexType", XS + "simpleType", XS + "enumeration")
    for root in trees.roots.values():
        for parent in list(root.iter(WSDL + "portType", WSDL + "binding", XS + "schema", XS + "restriction")):
            moving = list(parent.iterchildren(*movable))
            random.shuffle(moving)
            parent[:] = [*(one for one in parent if one not in moving), *moving]


def in_one_file(trees: Trees) -> bytes:
    """Return the WSDL with all schemas in it; they are put in as text, as trees they would lose prefixes."""
    (types,) = trees.wsdl.iterchildren(WSDL + "types")
    types[:] = []
    types.text = "SCHEMAS"
    schemas = b""
    for root in trees.roots.values():
        if root is not trees.wsdl:
            for node in root.iterchildren(XS + "import"):
                del node.attrib["schemaLocation"]
            schemas += etree.tostring(root)
    return etree.tostring(trees.wsdl).replace(b"SCHEMAS", schemas)


def respell(trees: Trees) -> None:
    """Give every namespace another prefix, in every file."""
    for name, root in list(trees.roots.items()):
        references = [
            (node, attribute, trees.named(node, attribute))
            for node in root.iter(etree.Element)
            for attribute in ("type", "base", "itemType", "element", "message", "binding")
            if ":" in node.get(attribute, "")
        ]
        prefixes = {f"other{number}": uri for number, uri in enumerate(sorted(set(root.nsmap.values())))}
        made = etree.Element(root.tag, dict(root.attrib), nsmap=prefixes)
        made[:] = root[:]
        for node, attribute, target in references:
            trees.refer(node, attribute, target)
        trees.roots[name] = made
    trees.wsdl = trees.roots["service.wsdl"]


@settings(max_examples=settings().max_examples // 8)
@given(
    base=st.sampled_from(bases()), random=st.randoms(), one_file=st.booleans(), other_prefixes=st.booleans()
)
def test_order_files_and_prefixes_are_not_changes(
    base: Base, random: Random, one_file: bool, other_prefixes: bool
) -> None:
    trees = Trees(base.folder)
    shuffle(trees, random)
    if other_prefixes:
        respell(trees)
    with TemporaryDirectory() as made:
        if one_file:
            (Path(made) / "service.wsdl").write_bytes(in_one_file(trees))
        else:
            trees.write(Path(made))
        assert compare_contracts(kept_subject(base.folder), subject(Path(made))).changes == ()


# there and back


def reported(comparison: Comparison) -> Counter[tuple[str, ...]]:
    """Return changes as rule and path. Of fields that moved the path is that of the type: which ones have moved
    may be seen in more than one way."""
    return Counter(
        (one.rule.id, *(one.path[:-1] if one.rule.id == "field-moved" else one.path))
        for one in comparison.changes
        if one.rule.id not in ONE_WAY
    )


def reported_backwards(comparison: Comparison) -> Counter[tuple[str, ...]]:
    """Return the expected result of a comparison with old and new exchanged."""
    names = {
        one.path[:2]: old_name(one) for one in comparison.changes if RENAMES.get(one.rule.id) in WITH_INSIDE
    }
    found: Counter[tuple[str, ...]] = Counter()
    for (rule, *path), times in reported(comparison).items():
        place = (*path[:1], names.get(tuple(path[:2]), path[1]), *path[2:]) if len(path) > 1 else tuple(path)
        found[REVERSED.get(rule, rule), *place] += times
    for one in comparison.changes:
        if one.rule.id in ("field-renamed", "value-renamed"):
            before = (one.path[0], names.get(one.path[:2], one.path[1]), one.old)
            found[one.rule.id, *before] += 1
            found[one.rule.id, *before[:2], one.path[2]] -= 1
    return +found


def check_reverse(old: Path, new: Path) -> None:
    there = compare_contracts(kept_subject(old), kept_subject(new))
    back = compare_contracts(kept_subject(new), kept_subject(old))
    assert reported_backwards(there) == reported(back)


@pytest.mark.parametrize(
    ("old", "new", "service"), [key for key in REVISIONS if key[2].startswith("customer")]
)
def test_revisions_backwards(old: str, new: str, service: str) -> None:
    check_reverse(kept(old, service), kept(new, service))


@in_corpus
@pytest.mark.parametrize("service", ["ad_insight", "reporting"])
def test_more_revisions_backwards(service: str) -> None:
    check_reverse(published("13.0.25", service), published("13.0.30.1", service))


@settings(max_examples=settings().max_examples // 5)
@given(kind=st.sampled_from(sorted(KINDS)), data=st.data())
def test_mutations_backwards(kind: str, data: st.DataObject) -> None:
    found = mutations(kind)
    mutation = data.draw(st.sampled_from(found[data.draw(st.sampled_from(list(found)))]))
    with TemporaryDirectory() as made:
        mutation.make(Path(made))
        before, after = kept_subject(mutation.base.folder), subject(Path(made))
    assert reported_backwards(compare_contracts(before, after)) == reported(compare_contracts(after, before))
