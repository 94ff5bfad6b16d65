"""Render plans through the templates: path → text, not yet formatted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Any

import jinja2

from soapwright import __version__
from soapwright.base.naming import ClassName, Identifier, Name
from soapwright.jinja import environment
from soapwright.python.code import Code, Dots, Ref, Text
from soapwright.python.import_aliases import Aside, block
from soapwright.python.module_imports import (
    LAZY_CLASSES,
    WIRE_TYPES,
    ModuleImports,
    client_imports,
    exported,
    owners,
    standard_imports,
    struct_imports,
    types_imports,
)
from soapwright.python.module_refs import RUNTIME
from soapwright.python.package import PackagePlan
from soapwright.python.planned_client import ClientPlan
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.prose import Comment, Docstring, Listing
from soapwright.python.python_types import TYPE_CHECKING
from soapwright.python.type_modules import struct_modules


def render(package: PackagePlan) -> dict[str, str]:
    """Return the Python modules of a package, by path, including the runtime's."""
    files = {
        f"{package.name}/__init__.py": _module(
            "package/__init__.py",
            package=package,
            exported=exported(name for line in package.offers for name in line.names),
            version=__version__,
            header=_header(),
        ),
        f"{package.name}/credentials.py": _module(
            "package/credentials.py",
            package=package,
            imports=standard_imports(package.credentials_block, block((), [TYPE_CHECKING])),
            own=package.credentials_imports,
            header=_header(),
        ),
        f"{package.name}/testing.py": _module("package/testing.py", package=package, header=_header()),
    }
    for folder in package.folders:
        docstring = f"The clients of {folder.replace('/', '.')}."
        files[f"{folder}/__init__.py"] = _module("package/folder.py", docstring=docstring, header=_header())
    for contract in package.contracts:
        files |= {f"{contract.place}/{path}": text for path, text in _contract(contract)}
        for client in contract.clients:
            files |= {f"{client.folder}/{path}": text for path, text in _client(client, _header(contract))}
    return files


def verbatim(package: PackagePlan) -> dict[str, str]:
    """Return the files of a package that are copied unchanged: the runtime, and py.typed."""
    folder = resources.files("soapwright") / "runtime"
    runtime = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".py")), key=lambda e: e.name
    )
    files = {f"{package.name}/{RUNTIME}/{entry.name}": entry.read_text(encoding="utf-8") for entry in runtime}
    return {**files, f"{package.name}/py.typed": ""}


def _client(plan: ClientPlan, header: Comment) -> Iterator[tuple[str, str]]:
    """Yield the modules of a client, and its package if it has one of its own."""
    facts: dict[str, Any] = {"plan": plan, "header": header}
    if plan.module:
        docstring = plan.doc or f"{plan.wire_name}: the client."
        yield "__init__.py", _package(plan.up, docstring, _modules(plan), header=header)
    for path, asynchronous in (("client.py", False), ("async_client.py", True)):
        yield (
            path,
            _module(
                "client/client.py",
                imports=replace(
                    client_imports(plan, plan.client(asynchronous)),
                    checking=tuple(plan.classes(asynchronous)),
                ),
                use=plan.uses(asynchronous),
                asynchronous=asynchronous,
                **facts,
            ),
        )
    for name in plan.views:
        for prefix, asynchronous in (("", False), ("async_", True)):
            yield (
                f"{prefix}{name}.py",
                _module(
                    f"client/{name}.py",
                    imports=client_imports(plan, plan.view(name, asynchronous)),
                    use=plan.uses(asynchronous),
                    asynchronous=asynchronous,
                    **facts,
                ),
            )
    yield (
        "operations.py",
        _module(
            "client/operations.py",
            imports=client_imports(plan, plan.operations),
            exported=exported([Name("SERVICE"), *plan.constants]),
            **facts,
        ),
    )


def _modules(client: ClientPlan) -> dict[Name, tuple[ClassName, ...]]:
    """Return the modules of a client with their exports."""
    return {Name("client"): (client.ident,), Name("async_client"): (client.twin,)}


