"""Write the output: all of it or nothing, and never over a file that soapwright did not write."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from soapwright.emit import manifest
from soapwright.emit.manifest import Manifest, digest, read_manifest
from soapwright.errors import InputError, Problem, Where
from soapwright.files import replace_all

Packages: TypeAlias = Mapping[str, Mapping[str, str]]
"""Package → path → text; paths are relative to the output folder."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a run did, or would do: paths relative to the output folder."""

    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0


def write_output(output: Path, packages: Packages, *, force: bool = False) -> Written:
    """Make each package's folder hold exactly its files, beside those that are not soapwright's.

    Raises InputError, and leaves everything as it was, when a file is in the way that soapwright did not
    write or that was edited since; with `force` it is overwritten.
    """
    found = compare_output(output, packages)
    if not force:
        problems = [problem for name, files in packages.items() for problem in _foreign(output, name, files)]
        if problems:
            raise InputError(problems)
    texts = {path: text for files in packages.values() for path, text in files.items()}
    # Until a manifest is there, the old one describes what a broken run left behind.
    ordered = sorted(found.changed, key=lambda path: path.endswith(manifest.NAME))
    changes: dict[Path, bytes | None] = {output / path: None for path in found.removed}
    replace_all(changes | {output / path: texts[path].encode() for path in ordered})
    for path in found.removed:
        _remove_empty(output / path, output)
    return found


def compare_output(output: Path, packages: Packages) -> Written:
    """Return what `write_output` would do, and do nothing."""
    changed: list[str] = []
    removed: list[str] = []
    unchanged = 0
    for package, files in packages.items():
        known = read_manifest(output / package)
        written = {f"{package}/{name}" for name in (known.files if known else ())}
        removed.extend(path for path in written - set(files) if (output / path).is_file())
        differing = [path for path, text in files.items() if _content(output / path) != text.encode()]
        changed.extend(differing)
        unchanged += len(files) - len(differing)
    return Written(tuple(sorted(changed)), tuple(sorted(removed)), unchanged)


def with_manifest(
    package: str,
    files: Mapping[str, str],
    rendered: Mapping[str, str],
    contracts: Mapping[str, Mapping[str, str]],
) -> dict[str, str]:
    """Return the files of a package with their manifest among them, last; `rendered` is before formatting."""
    hashes, unformatted = (
        {path.removeprefix(f"{package}/"): digest(text.encode()) for path, text in texts.items()}
        for texts in (files, rendered)
    )
    return {**files, f"{package}/{manifest.NAME}": Manifest(hashes, unformatted).text(contracts)}


def _foreign(output: Path, package: str, files: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a problem for each file that would be lost and that soapwright did not write as it is."""
    known = read_manifest(output / package)
    recorded = {f"{package}/{name}": hash_ for name, hash_ in known.files.items()} if known else {}
    in_the_way = False
    for path in sorted(recorded.keys() | files.keys()):
        content = _content(output / path)
        expected = files[path].encode() if path in files else None
        if content in (None, expected) or path.endswith(manifest.NAME):
            continue
        if path not in recorded:
            what = "the file is in the way: soapwright did not write it"
        elif digest(content or b"") != recorded[path]:
            what = "the file was edited since soapwright wrote it"
        else:
            continue
        in_the_way = True
        hint = "Move it away, put the change into the schema files, or overwrite it with --force."
        yield Problem(Where(str(output / path)), what, hint)
    if known is None and not in_the_way:
        for found in islice(_files(output / package), 3):
            yield Problem(
                Where(str(found)),
                "the output folder holds files that soapwright did not write",
                "Choose another output in the config, move them away, or write beside them with --force.",
            )


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def _remove_empty(removed: Path, output: Path) -> None:
    """Remove the folders that a removed file leaves empty, up to the output folder."""
    for folder in removed.parents:
        if folder == output:
            return
        if folder.is_dir():
            shutil.rmtree(folder / "__pycache__", ignore_errors=True)
            if any(folder.iterdir()):
                return
            folder.rmdir()


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise InputError.at(
            str(path),
            f"cannot read the old output: {error.strerror}",
            "Move it away, or choose another output.",
        ) from None
