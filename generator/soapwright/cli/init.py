"""`soapwright init`."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from soapwright.base.number_words import counted
from soapwright.cli.common import PathType, import_options, progress_bar, reporting, showing
from soapwright.cli.reading import OUTSIDE, Reading, reading_options
from soapwright.cli.results import Results, print_imported, print_next_step, results_options
from soapwright.config.config import USUAL_CONFIGS
from soapwright.config.cross_checks import check_project
from soapwright.config.load import find_config, load_config
from soapwright.project.import_contracts import init
from soapwright.read.imports import IMPORTS
from soapwright.read.limits import LIMITS


@click.command("init")
@click.argument("source")
@click.option(
    "--as",
    "name",
    metavar="PACKAGE/…/SERVICE",
    help="The place of the contract and its client, like acme/v1/orders.  [default: made from the contract's names]",
)
@click.option(
    "--output",
    type=PathType(file_okay=False),
    metavar="FOLDER",
    help="The folder for the packages.  [default: generated]",
)
@import_options
@click.option(
    "--config",
    "config_file",
    type=PathType(dir_okay=False),
    help=f"The config file to write.  [default: {USUAL_CONFIGS[-1].as_posix()}]",
)
@results_options
@reading_options
@reporting
def init_command(
    source: str,
    name: str | None,
    output: Path | None,
    service: str | None,
    operations: tuple[str, ...],
    revision: str | None,
    date: str | None,
    origin: str | None,
    config_file: Path | None,
    results: Results,
    reading: Reading,
) -> None:
    """Start a project: copy a contract here, and write a config for it.

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
        date=date,
        origin=origin,
        limits=limits,
        imports=imports,
        outside=reading.outside,
        progress=progress_bar(),
    )
    with showing("planning"):
        renamed, call = imported.renamings(), imported.first_call()
    print_imported(results, imported)
    number = counted(len(imported.contract.operations), "operation")
    results.line(f"{number} of {imported.contract.name}, as {imported.name}")
    clients = [one.name for one in imported.contract.port_types]
    if len(clients) > 1:
        results.line(f"{len(clients)} clients, one for each port type: {', '.join(clients)}")
    if renamed:
        results.line("Renamed, because Python or another definition of the contract already uses the name:")
        for one in renamed:
            results.line(f"  {one}")
    if name is None:
        results.line("To choose another place, remove what was written and run again with --as.")
    config = load_config(file)
    named = f" --config {shlex.quote(str(file))}" if config_file else ""
    allowed = f" --allow {OUTSIDE}" if any(check_project(config)) else ""
    print_next_step(results, f"soapwright generate{named}{allowed}", config.output, call)
