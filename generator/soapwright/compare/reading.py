"""Read the contracts to compare, each with the config of its client."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TypeAlias

from soapwright.base.progress import Progress, no_progress
from soapwright.canonical.lock import UNDATED
from soapwright.compare.change import Origin
from soapwright.compare.sources import ContractPair, FoundContract
from soapwright.compare.subject import DEFAULTS, UNPLACED, Subject
from soapwright.config.config import DOCS_NAME, REST_NAME, Config
from soapwright.docs.apply_docs import UNDOCUMENTED, fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.errors import InputError, Problem
from soapwright.pipeline import load_contract
from soapwright.python.plan import plan_contract
from soapwright.read.imports import Imports
from soapwright.read.library import Library
from soapwright.read.limits import Limits
from soapwright.rest.apply_rest import fit_rest
from soapwright.rest.rest_toml import load_facts

Subjects: TypeAlias = "tuple[Subject | None, Subject | None]"


def libraries(limits: Limits | None = None, imports: Imports | None = None) -> Callable[[Config], Library]:
    """Return a function that makes the library for a config's contracts, with these rules or else its own."""
    made = cache(Library)
    return lambda config: made(limits or config.limits, imports or config.imports)


def read_pairs(
    pairs: Iterable[ContractPair], library: Callable[[Config], Library], progress: Progress = no_progress
) -> tuple[Subjects, ...]:
    """Return the contracts of pairs; raise InputError with the problems of all of them."""
    read: list[Subject | None] = []
    problems: list[Problem] = []
    sides = [(pair, side) for pair in pairs for side in ((pair.old, pair.new), (pair.new, pair.old))]
    for number, (pair, (found, other)) in enumerate(sides):
        progress("reading", number, len(sides))
        try:
            read.append(_subject(found, other, pair.service, library))
        except InputError as error:
            problems.extend(error.problems)
    progress("reading", len(sides), len(sides))
    if problems:
        raise InputError(problems)
    new = with_credentials([one for one in read[1::2] if one])
    return tuple((old, one and next(new)) for old, one in zip(read[::2], read[1::2], strict=True))


def with_credentials(subjects: Sequence[Subject]) -> Iterator[Subject]:
    """Yield contracts with the credentials that the clients of their packages use: those stay in any case."""
    fields: dict[str, set[str]] = {}
    for one in subjects:
        fields.setdefault(one.service.package, set()).update(_credentials(one))
    for one in subjects:
        yield replace(one, credentials=frozenset(fields[one.service.package]))


def _credentials(subject: Subject) -> Iterator[str]:
    plan = plan_contract(
        subject.contract, subject.rest, subject.service, subject.config, subject.origin.revision
    )
    return (field.ident for field in plan.credentials)


def _subject(
    found: FoundContract | None,
    other: FoundContract | None,
    wanted: str | None,
    library: Callable[[Config], Library],
) -> Subject | None:
    """Return a contract to compare; without settings of its own, it takes those of the other one."""
    if found is None:
        return None
    own = [one.settings for one in (found, other) if one and one.settings]
    config = own[0].config if own else DEFAULTS
    placed = next((settings.service for settings in own if settings.service), UNPLACED)
    service = replace(placed, schema=Path(found.location))
    contract, _ = load_contract(found.location, service.service or wanted, library(config), service.chosen)
    # Compared with a bare document, a REST side and facts would only seem to be added or removed.
    has_rest = service.rest_file.is_file() and (other is None or other.can_hold(REST_NAME))
    dated = found.settings.dated if found.settings else UNDATED
    rest = fit_rest(contract, load_facts(service.rest_file), dated) if has_rest else None
    has_docs = other is None or other.can_hold(DOCS_NAME)
    docs = fit_docs(contract, load_docs(service.docs_file), service.name) if has_docs else UNDOCUMENTED
    return Subject(Origin(found.name, contract.name, *dated), contract, rest, service, config, docs=docs)
