"""`soapwright show`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright.cli.common import config_option, reporting
from soapwright.config.load import find_config, load_config
from soapwright.show.find import find_operation, rest_templates, templates


@click.command("show", short_help="Print the templates of an operation.")
@click.argument("operation")
@click.option("--request", "part", flag_value="request", help="The request alone.")
@click.option("--response", "part", flag_value="response", help="The response alone.")
@click.option("--rest", is_flag=True, help="Verb, URL and JSON templates, instead of those of SOAP.")
@click.option("--service", metavar="PACKAGE/…/SERVICE", help="The client, when several have the operation.")
@click.option(
    "--from", "source", metavar="SOURCE", help="A WSDL (file, folder or URL) instead of the config's."
)
@config_option
@reporting
def show_command(
    operation: str,
    part: str | None,
    rest: bool,
    service: str | None,
    source: str | None,
    config_file: Path | None,
) -> None:
    """Print an operation's request and response as the API's reference pages show them."""
    config = None if source else load_config(find_config(config_file))
    found = find_operation(operation, config, source, service, rest=rest)
    shown = rest_templates(found, part) if rest else templates(found, part)
    click.echo("\n".join(shown), nl=False)
