"""The command line: parse arguments, call one function, print what it says. One module per command."""

from __future__ import annotations

import click

from soapwright import __version__
from soapwright.cli.call import call_command
from soapwright.cli.check import check_command
from soapwright.cli.diff import diff_command
from soapwright.cli.ending import FAULT, INTERRUPTED, Commands, debug_option
from soapwright.cli.generate import generate_command
from soapwright.cli.importing import import_command
from soapwright.cli.init import init_command
from soapwright.cli.listing import list_command
from soapwright.cli.mock import mock_command
from soapwright.cli.openapi import openapi_command
from soapwright.cli.rules import rules_command
from soapwright.cli.show import show_command
from soapwright.cli.update import update_command


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 done; 1 something is wrong, which is said, and nothing was changed; also when check finds a "
    "difference; 2 the command line is wrong; 3 and 4 with --fail-on: something changed, something breaks; "
    f"{FAULT} a fault of soapwright; {INTERRUPTED} interrupted.",
)
@click.version_option(__version__, prog_name="soapwright")
def main() -> None:
    """Write typed Python clients from WSDL and XSD.

    Start with soapwright init SOURCE, then soapwright generate.
    """


for _command in (
    init_command,
    list_command,
    import_command,
    update_command,
    generate_command,
    check_command,
    diff_command,
    rules_command,
    show_command,
    call_command,
    openapi_command,
    mock_command,
):
    main.add_command(debug_option(_command))
debug_option(main)
