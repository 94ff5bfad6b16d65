"""`soapwright list`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright.base.visible_text import json_text
from soapwright.cli.common import config_option, patterns, reporting, showing
from soapwright.cli.completion import complete_places
from soapwright.cli.echo import echo
from soapwright.cli.reading import Reading, reading_options
from soapwright.cli.sources import contract_source
from soapwright.config.config import ServiceConfig
from soapwright.contract.ports import NoSoapError
from soapwright.contract.selection import Selection
from soapwright.docs.apply_docs import fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.pipeline import load_contract
from soapwright.read.imports import source_location
from soapwright.show.listing import listed, listed_without, text, text_without


@click.command("list")
@click.argument("source", shell_complete=complete_places)
@click.option("--service", metavar="NAME", help="Only this wsdl:service.")
@click.option(
    "--operations",
    metavar="PATTERN,…",
    callback=patterns,
    help="Only the operations that match, like 'Get*,Search*'.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Text for people, or JSON for programs.  [default: text]",
)
@config_option
@reading_options
@reporting
def list_command(
    source: str,
    service: str | None,
    operations: tuple[str, ...],
    form: str,
    config_file: Path | None,
    reading: Reading,
) -> None:
    """Print the services, ports and operations of a WSDL, and what is not supported and why.

    SOURCE is a service of the config (acme/v1/orders) or a WSDL: a file, a folder or a URL. No project is needed, and
    nothing is written. If there is a docs.toml beside it, the facts in it are printed, too.
    """
    source, chosen, library = contract_source(source, service, config_file, reading)
    try:
        with showing("reading"):
            contract, _ = load_contract(source, chosen, library, Selection(operations))
    except NoSoapError as error:
        echo(json_text(listed_without(error)) if form == "json" else "\n".join(text_without(error)))
        return
    location = source_location(source)
    given = ServiceConfig(location, Path(location))
    docs = fit_docs(contract, load_docs(given.docs_file), given.folder.resolve().name)
    if form == "json":
        echo(json_text(listed(contract, docs)))
    else:
        echo("\n".join(text(contract, docs)))
