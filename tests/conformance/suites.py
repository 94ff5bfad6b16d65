"""The content of the two suites: groups of schema files, and the documents that are valid for them."""

from __future__ import annotations

import json
import os
import random
import tarfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
VARIABLE = "SOAPWRIGHT_CONFORMANCE"
ARCHIVES = ("databinding.tar.xz", "xsts.tar.xz")
DATABINDING_WSDL = "examples.wsdl"


@dataclass(frozen=True, slots=True)
class Group:
    """One contract, and the documents for its client.

    Paths are relative to the folder of the suite. `documents` are pairs of a path and the operation to carry
    it; the schemas of the XSD Test Suite have no operations, so there it is "". Without documents it is an
    invalid schema. `operations` are those to keep of the databinding suite's WSDL; none means all.
    """

    name: str
    part: str
    files: tuple[str, ...]
    schemas: tuple[str, ...] = ()
    documents: tuple[tuple[str, str], ...] = ()
    operations: tuple[str, ...] = ()

    @property
    def suite(self) -> str:
        """The name of the folder that its paths are relative to."""
        return "databinding" if self.part == "databinding" else "xsts"


def suites_folder(given: Path | None = None) -> Path:
    """Return the folder in which the archives of the suites are looked for."""
    return given or Path(os.environ.get(VARIABLE) or ROOT.parent / "shared" / "conformance")


def missing(folder: Path) -> str:
    """Return why the suites cannot be tried; nothing when they are there."""
    gone = [name for name in ARCHIVES if not (folder / name).is_file()]
    return f"no {' and no '.join(gone)} in {folder}: name their folder in {VARIABLE}" if gone else ""


def databinding(folder: Path) -> Group:
    """Return the databinding suite: one WSDL, and its valid messages."""
    with tarfile.open(folder / ARCHIVES[0]) as archive:
        names = [name.removeprefix("databinding/") for name in archive.getnames()]
        stream = archive.extractfile("databinding/messages.json")
        assert stream
        messages = json.load(stream)
    return Group(
        name="databinding",
        part="databinding",
        files=tuple(name for name in names if name.endswith((".wsdl", ".xsd"))),
        documents=tuple((each["file"], each["operation"]) for each in messages if each["valid"]),
    )


def pattern(document: str) -> str:
    """Return the pattern that a message of the databinding suite shows: the name of its folder."""
    return Path(document).parent.name


def one_pattern(whole: Group, name: str) -> Group:
    """Return the databinding suite with one pattern alone."""
    documents = tuple(each for each in whole.documents if pattern(each[0]) == name)
    operations = tuple(dict.fromkeys(operation for _, operation in documents))
    return Group(name, whole.part, whole.files, documents=documents, operations=operations)


def xsts(folder: Path, *, valid: bool) -> list[Group]:
    """Return the groups of the XSD Test Suite whose schemas are valid, with their valid instances; or the others."""
    with tarfile.open(folder / ARCHIVES[1]) as archive:
        # The index stands first: nothing else has to be unpacked for it.
        stream = archive.extractfile(next(member for member in archive if member.name == "xsts/index.jsonl"))
        assert stream
        entries = [json.loads(line) for line in stream]
    return [
        Group(
            name=entry["id"],
            part=entry["set"],
            files=tuple(entry["files"]),
            schemas=tuple(entry["schemas"]),
            documents=tuple((instance, "") for instance in entry["instances"]) if valid else (),
        )
        for entry in entries
        if (entry["expected"] == "valid") is valid
    ]


def sampled(groups: Sequence[Group], number: int | None, seed: int) -> list[Group]:
    """Return so many groups, drawn at random; all of them when no number is given."""
    if number is None or number >= len(groups):
        return list(groups)
    return random.Random(seed).sample(groups, number)


def unpack(folder: Path, groups: Iterable[Group], into: Path) -> None:
    """Write what groups need of the archives, each suite below a folder of its name."""
    wanted = {
        f"{group.suite}/{path}"
        for group in groups
        for path in (*group.files, *(document for document, _ in group.documents))
    }
    for name in ARCHIVES:
        if any(path.startswith(f"{name.partition('.')[0]}/") for path in wanted):
            with tarfile.open(folder / name) as archive:
                archive.extractall(into, _only(archive, wanted), filter="data")


def _only(archive: tarfile.TarFile, wanted: set[str]) -> Iterator[tarfile.TarInfo]:
    return (member for member in archive if member.name in wanted)
