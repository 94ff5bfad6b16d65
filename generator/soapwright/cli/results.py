"""What a command prints about its results: lines for people, one JSON object for programs, or nothing."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import wraps
from itertools import groupby
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

import click

from soapwright.base.number_words import counted
from soapwright.base.project import seen_from
from soapwright.base.visible_text import json_text
from soapwright.cli.echo import echo
from soapwright.cli.warnings import print_warnings, sum_up_warnings
from soapwright.errors import Problem

if TYPE_CHECKING:
    from soapwright.api import Generated
    from soapwright.compare.change import Comparison
    from soapwright.project.import_contracts import Imported

_INSTALL = "pip install 'soapwright[client]'"


@dataclass(slots=True)
class Results:
    """Where a command sends its results. Warnings and errors go to stderr in every format."""

    form: str = "text"
    quiet: bool = False
    verbose: bool = False
    _data: dict[str, Any] = field(default_factory=dict)
    _ended: bool = False

    def line(self, text: str = "") -> None:
        """Print a line for people."""
        if self.form == "text" and not self.quiet:
            echo(text)

    def keep(self, data: Mapping[str, Any]) -> None:
        """Add data to the JSON object."""
        self._data.update(data)

    def warnings(self, warnings: Iterable[Problem], *, printed_before: bool = False) -> None:
        """Print warnings to stderr; if `printed_before`, only count those that init and update have reported."""
        warnings = tuple(warnings)
        if self.form == "json":
            self._data.setdefault("warnings", []).extend(one.data for one in warnings)
        elif printed_before:
            sum_up_warnings(warnings, verbose=self.verbose)
        else:
            print_warnings(warnings, verbose=self.verbose)

    def end(self) -> None:
        """Print the JSON object if it was asked for; further calls do nothing."""
        if self.form == "json" and not self._ended:
            echo(json_text(self._data))
        self._ended = True


def results_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add --format, --quiet and --verbose.

    The command takes them as `results`, and `results.end()` follows it.
    """

    @click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="Text for people, or JSON for programs.",
    )
    @click.option("--quiet", "-q", is_flag=True, help="Print nothing but warnings and errors.")
    @click.option("--verbose", is_flag=True, help="Print every warning, instead of one for each cause.")
    @wraps(command)
    def run(*args: Any, form: str, quiet: bool, verbose: bool, **options: Any) -> None:
        results = Results(form, quiet, verbose)
        command(*args, results=results, **options)
        results.end()

    return run


def print_imported(results: Results, imported: Imported) -> None:
    """Print the warnings of an import, then the files that it wrote and removed."""
    results.warnings(imported.warnings)
    for path in imported.written:
        results.line(f"wrote {path}")
    for path in imported.removed:
        results.line(f"removed {path}")
    results.keep(
        {
            "place": imported.name,
            "service": imported.contract.name,
            "operations": len(imported.contract.operations),
            "written": paths(imported.written),
            "removed": paths(imported.removed),
            "renamings": [
                {"kind": one.kind, "name": one.name, "ident": one.ident, "times": one.times}
                for one in imported.renamings()
            ],
        }
    )


def print_generated(results: Results, generated: Generated) -> None:
    """Print the warnings, then the files of the output that were written and removed."""
    results.warnings(generated.warnings, printed_before=True)
    written = generated.written
    for what in _listed(written.changed):
        results.line(f"wrote {what}")
    for what in _listed(written.removed):
        results.line(f"removed {what}")
    operations, unchanged = counted(generated.operations, "operation"), written.unchanged
    if written.changed or written.removed:
        files = f"{counted(len(written.changed), 'file')} written, {len(written.removed)} removed, {unchanged} unchanged"
        results.line(f"{operations}; {files}")
    else:
        results.line(f"{operations}; up to date: {counted(unchanged, 'file')} checked, none written")
    results.keep(
        {
            "operations": generated.operations,
            "written": paths(written.changed),
            "removed": paths(written.removed),
            "unchanged": unchanged,
        }
    )


def _listed(files: Iterable[str]) -> Iterator[str]:
    """Yield the files of an output; those of a runtime, which nobody reads one by one, are one line."""
    # A run that has files to list has loaded it.
    from soapwright.python.module_refs import RUNTIME

    for folder, found in groupby(files, lambda file: _folder_named(RUNTIME, file)):
        of_folder = tuple(found)
        if folder:
            yield f"{folder}/: {counted(len(of_folder), 'file')}"
        else:
            yield from of_folder


def _folder_named(name: str, file: str) -> str:
    """Return the folder that a file is in if it has this name, else ""."""
    folder = file.rpartition("/")[0]
    return folder if folder.rpartition("/")[2] == name else ""


def print_changes(results: Results, comparisons: Sequence[Comparison]) -> None:
    """Print the changes between contracts, with an empty line before and after."""
    from soapwright.cli.comparisons import print_comparisons
    from soapwright.compare.reports.json import report

    results.line()
    if results.form == "text" and not results.quiet:
        print_comparisons(comparisons)
    results.line()
    results.keep({"diff": report(comparisons)})


def print_first_call(results: Results, folder: Path, program: str) -> None:
    """Print how to call a client for the first time, as shell commands that run as they are."""
    _print_lines(results, "Try it:", _first_call(folder, program))


def print_next_step(results: Results, command: str, folder: Path, program: str) -> None:
    """Print the command that writes the clients, and how to call one of them then."""
    _print_lines(results, "Next:", [command, *_first_call(folder, program)])


def _first_call(folder: Path, program: str) -> list[str]:
    if not program:
        return []
    there = seen_from(folder, Path())
    steps = [] if there == "." else [f"cd {shlex.quote(there)}"]
    return [_INSTALL, *steps, f'python -c "{program}"']


def _print_lines(results: Results, title: str, lines: list[str]) -> None:
    if lines:
        results.line(title)
    for line in lines:
        results.line(f"  {line}")
    results.keep({"next": lines})


def paths(found: Iterable[PurePath | str]) -> list[str]:
    """Return paths as JSON contains them: with slashes on every system."""
    return [PurePath(path).as_posix() for path in found]
