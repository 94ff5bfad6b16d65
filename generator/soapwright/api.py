"""What the commands do, for programs: the same work, with results and exceptions in place of messages.

    import soapwright

    soapwright.generate("schemas/soapwright.toml")
    assert not soapwright.check("schemas/soapwright.toml").differs

A config may be given as a path or as a loaded `Config`. What is wrong with an input is raised as InputError,
whose `problems` say where, what, and what to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from soapwright.config import Config, load_config
from soapwright.emit.format import Progress, no_progress
from soapwright.emit.write import Written, compare_output, write_output
from soapwright.errors import Problem
from soapwright.pipeline import build


@dataclass(frozen=True, slots=True)
class Generated:
    """What a run wrote, of how many operations, and what it has to say about the input."""

    written: Written
    operations: int
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Drift:
    """What a run would change: paths relative to the output folder, and that folder."""

    output: Path
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the output is not what the schema files and this version give."""
        return bool(self.changed or self.removed)


def generate(
    config: Config | Path | str, *, force: bool = False, progress: Progress = no_progress
) -> Generated:
    """Write the clients that a config names: all of them, or none.

    `force` overwrites files that soapwright did not write or that were edited; `progress` is told how much of
    what is to be formatted is done. Raises InputError.
    """
    loaded = loaded_config(config)
    output = build(loaded, progress)
    written = write_output(loaded.output, output.packages, force=force)
    return Generated(written, output.operations, output.warnings)


def check(config: Config | Path | str) -> Drift:
    """Return how the output differs from what the schema files and this version give. Raises InputError."""
    loaded = loaded_config(config)
    found = compare_output(loaded.output, build(loaded).packages)
    return Drift(loaded.output, found.changed, found.removed)


def loaded_config(config: Config | Path | str) -> Config:
    """Return a config that may be given by its path. Raises InputError."""
    return config if isinstance(config, Config) else load_config(Path(config))
