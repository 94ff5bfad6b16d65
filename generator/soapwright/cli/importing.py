"""`soapwright import`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright.cli.common import config_option, import_options, progress_bar, reporting
from soapwright.cli.reading import Reading, reading_options
from soapwright.cli.results import Results, print_imported, results_options
from soapwright.config.config import USUAL_CONFIGS
from soapwright.config.load import find_config, load_reading
from soapwright.project.import_contracts import import_contract


@click.command("import")
@click.argument("source")
@click.option(
    "--as",
    "name",
    required=True,
    metavar="PACKAGE/…/SERVICE",
    help="The place of the contract and its client, like acme/v1/orders.",
)
@import_options
@config_option
@results_options
@reading_options
@reporting
def import_command(
    source: str,
    name: str,
    service: str | None,
    operations: tuple[str, ...],
    revision: str | None,
    date: str | None,
    origin: str | None,
    config_file: Path | None,
    results: Results,
    reading: Reading,
) -> None:
    """Add a contract to the project, or a newer revision of one.

    SOURCE is a WSDL: a file, a folder or a URL. The WSDL and everything that it imports are stored in
    canonical form in a folder beside the config. The contract is added to the config, which is created if it
    does not exist.
    """
    file = find_config(config_file, missing=USUAL_CONFIGS[-1])
    limits, imports = reading.rules(*load_reading(file))
    imported = import_contract(
        source,
        name,
        file,
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
    print_imported(results, imported)
    if not imported.written and not imported.removed:
        results.line(f"{name} is unchanged")
