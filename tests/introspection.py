"""Checks of introspection of generated packages: star imports, type hints, signatures."""

from __future__ import annotations

import ast
import importlib
import inspect
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import ModuleType


def modules(folder: Path, package: str) -> Iterator[ModuleType]:
    """Import and yield all modules of a package in a folder that is searched for modules."""
    for path in sorted((folder / package).rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        yield importlib.import_module(".".join(parts).removesuffix(".__init__"))


def star_faults(module: ModuleType) -> list[str]:
    """Return how a star import of a module differs from what it defines, or from what `dir` shows of a package."""
    assert module.__file__
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    if hasattr(module, "__path__"):
        wanted = set(dir(module)) if hasattr(module, "__all__") else set()
    else:
        wanted = {name for node in tree.body for name in _defined(node) if not name.startswith("_")}
        # A module that defines nothing itself is there for what it imports.
        wanted = wanted or {name for node in tree.body for name, _ in _brought(node)}
        if module.__name__.count(".") == 1:
            # One that users import may offer what modules define that are not for them.
            hidden = {name for node in tree.body for name, source in _brought(node) if source.startswith("_")}
            wanted |= hidden & set(getattr(module, "__all__", ()))
    exported = list(getattr(module, "__all__", ()))
    missing = [name for name in exported if not hasattr(module, name)]
    return [
        *(f"{module.__name__}: {name} is not there" for name in missing),
        *(f"{module.__name__}: {name} is not the same in both" for name in sorted(wanted ^ set(exported))),
        *([f"{module.__name__}: names come twice"] if len(exported) > len(set(exported)) else []),
    ]


def _brought(node: ast.stmt) -> Iterator[tuple[str, str]]:
    """Yield what comes from other modules of a package, each with the module."""
    if isinstance(node, ast.ImportFrom) and node.level:
        yield from ((alias.asname or alias.name, node.module or "") for alias in node.names)


def hint_faults(module: ModuleType) -> list[str]:
    """Return which annotations of a generated module's classes cannot be evaluated, or are not of what is there."""
    found: list[str] = []
    if "_runtime" in module.__name__:
        return found
    for cls in vars(module).values():
        if not inspect.isclass(cls) or cls.__module__ != module.__name__ or cls.__name__.startswith("_"):
            continue
        try:
            hints = typing.get_type_hints(cls)
            if is_dataclass(cls):
                unknown = {field.name for field in fields(cls)} - set(hints)
                parameters = set(inspect.signature(cls).parameters)
                unknown |= parameters ^ {field.name for field in fields(cls)}
                found += [f"{cls.__qualname__}: {name}" for name in sorted(unknown)]
            for _, method in inspect.getmembers(cls, inspect.isfunction):
                typing.get_type_hints(method)
        except (AttributeError, NameError, TypeError) as error:
            found.append(f"{cls.__module__}.{cls.__qualname__}: {error}")
    return found


def _defined(node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.ClassDef(name) | ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
            yield name
        case ast.AnnAssign(target=ast.Name(name)):
            yield name
        case ast.Assign(targets=targets):
            names = (one for target in targets for one in ast.walk(target) if isinstance(one, ast.Name))
            yield from (one.id for one in names if isinstance(one.ctx, ast.Store))
        case ast.If():
            for inner in (*node.body, *node.orelse):
                yield from _defined(inner)
        case _:
            pass
