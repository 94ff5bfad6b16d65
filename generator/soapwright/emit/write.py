"""Write a package's files: all of them or none, and never over a file that soapwright did not write."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from soapwright.emit import manifest
from soapwright.emit.manifest import Manifest, digest, read_manifest
from soapwright.errors import InputError, Problem, SoapwrightError, Where


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
    folder = output / package
    known = read_manifest(folder)
    if not force:
        _refuse_foreign(output, package, files, known)
    stale = [
        path
        for name in (known.files if known else ())
        if (path := f"{package}/{name}") not in files and (output / path).is_file()
    ]
    changed = [path for path, text in files.items() if _content(output / path) != text.encode()]
    if changed or stale:
        _replace(output, package, {path: files[path] for path in changed}, stale)
    return Written(tuple(sorted(changed)), tuple(sorted(stale)), len(files) - len(changed))


def compare_package(output: Path, package: str, files: Mapping[str, str]) -> Written:
    """Return what `write_package` would do, and do nothing."""
    known = read_manifest(output / package)
    expected = {f"{package}/{name}" for name in (known.files if known else ())}
    stale = [path for path in expected - set(files) if (output / path).is_file()]
    changed = [path for path, text in files.items() if _content(output / path) != text.encode()]
    return Written(tuple(sorted(changed)), tuple(sorted(stale)), len(files) - len(changed))


def with_manifest(
    package: str, files: Mapping[str, str], contracts: Mapping[str, Mapping[str, str]]
) -> dict[str, str]:
    """Return the files of a package with their manifest among them, last."""
    inner = {path.removeprefix(f"{package}/"): text for path, text in files.items()}
    return {**files, f"{package}/{manifest.NAME}": Manifest.of(inner).text(contracts)}


def _refuse_foreign(output: Path, package: str, files: Mapping[str, str], known: Manifest | None) -> None:
    problems = []
    for path, text in files.items():
        content = _content(output / path)
        recorded = known.files.get(path.removeprefix(f"{package}/")) if known else None
        if content is None or content == text.encode() or path.endswith(manifest.NAME):
            continue
        if recorded is None:
            what = "the file is in the way: soapwright did not write it"
        elif digest(content) != recorded:
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


def _replace(output: Path, package: str, files: Mapping[str, str], stale: list[str]) -> None:
    """Put new files in the place of old ones: everything is on disk before the first one is moved."""
    try:
        output.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{package}.", dir=output))
    except OSError as error:
        raise _unwritable(output, error) from None
    try:
        for path, text in files.items():
            (staging / path).parent.mkdir(parents=True, exist_ok=True)
            (staging / path).write_text(text, encoding="utf-8", newline="\n")
            (output / path).parent.mkdir(parents=True, exist_ok=True)
        # The manifest goes last: until it is there, the old one describes what a broken run left behind.
        for path in sorted(files, key=lambda path: path.endswith(manifest.NAME)):
            os.replace(staging / path, output / path)
        for path in stale:
            (output / path).unlink()
            _remove_empty(output / path, output)
    except OSError as error:
        raise _unwritable(output, error) from None
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _remove_empty(path: Path, output: Path) -> None:
    for folder in path.parents:
        shutil.rmtree(folder / "__pycache__", ignore_errors=True)
        if folder == output or any(folder.iterdir()):
            return
        folder.rmdir()


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unwritable(path, error) from None


def _unwritable(path: Path, error: OSError) -> SoapwrightError:
    return InputError.at(
        str(error.filename or path),
        f"cannot write the output: {error.strerror}",
        "Check the folder, its rights and the space on the disk; the old output is still there.",
    )
