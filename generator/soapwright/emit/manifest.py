"""The manifest: what a run wrote, with hashes, so that drift and hand edits are found."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from soapwright import __version__
from soapwright.errors import InputError

NAME = "soapwright.manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """Path → SHA-256 of every file of one package, paths relative to the package's folder."""

    files: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, files: Mapping[str, str]) -> Manifest:
        """Return the manifest of files given as path → text."""
        return cls({path: digest(text.encode()) for path, text in files.items()})

    def text(self, contracts: Mapping[str, Mapping[str, str]]) -> str:
        """Return the manifest as it is written: what made the files, from what, and their hashes."""
        data: dict[str, Any] = {
            "soapwright": __version__,
            "black": version("black"),
            "contracts": {name: dict(facts) for name, facts in sorted(contracts.items())},
            "files": dict(sorted(self.files.items())),
        }
        return json.dumps(data, indent=2) + "\n"


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
        files = data["files"]
        if not all(isinstance(part, str) for pair in files.items() for part in pair):
            raise ValueError("files is not a table of texts")
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError.at(
            str(path),
            f"cannot read the manifest: {error}",
            "Restore it from version control, or delete the folder.",
        ) from None
    return Manifest(files)
