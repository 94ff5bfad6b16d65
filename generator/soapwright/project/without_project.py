"""Generate a client from a WSDL in one step, without a project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from soapwright.api import Generated
from soapwright.base.garbage import seldom_collected
from soapwright.base.naming import Style
from soapwright.base.progress import Progress, no_progress
from soapwright.config.config import Config, ServiceConfig
from soapwright.config.places import check_new_place, suggest_place
from soapwright.contract.resolve import read_contract
from soapwright.contract.selection import COMMAND_LINE, Selection, check_patterns
from soapwright.disk.system import Waiting, wait_silently
from soapwright.output.manifest import formatted_packages
from soapwright.output.write import write_output
from soapwright.pipeline import Newer, build
from soapwright.read.documents import load
from soapwright.read.imports import IMPORTS, Imports
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS, Limits


@seldom_collected()
def generate_from(
    source: str,
    output: Path | str,
    name: str | None = None,
    *,
    service: str | None = None,
    operations: Sequence[str] = (),
    force: bool = False,
    fail_on_warning: bool = False,
    limits: Limits | None = None,
    imports: Imports | None = None,
    progress: Progress = no_progress,
    waiting: Waiting = wait_silently,
) -> Generated:
    """Write the client of the contract at `source` (file, folder or URL) to a folder, without a project.

    `name` is its place, package/version/service; by default it is made from the contract's namespace and
    service. `service` selects a service if there are several, `operations` are patterns of the operations to
    generate; for the other parameters see `soapwright.generate`. Raises UsageError for an invalid place, and
    InputError for problems of the contract or the folder; nothing is changed then.
    """
    if name is not None:
        check_new_place(name, ())
    library = Library(limits or LIMITS, imports or IMPORTS)
    documents = load(source, library)
    contract, warnings = read_contract(
        documents, service, library, Selection(tuple(operations), COMMAND_LINE)
    )
    check_patterns(operations, contract.operation_names, COMMAND_LINE)
    chosen = ServiceConfig(
        name or suggest_place(contract), Path(source), service=service, operations=tuple(operations)
    )
    config = Config(
        Path(source),
        Path(output),
        Style.PYTHON,
        (chosen,),
        limits=library.limits,
        imports=library.imports,
        outside=True,
    )
    made = build(
        config,
        progress,
        formatted=formatted_packages(config.output, config.packages),
        newer=Newer({chosen.name: documents}, resolved={chosen.name: (contract, warnings)}),
    )
    if fail_on_warning:
        made.refuse_warnings()
    written = write_output(config.output, made.packages, force=force, waiting=waiting)
    return Generated(written, made.operations, made.warnings, made.first_call)
