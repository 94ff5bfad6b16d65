"""Shell completion of the project's services, operations and call arguments.

Errors are silent here: the user has not run a command yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from soapwright.errors import SoapwrightError


def complete_places(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Return the services of the config that start with `incomplete`.

    The shell itself completes file names.
    """
    found = [CompletionItem(one) for one in _places(context) if one.startswith(incomplete)]
    return found or [CompletionItem(incomplete, type="file")]


def complete_operations(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Return the operations that start with `incomplete`, of the given SOURCE or else of all services."""
    names = sorted({name for name in _operations(context) if name.lower().startswith(incomplete.lower())})
    return [CompletionItem(name) for name in names]


def complete_arguments(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Return the completions of a call argument: `parameter=` or `field=`, and `struct.`."""
    return [CompletionItem(one) for one in _arguments(context, incomplete)]


def _places(context: click.Context) -> list[str]:
    from soapwright.config.load import find_config, load_config

    try:
        config = load_config(find_config(_given(context, "config_file")))
    except SoapwrightError:
        return []
    return [one.name for one in config.services]


def _operations(context: click.Context) -> Iterator[str]:
    """Yield operation names, read from the WSDL alone: resolving a contract would take too long."""
    from soapwright.read.limits import LIMITS
    from soapwright.read.xml import parse_xml

    for path in _wsdls(context):
        try:
            root = parse_xml(str(path), path.read_bytes(), LIMITS)
        except (OSError, SoapwrightError):
            continue
        yield from (
            name
            for one in root.iter("{*}portType")
            for child in one.iter("{*}operation")
            if (name := child.get("name"))
        )


def _wsdls(context: click.Context) -> Iterator[Path]:
    from soapwright.config.load import find_config, load_config

    source = _given(context, "source")
    wanted = _given(context, "service")
    if source and Path(source).exists():
        found = [Path(source)]
    else:
        try:
            config = load_config(find_config(_given(context, "config_file")))
        except SoapwrightError:
            return
        named = [one for one in config.services if one.name in (source, wanted)]
        found = [one.schema for one in named or config.services]
    for path in found:
        yield from sorted(path.glob("*.wsdl")) if path.is_dir() else [path]


def _arguments(context: click.Context, begun: str) -> Iterator[str]:
    from soapwright.call.argument_names import argument_names
    from soapwright.call.target import planned
    from soapwright.cli.reading import Reading
    from soapwright.cli.sources import called_service
    from soapwright.read.documents import load

    source, operation = _given(context, "source") or "", _given(context, "operation") or ""
    wanted, file = _given(context, "service"), _given(context, "config_file")
    try:
        config, service, location = called_service(source, wanted, file, Reading({}, frozenset()))
        plan, _, method = planned(config, service, load(location, config.library()), operation)
    except SoapwrightError:
        return
    yield from argument_names(plan, method, begun)


def _given(context: click.Context, name: str) -> Any:
    return context.params.get(name)
