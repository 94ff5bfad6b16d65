"""`soapwright init`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright.cli.common import import_options, print_imported, reporting
from soapwright.cli.reading import OUTSIDE, Reading, reading_options
from soapwright.cli.warnings import verbose_option
from soapwright.config.against import check_project
from soapwright.config.load import find_config, load_config
from soapwright.config.model import USUAL_CONFIGS
from soapwright.project.bring import init
from soapwright.read.imports import IMPORTS
from soapwright.read.limits import LIMITS


@click.command("init", short_help="Start a project from a WSDL.")
@click.argument("source")
@click.option(
    "--as",
    "name",
    metavar="PACKAGE/…/SERVICE",
    help="The place of the contract and its client, like acme/v1/orders.  [default: made of the contract's names]",
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="The folder for the packages.  [default: generated]",
)
@import_options
@click.option(
    "--config",
    "config_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help=f"The config file to write.  [default: {USUAL_CONFIGS[-1].as_posix()}]",
)
@verbose_option
@reading_options
@reporting
def init_command(
    source: str,
    name: str | None,
    output: Path | None,
    service: str | None,
    operations: tuple[str, ...],
    revision: str | None,
    origin: str | None,
    config_file: Path | None,
    verbose: bool,
    reading: Reading,
) -> None:
    """Start a project: bring a contract here, and write a config for it.

    SOURCE is a WSDL: a file, a folder or a URL. Then: soapwright generate.
    """
    file = find_config(config_file, missing=USUAL_CONFIGS[-1])
    limits, imports = reading.rules(LIMITS, IMPORTS)
    imported = init(
        source,
        name,
        file,
        output=output,
        service=service,
        operations=operations,
        revision=revision,
        origin=origin,
        limits=limits,
        imports=imports,
        outside=reading.outside,
    )
    print_imported(imported, verbose=verbose)
    number = len(imported.contract.operations)
    click.echo(f"{number} operations of {imported.contract.name}, as {imported.name}")
    clients = [one.name for one in imported.contract.port_types]
    if len(clients) > 1:
        click.echo(f"{len(clients)} clients, one for each port type: {', '.join(clients)}")
    renamed = imported.renamings()
    if renamed:
        click.echo("Called otherwise than in the contract, because another thing or Python has the name:")
        for one in renamed:
            click.echo(f"  {one}")
    if name is None:
        click.echo("Another place? Remove what was written, and give it with --as.")
    named = f" --config {file}" if config_file else ""
    allowed = f" --allow {OUTSIDE}" if any(check_project(load_config(file))) else ""
    click.echo(f"Next: soapwright generate{named}{allowed}")
