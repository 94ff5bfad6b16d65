"""`soapwright generate`."""

from __future__ import annotations

from pathlib import Path

import click

from soapwright import api
from soapwright.cli.check import report_check
from soapwright.cli.common import PathType, announce_waiting, config_option, patterns, progress_bar, reporting
from soapwright.cli.reading import Reading, reading_options
from soapwright.cli.results import Results, print_first_call, print_generated, results_options
from soapwright.config.load import find_config, load_config
from soapwright.errors import UsageError
from soapwright.project.without_project import generate_from
from soapwright.read.imports import IMPORTS
from soapwright.read.limits import LIMITS


@click.command("generate")
@click.argument("source", required=False)
@click.option(
    "--output",
    type=PathType(file_okay=False),
    metavar="FOLDER",
    help="The folder for the package. Requires SOURCE.",
)
@click.option(
    "--as",
    "name",
    metavar="PACKAGE/…/SERVICE",
    help="The place of the client. Requires SOURCE.  [default: made from the contract's names]",
)
@click.option("--service", metavar="NAME", help="The wsdl:service to take. Requires SOURCE.")
@click.option(
    "--operations",
    metavar="PATTERN,…",
    callback=patterns,
    help="The operations to generate, like 'Get*,Search*'. Requires SOURCE.  [default: all]",
)
@config_option
@click.option(
    "--force", is_flag=True, help="Overwrite files that soapwright did not write or that were edited."
)
@click.option(
    "--fail-on-warning",
    is_flag=True,
    help="Exit with 1 and write nothing if there is a warning about the input.",
)
@click.option("--check", is_flag=True, help="Check the output, as soapwright check does, and write nothing.")
@results_options
@reading_options
@reporting
def generate_command(
    source: str | None,
    output: Path | None,
    name: str | None,
    service: str | None,
    operations: tuple[str, ...],
    config_file: Path | None,
    force: bool,
    fail_on_warning: bool,
    check: bool,
    results: Results,
    reading: Reading,
) -> None:
    """Write the clients named in the config: all of them or, on any error, none.

    Files that are up to date are not touched. Files that soapwright wrote earlier and no longer generates are
    removed.

    With SOURCE, a WSDL (file, folder or URL), write its client to --output. No config is needed, and none is
    read.
    """
    if source is not None:
        if output is None:
            hint = "Name a folder, like --output generated. Or start a project: soapwright init SOURCE."
            raise UsageError.at("soapwright generate", "SOURCE needs an --output", hint)
        if config_file is not None or check:
            what = f"SOURCE and {'--check' if check else '--config'} cannot be used together"
            raise UsageError.at("soapwright generate", what, "A project has its contracts in the config.")
        limits, imports = reading.rules(LIMITS, IMPORTS)
        generated = generate_from(
            source,
            output,
            name,
            service=service,
            operations=operations,
            force=force,
            fail_on_warning=fail_on_warning,
            limits=limits,
            imports=imports,
            progress=progress_bar(),
            waiting=announce_waiting,
        )
    else:
        given = {"--output": output, "--as": name, "--service": service, "--operations": operations}
        for option, value in given.items():
            if value:
                what, hint = f"{option} requires SOURCE", "Set it in the config, or name a WSDL."
                raise UsageError.at("soapwright generate", what, hint)
        file = find_config(config_file)
        if check:
            report_check(file, reading)
            return
        config = reading.over(load_config(file))
        output = config.output
        generated = api.generate(
            config,
            force=force,
            fail_on_warning=fail_on_warning,
            progress=progress_bar(),
            waiting=announce_waiting,
        )
    print_generated(results, generated)
    print_first_call(results, output, generated.first_call)
