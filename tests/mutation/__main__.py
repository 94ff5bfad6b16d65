"""Try mutants: `python -m tests.mutation`."""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections.abc import Iterator, Sequence

import pytest

from .equivalent import EQUIVALENT
from .mutants import Mutant, mutants
from .tracing import SOURCE
from .trial import Trials

_TESTS = {
    "contract": (
        "tests/unit/contract",
        "tests/unit/show/test_contract_command.py",
        "tests/unit/read/test_harmless_mistakes.py",
        "tests/unit/read/test_invalid_documents.py",
        "tests/unit/read/test_without_service.py",
    ),
    "compare": (
        "tests/compare/test_advice.py",
        "tests/compare/test_attributes.py",
        "tests/compare/test_bases.py",
        "tests/compare/test_bodies.py",
        "tests/compare/test_breaking_cases.py",
        "tests/compare/test_code.py",
        "tests/compare/test_complex_types.py",
        "tests/compare/test_content_changes.py",
        "tests/compare/test_docs_changes.py",
        "tests/compare/test_element_changes.py",
        "tests/compare/test_fields.py",
        "tests/compare/test_grammar.py",
        "tests/compare/test_limits.py",
        "tests/compare/test_operation_changes.py",
        "tests/compare/test_pairing.py",
        "tests/compare/test_parts.py",
        "tests/compare/test_rest_changes.py",
        "tests/compare/test_service_changes.py",
        "tests/compare/test_simple_types.py",
        "tests/compare/test_sources.py",
        "tests/compare/test_translation.py",
        "tests/compare/test_types.py",
        "tests/compare/test_updates.py",
        "tests/compare/test_usage.py",
        "tests/compare/test_values.py",
        "tests/compare/test_wildcards.py",
        "tests/unit/compare",
    ),
    "runtime": (
        "tests/unit/runtime",
        "tests/extras/test_auth.py",
        "tests/protocol",
        "tests/reliability/test_retries.py",
        "tests/rest/test_json_forms.py",
        "tests/rest/test_json_items.py",
        "tests/rest/test_rest_failures.py",
        "tests/users/test_crm.py",
        "tests/users/test_interop.py",
        "tests/users/test_mailbox.py",
        "tests/wire/test_forms.py",
        "tests/calling/test_calling.py",
        "tests/large",
        "tests/speaking/test_addressing.py",
        "tests/speaking/test_parts.py",
        "tests/speaking/test_security.py",
        "tests/testing/test_fake_service.py",
        "tests/testing/test_styles.py",
    ),
}
"""The tests of each package, all of them quick."""
_SECONDS = 20
"""The CPU time for the tests of one mutant."""
_OPTIONS = ["-qq", "-n", "0", "-p", "no:cacheprovider", "--no-header", "--no-summary"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Try mutants and return 1 when one of them is not noticed."""
    parser = argparse.ArgumentParser("python -m tests.mutation", description=__doc__)
    parser.add_argument(
        "places", nargs="*", default=list(_TESTS), metavar="PLACE", help="package, or package/module"
    )
    parser.add_argument("--sample", type=int, default=150, metavar="N", help="how many, drawn at random")
    parser.add_argument("--all", action="store_true", help="all of them instead")
    parser.add_argument(
        "--tests", nargs="+", metavar="PATH", help="files and folders of tests, instead of the usual"
    )
    parser.add_argument("--seconds", type=int, default=_SECONDS, metavar="S", help="CPU time for each")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N", help="how many at a time")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="which ones")
    chosen = parser.parse_args(arguments)
    unknown = [place for place in chosen.places if place.partition("/")[0] not in _TESTS]
    if unknown:
        parser.error(f"not one of {', '.join(_TESTS)}, or a module of it: {', '.join(unknown)}")
    made = [one for place in chosen.places for one in mutants_of(place)]
    if not chosen.all and len(made) > chosen.sample:
        made = sorted(random.Random(chosen.seed).sample(made, chosen.sample), key=lambda one: one.module)
    left = list(_left(made, chosen))
    equivalent = [one for one in left if str(one) in EQUIVALENT]
    print(
        f"{len(made)} mutants: {len(made) - len(left)} noticed, {len(left) - len(equivalent)} not noticed, "
        f"{len(equivalent)} as good as the original"
    )
    return 1 if len(left) > len(equivalent) else 0


def _left(made: Sequence[Mutant], chosen: argparse.Namespace) -> Iterator[Mutant]:
    """Yield the mutants that no test notices, and print each with the number of tests that were tried."""
    for package, tests in _TESTS.items():
        left: list[Mutant] = []

        def ended(one: Mutant, count: int, noticed: bool, left: list[Mutant] = left) -> None:
            if not noticed:
                how = "as good as the original: " if str(one) in EQUIVALENT else ""
                print(f"{how}{one.path.name}:{one.line} {one}  ({count} tests)", flush=True)
                left.append(one)

        if own := [one for one in made if one.path.parent.name == package]:
            trials = Trials(own, chosen.seconds, chosen.jobs, ended)
            if pytest.main([*_OPTIONS, *(chosen.tests or tests)], plugins=[trials]):
                raise SystemExit(1)
        yield from left


def mutants_of(place: str) -> Iterator[Mutant]:
    """Yield the mutants of a package, or of one module of it."""
    package, _, module = place.partition("/")
    for path in sorted((SOURCE / package).glob(f"{module or '[a-z]*'}.py")):
        yield from mutants(".".join(path.relative_to(SOURCE.parent).with_suffix("").parts), path)


if __name__ == "__main__":
    sys.exit(main())
