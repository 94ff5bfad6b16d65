"""What the commands share: the config option, problems as messages and exit codes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click

from soapwright.config import FILE_NAME
from soapwright.errors import Problem, SoapwrightError, UsageError

_P = ParamSpec("_P")


def reporting(command: Callable[_P, None]) -> Callable[_P, None]:
    """Turn our own exceptions into messages and exit codes: 2 for usage, 1 for everything else."""

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except SoapwrightError as error:
            print_problems(error.problems)
            sys.exit(2 if isinstance(error, UsageError) else 1)

    return run


config_option = click.option(
    "--config",
    "config_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help=f"The config file.  [default: {FILE_NAME} here, or in schemas/]",
)


def print_problems(problems: Iterable[Problem]) -> None:
    """Say what is wrong on standard error, one message a problem."""
    for problem in problems:
        click.echo(str(problem), err=True)
