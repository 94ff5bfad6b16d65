"""The command line: parse arguments, call one function, print what it says. A module a command."""

from __future__ import annotations

import click

from soapwright import __version__
from soapwright.cli.check import check_command
from soapwright.cli.diff import diff_command
from soapwright.cli.generate import generate_command
from soapwright.cli.importing import import_command
from soapwright.cli.rules import rules_command
from soapwright.cli.show import show_command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="soapwright")
def main() -> None:
    """Write typed Python clients from WSDL and XSD."""


for _command in (generate_command, check_command, import_command, show_command, diff_command, rules_command):
    main.add_command(_command)
