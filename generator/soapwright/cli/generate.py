"""`soapwright generate`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright import api
from soapwright.cli.check import report_check
from soapwright.cli.common import config_option, print_generated, progress_bar, reporting, say_that_it_waits
from soapwright.cli.reading import Reading, reading_options
from soapwright.cli.warnings import verbose_option
from soapwright.config.load import find_config, load_config


@click.command("generate", short_help="Write the clients.")
@config_option
@click.option(
    "--force", is_flag=True, help="Overwrite files that soapwright did not write, or that were edited."
)
@click.option("--check", is_flag=True, help="Write nothing; do what soapwright check does.")
@verbose_option
@reading_options
@reporting
def generate_command(
    config_file: Path | None, force: bool, check: bool, verbose: bool, reading: Reading
) -> None:
    """Write the clients that the config names: all of them or, when anything is wrong, none.

    Files that are as they should be are not touched; those that soapwright wrote and no longer makes are removed.
    """
    file = find_config(config_file)
    if check:
        report_check(file, reading)
        return
    config = reading.over(load_config(file))
    generated = api.generate(config, force=force, progress=progress_bar(), waiting=say_that_it_waits)
    print_generated(generated, verbose=verbose)
