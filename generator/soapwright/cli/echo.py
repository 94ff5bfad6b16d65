"""Output of commands: texts of schema files and services, safe for a terminal."""

from __future__ import annotations

import click

from soapwright.base.visible_text import visible

__all__ = ["echo"]


def echo(text: str, *, err: bool = False, nl: bool = True) -> None:
    """Print a text with invisible and control characters escaped."""
    click.echo(visible(text.replace("\r\n", "\n")), err=err, nl=nl)
