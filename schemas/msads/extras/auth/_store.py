"""Storage of tokens between runs of a program: a file that only its owner can read, or a user's own store."""

from __future__ import annotations

import json
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from ._errors import StoreError

__all__ = ["FileStore", "Store", "Tokens", "as_store"]


class Store(Protocol):
    """Stores one secret text: a key vault, a database, a keyring."""

    def load(self) -> str | None:
        """Return the text that was saved last, None if there is none."""
        ...

    def save(self, text: str) -> None:
        """Replace the stored text."""
        ...


class FileStore:
    """A file that only its owner can read (mode 0600), replaced atomically."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).expanduser()

    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"

    def load(self) -> str | None:
        """Return the content of the file; raise StoreError if others can read it, too."""
        try:
            with self.path.open(encoding="utf-8") as file:
                mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
                if os.name == "posix" and mode & 0o077:
                    raise StoreError(
                        f"{self.path} contains tokens, but others can access it (mode {mode:04o}): chmod 600 {self.path}"
                    )
                return file.read()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(f"cannot read the tokens in {self.path}: {error.strerror}") from None
        except UnicodeDecodeError:
            raise StoreError(f"{self.path} does not contain tokens: it is not text") from None

    def save(self, text: str) -> None:
        """Write a text to the file; missing folders are created, for their owner only."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Created with mode 0600. A symbolic link is kept, and leads to the new file.
            target = Path(os.path.realpath(self.path))
            number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
            try:
                with open(number, "w", encoding="utf-8") as file:
                    file.write(text)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(name, target)
            except BaseException:
                with suppress(OSError):
                    os.unlink(name)
                raise
        except OSError as error:
            raise StoreError(f"cannot write the tokens to {self.path}: {error.strerror}") from None


def as_store(store: Store | str | os.PathLike[str] | None) -> Store | None:
    """Return a store, which may be given by the path of its file."""
    return FileStore(store) if isinstance(store, (str, os.PathLike)) else store


class Tokens(NamedTuple):
    """The tokens of a sign-in, and when the access token expires (seconds since 1970).

    `of` identifies client and environment; `given` is a digest of the refresh token that the program passed.
    """

    of: str
    access_token: str = ""
    expires_at: float = 0.0
    refresh_token: str = ""
    given: str = ""

    def __repr__(self) -> str:
        # Not for logs.
        return f"Tokens({self.of!r}, …)"

    def text(self) -> str:
        """Return the text for a store."""
        return json.dumps(self._asdict())

    @classmethod
    def read(cls, text: str, of: str) -> Tokens:
        """Return the tokens in a text from a store.

        Raise StoreError if they are not those of this sign-in.
        """
        try:
            data: dict[str, Any] = json.loads(text)
            found = cls(**data)
            found = found._replace(expires_at=float(found.expires_at))
            fits = all(isinstance(data[name], str) for name in data.keys() - {"expires_at"})
        except (ValueError, TypeError, AttributeError):
            fits, found = False, cls("")
        if not fits:
            raise StoreError("the store does not contain tokens: empty it, or choose another one")
        if found.of != of:
            raise StoreError(f"the store contains tokens of {found.of}, not of {of}: use one store for each")
        return found
