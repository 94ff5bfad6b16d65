"""`soapwright show`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright.api import loaded_config
from soapwright.cli.common import config_option, reporting, showing
from soapwright.cli.completion import complete_operations, complete_places
from soapwright.cli.echo import echo
from soapwright.cli.reading import Reading, reading_options
from soapwright.config.load import find_config, load_config
from soapwright.read.imports import IMPORTS
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS
from soapwright.show.find import find, known, rest_templates, templates


@click.command("show")
@click.argument("name", metavar="OPERATION|TYPE", shell_complete=complete_operations)
@click.option("--request", "part", flag_value="request", help="Print only the request.")
@click.option("--response", "part", flag_value="response", help="Print only the response.")
@click.option("--rest", is_flag=True, help="Print verb, URLs and JSON templates instead of SOAP templates.")
@click.option("--brief", is_flag=True, help="Omit what reference pages omit, even if it may be sent.")
@click.option("--facts", is_flag=True, help="Print the facts in docs.toml instead of templates.")
@click.option(
    "--service",
    metavar="PACKAGE/…/SERVICE",
    shell_complete=complete_places,
    help="The client to take, if several have it.",
)
@click.option(
    "--from",
    "source",
    metavar="SOURCE",
    help="Take this WSDL (file, folder or URL) instead of the config's contracts.",
)
@config_option
@reading_options
@reporting
def show_command(
    name: str,
    part: str | None,
    rest: bool,
    brief: bool,
    facts: bool,
    service: str | None,
    source: str | None,
    config_file: Path | None,
    reading: Reading,
) -> None:
    """Print an operation's request and response, or a type, as the API's reference pages show them.

    If a service has several versions, the newest is used. Reference pages omit what a field's declared type
    inherits, and types derived from derived ones; these are printed unless --brief is given.
    """
    config = (
        None if source is not None else loaded_config(reading.over(load_config(find_config(config_file))))
    )
    library = config.library() if config else Library(*reading.rules(LIMITS, IMPORTS))
    with showing("reading"):
        found = find(name, config, source, service, library, rest=rest)
    made = (
        (rest_templates if rest else templates)(found, part, brief=brief) if not facts else known(found, part)
    )
    echo("\n".join(made), nl=False)
