"""`soapwright diff`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from soapwright import api
from soapwright.cli.common import PathType, progress_bar, reporting, write_report
from soapwright.cli.comparisons import exit_for, fail_on_option, print_comparisons
from soapwright.cli.echo import echo
from soapwright.cli.reading import Reading, reading_options
from soapwright.compare.change import Comparison
from soapwright.compare.reports.html import html_report
from soapwright.compare.reports.json import json_report
from soapwright.compare.reports.markdown import markdown_report
from soapwright.compare.reports.text import text_report
from soapwright.read.imports import IMPORTS
from soapwright.read.limits import LIMITS

FORMATS: dict[str, Callable[[Sequence[Comparison]], str]] = {
    "text": text_report,
    "markdown": markdown_report,
    "json": json_report,
    "html": html_report,
}


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="The format of the report; html is one page.",
)
@click.option(
    "--output",
    type=PathType(dir_okay=False),
    metavar="FILE",
    help="Write the report to this file instead of printing it.",
)
@fail_on_option
@click.option(
    "--service",
    "services",
    multiple=True,
    metavar="NAME",
    help="Compare only this contract of a tree (its path or the end of it) or this wsdl:service. Repeatable.",
)
@reading_options
@reporting
def diff_command(
    old: str,
    new: str,
    form: str,
    output: Path | None,
    fail_on: str | None,
    services: tuple[str, ...],
    reading: Reading,
) -> None:
    """Report what changed from OLD to NEW and what it breaks.

    Each is a WSDL, a URL, a folder with a contract or a tree of them, or one of these in git: REV:path.
    """
    limits, imports = reading.rules(LIMITS, IMPORTS) if reading.given else (None, None)
    comparisons = api.diff(
        old, new, services=services, limits=limits, imports=imports, progress=progress_bar()
    )
    if output:
        write_report(output, FORMATS[form](comparisons))
    elif form == "text":
        print_comparisons(comparisons)
    else:
        echo(FORMATS[form](comparisons), nl=False)
    changes = [change for comparison in comparisons for change in comparison.changes]
    exit_for(max((change.level for change in changes), default=None), fail_on)
