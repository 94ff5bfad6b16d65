"""Create a mock: find its services and answering functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

from soapwright.errors import InputError
from soapwright.mock.answers import Answer, answers_of, import_answers, load_answers, unused
from soapwright.mock.app import Mock
from soapwright.mock.project_services import served_from
from soapwright.mock.served_service import Served

BESIDE = ("mock.py", "mock/__init__.py")
"""The answering functions for a contract, beside it or in a folder above it: a module or a package."""


def opened(
    places: Sequence[str],
    config_file: Path | None,
    stack: ExitStack,
    *,
    answers: str | None = None,
    examples: bool = False,
) -> Mock:
    """Return the mock of some places.

    See `served_from`. With `examples`, no functions are used. Raises SoapwrightError.
    """
    services = served_from(places, config_file, stack)
    found: dict[int, Answer] = {}
    if answers is not None:
        module = load_answers(answers)
        for served in services:
            found |= _answers(module, served)
        for name in unused(module, found):
            what = f"{name} does not answer any operation that is served"
            hint = "Annotate its first parameter with the class of the request: request: GetCustomerRequest."
            raise InputError.at(answers, what, hint)
    elif not examples:
        known: dict[Path, ModuleType] = {}
        for served in services:
            for file in _beside(served):
                path = file.parent if file.name == "__init__.py" else file
                if path not in known:
                    known[path] = load_answers(str(path))
                found |= _answers(known[path], served)
    return Mock(services, found)


def _answers(module: ModuleType, served: Served) -> dict[int, Answer]:
    """Return the functions that answer for a service: those of a module, and of a package's module for the service."""
    modules = (module, *_of_service(module, served))
    return {key: function for one in modules for key, function in answers_of(one, [served]).items()}


def _of_service(package: ModuleType, served: Served) -> Iterator[ModuleType]:
    """Yield a package's module with the name of a service, which only that service loads."""
    name = served.place.rpartition("/")[2]
    if any((Path(folder) / f"{name}.py").is_file() for folder in getattr(package, "__path__", ())):
        yield import_answers(f"{package.__name__}.{name}")


def _beside(served: Served) -> Iterator[Path]:
    """Yield the nearest module with answers for a contract."""
    schema = Path(served.service.schema)
    root = served.config.root.resolve()
    # The parent of "." is "." again.
    folder = (schema if schema.is_dir() else schema.parent).resolve()
    for level in (folder, *folder.parents):
        if not level.is_relative_to(root):
            return
        for name in BESIDE:
            if (level / name).is_file():
                yield level / name
                return
