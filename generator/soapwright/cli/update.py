"""`soapwright update`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from soapwright.cli.common import announce_waiting, config_option, date_option, progress_bar, reporting
from soapwright.cli.comparisons import exit_for, fail_on_option
from soapwright.cli.reading import Reading, reading_options
from soapwright.cli.results import Results, paths, print_changes, print_generated, results_options
from soapwright.config.load import find_config, load_config
from soapwright.project.update import NotUpdatedError, UpdatedContract, update


@click.command("update")
@click.option(
    "--service",
    "services",
    multiple=True,
    metavar="PACKAGE/…/SERVICE",
    help="Update only this service. Repeatable.  [default: all]",
)
@click.option("--revision", help="The revision to record for changed contracts.")
@date_option("The date of that revision.")
@click.option("--dry-run", is_flag=True, help="Show the changes of the contracts without writing them.")
@click.option("--force", is_flag=True, help="Overwrite schema files and output that were edited by hand.")
@fail_on_option
@config_option
@results_options
@reading_options
@reporting
def update_command(
    services: tuple[str, ...],
    revision: str | None,
    date: str | None,
    dry_run: bool,
    force: bool,
    fail_on: str | None,
    config_file: Path | None,
    results: Results,
    reading: Reading,
) -> None:
    """Fetch the contracts again from their sources and regenerate the clients: all or, on any error, none.

    The sources are in the lock beside the config (soapwright.lock), as import recorded them. Changes are
    reported as soapwright diff reports them. If the lock has a revision or a date for a changed contract, the
    new one is asked for when run in a terminal. --fail-on affects only the exit code.
    """
    try:
        updated = update(
            reading.over(load_config(find_config(config_file))),
            services=services,
            revision=revision,
            date=date,
            force=force,
            dry_run=dry_run,
            progress=progress_bar(),
            waiting=announce_waiting,
            ask=_ask if sys.stdin.isatty() else None,
        )
    except NotUpdatedError as error:
        if dry_run:
            _print_contracts(results, error.contracts, would=True)
        raise
    results.warnings(updated.warnings)
    _print_contracts(results, updated.contracts, would=dry_run)
    if updated.generated:
        print_generated(results, updated.generated)
    results.end()
    exit_for(updated.level, fail_on)


def _ask(what: str, changed: Sequence[str]) -> str | None:
    """Ask on the terminal for the revision or the date of contracts; an empty answer gives None."""
    said = f"The {what} of {', '.join(changed)}, if you know it"
    answer: str = click.prompt(said, default="", show_default=False, err=True)
    return answer or None


def _print_contracts(results: Results, contracts: Sequence[UpdatedContract], *, would: bool) -> None:
    for contract in contracts:
        results.line(f"{contract.name} {'has changed' if contract.changed else 'is unchanged'}")
        for path in contract.written:
            results.line(f"{'would write' if would else 'wrote'} {path}")
        for path in contract.removed:
            results.line(f"{'would remove' if would else 'removed'} {path}")
    results.keep(
        {
            "contracts": [
                {
                    "place": one.name,
                    "changed": one.changed,
                    "written": paths(one.written),
                    "removed": paths(one.removed),
                }
                for one in contracts
            ]
        }
    )
    changes = [contract.comparison for contract in contracts if contract.comparison]
    if changes:
        print_changes(results, changes)
