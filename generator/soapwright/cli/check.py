"""`soapwright check`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright import api
from soapwright.cli.common import config_option, reporting
from soapwright.config import find_config
from soapwright.errors import InputError


@click.command("check")
@config_option
@reporting
def check_command(config_file: Path | None) -> None:
    """Exit with 1 when the output is not what the schema files and this version give."""
    found = api.check(find_config(config_file))
    for path in found.changed:
        click.echo(f"differs {path}")
    for path in found.removed:
        click.echo(f"left over {path}")
    if found.changed or found.removed:
        raise InputError.at(
            str(found.output), "the output is not what the schema files give", "Run soapwright generate."
        )
    click.echo("the output is what the schema files give")
