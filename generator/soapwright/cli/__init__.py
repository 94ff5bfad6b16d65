"""The command line: parse arguments, call one function, print what it says. A module a command."""

from __future__ import annotations

import click

from soapwright import __version__
from soapwright.cli.check import check_command
from soapwright.cli.generate import generate_command
from soapwright.cli.importing import import_command
from soapwright.cli.init import init_command
from soapwright.cli.show import show_command
from soapwright.cli.update import update_command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="soapwright")
def main() -> None:
    """Write typed Python clients from WSDL and XSD."""


for _command in (
    init_command,
    import_command,
    update_command,
    generate_command,
    check_command,
    show_command,
):
    main.add_command(_command)
