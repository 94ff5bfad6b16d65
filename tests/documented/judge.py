"""How many templates `show` prints byte for byte as the pages do, at the revision that the pages fit best, and why not all."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from soapwright.contract.schema_views import Struct
from soapwright.show.json_templates import type_template

from . import differences
from .editions import HERE, PAGES_REVISION, V13, corpus_contract, objects, templates
from .outline import Key, numbered

JUDGED = HERE / "pages" / "v13" / "judged.json"
KINDS = ("soap", "rest", "object")
SAME = "as on the page"
LEFT_OUT = (
    "the page leaves out what a type inherits, and what is derived from derived types; so does `--brief`"
)
LATER = "the page shows what came after this revision"
VERDICTS = (SAME, LEFT_OUT, LATER, *differences.CLASSES)
Counts = dict[str, dict[str, int]]
"""How many templates of each kind come out how: verdict → kind → number."""


class _Template(NamedTuple):
    """A template, and whether `show` prints it as the page does: all of it, and with --brief."""

    key: Key
    whole: bool
    brief: bool


def judged(corpus: Path) -> dict[str, Counts]:
    """Judge the templates of all operations, and of the types that the contract has, by the command that prints them."""
    found: dict[str, dict[str, Counter[str]]] = {"show": {}, "show --brief": {}}
    for service in V13.services:
        reasons = _reasons(corpus, service)
        for key, whole, brief in _templates(corpus, service):
            kind = "object" if key.kind == "object" else key.protocol
            why = LEFT_OUT if brief else reasons.get(key, LATER)
            for counts, alike in zip(found.values(), (whole, brief), strict=True):
                counts.setdefault(SAME if alike else why, Counter())[kind] += 1
    return {
        command: {verdict: dict(counts[verdict]) for verdict in VERDICTS if verdict in counts}
        for command, counts in found.items()
    }


def _templates(corpus: Path, service: str) -> Iterator[_Template]:
    contract = corpus_contract(corpus, PAGES_REVISION, service)
    rest = differences.rest_of(V13, service, contract)
    for key, page in templates(corpus, V13, service).items():
        alike = [False, False]
        if contract.operation(key.operation):
            shown = [differences.shown(contract, rest, key, "v13", brief=brief) for brief in (False, True)]
            alike = [
                numbered(text) == numbered(page) if key.protocol == "soap" else text == page for text in shown
            ]
        yield _Template(key, *alike)
    structs = {name.name: found for name, found in contract.types.items() if isinstance(found, Struct)}
    for name, page in objects(corpus, V13, service).items():
        if struct := structs.get(name):
            alike = [type_template(contract, struct, rest, brief=brief) == page for brief in (False, True)]
            yield _Template(Key(name, "object", "rest"), *alike)


def _reasons(corpus: Path, service: str) -> dict[Key, str]:
    """Return the class of what differs in each template; what is not listed came after the revision."""
    contract = corpus_contract(corpus, PAGES_REVISION, service)
    listed = differences.listed(V13, service)
    found = differences.found(V13, service, contract, differences.rest_of(V13, service, contract))
    classes: dict[Key, set[str]] = {}
    for difference, keys in found.items():
        for key in keys:
            classes.setdefault(key, set()).add(listed.get(difference, (LATER, 0))[0])
    return {key: min(names, key=VERDICTS.index) for key, names in classes.items()}


def write(corpus: Path) -> None:
    """Write what was counted."""
    JUDGED.write_text(json.dumps(judged(corpus), indent=1) + "\n", encoding="utf-8")


def read() -> dict[str, Counts]:
    """Return what was counted last."""
    found: dict[str, Counts] = json.loads(JUDGED.read_text(encoding="utf-8"))
    return found


def count(counts: Counts, verdict: str, kind: str) -> int:
    """Return how many templates of a kind come out in a way."""
    return counts.get(verdict, {}).get(kind, 0)


def total(counts: Counts, kind: str) -> int:
    """Return how many templates of a kind there are."""
    return sum(count(counts, verdict, kind) for verdict in counts)
