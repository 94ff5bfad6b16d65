"""`soapwright pages`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from soapwright import api
from soapwright.base.number_words import counted
from soapwright.cli.common import PathType, announce_waiting, config_option, progress_bar, reporting
from soapwright.cli.reading import Reading, reading_options
from soapwright.cli.results import Results, results_options
from soapwright.config.load import find_config, load_config
from soapwright.read.imports import IMPORTS
from soapwright.read.limits import LIMITS


@click.command("pages")
@click.argument("places", nargs=-1, metavar="[PLACE]...")
@click.option(
    "--from",
    "source",
    metavar="SOURCE",
    help="Take this WSDL (file, folder or URL) instead of the config's contracts.",
)
@click.option("--service", metavar="NAME", help="The wsdl:service to take, if SOURCE has several.")
@click.option(
    "--output",
    type=PathType(),
    default="pages",
    show_default=True,
    metavar="FOLDER",
    help="The folder to write to.",
)
@click.option("--title", metavar="TEXT", help="The title of the site.  [default: the names of its packages]")
@config_option
@results_options
@reading_options
@reporting
def pages_command(
    places: tuple[str, ...],
    source: str | None,
    service: str | None,
    output: Path,
    title: str | None,
    config_file: Path | None,
    results: Results,
    reading: Reading,
) -> None:
    """Write the reference pages of contracts as a static site, one page for each operation and type.

    PLACE is a service of the config (acme/v1/orders) or a common prefix of several (acme/v1). Without it, all
    services are included. The versions of a service are shown side by side, with their changes. Open
    index.html in a browser, or put the folder on any web server: the site needs nothing else.
    """
    if source is not None and places:
        raise click.UsageError("--from replaces the config's services: omit PLACE.")
    common: dict[str, Any] = {"title": title, "progress": progress_bar(), "waiting": announce_waiting}
    if source is not None:
        limits, imports = reading.rules(LIMITS, IMPORTS)
        written = api.write_pages_of(
            source, output, service=service, limits=limits, imports=imports, **common
        )
    else:
        config = reading.over(load_config(find_config(config_file)))
        written = api.write_pages(config, output, places=places, **common)
    results.line(
        f"{output / 'index.html'}: {counted(written.changed, 'file')} written, {written.removed} removed, "
        f"{written.unchanged} unchanged; {written.size / 1e6:.1f} MB"
    )
    results.keep({"output": str(output), **asdict(written)})
