"""What the commands do, for programs: the same work, with results and exceptions in place of messages.

    import soapwright

    soapwright.generate("schemas/soapwright.toml")
    assert not soapwright.check("schemas/soapwright.toml").differs
    for comparison in soapwright.diff("HEAD~1:schemas", "schemas"):
        print(comparison.new, comparison.level)

A config may be given as a path or as a loaded `Config`. What is wrong with an input is raised as InputError,
whose `problems` say where, what, and what to do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from soapwright.compare.contracts import compare_contracts
from soapwright.compare.model import Comparison
from soapwright.compare.reading import read_pairs
from soapwright.compare.service import service_added, service_removed
from soapwright.compare.sources import opened, paired
from soapwright.compare.subject import Subject
from soapwright.config.load import load_config
from soapwright.config.model import Config
from soapwright.disk.system import Waiting, wait_silently
from soapwright.errors import Problem
from soapwright.output.drift import Drift
from soapwright.output.seal import is_as_made
from soapwright.output.write import Written, compare_output, write_output
from soapwright.pipeline import build
from soapwright.python.format import Progress, no_progress


@dataclass(frozen=True, slots=True)
class Generated:
    """What a run wrote, of how many operations, and what it has to say about the input."""

    written: Written
    operations: int
    warnings: tuple[Problem, ...]


def generate(
    config: Config | Path | str,
    *,
    force: bool = False,
    progress: Progress = no_progress,
    waiting: Waiting = wait_silently,
) -> Generated:
    """Write the clients that a config names: all of them, or none.

    `force` overwrites files that soapwright did not write or that were edited; `progress` is told how much of
    what is to be formatted is done, `waiting` when another run is to end first. Raises InputError.
    """
    loaded = loaded_config(config)
    output = build(loaded, progress)
    written = write_output(loaded.output, output.packages, force=force, waiting=waiting)
    return Generated(written, output.operations, output.warnings)


def check(config: Config | Path | str, *, full: bool = False) -> Drift:
    """Return how the output differs from what the schema files and this version give. Raises InputError.

    What the manifest says of the files is believed, as long as nothing speaks against it; `full` makes
    everything anew instead, which finds changes of somebody who changed the manifest to match, too.
    """
    loaded = loaded_config(config)
    if not full and is_as_made(loaded):
        return Drift(loaded.output)
    return compare_output(loaded.output, build(loaded, anew=full).packages)


def diff(old: Path | str, new: Path | str, *, services: Iterable[str] = ()) -> tuple[Comparison, ...]:
    """Return what changed from one contract, or tree of contracts, to another: a comparison a service.

    Each is a WSDL, a URL, a folder, or one of these in git: `REV:path`. `services` chooses some contracts of
    a tree, by their paths below it or the last parts of those, or the wsdl:service of a single contract.
    Raises InputError, or UsageError when a chosen service is not there.
    """
    with opened(str(old)) as before, opened(str(new)) as after:
        pairs = read_pairs(paired(before, after, tuple(services)))
    return tuple(comparison for pair in pairs for comparison in _compared(*pair))


def loaded_config(config: Config | Path | str) -> Config:
    """Return a config that may be given by its path. Raises InputError."""
    return config if isinstance(config, Config) else load_config(Path(config))


def _compared(old: Subject | None, new: Subject | None) -> Iterator[Comparison]:
    if old and new:
        yield compare_contracts(old, new)
    elif new:
        yield service_added(new.origin)
    elif old:
        yield service_removed(old.origin)
