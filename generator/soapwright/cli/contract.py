"""`soapwright contract`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright.base.visible_text import json_text
from soapwright.cli.common import config_option, reporting, showing
from soapwright.cli.completion import complete_places
from soapwright.cli.echo import echo
from soapwright.cli.reading import Reading, reading_options
from soapwright.cli.sources import contract_source
from soapwright.pipeline import load_contract
from soapwright.show.resolved import outline, resolved


@click.command("contract")
@click.argument("source", shell_complete=complete_places)
@click.option("--service", metavar="NAME", help="Only this wsdl:service.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text for people, or JSON for programs.",
)
@config_option
@reading_options
@reporting
def contract_command(
    source: str,
    service: str | None,
    form: str,
    config_file: Path | None,
    reading: Reading,
) -> None:
    """Print a resolved contract: all its operations and types, with imports and references followed.

    SOURCE is a service of the config (acme/v1/orders) or a WSDL: a file, a folder or a URL. The JSON uses the
    terms of XSD and WSDL, and the attribute names of soapwright's own model.
    """
    location, chosen, library = contract_source(source, service, config_file, reading)
    with showing("reading"):
        contract, _ = load_contract(location, chosen, library)
    if form == "json":
        echo(json_text(resolved(contract)))
    else:
        echo("\n".join(outline(contract)))
