"""`soapwright generate`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from soapwright import api
from soapwright.cli.check import check_command
from soapwright.cli.common import config_option, print_problems, reporting
from soapwright.config import find_config
from soapwright.emit.format import no_progress


@click.command("generate")
@config_option
@click.option(
    "--force", is_flag=True, help="Overwrite files that soapwright did not write, or that were edited."
)
@click.option("--check", is_flag=True, help="Write nothing; do what soapwright check does.")
@click.pass_context
@reporting
def generate_command(context: click.Context, config_file: Path | None, force: bool, check: bool) -> None:
    """Write the clients that the config names."""
    if check:
        context.invoke(check_command, config_file=config_file)
        return
    progress = _show_progress if sys.stderr.isatty() else no_progress
    generated = api.generate(
        find_config(config_file), force=force, progress=progress, waiting=_say_that_it_waits
    )
    print_problems(generated.warnings)
    written = generated.written
    for path in written.changed:
        click.echo(f"wrote {path}")
    for path in written.removed:
        click.echo(f"removed {path}")
    click.echo(
        f"{generated.operations} operations; {len(written.changed)} files written, "
        f"{len(written.removed)} removed, {written.unchanged} unchanged"
    )


def _show_progress(done: int, total: int) -> None:
    """Draw a bar on the terminal, over the one before; the last one is wiped out."""
    width = 40
    filled = width * done // total
    bar = f"\rformatting [{'#' * filled}{'.' * (width - filled)}]"
    click.echo(bar if done < total else f"\r{' ' * len(bar)}\r", nl=False, err=True)


def _say_that_it_waits(folder: Path) -> None:
    click.echo(f"waiting for another run that writes into {folder}", err=True)
