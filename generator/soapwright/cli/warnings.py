"""How warnings are printed: one message per cause, with a count and the first place.

All of them with --verbose.
"""

from __future__ import annotations

from collections.abc import Iterable

from soapwright.base.number_words import counted
from soapwright.cli.echo import echo
from soapwright.errors import Problem, by_cause


def print_warnings(warnings: Iterable[Problem], *, verbose: bool = False) -> None:
    """Print warnings to stderr, one message per cause."""
    for problems in by_cause(warnings):
        if verbose or len(problems) == 1:
            for problem in problems:
                echo(str(problem), err=True)
        else:
            first = problems[0]
            echo(
                f"{first.level.value}: {first.where}: {first.cause}: here and in {counted(len(problems) - 1, 'more place')}\n"
                f"  {first.hint} --verbose lists each.",
                err=True,
            )


def sum_up_warnings(warnings: Iterable[Problem], *, verbose: bool = False) -> None:
    """Print the warnings without a cause, and only the number of the others, as init and update do."""
    warnings = tuple(warnings)
    known = [problem for problem in warnings if problem.cause and not verbose]
    print_warnings((problem for problem in warnings if problem not in known), verbose=verbose)
    if known:
        echo(
            f"{counted(len(known), 'warning')} about the schema files, of {counted(len(by_cause(known)), 'kind')}; "
            "--verbose lists them",
            err=True,
        )