def _package(
    up: Dots,
    docstring: str,
    modules: Mapping[Name, tuple[ClassName, ...]],
    types: Sequence[Name] = (),
    *,
    revision: str = "",
    header: Comment,
) -> str:
    """Return the package that exports the modules of clients and, if it has any, the types."""
    return _module(
        "client/__init__.py",
        header=header,
        docstring=docstring,
        revision=revision,
        up=up,
        modules={module: " ".join(names) for module, names in modules.items()},
        loaded=sorted([*modules, *([Name("types")] if types else ())]),
        exported=exported([*(name for names in modules.values() for name in names), *types]),
    )


def _contract(plan: ContractPlan) -> Iterator[tuple[str, str]]:
    """Yield the modules of the types that clients share, and of the package that exports all of them."""
    owner = owners(plan) | dict.fromkeys(plan.hidden, WIRE_TYPES)
    public = [ident for ident, module in owner.items() if module != WIRE_TYPES]
    clients = plan.clients
    if len(clients) == 1:
        offered, said = _modules(clients[0]), "the client, and the types of its contract"
    else:
        offered = {Name(one.module): (one.ident, one.twin) for one in clients}
        said = "the clients, and the types of their contract"
    docstring = plan.doc or f"{plan.wire_name}: {said}."
    header = _header(plan)
    yield "__init__.py", _package(plan.up, docstring, offered, public, revision=plan.revision, header=header)
    common = {"plan": plan, "header": header, "lazy_classes": LAZY_CLASSES, "checking": TYPE_CHECKING}
    for name, facts in (_all_types(owner, public), *_types(plan, owner)):
        template = "structs" if "module" in facts else name
        yield f"types/{name}.py", _module(f"client/types/{template}.py", **facts, **common)


def _all_types(owner: Mapping[Name, str], public: Sequence[Name]) -> tuple[str, dict[str, Any]]:
    """Return the facts of the module that exports all types; `owner` names the module of each."""
    modules = {
        Identifier(module): Listing(tuple(ident for ident in owner if owner[ident] == module), 8)
        for module in sorted(set(owner.values()))
    }
    return "__init__", {"loaded": list(modules), "modules": modules, "exported": exported(public)}


def _types(plan: ContractPlan, owner: Mapping[Name, str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the modules of types, each with the facts of its own that its template needs."""
    namespaces = [Name("ALL"), *(namespace.constant for namespace in plan.namespaces)]
    yield "namespaces", {"exported": exported(namespaces)}
    if plan.enums:
        idents = [enum.ident for enum in plan.enums]
        used = block(idents, [*(enum.bases for enum in plan.enums), LAZY_CLASSES, TYPE_CHECKING])
        yield "enums", {"imports": types_imports(plan, [used]), "exported": exported(idents)}
    if hidden := [ident for ident, module in owner.items() if module == WIRE_TYPES]:
        imports = types_imports(plan, [plan.for_the_codec])
        yield WIRE_TYPES, {"imports": imports, "exported": exported(hidden)}
    for module in struct_modules(plan):
        yield (
            module.name,
            {
                "module": module,
                "imports": struct_imports(plan, module.name, module.structs, owner),
                "exported": exported(one.ident for one in module.structs),
            },
        )


def _header(plan: ContractPlan | None = None) -> Comment:
    """Return the first line of a module, without version or revision: these would change every file."""
    origin = f" from {plan.place}" if plan else ""
    return Comment(f"Made by soapwright{origin}. Do not edit.")


def _module(template: str, **facts: Any) -> str:
    return _environment().get_template(f"{template}.jinja").render(facts)


@cache
def _environment() -> jinja2.Environment:
    return environment(_written, filters={"count": len, "docstring": Docstring, "text": Text})


@jinja2.pass_context
def _written(context: jinja2.runtime.Context, value: object) -> str:
    imports = context.get("imports")
    aside: Aside = imports.aside if isinstance(imports, ModuleImports) else {}
    if aside and isinstance(value, Code):
        return written(value.changed(lambda ref: Ref(aside[ref], ref.module) if ref in aside else ref))
    return written(value)


def written(value: object) -> str:
    """Return a value as a template writes it: names and code unchanged, other text as a literal."""
    if isinstance(value, (Name, Code)):
        return str(value)
    if isinstance(value, str):
        return str(Text(value))
    raise TypeError(f"a template writes {value!r}, which is neither text nor code")
