"""The command line: each command parses arguments, calls one function and prints the result.

One module per command.
"""

from __future__ import annotations

import os

import click

from soapwright import __version__
from soapwright.cli.ending import FAULT, INTERRUPTED, Commands, debug_option

_COMMANDS = {
    "init": ("init", "Start a project from a WSDL."),
    "list": ("listing", "Print what a WSDL offers."),
    "contract": ("contract", "Print a contract as soapwright has resolved it."),
    "import": ("importing", "Add a contract to the project, or a newer revision."),
    "update": ("update", "Fetch the contracts again and regenerate the clients."),
    "generate": ("generate", "Write the clients."),
    "check": ("check", "Check that the clients match the schemas."),
    "diff": ("diff", "Report what changed from OLD to NEW and what it breaks."),
    "rules": ("rules", "List the rules that diff applies, with their purpose."),
    "show": ("show", "Print the templates of an operation or type."),
    "call": ("call", "Call an operation and print the response."),
    "mock": ("mock", "Serve a contract: strict requests, examples, faults on demand."),
    "openapi": ("openapi", "Print the OpenAPI document of a service's REST side."),
    "pages": ("pages", "Write reference pages of contracts, as a static site."),
    "schema": ("schema", "Print the JSON schema of a configuration file."),
}
"""The commands in the order in which they are usually needed: module and short help of each."""


@click.group(
    cls=Commands,
    modules=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 success; 1 error (nothing was changed), or check found a "
    "difference; 2 invalid command line; 3 and 4, with --fail-on: something changed, something breaks; "
    f"{FAULT} internal error of soapwright; {INTERRUPTED} interrupted.",
)
@click.version_option(__version__, prog_name="soapwright")
def main() -> None:
    """Write typed Python clients from WSDL and XSD.

    Start with soapwright init SOURCE, then soapwright generate.
    """


debug_option(main)

if "_SOAPWRIGHT_COMPLETE" in os.environ:
    from soapwright.cli.shells import add_shells

    add_shells()
