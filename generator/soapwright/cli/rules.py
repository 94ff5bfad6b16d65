"""`soapwright rules`."""

from __future__ import annotations

import click

from soapwright.cli.echo import echo
from soapwright.compare.reports.json import json_rules
from soapwright.compare.reports.text import text_rules
from soapwright.compare.rules import RULES


@click.command("rules")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def rules_command(form: str) -> None:
    """List the rules that diff applies, with their purpose."""
    echo(json_rules(RULES) if form == "json" else text_rules(RULES), nl=False)
