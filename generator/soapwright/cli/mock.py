"""`soapwright mock`."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import click

from soapwright.cli.common import PathType, config_option, reporting, showing
from soapwright.cli.echo import echo
from soapwright.cli.warnings import print_warnings
from soapwright.errors import InputError


@click.command("mock", short_help="Serve a contract: strict requests, examples, faults on demand.")
@click.argument("places", nargs=-1, metavar="[PLACE…]")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8080,
    show_default=True,
    help="The port to listen on; 0 for any free one.",
)
@click.option(
    "--answers",
    metavar="MODULE",
    help="A module, file or folder with functions like get_customer(request: GetCustomerRequest).  "
    "[default: mock.py or mock/ beside the contract or above it]",
)
@click.option("--examples", is_flag=True, help="Answer with examples only.")
@click.option("--lenient", is_flag=True, help="Accept elements in any order and unknown elements.")
@click.option(
    "--delay", type=click.FloatRange(min=0), default=0.0, metavar="SECONDS", help="Delay each answer."
)
@click.option("--status", type=click.IntRange(200, 599), default=None, help="Answer with this HTTP status.")
@click.option(
    "--fault", default="", metavar="'CLASS CODE WORDS'", help="Answer with a fault of the contract."
)
@click.option(
    "--throttle",
    type=click.IntRange(min=0),
    default=0,
    metavar="CALLS",
    help="Allow this many calls per second.",
)
@click.option(
    "--throttle-fault",
    default="",
    metavar="'CLASS CODE WORDS'",
    help="The answer to calls above --throttle.  [default: HTTP 429]",
)
@click.option(
    "--run",
    "program",
    type=PathType(exists=True, dir_okay=False),
    help="Run a Python program whose clients talk to the mock without a network, then exit.",
)
@click.option("--verbose", "-v", is_flag=True, help="Print a line for each request.")
@config_option
@reporting
def mock_command(
    places: tuple[str, ...],
    host: str,
    port: int,
    answers: str | None,
    examples: bool,
    lenient: bool,
    delay: float,
    status: int | None,
    fault: str,
    throttle: int,
    throttle_fault: str,
    program: Path | None,
    verbose: bool,
    config_file: Path | None,
) -> None:
    """Serve the services of a project, or a WSDL, on one port, over SOAP and REST.

    PLACE is a service of the config (acme/v1/orders), a folder of services (acme), or a WSDL: a file or a URL. Without it,
    all services of the config are served.

    A request can ask for delays, errors and faults with headers: Mock-Delay (seconds), Mock-Status, Mock-Fault (class, code, words).
    """
    # Commands that do not need the mock must not import it.
    from soapwright.mock.faults import Throttle, Trouble
    from soapwright.mock.open_mock import opened

    with ExitStack() as stack:
        with showing("starting"):
            mock = opened(places, config_file, stack, answers=answers, examples=examples)
        mock.trouble = Trouble(delay, status or 0, fault)
        mock.throttle, mock.throttle_fault, mock.strict = Throttle(throttle), throttle_fault, not lenient
        print_warnings(mock.warnings())
        if program is not None:
            from soapwright.mock.run import run_program

            run_program(mock, program, ())
            return
        try:
            from soapwright.mock.asgi import listening, serve
        except ModuleNotFoundError as error:
            what = f"the server of the mock needs {error.name}, which is not installed"
            raise InputError.at(
                "soapwright mock", what, "Install it: pip install 'soapwright[mock]'."
            ) from None
        listener = listening(host, port)
        echo(mock.listing(f"http://{host}:{listener.getsockname()[1]}"), nl=False)
        mock.warm_up()
        serve(mock, listener, verbose=verbose)
