"""`soapwright update`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright.cli.common import (
    config_option,
    print_comparisons,
    print_generated,
    print_problems,
    progress_bar,
    reporting,
    say_that_it_waits,
)
from soapwright.config.load import find_config
from soapwright.project.update import update


@click.command("update", short_help="Fetch the contracts again, and write the clients anew.")
@click.option(
    "--service",
    "services",
    multiple=True,
    metavar="PACKAGE/…/SERVICE",
    help="Update this one alone; may be given several times.  [default: all]",
)
@click.option("--revision", help="The revision to record for the contracts that have changed.")
@click.option("--dry-run", is_flag=True, help="Show what would change in the contracts, and write nothing.")
@click.option("--force", is_flag=True, help="Overwrite schema files and output that were edited by hand.")
@config_option
@reporting
def update_command(
    services: tuple[str, ...], revision: str | None, dry_run: bool, force: bool, config_file: Path | None
) -> None:
    """Fetch the contracts again from where they came from, and write the clients anew: all of it, or nothing.

    The lock beside the config (soapwright.lock) has the sources, as import recorded them. What changed is told as
    soapwright diff tells it.
    """
    updated = update(
        find_config(config_file),
        services=services,
        revision=revision,
        force=force,
        dry_run=dry_run,
        progress=progress_bar(),
        waiting=say_that_it_waits,
    )
    print_problems(updated.warnings)
    for contract in updated.contracts:
        click.echo(f"{contract.name} {'has changed' if contract.changed else 'is unchanged'}")
        for path in contract.written:
            click.echo(f"{'would write' if dry_run else 'wrote'} {path}")
        for path in contract.removed:
            click.echo(f"{'would remove' if dry_run else 'removed'} {path}")
    changes = [contract.comparison for contract in updated.contracts if contract.comparison]
    if changes:
        click.echo()
        print_comparisons(changes)
        click.echo()
    if updated.generated:
        print_generated(updated.generated)
