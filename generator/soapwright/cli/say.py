"""What a command prints: texts of schema files and services, with nothing in them that a terminal would act on."""

from __future__ import annotations

import click

from soapwright.base.visible_text import visible

__all__ = ["say"]


def say(text: str, *, err: bool = False, nl: bool = True) -> None:
    """Print a text; what is not shown, or changes how the rest is shown, is spelled out."""
    click.echo(visible(text.replace("\r\n", "\n")), err=err, nl=nl)
