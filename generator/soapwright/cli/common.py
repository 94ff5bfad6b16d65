"""Parts shared by the commands: common options, error reporting and progress bars."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec

import click

from soapwright.base.progress import Progress, no_progress
from soapwright.cli.echo import echo
from soapwright.cli.ending import report
from soapwright.config.config import FILE_NAME
from soapwright.disk.file_changes import replace_all
from soapwright.errors import InputError, SoapwrightError

_P = ParamSpec("_P")


class PathType(click.Path):
    """A path, which is not empty: an unset variable must not mean the current folder."""

    def __init__(self, *, exists: bool = False, file_okay: bool = True, dir_okay: bool = True) -> None:
        super().__init__(exists=exists, file_okay=file_okay, dir_okay=dir_okay, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path; report an empty text."""
        if value == "":
            self.fail("it is empty", param, ctx)
        return super().convert(value, param, ctx)


def reporting(command: Callable[_P, None]) -> Callable[_P, None]:
    """Turn our own exceptions into messages and exit codes: 2 for usage, 1 for everything else."""

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except SoapwrightError as error:
            _BAR.wipe()
            report(error)

    return run


config_option = click.option(
    "--config",
    "config_file",
    type=PathType(dir_okay=False),
    help=f"The config file.  [default: {FILE_NAME} here, or in schemas/]",
)


def date_option(words: str) -> Callable[[Callable[_P, None]], Callable[_P, None]]:
    """Return the option for the date of a revision."""
    return click.option("--date", metavar="YYYY-MM-DD", help=words)


def import_options(command: Callable[_P, None]) -> Callable[_P, None]:
    """Add the options of the commands that import a contract into a project."""
    for option in (
        click.option("--origin", metavar="URL", help="The source to record, when SOURCE is a copy of it."),
        click.option("--revision", help="The revision to record for the contract."),
        date_option("The date of the revision, to record with it."),
        click.option("--service", metavar="NAME", help="The wsdl:service to take, if there are several."),
        click.option(
            "--operations",
            metavar="PATTERN,…",
            callback=patterns,
            help="The operations to generate, like 'Get*,Search*'.  [default: all]",
        ),
    ):
        command = option(command)
    return command


def patterns(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[str, ...]:
    """Return the patterns listed by an option."""
    return tuple(filter(None, map(str.strip, (value or "").split(","))))


def progress_bar() -> Progress:
    """Return a progress bar for the terminal, or a function that does nothing if there is no terminal."""
    return _BAR if sys.stderr is not None and sys.stderr.isatty() else no_progress


class _Bar:
    """A progress bar that redraws itself in place and clears its line when a step is done."""

    def __init__(self) -> None:
        self._drawn = 0

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Draw the progress of a step."""
        width = 40
        filled = width * done // total
        bar = f"{stage:<10} [{'#' * filled}{'.' * (width - filled)}]"
        if done < total:
            click.echo(f"\r{bar}", nl=False, err=True)
            self._drawn = len(bar)
        else:
            self.wipe()

    def wipe(self) -> None:
        """Clear the line for the next output."""
        if self._drawn:
            click.echo(f"\r{' ' * self._drawn}\r", nl=False, err=True)
            self._drawn = 0


_BAR = _Bar()


@contextmanager
def showing(stage: str) -> Generator[None]:
    """Show a bar during a step that has no parts to count."""
    bar = progress_bar()
    bar(stage, 0, 1)
    try:
        yield
    finally:
        bar(stage, 1, 1)


def announce_waiting(folder: Path) -> None:
    """Print that another run holds the lock of a folder."""
    echo(f"waiting for another run that writes into {folder}", err=True)


def write_report(path: Path, text: str) -> None:
    """Write a report; if that fails, the old file is left intact."""
    if not path.exists() or path.is_file():
        replace_all({path: text.encode()})
        return
    # Devices and pipes are written to; only regular files are replaced.
    try:
        path.write_bytes(text.encode())
    except OSError as error:
        what = f"cannot write: {error.strerror or error}"
        raise InputError.at(str(path), what, "Check its permissions.") from None
