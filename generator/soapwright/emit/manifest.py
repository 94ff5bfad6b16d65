"""The manifest: what a run wrote, with hashes, so that drift and hand edits are found."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path, PurePath
from typing import Any

from soapwright import __version__
from soapwright.errors import InputError

NAME = "soapwright.manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """Path → SHA-256 of every file of one package, paths relative to the package's folder.

    `unformatted` has the hashes of the texts that black made the files of, and `black` the version that did.
    """

    files: Mapping[str, str] = field(default_factory=dict)
    unformatted: Mapping[str, str] = field(default_factory=dict)
    black: str = field(default_factory=lambda: version("black"))

    def text(self, contracts: Mapping[str, Mapping[str, str]]) -> str:
        """Return the manifest as it is written: what made the files, from what, and their hashes."""
        data: dict[str, Any] = {
            "soapwright": __version__,
            "black": self.black,
            "contracts": {name: dict(facts) for name, facts in sorted(contracts.items())},
            "files": dict(sorted(self.files.items())),
            "unformatted": dict(sorted(self.unformatted.items())),
        }
        return json.dumps(data, indent=2) + "\n"


def formatted_before(folder: Path) -> dict[str, str]:
    """Return what an earlier run has in a package's folder: hash of the unformatted text → file's text.

    Empty when there is none, or when another version of black formatted it; without files edited since.
    """
    known = read_manifest(folder)
    if known is None or known.black != version("black"):
        return {}
    found = {}
    for path, unformatted in known.unformatted.items():
        try:
            content = (folder / path).read_bytes()
        except OSError:
            continue
        if digest(content) == known.files.get(path):
            found[unformatted] = content.decode()
    return found


def digest(content: bytes) -> str:
    """Return the SHA-256 of a file's content, in hexadecimal."""
    return sha256(content).hexdigest()


def read_manifest(folder: Path) -> Manifest | None:
    """Return the manifest of a package's folder, or None when there is none.

    Raises InputError when it is there and cannot be read: soapwright then knows nothing of the folder.
    """
    path = folder / NAME
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        tables = [data["files"], data.get("unformatted", {})]
        if not all(isinstance(part, str) for table in tables for pair in table.items() for part in pair):
            raise ValueError("files is not a table of texts")
        # Files that it lists may be removed, so it must not be able to name any outside its folder.
        outside = [name for name in tables[0] if ".." in PurePath(name).parts or PurePath(name).is_absolute()]
        if outside:
            raise ValueError(f"{outside[0]!r} is not inside the package")
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError.at(
            str(path),
            f"cannot read the manifest: {error}",
            "Restore it from version control, or delete the folder.",
        ) from None
    return Manifest(tables[0], tables[1], str(data.get("black", "")))
