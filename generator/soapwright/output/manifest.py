"""The manifest: what a run wrote and from what, with hashes that reveal drift and edits by hand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

from soapwright import __version__
from soapwright.base.digest import digest
from soapwright.base.files import read_file
from soapwright.base.project import is_inner
from soapwright.errors import InputError

NAME = "soapwright.manifest.json"

Formatted: TypeAlias = Mapping[str, Mapping[str, str]]
"""Formatted text that can be reused: package → hash of the unformatted text → the file's text."""
NOT_FORMATTED: Formatted = {}

_SEAL = re.compile(r',\n  "seal": "[0-9a-f]*"(?=\n}\n\Z)')


@dataclass(frozen=True, slots=True)
class Manifest:
    """Path → SHA-256 of every file of one package, paths relative to the package's folder.

    `unformatted` has the hashes of the texts before formatting, `contracts` the facts about the contract of
    each client, `soapwright` and `black` the versions used, and `extras` the source of each hand-written
    module, relative to the config. `seal` is the hash of all this and of everything else that the files
    depend on, see `soapwright.output.seal`.
    """

    files: Mapping[str, str] = field(default_factory=dict)
    unformatted: Mapping[str, str] = field(default_factory=dict)
    contracts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    soapwright: str = __version__
    black: str = field(default_factory=lambda: version("black"))
    seal: str = ""
    extras: Mapping[str, str] = field(default_factory=dict)

    def text(self) -> str:
        """Return the text of the manifest."""
        data: dict[str, Any] = {
            "soapwright": self.soapwright,
            "black": self.black,
            "contracts": {name: dict(facts) for name, facts in sorted(self.contracts.items())},
            "files": dict(sorted(self.files.items())),
            "unformatted": dict(sorted(self.unformatted.items())),
        }
        if self.extras:
            data["extras"] = dict(sorted(self.extras.items()))
        if self.seal:
            data["seal"] = self.seal
        return json.dumps(data, indent=2) + "\n"

    def sealed(self, recipe: str) -> Manifest:
        """Return the manifest with the seal for files made by this recipe."""
        return replace(self, seal=digest((recipe + replace(self, seal="").text()).encode()))


def with_manifest(
    package: str,
    files: Mapping[str, str],
    rendered: Mapping[str, str],
    contracts: Mapping[str, Mapping[str, str]],
    recipe: str,
    extras: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Return the files of a package, followed by their manifest; `rendered` is the text before formatting."""
    hashes, unformatted = (
        {path.removeprefix(f"{package}/"): digest(text.encode()) for path, text in texts.items()}
        for texts in (files, rendered)
    )
    made = Manifest(hashes, unformatted, contracts, extras=extras or {}).sealed(recipe)
    return {**files, f"{package}/{NAME}": made.text()}


def without_seal(text: str) -> str:
    """Return the text of a manifest without its seal."""
    return _SEAL.sub("", text)


def formatted_packages(output: Path, packages: Iterable[str]) -> Formatted:
    """Return what an earlier run left in the folders of packages; see `formatted_before`."""
    return {package: formatted_before(output / package) for package in packages}


def formatted_before(folder: Path) -> dict[str, str]:
    """Return what an earlier run left in a package's folder: hash of the unformatted text → the file's text.

    Empty if there is none, or if another version of black formatted it. Files edited since then are not
    included.
    """
    known = read_manifest(folder)
    if known is None or known.black != version("black"):
        return {}
    found = {}
    for path, unformatted in known.unformatted.items():
        try:
            content = read_file(folder / path)
        except OSError:
            continue
        if digest(content) == known.files.get(path):
            found[unformatted] = content.decode()
    return found


def read_manifest(folder: Path) -> Manifest | None:
    """Return the manifest of a package's folder, or None if there is none.

    Raises InputError if it exists but cannot be read: the folder's files are then unknown.
    """
    path = folder / NAME
    try:
        return parse_manifest(read_file(path).decode())
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError.at(
            str(path),
            f"cannot read the manifest: {getattr(error, 'strerror', None) or error}",
            "Restore it from version control, or delete the folder.",
        ) from None


def parse_manifest(text: str) -> Manifest:
    """Parse a manifest; raise ValueError, KeyError, TypeError or AttributeError if it is not valid."""
    data = json.loads(text)
    soapwright, black, seal = (str(data.get(key, "")) for key in ("soapwright", "black", "seal"))
    found = Manifest(
        data["files"],
        data.get("unformatted", {}),
        data.get("contracts", {}),
        soapwright,
        black,
        seal,
        data.get("extras", {}),
    )
    tables = {
        "files": found.files,
        "unformatted": found.unformatted,
        "extras": found.extras,
        **found.contracts,
    }
    for name, table in tables.items():
        if not all(isinstance(part, str) for pair in table.items() for part in pair):
            raise ValueError(f"{name} is not a table of texts")
    # Files that it lists may be removed, so it must not list any outside its folder.
    outside = [name for name in found.files if not is_inner(name)]
    if outside:
        raise ValueError(f"{outside[0]!r} is not inside the package")
    return found
