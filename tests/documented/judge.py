"""How many templates `show` prints byte for byte as the pages do, at the revision that the pages fit best."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from soapwright.contract.views import Struct
from soapwright.show.json import type_template

from . import differences
from .editions import HERE, PAGES_REVISION, V13, corpus_contract, objects, templates
from .outline import numbered

JUDGED = HERE / "pages" / "v13" / "judged.json"
Counts = dict[str, tuple[int, int]]
"""How many are the same, of how many: by protocol, and of data objects."""


def judged(corpus: Path, *, brief: bool) -> Counts:
    """Return how many templates of operations and types are those of the pages, of all that the contract has."""
    same: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for service in V13.services:
        contract = corpus_contract(corpus, PAGES_REVISION, service)
        rest = differences.rest_of(V13, service, contract)
        for key, page in templates(corpus, V13, service).items():
            every[key.protocol] += 1
            if contract.operation(key.operation):
                shown = differences.shown(contract, rest, key, "v13", brief=brief)
                alike = numbered(shown) == numbered(page) if key.protocol == "soap" else shown == page
                same[key.protocol] += alike
        structs = {name.name: found for name, found in contract.types.items() if isinstance(found, Struct)}
        for name, page in objects(corpus, V13, service).items():
            if name in structs:
                every["objects"] += 1
                same["objects"] += type_template(contract, structs[name], rest, brief=brief) == page
    return {kind: (same[kind], every[kind]) for kind in ("soap", "rest", "objects")}


def write(corpus: Path) -> None:
    """Write what was counted."""
    counted = {name: judged(corpus, brief=brief) for name, brief in (("show", False), ("show --brief", True))}
    JUDGED.write_text(json.dumps(counted, indent=1) + "\n", encoding="utf-8")


def read() -> dict[str, Counts]:
    """Return what was counted last."""
    found: dict[str, Counts] = json.loads(JUDGED.read_text(encoding="utf-8"))
    return found
