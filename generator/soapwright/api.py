"""The commands as functions: the same work, with results and exceptions instead of messages.

    import soapwright

    soapwright.generate("schemas/soapwright.toml")
    assert not soapwright.check("schemas/soapwright.toml").differs
    for comparison in soapwright.diff("HEAD~1:schemas", "schemas"):
        print(comparison.new, comparison.level)

A config may be given as a path or as a loaded `Config`. Invalid input raises InputError, whose `problems` say
where, what, and what to do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from soapwright.base.garbage import seldom_collected
from soapwright.base.progress import Progress, no_progress
from soapwright.config.config import Config
from soapwright.config.cross_checks import check_project
from soapwright.config.load import load_config
from soapwright.disk.system import Waiting, wait_silently
from soapwright.errors import InputError, Problem
from soapwright.output.drift import Drift
from soapwright.output.manifest import NOT_FORMATTED, formatted_packages
from soapwright.output.seal import is_as_made
from soapwright.output.write import Written, compare_output, write_output
from soapwright.read.imports import IMPORTS, Imports
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS, Limits

# Loading what generates, compares and lays out takes long, so the functions that need it import it.
if TYPE_CHECKING:
    from soapwright.compare.change import Comparison
    from soapwright.compare.subject import Subject
    from soapwright.pages.site_files import WrittenSite


@dataclass(frozen=True, slots=True)
class Generated:
    """The result of a run: what it wrote, the number of operations, and warnings about the input.

    `first_call` is a one-line program that tries the first client, "" if there is none.
    """

    written: Written
    operations: int
    warnings: tuple[Problem, ...]
    first_call: str = ""


def generate(
    config: Config | Path | str,
    *,
    force: bool = False,
    fail_on_warning: bool = False,
    limits: Limits | None = None,
    imports: Imports | None = None,
    outside: bool = False,
    progress: Progress = no_progress,
    waiting: Waiting = wait_silently,
) -> Generated:
    """Write the clients that a config names: all of them, or none.

    `force` overwrites files that soapwright did not write or that were edited. `fail_on_warning` raises
    warnings as errors and writes nothing then. `progress` is called with the progress of reading, planning
    and formatting; `waiting` is called if another run has to end first. `limits` and `imports` take
    precedence over those of the config; `outside` allows it to lead out of the project. Raises InputError.
    """
    from soapwright.pipeline import build

    loaded = loaded_config(config, limits, imports, outside=outside)
    output = build(loaded, progress, formatted=formatted_packages(loaded.output, loaded.packages))
    if fail_on_warning:
        output.refuse_warnings()
    written = write_output(loaded.output, output.packages, force=force, waiting=waiting)
    return Generated(written, output.operations, output.warnings, output.first_call)


def check(
    config: Config | Path | str,
    *,
    full: bool = False,
    limits: Limits | None = None,
    imports: Imports | None = None,
    outside: bool = False,
    progress: Progress = no_progress,
) -> Drift:
    """Return how the output differs from what the schema files and this version generate.

    The manifest is trusted unless something contradicts it. `full` generates everything again instead, and so
    also finds changes that the manifest was edited to match. For the other parameters see `generate`. Raises
    InputError.
    """
    loaded = loaded_config(config, limits, imports, outside=outside)
    if not full and is_as_made(loaded):
        return Drift(loaded.output)
    from soapwright.pipeline import build

    formatted = NOT_FORMATTED if full else formatted_packages(loaded.output, loaded.packages)
    return compare_output(loaded.output, build(loaded, progress, formatted=formatted).packages)


def diff(
    old: Path | str,
    new: Path | str,
    *,
    services: Iterable[str] = (),
    limits: Limits | None = None,
    imports: Imports | None = None,
    progress: Progress = no_progress,
) -> tuple[Comparison, ...]:
    """Return what changed from one contract, or tree of contracts, to another: one comparison per service.

    Each is a WSDL, a URL, a folder, or one of these in git: `REV:path`. `services` selects contracts of a
    tree by their paths below it or the last parts of those, or the wsdl:service of a single contract.
    `limits` and `imports` take precedence over those of the configs; `progress` is called with the number of
    contracts that are read and compared. Raises InputError, or UsageError if a selected service does not
    exist.
    """
    from soapwright.compare.reading import libraries, read_pairs
    from soapwright.compare.sources import opened, paired

    library = libraries(limits, imports)
    with opened(str(old), library) as before, opened(str(new), library) as after:
        pairs = read_pairs(paired(before, after, tuple(services)), library, progress)
    found: list[Comparison] = []
    for number, pair in enumerate(pairs):
        progress("comparing", number, len(pairs))
        found += _compared(*pair)
    progress("comparing", len(pairs), len(pairs))
    return tuple(found)


def openapi_document(config: Config | Path | str, place: str | None = None) -> str:
    """Return the OpenAPI 3.1 document of a service's REST side, as JSON.

    `place` may be omitted if only one service of the config has a REST side. Raises InputError, or UsageError
    if the choice is ambiguous.
    """
    from soapwright.openapi.place import document_of

    return document_of(loaded_config(config), place)


def write_pages(
    config: Config | Path | str,
    output: Path | str,
    *,
    places: Collection[str] = (),
    title: str | None = None,
    limits: Limits | None = None,
    imports: Imports | None = None,
    outside: bool = False,
    progress: Progress = no_progress,
    waiting: Waiting = wait_silently,
) -> WrittenSite:
    """Write the reference pages of a config's contracts to a folder, as a static site: all of it or nothing.

    `places` selects services, by their places or common prefixes of these. `title` is the title of the site,
    by default the names of its packages. For the other parameters see `generate`. Raises InputError, or
    UsageError for a place that does not exist.
    """
    from soapwright.pages.read import of_config
    from soapwright.pages.site import render_site
    from soapwright.pages.site_files import write_site

    loaded = loaded_config(config, limits, imports, outside=outside)
    with seldom_collected():
        volumes = of_config(loaded, places, progress)
        packages = dict.fromkeys(one.subject.service.package for one in volumes)
        files = render_site(title or ", ".join(packages), volumes, progress)
    return write_site(Path(output), files, waiting)


def write_pages_of(
    source: Path | str,
    output: Path | str,
    *,
    service: str | None = None,
    title: str | None = None,
    limits: Limits | None = None,
    imports: Imports | None = None,
    progress: Progress = no_progress,
    waiting: Waiting = wait_silently,
) -> WrittenSite:
    """Write the reference pages of one contract, at a file, folder or URL; see `write_pages`.

    `service` is the wsdl:service to take if there are several.
    """
    from soapwright.pages.read import of_source
    from soapwright.pages.site import render_site
    from soapwright.pages.site_files import write_site

    library = Library(limits or LIMITS, imports or IMPORTS)
    volume = of_source(str(source), service, library)
    files = render_site(title or volume.contract.name, [volume], progress)
    return write_site(Path(output), files, waiting)


def loaded_config(
    config: Config | Path | str,
    limits: Limits | None = None,
    imports: Imports | None = None,
    *,
    outside: bool = False,
) -> Config:
    """Return the config, loaded if given by its path, with the given rules for reading contracts applied.

    Raises InputError if it is invalid, or if it leads out of the project without `outside`.
    """
    loaded = config if isinstance(config, Config) else load_config(Path(config))
    changed = replace(
        loaded,
        limits=limits or loaded.limits,
        imports=imports or loaded.imports,
        outside=outside or loaded.outside,
    )
    problems = dict.fromkeys(check_project(changed))
    if problems:
        raise InputError(problems)
    return changed


def _compared(old: Subject | None, new: Subject | None) -> Iterator[Comparison]:
    from soapwright.compare.contracts import compare_contracts
    from soapwright.compare.service_changes import service_added, service_removed

    if old and new:
        yield compare_contracts(old, new)
    elif new:
        yield service_added(new.origin)
    elif old:
        yield service_removed(old.origin)
