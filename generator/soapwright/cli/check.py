"""`soapwright check`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from soapwright import api
from soapwright.cli.common import config_option, progress_bar, reporting
from soapwright.cli.echo import echo
from soapwright.cli.reading import Reading, reading_options
from soapwright.config.load import find_config, load_config
from soapwright.errors import InputError
from soapwright.output.drift import Drift
from soapwright.output.reports import FORMATS


@click.command("check")
@config_option
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="The format of the report; github writes workflow annotations.",
)
@click.option("--full", is_flag=True, help="Regenerate everything instead of trusting the manifest.")
@reading_options
@reporting
def check_command(config_file: Path | None, format_: str, full: bool, reading: Reading) -> None:
    """Exit with 1 if the output differs from what the schema files and this version generate."""
    report_check(find_config(config_file), reading, format_, full=full)


def report_check(file: Path, reading: Reading, format_: str = "text", *, full: bool = False) -> None:
    """Report how the output differs, and exit with 1 if it does."""
    try:
        found = api.check(reading.over(load_config(file)), full=full, progress=progress_bar())
    except InputError as error:
        found, problems = Drift(Path()), error.problems
    else:
        problems = found.problems
    for line in FORMATS[format_](found, problems):
        echo(line)
    if problems and format_ == "text":
        raise InputError(problems)
    if problems:
        sys.exit(1)
