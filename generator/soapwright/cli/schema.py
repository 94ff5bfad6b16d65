"""`soapwright schema`."""

from __future__ import annotations

import click

from soapwright.cli.common import reporting
from soapwright.cli.echo import echo
from soapwright.project.json_schemas import SCHEMAS, schema_text


@click.command("schema")
@click.argument("file", type=click.Choice(list(SCHEMAS)))
@reporting
def schema_command(file: str) -> None:
    """Print the JSON schema of a configuration file, for editors that complete and check it.

    Keep it beside the file, and name it in the file's first line: #:schema soapwright.schema.json
    """
    echo(schema_text(file), nl=False)
