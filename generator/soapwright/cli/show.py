"""`soapwright show`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright.api import loaded_config
from soapwright.cli.common import config_option, reporting
from soapwright.cli.reading import Reading, reading_options
from soapwright.config.load import find_config, load_config
from soapwright.read.imports import IMPORTS
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS
from soapwright.show.find import find_operation, rest_templates, templates


@click.command("show")
@click.argument("operation")
@click.option("--request", "part", flag_value="request", help="The request alone.")
@click.option("--response", "part", flag_value="response", help="The response alone.")
@click.option("--rest", is_flag=True, help="Verb, URL and JSON templates, instead of those of SOAP.")
@click.option("--service", metavar="PACKAGE/…/SERVICE", help="The client, when several have the operation.")
@click.option(
    "--from", "source", metavar="SOURCE", help="A WSDL (file, folder or URL) instead of the config's."
)
@config_option
@reading_options
@reporting
def show_command(
    operation: str,
    part: str | None,
    rest: bool,
    service: str | None,
    source: str | None,
    config_file: Path | None,
    reading: Reading,
) -> None:
    """Print an operation's request and response as the API's reference pages show them."""
    config = None if source else loaded_config(reading.over(load_config(find_config(config_file))))
    library = config.library() if config else Library(*reading.rules(LIMITS, IMPORTS))
    found = find_operation(operation, config, source, service, library, rest=rest)
    shown = rest_templates(found, part) if rest else templates(found, part)
    click.echo("\n".join(shown), nl=False)
