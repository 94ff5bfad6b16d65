"""`soapwright call`."""

from __future__ import annotations

import os
import sys
from base64 import b64encode
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import click

from soapwright.call.arguments import parsed_arguments, parsed_json
from soapwright.call.attached import attachment_lines, value_of
from soapwright.call.one_call import FORMS, CallSettings, called, credentials_of, request_of, shown
from soapwright.call.target import Target, target
from soapwright.cli.common import config_option, reporting, showing
from soapwright.cli.completion import complete_arguments, complete_operations, complete_places
from soapwright.cli.echo import echo
from soapwright.cli.reading import Reading, reading_options
from soapwright.cli.sources import called_service
from soapwright.errors import InputError, UsageError
from soapwright.runtime.errors import UsageError as Unusable

if TYPE_CHECKING:
    from soapwright.call.traffic import Traffic

FAULT, FAILED = 5, 6
"""The exit codes of a call that was answered with a fault, and of one without a readable response."""


@click.command("call")
@click.argument("source", shell_complete=complete_places)
@click.argument("operation", shell_complete=complete_operations)
@click.argument(
    "arguments",
    nargs=-1,
    metavar="[NAME=VALUE | NAME=@FILE | NAME:=JSON]...",
    shell_complete=complete_arguments,
)
@click.option(
    "--json",
    "json_file",
    type=click.File(encoding="utf-8"),
    help="The request as JSON: a file, or - for the standard input.",
)
@click.option(
    "--credential",
    "credentials",
    multiple=True,
    metavar="NAME=VALUE",
    help="A header part of the request, such as a token. Repeatable.",
)
@click.option(
    "--credentials",
    "credentials_file",
    type=click.File(encoding="utf-8"),
    help="A JSON file of header parts. Others are read from the environment (SOAPWRIGHT_NAME).",
)
@click.option(
    "--user",
    "auth",
    metavar="NAME:PASSWORD",
    callback=lambda *found: _name_and_password(found[2]),
    help="The user name and password for HTTP Basic authentication.",
)
@click.option(
    "--protocol", type=click.Choice(["soap", "rest"]), help="The protocol.  [default: the client's]"
)
@click.option("--environment", metavar="NAME", help="The environment to call, by its name in the config.")
@click.option("--endpoint", metavar="URL", help="The URL to call instead of the contract's address.")
@click.option("--port", metavar="NAME", help="The port to call, if the client has several.")
@click.option("--timeout", type=float, metavar="SECONDS", help="The time limit for the whole call.")
@click.option("--allow-http", is_flag=True, help="Allow plain HTTP to other machines.")
@click.option(
    "--print",
    "what",
    type=click.Choice(["request", "response", "both"]),
    default="response",
    show_default=True,
    help="What to print.",
)
@click.option(
    "--as",
    "form",
    type=click.Choice(FORMS),
    default="json",
    show_default=True,
    help="The output format.",
)
@click.option("--dry-run", is_flag=True, help="Print the HTTP request without sending it.")
@click.option("--verbose", "-v", is_flag=True, help="Log the HTTP traffic to stderr, with secrets masked.")
@click.option("--service", metavar="NAME", help="The wsdl:service to take, if the WSDL has several.")
@config_option
@reading_options
@reporting
def call_command(
    source: str,
    operation: str,
    arguments: tuple[str, ...],
    json_file: Any,
    credentials: tuple[str, ...],
    credentials_file: Any,
    what: str,
    form: str,
    dry_run: bool,
    verbose: bool,
    service: str | None,
    config_file: Path | None,
    reading: Reading,
    **settings: Any,
) -> None:
    """Call an operation of a service and print the response.

    SOURCE is a service of the config (acme/v1/orders) or a WSDL: a file, a folder or a URL. OPERATION is the contract's
    name or that of the method. Arguments are parameters: customer.name=Contoso sets a field of a struct, ids=1 ids=2 makes a
    list, name:=null takes JSON. For attachments and other binary values, scan=@page.png takes the content of a file, and
    scan=@- the standard input.

    Exit codes: 0 success; 5 the service answered with a fault; 6 no response, or an unreadable one.
    """
    traffic = _traffic(dry_run)
    start = parsed_json(json_file.read(), json_file.name) if json_file else None
    config, chosen, schema = called_service(source, service, config_file, reading)
    with ExitStack() as stack:
        with showing("planning"):
            found = stack.enter_context(target(config, chosen, schema, operation))
        secrets = _credentials(found, credentials, credentials_file)
        hidden = [*secrets.values(), *_hidden(settings["auth"])]
        mask = partial(_masked, found.module("masks"), hidden)
        request = request_of(found, parsed_arguments(arguments, start, partial(value_of, found)))
        if what != "response" and not dry_run:
            _print(found, request, form)
        code, response = _call(found, request, secrets, CallSettings(**settings), traffic)
        if dry_run or verbose:
            echo(traffic.text(mask), nl=False, err=not dry_run)
        if code == 0 and what != "request":
            _print(found, response, form)
    if code:
        sys.exit(code)


