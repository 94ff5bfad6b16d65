"""Options of the commands that read contracts: limits on their size, and where their imports may lead."""

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
"""The value of --allow for output and schema files outside the project; a config cannot set it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The options for reading contracts, which take precedence over the config."""

    numbers: Mapping[str, float]
    allowed: frozenset[str]

    def rules(self, limits: Limits, imports: Imports) -> tuple[Limits, Imports]:
        """Return limits and import rules with the command line's values applied."""
        allowed = dict.fromkeys(self.allowed & LEADS_TO.keys(), True)
        return replace(limits, **self.numbers), replace(imports, **allowed)  # type: ignore[arg-type]

    @property
    def given(self) -> bool:
        """Whether any option was given."""
        return bool(self.numbers or self.allowed)

    @property
    def outside(self) -> bool:
        """Whether output and schema files may be outside the project."""
        return OUTSIDE in self.allowed

    def over(self, config: Config) -> Config:
        """Return a config with the command line's values applied."""
        limits, imports = self.rules(config.limits, config.imports)
        return replace(config, limits=limits, imports=imports, outside=config.outside or self.outside)


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options; the command takes them as `reading`."""

    @click.option(
        "--limit",
        "numbers",
        multiple=True,
        metavar="KEY=NUMBER",
        callback=_numbers,
        help="Raise or lower a limit on the size of a contract. Repeatable. See docs/limits.md.",
    )
    @click.option(
        "--allow",
        "allowed",
        multiple=True,
        type=click.Choice([*(key.replace("_", "-") for key in LEADS_TO), OUTSIDE]),
        help="Allow imports from other places, or output and schema files outside the project. "
        "Repeatable. See docs/limits.md.",
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
            raise click.BadParameter(f"{key!r} is not a limit; choose from {', '.join(DEFAULTS)}")
        try:
            found[key] = type(DEFAULTS[key])(text)
        except ValueError:
            raise click.BadParameter(f"{value!r} does not give a number for {key}") from None
        wrong = limit_problem(key, found[key])
        if wrong:
            raise click.BadParameter(wrong)
    return found
