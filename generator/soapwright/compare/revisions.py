"""Read contracts from a git revision (`REV:path`) without touching the work tree."""

from __future__ import annotations

import difflib
import os
import posixpath
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath

from soapwright.base.project import is_inner, is_within
from soapwright.errors import InputError

# Files outside its folder that a contract may refer to: schemas, inherited REST facts, config and lock.
SUFFIXES = (".wsdl", ".xsd", ".toml", ".lock")
LINK = "120000"
INSTEAD = "Run it inside the repository, or name a folder or file."
FILE_MODES = ("100644", "100755", LINK)


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision and a path in it, relative to the top of the repository, or to here if it starts with a dot."""

    text: str
    name: str
    path: str

    @classmethod
    def parse(cls, source: str) -> Revision | None:
        """Return the revision and path in a source; None for files, folders and URLs."""
        name, colon, path = source.partition(":")
        drive = len(name) == 1 and path.startswith(("/", "\\"))
        if not name or not colon or drive or "://" in source or os.path.exists(source):
            return None
        return cls(source, name, path)

    def extract(self, folder: Path) -> Path:
        """Write the path at the revision, and all that it may refer to, to a folder.

        Returns the location of the path there. Raises InputError if git or a repository is missing, the
        revision does not exist, or there is nothing at the path.
        """
        here = (
            self._git("there is no git repository here", "rev-parse", "--show-prefix")
            .decode()
            .removesuffix("\n")
        )
        tree = self._tree()
        path = self.path
        if path.split("/")[0] in (".", ".."):
            path = posixpath.join(here, path)
        path = posixpath.normpath(path).strip("/")
        path = "" if path == "." else path
        files = list(self._files(tree))
        top = self._top(path, [file.path for file in files])
        wanted = [file for file in files if _is_below(file.path, top) or file.path.endswith(SUFFIXES)]
        contents = dict(zip(wanted, self._contents(wanted), strict=True))
        # Links may lead anywhere in the repository.
        (folder / ".git").mkdir()
        # Links are created last, so that nothing is written through one.
        for file in sorted(wanted, key=lambda file: file.mode == LINK):
            try:
                _write(folder / file.path, file.mode, contents[file])
            except (OSError, ValueError) as error:
                # A hostile tree may have two entries with one name, or a null byte in a link.
                what = f"{file.path} cannot be written: {getattr(error, 'strerror', None) or error}"
                hint = "Check the free space, and the repository with git fsck."
                raise InputError.at(self.text, what, hint) from None
        self._cut_links_out(folder, [file for file in wanted if file.mode == LINK], top)
        return folder / path

    def _cut_links_out(self, folder: Path, links: Iterable[_File], top: str) -> None:
        """Remove links that lead out of the revision; raise InputError if the contract may need one."""
        for link in links:
            if is_within(folder / link.path, folder):
                continue
            if _is_below(link.path, top) and link.path.endswith(SUFFIXES):
                what = "it is a symbolic link that leads out of the revision"
                raise InputError.at(f"{self.name}:{link.path}", what, "Replace it by the file.")
            (folder / link.path).unlink()

    def _tree(self) -> str:
        what = f"there is no revision {self.name!r}"
        hint = "Name a commit, tag or branch that git knows here; in a shallow clone, fetch it first."
        if self.name.startswith("-"):
            raise InputError.at(self.text, what, hint)
        return (
            self._git(what, "rev-parse", "--verify", "--quiet", f"{self.name}^{{tree}}", hint=hint)
            .decode()
            .removesuffix("\n")
        )

    def _files(self, tree: str) -> Iterator[_File]:
        listed = self._git("its files cannot be listed", "ls-tree", "-r", "-z", "--full-tree", tree)
        for line in filter(None, listed.split(b"\0")):
            facts, _, path = line.partition(b"\t")
            mode, _, blob = facts.decode().split()
            # A hostile tree, which git would not check out, must not write outside the folder either.
            if mode in FILE_MODES and is_inner(name := os.fsdecode(path)):
                yield _File(name, mode, blob)

    def _top(self, path: str, files: Iterable[str]) -> str:
        """Return the folder at the path, or the folder of the file at the path."""
        found = list(files)
        if path in found:
            return posixpath.dirname(path)
        if not path or any(_is_below(file, path) for file in found):
            return path
        known = sorted({str(place) for file in found for place in (file, *PurePosixPath(file).parents)})
        below = [place for place in known if place.endswith(f"/{path}")]
        near = below or difflib.get_close_matches(path, known)
        hint = f"Did you mean {self.name}:{near[0]}?" if near else "Paths begin at the top of the repository."
        raise InputError.at(self.text, f"revision {self.name!r} has nothing at {path!r}", hint)

    def _contents(self, files: Iterable[_File]) -> Iterator[bytes]:
        """Yield the content of each file byte for byte, ignoring the repository's attributes."""
        names = "".join(f"{file.blob}\n" for file in files)
        answer = self._git("its files cannot be read", "cat-file", "--batch", given=names.encode())
        stream = BytesIO(answer)
        while header := stream.readline():
            yield stream.read(int(header.split()[-1]))
            # The end of the line.
            stream.readline()

    def _git(self, what: str, *arguments: str, given: bytes = b"", hint: str = INSTEAD) -> bytes:
        """Return git's output; raise InputError with `what` and `hint` if it fails."""
        try:
            done = subprocess.run(["git", *arguments], input=given, capture_output=True, check=False)
        except FileNotFoundError:
            raise InputError.at(
                self.text, "git is not installed", "Install git, or name a folder or file."
            ) from None
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip().partition("\n")[0]
            raise InputError.at(self.text, f"{what} ({said})" if said else what, hint)
        return done.stdout


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    mode: str
    blob: str


def _write(path: Path, mode: str, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if mode == LINK:
        path.symlink_to(os.fsdecode(content))
    else:
        path.write_bytes(content)


def _is_below(path: str, folder: str) -> bool:
    return not folder or path.startswith(f"{folder}/")
