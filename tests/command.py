"""Run the command line in this process."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from soapwright.cli import main


def run(*arguments: str | Path) -> Result:
    """Run a command, which must end with an exit code and not with a traceback."""
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def printed(*arguments: str | Path) -> list[str]:
    """Run a command that has to succeed; return the lines that it prints."""
    result = run(*arguments)
    assert result.exit_code == 0, result.stderr
    return result.stdout.splitlines()
