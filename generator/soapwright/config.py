"""soapwright.toml: which contracts become which clients, and how."""

from __future__ import annotations

import difflib
import keyword
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from soapwright.errors import InputError, Problem, Where
from soapwright.python.naming import Style

FILE_NAME = "soapwright.toml"
HEAD = 'output = "../generated"\n'


@dataclass(frozen=True, slots=True)
class ServiceConfig:
    """One service: where its schema files are, and what its client is to be called.

    `name` is the place of the client in the output, like `msads/v13/customer_management`.
    """

    name: str
    schema: Path
    service: str | None = None
    client: str | None = None
    hidden_headers: frozenset[str] = frozenset()
    endpoints: Mapping[str, str] = field(default_factory=dict)

    @property
    def package(self) -> str:
        """The top-level package that the client belongs to."""
        return self.name.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Config:
    """The whole of soapwright.toml; paths are relative to its folder."""

    file: Path
    output: Path
    naming: Style
    services: tuple[ServiceConfig, ...]
    credentials: Mapping[str, str] = field(default_factory=dict)
    tracking_header: str = ""

    @property
    def root(self) -> Path:
        """The folder that the config stands in, and the schema files under it."""
        return self.file.parent


TOP_KEYS = {
    "output": str,
    "naming": str,
    "tracking_header": str,
    "credentials": dict,
    "services": dict,
}
SERVICE_KEYS = {
    "schema": str,
    "service": str,
    "client": str,
    "hidden_headers": list,
    "endpoints": dict,
}
_TYPE_WORDS: dict[type, str] = {str: "a string", dict: "a table", list: "a list of strings"}


def load_config(file: Path) -> Config:
    """Read a config file; raises InputError with every problem in it."""
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise InputError.at(
            str(file),
            f"cannot read the config: {error.strerror}",
            "Name it with --config, or run where it is.",
        ) from None
    except UnicodeDecodeError:
        raise InputError.at(str(file), "the config is not UTF-8 text", "Save it as UTF-8.") from None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError.at(str(file), f"not valid TOML: {error}", "Mend the line it names.") from None
    return _Reader(file, text).config(data)


def add_service(file: Path, name: str) -> bool:
    """Add a table for a service to a config file, which is made if there is none; False when it is there."""
    text = file.read_text(encoding="utf-8") if file.exists() else HEAD
    if name in tomllib.loads(text).get("services", {}):
        return False
    file.write_text(f'{text.rstrip()}\n\n[services."{name}"]\n', encoding="utf-8")
    return True


@dataclass(slots=True)
class _Reader:
    """Checks the parsed TOML and gathers what is wrong with it."""

    file: Path
    text: str
    problems: list[Problem] = field(default_factory=list)

    def config(self, data: dict[str, Any]) -> Config:
        self._check(data, TOP_KEYS)
        services = {} if self.problems else data.get("services", {})
        found = tuple(self._service(name, table) for name, table in services.items())
        naming = data.get("naming", Style.PYTHON.value)
        styles = [style.value for style in Style]
        if naming not in styles:
            self._report("naming", f"naming is {naming!r}", f"Use {' or '.join(map(repr, styles))}.")
        if not services and not self.problems:
            self._report("services", "no services are named", f'Add a table like [services."{EXAMPLE}"].')
        credentials = data.get("credentials", {})
        self._strings("credentials", credentials, identifiers=True)
        if self.problems:
            raise InputError(self.problems)
        return Config(
            self.file,
            self.file.parent / data.get("output", "generated"),
            Style(naming),
            found,
            credentials,
            data.get("tracking_header", ""),
        )

    def _service(self, name: str, table: object) -> ServiceConfig:
        if not isinstance(table, dict):
            self._report(name, f"services.{name} is not a table", f'Write [services."{name}"].')
            return ServiceConfig(name, Path())
        parts = name.split("/")
        if len(parts) < 2 or not all(part.isidentifier() and not keyword.iskeyword(part) for part in parts):
            self._report(
                name,
                f"{name!r} is no place for a client",
                f"Use at least a package and a module, like {EXAMPLE!r}; each part a Python name.",
            )
        self._check(table, SERVICE_KEYS, f'services."{name}".')
        hidden, endpoints = table.get("hidden_headers", []), table.get("endpoints", {})
        if isinstance(endpoints, dict):
            self._strings("endpoints", endpoints)
        return ServiceConfig(
            name,
            self.file.parent / str(table.get("schema", name)),
            table.get("service"),
            table.get("client"),
            frozenset(map(str, hidden)),
            endpoints,
        )

    def _check(self, table: dict[str, Any], known: Mapping[str, type], prefix: str = "") -> None:
        for key, value in table.items():
            if key not in known:
                near = difflib.get_close_matches(key, known, 1)
                hint = f"Did you mean {near[0]!r}?" if near else f"Known are {', '.join(sorted(known))}."
                self._report(key, f"unknown key {prefix + key!r}", hint)
            elif not isinstance(value, known[key]):
                self._report(key, f"{prefix + key!r} is {value!r}", f"Make it {_TYPE_WORDS[known[key]]}.")

    def _strings(self, key: str, table: dict[str, Any], identifiers: bool = False) -> None:
        for name, value in table.items():
            if not isinstance(value, str) or not value:
                self._report(name, f"{key}.{name} is {value!r}", "Make it a string.")
            elif identifiers and (not value.isidentifier() or keyword.iskeyword(value)):
                self._report(
                    name, f"{key}.{name} is {value!r}, which is no Python name", "Choose another one."
                )

    def _report(self, key: str, what: str, hint: str) -> None:
        self.problems.append(Problem(Where(str(self.file), next(self._lines(key), None)), what, hint))

    def _lines(self, key: str) -> Iterator[int]:
        """Yield the lines that set a key or open its table: tomllib does not tell."""
        pattern = re.compile(rf'\s*(\[.*)?["\']?{re.escape(key)}["\']?\s*(=|\]|\.)')
        for number, line in enumerate(self.text.splitlines(), 1):
            if pattern.match(line):
                yield number


EXAMPLE = "acme/v1/orders"
