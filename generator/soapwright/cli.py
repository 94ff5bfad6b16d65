"""The command line: parse arguments, call one function, print what it says."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click

from soapwright import __version__
from soapwright.config import FILE_NAME, add_service, load_config, named_services
from soapwright.emit.format import no_progress
from soapwright.emit.write import Written, compare_output, write_output
from soapwright.errors import InputError, Problem, SoapwrightError, UsageError
from soapwright.pipeline import generate
from soapwright.schemas.importing import import_contract
from soapwright.show.find import find_operation, rest_templates, templates

_P = ParamSpec("_P")


def _reporting(command: Callable[_P, None]) -> Callable[_P, None]:
    """Turn our own exceptions into messages and exit codes: 2 for usage, 1 for everything else."""

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except SoapwrightError as error:
            _print_problems(error.problems)
            sys.exit(2 if isinstance(error, UsageError) else 1)

    return run


config_option = click.option(
    "--config",
    "config_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help=f"The config file.  [default: {FILE_NAME} here, or in schemas/]",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="soapwright")
def main() -> None:
    """Write typed Python clients from WSDL and XSD."""


@main.command("generate")
@config_option
@click.option(
    "--force", is_flag=True, help="Overwrite files that soapwright did not write, or that were edited."
)
@_reporting
def generate_command(config_file: Path | None, force: bool) -> None:
    """Write the clients that the config names."""
    config = load_config(_config_file(config_file))
    output = generate(config, _show_progress if sys.stderr.isatty() else no_progress)
    _print_problems(output.warnings)
    written = write_output(config.output, output.packages, force=force)
    _print_written(written, wrote="wrote", removed="removed")
    click.echo(
        f"{output.operations} operations; {len(written.changed)} files written, "
        f"{len(written.removed)} removed, {written.unchanged} unchanged"
    )


@main.command("check")
@config_option
@_reporting
def check_command(config_file: Path | None) -> None:
    """Exit with 1 when the output is not what the schema files and this version give."""
    config = load_config(_config_file(config_file))
    output = generate(config)
    found = compare_output(config.output, output.packages)
    _print_written(found, wrote="differs", removed="left over")
    if found.changed or found.removed:
        raise InputError.at(
            str(config.output), "the output is not what the schema files give", "Run soapwright generate."
        )
    click.echo("the output is what the schema files give")


@main.command("import")
@click.argument("source")
@click.option("--as", "name", required=True, metavar="PACKAGE/…/SERVICE", help="Where the client belongs.")
@click.option("--service", help="The wsdl:service to take, when there are several.")
@click.option("--revision", help="The revision to record for the contract.")
@click.option("--origin", metavar="URL", help="The source to record, when SOURCE is a copy of it.")
@config_option
@_reporting
def import_command(
    source: str,
    name: str,
    service: str | None,
    revision: str | None,
    origin: str | None,
    config_file: Path | None,
) -> None:
    """Read a WSDL (file, folder or URL) and keep it in canonical form, beside the config."""
    file = _config_file(config_file, missing=Path("schemas") / FILE_NAME)
    # A config that cannot be read is said before anything is written beside it.
    named = named_services(file)
    imported = import_contract(source, name, file.parent, service=service, revision=revision, origin=origin)
    _print_problems(imported.problems)
    for path in imported.written:
        click.echo(f"wrote {path}")
    for path in imported.removed:
        click.echo(f"removed {path}")
    if name not in named:
        add_service(file, name)
        click.echo(f"added {name} to {file}")
    if not imported.written and not imported.removed:
        click.echo(f"{name} is unchanged")


@main.command("show")
@click.argument("operation")
@click.option("--request", "part", flag_value="request", help="The request alone.")
@click.option("--response", "part", flag_value="response", help="The response alone.")
@click.option("--rest", is_flag=True, help="Verb, URL and JSON templates, instead of those of SOAP.")
@click.option("--service", metavar="PACKAGE/…/SERVICE", help="The client, when several have the operation.")
@click.option(
    "--from", "source", metavar="SOURCE", help="A WSDL (file, folder or URL) instead of the config's."
)
@config_option
@_reporting
def show_command(
    operation: str,
    part: str | None,
    rest: bool,
    service: str | None,
    source: str | None,
    config_file: Path | None,
) -> None:
    """Print an operation's request and response as the API's reference pages show them."""
    config = None if source else load_config(_config_file(config_file))
    found = find_operation(operation, config, source, service, rest=rest)
    shown = rest_templates(found, part) if rest else templates(found, part)
    click.echo("\n".join(shown), nl=False)


def _show_progress(done: int, total: int) -> None:
    """Draw a bar on the terminal, over the one before; the last one is wiped out."""
    width = 40
    filled = width * done // total
    bar = f"\rformatting [{'#' * filled}{'.' * (width - filled)}]"
    click.echo(bar if done < total else f"\r{' ' * len(bar)}\r", nl=False, err=True)


def _config_file(given: Path | None, missing: Path | None = None) -> Path:
    if given is not None:
        return given
    usual = (Path(FILE_NAME), Path("schemas") / FILE_NAME)
    for path in usual:
        if path.is_file():
            return path
    if missing is not None:
        return missing
    raise InputError.at(
        str(usual[0]),
        f"no config here, nor {usual[1]}",
        "Run where it is, name it with --config, or make one with soapwright import.",
    )


def _print_problems(problems: Iterable[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem), err=True)


def _print_written(written: Written, wrote: str, removed: str) -> None:
    for path in written.changed:
        click.echo(f"{wrote} {path}")
    for path in written.removed:
        click.echo(f"{removed} {path}")
