"""Write a package's files: all of them or none, and never over a file that soapwright did not write."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from soapwright.emit import manifest
from soapwright.emit.manifest import Manifest, digest, read_manifest
from soapwright.errors import InputError, Problem, Where
from soapwright.files import replace_all


@dataclass(frozen=True, slots=True)
class Written:
    """What a run did to one package: paths relative to the output folder."""

    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0


def write_package(output: Path, package: str, files: Mapping[str, str], *, force: bool = False) -> Written:
    """Make `output/package` hold exactly these files (path → text) beside those that are not soapwright's.

    Raises InputError, and leaves everything as it was, when a file is in the way that soapwright did not
    write or that was edited since; with `force` it is overwritten.
    """
    found = compare_package(output, package, files)
    if not force:
        _refuse_foreign(output, package, files, read_manifest(output / package))
    if found.changed or found.removed:
        _replace(output, {path: files[path] for path in found.changed}, found.removed)
    return found


def compare_package(output: Path, package: str, files: Mapping[str, str]) -> Written:
    """Return what `write_package` would do, and do nothing."""
    known = read_manifest(output / package)
    written = {f"{package}/{name}" for name in (known.files if known else ())}
    stale = [path for path in written - set(files) if (output / path).is_file()]
    changed = [path for path, text in files.items() if _content(output / path) != text.encode()]
    return Written(tuple(sorted(changed)), tuple(sorted(stale)), len(files) - len(changed))


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


def _refuse_foreign(output: Path, package: str, files: Mapping[str, str], known: Manifest | None) -> None:
    """Raise InputError for each file that would be lost and that soapwright did not write as it is."""
    recorded = {f"{package}/{name}": hash_ for name, hash_ in known.files.items()} if known else {}
    problems = []
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
        hint = "Move it away, put the change into the schema files, or overwrite it with --force."
        problems.append(Problem(Where(str(output / path)), what, hint))
    if known is None and not problems:
        problems = [
            Problem(
                Where(str(path)),
                "the output folder holds files that soapwright did not write",
                "Choose another output in the config, move them away, or write beside them with --force.",
            )
            for path in list(_foreign(output / package))[:3]
        ]
    if problems:
        raise InputError(problems)


def _foreign(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def _replace(output: Path, files: Mapping[str, str], stale: Iterable[str]) -> None:
    """Put new files in the place of old ones, all of them or none, the manifest last."""
    # Until the manifest is there, the old one describes what a broken run left behind.
    ordered = sorted(files, key=lambda path: path.endswith(manifest.NAME))
    changes: dict[Path, bytes | None] = {output / path: None for path in stale}
    changes |= {output / path: files[path].encode() for path in ordered}
    replace_all(changes)
    for path in stale:
        _remove_empty(output / path, output)


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
