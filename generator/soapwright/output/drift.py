"""How the output on the disk differs from what a run makes, file by file, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from enum import Enum
from itertools import zip_longest
from pathlib import Path
from typing import TypeAlias

from soapwright.base.digest import digest
from soapwright.base.files import read_file
from soapwright.base.lines import bare_lines
from soapwright.errors import InputError, Problem, Where
from soapwright.output import manifest
from soapwright.output.manifest import Manifest, parse_manifest, read_manifest, without_seal

Packages: TypeAlias = Mapping[str, Mapping[str, str]]
"""Package → path → text; paths are relative to the output folder."""


class Cause(Enum):
    """Why a file is not what a run makes. What a person did comes first, then what a run repairs."""

    EDITED = "edited"
    EDITED_EXTRA = "edited extra"
    IN_THE_WAY = "in the way"
    MISSING = "missing"
    LEFT_OVER = "left over"
    OTHER_SCHEMA = "other schema"
    OTHER_EXTRA = "other extra"
    OTHER_VERSION = "other version"
    OUTDATED = "outdated"


# What such files are, and what to do about them.
_SAID = {
    Cause.EDITED: (
        "edited by hand",
        "Put the change into the schema files, or undo it with soapwright generate --force.",
    ),
    Cause.EDITED_EXTRA: (
        "edited by hand, and copied from {about}",
        "Put the change there, or undo it with soapwright generate --force.",
    ),
    Cause.IN_THE_WAY: (
        "in the way: not written by soapwright",
        "Move them away, or overwrite them with soapwright generate --force.",
    ),
    Cause.MISSING: ("missing", "Run soapwright generate, and commit what it writes."),
    Cause.LEFT_OVER: ("no longer made", "Run soapwright generate, which removes what is left over."),
    Cause.OTHER_SCHEMA: (
        "older than the schema files of {about}",
        "Run soapwright generate, and review what it changes.",
    ),
    Cause.OTHER_EXTRA: (
        "older than what is copied to it: {about}",
        "Run soapwright generate, and review what it changes.",
    ),
    Cause.OTHER_VERSION: (
        "made by other versions than those here: {about}",
        "Install those versions, or run soapwright generate, and review what it changes.",
    ),
    Cause.OUTDATED: (
        "older than the config, or than soapwright itself",
        "Run soapwright generate, and review what it changes.",
    ),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that is not what a run makes: what is there and what is made, None where it is not.

    `about` names the contract or the extra that it was made from, or the versions that made it.
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
        pairs = zip_longest(_lines(self.found), bare_lines(self.made))
        return next((number for number, (old, new) in enumerate(pairs, 1) if old != new), 1)

    def diff(self) -> Iterator[str]:
        """Yield the lines of a unified diff, from what is there to what is made; none without two sides."""
        if self.found is not None and self.made is not None:
            yield from unified_diff(
                _lines(self.found), bare_lines(self.made), self.path, self.path, lineterm=""
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
        """What is wrong and what to do about it, one problem per cause."""
        return tuple(
            _problem(self.output, cause, found)
            for cause in Cause
            if (found := [one for one in self.differences if one.cause is cause])
        )


def _problem(output: Path, cause: Cause, found: list[Difference]) -> Problem:
    what, hint = said_of(cause, found)
    files = "1 file is" if len(found) == 1 else f"{len(found)} files are"
    return Problem(Where(str(output)), f"{files} {what}", hint)


def said_of(cause: Cause, differences: Iterable[Difference]) -> tuple[str, str]:
    """Return what files are that differ for one cause, and what to do about them."""
    what, hint = _SAID[cause]
    return what.format(about=", ".join(sorted({one.about for one in differences if one.about}))), hint


def compare(output: Path, packages: Packages) -> Drift:
    """Return how an output folder differs from what was made; raises InputError when it cannot be read."""
    found = [one for name, files in packages.items() for one in _differences(output, name, files)]
    unchanged = sum(map(len, packages.values())) - sum(one.made is not None for one in found)
    order = list(Cause)
    # The manifests last: their hashes say nothing to a reader.
    found.sort(key=lambda one: (order.index(one.cause), one.path.endswith(f"/{manifest.NAME}"), one.path))
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
            source = made_now.extras.get(path.removeprefix(f"{package}/"))
            cause, about = (Cause.EDITED_EXTRA, source) if source else (Cause.EDITED, "")
        elif made is None:
            cause = Cause.LEFT_OVER
        else:
            cause, about = _age(path, path.removeprefix(f"{package}/"), known or Manifest(), made_now)
            if path == own and cause is Cause.OUTDATED and not others:
                cause = Cause.EDITED
        others += 1
        yield Difference(path, cause, found, made, about)


def _age(path: str, inner: str, known: Manifest, made: Manifest) -> tuple[Cause, str]:
    """Return why a file that nobody touched is not what is made now; `inner` is its path in the package."""
    if inner in made.extras:
        return Cause.OTHER_EXTRA, made.extras[inner]
    if (known.soapwright, known.black) != (made.soapwright, made.black):
        return Cause.OTHER_VERSION, f"soapwright {known.soapwright} with black {known.black}"
    changed = [place for place, facts in made.contracts.items() if known.contracts.get(place, facts) != facts]
    owner = next((place for place in made.contracts if path.startswith(f"{place}/")), None)
    if owner in changed or (owner is None and changed):
        return Cause.OTHER_SCHEMA, ", ".join(changed if owner is None else [owner])
    copied = [source for file, source in made.extras.items() if known.files.get(file) != made.files[file]]
    if inner == manifest.NAME and (copied or known.extras.keys() - made.extras.keys()):
        return Cause.OTHER_EXTRA, ", ".join(copied)
    return Cause.OUTDATED, ""


def _same(path: str, found: bytes, made: str) -> bool:
    if not path.endswith(f"/{manifest.NAME}"):
        return found == made.encode()
    # A seal that no longer fits says that something may have changed. If nothing has, there is nothing to write.
    return without_seal(found.decode(errors="replace")) == without_seal(made)


def _lines(content: bytes) -> list[str]:
    return bare_lines(content.decode(errors="replace"))


def _content(path: Path) -> bytes | None:
    try:
        return read_file(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise InputError.at(
            str(path),
            f"cannot read the old output: {error.strerror}",
            "Move it away, or choose another output.",
        ) from None
