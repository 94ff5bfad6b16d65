"""Render plans through the templates: path → text, not yet formatted."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any

import jinja2

from soapwright import __version__
from soapwright.jinja import environment
from soapwright.python.imports import (
    Imports,
    constant_imports,
    exported,
    owners,
    standard_imports,
    struct_imports,
    wire_imports,
)
from soapwright.python.layout import struct_modules
from soapwright.python.model import ClientPlan, CredentialField

WIDTH = 110
"""The line length of the output."""

# Words stay whole: a break inside one could fall into an escape, and nobody could copy an address.
_WRAPPER = textwrap.TextWrapper(WIDTH - 12, break_long_words=False, break_on_hyphens=False)

RUNTIME = "_runtime"
"""The folder of the output that the runtime is copied to."""


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """A top-level package and the clients in it."""

    name: str
    clients: tuple[ClientPlan, ...]

    @property
    def credentials(self) -> tuple[CredentialField, ...]:
        """What the clients put into request headers, all of them together."""
        found: dict[str, CredentialField] = {}
        for one in (one for client in self.clients for one in client.credentials):
            known = found.setdefault(one.ident, one)
            if known.annotation != one.annotation:
                found[one.ident] = replace(known, annotation="Any")
        return tuple(found[ident] for ident in sorted(found))

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders between the package and its clients."""
        inner = {
            "/".join(parts[:end])
            for client in self.clients
            if (parts := client.place.split("/"))
            for end in range(2, len(parts))
        }
        return tuple(sorted(inner))


def render(package: PackagePlan) -> dict[str, str]:
    """Return the Python modules of a package, by path, with the runtime's among them."""
    files = {
        f"{package.name}/__init__.py": _module("package/__init__.py", package=package, header=_header()),
        f"{package.name}/credentials.py": _module(
            "package/credentials.py",
            package=package,
            standard=standard_imports(one.annotation for one in package.credentials),
            header=_header(),
        ),
    }
    for folder in package.folders:
        docstring = f"The clients of {folder.replace('/', '.')}."
        files[f"{folder}/__init__.py"] = _module("package/folder.py", docstring=docstring, header=_header())
    for client in package.clients:
        files |= {f"{client.place}/{path}": text for path, text in _client(client)}
    return files


def verbatim(package: PackagePlan) -> dict[str, str]:
    """Return the files of a package that are copied as they are: the runtime, and the mark of typed code."""
    folder = resources.files("soapwright") / "runtime"
    runtime = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".py")), key=lambda e: e.name
    )
    files = {f"{package.name}/{RUNTIME}/{entry.name}": entry.read_text(encoding="utf-8") for entry in runtime}
    return {**files, f"{package.name}/py.typed": ""}


def _client(plan: ClientPlan) -> Iterator[tuple[str, str]]:
    header = _header(plan)
    facts: dict[str, Any] = {"plan": plan, "header": header}
    owner = owners(plan) | ({"JSON": "wire_types"} if plan.rest else {})
    modules = {name: [one for one in owner if owner[one] == name] for name in sorted(set(owner.values()))}
    public = exported(ident for ident, module in owner.items() if module != "wire_types")
    annotations = [parameter.annotation for method in plan.methods for parameter in method.parameters]
    clients = exported([plan.ident, f"Async{plan.ident}"])
    yield "__init__.py", _module("client/__init__.py", exported=exported([*clients, *public]), **facts)
    for path, asynchronous in (("client.py", False), ("async_client.py", True)):
        yield path, _module(
            "client/client.py", standard=standard_imports(annotations), asynchronous=asynchronous, **facts
        )
    parts = [part for headers in plan.headers for part in headers.parts]
    constants = [*(one.constant for one in plan.headers), *(one.constant for one in plan.methods)]
    yield "operations.py", _module(
        "client/operations.py",
        header_namespaces=constant_imports(plan, parts),
        wire=wire_imports(parts),
        exported=exported(["SERVICE", *constants]),
        **facts,
    )
    listed = {name: _lines(idents) for name, idents in modules.items()}
    yield "types/__init__.py", _module("client/types/__init__.py", modules=listed, exported=public, **facts)
    yield "types/namespaces.py", _module(
        "client/types/namespaces.py",
        exported=exported(["ALL", *(namespace.constant for namespace in plan.namespaces)]),
        **facts,
    )
    if plan.enums:
        bases = sorted({enum.base for enum in plan.enums})
        yield "types/enums.py", _module(
            "client/types/enums.py", bases=bases, exported=exported(modules["enums"]), **facts
        )
    stated = [wire_type.stated for wire_type in plan.wire_types]
    if stated or plan.rest:
        kinds = wire_imports([*stated, "JsonNames"] if plan.rest else stated)
        namespaces = constant_imports(plan, stated)
        yield "types/wire_types.py", _module(
            "client/types/wire_types.py",
            runtime=kinds,
            namespaces=namespaces,
            exported=exported(modules["wire_types"]),
            **facts,
        )
    for module in struct_modules(plan):
        imports: Imports = struct_imports(plan, module.name, module.structs)
        yield f"types/{module.name}.py", _module(
            "client/types/structs.py",
            module=module,
            imports=imports,
            exported=exported(modules[module.name]),
            **facts,
        )


def _header(plan: ClientPlan | None = None) -> str:
    origin = ""
    if plan:
        revision = f", revision {' '.join(plan.revision.split())}" if plan.revision else ""
        origin = f" from {plan.place}{revision}"
    return f"# Made by soapwright {__version__}{origin}. Do not edit."


def _module(template: str, **facts: Any) -> str:
    return _environment().get_template(f"{template}.jinja").render(facts)


def _lines(names: Iterable[str]) -> list[str]:
    return _WRAPPER.wrap(" ".join(names))


@cache
def _environment() -> jinja2.Environment:
    made = environment(autoescape=False)
    made.filters["docstring"] = docstring
    made.filters["literal"] = literal
    return made


def literal(text: str) -> str:
    """Return a text as a Python string in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def docstring(text: str, indent: int = 0) -> str:
    """Return a text as a docstring; lines behind the first are indented."""
    # Black would indent them too, but not those of a field, nor where a line ends with a backslash.
    escaped = text.replace("\\", "\\\\")
    safe = re.sub('"{3,}', lambda quotes: '\\"' * len(quotes.group()), escaped)
    wrapped = [line for paragraph in safe.split("\n") for line in (_WRAPPER.wrap(paragraph) or [""])]
    if len(wrapped) == 1:
        return f'"""{wrapped[0]}{" " if wrapped[0].endswith(chr(34)) else ""}"""'
    return '"""' + textwrap.indent("\n".join(wrapped) + '\n"""', " " * indent).lstrip(" ")
