"""The services of a mock: those of a project, or a WSDL for which a temporary project is made."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import RLock

from soapwright.config.config import Config, ServiceConfig
from soapwright.config.load import find_config, load_config
from soapwright.config.named_services import config_with, no_such_place
from soapwright.errors import InputError
from soapwright.mock.served_service import Served, at_front, forget
from soapwright.read.imports import is_source

_PREFIX = "soapwright-mock-"


def served_from(sources: Sequence[str], config_file: Path | None, stack: ExitStack) -> tuple[Served, ...]:
    """Return the services at some places, or those of a WSDL; temporary files are removed when the stack is closed.

    Raises SoapwrightError for an unknown place, and for all that is wrong with a contract.
    """
    if len(sources) == 1 and is_source(sources[0]):
        # Projects do not need this slow import.
        from soapwright.mock.contract_reading import project_of

        config = load_config(project_of(sources[0], _temporary(stack)))
        _check_names(config, sources[0])
        sources = ()
    else:
        config = load_config(config_with(sources[0], config_file) if sources else find_config(config_file))
    chosen = [one for one in config.services if _is_meant(one, sources)]
    for source in sources:
        if not any(_is_meant(one, (source,)) for one in config.services):
            raise no_such_place(source, config)
    return tuple(served for one in chosen for served in _of(one, _written(config, chosen, stack)))


def _is_meant(service: ServiceConfig, sources: Sequence[str]) -> bool:
    """Return whether a place is that of a service, or a folder of services."""
    places = [source.strip("/") for source in sources]
    return not places or any(service.name == one or service.name.startswith(f"{one}/") for one in places)


def _written(config: Config, chosen: Sequence[ServiceConfig], stack: ExitStack) -> Config:
    """Return a config whose output has the clients: the given one if they exist, else a temporary one."""
    if not all((config.output / one.name).is_dir() for one in chosen):
        folder = _temporary(stack)
        # Not needed if the clients exist.
        from soapwright.mock.contract_reading import write_clients

        config = replace(config, output=folder, services=tuple(chosen))
        write_clients(config)
    at_front(config.output)
    return config


def _temporary(stack: ExitStack) -> Path:
    """Return a folder for clients; with it, their modules go, because the next mock may have others of these names."""
    folder = Path(stack.enter_context(TemporaryDirectory(prefix=_PREFIX)))
    stack.callback(forget, folder)
    return folder


def _check_names(config: Config, source: str) -> None:
    """Raise InputError if another open mock has a package of the same name, which Python would take instead."""
    for name in {one.name.partition("/")[0] for one in config.services}:
        there = Path(getattr(sys.modules.get(name), "__file__", None) or "")
        if any(folder.name.startswith(_PREFIX) for folder in there.parents):
            what = f"its clients would be in the package {name!r}, as those of a mock that is still open"
            hint = "Close that mock first, or make a project with other names: soapwright init SOURCE --as PLACE."
            raise InputError.at(source, what, hint)


def _of(service: ServiceConfig, config: Config) -> Iterator[Served]:
    folder, lock = config.output / service.name, RLock()
    for file in sorted((*folder.glob("operations.py"), *folder.glob("*/operations.py"))):
        place = file.parent.relative_to(config.output).as_posix()
        yield Served(config, service, place, config.output, lock)
