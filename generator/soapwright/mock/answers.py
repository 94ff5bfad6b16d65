"""Functions of a user's module that answer typed requests."""

from __future__ import annotations

import importlib.util
import inspect
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias, get_type_hints

from soapwright.errors import InputError
from soapwright.mock.served_service import Served

Answer: TypeAlias = Callable[..., Any]


def load_answers(source: str) -> ModuleType:
    """Import the module at a path or with a name; raise InputError if that fails."""
    path = Path(source)
    name = f"soapwright_answers_{path.stem}"
    if path.suffix != ".py" and not path.is_dir():
        sys.path.insert(0, "")
        return import_answers(source)
    try:
        # Another mock in the same process must not share its state.
        for known in [one for one in sys.modules if one == name or one.startswith(f"{name}.")]:
            del sys.modules[known]
        file = path / "__init__.py" if path.is_dir() else path
        inside = [str(path)] if path.is_dir() else None
        spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=inside)
        assert spec and spec.loader
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    except Exception as error:
        raise _not_imported(source, error) from error
    return module


def import_answers(name: str) -> ModuleType:
    """Import the module with a name; raise InputError if that fails."""
    try:
        return import_module(name)
    except Exception as error:
        raise _not_imported(name, error) from error


def _not_imported(source: str, error: Exception) -> InputError:
    what = f"the module with the answers cannot be imported: {type(error).__name__}: {error}"
    return InputError.at(source, what, "Correct it. It can import the package of the clients.")


def answers_of(module: ModuleType, services: Iterable[Served]) -> Mapping[int, Answer]:
    """Return the functions of a module that answer operations, by the identity of the operation.

    A function answers the operation whose request class, or the class of its type, is the annotation of its first
    parameter; if several operations share it, the one with the function's name. Other functions are ignored.
    """
    found: dict[int, Answer] = {}
    by_request: dict[type[Any], list[Any]] = {}
    for served in services:
        for operation in served.all:
            cls = served.request_class(operation)
            # Requests of types derived from that of the message's element are not of its class.
            for one in dict.fromkeys((cls, served.module("wire").type_class(cls))):
                by_request.setdefault(one, []).append(operation)
    for name, function in vars(module).items():
        if inspect.isfunction(function) and not name.startswith("_"):
            operations = by_request.get(_asked(function, module), [])
            if len(operations) > 1:
                operations = [one for one in operations if _plain(one.name) == _plain(name)]
            for operation in operations:
                found[id(operation)] = _of_one(function)
    return found


def _asked(function: Callable[..., Any], module: ModuleType) -> Any:
    """Return the annotation of a function's first parameter."""
    parameters = list(inspect.signature(function).parameters.values())
    if not parameters:
        return None
    try:
        return get_type_hints(function).get(parameters[0].name)
    except Exception as error:
        what = f"the annotations of {function.__name__} cannot be evaluated: {error}"
        raise InputError.at(str(module.__file__), what, "Import the classes that it names.") from error


def _of_one(function: Callable[..., Any]) -> Answer:
    """Return a function of a request and its context, for one that may take only the request."""
    places = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    # The signature after decoration is the one that is called.
    given = inspect.signature(function, follow_wrapped=False).parameters.values()
    wanted = [one for one in given if one.kind in places]
    return function if len(wanted) > 1 else lambda request, received: function(request)


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def unused(module: ModuleType, answers: Mapping[int, Answer]) -> Iterator[str]:
    """Yield the functions of a module that look like answers but whose requests no service here has."""
    if not answers:
        yield from (name for name, one in vars(module).items() if inspect.isfunction(one) and name[0] != "_")
