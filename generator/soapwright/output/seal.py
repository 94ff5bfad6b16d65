"""Hashes of everything the output depends on: the contracts, the config, and the generator itself.

The manifest states the contracts, and is sealed with a hash of everything. If the seal is valid, and every
file still has its hash, the output is up to date without generating it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from importlib.metadata import version
from pathlib import Path, PurePath
from typing import Any

from soapwright.base.digest import digest
from soapwright.base.files import read_file
from soapwright.base.project import seen_from
from soapwright.base.templates import templates
from soapwright.calls.calls_toml import load_calls
from soapwright.canonical.lock import LOCK_NAME, Entry, files_digest, read_lock
from soapwright.config.config import Config, ServiceConfig
from soapwright.config.extras import Extra, read_extras
from soapwright.docs.docs_toml import load_docs
from soapwright.errors import InputError
from soapwright.output import manifest
from soapwright.output.manifest import read_manifest
from soapwright.read.document import Document
from soapwright.read.documents import load
from soapwright.read.imports import is_url
from soapwright.rest.rest_toml import load_facts

MAKERS = tuple(
    "__init__ errors base jinja disk runtime read contract canonical config rest docs calls examples python output pipeline".split()
)
"""The packages that make the output: `pipeline`, and those that it uses.

Other packages do not affect the output.
"""

# Without black, whose version is in the manifest.
_DEPENDENCIES = ("jinja2", "lxml", "xsdata")


def contract_facts(
    service: ServiceConfig,
    documents: Iterable[Document],
    beside: Mapping[str, tuple[str, ...]],
    entry: Entry | None,
) -> dict[str, str]:
    """Return the manifest's facts about a contract: hashes of its schema files and of its facts files, and the revision.

    `beside` has the texts of the facts files by kind: "rest", "calls", "docs". `sha256` is that of the lock
    if the files are those that import wrote. If not, no revision is stated, because edited files may not be
    that revision.
    """
    folder = service.schema if service.schema.is_dir() else service.schema.parent
    brought = (document for document in documents if not document.standard)
    sha256 = files_digest({_name(document.location, folder): document.data for document in brought})
    facts = {"sha256": sha256}
    if entry and entry.revision and entry.sha256 == sha256:
        facts = {"revision": entry.revision, **facts}
    if entry and entry.date:
        facts["date"] = entry.date
    return facts | {
        kind: digest("\0".join(texts).encode()) for kind, texts in sorted(beside.items()) if texts
    }


def recipe(config: Config, package: str) -> str:
    """Return a text that changes whenever config or generator change in a way that affects a package's output."""
    services = [service for service in config.services if service.package == package]
    stated = {one.name: getattr(config, one.name) for one in fields(config) if one.compare}
    del stated["file"], stated["output"]

    def plain(value: object) -> Any:
        if isinstance(value, PurePath):
            return _name(str(value), config.root)
        if isinstance(value, Enum):
            return value.value
        if is_dataclass(value):
            return {one.name: getattr(value, one.name) for one in fields(value) if one.compare}
        return dict(value) if isinstance(value, Mapping) else sorted(value)  # type: ignore[call-overload]

    return f"{_generator()}\n{json.dumps(stated | {'services': services}, default=plain, sort_keys=True)}\n"


def is_as_made(config: Config) -> bool:
    """Return whether seals and hashes prove that the output is up to date. If not, it may still be."""
    packages: dict[str, dict[str, dict[str, str]]] = {}
    try:
        lock, library = read_lock(config.root / LOCK_NAME), config.library()
        for service in config.services:
            documents = load(str(service.schema), library)
            beside = {
                "calls": load_calls(service.calls_file).texts,
                "docs": load_docs(service.docs_file).texts,
            }
            if service.rest_file.is_file():
                beside["rest"] = load_facts(service.rest_file).texts
            facts = contract_facts(service, documents, beside, lock.get(service.name))
            packages.setdefault(service.package, {})[service.name] = facts
        extras, problems = read_extras(config, packages)
        if problems:
            return False
        return all(_holds(config, package, facts, extras[package]) for package, facts in packages.items())
    except InputError:
        # Generating the output reports this, with all other problems.
        return False


def extra_sources(config: Config, extras: Mapping[str, Extra]) -> dict[str, str]:
    """Return the manifest's facts about the extras of a package: path in it → source, relative to the config."""
    return {_inner(path): _name(str(extra.source), config.root) for path, extra in extras.items()}


def _holds(
    config: Config, package: str, contracts: Mapping[str, Mapping[str, str]], extras: Mapping[str, Extra]
) -> bool:
    folder = config.output / package
    known = read_manifest(folder)
    if known is None:
        return False
    files = {**known.files, **{_inner(path): digest(extra.text.encode()) for path, extra in extras.items()}}
    sources = extra_sources(config, extras)
    made = manifest.Manifest(files, known.unformatted, contracts, extras=sources).sealed(
        recipe(config, package)
    )
    hashes = {**files, manifest.NAME: digest(made.text().encode())}
    try:
        return all(digest(read_file(folder / path)) == hash_ for path, hash_ in hashes.items())
    except OSError:
        return False


@cache
def _generator() -> str:
    """Return a text that changes whenever the code that makes the output, or its dependencies, do."""
    own = Path(__file__).parents[1]
    sources = [*(one for part in MAKERS for one in _modules(own / part)), *own.rglob("*.xsd")]
    # A wheel has the templates in another place than a checkout.
    found = [(own, sources), (templates(), templates().rglob("*.jinja"))]
    hashes = sorted(
        f"{one.relative_to(folder).as_posix()} {digest(one.read_bytes())}"
        for folder, files in found
        for one in files
    )
    versions = [f"{name} {version(name)}" for name in _DEPENDENCIES]
    return "\n".join((f"Python {sys.version_info.major}.{sys.version_info.minor}", *versions, *hashes))


def _modules(part: Path) -> Iterable[Path]:
    return part.rglob("*.py") if part.is_dir() else (part.with_suffix(".py"),)


def _inner(path: str) -> str:
    return path.partition("/")[2]


def _name(location: str, folder: Path) -> str:
    """Return a location relative to a folder, so that hashes do not depend on the project's location."""
    return location if is_url(location) else seen_from(location, folder)
