"""`soapwright import`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright.cli.common import config_option, print_problems, reporting
from soapwright.config import FILE_NAME, add_service, find_config, named_services
from soapwright.schemas.importing import import_contract


@click.command("import")
@click.argument("source")
@click.option("--as", "name", required=True, metavar="PACKAGE/…/SERVICE", help="Where the client belongs.")
@click.option("--service", help="The wsdl:service to take, when there are several.")
@click.option("--revision", help="The revision to record for the contract.")
@click.option("--origin", metavar="URL", help="The source to record, when SOURCE is a copy of it.")
@config_option
@reporting
def import_command(
    source: str,
    name: str,
    service: str | None,
    revision: str | None,
    origin: str | None,
    config_file: Path | None,
) -> None:
    """Read a WSDL (file, folder or URL) and keep it in canonical form, beside the config."""
    file = find_config(config_file, missing=Path("schemas") / FILE_NAME)
    # A config that cannot be read is said before anything is written beside it.
    named = named_services(file)
    imported = import_contract(source, name, file.parent, service=service, revision=revision, origin=origin)
    print_problems(imported.problems)
    for path in imported.written:
        click.echo(f"wrote {path}")
    for path in imported.removed:
        click.echo(f"removed {path}")
    if name not in named:
        add_service(file, name)
        click.echo(f"added {name} to {file}")
    if not imported.written and not imported.removed:
        click.echo(f"{name} is unchanged")
