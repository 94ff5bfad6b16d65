"""Parts shared by the commands that compare contracts: --fail-on, and the report."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence

import click

from soapwright.cli.echo import echo
from soapwright.compare.change import Comparison, Level
from soapwright.compare.reports.text import WIDTH, text_report

FAIL_ON = {"breaking": Level.BREAKING, "warning": Level.WARNING, "any": Level.INFO}
"""The choices of --fail-on: the lowest level that makes the command exit with an error."""
CHANGED, BREAKS = 3, 4
"""The exit codes of --fail-on."""

fail_on_option = click.option(
    "--fail-on",
    type=click.Choice(list(FAIL_ON)),
    help=f"Exit with {BREAKS} if a change breaks something, or with {CHANGED} if the worst change is at least of "
    "this level. any: if anything changed.",
)


def exit_for(level: Level | None, fail_on: str | None) -> None:
    """Exit with the code that --fail-on asks for.

    `level` is that of the worst change, None without changes.
    """
    if fail_on and level is not None and level >= FAIL_ON[fail_on]:
        sys.exit(BREAKS if level is Level.BREAKING else CHANGED)


def print_comparisons(comparisons: Sequence[Comparison]) -> None:
    """Print the changes between contracts as wide as the terminal, in colour unless NO_COLOR is set."""
    if sys.stdout is not None and sys.stdout.isatty():
        width = min(shutil.get_terminal_size().columns, WIDTH)
        colour = not os.environ.get("NO_COLOR")
        click.echo(text_report(comparisons, width=width, colour=colour), nl=False, color=colour)
    else:
        echo(text_report(comparisons), nl=False)