def _print(found: Target, message: Any, form: str) -> None:
    """Print a request or response, and mention attachments that its form does not contain."""
    echo(shown(found, message, form), nl=False)
    if form == "xml" and message is not None:
        for line in attachment_lines(found, message):
            echo(line, err=True)


def _traffic(dry: bool) -> Traffic:
    """Return what a call goes through; the one part of soapwright that needs an HTTP library."""
    try:
        from soapwright.call.traffic import Traffic
    except Unusable:
        raise InputError.at(
            "soapwright call",
            "neither httpx2 nor httpx is installed",
            "Install one: pip install 'soapwright[client]'.",
        ) from None
    return Traffic(dry)


def _call(
    found: Target, request: Any, secrets: dict[str, str], settings: CallSettings, traffic: Traffic
) -> tuple[int, Any]:
    """Call, and return the exit code and the response; print an error."""
    try:
        return 0, called(found, request, credentials_of(found, secrets), settings, traffic)
    except found.package.UsageError as error:
        raise UsageError.at(found.method.operation, str(error), "Correct the options.") from None
    except found.package.Fault as fault:
        echo(f"fault: {type(fault).__name__}: {fault}", err=True)
        return FAULT, None
    except found.package.ServiceError as error:
        if traffic.dry and traffic.requests:
            return 0, None
        echo(f"error: {error}", err=True)
        return FAILED, None


def _name_and_password(text: str | None) -> tuple[str, str] | None:
    if text is None:
        return None
    name, colon, password = text.partition(":")
    if not colon:
        raise click.BadParameter("write NAME:PASSWORD")
    return name, password


def _masked(masks: ModuleType, hidden: Sequence[str], text: str) -> str:
    """Return the traffic of a call without what is hidden, and without values with the names of secrets."""
    shown: str = masks.by_name(masks.Masks([*hidden, *masks.named_secrets(text)]).text(text))
    return shown


def _hidden(auth: tuple[str, str] | None) -> list[str]:
    """Return a password, and what it goes as in a header."""
    return [] if auth is None else [auth[1], b64encode(":".join(auth).encode()).decode()]


def _credentials(found: Target, given: Iterable[str], file: Any) -> dict[str, str]:
    """Return header parts by name: from the environment, over that from a file, over that from the options."""
    values: dict[str, str] = {}
    for one in found.plan.credentials:
        text = os.environ.get(f"SOAPWRIGHT_{str(one.ident).upper()}")
        if text is not None:
            values[str(one.ident)] = text
    if file:
        data = parsed_json(file.read(), file.name)
        if not isinstance(data, dict):
            raise UsageError.at(file.name, "the JSON is not an object", "Give header parts by name.")
        values |= data
    for pair in given:
        name, equals, text = pair.partition("=")
        if not equals:
            raise UsageError.at("--credential", f"{name!r} has no value", "Write NAME=VALUE.")
        values[name] = text
    return values
