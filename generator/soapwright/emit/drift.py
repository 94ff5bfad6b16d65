"""How the output on the disk differs from what a run makes, file by file, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from enum import Enum
from itertools import zip_longest
from pathlib import Path
from typing import TypeAlias

from soapwright.emit import manifest
from soapwright.emit.manifest import Manifest, digest, parse_manifest, read_manifest, without_seal
from soapwright.errors import InputError, Problem, Where

Packages: TypeAlias = Mapping[str, Mapping[str, str]]
"""Package → path → text; paths are relative to the output folder."""


class Cause(Enum):
    """Why a file is not what a run makes. What a person did comes first, what a run mends after it."""

    EDITED = "edited"
    IN_THE_WAY = "in the way"
    MISSING = "missing"
    LEFT_OVER = "left over"
    OTHER_SCHEMA = "other schema"
    OTHER_VERSION = "other version"
    OUTDATED = "outdated"


# What to say of files (their number, and what is to be said of them in particular), and what to do.
_SAID = {
    Cause.EDITED: (
        "edited since soapwright wrote them: {files}",
        "Put the change into the schema files, or undo it with soapwright generate --force.",
    ),
    Cause.IN_THE_WAY: (
        "in the way, for soapwright did not write them: {files}",
        "Move them away, or overwrite them with soapwright generate --force.",
    ),
    Cause.MISSING: ("missing: {files}", "Run soapwright generate, and commit what it writes."),
    Cause.LEFT_OVER: ("no longer made: {files}", "Run soapwright generate, which removes them."),
    Cause.OTHER_SCHEMA: (
        "the schema files of {about} have changed since: {files}",
        "Run soapwright generate, and review what it changes.",
    ),
    Cause.OTHER_VERSION: (
        "made by {about}, other versions than here: {files}",
        "Install those versions, or run soapwright generate, and review what it changes.",
    ),
    Cause.OUTDATED: (
        "the config, or soapwright itself, has changed since: {files}",
        "Run soapwright generate, and review what it changes.",
    ),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that is not what a run makes: what is there and what is made, None where it is not.

    `about` names the contract or the versions that it was made from or by.
    """

    path: str
    cause: Cause
    found: bytes | None
    made: str | None
    about: str = ""

    @property
    def line(self) -> int | None:
        """The first line that differs, when there are two sides to compare."""
        if self.found is None or self.made is None:
            return None
        pairs = zip_longest(_lines(self.found), self.made.splitlines())
        return next((number for number, (old, new) in enumerate(pairs, 1) if old != new), 1)

    def diff(self) -> Iterator[str]:
        """Yield the lines of a unified diff, from what is there to what is made; none without two sides."""
        if self.found is not None and self.made is not None:
            yield from unified_diff(
                _lines(self.found), self.made.splitlines(), self.path, self.path, lineterm=""
            )


@dataclass(frozen=True, slots=True)
class Drift:
    """How an output folder differs from what a run makes, and how many of its files do not."""

    output: Path
    differences: tuple[Difference, ...] = ()
    unchanged: int = 0

    @property
    def differs(self) -> bool:
        """Whether the output is not what the schema files and this version give."""
        return bool(self.differences)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong and what to do about it, one problem a cause."""
        return tuple(
            problem_of(self.output, cause, found)
            for cause in Cause
            if (found := [one for one in self.differences if one.cause is cause])
        )


def problem_of(where: Path, cause: Cause, differences: Iterable[Difference]) -> Problem:
    """Return what to say of differences that have one cause."""
    found = list(differences)
    files = f"{len(found)} file{'s' if len(found) > 1 else ''}"
    about = ", ".join(sorted({one.about for one in found if one.about}))
    what, hint = _SAID[cause]
    return Problem(Where(str(where)), what.format(files=files, about=about), hint)


def compare(output: Path, packages: Packages) -> Drift:
    """Return how an output folder differs from what was made; raises InputError when it cannot be read."""
    found = [one for name, files in packages.items() for one in _differences(output, name, files)]
    unchanged = sum(map(len, packages.values())) - sum(one.made is not None for one in found)
    order = list(Cause)
    found.sort(key=lambda one: (order.index(one.cause), one.path))
    return Drift(output, tuple(found), unchanged)


def _differences(output: Path, package: str, files: Mapping[str, str]) -> Iterator[Difference]:
    known = read_manifest(output / package)
    recorded = {f"{package}/{name}": hash_ for name, hash_ in known.files.items()} if known else {}
    own = f"{package}/{manifest.NAME}"
    made_now = parse_manifest(files[own])
    others = 0
    # The manifest goes last: alone, it says nothing that was not said by hand.
    for path in (*sorted(recorded.keys() | files.keys() - {own}), own):
        found, made = _content(output / path), files.get(path)
        if made is not None and found is not None and _same(path, found, made):
            continue
        about = ""
        if found is None:
            if made is None:
                continue
            cause = Cause.MISSING
        elif path != own and path not in recorded:
            cause = Cause.IN_THE_WAY
        elif path != own and digest(found) != recorded[path]:
            cause = Cause.EDITED
        elif made is None:
            cause = Cause.LEFT_OVER
        else:
            cause, about = _age(path, known or Manifest(), made_now)
            if path == own and cause is Cause.OUTDATED and not others:
                cause = Cause.EDITED
        others += 1
        yield Difference(path, cause, found, made, about)


def _age(path: str, known: Manifest, made: Manifest) -> tuple[Cause, str]:
    """Return why a file that nobody touched is not what is made now."""
    if (known.soapwright, known.black) != (made.soapwright, made.black):
        return Cause.OTHER_VERSION, f"soapwright {known.soapwright} with black {known.black}"
    changed = [place for place, facts in made.contracts.items() if known.contracts.get(place, facts) != facts]
    owner = next((place for place in made.contracts if path.startswith(f"{place}/")), None)
    if owner in changed or (owner is None and changed):
        return Cause.OTHER_SCHEMA, ", ".join(changed if owner is None else [owner])
    return Cause.OUTDATED, ""


def _same(path: str, found: bytes, made: str) -> bool:
    if not path.endswith(f"/{manifest.NAME}"):
        return found == made.encode()
    # A seal that no longer fits tells that something may have changed. If nothing has, there is nothing to write.
    return without_seal(found.decode(errors="replace")) == without_seal(made)


def _lines(content: bytes) -> list[str]:
    return content.decode(errors="replace").splitlines()


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
