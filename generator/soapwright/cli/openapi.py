"""`soapwright openapi`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright import api
from soapwright.cli.common import PathType, config_option, reporting, showing, write_report
from soapwright.cli.completion import complete_places
from soapwright.cli.echo import echo
from soapwright.config.load import find_config


@click.command("openapi")
@click.argument("place", required=False, metavar="[PACKAGE/…/SERVICE]", shell_complete=complete_places)
@click.option(
    "--output",
    type=PathType(dir_okay=False),
    metavar="FILE",
    help="Write it to this file instead of printing it.",
)
@config_option
@reporting
def openapi_command(place: str | None, output: Path | None, config_file: Path | None) -> None:
    """Print an OpenAPI 3.1 document of the REST side of a service, with security, faults and examples.

    The service may be omitted if only one has a rest.toml.
    """
    with showing("writing"):
        text = api.openapi_document(find_config(config_file), place)
    if output is None:
        echo(text, nl=False)
    else:
        write_report(output, text)
