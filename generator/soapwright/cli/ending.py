"""How a run of the command line ends: with an exit code and, for errors, a message that says what to do.

0, 1, 2, 3, 4    as documented for the commands
70               internal error of soapwright
130              interrupted
141              the reader of the output is gone
143              terminated
"""

from __future__ import annotations

import errno
import os
import platform
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any, NoReturn, TextIO

import click
from click.shell_completion import CompletionItem

from soapwright import __version__
from soapwright.cli.echo import echo
from soapwright.errors import Problem, SoapwrightError, UsageError, Where

FAULT, INTERRUPTED, UNREAD, TERMINATED = 70, 130, 141, 143
_OF_STREAMS = frozenset(
    {errno.EPIPE, errno.ENOSPC, errno.EIO, errno.EFBIG, errno.EDQUOT, errno.EBADF, errno.EINVAL}
)
_LONGEST = 500
"""The number of characters of an unexpected exception's text to show."""


class Commands(click.Group):
    """A command group that imports a command's module when it is run, and ends each run as described above.

    `modules` maps the name of a command to its module in this package and its short help.
    """

    def __init__(self, *args: Any, modules: Mapping[str, tuple[str, str]], **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self.modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands in the order given, not alphabetically."""
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of a command and return the command."""
        if cmd_name not in self.modules:
            return None
        if cmd_name not in self.commands:
            module = import_module(f"{__package__}.{self.modules[cmd_name][0]}")
            command: click.Command = getattr(module, f"{cmd_name}_command")
            self.add_command(debug_option(command))
        return self.commands[cmd_name]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands and options that start with `incomplete`, without importing a command."""
        named = self.modules.items()
        found = [CompletionItem(name, help=said) for name, (_, said) in named if name.startswith(incomplete)]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, said) for name, (_, said) in self.modules.items()])

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command and exit, as click does.

        With `standalone_mode=False`, raise and return as click does.
        """
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, False, **extra)
        for stream in (sys.stdout, sys.stderr):
            # Names and values may contain characters that the terminal's encoding lacks.
            if stream is not None and hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        asked = sys.argv[1:] if args is None else args
        stdout = sys.stdout
        with _terminable():
            code = _code(
                lambda: super(Commands, self).main(args, prog_name, complete_var, False, **extra), asked
            )
        if sys.stdout is not stdout:
            # click replaces the stream when its reader is gone.
            sys.stdout = stdout
            code = _lost(stdout, BrokenPipeError())
        sys.exit(_flushed(code))


def debug_option(command: click.Command) -> click.Command:
    """Add --debug to a command; it is looked up only when something has failed."""
    shown = "Show the traceback of an internal error."
    return click.option("--debug", is_flag=True, expose_value=False, help=shown)(command)


def report(error: SoapwrightError) -> NoReturn:
    """Print each problem to stderr and exit: with 2 for usage errors, 1 for everything else."""
    for problem in error.problems:
        echo(str(problem), err=True)
    sys.exit(2 if isinstance(error, UsageError) else 1)


@contextmanager
def _terminable() -> Iterator[None]:
    """Let SIGTERM end a run as an exception does, so that temporary folders are removed; a mock is stopped that way."""
    usual = threading.current_thread() is threading.main_thread() and (
        signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    )
    if not usual:
        yield
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(TERMINATED))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _code(run: Callable[[], Any], asked: Sequence[str]) -> int:
    """Run a command and return its exit code, after printing an error message if needed."""
    try:
        returned = run()
        return returned if isinstance(returned, int) else 0
    except SystemExit as exited:
        return exited.code if isinstance(exited.code, int) else 1
    except click.ClickException as error:
        with suppress(OSError):
            error.show()
        return error.exit_code
    except (click.Abort, EOFError, KeyboardInterrupt):
        _try_to_echo("Interrupted. No file is left half written.")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever else it is, it must not end in a traceback
        # An error on opening a file has its name; one on standard output has none.
        if isinstance(error, OSError) and error.filename is None and error.errno in _OF_STREAMS:
            return _lost(sys.stdout, error)
        if "--debug" in asked:
            _try_to_echo("".join(traceback.format_exception(error)).rstrip())
        _try_to_echo(str(_fault(error, asked)))
        return FAULT


def _fault(error: Exception, asked: Sequence[str]) -> Problem:
    said = " ".join(f"{type(error).__name__}: {error}".split())
    said = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
    python = f"Python {platform.python_version()} on {platform.system()}"
    traced = "the traceback above" if "--debug" in asked else "what it shows with --debug"
    return Problem(
        Where("soapwright"),
        said,
        "This is a bug in soapwright. Please report it where you got soapwright from, with "
        f"{traced} and, if you may share them, the schema files: soapwright {__version__}, {python}.",
    )


def _flushed(code: int) -> int:
    """Flush the output and return the exit code, or another one if that fails."""
    unwritable = _unwritable(sys.stdout)
    _unwritable(sys.stderr)
    return unwritable if unwritable is not None and code in (0, unwritable) else code


def _unwritable(stream: TextIO | None) -> int | None:
    """Return the exit code for a stream that cannot be written to, None if it can."""
    try:
        if stream is not None:
            stream.flush()
    except OSError as error:
        return _lost(stream, error)
    return None


def _lost(stream: TextIO | None, error: OSError) -> int:
    """Give up a stream that cannot be written to, with a message unless its reader is gone.

    Return the exit code.
    """
    with suppress(OSError, ValueError):
        if stream is not None:
            # Python would try to write the rest of the buffer again on exit.
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)
    if isinstance(error, BrokenPipeError):
        return UNREAD
    if stream is sys.stdout:
        hint = "Check where the output goes, and that the disk is not full."
        _try_to_echo(str(Problem(Where("standard output"), f"cannot write: {error.strerror or error}", hint)))
    return 1


def _try_to_echo(text: str) -> None:
    with suppress(OSError):
        echo(text, err=True)
