"""Options of the commands that read contracts: how much those may take, and where their imports may lead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import wraps
from typing import Any

import click

from soapwright.config.config import Config
from soapwright.read.imports import LEADS_TO, Imports
from soapwright.read.limits import DEFAULTS, Limits, limit_problem

OUTSIDE = "outside-project"
"""What allows output and schema files outside of the project: no config can."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the command line says of reading contracts, which goes before what a config says."""

    numbers: Mapping[str, float]
    allowed: frozenset[str]

    def rules(self, limits: Limits, imports: Imports) -> tuple[Limits, Imports]:
        """Return limits, and where imports may lead, with what was said on the command line."""
        allowed = dict.fromkeys(self.allowed & LEADS_TO.keys(), True)
        return replace(limits, **self.numbers), replace(imports, **allowed)  # type: ignore[arg-type]

    @property
    def given(self) -> bool:
        """Whether anything was said."""
        return bool(self.numbers or self.allowed)

    @property
    def outside(self) -> bool:
        """Whether output and schema files may be outside of the project."""
        return OUTSIDE in self.allowed

    def over(self, config: Config) -> Config:
        """Return a config with what was said on the command line."""
        limits, imports = self.rules(config.limits, config.imports)
        return replace(config, limits=limits, imports=imports, outside=config.outside or self.outside)


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options; the command takes what they say as `reading`."""

    @click.option(
        "--limit",
        "numbers",
        multiple=True,
        metavar="KEY=NUMBER",
        callback=_numbers,
        help="Raise or lower a limit on the size of a contract. May be given several times. See docs/limits.md.",
    )
    @click.option(
        "--allow",
        "allowed",
        multiple=True,
        type=click.Choice([*(key.replace("_", "-") for key in LEADS_TO), OUTSIDE]),
        help="Allow imports to lead further, or output and schema files outside of the project. "
        "May be given several times. See docs/limits.md.",
    )
    @wraps(command)
    def run(*args: Any, numbers: Mapping[str, float], allowed: tuple[str, ...], **options: Any) -> None:
        names = frozenset(one if one == OUTSIDE else one.replace("-", "_") for one in allowed)
        command(*args, reading=Reading(numbers, names), **options)

    return run


def _numbers(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> dict[str, float]:
    found: dict[str, float] = {}
    for value in values:
        key, _, text = value.partition("=")
        if key not in DEFAULTS:
            raise click.BadParameter(f"{key!r} is not a limit; known are {', '.join(DEFAULTS)}")
        try:
            found[key] = type(DEFAULTS[key])(text)
        except ValueError:
            raise click.BadParameter(f"{value!r} has no number for {key}") from None
        wrong = limit_problem(key, found[key])
        if wrong:
            raise click.BadParameter(wrong)
    return found
